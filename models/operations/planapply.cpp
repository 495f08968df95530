// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/planapply.h"

#include "jobs/jobqueue.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "values/json.h"
#include "values/streamchanges.h"
#include "values/tagstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int AskedAtOnce = 6;

QJsonObject specOfTag(const ObjectReading &now, const QString &tag)
{
    return tagStateIn(now, tag)["tag"_L1].toObject();
}

} // namespace

PlanApply::PlanApply(ClusterClient &client, const ApplyTarget &target, const QList<Wish> &wishes, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_target(target)
    , m_queue(new JobQueue(AskedAtOnce, this))
{
    for (const Wish &wish : wishes)
        m_planned += ApplyPlanned{.document = wish.document, .mode = wish.mode};
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void PlanApply::run()
{
    for (int position = 0; position < m_planned.size(); ++position) {
        ApplyPlanned &planned = m_planned[position];
        if (planned.document.refusal) {
            planned.what = ApplyPlanned::What::Refused;
            planned.problem = planned.document.refusal;
            continue;
        }
        ++m_open;
        m_queue->add([this, position] { return read(position); });
    }
    if (m_open == 0)
        QMetaObject::invokeMethod(
            this, [this] { succeed(); }, Qt::QueuedConnection);
}

void PlanApply::release()
{
    m_queue->cancel();
}

Job *PlanApply::read(int position)
{
    if (!m_client)
        return nullptr;
    const ObjectAddress place = addressOf(m_planned.at(position).document, m_target);
    ObjectJob *job = m_client->get(readPath(place));
    connect(job, &Job::finished, this, [this, job, position, place](const Result<void> &result) {
        if (hasEnded())
            return;
        const bool isAbsent = !result && result.error().kind == Error::Kind::NotFound
            && result.error().code != QLatin1StringView(ClusterCode::ApiAbsent);
        if (!result && !isAbsent)
            return refuse(position, result.error());
        const Result<ObjectReading> now = readingOf(place, isAbsent ? QJsonObject() : job->object());
        if (now)
            compare(position, *now);
        else
            refuse(position, now.error());
    });
    return job;
}

void PlanApply::compare(int position, const ObjectReading &now)
{
    if (m_planned.at(position).document.isTag())
        compareTag(position, now);
    else
        compareStream(position, now);
}

void PlanApply::compareStream(int position, const ObjectReading &now)
{
    ApplyPlanned &planned = m_planned[position];
    planned.isThere = now.isThere();
    if (now.isThere()) {
        planned.now = Json::withoutBlanks(asWritten(now.object)).toObject();
        planned.after = planned.now;
    }
    if (planned.isThere && planned.mode == ApplyMode::Skip) {
        planned.what = ApplyPlanned::What::Skip;
        return told();
    }
    QJsonObject wanted = streamToApply(planned.document.object, now.object, planned.mode);
    ResourcePath path = pathOf(addressOf(planned.document, m_target));
    const auto then = [this, position, now](const QJsonObject &answer) { triedStream(position, now, answer); };
    if (!now.isThere()) {
        path.name.clear();
        const auto create = [path, wanted](ClusterClient &client) { return client.tryCreate(path, wanted); };
        return ask(position, create, then);
    }
    QJsonObject metadata = wanted.value("metadata"_L1).toObject();
    metadata.insert(u"resourceVersion"_s, now.version());
    wanted.insert(u"metadata"_s, metadata);
    ask(
        position, [path, wanted](ClusterClient &client) { return client.tryReplace(path, wanted); }, then);
}

// What the server has made of it, which is what can be read again afterwards.
void PlanApply::triedStream(int position, const ObjectReading &now, const QJsonObject &answer)
{
    const QJsonObject after = asWritten(answer);
    ApplyPlanned &planned = m_planned[position];
    planned.after = Json::withoutBlanks(after).toObject();
    planned.change = ObjectChange{.place = addressOf(planned.document, m_target),
        .way = ObjectChange::Way::Whole,
        .before = now.isThere() ? asWritten(now.object) : QJsonObject(),
        .after = after,
        .source = {}};
    settle(position, planned.now, planned.after);
}

void PlanApply::compareTag(int position, const ObjectReading &now)
{
    ApplyPlanned &planned = m_planned[position];
    const ObjectAddress place = addressOf(planned.document, m_target);
    const QJsonObject known = specOfTag(now, place.tag());
    planned.isThere = !tagStateIn(now, place.tag()).isEmpty();
    if (!known.isEmpty()) {
        planned.now = tagObject(place.nameSpace, place.name, Json::withoutBlanks(known).toObject());
        planned.after = planned.now;
    }
    if (planned.isThere && planned.mode == ApplyMode::Skip) {
        planned.what = ApplyPlanned::What::Skip;
        return told();
    }
    const QJsonObject wanted =
        tagTrial(planned.document.object, tagToApply(planned.document.object, known, planned.mode), now.version());
    ask(
        position, [place, wanted](ClusterClient &client) { return client.tryReplace(pathOf(place), wanted); },
        [this, position, now](const QJsonObject &answer) { triedTag(position, now, answer); });
}

void PlanApply::triedTag(int position, const ObjectReading &now, const QJsonObject &answer)
{
    ApplyPlanned &planned = m_planned[position];
    const ObjectAddress place = addressOf(planned.document, m_target);
    const QJsonObject reference = tagReference(place.tag(), parseTagSpec(answer["tag"_L1].toObject()));
    planned.after = tagObject(place.nameSpace, place.name, Json::withoutBlanks(reference).toObject());
    planned.change = ObjectChange{.place = place,
        .way = ObjectChange::Way::Tag,
        .before = tagStateIn(now, place.tag()),
        .after = {{u"tag"_s, reference}},
        .source = {}};
    settle(position, planned.now, planned.after);
}

void PlanApply::ask(int position, const Trial &trial, const std::function<void(const QJsonObject &answer)> &then)
{
    m_queue->add([this, position, trial, then]() -> Job * {
        if (!m_client)
            return nullptr;
        ObjectJob *job = trial(*m_client);
        connect(job, &Job::finished, this, [this, job, position, then](const Result<void> &result) {
            if (hasEnded())
                return;
            if (result)
                then(job->object());
            else
                refuse(position, result.error());
        });
        return job;
    });
}

void PlanApply::settle(int position, const QJsonObject &before, const QJsonObject &after)
{
    ApplyPlanned &planned = m_planned[position];
    if (before == after) {
        planned.what = ApplyPlanned::What::Same;
        planned.change.reset();
        return told();
    }
    if (m_client) {
        const QStringList tags = tagsTakenAway(*planned.change);
        for (const QString &tag : tags) {
            const QString pattern = protectingPattern(m_client->connection(), tag);
            if (!pattern.isEmpty())
                return refuse(position, {.kind = Error::Kind::Protected, .code = pattern});
        }
    }
    planned.what = planned.change->isCreation() ? ApplyPlanned::What::Create : ApplyPlanned::What::Change;
    told();
}

void PlanApply::refuse(int position, const Error &error)
{
    ApplyPlanned &planned = m_planned[position];
    planned.what = ApplyPlanned::What::Refused;
    planned.problem = error;
    planned.change.reset();
    told();
}

void PlanApply::told()
{
    Q_EMIT progressed(int(m_planned.size()) - --m_open, int(m_planned.size()));
    if (m_open == 0)
        succeed();
}

ObjectChangeSet changesOf(const QList<ApplyPlanned> &planned)
{
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Create, .changes = {}};
    for (const ApplyPlanned &one : planned) {
        if (one.change)
            set.changes += *one.change;
    }
    const bool isCreation = std::all_of(
        set.changes.cbegin(), set.changes.cend(), [](const ObjectChange &change) { return change.isCreation(); });
    if (!isCreation)
        set.verb = ObjectChangeSet::Verb::Edit;
    return set;
}

} // namespace Tagwright
