// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/secretjobs.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

ResourcePath secretsOf(const QString &nameSpace)
{
    return {.group = {}, .resource = u"secrets"_s, .nameSpace = nameSpace};
}

// One that cannot be read does not hide the others.
Result<ReadPage<QList<ClusterSecret>>> readSecrets(const QByteArray &body)
{
    const Result<ObjectPage> page = parseObjectPage(body);
    if (!page)
        return page.error();
    ReadPage<QList<ClusterSecret>> read{.items = {}, .resourceVersion = page->resourceVersion, .next = page->next};
    for (const QJsonValue item : page->items) {
        if (const Result<ClusterSecret> secret = parseClusterSecret(item.toObject()))
            read.items += *secret;
    }
    return read;
}

} // namespace

SecretListJob::SecretListJob(ClusterEndpoint &endpoint, const QString &nameSpace, QObject *parent)
    : ClusterListing(
        endpoint, readSecrets, {.path = secretsOf(nameSpace), .limit = endpoint.options().objectPage}, parent)
{
}

SecretWatchJob::SecretWatchJob(
    ClusterEndpoint &endpoint, const QString &nameSpace, const QString &resourceVersion, QObject *parent)
    : WatchJob(endpoint, secretsOf(nameSpace), resourceVersion, parent)
{
}

bool SecretWatchJob::tell(const WatchEvent &event)
{
    const Result<ClusterSecret> secret = parseClusterSecret(event.object);
    if (!secret)
        return false;
    if (event.type == WatchEvent::Type::Deleted)
        Q_EMIT removed(secret->name);
    else
        Q_EMIT changed(*secret);
    return true;
}

} // namespace Tagwright
