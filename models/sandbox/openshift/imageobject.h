// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/upstreams.h"

#include <QJsonObject>
#include <QString>

namespace Tagwright::Practice {

/*! The Image object of a manifest, with the manifest and its config in it; now is the time of creation of an index. */
[[nodiscard]] QJsonObject imageObject(const UpstreamImage &image, const QString &reference, const QString &now);
/*! Without dockerImageManifest and dockerImageConfig: as images are stored and mostly shown. */
[[nodiscard]] QJsonObject withoutManifest(QJsonObject image);
/*! What stands for an image that is not there or not looked up. */
[[nodiscard]] QJsonObject stubImage(const QString &name, const QString &reference);

/*! Of the child of an index that is imported in Legacy mode; empty when the index has none. */
[[nodiscard]] QString preferredChildDigest(
    const QByteArray &index, const QString &preferredOs, const QString &preferredArchitecture);
/*! That child, or the first that is there; null when there is none. */
[[nodiscard]] const UpstreamImage *preferredChild(
    const UpstreamImage &index, const QString &preferredOs, const QString &preferredArchitecture);

} // namespace Tagwright::Practice
