// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

namespace Tagwright {

/*! A manifest with the exact bytes that its digest is over. */
struct FetchedManifest {
    QByteArray bytes;
    Manifest manifest;
    Digest digest; //!< computed over bytes; for signed schema 1 the server's word
    bool verified = false; //!< digest was computed by us; false for signed schema 1
    bool serverDigestDiffers = false; //!< Docker-Content-Digest named another digest for a tag
};

} // namespace Tagwright
