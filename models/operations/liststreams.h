// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/imagestream.h"

#include <QList>
#include <QPointer>

namespace Tagwright {

class ClusterClient;
class ImageStreamListJob;

/*! Streams the image streams of a project. */
class ListStreams final : public Operation {
    Q_OBJECT

public:
    ListStreams(ClusterClient &client, const QString &project, QObject *parent);

    const QString &resourceVersion() const { return m_resourceVersion; } //!< once it has succeeded

Q_SIGNALS:
    void pageArrived(const QList<Tagwright::ImageStream> &streams);
    void restarted(); //!< what arrived so far no longer counts

protected:
    void run() override;
    void release() override;

private:
    ClusterClient &m_client;
    QPointer<ImageStreamListJob> m_listing;
    QString m_resourceVersion;
    qint64 m_count = 0;
};

} // namespace Tagwright
