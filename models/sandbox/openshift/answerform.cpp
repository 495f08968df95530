// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/answerform.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

QJsonObject partialMetadata(const QJsonObject &object)
{
    return {{u"kind"_s, u"PartialObjectMetadata"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, object.value("metadata"_L1)}};
}

const QList<TableColumn> &defaultColumns()
{
    static const QList<TableColumn> columns{
        {u"Name"_s, u"string"_s, u"name"_s,
            u"Name must be unique within a namespace. Is required when creating resources, although some resources may allow a client to request the generation of an appropriate name automatically. Name is primarily intended for creation idempotence and configuration definition. Cannot be updated. More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names"_s,
            0},
        {u"Created At"_s, u"date"_s, {},
            u"CreationTimestamp is a timestamp representing the server time when this object was created. It is not guaranteed to be set in happens-before order across separate operations. Clients may not set this value. It is represented in RFC3339 form and is in UTC.\n\nPopulated by the system. Read-only. Null for lists. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata"_s,
            0},
    };
    return columns;
}

QJsonObject tableOf(const ApiResource &resource, const ObjectPage &page)
{
    QJsonArray columns;
    const auto &definitions = resource.kind().columns.isEmpty() ? defaultColumns() : resource.kind().columns;
    for (const TableColumn &column : definitions) {
        columns += QJsonObject{{u"name"_s, column.name}, {u"type"_s, column.type}, {u"format"_s, column.format},
            {u"description"_s, column.description}, {u"priority"_s, column.priority}};
    }
    QJsonArray rows;
    for (const QJsonObject &item : page.items)
        rows += QJsonObject{{u"cells"_s, resource.cells(item)}, {u"object"_s, partialMetadata(item)}};
    return {{u"kind"_s, u"Table"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s}, {u"metadata"_s, page.metadata},
        {u"columnDefinitions"_s, columns}, {u"rows"_s, rows}};
}

} // namespace

// The first media range that can be served wins; a missing header is every type.
AnswerForm formOf(const ServerRequest &request)
{
    const QByteArray accept = request.header("accept");
    if (accept.trimmed().isEmpty())
        return AnswerForm::Object;
    for (const QByteArray &range : accept.split(',')) {
        const QByteArrayList parts = range.split(';');
        const QByteArray type = parts.constFirst().trimmed().toLower();
        if (type != "application/json" && type != "application/*" && type != "*/*")
            continue;
        QByteArray as;
        bool isStream = false;
        for (const QByteArray &part : parts.sliced(1)) {
            if (part.trimmed().startsWith("as="))
                as = part.trimmed().sliced(3);
            isStream = isStream || part.trimmed() == "stream=watch";
        }
        if (as == "Table")
            return AnswerForm::Table;
        if (as == "PartialObjectMetadataList" || as == "PartialObjectMetadata")
            return AnswerForm::PartialMetadata;
        if (as.isEmpty())
            return AnswerForm::Object;
    }
    return AnswerForm::None;
}

KubernetesStatus notAcceptable()
{
    return {.code = 406,
        .reason = u"NotAcceptable"_s,
        .message =
            u"406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, application/vnd.kubernetes.protobuf, application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch"_s,
        .details = QJsonObject(),
        .metadata = {}};
}

ServerAnswer pageAnswer(const ApiResource &resource, const ObjectPage &page, AnswerForm form)
{
    switch (form) {
    case AnswerForm::Object:
    case AnswerForm::None:
        return listAnswer(resource.kind(), page);
    case AnswerForm::Table:
        return plainJson(tableOf(resource, page));
    case AnswerForm::PartialMetadata:
        break;
    }
    QJsonArray items;
    for (const QJsonObject &item : page.items)
        items += partialMetadata(item);
    return plainJson({{u"kind"_s, u"PartialObjectMetadataList"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, page.metadata}, {u"items"_s, items}});
}

ServerAnswer formedAnswer(const ApiResource &resource, const QJsonObject &object, AnswerForm form, int status)
{
    switch (form) {
    case AnswerForm::Object:
    case AnswerForm::None:
        return objectAnswer(resource.kind(), object, status);
    case AnswerForm::Table: {
        const QString version = metadataText(object, "resourceVersion"_L1);
        return plainJson(tableOf(resource, {{object}, {{u"resourceVersion"_s, version}}, {}}), status);
    }
    case AnswerForm::PartialMetadata:
        return plainJson(partialMetadata(object), status);
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright::Practice
