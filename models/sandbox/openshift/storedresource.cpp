// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/storedresource.h"

#include "sandbox/openshift/objectwatch.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

// metav1.ContinueToken, as etcd's storage encodes it.
constexpr auto ContinueVersion = "meta.k8s.io/v1"_L1;

struct ContinuePoint {
    qint64 revision = 0; // -1: whatever is now
    QByteArray start; // keys from here on
};

QString continueTokenOf(const ContinuePoint &point, bool withSlash)
{
    const QJsonObject token{{u"v"_s, ContinueVersion}, {u"rv"_s, point.revision},
        {u"start"_s, (withSlash ? u"/"_s : QString()) + QString::fromUtf8(point.start)}};
    return QString::fromLatin1(QJsonDocument(token)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString goCharacter(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0x20 && code < 0x7f)
        return u"'%1'"_s.arg(QLatin1Char(byte));
    return u"'\\u%1'"_s.arg(code, 4, 16, QLatin1Char('0'));
}

Outcome<ContinuePoint> readContinueToken(const QString &token)
{
    const auto problem = [](const QString &why) {
        return badRequest(u"invalid continue token: continue key is not valid: "_s + why);
    };
    const auto result = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return problem(u"illegal base64 data at input byte 0"_s);
    const QByteArray &decoded = *result;
    if (decoded.isEmpty())
        return problem(u"unexpected end of JSON input"_s);
    QJsonParseError error{};
    const QJsonObject fields = QJsonDocument::fromJson(decoded, &error).object();
    if (error.error != QJsonParseError::NoError)
        return problem(u"invalid character %1 looking for beginning of value"_s.arg(goCharacter(decoded.front())));
    QByteArray start = fields.value("start"_L1).toString().toUtf8();
    if (start.startsWith('/'))
        start.remove(0, 1);
    const qint64 revision = fields.value("rv"_L1).toInteger();
    if (fields.value("v"_L1).toString() != ContinueVersion || revision == 0)
        return badRequest(
            u"invalid continue token: continue key is not valid: incorrect encoded start resourceVersion"_s);
    return ContinuePoint{revision, start};
}

KubernetesStatus continueExpired(const ContinuePoint &point)
{
    KubernetesStatus status = expired(
        u"The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list."_s);
    status.metadata = {{u"continue"_s, continueTokenOf({-1, point.start}, false)}};
    return status;
}

KubernetesStatus futureRevision(quint64 wanted, quint64 current)
{
    const QString message = u"Too large resource version: %1, current: %2"_s.arg(wanted).arg(current);
    return {.code = 504,
        .reason = u"Timeout"_s,
        .message = message,
        .details = QJsonObject{{u"causes"_s,
                                   QJsonArray{QJsonObject{{u"reason"_s, u"ResourceVersionTooLarge"_s},
                                       {u"message"_s, u"Too large resource version"_s}}}},
            {u"retryAfterSeconds"_s, 1}},
        .metadata = {}};
}

FieldProblem missingName()
{
    return missingField(u"metadata.name"_s, u"name or generateName is required"_s);
}

// Of what a client sends of metadata, the server decides these itself.
void takeOverMetadata(QJsonObject &object, const QJsonObject &old)
{
    for (const auto key : {"uid"_L1, "creationTimestamp"_L1, "generation"_L1, "deletionTimestamp"_L1}) {
        const QJsonObject metadata = old.value("metadata"_L1).toObject();
        setMetadata(object, key, metadata.contains(key) ? metadata.value(key) : QJsonValue(QJsonValue::Undefined));
    }
    for (const auto key : {"managedFields"_L1, "selfLink"_L1})
        setMetadata(object, key, QJsonValue::Undefined);
}

} // namespace

QString labelProblem(const QString &name)
{
    static const QRegularExpression label(u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?\\z"_s);
    if (name.size() > 63)
        return u"must be no more than 63 bytes"_s;
    if (label.match(name).hasMatch())
        return {};
    return u"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"_s;
}

QString subdomainProblem(const QString &name)
{
    static const QRegularExpression subdomain(
        u"\\A[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\z"_s);
    if (name.size() > 253)
        return u"must be no more than 253 bytes"_s;
    if (subdomain.match(name).hasMatch())
        return {};
    return u"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"_s;
}

Outcome<ObjectPage> pageOf(const ObjectStore &store, const QString &storeName, const QString &nameSpace,
    const ListOptions &options, const std::function<QJsonObject(const QJsonObject &)> &shown)
{
    const auto lock = store.writing(); // one state from beginning to end
    const quint64 current = store.revision();
    quint64 revision = current;
    QByteArray start;
    qint64 limit = std::max<qint64>(0, options.limit);
    bool isFirst = true;

    if (!options.continueToken.isEmpty()) {
        if (options.revision)
            return badRequest(u"specifying resource version is not allowed when using continue"_s);
        const auto point = readContinueToken(options.continueToken);
        if (!point)
            return point.status();
        isFirst = false;
        start = point->start;
        revision = point->revision < 0 ? current : static_cast<quint64>(point->revision);
        if (const auto state = store.at(revision, storeName, nameSpace); !state)
            return continueExpired(*point);
    } else if (options.revision && *options.revision == 0) {
        limit = 0; // served from the cache, which does not page
    } else if (options.revision) {
        if (*options.revision > current)
            return futureRevision(*options.revision, current);
        if (options.exact || limit > 0)
            revision = *options.revision;
    }

    const auto state = store.at(revision, storeName, nameSpace);
    if (!state)
        return state.status();

    const QByteArray prefix = nameSpace.isEmpty() ? QByteArray() : nameSpace.toUtf8() + '/';
    ObjectPage page{.items = {}, .metadata = {{u"resourceVersion"_s, QString::number(revision)}}, .kind = {}};
    QByteArray last;
    for (auto entry = state->lower_bound(prefix + start); entry != state->end(); ++entry) {
        const QJsonObject object = shown ? shown(entry->second) : entry->second;
        if (!options.selectors.match(object))
            continue;
        if (limit > 0 && page.items.size() == limit) {
            page.metadata.insert(u"continue"_s,
                continueTokenOf(
                    {static_cast<qint64>(revision), last.sliced(prefix.size()) + QByteArray(1, '\0')}, isFirst));
            // With a selector the server does not count what is left.
            if (options.selectors.isEmpty())
                page.metadata.insert(u"remainingItemCount"_s, static_cast<qint64>(std::distance(entry, state->end())));
            break;
        }
        page.items += object;
        last = entry->first;
    }
    return page;
}

StoredResource::StoredResource(ObjectStore &store, ResourceKind kind)
    : ApiResource(std::move(kind))
    , m_store(store)
{
}

Outcome<QJsonObject> StoredResource::get(ApiRequest &request)
{
    const auto found =
        m_store.find(kind().storeName(), kind().namespaced ? request.nameSpace : QString(), request.name);
    if (!found)
        return notFound(kind().groupResource(), request.name);
    return shown(*found);
}

Outcome<ObjectPage> StoredResource::list(ApiRequest &request, const ListOptions &options)
{
    return pageOf(m_store, kind().storeName(), kind().namespaced ? request.nameSpace : QString(), options,
        [this](const QJsonObject &object) { return shown(object); });
}

Outcome<std::shared_ptr<BodyStream>> StoredResource::watch(ApiRequest &request, const ListOptions &options)
{
    const auto view = [this, selectors = options.selectors](const QJsonObject &stored) -> std::optional<QJsonObject> {
        const QJsonObject object = shown(stored);
        return selectors.match(object) ? std::optional(typed(kind(), object)) : std::nullopt;
    };
    const int seconds = request.parameter("timeoutSeconds").value_or(QString()).toInt();
    const std::chrono::seconds timeout(seconds > 0 ? seconds : 1800 + QRandomGenerator::global()->bounded(1800));
    const QString bookmarks = request.parameter("allowWatchBookmarks").value_or(QString());
    const bool wantsBookmarks = bookmarks == u"true"_s || bookmarks == u"1"_s;
    return std::shared_ptr<BodyStream>(std::make_shared<ObjectWatch>(m_store,
        ObjectWatch::Plan{.resource = kind().storeName(),
            .nameSpace = kind().namespaced ? request.nameSpace : QString(),
            .view = view,
            .after = options.revision && *options.revision > 0 ? options.revision : std::nullopt,
            .blank = wantsBookmarks ? typed(kind(), kind().blank) : QJsonObject(),
            .timeout = timeout}));
}

Outcome<QJsonObject> StoredResource::create(ApiRequest &request, QJsonObject object)
{
    if (kind().namespaced) {
        const auto nameSpace = m_store.find(u"namespaces"_s, {}, request.nameSpace);
        if (!nameSpace)
            return notFound({{}, u"namespaces"_s}, request.nameSpace);
        if (valueAt(*nameSpace, u"status.phase").toString() == u"Terminating"_s) {
            return forbidden(kind().groupResource(), nameOf(object),
                u"unable to create new content in namespace %1 because it is being terminated"_s.arg(
                    request.nameSpace));
        }
        setMetadata(object, "namespace"_L1, request.nameSpace);
    } else {
        setMetadata(object, "namespace"_L1, QJsonValue::Undefined);
    }
    if (!metadataText(object, "resourceVersion"_L1).isEmpty()) {
        return KubernetesStatus{.code = 500,
            .reason = {},
            .message = u"resourceVersion should not be set on objects to be created"_s,
            .metadata = {}};
    }

    const QString generateName = metadataText(object, "generateName"_L1);
    if (nameOf(object).isEmpty() && !generateName.isEmpty())
        setMetadata(object, "name"_L1, QString(generateName + randomSuffix()));
    const QString name = nameOf(object);
    QList<FieldProblem> problems;
    if (!generateName.isEmpty())
        problems += nameProblems(generateName, u"metadata.generateName"_s);
    if (name.isEmpty())
        problems += missingName();
    else
        problems += nameProblems(name, u"metadata.name"_s);
    if (!problems.isEmpty())
        return invalid(kind().groupKind(), name, problems);

    takeOverMetadata(object, {});
    setMetadata(object, "uid"_L1, randomUid());
    setMetadata(object, "creationTimestamp"_L1, kubernetesTime());
    if (kind().hasGeneration)
        setMetadata(object, "generation"_L1, 1);
    object.remove("kind"_L1);
    object.remove("apiVersion"_L1);
    if (const auto refusal = prepareCreate(request, object))
        return *refusal;
    const QString nameSpace = kind().namespaced ? request.nameSpace : QString();
    if (m_store.find(kind().storeName(), nameSpace, name))
        return alreadyExists(kind().groupResource(), name);
    if (request.dryRun)
        return shown(object);

    const auto stored = m_store.create(kind().storeName(), object);
    if (!stored)
        return alreadyExists(kind().groupResource(), name);
    written(request, *stored);
    return shown(*stored);
}

Outcome<Written> StoredResource::update(ApiRequest &request, QJsonObject object)
{
    const QString nameSpace = kind().namespaced ? request.nameSpace : QString();
    const auto found = m_store.find(kind().storeName(), nameSpace, request.name);
    if (!found)
        return notFound(kind().groupResource(), request.name);
    const QJsonObject &old = *found;

    const QString version = metadataText(object, "resourceVersion"_L1);
    if (version.isEmpty() && kind().updatesNeedVersion) {
        return invalid(kind().groupResource(), request.name,
            {invalidField(u"metadata.resourceVersion"_s, u"0x0"_s, u"must be specified for an update"_s)});
    }
    if (!version.isEmpty() && version != metadataText(old, "resourceVersion"_L1))
        return staleObject(kind().groupResource(), request.name);
    const QString uid = metadataText(object, "uid"_L1);
    if (const QString known = metadataText(old, "uid"_L1); !uid.isEmpty() && uid != known) {
        return conflict(kind().groupResource(), request.name,
            u"Precondition failed: UID in precondition: %1, UID in object meta: %2"_s.arg(uid, known));
    }

    takeOverMetadata(object, old);
    setMetadata(object, "name"_L1, request.name);
    setMetadata(object, "namespace"_L1, nameSpace.isEmpty() ? QJsonValue(QJsonValue::Undefined) : nameSpace);
    setMetadata(object, "resourceVersion"_L1, metadataText(old, "resourceVersion"_L1));
    object.remove("kind"_L1);
    object.remove("apiVersion"_L1);
    if (const auto refusal = prepareUpdate(request, object, old))
        return *refusal;
    const qint64 generation = valueAt(old, u"metadata.generation").toInteger();
    if (kind().hasGeneration && valueAt(object, u"metadata.generation").toInteger() == generation
        && object.value("spec"_L1) != old.value("spec"_L1))
        setMetadata(object, "generation"_L1, generation + 1);
    if (request.dryRun)
        return Written{shown(object), false};

    const auto stored = m_store.replace(kind().storeName(), object);
    if (!stored)
        return notFound(kind().groupResource(), request.name);
    written(request, *stored);
    return Written{shown(*stored), false};
}

Outcome<QJsonObject> StoredResource::remove(ApiRequest &request, const DeleteOptions &options)
{
    const QString nameSpace = kind().namespaced ? request.nameSpace : QString();
    const auto found = m_store.find(kind().storeName(), nameSpace, request.name);
    if (!found)
        return notFound(kind().groupResource(), request.name);
    const QString uid = metadataText(*found, "uid"_L1);
    if (!options.uid.isEmpty() && options.uid != uid) {
        return conflict(kind().groupKind(), request.name,
            u"the UID in the precondition (%1) does not match the UID in record (%2). The object might have been deleted and then recreated"_s
                .arg(options.uid, uid));
    }
    const QString version = metadataText(*found, "resourceVersion"_L1);
    if (!options.resourceVersion.isEmpty() && options.resourceVersion != version) {
        return conflict(kind().groupKind(), request.name,
            u"the ResourceVersion in the precondition (%1) does not match the ResourceVersion in record (%2). The object might have been modified"_s
                .arg(options.resourceVersion, version));
    }
    if (const auto refusal = prepareRemove(request, *found))
        return *refusal;
    if (!request.dryRun) {
        m_store.remove(kind().storeName(), nameSpace, request.name);
        removed(request, *found);
    }
    return deletedStatus(*found);
}

Outcome<ObjectPage> StoredResource::removeAll(ApiRequest &request, const ListOptions &options)
{
    const auto page = list(request, options);
    if (!page)
        return page.status();
    for (const QJsonObject &object : page->items) {
        ApiRequest one = request;
        one.name = nameOf(object);
        one.nameSpace = nameSpaceOf(object);
        if (const auto gone = remove(one, {}); !gone)
            return gone.status();
    }
    return *page;
}

StoredResource::Refusal StoredResource::prepareCreate(ApiRequest &, QJsonObject &)
{
    return std::nullopt;
}

StoredResource::Refusal StoredResource::prepareUpdate(ApiRequest &, QJsonObject &, const QJsonObject &)
{
    return std::nullopt;
}

StoredResource::Refusal StoredResource::prepareRemove(ApiRequest &, const QJsonObject &)
{
    return std::nullopt;
}

void StoredResource::written(ApiRequest &, const QJsonObject &) { }

void StoredResource::removed(ApiRequest &, const QJsonObject &) { }

QJsonObject StoredResource::shown(const QJsonObject &stored) const
{
    return stored;
}

QList<FieldProblem> StoredResource::nameProblems(const QString &name, const QString &field) const
{
    // A prefix may end as no name may.
    QString whole = name;
    if (field == u"metadata.generateName"_s && whole.endsWith(u'-'))
        whole.back() = u'a';
    const QString why = subdomainProblem(whole);
    return why.isEmpty() ? QList<FieldProblem>() : QList{invalidField(field, u'"' + name + u'"', why)};
}

} // namespace Tagwright::Practice
