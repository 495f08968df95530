// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/clusterimage.h"
#include "values/tagdetails.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Tagwright {

class ClusterClient;
class Job;
class StreamTagModel;

/*! What the table shows of an image, from what the cluster knows of it. */
[[nodiscard]] TagDetails detailsOf(const ClusterImage &image);

/*! Of a manifest list: the layers of all its images, each once; -1 when the cluster does not tell them all. */
[[nodiscard]] qint64 sizeOfAll(const StreamLayers &layers, const QString &index);

/*!
    Asks a cluster for the images of a stream, a few at a time, and tells the table. An image is asked for once. What
    all of a manifest list weighs is in the stream's layers, which are asked for when there is such a list.
*/
class ImageDetails : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxRunning = 4;

    ImageDetails(StreamTagModel &tags, const QString &project, const QString &stream);
    ~ImageDetails() override;

    void setClient(ClusterClient *client); //!< null: nobody to ask
    void want(const QStringList &digests);
    void retryFailed();

private:
    void startMore();
    void start(const QString &digest);
    void askForLayers();
    void tellSize(const QString &index);

    StreamTagModel &m_tags;
    QString m_project;
    QString m_stream;
    QPointer<ClusterClient> m_client;
    QStringList m_wanted;
    QSet<QString> m_asked;
    QSet<QString> m_failed;
    QHash<QString, TagDetails> m_lists; // manifest lists, whose size is not in them
    QHash<QString, QPointer<Job>> m_running;
    QPointer<Job> m_layersJob;
    std::optional<StreamLayers> m_layers;
};

} // namespace Tagwright
