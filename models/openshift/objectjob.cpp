// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/objectjob.h"

#include "values/json.h"

#include <QJsonDocument>
#include <QUrlQuery>

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

ObjectJob::ObjectJob(ClusterEndpoint &endpoint, const Question &question, QObject *parent)
    : ClusterJob(endpoint, parent)
    , m_question(question)
{
}

void ObjectJob::run()
{
    QUrlQuery query;
    if (m_question.isTrial) {
        query.addQueryItem(u"dryRun"_s, u"All"_s);
        query.addQueryItem(u"fieldValidation"_s, u"Strict"_s);
    }
    HttpRequest request = getRequest(endpoint().url(m_question.path.toString(), query));
    request.method = m_question.method;
    request.creates = m_question.method == HttpRequest::Method::Post;
    request.silence = m_question.silence;
    if (m_question.method != HttpRequest::Method::Get) {
        request.headers.emplaceBack("Content-Type", m_question.contentType);
        request.body = QJsonDocument(m_question.body).toJson(QJsonDocument::Compact);
    }
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
