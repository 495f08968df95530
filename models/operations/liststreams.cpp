// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/liststreams.h"

#include "openshift/clusterclient.h"
#include "openshift/imagestreamjobs.h"

namespace Tagwright {

ListStreams::ListStreams(ClusterClient &client, const QString &project, QObject *parent)
    : Operation(OperationRecord::Verb::ListStreams, client.connection().name, project, parent)
    , m_client(client)
{
}

void ListStreams::run()
{
    ImageStreamListJob *listing = m_client.listImageStreams(subject());
    m_listing = listing;
    connect(listing, &ImageStreamListJob::pageArrived, this, [this](const QList<ImageStream> &streams) {
        m_count += streams.size();
        Q_EMIT pageArrived(streams);
        Q_EMIT progressed(m_count, -1);
    });
    connect(listing, &ImageStreamListJob::restarted, this, [this] {
        m_count = 0;
        Q_EMIT restarted();
    });
    connect(listing, &Job::finished, this, [this, listing](const Result<void> &result) {
        m_resourceVersion = listing->resourceVersion();
        if (result)
            succeed();
        else
            fail(result.error());
    });
    listing->start();
}

void ListStreams::release()
{
    if (m_listing)
        m_listing->cancel();
}

} // namespace Tagwright
