// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/assessobjectundo.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/confidentialchange.h"
#include "values/tagstate.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

AssessObjectUndo::AssessObjectUndo(ClusterClient &client, const QList<ObjectChange> &changes, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_changes(changes)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
    for (const ObjectChange &change : changes) {
        if (change.place.isStreamTag())
            m_knownTags += change.place.tag();
    }
}

void AssessObjectUndo::run()
{
    if (!m_client || m_changes.isEmpty())
        return fail({.kind = Error::Kind::Cancelled});
    ObjectJob *job = m_client->get(readPath(m_changes.constFirst().place));
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        const bool isAbsent = !result && result.error().kind == Error::Kind::NotFound;
        if (!result && !isAbsent)
            return fail(result.error());
        const Result<ObjectReading> now =
            readingOf(m_changes.constFirst().place, isAbsent ? QJsonObject() : job->object());
        if (now)
            assess(*now);
        else
            fail(now.error());
    });
    job->start();
}

void AssessObjectUndo::release()
{
    if (m_step)
        m_step->cancel();
}

void AssessObjectUndo::assess(const ObjectReading &now)
{
    for (int i = 0; i < m_changes.size(); ++i) {
        m_prospects += prospectOf(m_changes.at(i), now);
        if (m_prospects.constLast() == UndoProspect::Unknown)
            m_open += i;
    }
    lookForNextImage();
}

// Unknown: it depends on an image.
UndoProspect AssessObjectUndo::prospectOf(const ObjectChange &change, const ObjectReading &now) const
{
    const ObjectChange undoing = change.reversed();
    const QString image = undoing.place.isStreamTag() ? imageIn(undoing.after) : QString();
    const bool isBack = isIn(Side::After, undoing, now);
    const bool isAsDone = isIn(Side::Before, undoing, now, m_knownTags) || isHalfway(undoing, now);
    if (isBack && (!isAsDone || !image.isEmpty()))
        return UndoProspect::Back;
    if (Confidential::hasMasks(undoing))
        return UndoProspect::ValuesLost;
    if (!isAsDone)
        return UndoProspect::Moved;
    if (isImmutable(undoing, now))
        return UndoProspect::Immutable;
    return image.isEmpty() || now.hasImage(image) ? UndoProspect::Certain : UndoProspect::Unknown;
}

void AssessObjectUndo::lookForNextImage()
{
    const auto imageOf = [this](int position) { return imageIn(m_changes.at(position).before); };
    while (!m_open.isEmpty() && m_images.contains(imageOf(m_open.constFirst()))) {
        const int position = m_open.takeFirst();
        m_prospects[position] = m_images.value(imageOf(position));
    }
    if (m_open.isEmpty())
        return succeed();
    const QString image = imageOf(m_open.constFirst());
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectJob *job = m_client->get({.group = u"image.openshift.io"_s, .resource = u"images"_s, .name = image});
    m_step = job;
    connect(job, &Job::finished, this, [this, image](const Result<void> &result) {
        if (hasEnded())
            return;
        const bool isGone = !result && result.error().kind == Error::Kind::NotFound;
        m_images.insert(image, result ? UndoProspect::Certain : isGone ? UndoProspect::Lost : UndoProspect::Unknown);
        lookForNextImage();
    });
    job->start();
}

} // namespace Tagwright
