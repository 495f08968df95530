// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Tagwright {

/*! Which resource of the distribution API a path names. */
struct Route {
    enum class Endpoint { Unknown, Ping, Catalog, Tags, Manifest, Blob, Uploads, Upload, Referrers };

    Endpoint endpoint = Endpoint::Unknown;
    QByteArray repository; //!< not checked yet
    QByteArray reference; //!< tag, digest or upload session
};

/*! path is decoded. Repository names may hold words such as "manifests", so it is read from its end. */
[[nodiscard]] Route routeOf(const QByteArray &path);

/*! OCI distribution specification, "Pulling manifests": the grammar of <name> and of <reference> as a tag. */
[[nodiscard]] bool isRepositoryName(const QByteArray &text);
[[nodiscard]] bool isTagName(const QByteArray &text);

/*! Paths that a route stands for, for Location and Link. */
[[nodiscard]] QByteArray manifestPath(const QByteArray &repository, const QByteArray &reference);
[[nodiscard]] QByteArray blobPath(const QByteArray &repository, const QByteArray &digest);

} // namespace Tagwright
