// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/loaddetails.h"

#include "operations/tagdetailsresolver.h"

namespace Tagwright {

LoadDetails::LoadDetails(TagDetailsResolver &resolver, const QString &connectionName, const QString &repository,
    const QStringList &tags, QObject *parent)
    : Operation(OperationRecord::Verb::LoadDetails, connectionName, repository, parent)
    , m_resolver(resolver)
    , m_tags(tags)
{
}

void LoadDetails::run()
{
    connect(&m_resolver, &TagDetailsResolver::progressed, this, &Operation::progressed);
    connect(&m_resolver, &TagDetailsResolver::loadedAll, this, [this] { succeed(); });
    connect(&m_resolver, &TagDetailsResolver::failed, this, [this](const Error &error) { fail(error); });
    connect(&m_resolver, &TagDetailsResolver::abandoned, this, &Job::cancel);
    m_resolver.loadAll(m_tags);
}

void LoadDetails::release()
{
    m_resolver.disconnect(this);
    m_resolver.stopLoadingAll();
}

} // namespace Tagwright
