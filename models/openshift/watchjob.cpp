// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "openshift/watchjob.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int MaxBrokenWatches = 3; // in a row
constexpr int MaxDoublings = 16; // of a pause
constexpr size_t MaxTold = 1000; // events that are remembered

Error stalledWatch()
{
    return {.kind = Error::Kind::Unsupported, .code = QLatin1StringView(ClusterCode::WatchStalled)};
}

/*! True for what trying again may mend: the line, or a server that is busy or restarts. */
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::UnknownHost:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Proxy:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFailed:
        return true;
    default:
        return false;
    }
}

// What tells one event from the others; empty where the server gives nothing to go by.
QString keyOf(const WatchEvent &event)
{
    if (event.uid.isEmpty() || event.resourceVersion.isEmpty())
        return {};
    // Some servers tell of a removal with the version that the object had before.
    const QChar mark = event.type == WatchEvent::Type::Deleted ? u'-' : u'+';
    return event.uid + mark + event.resourceVersion;
}

} // namespace

WatchJob::WatchJob(ClusterEndpoint &endpoint, const ResourcePath &path, const QString &resourceVersion, QObject *parent)
    : ClusterJob(endpoint, parent)
    , m_path(path)
    , m_resourceVersion(resourceVersion)
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &WatchJob::connectToServer);
}

WatchJob::~WatchJob()
{
    delete m_stream; // before the session
}

void WatchJob::run()
{
    m_session = endpoint().watchSession();
    connectToServer();
}

void WatchJob::release()
{
    m_pause.stop();
    ClusterJob::release();
}

void WatchJob::connectToServer()
{
    const ClusterOptions::Watch &watch = endpoint().options().watch;
    const double share = QRandomGenerator::global()->generateDouble();
    const auto seconds =
        watch.shortest.count() + std::llround(share * double((watch.longest - watch.shortest).count()));
    QUrlQuery query{{u"watch"_s, u"true"_s}};
    if (!m_resourceVersion.isEmpty())
        query.addQueryItem(u"resourceVersion"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_resourceVersion)));
    query.addQueryItem(u"allowWatchBookmarks"_s, u"true"_s);
    query.addQueryItem(u"timeoutSeconds"_s, QString::number(seconds));

    HttpRequest request = getRequest(endpoint().url(m_path.toString(), query));
    request.answer = HttpRequest::Answer::Streamed;
    request.silence = std::chrono::seconds(2 * seconds); // the server ends it long before
    m_lines.clear();
    m_isCutByUs = m_isBroken = m_hasHeard = false;
    m_clock.start();
    send(
        request, Who::WeAre, [this](const Result<void> &result, const HttpAnswer &) { streamEnded(result); },
        [this](HttpJob &job) {
            m_stream = &job;
            connect(&job, &HttpJob::opened, this, [this] { setConnected(true); });
            connect(
                &job, &HttpJob::received, this, [this](const HttpAnswer &, const QByteArray &bytes) { read(bytes); });
        });
}

void WatchJob::read(const QByteArray &bytes)
{
    m_hasHeard = true;
    m_lines.add(bytes);
    while (!hasEnded() && !m_isCutByUs) {
        const std::optional<QByteArray> line = m_lines.take();
        if (!line)
            break;
        const Result<WatchEvent> event = parseWatchLine(*line);
        m_isBroken = !event;
        if (!event)
            return cut();
        take(*event);
    }
    if (!hasEnded() && m_lines.isTooLong())
        fail({.kind = Error::Kind::TooLarge});
}

void WatchJob::take(const WatchEvent &event)
{
    if (event.type == WatchEvent::Type::Failure) {
        const Error error = statusError(event.object);
        return mayPass(error) ? cut() : fail(error);
    }
    if (event.type == WatchEvent::Type::Bookmark) {
        m_brokenOnes = 0;
        if (!event.resourceVersion.isEmpty())
            m_resourceVersion = event.resourceVersion;
        return;
    }
    if (const QString key = keyOf(event); !m_told.contains(key)) {
        const QString before = std::exchange(m_resourceVersion, event.resourceVersion);
        if (!tell(event)) {
            m_resourceVersion = before;
            m_isBroken = true;
            return cut();
        }
        remember(key);
    }
    m_brokenOnes = 0;
}

void WatchJob::remember(const QString &key)
{
    if (key.isEmpty())
        return;
    m_told.insert(key);
    m_toldInOrder.push_back(key);
    if (m_toldInOrder.size() > MaxTold) {
        m_told.remove(m_toldInOrder.front());
        m_toldInOrder.pop_front();
    }
}

void WatchJob::cut()
{
    m_isCutByUs = true;
    if (m_stream)
        m_stream->cancel();
}

void WatchJob::streamEnded(const Result<void> &result)
{
    m_stream = nullptr;
    setConnected(false);
    if (hasEnded())
        return; // whoever was told cancelled us

    const bool isUnreadable = m_isBroken || (!result && result.error().kind == Error::Kind::Malformed);
    if (isUnreadable)
        return ++m_brokenOnes < MaxBrokenWatches ? tryAgain() : fail(stalledWatch());
    if (result || m_isCutByUs)
        return tryAgain();
    // Nothing came, not even the end; a line that has died in the middle is another matter.
    if (result.error().kind == Error::Kind::Timeout && !m_hasHeard)
        return fail(stalledWatch());
    if (mayPass(result.error()))
        return tryAgain();
    fail(result.error());
}

void WatchJob::tryAgain()
{
    const ClusterOptions::Watch &watch = endpoint().options().watch;
    if (m_clock.elapsed() >= watch.lasting.count()) {
        m_shortOnes = 0;
        return m_pause.start(0);
    }
    const double doubled = double(watch.firstPause.count()) * std::exp2(std::min(m_shortOnes, MaxDoublings));
    const double bounded = std::min(doubled, double(watch.longestPause.count()));
    ++m_shortOnes;
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    m_pause.start(std::chrono::milliseconds(std::llround(bounded * share)));
}

void WatchJob::setConnected(bool connected)
{
    if (std::exchange(m_isConnected, connected) != connected)
        Q_EMIT connectedChanged(connected);
}

} // namespace Tagwright
