// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterlisting.h"
#include "openshift/watchjob.h"
#include "values/imagestream.h"

#include <QList>

namespace Tagwright {

/*! The image streams of a project or of the cluster, page by page; parsed on another thread, for they are large. */
class ImageStreamListJob final : public ClusterListing<QList<ImageStream>> {
    Q_OBJECT

public:
    ImageStreamListJob(ClusterEndpoint &endpoint, const QString &nameSpace, QObject *parent);

Q_SIGNALS:
    void pageArrived(const QList<Tagwright::ImageStream> &streams);
    void restarted(); //!< 410: the list begins anew, and what arrived so far no longer counts

protected:
    void announce(const QList<ImageStream> &streams) override { Q_EMIT pageArrived(streams); }
    void announceRestart() override { Q_EMIT restarted(); }
};

/*! Follows the image streams of a project or of the cluster. */
class ImageStreamWatchJob final : public WatchJob {
    Q_OBJECT

public:
    ImageStreamWatchJob(
        ClusterEndpoint &endpoint, const QString &nameSpace, const QString &resourceVersion, QObject *parent);

Q_SIGNALS:
    void changed(const Tagwright::ImageStream &stream); //!< new or another; told again after a cut only if it differs
    void removed(const QString &nameSpace, const QString &name);

protected:
    bool tell(const WatchEvent &event) override;
};

} // namespace Tagwright
