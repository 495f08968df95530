// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/imagestore.h"
#include "values/manifest.h"
#include "values/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Tagwright {

class DiskWork;

/*! Whether what an index lists is another manifest; true without a type. */
[[nodiscard]] bool isManifestType(const QString &type);

using FindBlob = std::function<std::optional<BlobPlace>(const Digest &)>;

/*! The manifests below some others, and what they refer to. */
struct ManifestTree {
    QHash<Digest, FiledManifest> manifests; //!< whose digests were verified
    QList<Descriptor> blobs; //!< digest, size and media type; each once, foreign ones left out
    QList<Error> faults; //!< manifests that are missing or wrong; what is below those is not known
};

/*! Reads every manifest once, whatever refers to what. TooLarge when they are more than 64 MiB together. */
[[nodiscard]] Result<ManifestTree> readManifests(
    const QList<Descriptor> &tops, const FindBlob &find, const DiskWork &work);

/*! Where a blob is, when it is there with the size that was promised; NotFound or DigestMismatch. */
[[nodiscard]] Result<BlobPlace> placeOf(const Descriptor &descriptor, const FindBlob &find);

/*!
    Gives a blob to use in pieces, and counts them as done; an error of use ends it. Cancelled, or Malformed when the
   file is shorter than it was.
*/
[[nodiscard]] Result<void> readPieces(
    const BlobPlace &place, DiskWork &work, const std::function<Result<void>(QByteArrayView)> &use);

/*! DigestMismatch when it is not what its digest promises. */
[[nodiscard]] Result<void> verifyPieces(const BlobPlace &place, const Digest &digest, DiskWork &work);

} // namespace Tagwright
