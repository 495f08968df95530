// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QDateTime>

namespace Tagwright {

/*! What the tag table shows of a tag besides its name. */
struct TagDetails {
    Digest digest;
    ContentKind kind = ContentKind::Unknown;
    QString artifactType; //!< for ContentKind::Artifact
    QList<Platform> platforms; //!< without attestations
    QList<qint64>
        platformSizes; //!< one for each platform, -1 when unknown: compressed bytes of manifest, config, layers
    qint64 size = -1; //!< compressed bytes, each blob once over all platforms; -1 when unknown
    QDateTime created; //!< invalid when unknown
    bool reproducible = false; //!< created was an epoch date
    bool attachment = false; //!< a signature, SBOM or referrers tag of another image

    friend bool operator==(const TagDetails &, const TagDetails &) = default;
};

} // namespace Tagwright
