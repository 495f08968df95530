// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/capabilities.h"
#include "values/changeset.h"
#include "values/commandtwin.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Tagwright {

/*! How a program reaches the registry of a repository. */
struct RegistryAccess {
    Transport transport = Transport::Usual;
    Capabilities::SignIn signIn = Capabilities::SignIn::Unknown; //!< for curl; the others ask their own files
    QString userName; //!< for curl with SignIn::Basic, which asks for the password
};

/*! Empty where no reference can name the registry: its API lives below a path. */
using AccessOf = std::function<std::optional<RegistryAccess>(const RepositoryAddress &)>;

/*!
    The command lines that make the same changes: for each change in its order those of skopeo, crane, regctl, oras and
    curl that can. One that would do less or more has no line, but for `skopeo delete`, which deletes what a tag names
    and says so in a comment. They set or delete a tag whatever it names by then; the program itself looks first.

    No line: for what undoing brings back, as its content may be gone; for a copy of chosen platforms, unless its
    content is one image. curl: copies nothing between repositories, and needs the media type among the manifests.
*/
[[nodiscard]] QList<CommandLine> changeCommands(const ChangeSet &set, const AccessOf &accessOf);

} // namespace Tagwright
