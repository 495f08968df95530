// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/kubernetesapi.h"

#include "sandbox/openshift/discovery.h"
#include "sandbox/openshift/fieldcheck.h"
#include "sandbox/openshift/patch.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

/*! In which form the client wants its answer. */
enum class Form { Object, Table, PartialMetadata, None };

class NobodyMay final : public Authorizer {
public:
    AccessDecision isAllowed(const ApiUser &, const AccessQuestion &) const override { return {}; }
};

// The first media range that can be served wins; a missing header is every type.
Form formOf(const ServerRequest &request)
{
    const QByteArray accept = request.header("accept");
    if (accept.trimmed().isEmpty())
        return Form::Object;
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
            return Form::Table;
        if (as == "PartialObjectMetadataList" || as == "PartialObjectMetadata")
            return Form::PartialMetadata;
        if (as.isEmpty())
            return Form::Object;
    }
    return Form::None;
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

ServerAnswer pageAnswer(const ApiResource &resource, const ObjectPage &page, Form form)
{
    switch (form) {
    case Form::Object:
    case Form::None:
        return listAnswer(resource.kind(), page);
    case Form::Table:
        return plainJson(tableOf(resource, page));
    case Form::PartialMetadata:
        break;
    }
    QJsonArray items;
    for (const QJsonObject &item : page.items)
        items += partialMetadata(item);
    return plainJson({{u"kind"_s, u"PartialObjectMetadataList"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, page.metadata}, {u"items"_s, items}});
}

ServerAnswer formedAnswer(const ApiResource &resource, const QJsonObject &object, Form form, int status = 200)
{
    switch (form) {
    case Form::Object:
    case Form::None:
        return objectAnswer(resource.kind(), object, status);
    case Form::Table: {
        const QString version = metadataText(object, "resourceVersion"_L1);
        return plainJson(tableOf(resource, {{object}, {{u"resourceVersion"_s, version}}, {}}), status);
    }
    case Form::PartialMetadata:
        return plainJson(partialMetadata(object), status);
    }
    Q_UNREACHABLE();
}

// As encoding/json of Go words it.
QString goJsonError(const QByteArray &json)
{
    QJsonParseError error{};
    (void)QJsonDocument::fromJson(json, &error);
    if (json.trimmed().isEmpty() || error.offset >= json.size())
        return u"unexpected end of JSON input"_s;
    return u"invalid character '%1' looking for beginning of value"_s.arg(QLatin1Char(json.at(error.offset)));
}

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

// What the type does not have is lost; whether anybody is told depends on fieldValidation, whose default is Warn.
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

// The object that was sent to be made or put.
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

KubernetesStatus badRevision(const QString &text)
{
    return {.code = 500,
        .reason = {},
        .message =
            u"resourceVersion: Invalid value: %1: strconv.ParseUint: parsing %1: invalid syntax"_s.arg(quoted(text)),
        .metadata = {}};
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

KubernetesStatus verbRefused(const ApiRequest &request, const ResourceKind &kind)
{
    // Nothing at all is served at the address of a collection that has no verbs.
    const bool isCollection = request.name.isEmpty();
    if (isCollection && !kind.verbs.contains(u"list"_s) && !kind.verbs.contains(u"create"_s))
        return unknownResource();
    // A resource that can be listed has the address; the others do not get so far.
    if (request.verb != u"watch"_s || !kind.verbs.contains(u"list"_s))
        return methodNotAllowed();
    QJsonObject details{{u"kind"_s, kind.plural}};
    if (!kind.group.isEmpty())
        details.insert(u"group"_s, kind.group);
    return {.code = 405,
        .reason = u"MethodNotAllowed"_s,
        .message = u"watch is not supported on resources of kind "_s + quoted(kind.groupResource().text()),
        .details = details,
        .metadata = {}};
}

bool isWriting(const QString &verb)
{
    return verb != u"get"_s && verb != u"list"_s && verb != u"watch"_s;
}

} // namespace

ServerAnswer unreachableAnswer()
{
    return {.status = 503,
        .contentType = "text/plain; charset=utf-8"_ba,
        .body = "error trying to reach service: dial tcp 127.0.0.1:8443: connect: connection refused\n"_ba};
}

ServerAnswer pageNotFound()
{
    return {.status = 404, .contentType = "text/plain; charset=utf-8"_ba, .body = "404 page not found\n"_ba};
}

KubernetesApi::KubernetesApi(ObjectStore &store, TokenReview review)
    : m_store(store)
    , m_review(std::move(review))
    , m_authorizer(std::make_unique<NobodyMay>())
{
}

KubernetesApi::~KubernetesApi() = default;

ApiResource &KubernetesApi::add(std::unique_ptr<ApiResource> resource)
{
    const ResourceKind &kind = resource->kind();
    const auto same = std::find_if(m_resources.begin(), m_resources.end(), [&kind](const auto &other) {
        return other->kind().group == kind.group && other->kind().plural == kind.plural;
    });
    if (same != m_resources.end()) {
        *same = std::move(resource);
        return **same;
    }
    m_resources.push_back(std::move(resource));
    return *m_resources.back();
}

ApiResource *KubernetesApi::resource(const QString &group, const QString &plural) const
{
    for (const auto &resource : m_resources) {
        if (resource->kind().plural == plural && resource->kind().group == group)
            return resource.get();
    }
    return nullptr;
}

void KubernetesApi::setAuthorizer(std::unique_ptr<Authorizer> authorizer)
{
    m_authorizer = std::move(authorizer);
}

bool KubernetesApi::isAllowed(const ApiUser &user, const AccessQuestion &question) const
{
    return m_authorizer->isAllowed(user, question).allowed;
}

void KubernetesApi::addPath(const QByteArray &path, PathHandler handler)
{
    m_paths.insert_or_assign(path, std::move(handler));
}

std::optional<KubernetesStatus> KubernetesApi::refuse(const ApiUser &user, const AccessQuestion &question) const
{
    const AccessDecision decision = m_authorizer->isAllowed(user, question);
    if (decision.allowed)
        return std::nullopt;
    const QString reason = decision.reason.isEmpty() ? QString() : u": "_s + decision.reason;
    if (!question.path.isEmpty()) {
        return forbidden({}, {},
            u"User %1 cannot %2 path %3%4"_s.arg(quoted(user.name), question.verb, quoted(question.path), reason));
    }
    const QString resource =
        question.subresource.isEmpty() ? question.resource : QString(question.resource + u'/' + question.subresource);
    const QString where =
        question.nameSpace.isEmpty() ? u"at the cluster scope"_s : u"in the namespace "_s + quoted(question.nameSpace);
    return forbidden({question.group, question.resource}, question.name,
        u"User %1 cannot %2 resource %3 in API group %4 %5%6"_s.arg(
            quoted(user.name), question.verb, quoted(resource), quoted(question.group), where, reason));
}

std::optional<ApiUser> KubernetesApi::userOf(const ServerRequest &request) const
{
    const QByteArray authorization = request.header("authorization").trimmed();
    if (authorization.isEmpty())
        return ApiUser{.name = u"system:anonymous"_s, .uid = {}, .groups = {u"system:unauthenticated"_s}, .extra = {}};
    if (authorization.size() < 7 || authorization.first(7).compare("bearer ", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return m_review(authorization.sliced(7).trimmed());
}

ServerAnswer KubernetesApi::answer(const ServerRequest &request)
{
    const auto user = userOf(request);
    ServerAnswer answer;
    if (!user) {
        answer = statusAnswer(unauthorized());
    } else if (auto resource = apiRequestOf(request)) {
        resource->user = *user;
        answer = answerResource(*resource);
        for (const QString &warning : std::as_const(resource->warnings)) {
            QString text = warning;
            text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
            answer.headers.emplaceBack("Warning", "299 - \"" + text.toUtf8() + '"');
        }
    } else {
        answer = answerPath(request, *user);
    }
    answer.setHeader("Audit-Id", randomUid().toLatin1());
    answer.setHeader("Cache-Control", "no-cache, private");
    return answer;
}

ServerAnswer KubernetesApi::answerPath(const ServerRequest &request, const ApiUser &user)
{
    const QString verb = request.isRead() ? u"get"_s : QString::fromLatin1(request.method.toLower());
    AccessQuestion question{.verb = verb,
        .group = {},
        .resource = {},
        .subresource = {},
        .nameSpace = {},
        .name = {},
        .path = QString::fromUtf8(request.path)};
    if (const auto refusal = refuse(user, question))
        return statusAnswer(*refusal);
    if (const auto handler = m_paths.find(request.path); handler != m_paths.end())
        return handler->second(request);
    if (auto answer = discovery(*this, request))
        return *answer;
    return pageNotFound();
}

ServerAnswer KubernetesApi::answerResource(ApiRequest &request)
{
    ApiResource *const found = resource(request.group, request.resource);
    // OpenShift asks for the right to a project in the project.
    if (request.group == u"project.openshift.io"_s && request.resource == u"projects"_s)
        request.nameSpace = request.name;
    if (const auto refusal = refuse(request.user, request.question()))
        return statusAnswer(*refusal);

    const bool hasVersion = std::any_of(m_resources.cbegin(), m_resources.cend(), [&request](const auto &resource) {
        return resource->kind().group == request.group && resource->kind().version == request.version;
    });
    if (!hasVersion)
        return pageNotFound();
    const bool isDown =
        m_aggregatedDown && std::any_of(m_resources.cbegin(), m_resources.cend(), [&request](const auto &resource) {
            return resource->kind().group == request.group && resource->kind().aggregated;
        });
    if (isDown)
        return unreachableAnswer();
    if (!found)
        return statusAnswer(unknownResource());

    ObjectStore::Lock lock;
    if (isWriting(request.verb))
        lock = m_store.writing();
    return serveVerb(request, *found);
}

ServerAnswer KubernetesApi::serveVerb(ApiRequest &request, ApiResource &resource)
{
    const ResourceKind &kind = resource.kind();
    const bool isCollection = request.name.isEmpty();
    if (!request.subresource.isEmpty()) {
        const auto sub = std::find_if(kind.subresources.cbegin(), kind.subresources.cend(),
            [&request](const SubresourceKind &known) { return known.name == request.subresource; });
        if (sub == kind.subresources.cend())
            return statusAnswer(unknownResource());
        if (!sub->verbs.contains(request.verb))
            return statusAnswer(methodNotAllowed());
        if (auto answer = resource.serve(request))
            return *answer;
        if (request.subresource != u"status"_s)
            return statusAnswer(unknownResource());
    } else {
        if (!kind.verbs.contains(request.verb))
            return statusAnswer(verbRefused(request, kind));
        // Without a namespace there is only the list of all of them.
        const bool isEverywhere = kind.namespaced && request.nameSpace.isEmpty();
        if ((request.verb == u"create"_s) != isCollection && isWriting(request.verb)
            && request.verb != u"deletecollection"_s)
            return statusAnswer(methodNotAllowed());
        if (isEverywhere && request.verb != u"list"_s && request.verb != u"watch"_s)
            return statusAnswer(isCollection ? methodNotAllowed() : unknownResource());
        if (auto answer = resource.serve(request))
            return *answer;
    }

    const Form form = formOf(request.http);
    if (form == Form::None)
        return statusAnswer(notAcceptable());
    if (request.verb == u"get"_s) {
        const auto object = resource.get(request);
        return object ? formedAnswer(resource, *object, form) : statusAnswer(object.status());
    }
    if (request.verb == u"list"_s)
        return serveList(request, resource);
    if (request.verb == u"watch"_s)
        return serveWatch(request, resource);
    if (request.verb == u"create"_s)
        return serveCreate(request, resource);
    if (request.verb == u"update"_s)
        return serveUpdate(request, resource);
    if (request.verb == u"patch"_s)
        return servePatch(request, resource);
    return serveRemove(request, resource);
}

ServerAnswer KubernetesApi::serveList(ApiRequest &request, ApiResource &resource)
{
    const auto options = listOptions(request, resource.kind());
    if (!options)
        return statusAnswer(options.status());
    const auto page = resource.list(request, *options);
    return page ? pageAnswer(resource, *page, formOf(request.http)) : statusAnswer(page.status());
}

ServerAnswer KubernetesApi::serveWatch(ApiRequest &request, ApiResource &resource)
{
    const auto options = listOptions(request, resource.kind());
    if (!options)
        return statusAnswer(options.status());
    if (request.parameter("sendInitialEvents")) {
        return statusAnswer(invalid({u"meta.k8s.io"_s, u"ListOptions"_s}, {},
            {{u"FieldValueForbidden"_s,
                u"Forbidden: sendInitialEvents is forbidden for watch unless the WatchList feature gate is enabled"_s,
                u"sendInitialEvents"_s}}));
    }
    auto stream = resource.watch(request, *options);
    if (!stream)
        return statusAnswer(stream.status());
    ServerAnswer answer{.contentType = "application/json"_ba};
    answer.stream = *stream;
    return answer;
}

ServerAnswer KubernetesApi::serveCreate(ApiRequest &request, ApiResource &resource)
{
    const auto object = sentObject(request, resource.kind());
    if (!object)
        return statusAnswer(object.status());
    const auto created = resource.create(request, *object);
    return created ? formedAnswer(resource, *created, formOf(request.http), 201) : statusAnswer(created.status());
}

ServerAnswer KubernetesApi::serveUpdate(ApiRequest &request, ApiResource &resource)
{
    auto object = sentObject(request, resource.kind());
    if (!object)
        return statusAnswer(object.status());
    if (const auto refusal = checkName(request, *object))
        return statusAnswer(*refusal);
    const auto written = resource.update(request, *object);
    return written ? formedAnswer(resource, written->object, formOf(request.http), written->created ? 201 : 200)
                   : statusAnswer(written.status());
}

ServerAnswer KubernetesApi::servePatch(ApiRequest &request, ApiResource &resource)
{
    const ResourceKind &kind = resource.kind();
    const QByteArray type = request.http.header("content-type").split(';').constFirst().trimmed();
    const bool isApply = type == "application/apply-patch+yaml";
    const bool isStrategic = type == "application/strategic-merge-patch+json" && !kind.isCustom;
    const bool isJson = type == "application/json-patch+json";
    if (!isApply && !isStrategic && !isJson && type != "application/merge-patch+json")
        return statusAnswer(unsupportedMediaType());
    if (isApply && !request.parameter("fieldManager")) {
        return statusAnswer(invalid({u"meta.k8s.io"_s, u"PatchOptions"_s}, {},
            {missingField(u"fieldManager"_s, u"is required for apply patch"_s)}));
    }
    const QJsonDocument patch = QJsonDocument::fromJson(request.http.body);
    if (isJson ? !patch.isArray() : !patch.isObject())
        return statusAnswer(badRequest(u"error decoding patch: "_s + goJsonError(request.http.body)));

    QJsonObject applied = patch.object();
    if (isApply)
        setMetadata(applied, "name"_L1, request.name);
    const auto current = resource.get(request);
    if (!current) {
        if (!isApply || current.status().code != 404)
            return statusAnswer(current.status());
        if (const auto refusal = checkFields(request, kind, applied))
            return statusAnswer(*refusal);
        const auto created = resource.create(request, applied);
        return created ? formedAnswer(resource, *created, formOf(request.http), 201) : statusAnswer(created.status());
    }

    QJsonObject object;
    if (isJson) {
        const auto patched = jsonPatched(*current, patch.array());
        if (!patched)
            return statusAnswer(patched.status());
        object = *patched;
    } else if (isApply || isStrategic) {
        object = strategicallyPatched(*current, applied, kind.keyedLists);
    } else {
        object = mergePatched(*current, applied);
    }
    if (const auto refusal = checkFields(request, kind, object))
        return statusAnswer(*refusal);
    if (const auto refusal = checkName(request, object))
        return statusAnswer(*refusal);
    const auto written = resource.update(request, object);
    return written ? formedAnswer(resource, written->object, formOf(request.http)) : statusAnswer(written.status());
}

ServerAnswer KubernetesApi::serveRemove(ApiRequest &request, ApiResource &resource)
{
    const auto options = deleteOptions(request);
    if (!options)
        return statusAnswer(options.status());
    if (!request.name.isEmpty()) {
        const auto removed = resource.remove(request, *options);
        return removed ? objectAnswer(resource.kind(), *removed) : statusAnswer(removed.status());
    }
    const auto selection = listOptions(request, resource.kind());
    if (!selection)
        return statusAnswer(selection.status());
    const auto page = resource.removeAll(request, *selection);
    return page ? pageAnswer(resource, *page, formOf(request.http)) : statusAnswer(page.status());
}

} // namespace Tagwright::Practice
