// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/tagdetailsresolver.h"

#include "items/tagtablemodel.h"
#include "registry/registryclient.h"

#include <QSet>

namespace Tagwright {

namespace {

// More than the session sends at once, so that none of its connections ever waits for us.
constexpr qsizetype MaxRunning = 12;

bool concernsEveryTag(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::UnknownHost:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Tls:
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
    case Error::Kind::ForeignOrigin:
        return true;
    default:
        return false;
    }
}

} // namespace

TagDetailsResolver::TagDetailsResolver(TagTableModel &tags, QObject *parent)
    : QObject(parent)
    , m_tags(tags)
{
}

void TagDetailsResolver::setSource(RegistryClient *client, const QString &repository)
{
    m_client = client;
    m_repository = repository;
}

void TagDetailsResolver::want(const QStringList &visible)
{
    m_visible = visible;
    m_nextVisible = 0;
    cancelUnwanted();
    startMore();
}

void TagDetailsResolver::loadAll(const QStringList &tags)
{
    m_all = tags;
    m_nextOfAll = 0;
    startMore();
}

void TagDetailsResolver::stopLoadingAll()
{
    m_all.clear();
    cancelUnwanted();
}

void TagDetailsResolver::cancelUnwanted()
{
    if (isLoadingAll())
        return;
    const QSet<QString> wanted(m_visible.cbegin(), m_visible.cend());
    const QHash<QString, FetchTagDetails *> running = m_running; // cancelling removes from the original
    for (auto job = running.cbegin(); job != running.cend(); ++job) {
        if (!wanted.contains(job.key()))
            job.value()->cancel();
    }
}

void TagDetailsResolver::startMore()
{
    while (m_client && m_running.size() < MaxRunning) {
        if (!startNext(m_visible, m_nextVisible) && !startNext(m_all, m_nextOfAll))
            break;
    }
    if (isLoadingAll() && m_nextOfAll == m_all.size() && m_running.isEmpty()) {
        m_all.clear();
        Q_EMIT loadedAll();
    }
}

bool TagDetailsResolver::startNext(QStringList &queue, qsizetype &next)
{
    while (next < queue.size()) {
        const QString &tag = queue.at(next++);
        const int row = m_tags.row(tag);
        if (row < 0 || m_tags.detailsState(row) == LoadState::Loaded || m_running.contains(tag))
            continue;
        start(tag);
        return true;
    }
    return false;
}

// By value: what listens to the table may want other rows, and replace the queue that tag is in.
void TagDetailsResolver::start(QString tag)
{
    auto *job = new FetchTagDetails(*m_client, m_repository, tag, m_known, this);
    m_running.insert(tag, job);
    m_tags.setLoading(tag);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { finish(job, result); });
    job->start();
}

void TagDetailsResolver::finish(FetchTagDetails *job, const Result<void> &result)
{
    m_running.remove(job->tag());
    if (result) {
        m_known.insert(job->details().digest, job->details());
        m_tags.setDetails(job->tag(), job->details());
    } else if (result.error().kind == Error::Kind::Cancelled) {
        return m_tags.setUnresolved(job->tag());
    } else if (concernsEveryTag(result.error())) {
        m_tags.setUnresolved(job->tag());
        m_all.clear();
        want({});
        return Q_EMIT failed(result.error());
    } else {
        m_tags.setFailed(job->tag(), result.error());
    }

    if (isLoadingAll())
        Q_EMIT progressed(int(m_nextOfAll - m_running.size()), int(m_all.size()));
    startMore();
}

} // namespace Tagwright
