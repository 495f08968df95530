// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/kubernetesapi.h"

#include "sandbox/openshift/answerform.h"
#include "sandbox/openshift/discovery.h"
#include "sandbox/openshift/patch.h"
#include "sandbox/openshift/requestcontent.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

class NobodyMay final : public Authorizer {
public:
    AccessDecision isAllowed(const ApiUser &, const AccessQuestion &) const override { return {}; }
};

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

    const AnswerForm form = formOf(request.http);
    if (form == AnswerForm::None)
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
