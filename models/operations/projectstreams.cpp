// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/projectstreams.h"

#include "items/explorermodel.h"
#include "openshift/clusterclient.h"
#include "openshift/imagestreamjobs.h"
#include "operations/clustersource.h"
#include "operations/liststreams.h"
#include "operations/operationrunner.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr auto PollPause = 45s; // protocol, section 12.3
constexpr auto FirstRetryPause = 2s;
constexpr int MostDoublings = 5;

ExplorerModel::Stream rowOf(const ImageStream &stream)
{
    return {stream.name, int(stream.tags.size())};
}

} // namespace

ProjectStreams::ProjectStreams(ClusterSource &source, const QString &project)
    : QObject(&source)
    , m_source(source)
    , m_project(project)
{
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, [this] { list(Asked::ByItself); });
}

ProjectStreams::~ProjectStreams()
{
    if (m_listing)
        m_listing->disconnect(this);
    if (m_watch)
        m_watch->disconnect(this);
    stop();
}

const ImageStream *ProjectStreams::stream(const QString &name) const
{
    const auto found = m_streams.find(name);
    return found == m_streams.end() ? nullptr : &found->second;
}

QStringList ProjectStreams::names() const
{
    QStringList names;
    for (const auto &[name, stream] : m_streams)
        names += name;
    return names;
}

void ProjectStreams::refresh()
{
    m_mayWatch = true;
    m_failures = 0;
    list(Asked::ByUser);
}

void ProjectStreams::pause(const Error &error)
{
    stop();
    setState(m_asOf.isValid() ? LoadState::Loaded : LoadState::Failed, Live::Off, error);
}

void ProjectStreams::stop()
{
    m_again.stop();
    if (m_listing)
        std::exchange(m_listing, nullptr)->cancel();
    if (m_watch)
        std::exchange(m_watch, nullptr)->cancel();
}

// ---------------------------------------------------------------------------------------------------------------------
// List, then watch

void ProjectStreams::list(Asked asked)
{
    stop();
    m_listed.clear();
    if (asked == Asked::ByUser) {
        setState(m_asOf.isValid() ? m_state : LoadState::Loading, Live::Reconnecting);
        auto *listing = new ListStreams(m_source.client(), m_project, this);
        begin(listing);
        m_source.runner().run(listing, this, [this] { refresh(); });
    } else {
        auto *listing = m_source.client().listImageStreams(m_project);
        begin(listing);
        listing->start();
    }
}

template <typename Listing>
void ProjectStreams::begin(Listing *listing)
{
    m_listing = listing;
    connect(listing, &Listing::pageArrived, this, [this](const QList<ImageStream> &streams) {
        for (const ImageStream &stream : streams)
            m_listed.insert(stream.name);
        take(streams);
    });
    connect(listing, &Listing::restarted, this, [this] { m_listed.clear(); });
    connect(listing, &Job::finished, this, [this, listing](const Result<void> &result) {
        if (m_listing != listing)
            return; // another one has taken its place
        m_listing = nullptr;
        listed(result, listing->resourceVersion());
    });
}

void ProjectStreams::listed(const Result<void> &result, const QString &resourceVersion)
{
    if (!result) {
        const Error &error = result.error();
        if (error.kind == Error::Kind::Cancelled)
            return setState(m_asOf.isValid() ? LoadState::Loaded : LoadState::NotLoaded, Live::Off);
        if (!m_asOf.isValid() || error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden
            || error.kind == Error::Kind::NotFound)
            return setState(m_asOf.isValid() ? LoadState::Loaded : LoadState::Failed, Live::Off, error);
        return listAgain(error);
    }
    m_failures = 0;
    m_asOf = QDateTime::currentDateTimeUtc();
    QStringList gone;
    for (const auto &[name, stream] : m_streams) {
        if (!m_listed.contains(name))
            gone += name;
    }
    remove(gone);
    if (m_mayWatch) {
        setState(LoadState::Loaded, Live::Reconnecting);
        return watch(resourceVersion);
    }
    m_again.start(PollPause);
    setState(LoadState::Loaded, Live::Polling);
}

void ProjectStreams::watch(const QString &resourceVersion)
{
    m_watch = m_source.client().watchImageStreams(m_project, resourceVersion);
    connect(m_watch, &ImageStreamWatchJob::changed, this, [this](const ImageStream &stream) {
        m_asOf = QDateTime::currentDateTimeUtc();
        take({stream});
    });
    connect(m_watch, &ImageStreamWatchJob::removed, this, [this](const QString &, const QString &name) {
        m_asOf = QDateTime::currentDateTimeUtc();
        remove({name});
    });
    connect(m_watch, &ImageStreamWatchJob::connectedChanged, this,
        [this](bool connected) { setState(m_state, connected ? Live::On : Live::Reconnecting); });
    connect(m_watch, &Job::finished, this, [this, watch = m_watch.data()](const Result<void> &result) {
        if (m_watch != watch || result)
            return;
        m_watch = nullptr;
        watchEnded(result.error());
    });
    m_watch->start();
}

void ProjectStreams::watchEnded(const Error &error)
{
    using Kind = Error::Kind;
    if (error.kind == Kind::Expired) {
        setState(m_state, Live::Reconnecting);
        return list(Asked::ByItself);
    }
    if (error.kind == Kind::Forbidden || error.kind == Kind::Unsupported) {
        m_mayWatch = false;
        m_again.start(PollPause);
        return setState(m_state, Live::Polling);
    }
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Cancelled || error.kind == Kind::Tls)
        return setState(m_state, Live::Off, error);
    listAgain(error); // what keeps us from following may be over by then
}

void ProjectStreams::listAgain(const Error &error)
{
    m_again.start(FirstRetryPause * (1 << std::min(m_failures++, MostDoublings)));
    setState(LoadState::Loaded, Live::Reconnecting, error);
}

// ---------------------------------------------------------------------------------------------------------------------
// What arrives

void ProjectStreams::take(const QList<ImageStream> &streams)
{
    struct Move {
        QString stream;
        QString tag;
        QString from;
        QString to;
    };
    QList<ExplorerModel::Stream> rows;
    QStringList changed;
    QStringList marked;
    QList<Move> moves;
    for (const ImageStream &stream : streams) {
        if (stream.nameSpace != m_project)
            continue;
        const auto known = m_streams.find(stream.name);
        if (known == m_streams.end()) {
            m_streams.emplace(stream.name, stream);
        } else {
            if (known->second == stream)
                continue;
            const ImageStream before = std::exchange(known->second, stream);
            if (!m_asOf.isValid())
                continue; // the list has begun anew, and nobody has looked at it yet
            if (before.tags != stream.tags)
                marked += stream.path();
            for (const StreamTag &tag : stream.tags) {
                const StreamTag *old = before.tag(tag.name);
                const QString from = old ? old->digest() : QString();
                if (!from.isEmpty() && !tag.digest().isEmpty() && from != tag.digest())
                    moves += {stream.name, tag.name, from, tag.digest()};
            }
        }
        rows += rowOf(stream);
        changed += stream.name;
    }
    if (!streams.isEmpty())
        m_source.learnFrom(streams.constFirst());
    const QString id = m_source.connection().id;
    m_source.explorer().addStreams(id, m_project, rows);
    for (const QString &path : std::as_const(marked))
        m_source.explorer().markChanged(id, path);
    for (const QString &name : std::as_const(changed))
        Q_EMIT streamChanged(name);
    for (const Move &move : std::as_const(moves))
        Q_EMIT tagMoved(move.stream, move.tag, move.from, move.to);
}

void ProjectStreams::remove(const QStringList &names)
{
    QStringList gone;
    for (const QString &name : names) {
        if (m_streams.erase(name) > 0)
            gone += name;
    }
    m_source.explorer().removeStreams(m_source.connection().id, m_project, gone);
    for (const QString &name : std::as_const(gone))
        Q_EMIT streamRemoved(name);
}

void ProjectStreams::tell()
{
    QList<ExplorerModel::Stream> rows;
    for (const auto &[name, stream] : m_streams)
        rows += rowOf(stream);
    m_source.explorer().addStreams(m_source.connection().id, m_project, rows);
    m_source.explorer().setProjectState(m_source.connection().id, m_project, m_state, m_error);
}

void ProjectStreams::setState(LoadState state, Live live, const Error &error)
{
    if (m_state == state && m_live == live && m_error == error)
        return;
    m_state = state;
    m_live = live;
    m_error = error;
    m_source.explorer().setProjectState(m_source.connection().id, m_project, state, error);
    Q_EMIT stateChanged();
}

} // namespace Tagwright
