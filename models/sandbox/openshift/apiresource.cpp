// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/apiresource.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

ApiResource::ApiResource(ResourceKind kind)
    : m_kind(std::move(kind))
{
}

std::optional<ServerAnswer> ApiResource::serve(ApiRequest &)
{
    return std::nullopt;
}

Outcome<QJsonObject> ApiResource::get(ApiRequest &)
{
    return methodNotAllowed();
}

Outcome<ObjectPage> ApiResource::list(ApiRequest &, const ListOptions &)
{
    return methodNotAllowed();
}

Outcome<std::shared_ptr<BodyStream>> ApiResource::watch(ApiRequest &, const ListOptions &)
{
    return methodNotAllowed();
}

Outcome<QJsonObject> ApiResource::create(ApiRequest &, QJsonObject)
{
    return methodNotAllowed();
}

Outcome<Written> ApiResource::update(ApiRequest &, QJsonObject)
{
    return methodNotAllowed();
}

Outcome<QJsonObject> ApiResource::remove(ApiRequest &, const DeleteOptions &)
{
    return methodNotAllowed();
}

Outcome<ObjectPage> ApiResource::removeAll(ApiRequest &, const ListOptions &)
{
    return methodNotAllowed();
}

QJsonArray ApiResource::cells(const QJsonObject &object) const
{
    return {nameOf(object), metadataText(object, "creationTimestamp"_L1)};
}

QJsonObject ApiResource::deletedStatus(const QJsonObject &object) const
{
    QJsonObject details{{u"name"_s, nameOf(object)}, {u"kind"_s, m_kind.plural}};
    if (!m_kind.group.isEmpty())
        details.insert(u"group"_s, m_kind.group);
    if (const QString uid = metadataText(object, "uid"_L1); !uid.isEmpty())
        details.insert(u"uid"_s, uid);
    return {{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, QJsonObject()},
        {u"status"_s, u"Success"_s}, {u"details"_s, details}};
}

QJsonObject typed(const ResourceKind &kind, QJsonObject object)
{
    if (!object.contains("kind"_L1) || !object.contains("apiVersion"_L1)) {
        object.insert(u"kind"_s, kind.kind);
        object.insert(u"apiVersion"_s, kind.apiVersion());
    }
    return object;
}

ServerAnswer plainJson(const QJsonObject &object, int status)
{
    return {.status = status,
        .contentType = "application/json"_ba,
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'};
}

ServerAnswer objectAnswer(const ResourceKind &kind, QJsonObject object, int status)
{
    return plainJson(typed(kind, std::move(object)), status);
}

ServerAnswer statusAnswer(const KubernetesStatus &status)
{
    return plainJson(status.toJson(), status.code);
}

ServerAnswer listAnswer(const ResourceKind &kind, const ObjectPage &page)
{
    QJsonArray items;
    for (const QJsonObject &item : page.items)
        items += kind.isCustom ? typed(kind, item) : item;
    return plainJson({{u"kind"_s, page.kind.isEmpty() ? QString(kind.kind + u"List"_s) : page.kind},
        {u"apiVersion"_s, kind.apiVersion()}, {u"metadata"_s, page.metadata}, {u"items"_s, items}});
}

} // namespace Tagwright::Practice
