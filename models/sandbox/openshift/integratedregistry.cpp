// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/integratedregistry.h"

#include "sandbox/manifestfacts.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/storeupstreams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto Streams = "imagestreams.image.openshift.io"_L1;
constexpr auto ImagesGroup = "image.openshift.io"_L1;
constexpr auto RegistryTokenPath = "/openshift/token";
constexpr auto AnonymousToken = "anonymous";
constexpr auto SignaturesPrefix = "/extensions/v2/";
constexpr qsizetype CatalogLimit = 1000;

QByteArray bearerOf(const ServerRequest &request)
{
    const QByteArray value = request.header("authorization").trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0)
        return {};
    const QByteArray scheme = value.first(blank).toLower();
    const QByteArray credential = value.sliced(blank + 1).trimmed();
    if (scheme == "bearer")
        return credential;
    if (scheme != "basic")
        return {};
    const QByteArray decoded = QByteArray::fromBase64(credential);
    return decoded.mid(decoded.indexOf(':') + 1); // whatever the user's name is
}

ServerAnswer needsToken(const ServerRequest &request)
{
    ServerAnswer answer = errorAnswer(401, "UNAUTHORIZED", u"authentication required"_s, QJsonValue::Null);
    answer.setHeader("WWW-Authenticate", "Bearer realm=\"http://" + request.header("host") + RegistryTokenPath + '"');
    return answer;
}

ServerAnswer accessDenied(const QJsonArray &details)
{
    ServerAnswer answer = errorAnswer(401, "UNAUTHORIZED", u"authentication required"_s, details);
    answer.setHeader("WWW-Authenticate", "Basic realm=openshift,error=\"access denied\"");
    return answer;
}

ServerAnswer nameUnknown(const QByteArray &repository)
{
    return errorAnswer(404, "NAME_UNKNOWN", u"repository name not known to registry"_s,
        QJsonObject{{u"name"_s, QString::fromUtf8(repository)}});
}

QString projectOf(const QByteArray &repository)
{
    return QString::fromUtf8(repository).section(u'/', 0, 0);
}

QString streamNameOf(const QByteArray &repository)
{
    return QString::fromUtf8(repository).section(u'/', 1);
}

// "registry:5000/lab/app@sha256:…" as "lab/app"
QByteArray repositoryOfReference(const QString &reference)
{
    const QString named = reference.section(u'@', 0, 0);
    const QString first = named.section(u'/', 0, 0);
    const bool hasHost =
        named.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
    return (hasHost ? named.section(u'/', 1) : named).toLatin1();
}

QJsonArray itemsOf(const QJsonObject &stream, const QString &tag)
{
    for (const QJsonValue entry : valueAt(stream, u"status.tags").toArray()) {
        if (entry.toObject().value("tag"_L1).toString() == tag)
            return entry.toObject().value("items"_L1).toArray();
    }
    return {};
}

bool isSignatures(const QByteArray &path)
{
    return path.startsWith(SignaturesPrefix) && path.contains("/signatures/");
}

// Signatures are read with the right to pull.
Route integratedRoute(const QByteArray &path)
{
    if (!isSignatures(path))
        return routeOf(path);
    const QByteArray rest = path.sliced(QByteArrayView(SignaturesPrefix).size());
    const qsizetype at = rest.lastIndexOf("/signatures/");
    return {.endpoint = Route::Endpoint::Referrers, .repository = rest.first(at), .reference = rest.sliced(at + 12)};
}

// With all that it refers to.
bool copyManifest(
    SandboxStore &from, const QByteArray &source, SandboxStore &to, const QByteArray &destination, const Digest &digest)
{
    const auto manifest = from.manifest(source, digest);
    if (!manifest)
        return false;
    if (const auto facts = readPushedManifest(manifest->bytes, manifest->mediaType)) {
        for (const Digest &blob : facts->blobs) {
            if (const auto stored = from.blob(source, blob))
                to.putBlob(destination, blob, *stored);
        }
        for (const Digest &child : facts->children)
            copyManifest(from, source, to, destination, child);
    }
    to.putManifest(destination, digest, *manifest, {});
    return true;
}

} // namespace

IntegratedRegistry::IntegratedRegistry(OpenShift &cluster, SandboxStore &upstream, Recorder recorder)
    : m_cluster(cluster)
    , m_upstream(upstream)
    , m_recorder(std::move(recorder))
    , m_options({.content = SandboxOptions::Content::None})
    , m_api(m_kept, m_options)
{
}

ServerAnswer IntegratedRegistry::answer(ServerRequest &request)
{
    if (request.path == RegistryTokenPath)
        return issueToken(request);

    const Route route = integratedRoute(request.path);
    ServerAnswer answer = [&]() -> ServerAnswer {
        if (auto refusal = refuse(route, request))
            return *refusal;
        if (isSignatures(request.path))
            return signatures();
        switch (route.endpoint) {
        case Route::Endpoint::Unknown:
        case Route::Endpoint::Ping:
            break;
        case Route::Endpoint::Catalog:
            return catalog(request);
        case Route::Endpoint::Tags:
            return tags(route);
        case Route::Endpoint::Manifest:
            return manifest(route, request);
        case Route::Endpoint::Blob:
            return blob(route, request);
        case Route::Endpoint::Uploads:
            if (const auto source = request.parameter("from"))
                fetchAllOf(*source);
            break;
        case Route::Endpoint::Upload:
            break;
        case Route::Endpoint::Referrers:
            return {.status = 404, .contentType = "text/plain; charset=utf-8"_ba, .body = "404 page not found\n"_ba};
        }
        return m_api.answer(route, request);
    }();
    if (answer.contentType.startsWith("application/json") && !isSignatures(request.path))
        answer.contentType = "application/json"; // without the character set, unlike distribution
    answer.setHeader("X-Registry-Supports-Signatures", "1");
    answer.setHeader("Docker-Distribution-Api-Version", "registry/2.0");
    return answer;
}

ServerAnswer IntegratedRegistry::issueToken(const ServerRequest &request) const
{
    QByteArray token = AnonymousToken;
    ServerAnswer answer;
    if (!request.header("authorization").isEmpty()) {
        token = bearerOf(request);
        if (!m_cluster.oauth().userOfToken(token))
            answer.status = 401;
    }
    if (answer.status == 200) {
        const QString shown = QString::fromUtf8(token);
        answer = jsonAnswer(
            QJsonDocument(QJsonObject{{u"access_token"_s, shown}, {u"token"_s, shown}}).toJson(QJsonDocument::Compact));
        answer.contentType = "application/json";
    } else {
        answer.setHeader("Content-Type", "application/json"); // of nothing
    }
    answer.setHeader("Docker-Distribution-Api-Version", "registry/2.0");
    return answer;
}

QList<IntegratedRegistry::Access> IntegratedRegistry::neededAccess(
    const Route &route, const ServerRequest &request) const
{
    const auto onStream = [](const QByteArray &repository, const QString &action) {
        Access access{.type = u"repository"_s, .name = QString::fromUtf8(repository), .action = action, .question = {}};
        access.question.group = QString(ImagesGroup);
        if (action == "delete"_L1) { // of images, which belong to the cluster
            access.question.verb = u"delete"_s;
            access.question.resource = u"images"_s;
            return access;
        }
        access.question.verb = action == "pull"_L1 ? u"get"_s : u"update"_s;
        access.question.resource = u"imagestreams"_s;
        access.question.subresource = u"layers"_s;
        access.question.nameSpace = projectOf(repository);
        access.question.name = streamNameOf(repository);
        return access;
    };
    switch (route.endpoint) {
    case Route::Endpoint::Unknown:
    case Route::Endpoint::Ping:
        return {};
    case Route::Endpoint::Catalog: {
        Access access{.type = u"registry"_s, .name = u"catalog"_s, .action = u"*"_s, .question = {}};
        access.question.verb = u"list"_s;
        access.question.group = QString(ImagesGroup);
        access.question.resource = u"imagestreams"_s;
        return {access};
    }
    case Route::Endpoint::Tags:
    case Route::Endpoint::Referrers:
        return {onStream(route.repository, u"pull"_s)};
    case Route::Endpoint::Manifest:
    case Route::Endpoint::Blob:
        if (request.method == "DELETE")
            return {onStream(route.repository, u"delete"_s)};
        if (request.isRead())
            return {onStream(route.repository, u"pull"_s)};
        break;
    case Route::Endpoint::Uploads:
    case Route::Endpoint::Upload:
        break;
    }
    QList<Access> needed{onStream(route.repository, u"pull"_s), onStream(route.repository, u"push"_s)};
    if (const auto source = request.parameter("from"); source && request.parameter("mount"))
        needed += onStream(*source, u"pull"_s);
    return needed;
}

std::optional<ServerAnswer> IntegratedRegistry::refuse(const Route &route, const ServerRequest &request) const
{
    const QByteArray token = bearerOf(request);
    if (token.isEmpty())
        return needsToken(request);
    std::optional<ApiUser> user;
    if (token == AnonymousToken) {
        user = ApiUser{.name = u"system:anonymous"_s, .uid = {}, .groups = {u"system:unauthenticated"_s}, .extra = {}};
    } else {
        user = m_cluster.oauth().userOfToken(token);
    }
    if (!user)
        return accessDenied({});

    QJsonArray missing;
    for (const Access &access : neededAccess(route, request)) {
        if (m_cluster.api().isAllowed(*user, access.question))
            continue;
        missing += QJsonObject{
            {u"Type"_s, access.type}, {u"Class"_s, u""_s}, {u"Name"_s, access.name}, {u"Action"_s, access.action}};
    }
    if (!missing.isEmpty())
        return accessDenied(missing);
    // Whoever may push to a stream may still not make one.
    const bool mayNeedStream = !request.isRead() && !route.repository.isEmpty() && !streamOf(route.repository);
    if (mayNeedStream) {
        AccessQuestion create;
        create.verb = u"create"_s;
        create.group = QString(ImagesGroup);
        create.resource = u"imagestreams"_s;
        create.nameSpace = projectOf(route.repository);
        if (!m_cluster.api().isAllowed(*user, create)) {
            return accessDenied({QJsonObject{{u"Type"_s, u"repository"_s}, {u"Class"_s, u""_s},
                {u"Name"_s, QString::fromUtf8(route.repository)}, {u"Action"_s, u"push"_s}}});
        }
    }
    const bool namesStream = !route.repository.isEmpty();
    if (namesStream && route.repository.count('/') != 1)
        return errorAnswer(400, "NAME_INVALID", u"invalid repository name"_s, QString::fromUtf8(route.repository));
    return std::nullopt;
}

std::optional<QJsonObject> IntegratedRegistry::streamOf(const QByteArray &repository) const
{
    return m_cluster.objects().find(QString(Streams), projectOf(repository), streamNameOf(repository));
}

ServerAnswer IntegratedRegistry::catalog(const ServerRequest &request) const
{
    qsizetype limit = CatalogLimit;
    if (const auto wanted = request.parameter("n")) {
        bool isNumber = false;
        const qsizetype number = wanted->toLongLong(&isNumber);
        if (!isNumber || number < 0)
            return errorAnswer(400, "PAGINATION_NUMBER_INVALID", u"invalid number of results requested"_s);
        limit = number == 0 ? CatalogLimit / 2 : std::min(number, CatalogLimit);
    }
    const QString last = QString::fromUtf8(request.parameter("last").value_or(QByteArray()));
    QJsonArray names;
    bool more = false;
    for (const QJsonObject &stream : m_cluster.objects().list(QString(Streams))) {
        const QString name = nameSpaceOf(stream) + u'/' + nameOf(stream);
        if (!last.isEmpty() && name <= last)
            continue;
        if (names.size() == limit) {
            more = true;
            break;
        }
        names += name;
    }
    ServerAnswer answer =
        jsonAnswer(QJsonDocument(QJsonObject{{u"repositories"_s, names}}).toJson(QJsonDocument::Compact));
    if (more) {
        answer.setHeader("Link",
            "</v2/_catalog?last=" + names.last().toString().toUtf8().toPercentEncoding()
                + "&n=" + QByteArray::number(limit) + ">; rel=\"next\"");
    }
    return answer;
}

// Only what the status has; in no order, as the recorded server gives it.
ServerAnswer IntegratedRegistry::tags(const Route &route) const
{
    const auto stream = streamOf(route.repository);
    if (!stream)
        return nameUnknown(route.repository);
    QJsonArray names;
    for (const QJsonValue entry : valueAt(*stream, u"status.tags").toArray()) {
        if (!entry.toObject().value("items"_L1).toArray().isEmpty())
            names += entry.toObject().value("tag"_L1);
    }
    return jsonAnswer(QJsonDocument(QJsonObject{{u"name"_s, QString::fromUtf8(route.repository)}, {u"tags"_s, names}})
                          .toJson(QJsonDocument::Compact));
}

ServerAnswer IntegratedRegistry::manifest(Route route, ServerRequest &request)
{
    // By digest it is 405, and by tag nothing happens (protocol, section 15.4).
    if (request.method == "DELETE") {
        if (route.reference.contains(':'))
            return errorAnswer(405, "UNSUPPORTED", u"The operation is unsupported."_s);
        return {.status = 202};
    }
    if (request.method == "PUT") {
        ServerAnswer answer = m_api.answer(route, request);
        const auto digest = Digest::parse(QString::fromLatin1(answer.header("Docker-Content-Digest")));
        if (answer.status != 201 || !digest)
            return answer;
        const Push push{.project = projectOf(route.repository),
            .stream = streamNameOf(route.repository),
            .tag = route.reference.contains(':') ? QString() : QString::fromUtf8(route.reference),
            .image = imageOfStore(m_kept, route.repository, *digest).value_or(UpstreamImage())};
        if (const auto why = m_recorder(push))
            return errorAnswer(403, "DENIED", u"requested access to the resource is denied"_s, *why);
        return answer;
    }

    const auto stream = streamOf(route.repository);
    if (!stream)
        return nameUnknown(route.repository);
    const QByteArray tag = route.reference;
    if (!tag.contains(':')) {
        const QJsonObject newest = itemsOf(*stream, QString::fromUtf8(tag)).first().toObject();
        route.reference = newest.value("image"_L1).toString().toLatin1();
    }
    const auto digest = Digest::parse(QString::fromLatin1(route.reference));
    if (!digest || !fetch(route.repository, *digest)) {
        const QJsonObject detail = tag.contains(':')
            ? QJsonObject{{u"Name"_s, QString::fromUtf8(route.repository)}, {u"Revision"_s, QString::fromUtf8(tag)}}
            : QJsonObject{{u"Tag"_s, QString::fromUtf8(tag)}};
        return errorAnswer(404, "MANIFEST_UNKNOWN", u"manifest unknown"_s, detail);
    }
    return m_api.answer(route, request);
}

ServerAnswer IntegratedRegistry::blob(const Route &route, ServerRequest &request)
{
    if (request.isRead()) {
        const auto digest = Digest::parse(QString::fromLatin1(route.reference));
        if (digest && !m_kept.blob(route.repository, *digest))
            fetchAllOf(route.repository);
    }
    return m_api.answer(route, request);
}

ServerAnswer IntegratedRegistry::signatures() const
{
    ServerAnswer answer = jsonAnswer(R"({"signatures":[]})");
    answer.contentType = "application/json; charset=utf-8";
    return answer;
}

// Pull-through: what a stream of the project imported comes from where it was imported from.
bool IntegratedRegistry::fetch(const QByteArray &repository, const Digest &digest)
{
    if (m_kept.manifest(repository, digest))
        return true;
    const auto image = m_cluster.objects().find(u"images.image.openshift.io"_s, {}, digest.toString());
    const QByteArray source =
        image ? repositoryOfReference(image->value("dockerImageReference"_L1).toString()) : repository;
    // A tag may name an image that was pushed to another stream of the cluster.
    if (m_kept.manifest(source, digest))
        return copyManifest(m_kept, source, m_kept, repository, digest);
    return copyManifest(m_upstream, m_lent.value(source, source), m_kept, repository, digest);
}

void IntegratedRegistry::fetchAllOf(const QByteArray &repository)
{
    const auto stream = streamOf(repository);
    if (!stream)
        return;
    for (const QJsonValue tag : valueAt(*stream, u"status.tags").toArray()) {
        for (const QJsonValue item : tag.toObject().value("items"_L1).toArray()) {
            if (const auto digest = Digest::parse(item.toObject().value("image"_L1).toString()))
                fetch(repository, *digest);
        }
    }
}

} // namespace Tagwright::Practice
