// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tagdrop.h"

#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/projectstreams.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"

#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class DropWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::TagDrop)
};

/*! Where the content of a stream's tag is: in the cluster's own registry, or where a reference points to. */
struct ContentPlace {
    RepositoryAddress place = {}; //!< without a connection
    QString reference = {}; //!< a tag or a digest
    QString refusal = {}; //!< why it cannot be got at; empty when it can
};

TagDrop refusedDrop(const QString &sentence)
{
    return {.does = TagDrop::Does::Nothing, .sentence = sentence};
}

const ImageStream *carriedStream(const Workspace &workspace, const CarriedTags &carried)
{
    ClusterSource *cluster = workspace.cluster(carried.source.connectionId);
    const QString &path = carried.source.repository;
    return cluster ? cluster->openProject(path.section(u'/', 0, 0))->stream(path.section(u'/', 1)) : nullptr;
}

ContentPlace pointedTo(const StreamTag &tag)
{
    const auto reference = parseImageReference(tag.spec && tag.spec->from ? tag.spec->from->name : QString());
    if (!reference || tag.spec->from->kind != "DockerImage"_L1)
        return {.refusal = DropWords::tr("The tag %1 only points to another tag of the cluster. Copy that one instead.")
                               .arg(tag.name)};
    return {.place = {.connectionId = {}, .host = reference->host, .repository = reference->repository},
        .reference = reference->digest.isNull() ? reference->effectiveTag() : reference->digest.toString()};
}

ContentPlace contentOf(const ImageStream &stream, const QString &name)
{
    const StreamTag *tag = stream.tag(name);
    if (!tag && !Digest::parse(name))
        return {.refusal = DropWords::tr("%1 has no tag %2 any more.").arg(stream.path(), name)};
    if (tag && stream.following(*tag) == TagFollowing::Reference)
        return pointedTo(*tag);
    if (tag && tag->digest().isEmpty())
        return {.refusal = DropWords::tr("The tag %1 has no image yet. Import it first.").arg(name)};
    const auto reference = parseImageReference(stream.publicRepository);
    if (stream.publicRepository.isEmpty() || !reference)
        return {.refusal = DropWords::tr("The cluster's registry cannot be reached from outside, so that nothing can "
                                         "be copied out of it. Whoever administers the cluster can expose it.")};
    return {
        .place = {.connectionId = {}, .host = reference->host, .repository = reference->repository}, .reference = name};
}

// All of them from one repository, as one dialog copies them.
TagDrop copyOfStream(Workspace &workspace, const CarriedTags &carried)
{
    const ImageStream *stream = carriedStream(workspace, carried);
    if (!stream)
        return refusedDrop(DropWords::tr("The image stream %1 is not known any more. Open it, and copy its tags again.")
                               .arg(carried.source.repository));
    CarriedTags copied;
    for (const QString &name : carried.tags) {
        const ContentPlace content = contentOf(*stream, name);
        if (!content.refusal.isEmpty())
            return refusedDrop(content.refusal);
        if (!copied.tags.isEmpty() && content.place != copied.source)
            return refusedDrop(DropWords::tr(
                "The content of these tags is in different repositories. Copy them one after the other."));
        copied.source = content.place;
        copied.tags += content.reference;
    }
    TagDrop drop{.does = TagDrop::Does::Copy, .copied = copied};
    const RegistrySource *registry = workspace.sourceForHost(copied.source.host);
    const ClusterSource *cluster = workspace.cluster(carried.source.connectionId);
    if (registry)
        drop.copied.source.connectionId = registry->connection().id;
    else if (cluster && cluster->facts().registryHost == copied.source.host)
        drop.registryOf = carried.source.connectionId;
    else
        return refusedDrop(
            DropWords::tr("The content is in %1, to which there is no connection. Add that registry first.")
                .arg(copied.source.host));
    return drop;
}

TagDrop intoRegistry(
    Workspace &workspace, const Connection &connection, const CarriedTags &carried, const DropPlace &place)
{
    if (connection.isReadOnly())
        return refusedDrop(DropWords::tr("%1 is a file: nothing is copied into it.").arg(connection.name));
    TagDrop drop{.does = TagDrop::Does::Copy, .copied = carried};
    if (carried.isOfStream)
        drop = copyOfStream(workspace, carried);
    else if (!workspace.registry(carried.source.connectionId))
        return refusedDrop(DropWords::tr("The connection that these tags are from does not exist any more."));
    if (drop.does == TagDrop::Does::Nothing)
        return drop;
    drop.destination = place.path.isEmpty() ? connection.host() : connection.host() + u'/' + place.path;
    drop.sentence = carried.tags.isEmpty()
        ? DropWords::tr("Copy all of %1 to %2…").arg(carried.source.repository, drop.destination)
        : DropWords::tr("Copy %Ln tag(s) to %1…", nullptr, int(carried.tags.size())).arg(drop.destination);
    return drop;
}

QString missingRight(ClusterSource &cluster, const QString &project, TagDrop::Does does)
{
    ProjectRights *rights = cluster.rights(project);
    const auto isDenied = [rights](ProjectRight right) {
        rights->need(right);
        return rights->verdict(right) == AccessAnswer::Verdict::Denied;
    };
    if (does == TagDrop::Does::Import)
        return isDenied(ProjectRight::ImportImages)
            ? DropWords::tr("You have no right to import images in the project %1.").arg(project)
            : QString();
    const bool mayNotCreate = isDenied(ProjectRight::CreateTags);
    const bool mayNotMove = isDenied(ProjectRight::MoveTags);
    return mayNotCreate && mayNotMove ? DropWords::tr("You have no right to set tags in the project %1.").arg(project)
                                      : QString();
}

// How the cluster itself would name it, or its registry, or one that another cluster has.
ContentPlace sourceFor(const Workspace &workspace, const CarriedTags &carried, const QString &tag, const QString &there)
{
    if (!carried.isOfStream || carried.source.connectionId == there)
        return {.place = {}, .reference = carried.nameOf(tag)};
    const ImageStream *stream = carriedStream(workspace, carried);
    if (!stream)
        return {.refusal = DropWords::tr("The image stream %1 is not known any more. Open it, and copy its tags again.")
                               .arg(carried.source.repository)};
    ContentPlace content = contentOf(*stream, tag);
    const auto digest = Digest::parse(content.reference);
    content.reference =
        digest ? content.place.reference().withDigest(*digest) : content.place.reference(content.reference).toString();
    return content;
}

QString importSentence(const TagDrop &drop)
{
    if (drop.isAll)
        return DropWords::tr("Import all tags of %1 into %2…").arg(drop.imported, drop.destination);
    return DropWords::tr("Import %1 into %2…").arg(drop.imported, drop.destination);
}

TagDrop intoCluster(Workspace &workspace, ClusterSource &cluster, const CarriedTags &carried, const DropPlace &place)
{
    const QString project = place.path.isEmpty() ? place.project : place.path.section(u'/', 0, 0);
    if (project.isEmpty())
        return refusedDrop(DropWords::tr("In a cluster, tags are put on a project or on an image stream."));
    if (cluster.state() != LoadState::Loaded)
        return refusedDrop(DropWords::tr("The cluster is not connected."));
    const RegistrySource *registry = carried.isOfStream ? nullptr : workspace.registry(carried.source.connectionId);
    if (registry && registry->connection().isReadOnly())
        return refusedDrop(DropWords::tr("A cluster cannot get images from a file. Copy them into a registry first."));
    const QString &repository = carried.source.repository;
    const QString stream = place.path.isEmpty() ? project + u'/' + repository.section(u'/', -1) : place.path;
    const bool isHere = carried.source.connectionId == place.connectionId && repository == stream;
    if (isHere && carried.tags.size() > 1)
        return refusedDrop(DropWords::tr("These tags are in %1 already.").arg(stream));

    const bool isOneForProject = place.path.isEmpty() && carried.tags.size() == 1 && !carried.isOfStream;
    TagDrop drop;
    if (carried.tags.isEmpty() || isOneForProject) {
        drop.does = TagDrop::Does::Import;
        drop.isAll = carried.tags.isEmpty();
        drop.imported = carried.source.reference(carried.tags.value(0)).toString();
        drop.destination = place.path.isEmpty() ? project : place.path;
        drop.sentence = importSentence(drop);
    } else {
        drop.does = TagDrop::Does::Tag;
        drop.destination = stream;
        for (const QString &tag : carried.tags) {
            const ContentPlace source = sourceFor(workspace, carried, tag, place.connectionId);
            if (!source.refusal.isEmpty())
                return refusedDrop(source.refusal);
            // In its own stream the tag is to have another name; an image of the history has none.
            const bool isNameless = isHere || Digest::parse(tag);
            drop.taken += TakenTag{.source = source.reference, .tag = isNameless ? QString() : tag};
        }
        drop.sentence = DropWords::tr("Set %Ln tag(s) in %1…", nullptr, int(drop.taken.size())).arg(drop.destination);
    }
    const QString refusal = missingRight(cluster, project, drop.does);
    return refusal.isEmpty() ? drop : refusedDrop(refusal);
}

} // namespace

TagDrop tagDrop(Workspace &workspace, const CarriedTags &carried, const DropPlace &place)
{
    if (ClusterSource *cluster = workspace.cluster(place.connectionId))
        return intoCluster(workspace, *cluster, carried, place);
    if (const RegistrySource *registry = workspace.registry(place.connectionId))
        return intoRegistry(workspace, registry->connection(), carried, place);
    return {};
}

} // namespace Tagwright
