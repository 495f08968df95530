// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/tagdetailsresolver.h"

#include "items/tagtablemodel.h"
#include "registry/registryclient.h"

#include <algorithm>

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
    case Error::Kind::Proxy:
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
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    m_repository = repository;
    if (client)
        connect(client, &QObject::destroyed, this, &TagDetailsResolver::abandon); // its jobs end in silence
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
    forgetAll();
    if (!m_client)
        return abandon();
    m_all = tags;
    m_loadingAll = true;
    startMore();
}

void TagDetailsResolver::stopLoadingAll()
{
    forgetAll();
    cancelUnwanted();
    startMore(); // rows in view may have waited for a place
}

void TagDetailsResolver::forgetAll()
{
    m_loadingAll = false;
    m_all.clear();
    m_nextOfAll = 0;
    m_pendingOfAll.clear();
    m_toldOfAll = 0;
}

void TagDetailsResolver::abandon()
{
    forgetAll();
    want({});
    Q_EMIT abandoned();
}

void TagDetailsResolver::cancelUnwanted()
{
    if (m_loadingAll)
        return;
    const QSet<QString> wanted(m_visible.cbegin(), m_visible.cend());
    const QList<FetchTagDetails *> running = m_running; // cancelling removes from the original
    // The last one first: it may still wait for a connection, and must not be given that of one that goes.
    std::for_each(running.crbegin(), running.crend(), [&wanted](FetchTagDetails *job) {
        if (!wanted.contains(job->tag()))
            job->cancel();
    });
}

void TagDetailsResolver::startMore()
{
    while (m_client && m_running.size() < MaxRunning) {
        if (!startNext(m_visible, m_nextVisible) && !startNext(m_all, m_nextOfAll))
            break;
    }
    tellProgress();
    if (m_loadingAll && m_nextOfAll == m_all.size() && m_pendingOfAll.isEmpty()) {
        forgetAll();
        Q_EMIT loadedAll();
    }
}

bool TagDetailsResolver::startNext(QStringList &queue, qsizetype &next)
{
    while (next < queue.size()) {
        const QString &tag = queue.at(next++);
        const int row = m_tags.row(tag);
        if (row < 0 || m_tags.detailsState(row) == LoadState::Loaded)
            continue;
        if (&queue == &m_all)
            m_pendingOfAll.insert(tag);
        if (isRunning(tag))
            continue;
        start(tag);
        return true;
    }
    return false;
}

bool TagDetailsResolver::isRunning(const QString &tag) const
{
    return std::any_of(
        m_running.cbegin(), m_running.cend(), [&tag](const FetchTagDetails *job) { return job->tag() == tag; });
}

// By value: what listens to the table may want other rows, and replace the queue that tag is in.
void TagDetailsResolver::start(QString tag)
{
    auto *job = new FetchTagDetails(*m_client, m_repository, tag, m_known, this);
    m_running += job;
    m_tags.setLoading(tag);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) { finish(job, result); });
    job->start();
}

void TagDetailsResolver::finish(FetchTagDetails *job, const Result<void> &result)
{
    m_running.removeOne(job);
    m_pendingOfAll.remove(job->tag());
    if (result) {
        m_known.insert(job->details().digest, job->details());
        m_tags.setDetails(job->tag(), job->details());
    } else if (result.error().kind == Error::Kind::Cancelled) {
        return m_tags.setUnresolved(job->tag());
    } else if (concernsEveryTag(result.error())) {
        m_tags.setUnresolved(job->tag());
        forgetAll();
        want({});
        return Q_EMIT failed(result.error());
    } else {
        m_tags.setFailed(job->tag(), result.error());
    }
    startMore();
}

void TagDetailsResolver::tellProgress()
{
    const qsizetype done = m_nextOfAll - m_pendingOfAll.size();
    if (m_loadingAll && done != std::exchange(m_toldOfAll, done))
        Q_EMIT progressed(int(done), int(m_all.size()));
}

} // namespace Tagwright
