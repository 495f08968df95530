// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/sandboxstore.h"
#include "values/result.h"

#include <QList>

namespace Tagwright {

/*! What a registry must know of a manifest that is pushed to it. */
struct ManifestFacts {
    StoredManifest manifest;
    QList<Digest> blobs; //!< config and layers that must exist; foreign layers need not
    QList<Digest> children; //!< of an index
};

/*!
    Reads a manifest as a registry does that takes OCI and Docker schema 2 manifests. Its own reading, not the client's:
    one mistake must not hide another. Malformed with the reason when it is not acceptable.
*/
[[nodiscard]] Result<ManifestFacts> readPushedManifest(const QByteArray &bytes, const QByteArray &contentType);

} // namespace Tagwright
