// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! One image of a docker-archive, as its manifest.json says it. Every path is a normal form of archivePath(). */
struct DockerArchiveImage {
    QString config;
    QStringList tags; //!< "busybox:latest"; as written, not checked
    QStringList layers; //!< base first

    friend bool operator==(const DockerArchiveImage &, const DockerArchiveImage &) = default;
};

/*! What is above is not read; real ones are of a few kilobytes. */
inline constexpr qsizetype MaxArchiveManifestBytes = 4 * 1024 * 1024;

/*!
    Reads the manifest.json of `docker save` ("Docker Image Specification v1.2", "Combined Image JSON").
    Errors: Malformed with a reason; TooLarge above MaxArchiveManifestBytes, 1,000 images or 10,000 layers in all.
*/
[[nodiscard]] Result<QList<DockerArchiveImage>> parseDockerArchive(const QByteArray &manifest);

/*! Without "./" and slashes at the end; empty for what leads out of an archive, and for nothing. */
[[nodiscard]] QString archivePath(QStringView written);

/*! Where a link in an archive leads, by the names alone; empty when it leads out of it. */
[[nodiscard]] QString archiveLinkTarget(const QString &link, QStringView target);

} // namespace Tagwright
