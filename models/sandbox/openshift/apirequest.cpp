// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/apirequest.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QString verbOf(const ServerRequest &http, bool isCollection)
{
    if (http.method == "POST")
        return u"create"_s;
    if (http.method == "PUT")
        return u"update"_s;
    if (http.method == "PATCH")
        return u"patch"_s;
    if (http.method == "DELETE")
        return isCollection ? u"deletecollection"_s : u"delete"_s;
    if (!isCollection)
        return u"get"_s;
    const QByteArray watch = http.parameter("watch").value_or("false"_ba);
    return watch == "true" || watch == "1" || watch.isEmpty() ? u"watch"_s : u"list"_s;
}

// Decoded after the split: a name may hold an escaped slash.
QStringList segmentsOf(const ServerRequest &http)
{
    const qsizetype question = http.target.indexOf('?');
    const QByteArray path = question < 0 ? http.target : http.target.first(question);
    QStringList segments;
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty())
            segments += QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
    }
    return segments;
}

} // namespace

AccessQuestion ApiRequest::question() const
{
    return {.verb = verb,
        .group = group,
        .resource = resource,
        .subresource = subresource,
        .nameSpace = nameSpace,
        .name = name,
        .path = {}};
}

std::optional<QString> ApiRequest::parameter(const QByteArray &key) const
{
    const auto value = http.parameter(key);
    return value ? std::optional(QString::fromUtf8(*value)) : std::nullopt;
}

std::optional<ApiRequest> apiRequestOf(const ServerRequest &http)
{
    QStringList segments = segmentsOf(http);
    ApiRequest request{.http = http,
        .user = {},
        .verb = {},
        .group = {},
        .version = {},
        .nameSpace = {},
        .resource = {},
        .name = {},
        .subresource = {},
        .warnings = {}};
    if (segments.value(0) == u"api"_s && segments.size() > 2) {
        request.version = segments.at(1);
        segments.remove(0, 2);
    } else if (segments.value(0) == u"apis"_s && segments.size() > 3) {
        request.group = segments.at(1);
        request.version = segments.at(2);
        segments.remove(0, 3);
    } else {
        return std::nullopt;
    }

    // "namespaces/NS" alone, and its own subresources, are about the namespace itself.
    if (segments.constFirst() == u"namespaces"_s && segments.size() > 2 && segments.at(2) != u"status"_s
        && segments.at(2) != u"finalize"_s) {
        request.nameSpace = segments.at(1);
        segments.remove(0, 2);
    }
    request.resource = segments.takeFirst();
    if (!segments.isEmpty())
        request.name = segments.takeFirst();
    request.subresource = segments.join(u'/');
    // The API gives namespaces, and OpenShift projects, the namespace of their own name.
    if (!request.name.isEmpty() && request.group.isEmpty() && request.resource == u"namespaces"_s)
        request.nameSpace = request.name;
    request.verb = verbOf(http, request.name.isEmpty());
    const QByteArrayList dryRuns = http.parameters("dryRun");
    request.dryRun = dryRuns.contains("All");
    return request;
}

} // namespace Tagwright::Practice
