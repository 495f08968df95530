// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/readexport.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

ReadExport::ReadExport(ClusterClient &client, const ExportWish &wish, TagObjects tagObjects, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_wish(wish)
    , m_tagObjects(tagObjects)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void ReadExport::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    if (!m_wish.image.isEmpty())
        readImage();
    else if (!m_wish.stream.isEmpty())
        readStream();
    else
        readProject();
}

void ReadExport::release()
{
    const QSet<Job *> jobs = std::exchange(m_jobs, {});
    for (Job *job : jobs) {
        job->disconnect(this);
        job->cancel();
    }
}

ObjectJob *ReadExport::get(const QString &resource, const QString &name)
{
    ObjectJob *job = m_client->get(
        {.group = u"image.openshift.io"_s, .resource = resource, .nameSpace = m_wish.project, .name = name});
    m_jobs += job;
    connect(job, &QObject::destroyed, this, [this, job] { m_jobs.remove(job); });
    return job;
}

void ReadExport::readImage()
{
    ObjectJob *job = get(u"imagestreamimages"_s, m_wish.stream + u'@' + m_wish.image);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_subjects += ExportSubject{.object = job->object()};
        succeed();
    });
    job->start();
}

void ReadExport::readStream()
{
    ObjectJob *job = get(u"imagestreams"_s, m_wish.stream);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        if (!m_wish.tags.isEmpty())
            return readTags(job->object());
        m_subjects += ExportSubject{.stream = job->object()};
        succeed();
    });
    job->start();
}

void ReadExport::readTags(const QJsonObject &stream)
{
    const auto end = [this, stream] {
        for (const QString &tag : std::as_const(m_wish.tags))
            m_subjects += ExportSubject{.stream = stream, .tag = tag, .object = m_read.value(tag)};
        succeed();
    };
    if (m_tagObjects == TagObjects::Unread)
        return end();
    m_waiting = int(m_wish.tags.size());
    for (const QString &tag : std::as_const(m_wish.tags)) {
        ObjectJob *job = get(u"imagestreamtags"_s, m_wish.stream + u':' + tag);
        connect(job, &Job::finished, this, [this, job, tag, end](const Result<void> &result) {
            // A tag that names no image is not there as such an object.
            if (!result && result.error().kind != Error::Kind::NotFound)
                return fail(result.error());
            if (result)
                m_read.insert(tag, job->object());
            if (--m_waiting == 0)
                end();
        });
        job->start();
    }
}

void ReadExport::readProject()
{
    ObjectListJob *job =
        m_client->list({.group = u"image.openshift.io"_s, .resource = u"imagestreams"_s, .nameSpace = m_wish.project});
    m_jobs += job;
    connect(job, &QObject::destroyed, this, [this, job] { m_jobs.remove(job); });
    connect(job, &ObjectListJob::restarted, this, [this] { m_subjects.clear(); });
    connect(job, &ObjectListJob::pageArrived, this, [this](const QJsonArray &items) {
        for (const QJsonValue &item : items) {
            QJsonObject stream = item.toObject();
            stream.insert("kind"_L1, u"ImageStream"_s); // which a list says once for all
            stream.insert("apiVersion"_L1, u"image.openshift.io/v1"_s);
            m_subjects += ExportSubject{.stream = stream};
        }
    });
    connect(job, &Job::finished, this, [this](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        std::sort(m_subjects.begin(), m_subjects.end(), [](const ExportSubject &one, const ExportSubject &other) {
            return one.stream["metadata"_L1]["name"_L1].toString() < other.stream["metadata"_L1]["name"_L1].toString();
        });
        succeed();
    });
    job->start();
}

} // namespace Tagwright
