// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/error.h"
#include "values/manifest.h"

#include <optional>

namespace Tagwright {

/*! What goes with some tags, and what stays, as far as the registry told. */
struct DeletionImpact {
    /*! An image that one or more of the tags name. */
    struct Image {
        Digest digest;
        QStringList tags; //!< that are to go
        QStringList siblings; //!< that name it, too, and stay
        QStringList neededBy; //!< tags of other indexes, which stay, that it is a part of
        int children = 0; //!< manifests of its platforms, when it is an index
        QStringList childrenNeededBy; //!< tags of other indexes that share some of them
        int referrers = 0; //!< signatures and the like
        bool referrersKnown = false;

        bool isLost() const { return siblings.isEmpty() && neededBy.isEmpty(); } //!< nothing names it any more
    };

    QList<Image> images;
    QStringList missing; //!< tags that are not there any more
    QHash<QString, QString> protectedBy; //!< by tag: the pattern that forbids to delete it
    QHash<Digest, ManifestBytes> manifests; //!< of the images: with them everything can be taken back
    int tagsLookedAt = 0;
    std::optional<Error> incomplete; //!< why not everything was looked at
};

} // namespace Tagwright
