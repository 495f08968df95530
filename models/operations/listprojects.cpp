// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/listprojects.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"

namespace Tagwright {

using namespace Qt::StringLiterals;

ListProjects::ListProjects(ClusterClient &client, const ClusterFacts &facts, QObject *parent)
    : Operation(OperationRecord::Verb::ListProjects, client.connection().name, {}, parent)
    , m_client(client)
    , m_hasProjects(facts.projectApi != ClusterFacts::Answer::No)
{
}

void ListProjects::run()
{
    ask(m_hasProjects ? What::Projects : What::Namespaces);
}

void ListProjects::ask(What what)
{
    ObjectListJob *listing = m_client.list(what == What::Projects
            ? ResourcePath{.group = u"project.openshift.io"_s, .resource = u"projects"_s}
            : ResourcePath{.group = {}, .resource = u"namespaces"_s});
    m_listing = listing;
    connect(listing, &ObjectListJob::pageArrived, this, &ListProjects::add);
    connect(listing, &ObjectListJob::restarted, this, [this] { m_projects.clear(); });
    connect(listing, &Job::finished, this, [this, what](const Result<void> &result) {
        if (result)
            return succeed();
        const Error::Kind kind = result.error().kind;
        if (what == What::Projects && (kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden)) {
            m_projects.clear();
            return ask(What::Namespaces);
        }
        fail(result.error());
    });
    listing->start();
}

void ListProjects::add(const QJsonArray &items)
{
    for (const QJsonValue &item : items) {
        if (auto project = parseProject(item.toObject()))
            m_projects += *std::move(project);
    }
    Q_EMIT progressed(m_projects.size(), -1);
}

void ListProjects::release()
{
    if (m_listing)
        m_listing->cancel();
}

} // namespace Tagwright
