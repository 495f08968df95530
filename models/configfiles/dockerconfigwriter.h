// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Tagwright {

/*! A credential to be written into a file of docker or podman. */
struct ExportedCredential {
    QString host;
    Credential credential; //!< with its path
};

/*! What writing would do to one key of "auths". */
struct AuthChange {
    enum class Kind {
        Added,
        Replaced,
        Unchanged, //!< the same is there already
        Overruled, //!< it is written, but docker asks a helper for this host and not the file
    };

    QString key;
    Kind kind = Kind::Added;
    QString userBefore; //!< of Replaced; empty when it was a token or a helper's mark
    QString helper; //!< of Overruled

    friend bool operator==(const AuthChange &, const AuthChange &) = default;
};

struct ConfigChange {
    QByteArray document; //!< to be wiped by whoever takes it
    QList<AuthChange> changes; //!< in the order of what was to be written
};

/*!
    The document with the credentials in it; everything else in it stays, though JSON's members are sorted. An empty
    document is one that is made. Malformed when before is not a config file: nothing is put into what is not
    understood.
*/
[[nodiscard]] Result<ConfigChange> withCredentials(
    const QByteArray &before, const std::vector<ExportedCredential> &credentials);

} // namespace Tagwright
