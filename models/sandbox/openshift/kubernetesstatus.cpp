// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/kubernetesstatus.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonObject detailsOf(const GroupResource &resource, const QString &name)
{
    QJsonObject details;
    if (!name.isEmpty())
        details.insert(u"name"_s, name);
    if (!resource.group.isEmpty())
        details.insert(u"group"_s, resource.group);
    details.insert(u"kind"_s, resource.resource);
    return details;
}

} // namespace

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

FieldProblem invalidField(const QString &field, const QString &value, const QString &why)
{
    return {.reason = u"FieldValueInvalid"_s, .message = u"Invalid value: "_s + value + u": "_s + why, .field = field};
}

FieldProblem missingField(const QString &field, const QString &why)
{
    return {.reason = u"FieldValueRequired"_s,
        .message = why.isEmpty() ? u"Required value"_s : u"Required value: "_s + why,
        .field = field};
}

QString GroupResource::text() const
{
    return group.isEmpty() ? resource : resource + u'.' + group;
}

QJsonObject KubernetesStatus::toJson() const
{
    QJsonObject status{{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, metadata},
        {u"status"_s, u"Failure"_s}, {u"message"_s, message}, {u"code"_s, code}};
    if (!reason.isEmpty())
        status.insert(u"reason"_s, reason);
    if (!details.isUndefined())
        status.insert(u"details"_s, details);
    return status;
}

KubernetesStatus badRequest(const QString &message)
{
    return {.code = 400, .reason = u"BadRequest"_s, .message = message, .metadata = {}};
}

KubernetesStatus unauthorized()
{
    return {.code = 401, .reason = u"Unauthorized"_s, .message = u"Unauthorized"_s, .metadata = {}};
}

KubernetesStatus forbidden(const GroupResource &resource, const QString &name, const QString &why)
{
    if (resource.resource.isEmpty()) {
        return {.code = 403,
            .reason = u"Forbidden"_s,
            .message = u"forbidden: "_s + why,
            .details = QJsonObject(),
            .metadata = {}};
    }
    const QString subject = name.isEmpty() ? resource.text() : resource.text() + u' ' + quoted(name);
    return {.code = 403,
        .reason = u"Forbidden"_s,
        .message = subject + u" is forbidden: "_s + why,
        .details = detailsOf(resource, name),
        .metadata = {}};
}

KubernetesStatus notFound(const GroupResource &resource, const QString &name)
{
    return {.code = 404,
        .reason = u"NotFound"_s,
        .message = resource.text() + u' ' + quoted(name) + u" not found"_s,
        .details = detailsOf(resource, name),
        .metadata = {}};
}

KubernetesStatus alreadyExists(const GroupResource &resource, const QString &name)
{
    return {.code = 409,
        .reason = u"AlreadyExists"_s,
        .message = resource.text() + u' ' + quoted(name) + u" already exists"_s,
        .details = detailsOf(resource, name),
        .metadata = {}};
}

KubernetesStatus conflict(const GroupResource &resource, const QString &name, const QString &why)
{
    return {.code = 409,
        .reason = u"Conflict"_s,
        .message = u"Operation cannot be fulfilled on "_s + resource.text() + u' ' + quoted(name) + u": "_s + why,
        .details = detailsOf(resource, name),
        .metadata = {}};
}

KubernetesStatus staleObject(const GroupResource &resource, const QString &name)
{
    return conflict(resource, name,
        u"the object has been modified; please apply your changes to the latest version and try again"_s);
}

KubernetesStatus invalid(const GroupResource &resource, const QString &name, const QList<FieldProblem> &problems)
{
    QStringList texts;
    QJsonArray causes;
    for (const FieldProblem &problem : problems) {
        texts += problem.field + u": "_s + problem.message;
        causes +=
            QJsonObject{{u"reason"_s, problem.reason}, {u"message"_s, problem.message}, {u"field"_s, problem.field}};
    }
    const QString all = texts.size() == 1 ? texts.constFirst() : u'[' + texts.join(u", "_s) + u']';
    QJsonObject details = detailsOf(resource, name);
    details.insert(u"causes"_s, causes);
    return {.code = 422,
        .reason = u"Invalid"_s,
        .message = resource.text() + u' ' + quoted(name) + u" is invalid: "_s + all,
        .details = details,
        .metadata = {}};
}

KubernetesStatus expired(const QString &message)
{
    return {.code = 410, .reason = u"Expired"_s, .message = message, .metadata = {}};
}

KubernetesStatus internalError(const QString &message)
{
    return {.code = 500,
        .reason = u"InternalError"_s,
        .message = u"Internal error occurred: "_s + message,
        .details = QJsonObject{{u"causes"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}},
        .metadata = {}};
}

KubernetesStatus unknownResource()
{
    return {.code = 404,
        .reason = u"NotFound"_s,
        .message = u"the server could not find the requested resource"_s,
        .details = QJsonObject(),
        .metadata = {}};
}

KubernetesStatus methodNotAllowed()
{
    return {.code = 405,
        .reason = u"MethodNotAllowed"_s,
        .message = u"the server does not allow this method on the requested resource"_s,
        .details = QJsonObject(),
        .metadata = {}};
}

KubernetesStatus unsupportedMediaType()
{
    return {.code = 415,
        .reason = u"UnsupportedMediaType"_s,
        .message = u"415: Unsupported Media Type"_s,
        .details = QJsonObject(),
        .metadata = {}};
}

} // namespace Tagwright::Practice
