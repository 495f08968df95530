// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/streamstore.h"

#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/imageobject.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/projectquotas.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

FieldProblem innerProblem(const KubernetesStatus &status)
{
    return {.reason = u"InternalError"_s, .message = u"Internal error: "_s + status.message, .field = u"[]"_s};
}

} // namespace

StreamStore::StreamStore(OpenShift &cluster)
    : m_cluster(cluster)
{
}

void StreamStore::setLimits(const Limits &limits)
{
    m_limits = limits;
}

std::optional<StreamDraft> StreamStore::find(const QString &nameSpace, const QString &name) const
{
    const auto stored = m_cluster.objects().find(imageStreamKind().storeName(), nameSpace, name);
    return stored ? std::optional(StreamDraft(*stored)) : std::nullopt;
}

std::optional<QJsonObject> StreamStore::findImage(const QString &digest) const
{
    return m_cluster.objects().find(imageKind().storeName(), {}, digest);
}

Outcome<StreamDraft> StreamStore::prepare(
    const ApiUser &user, StreamDraft stream, const std::optional<StreamDraft> &old) const
{
    stream.status = old ? old->status : std::map<QString, QJsonObject>();
    completeStatus(stream);
    countGenerations(stream, old);

    const StreamSurroundings surroundings{.find =
                                              [this](const QString &nameSpace, const QString &name) {
                                                  return m_cluster.objects().find(
                                                      imageStreamKind().storeName(), nameSpace, name);
                                              },
        .mayPull =
            [&](const QString &nameSpace, const QString &name) {
                return m_cluster.api().isAllowed(user,
                    {.verb = u"get"_s,
                        .group = imageStreamKind().group,
                        .resource = imageStreamKind().plural,
                        .subresource = u"layers"_s,
                        .nameSpace = nameSpace,
                        .name = name,
                        .path = {}});
            },
        .internalRegistry = m_cluster.options().internalRegistry,
        .now = kubernetesTime()};
    QList<FieldProblem> problems = streamProblems(stream);
    if (problems.isEmpty()) {
        const QList<FieldProblem> unresolved = resolveSources(stream, old, surroundings);
        if (!unresolved.isEmpty())
            problems.append(
                innerProblem(invalid({.group = {}, .resource = imageStreamKind().plural}, stream.name(), unresolved)));
    }
    if (problems.isEmpty() && m_limits.range) {
        if (const auto refusal = m_limits.range(stream.toJson()))
            problems.append(innerProblem(*refusal));
    }
    if (!problems.isEmpty())
        return invalid(imageStreamKind().groupKind(), stream.name(), problems);
    return stream;
}

Outcome<StreamDraft> StreamStore::write(
    const ApiUser &user, const StreamDraft &stream, const std::optional<StreamDraft> &old, bool dryRun)
{
    if (!old) {
        if (const QList<FieldProblem> problems = streamNameProblems(stream.name(), u"metadata.name"_s);
            !problems.isEmpty())
            return invalid(imageStreamKind().groupKind(), stream.name(), problems);
    }
    auto prepared = prepare(user, stream, old);
    if (!prepared || !dryRun)
        return prepared ? writeStatus(*prepared, old) : prepared;
    if (!old) {
        prepared->metadata.insert(u"uid"_s, randomUid());
        prepared->metadata.insert(u"creationTimestamp"_s, kubernetesTime());
    }
    return prepared;
}

Outcome<StreamDraft> StreamStore::writeStatus(StreamDraft stream, const std::optional<StreamDraft> &old)
{
    if (!old && !m_cluster.objects().find(u"namespaces"_s, {}, stream.nameSpace()))
        return notFound({.group = {}, .resource = u"namespaces"_s}, stream.nameSpace());
    completeStatus(stream);
    if (!old) {
        if (const auto refusal = exceeded(stream))
            return *refusal;
    }
    ObjectStore &objects = m_cluster.objects();
    const auto stored = old ? objects.replace(imageStreamKind().storeName(), stream.toJson())
                            : objects.create(imageStreamKind().storeName(), stream.toJson());
    if (!stored)
        return old ? notFound(imageStreamKind().groupResource(), stream.name())
                   : alreadyExists(imageStreamKind().groupResource(), stream.name());
    if (!old)
        refreshQuotas(objects, stream.nameSpace());
    return StreamDraft(*stored);
}

std::optional<KubernetesStatus> StreamStore::exceeded(const StreamDraft &stream) const
{
    return m_limits.quota ? m_limits.quota(stream.toJson()) : std::nullopt;
}

QJsonObject StreamStore::keepImage(QJsonObject image)
{
    QJsonObject metadata = image.value("metadata"_L1).toObject();
    metadata.insert(u"creationTimestamp"_s, kubernetesTime());
    if (const auto stored = m_cluster.objects().create(imageKind().storeName(), withoutManifest(image)))
        metadata = stored->value("metadata"_L1).toObject();
    else
        metadata.insert(u"uid"_s, randomUid()); // the server has filled it in before it finds the image there
    image.insert(u"metadata"_s, metadata);
    return image;
}

QString StreamStore::repositoryOf(const StreamDraft &stream) const
{
    return m_cluster.options().internalRegistry + u'/' + stream.nameSpace() + u'/' + stream.name();
}

void StreamStore::completeStatus(StreamDraft &stream) const
{
    stream.repositories = {{u"dockerImageRepository"_s, repositoryOf(stream)}};
    if (const QString host = m_cluster.options().publicRegistry; !host.isEmpty())
        stream.repositories.insert(
            u"publicDockerImageRepository"_s, host + u'/' + stream.nameSpace() + u'/' + stream.name());
}

} // namespace Tagwright::Practice
