// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/clusterjob.h"
#include "values/cluster.h"

#include <QUrlQuery>

namespace Tagwright {

/*!
    Finds out what a cluster is. It succeeds as soon as a Kubernetes API answers; what we may not ask stays unknown.
*/
class DiscoverJob final : public ClusterJob {
    Q_OBJECT

public:
    DiscoverJob(ClusterEndpoint &endpoint, QObject *parent);

    const ClusterFacts &facts() const { return m_facts; }

protected:
    void run() override;

private:
    using Reader = void (DiscoverJob::*)(const QJsonObject &object);

    void ask(const QString &path, Who who, Reader read, const QUrlQuery &query = {});
    void versionArrived(const Result<void> &result, const HttpAnswer &answer);
    void askOpenShift();
    void readVersion(const QJsonObject &object);
    void readGroups(const QJsonObject &object);
    void readOAuth(const QJsonObject &object);
    void readClusterVersion(const QJsonObject &object);
    void readConsole(const QJsonObject &object);
    void readImageSettings(const QJsonObject &object);
    void readRoute(const QJsonObject &object);
    void readControllers(const QJsonObject &object);
    void readStreams(const QJsonObject &object);
    void answered();

    ClusterFacts m_facts;
    int m_open = 0; // questions without an answer
};

} // namespace Tagwright
