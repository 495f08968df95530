// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/requestcontent.h"

#include "sandbox/openshift/fieldcheck.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

Outcome<QJsonObject> decoded(const ApiRequest &request, const ResourceKind &kind)
{
    const QByteArray type = request.http.header("content-type").split(';').constFirst().trimmed();
    if (!type.isEmpty() && type != "application/json" && type != "*/*")
        return unsupportedMediaType();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body, &error);
    if (!document.isObject()) {
        return badRequest(
            u"the object provided is unrecognized (must be of type %1): couldn't get version/kind; json parse error: %2 (%3)"_s
                .arg(kind.kind, goJsonError(request.http.body),
                    QString::fromUtf8(request.http.body.first(qMin<qsizetype>(request.http.body.size(), 1024)))));
    }
    const QJsonObject object = document.object();
    const QString sentKind = object.value("kind"_L1).toString();
    const QString sentVersion = object.value("apiVersion"_L1).toString();
    if (!sentKind.isEmpty() && sentKind != kind.kind) {
        return badRequest(
            u"%1 in version \"%2\" cannot be handled as a %3: converting (%4).%1 to (%4).%3: unknown conversion"_s.arg(
                sentKind, request.version, kind.kind, kind.version));
    }
    if (!sentVersion.isEmpty() && sentVersion != kind.apiVersion()) {
        return badRequest(u"the API version in the data (%1) does not match the expected API version (%2)"_s.arg(
            sentVersion, kind.apiVersion()));
    }
    return object;
}

KubernetesStatus badRevision(const QString &text)
{
    return {.code = 500,
        .reason = {},
        .message =
            u"resourceVersion: Invalid value: %1: strconv.ParseUint: parsing %1: invalid syntax"_s.arg(quoted(text)),
        .metadata = {}};
}

} // namespace

QString goJsonError(const QByteArray &json)
{
    QJsonParseError error{};
    (void)QJsonDocument::fromJson(json, &error);
    if (json.trimmed().isEmpty() || error.offset >= json.size())
        return u"unexpected end of JSON input"_s;
    return u"invalid character '%1' looking for beginning of value"_s.arg(QLatin1Char(json.at(error.offset)));
}

std::optional<KubernetesStatus> checkFields(ApiRequest &request, const ResourceKind &kind, QJsonObject &object)
{
    if (kind.fields.isEmpty())
        return std::nullopt;
    const QStringList unknown = takeUnknownFields(object, kind.fields);
    const QString validation = request.parameter("fieldValidation").value_or(u"Warn"_s);
    QStringList texts;
    for (const QString &path : unknown)
        texts += u"unknown field "_s + quoted(path);
    if (validation == u"Strict"_s && !texts.isEmpty()) {
        return badRequest(u"%1 in version \"%2\" cannot be handled as a %1: strict decoding error: %3"_s.arg(
            kind.kind, kind.version, texts.join(u", "_s)));
    }
    if (validation != u"Ignore"_s)
        request.warnings += texts;
    return std::nullopt;
}

std::optional<KubernetesStatus> checkNameSpace(const ApiRequest &request, const QJsonObject &object)
{
    const QString nameSpace = nameSpaceOf(object);
    if (!nameSpace.isEmpty() && nameSpace != request.nameSpace) {
        return badRequest(u"the namespace of the provided object does not match the namespace sent on the request"_s);
    }
    return std::nullopt;
}

std::optional<KubernetesStatus> checkName(const ApiRequest &request, QJsonObject &object)
{
    const QString name = nameOf(object);
    if (name.isEmpty())
        setMetadata(object, "name"_L1, request.name);
    else if (name != request.name) {
        return badRequest(
            u"the name of the object (%1) does not match the name on the URL (%2)"_s.arg(name, request.name));
    }
    return std::nullopt;
}

Outcome<QJsonObject> sentObject(ApiRequest &request, const ResourceKind &kind)
{
    auto object = decoded(request, kind);
    if (!object)
        return object;
    if (const auto refusal = checkFields(request, kind, *object))
        return *refusal;
    if (const auto refusal = checkNameSpace(request, *object))
        return *refusal;
    return object;
}

Outcome<ListOptions> listOptions(const ApiRequest &request, const ResourceKind &kind)
{
    ListOptions options;
    options.limit = request.parameter("limit").value_or(QString()).toLongLong();
    options.continueToken = request.parameter("continue").value_or(QString());
    if (const auto version = request.parameter("resourceVersion"); version && !version->isEmpty()) {
        bool isNumber = false;
        options.revision = version->toULongLong(&isNumber);
        if (!isNumber)
            return badRevision(*version);
    }
    options.exact = request.parameter("resourceVersionMatch") == u"Exact"_s;
    const auto selectors = Selectors::parse(request.parameter("labelSelector").value_or(QString()),
        request.parameter("fieldSelector").value_or(QString()), kind.fieldSelectors);
    if (!selectors)
        return selectors.status();
    options.selectors = *selectors;
    return options;
}

Outcome<DeleteOptions> deleteOptions(const ApiRequest &request)
{
    DeleteOptions options;
    if (request.http.body.trimmed().isEmpty())
        return options;
    const QJsonDocument document = QJsonDocument::fromJson(request.http.body);
    if (!document.isObject())
        return badRequest(u"couldn't get version/kind; json parse error: "_s + goJsonError(request.http.body));
    const QJsonObject preconditions = document.object().value("preconditions"_L1).toObject();
    options.uid = preconditions.value("uid"_L1).toString();
    options.resourceVersion = preconditions.value("resourceVersion"_L1).toString();
    return options;
}

} // namespace Tagwright::Practice
