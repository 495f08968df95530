// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changeobject.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/confidentialchange.h"
#include "operations/importresult.h"
#include "values/confidential.h"
#include "values/journalentry.h"
#include "values/tagstate.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr auto ImageApiGroup = "image.openshift.io"_L1;
constexpr int MaxConflicts = 8; // a stream with many imports changes all the time
// Some servers behind others show what was written only after a moment.
constexpr std::chrono::milliseconds LookAgainAfter[] = {200ms, 800ms};

ResourcePath imagePath(const QString &resource, const QString &nameSpace, const QString &name = {})
{
    return {.group = ImageApiGroup, .resource = resource, .nameSpace = nameSpace, .name = name};
}

QJsonObject withVersion(QJsonObject object, const QString &version)
{
    QJsonObject metadata = object["metadata"_L1].toObject();
    if (version.isEmpty())
        metadata.remove("resourceVersion"_L1);
    else
        metadata.insert(u"resourceVersion"_s, version);
    object.insert(u"metadata"_s, metadata);
    return object;
}

void setGeneration(QJsonObject &tag, const QJsonValue &generation)
{
    QJsonObject reference = tag["tag"_L1].toObject();
    reference.insert(u"generation"_s, generation);
    tag.insert(u"tag"_s, reference);
}

// The stream with this among its tags, in place of the one that has its name.
QJsonObject withTag(QJsonObject stream, const QJsonObject &tag)
{
    QJsonObject spec = stream["spec"_L1].toObject();
    QJsonArray tags = spec["tags"_L1].toArray();
    qsizetype at = 0;
    while (at < tags.size() && tags.at(at)["name"_L1] != tag["name"_L1])
        ++at;
    if (at < tags.size())
        tags.replace(at, tag);
    else
        tags.append(tag);
    spec.insert(u"tags"_s, tags);
    stream.insert(u"spec"_s, spec);
    return stream;
}

bool isOnlyOfOtherKind(const TagSpec &known, const TagSpec &spec)
{
    return known.from && spec.from && known.from->name == spec.from->name
        && known.from->nameSpace == spec.from->nameSpace && known.from->kind != spec.from->kind;
}

// A source in the stream itself, as "stream@digest" or the digest alone.
QString ownImage(const ObjectAddress &tag, const TagSpec &spec)
{
    if (!spec.from || spec.from->kind != "ImageStreamImage"_L1)
        return {};
    if (!spec.from->nameSpace.isEmpty() && spec.from->nameSpace != tag.nameSpace)
        return {};
    const qsizetype at = spec.from->name.indexOf(u'@');
    if (at < 0)
        return spec.from->name;
    return spec.from->name.left(at) == tag.whole().name ? spec.from->name.sliced(at + 1) : QString();
}

bool isRefusedUpdate(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden || error.httpStatus == 405;
}

// It was sent, and could not be read again: whatever kept it from that, what came of it is not known.
Error unknownOutcome(Error error)
{
    if (!mayBeDone(error))
        error.kind = Error::Kind::ConnectionLost;
    return error;
}

} // namespace

ChangeObject::ChangeObject(
    ClusterClient &client, const ObjectChange &change, const QList<ObjectChange> &parts, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_change(change)
    , m_parts(parts)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void ChangeObject::run()
{
    begin();
}

void ChangeObject::release()
{
    if (m_step) {
        m_step->disconnect(this);
        m_step->cancel();
    }
}

void ChangeObject::ask(ObjectJob *job, const Then &then)
{
    m_step = job;
    connect(job, &Job::finished, this, [this, then](const Result<void> &result) {
        if (!hasEnded())
            then(result);
    });
    job->start();
}

void ChangeObject::read(const std::function<void(const ObjectReading &now)> &then, const Then &failed)
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectJob *job = m_client->get(readPath(m_change.place));
    ask(job, [this, job, then, failed](const Result<void> &result) {
        const bool isAbsent = !result && result.error().kind == Error::Kind::NotFound
            && result.error().code != QLatin1StringView(ClusterCode::ApiAbsent);
        if (!result && !isAbsent)
            return failed(result);
        const Result<ObjectReading> now = readingOf(m_change.place, isAbsent ? QJsonObject() : job->object());
        if (now)
            then(*now);
        else
            failed(now.error());
    });
}

void ChangeObject::begin()
{
    read(
        [this](const ObjectReading &now) {
            m_foundWhole = m_foundWhole || (now.isThere() && !m_hasBegun);
            compared(now);
        },
        [this](const Result<void> &result) { fail(m_hasBegun ? unknownOutcome(result.error()) : result.error()); });
}

bool ChangeObject::isExpected(const ObjectReading &now) const
{
    QStringList tags;
    for (const ObjectChange &part : m_parts) {
        tags += part.place.tag();
        if (now.isThere() && !isIn(Side::Before, part, now))
            return false;
    }
    return isIn(Side::Before, m_change, now, tags) || isHalfway(m_change, now);
}

bool ChangeObject::isDoneAlready(const ObjectReading &now) const
{
    if (m_change.isImport() || !isIn(Side::After, m_change, now))
        return false;
    // The same source once more is an import.
    const bool isAgain = m_change.way == ObjectChange::Way::Tag && haveSameSpec(m_change.before, m_change.after)
        && imageIn(m_change.after).isEmpty() && !imageIn(m_change.before).isEmpty();
    return !isAgain || wasDone(Sent::Source);
}

void ChangeObject::compared(const ObjectReading &now)
{
    if (isDoneAlready(now))
        return succeed();
    if (Confidential::hasMasks(m_change))
        return fail({.kind = Error::Kind::Journal, .code = QLatin1StringView(JournalCode::ValuesLost)});
    if (!m_hasBegun && !isExpected(now)) {
        const auto other = std::find_if(m_parts.cbegin(), m_parts.cend(),
            [&now](const ObjectChange &part) { return !isIn(Side::Before, part, now); });
        return fail(movedObject(other == m_parts.cend() ? m_change : *other, now));
    }
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    send(now);
}

void ChangeObject::send(const ObjectReading &now)
{
    switch (m_change.way) {
    case ObjectChange::Way::Tag:
        return sendTag(now);
    case ObjectChange::Way::Import:
        return m_change.isImport() ? import(now) : sendImported(now);
    case ObjectChange::Way::Patch:
        if (!now.isThere())
            return fail({.kind = Error::Kind::NotFound, .message = m_change.place.path()});
        return sendNow(m_client->patch(pathOf(m_change.place), withVersion(m_change.after, now.version())));
    case ObjectChange::Way::Whole:
        return sendWhole(now);
    }
    Q_UNREACHABLE();
}

// What is still between the tag and its state, one by one: its source, and then the image if the source gives another.
void ChangeObject::sendTag(const ObjectReading &now)
{
    if (m_change.isDeletion()) {
        return sendNow(m_client->remove(
            pathOf(m_change.place), {{u"kind"_s, u"DeleteOptions"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s}}));
    }
    const QJsonObject state = tagStateIn(now, m_change.place.tag());
    const QString image = imageIn(m_change.after);
    const bool mayMap = !image.isEmpty() && !imageReferenceIn(m_change.after).isEmpty() && !wasDone(Sent::Image);
    const bool isImported = haveSameSpec(m_change.before, m_change.after) && image.isEmpty();
    if (haveSameSpec(state, m_change.after) && !isImported)
        return mayMap && imageIn(state) != image ? lookForImage(now) : notDone(now);
    if (wasDone(Sent::Source))
        return notDone(now);
    const auto spec = specIn(m_change.after);
    if (!spec)
        return removeSource(now);
    if (mayMap && ownImage(m_change.place, *spec) == image && !now.hasImage(image))
        return lookForImage(now);
    put(now);
}

void ChangeObject::put(const ObjectReading &now)
{
    const TagSpec spec = specIn(m_change.after).value_or(TagSpec());
    const ObjectAddress &place = m_change.place;
    QJsonObject tag = imageStreamTag(place.nameSpace, place.whole().name, place.tag(), spec);
    const auto known = specIn(tagStateIn(now, place.tag()));
    const bool keepsImage = !imageIn(m_change.after).isEmpty() || m_change.way == ObjectChange::Way::Import;
    if (known && isOnlyOfOtherKind(*known, spec))
        setGeneration(tag, 0); // which the server does not notice by itself
    else if (keepsImage)
        setGeneration(tag, QJsonValue::Null); // it is not imported anew
    m_sending = Sent::Source;
    sendNow(m_client->replace(pathOf(place), withVersion(tag, now.version())),
        [this, tag, now](const Result<void> &result) {
            if (!result && isRefusedUpdate(result.error()) && m_client)
                create(tag, now, result.error());
            else
                sent(result);
        });
}

// Who may not update may be allowed to create.
void ChangeObject::create(const QJsonObject &tag, const ObjectReading &now, const Error &refusal)
{
    sendNow(m_client->create(imagePath(u"imagestreamtags"_s, m_change.place.nameSpace), tag),
        [this, tag, now, refusal](const Result<void> &result) {
            const bool isThere = !result && result.error().kind == Error::Kind::Conflict;
            const bool isRefused = isThere || (!result && isRefusedUpdate(result.error()));
            if (isRefused && now.isThere() && m_client)
                changeStream(tag, now, refusal);
            else
                sent(isRefused ? Result<void>(refusal) : result);
        });
}

// Old servers know no other way, and who may write no tags may be allowed to write streams (protocol, "oc tag
// equivalents"). The version lets nobody's change be lost; a conflict begins anew.
void ChangeObject::changeStream(const QJsonObject &tag, const ObjectReading &now, const Error &refusal)
{
    sendNow(m_client->replace(readPath(m_change.place), withTag(now.object, tag["tag"_L1].toObject())),
        [this, refusal](const Result<void> &result) {
            sent(!result && isRefusedUpdate(result.error()) ? Result<void>(refusal) : result);
        });
}

void ChangeObject::removeSource(const ObjectReading &now)
{
    const QJsonObject tag{{u"name"_s, m_change.place.tag()}, {u"$patch"_s, u"delete"_s}};
    m_sending = Sent::Source;
    sendNow(m_client->patch(readPath(m_change.place),
        withVersion({{u"spec"_s, QJsonObject{{u"tags"_s, QJsonArray{tag}}}}}, now.version())));
}

// A mapping to an image that was pruned would make one that is nothing but a name.
void ChangeObject::lookForImage(const ObjectReading &now)
{
    if (now.hasImage(imageIn(m_change.after)))
        return map();
    ask(m_client->get(imagePath(u"images"_s, {}, imageIn(m_change.after))), [this](const Result<void> &result) {
        const auto spec = specIn(m_change.after);
        const bool isImported = spec && spec->from && spec->from->kind == "DockerImage"_L1 && !spec->reference;
        if (!result && result.error().kind == Error::Kind::NotFound && isImported)
            return succeed(); // the server gets it again, or what is in its place by now
        // Most people may not look at Images; then nobody tells, as in a push.
        if (!result && result.error().kind != Error::Kind::Forbidden)
            return fail(m_hasBegun ? unknownOutcome(result.error()) : result.error());
        if (m_client)
            map();
        else
            fail({.kind = Error::Kind::Cancelled});
    });
}

void ChangeObject::map()
{
    const ObjectAddress &place = m_change.place;
    m_sending = Sent::Image;
    sendNow(m_client->create(imagePath(u"imagestreammappings"_s, place.nameSpace),
        imageStreamMapping(place.nameSpace, place.whole().name, place.tag(), imageIn(m_change.after),
            imageReferenceIn(m_change.after))));
}

void ChangeObject::import(const ObjectReading &now)
{
    const ObjectAddress &place = m_change.place;
    const TagSpec spec = specIn(m_change.after).value_or(TagSpec());
    const QJsonObject object = imageStreamImport(place.nameSpace, place.whole().name, place.tag(), spec, false);
    ObjectJob *job = m_client->import(place.nameSpace, withVersion(object, now.version()));
    sendNow(job, [this, job](const Result<void> &result) {
        if (!result)
            return sent(result);
        const Result<void> imported = importResult(job->object());
        if (!imported)
            return fail(imported.error());
        m_hasBegun = true;
        verify(std::nullopt);
    });
}

// A stream that its imports make: when it is not there they have not.
void ChangeObject::sendImported(const ObjectReading &now)
{
    if (m_change.isDeletion())
        return sendWhole(now);
    fail({.kind = Error::Kind::NotFound, .message = m_change.place.path()});
}

void ChangeObject::sendWhole(const ObjectReading &now)
{
    const ResourcePath path = pathOf(m_change.place);
    if (m_change.isDeletion()) {
        const QJsonObject same{{u"uid"_s, now.metadata(u"uid"_s)}};
        return sendNow(m_client->remove(path, {{u"propagationPolicy"_s, u"Background"_s}, {u"preconditions"_s, same}}));
    }
    if (now.isThere())
        return sendNow(m_client->replace(path, withVersion(m_change.after, now.version())));
    ResourcePath collection = path;
    collection.name.clear();
    sendNow(m_client->create(collection, withVersion(m_change.after, {})));
}

void ChangeObject::sendNow(ObjectJob *job, const Then &then)
{
    m_wasSent = true;
    if (then)
        return ask(job, then);
    ask(job, [this](const Result<void> &result) { sent(result); });
}

void ChangeObject::sent(const Result<void> &result)
{
    if (result) {
        m_hasBegun = true;
        m_done += m_sending;
        return verify(std::nullopt);
    }
    const Error &error = result.error();
    if (mayBeDone(error) || (m_change.isDeletion() && error.kind == Error::Kind::NotFound))
        return verify(error);
    m_wasSent = m_hasBegun; // it was refused
    if (error.kind == Error::Kind::Conflict && m_conflicts++ < MaxConflicts)
        return begin();
    fail(error);
}

void ChangeObject::verify(const std::optional<Error> &failure)
{
    read([this, failure](const ObjectReading &now) { verified(now, failure); },
        [this, failure](const Result<void> &result) { fail(failure.value_or(unknownOutcome(result.error()))); });
}

void ChangeObject::verified(const ObjectReading &now, const std::optional<Error> &failure)
{
    // An import of the same source again leaves no trace that could be read.
    const bool isTold = !failure || !m_change.isImport() || !haveSameSpec(m_change.before, m_change.after);
    if (isTold && isFulfilled(m_change, now))
        return succeed();
    // The answer was lost, and yet it was done: then there is more to do.
    const bool isStep = isHalfway(m_change, now) && !isIn(Side::Before, m_change, now);
    if (failure && !isStep)
        return fail(*failure);
    if (failure) {
        m_hasBegun = true;
        m_done += m_sending;
    }
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (m_change.way == ObjectChange::Way::Tag && !m_change.isDeletion())
        return sendTag(now); // what is left of it
    if (m_change.isImport() && !wasDone(Sent::Source))
        return put(now); // an import leaves annotations and the reference policy as they are
    notDone(now);
}

void ChangeObject::notDone(const ObjectReading &now)
{
    if (m_readings < int(std::size(LookAgainAfter))) {
        return QTimer::singleShot(LookAgainAfter[m_readings++], this, [this] {
            if (!hasEnded())
                verify(std::nullopt);
        });
    }
    fail({.kind = Error::Kind::NotDone, .code = movedObject(m_change, now).code});
}

} // namespace Tagwright
