// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/listtags.h"

#include "registry/registryclient.h"
#include "registry/taglistjob.h"

namespace Tagwright {

ListTags::ListTags(RegistryClient &client, const QString &repository, QObject *parent)
    : Operation(OperationRecord::Verb::ListTags, client.connection().name, repository, parent)
    , m_client(client)
{
}

void ListTags::run()
{
    TagListJob *tags = m_client.tags(subject());
    m_tags = tags;
    connect(tags, &TagListJob::tagsFound, this, [this](const QList<ListedTag> &found) {
        m_count += found.size();
        Q_EMIT tagsFound(found);
        Q_EMIT progressed(m_count, -1);
    });
    connect(tags, &Job::finished, this, [this](const Result<void> &result) {
        if (result)
            succeed();
        else
            fail(result.error());
    });
    tags->start();
}

void ListTags::release()
{
    if (m_tags)
        m_tags->cancel();
}

} // namespace Tagwright
