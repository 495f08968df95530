// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"

namespace Tagwright {

/*! What a person may want to do in a project, in the order in which it is shown. */
enum class ProjectRight {
    ListStreams,
    WatchStreams,
    PullImages,
    PushImages,
    CreateStreams,
    ChangeStreams,
    DeleteStreams,
    ReadTags,
    CreateTags,
    MoveTags,
    DeleteTags,
    ImportImages,
    ListSecrets,
    ReadSecrets,
    CreateSecrets,
    ChangeSecrets,
    DeleteSecrets,
    LinkSecrets, //!< to service accounts
    GrantRoles,
};
inline constexpr int ProjectRightCount = int(ProjectRight::GrantRoles) + 1;

/*! As the server is asked for it; nameSpace is empty for the whole cluster. */
[[nodiscard]] AccessQuestion questionFor(ProjectRight right, const QString &nameSpace);

} // namespace Tagwright
