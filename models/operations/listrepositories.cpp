// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/listrepositories.h"

#include "items/explorermodel.h"
#include "registry/catalogjob.h"
#include "registry/registryclient.h"

namespace Tagwright {

ListRepositories::ListRepositories(RegistryClient &client, ExplorerModel &explorer, QObject *parent)
    : Operation(OperationRecord::Verb::ListRepositories, client.connection().name, {}, parent)
    , m_client(client)
    , m_explorer(explorer)
{
}

void ListRepositories::run()
{
    m_listing = true;
    m_explorer.beginListing(m_client.connection().id);

    CatalogJob *catalog = m_client.catalog();
    m_catalog = catalog;
    connect(catalog, &CatalogJob::repositoriesFound, this, &ListRepositories::add);
    connect(catalog, &Job::finished, this, &ListRepositories::complete);
    catalog->start();
}

void ListRepositories::release()
{
    if (m_catalog)
        m_catalog->cancel();
    if (m_listing)
        m_explorer.endListing(m_client.connection().id,
            m_complete ? ExplorerModel::Completeness::Complete : ExplorerModel::Completeness::Partial);
}

void ListRepositories::add(const QStringList &names)
{
    m_explorer.addRepositories(m_client.connection().id, names);
    m_count += names.size();
    Q_EMIT progressed(m_count, -1);
}

void ListRepositories::complete(const Result<void> &result)
{
    m_complete = result.has_value();
    if (result)
        return succeed();
    Error error = result.error();
    // A cluster's registry says 401 to whoever lacks the right to list image streams in the whole cluster.
    if (error.kind == Error::Kind::Unauthorized && !m_client.connection().clusterId.isEmpty()) {
        error.kind = Error::Kind::Forbidden;
        error.code = QLatin1StringView(ClusterCode::NoCatalog);
    }
    fail(error);
}

} // namespace Tagwright
