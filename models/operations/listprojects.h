// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/operation.h"
#include "values/cluster.h"

#include <QJsonArray>
#include <QList>
#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*!
    The projects that we may see; the namespaces, where there are no projects or they are not for us. Forbidden when
    neither may be listed.
*/
class ListProjects final : public Operation {
    Q_OBJECT

public:
    ListProjects(ClusterClient &client, const ClusterFacts &facts, QObject *parent);

    const QList<Project> &projects() const { return m_projects; } //!< once it has succeeded

protected:
    void run() override;
    void release() override;

private:
    enum class What { Projects, Namespaces };

    void ask(What what);
    void add(const QJsonArray &items);

    ClusterClient &m_client;
    bool m_hasProjects;
    QPointer<Job> m_listing;
    QList<Project> m_projects;
};

} // namespace Tagwright
