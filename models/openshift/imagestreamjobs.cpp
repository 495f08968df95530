// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/imagestreamjobs.h"

#include "openshift/imageapi.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

ResourcePath streamsOf(const QString &nameSpace)
{
    return {.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = nameSpace};
}

} // namespace

ImageStreamListJob::ImageStreamListJob(ClusterEndpoint &endpoint, const QString &nameSpace, QObject *parent)
    : ClusterListing(
        endpoint, parseImageStreamPage, {.path = streamsOf(nameSpace), .limit = endpoint.options().streamPage}, parent)
{
}

ImageStreamWatchJob::ImageStreamWatchJob(
    ClusterEndpoint &endpoint, const QString &nameSpace, const QString &resourceVersion, QObject *parent)
    : WatchJob(endpoint, streamsOf(nameSpace), resourceVersion, parent)
{
}

bool ImageStreamWatchJob::tell(const WatchEvent &event)
{
    const Result<ImageStream> stream = parseImageStream(event.object);
    if (!stream)
        return false;
    if (event.type == WatchEvent::Type::Deleted)
        Q_EMIT removed(stream->nameSpace, stream->name);
    else
        Q_EMIT changed(*stream);
    return true;
}

} // namespace Tagwright
