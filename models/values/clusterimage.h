// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/fetchedmanifest.h"
#include "values/imageconfig.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Tagwright {

/*! An image as a cluster knows it (image.openshift.io/v1, Image): enough to look at it without its registry. */
struct ClusterImage {
    QString reference; //!< where it is pulled from, with its digest
    FetchedManifest manifest; //!< not verified: its bytes are there only when the cluster keeps them
    std::optional<ImageConfig> config; //!< none for an index, and for the stub that lists contain
    qint64 size = -1; //!< compressed, as the cluster counts it; -1 when it does not tell
    QDateTime created; //!< when the cluster came to know it
    Annotations annotations;
    QStringList signatures; //!< names of those that the cluster holds
};

/*! The blobs and images of a whole stream (ImageStreamLayers). */
struct StreamLayers {
    struct Blob {
        qint64 size = -1; //!< -1 when the cluster does not tell
        QString mediaType;

        friend bool operator==(const Blob &, const Blob &) = default;
    };
    struct Image {
        QStringList layers;
        QString config; //!< empty when it has none
        QStringList manifests; //!< of an index
        bool isMissing = false; //!< a tag's history names it, but it is gone

        friend bool operator==(const Image &, const Image &) = default;
    };

    QHash<QString, Blob> blobs; //!< by digest
    QHash<QString, Image> images;

    /*! Of the layers, each once, or of the largest of an index's images; -1 when unknown. */
    qint64 sizeOf(const QString &image) const;

    friend bool operator==(const StreamLayers &, const StreamLayers &) = default;
};

} // namespace Tagwright
