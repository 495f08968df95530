// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/planstreamtags.h"

#include "jobs/jobqueue.h"
#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/workspace.h"
#include "values/projectright.h"
#include "values/tagstate.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int QuestionsAtOnce = 4;

bool isOfForeignStream(const StreamTagWish &wish)
{
    return !wish.chosen.kept && !wish.chosen.source.isOfRegistry()
        && wish.chosen.source.stream.project != wish.place.nameSpace;
}

// Tags of the stream that name the image now.
QStringList tagsWith(const ImageStream *stream, const QString &digest)
{
    QStringList names;
    for (const StreamTag &tag : stream ? stream->tags : QList<StreamTag>()) {
        if (!digest.isEmpty() && tag.digest() == digest)
            names += tag.name;
    }
    return names;
}

QStringList aliasesOf(const ImageStream &stream, const QString &tag)
{
    QStringList names;
    QStringList targets{tag};
    while (!targets.isEmpty()) {
        const QString target = targets.takeFirst();
        for (const StreamTag &each : stream.tags) {
            const bool leads = stream.following(each) == TagFollowing::Alias
                && each.spec->from->name.section(u':', -1) == target && each.name != tag;
            if (leads && !names.contains(each.name)) {
                names += each.name;
                targets += each.name;
            }
        }
    }
    return names;
}

} // namespace

PlanStreamTags::PlanStreamTags(
    Workspace &workspace, const QString &connectionId, const QList<StreamTagWish> &wishes, QObject *parent)
    : Job(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_wishes(wishes)
    , m_queue(new JobQueue(QuestionsAtOnce, this))
{
}

void PlanStreamTags::run()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return fail({.kind = Error::Kind::NotFound});
    connect(m_queue, &JobQueue::idle, this, &PlanStreamTags::plan);
    QSet<QString> streams;
    QList<AccessQuestion> questions;
    const auto want = [&](const QString &nameSpace, const QString &stream) {
        const QString path = nameSpace + u'/' + stream;
        if (streams.contains(path))
            return;
        streams.insert(path);
        read(cluster->client(), nameSpace, stream);
    };
    const auto wantRight = [&](ProjectRight right, const QString &nameSpace) {
        const AccessQuestion question = questionFor(right, nameSpace);
        if (questions.contains(question))
            return;
        questions += question;
        ask(cluster->client(), question);
    };
    for (const StreamTagWish &wish : std::as_const(m_wishes)) {
        const StreamReference &source = wish.chosen.source.stream;
        if (!wish.chosen.kept && !wish.chosen.source.isOfRegistry())
            want(source.project, source.stream);
        if (isOfForeignStream(wish))
            wantRight(ProjectRight::PullImages, source.project);
        want(wish.place.nameSpace, wish.place.stream);
        wantRight(ProjectRight::MoveTags, wish.place.nameSpace);
        wantRight(ProjectRight::CreateTags, wish.place.nameSpace);
        wantRight(ProjectRight::ChangeStreams, wish.place.nameSpace);
    }
    m_queue->add([] { return nullptr; }); // so that it becomes idle, also when there is nothing to ask
}

void PlanStreamTags::release()
{
    m_queue->cancel();
}

void PlanStreamTags::read(ClusterClient &client, const QString &nameSpace, const QString &stream)
{
    m_queue->add([this, of = QPointer(&client), nameSpace, stream]() -> Job * {
        if (!of)
            return nullptr;
        ObjectJob *job = of->get(
            {.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = nameSpace, .name = stream});
        const QString path = nameSpace + u'/' + stream;
        connect(job, &Job::finished, this, [this, job, path](const Result<void> &result) {
            const auto read = result ? parseImageStream(job->object()) : Result<ImageStream>(result.error());
            if (read)
                m_streams.insert(path, *read);
            else if (read.error().kind != Error::Kind::NotFound)
                m_errors.insert(path, read.error());
        });
        return job;
    });
}

// A cluster that does not answer may allow it all the same: only a plain no counts.
void PlanStreamTags::ask(ClusterClient &client, const AccessQuestion &question)
{
    m_queue->add([this, of = QPointer(&client), question]() -> Job * {
        if (!of)
            return nullptr;
        ObjectJob *job = of->create(
            {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
        connect(job, &Job::finished, this, [this, job, question](const Result<void> &result) {
            if (!result)
                return;
            const auto answer = parseAccessAnswer(job->object(), question);
            if (answer && answer->verdict == AccessAnswer::Verdict::Denied)
                m_denied += question;
        });
        return job;
    });
}

void PlanStreamTags::plan()
{
    m_queue->disconnect(this);
    for (const StreamTagWish &wish : std::as_const(m_wishes))
        m_planned += planned(wish);
    succeed();
}

std::optional<Error> PlanStreamTags::missingRight(const PlannedStreamTag &planned) const
{
    const auto missing = [](const char *right, const QString &project) {
        return Error{.kind = Error::Kind::Forbidden, .code = QLatin1StringView(right), .message = project};
    };
    const StreamTagWish &wish = planned.wish;
    const QString &source = wish.chosen.source.stream.project;
    if (isOfForeignStream(wish) && isDenied(questionFor(ProjectRight::PullImages, source)))
        return missing(TaggingRight::UseImages, source);
    const bool isThere = planned.now && planned.now->spec;
    const QString &project = wish.place.nameSpace;
    if (!planned.isNewStream && !isDenied(questionFor(ProjectRight::ChangeStreams, project)))
        return std::nullopt; // with the stream its tags can be changed: see ChangeObject
    if (isThere && isDenied(questionFor(ProjectRight::MoveTags, project)))
        return missing(TaggingRight::ChangeTags, project);
    if (!isThere && isDenied(questionFor(ProjectRight::CreateTags, project)))
        return missing(TaggingRight::CreateTags, project);
    return std::nullopt;
}

PlannedStreamTag PlanStreamTags::planned(const StreamTagWish &wish) const
{
    const StreamTagPlace &place = wish.place;
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    PlannedStreamTag result{.wish = wish,
        .change = {.place = {.connectionId = m_connectionId,
                       .host = cluster ? cluster->connection().host() : QString(),
                       .group = u"image.openshift.io"_s,
                       .resource = u"imagestreamtags"_s,
                       .nameSpace = place.nameSpace,
                       .name = place.stream + u':' + place.tag},
            .way = ObjectChange::Way::Tag,
            .source = wish.chosen.kept ? wish.chosen.kept->name : wish.chosen.source.toString()}};
    const auto streamAt = [this](const QString &path) {
        const auto known = m_streams.constFind(path);
        return known == m_streams.cend() ? nullptr : &*known;
    };
    const ImageStream *destination = streamAt(place.path());
    result.isNewStream = !destination;
    if (const StreamTag *now = destination ? destination->tag(place.tag) : nullptr) {
        result.now = *now;
        result.nowFollows = destination->following(*now);
        result.change.before = tagState(*now);
        result.namesBefore = tagsWith(destination, now->digest());
        result.followers = aliasesOf(*destination, place.tag);
    }

    const StreamReference &from = wish.chosen.source.stream;
    const QString sourcePath = from.project + u'/' + from.stream;
    for (const QString &path : {place.path(), wish.chosen.kept ? QString() : sourcePath}) {
        if (!result.problem && m_errors.contains(path))
            result.problem = m_errors.value(path);
    }
    if (!result.problem)
        result.problem = missingRight(result);
    if (result.problem)
        return result;

    const Result<StreamTag> after =
        taggedTag(wish.chosen, place, streamAt(sourcePath), result.now ? &*result.now : nullptr);
    if (!after) {
        result.problem = after.error();
        return result;
    }
    result.willBe = *after;
    result.willFollow = wish.chosen.kind;
    result.change.after = tagState(*after);
    result.namesAfter = tagsWith(destination, after->digest());
    const bool isNamed =
        imageIn(result.change.after).isEmpty() || imageIn(result.change.after) == imageIn(result.change.before);
    result.isDone = result.now && haveSameSpec(result.change.before, result.change.after) && isNamed;
    if (result.now && !result.isDone && cluster)
        result.protectedBy = protectingPattern(cluster->connection(), place.tag);
    return result;
}

} // namespace Tagwright
