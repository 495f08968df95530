// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterlisting.h"
#include "openshift/watchjob.h"
#include "values/clustersecret.h"

#include <QList>

namespace Tagwright {

/*! The secrets of a project, page by page. What they hold is read and dropped on another thread. */
class SecretListJob final : public ClusterListing<QList<ClusterSecret>> {
    Q_OBJECT

public:
    SecretListJob(ClusterEndpoint &endpoint, const QString &nameSpace, QObject *parent);

Q_SIGNALS:
    void pageArrived(const QList<Tagwright::ClusterSecret> &secrets);
    void restarted(); //!< 410: the list begins anew, and what arrived so far no longer counts

protected:
    void announce(const QList<ClusterSecret> &secrets) override { Q_EMIT pageArrived(secrets); }
    void announceRestart() override { Q_EMIT restarted(); }
};

/*! Follows the secrets of a project. What they hold is gone as soon as a line is read. */
class SecretWatchJob final : public WatchJob {
    Q_OBJECT

public:
    SecretWatchJob(
        ClusterEndpoint &endpoint, const QString &nameSpace, const QString &resourceVersion, QObject *parent);

Q_SIGNALS:
    void changed(const Tagwright::ClusterSecret &secret); //!< new or another
    void removed(const QString &name);

protected:
    bool tell(const WatchEvent &event) override;
};

} // namespace Tagwright
