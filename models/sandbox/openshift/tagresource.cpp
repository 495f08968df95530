// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/tagresource.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/imagekinds.h"
#include "sandbox/openshift/storedresource.h"
#include "sandbox/openshift/streamrules.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

TagResource::TagResource(ResourceKind kind, std::shared_ptr<ImageApi> images)
    : ApiResource(std::move(kind))
    , m_images(std::move(images))
{
}

Outcome<QJsonObject> TagResource::get(ApiRequest &request)
{
    const auto named = tagIn(request);
    if (!named)
        return named.status();
    if (!has(named->stream, named->tag, request))
        return notFound(kind().groupResource(), request.name);
    return viewOf(named->stream, named->tag);
}

Outcome<ObjectPage> TagResource::list(ApiRequest &request, const ListOptions &options)
{
    // limit and selectors choose among the streams, and nobody is told that there are more.
    const auto chosen = pageOf(m_images->objects(), imageStreamKind().storeName(), request.nameSpace, options);
    if (!chosen)
        return chosen.status();
    ObjectPage page;
    for (const QJsonObject &stream : chosen->items)
        page.items += listed(StreamDraft(stream));
    return page;
}

Outcome<QJsonObject> TagResource::remove(ApiRequest &request, const DeleteOptions &options)
{
    const auto named = tagIn(request);
    if (!named)
        return named.status();
    const QString uid = named->stream.metadata.value("uid"_L1).toString();
    if (!options.uid.isEmpty() && options.uid != uid)
        return conflict(kind().groupResource(), request.name,
            u"the UID in the precondition (%1) does not match the UID in record (%2). The object might have been deleted and then recreated"_s
                .arg(options.uid, uid));
    StreamDraft stream = named->stream;
    const bool wasWanted = stream.spec.erase(named->tag) > 0;
    const bool wasThere = stream.status.erase(named->tag) > 0;
    if (!wasWanted && !wasThere)
        return notFound(kind().groupResource(), request.name);
    if (wasWanted)
        stream.setGeneration(stream.generation() + 1);
    if (!request.dryRun) {
        if (const auto written = streams().writeStatus(stream, named->stream); !written)
            return written.status();
    }
    return QJsonObject{{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s}, {u"metadata"_s, QJsonObject()},
        {u"status"_s, u"Success"_s}};
}

StreamStore &TagResource::streams() const
{
    return m_images->streams();
}

Outcome<std::pair<QString, QString>> TagResource::nameIn(const ApiRequest &request) const
{
    auto name = splitTagName(request.name);
    if (!name)
        return badRequest(kind().kind + u"s must be retrieved with <name>:<tag>"_s);
    return *std::move(name);
}

Outcome<TagResource::NamedTag> TagResource::tagIn(const ApiRequest &request) const
{
    const auto name = nameIn(request);
    if (!name)
        return name.status();
    const auto stream = streams().find(request.nameSpace, name->first);
    if (!stream)
        return notFound(kind().groupResource(), name->first);
    return NamedTag{.stream = *stream, .tag = name->second};
}

std::optional<KubernetesStatus> TagResource::conflictWith(
    const StreamDraft &stream, const QJsonObject &sent, const ApiRequest &request) const
{
    const QString version = sent.value("resourceVersion"_L1).toString();
    const QString current = stream.metadata.value("resourceVersion"_L1).toString();
    if (version.isEmpty() || version == current)
        return {};
    return conflict(
        kind().groupResource(), request.name, u"another caller has updated the resource version to "_s + current);
}

} // namespace Tagwright::Practice
