// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/objectjob.h"

#include "values/json.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// For projects the server filters by user after it has cut the page; of image stream tags it counts the streams, and
// gives no way to the next page.
bool losesPages(const QString &resource)
{
    return resource == "projects"_L1 || resource == "imagestreamtags"_L1 || resource == "imagetags"_L1;
}

Result<ReadPage<QJsonArray>> readObjects(const QByteArray &body)
{
    Result<ObjectPage> page = parseObjectPage(body);
    if (!page)
        return page.error();
    return ReadPage<QJsonArray>{page->items, page->resourceVersion, page->next};
}

} // namespace

ObjectJob::ObjectJob(
    ClusterEndpoint &endpoint, const ResourcePath &path, const std::optional<QJsonObject> &body, QObject *parent)
    : ClusterJob(endpoint, parent)
    , m_path(path)
    , m_body(body)
{
}

void ObjectJob::run()
{
    const QUrl url = endpoint().url(m_path.toString());
    HttpRequest request = m_body ? postRequest(url, *m_body) : getRequest(url);
    request.creates = m_body.has_value();
    send(request, Who::WeAre, [this](const Result<void> &result, const HttpAnswer &answer) {
        if (!result)
            return fail(result.error());
        const Result<QJsonObject> object = Json::object(answer.body);
        if (!object)
            return fail(object.error());
        m_object = *object;
        succeed();
    });
}

ObjectListJob::ObjectListJob(ClusterEndpoint &endpoint, const ResourcePath &path, const QString &labelSelector,
    const QString &fieldSelector, QObject *parent)
    : ClusterListing(endpoint, readObjects,
        {.path = path,
            .labels = labelSelector,
            .fields = fieldSelector,
            .limit = losesPages(path.resource) ? 0 : endpoint.options().objectPage},
        parent)
{
}

} // namespace Tagwright
