// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/blobupload.h"

#include "net/growingbody.h"
#include "net/httpjob.h"
#include "net/origin.h"
#include "registry/registryendpoint.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

constexpr int MaxTriesOfPiece = 5;
constexpr std::chrono::milliseconds CommitSilence = 10min; // a server may read the whole blob once more

// "0-99": how many bytes have arrived. "0-0" stands for none as well as for one: none is what distribution means.
qint64 arrivedIn(const QByteArray &range)
{
    bool isNumber = false;
    const qint64 last = range.split('-').constLast().trimmed().toLongLong(&isNumber);
    return isNumber && last > 0 ? last + 1 : 0;
}

// What the server demands is opaque: it is added to and not written anew.
QUrl withDigest(const QUrl &location, const Digest &digest)
{
    QString query = location.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += "digest="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(digest.toString()));
    QUrl url = location;
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

bool mayGoOn(const Error &error)
{
    return error.kind == Error::Kind::ConnectionLost || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::ServerFailed || error.httpStatus == 416;
}

} // namespace

BlobUpload::BlobUpload(RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor,
    const QString &mountFrom, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_descriptor(descriptor)
    , m_mountFrom(mountFrom)
{
}

void BlobUpload::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    open(m_mountFrom);
}

void BlobUpload::release()
{
    RegistryJob::release();
    if (m_location.isEmpty())
        return;
    // It belongs to the endpoint, because this job is about to go; nobody waits for its answer.
    const HttpRequest request{.method = HttpRequest::Method::Delete, .url = std::exchange(m_location, {})};
    if (!sameOrigin(request.url, endpoint().connection().url))
        return;
    auto *job =
        new HttpJob(endpoint().session(), endpoint().authenticator(), pushScope(m_repository), request, &endpoint());
    job->start();
}

void BlobUpload::open(const QString &mountFrom)
{
    HttpRequest request{.method = HttpRequest::Method::Post,
        .url = endpoint().url(m_repository + "/blobs/uploads/"_L1),
        .headers = {{"Content-Type", "application/octet-stream"}, {"Accept", "application/json"}}};
    if (!mountFrom.isEmpty()) {
        const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
        request.url.setQuery(
            "mount="_L1 + encoded(m_descriptor.digest.toString()) + "&from="_L1 + encoded(mountFrom), QUrl::StrictMode);
    }
    send(request, pushScope(m_repository), [this, mountFrom](const Result<void> &result, const HttpAnswer &answer) {
        if (result)
            return opened(answer);
        // Some servers know no mount, and some do not let us read the other repository.
        const bool mayBeMount = !mountFrom.isEmpty() && answer.status >= 400 && answer.status < 500;
        if (mayBeMount && answer.status != 429)
            return open({});
        fail(result.error());
    });
}

void BlobUpload::opened(const HttpAnswer &answer)
{
    if (answer.status == 201) {
        m_isMounted = true;
        return succeed();
    }
    if (const Result<void> followed = follow(answer); !followed)
        return fail(followed.error());
    m_smallestPiece = answer.header("OCI-Chunk-Min-Length").toLongLong();
    if (m_descriptor.size == 0)
        return write(QByteArray());
    Q_EMIT pieceWanted();
}

bool BlobUpload::takesLongPieces()
{
    return !endpoint().refusesLongBodies() && endpoint().session().reachesDirectly(m_location);
}

void BlobUpload::write(const std::shared_ptr<GrowingBody> &piece)
{
    if (hasEnded())
        return;
    m_piece = piece;
    m_triesOfPiece = 0;
    sendPiece();
}

void BlobUpload::write(const QByteArray &piece)
{
    write(std::make_shared<GrowingBody>(piece));
}

bool BlobUpload::isLast() const
{
    return m_begin + m_piece->size() >= m_descriptor.size;
}

void BlobUpload::sendPiece()
{
    HttpRequest request{.method = isLast() ? HttpRequest::Method::Put : HttpRequest::Method::Patch,
        .url = isLast() ? withDigest(m_location, m_descriptor.digest) : m_location,
        .headers = {{"Content-Type", "application/octet-stream"}, {"Accept", "application/json"}},
        .growing = m_piece,
        .silence = isLast() ? CommitSilence : 0ms};
    if (m_piece->size() > 0 && (!isLast() || m_begin > 0))
        request.headers.emplaceBack(
            "Content-Range", QByteArray::number(m_begin) + '-' + QByteArray::number(m_begin + m_piece->size() - 1));
    ++m_triesOfPiece;
    sendTo(request, [this](const Result<void> &result, const HttpAnswer &answer) { pieceAnswered(result, answer); });
}

void BlobUpload::pieceAnswered(const Result<void> &result, const HttpAnswer &answer)
{
    if (!result) {
        if (mayGoOn(result.error()) && m_triesOfPiece < MaxTriesOfPiece)
            return askProgressLater(result.error());
        const bool isTooLong = answer.status == 413 && m_piece->size() > GrowingBody::KeptSize;
        if (isTooLong)
            endpoint().learnThatLongBodiesAreRefused();
        return isTooLong || answer.status == 404 ? lose(result.error()) : fail(result.error());
    }
    if (isLast()) {
        m_location.clear(); // there is no upload any more
        return succeed();
    }
    if (const Result<void> followed = follow(answer); !followed)
        return fail(followed.error());
    m_begin += m_piece->size();
    m_piece.reset();
    wantPiece();
}

// Later, when the request that has carried the last one is gone: at no time are there more pieces than needed.
void BlobUpload::wantPiece()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!hasEnded())
                Q_EMIT pieceWanted();
        },
        Qt::QueuedConnection);
}

// A server that has failed, or is still busy with what broke off, gets a moment.
void BlobUpload::askProgressLater(const Error &error)
{
    const RetryPolicy &policy = endpoint().session().retryPolicy();
    const std::chrono::milliseconds pause = policy.firstDelay * (1 << (m_triesOfPiece - 1));
    QTimer::singleShot(std::min(pause, policy.maxDelay), this, [this, error] {
        if (!hasEnded())
            askProgress(error);
    });
}

void BlobUpload::askProgress(const Error &error)
{
    const HttpRequest request{.url = m_location, .headers = {{"Accept", "application/json"}}};
    sendTo(request, [this, error](const Result<void> &result, const HttpAnswer &answer) {
        if (result)
            progressArrived(error, answer);
        else if (answer.status == 404 && isLast())
            askWhetherComplete(error);
        else if (result.error().kind == Error::Kind::Forbidden || result.error().kind == Error::Kind::Unauthorized)
            fail(result.error());
        else
            answer.status >= 400 && answer.status < 500 ? lose(error) : fail(result.error());
    });
}

// An upload that was completed is gone, too: only the answer to its last piece may be lost.
void BlobUpload::askWhetherComplete(const Error &error)
{
    const HttpRequest request{.method = HttpRequest::Method::Head,
        .url = endpoint().url(m_repository + "/blobs/"_L1 + m_descriptor.digest.toString()),
        .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}}};
    send(request, pushScope(m_repository), [this, error](const Result<void> &result, const HttpAnswer &) {
        m_location.clear();
        if (result)
            succeed();
        else
            lose(error);
    });
}

void BlobUpload::lose(const Error &error)
{
    m_isLost = true;
    fail(error);
}

void BlobUpload::progressArrived(const Error &error, const HttpAnswer &answer)
{
    const qint64 arrived = arrivedIn(answer.header("Range"));
    if (arrived < m_begin || arrived > m_begin + m_piece->arrived() || m_piece->isGone(arrived - m_begin))
        return lose(error);
    if (const Result<void> followed = follow(answer); !followed)
        return fail(followed.error());
    m_piece->drop(arrived - m_begin);
    m_begin = arrived;
    if (m_piece->size() == 0 && !isLast())
        wantPiece();
    else
        sendPiece();
}

Result<void> BlobUpload::follow(const HttpAnswer &answer)
{
    const QByteArray location = answer.header("Location").trimmed();
    if (location.isEmpty() && !m_location.isEmpty())
        return {}; // it has not moved
    QUrl url = answer.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const QUrl &registry = endpoint().connection().url;
    // A proxy that has not told the server of its TLS makes it write addresses without.
    const bool isDowngrade = registry.scheme() == "https"_L1 && url.scheme() == "http"_L1;
    if (isDowngrade && url.host() == registry.host()) {
        url.setScheme(u"https"_s);
        url.setPort(registry.port());
    }
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (location.isEmpty() || !url.isValid() || !isHttp || url.host().isEmpty())
        return Error{.kind = Error::Kind::Malformed, .httpStatus = answer.status, .message = u"no upload address"_s};
    if (registry.scheme() == "https"_L1 && url.scheme() != "https"_L1)
        return Error{.kind = Error::Kind::ForeignOrigin, .httpStatus = answer.status, .message = shownUrl(url)};
    url.setUserInfo({});
    m_location = url;
    return {};
}

void BlobUpload::sendTo(const HttpRequest &request, const Handler &handle)
{
    if (sameOrigin(request.url, endpoint().connection().url)) {
        send(request, pushScope(m_repository), handle);
        return;
    }
    // Another host learns nothing of who we are: its address is the right to write there.
    auto *job = new HttpJob(endpoint().session(), request, this);
    connect(job, &Job::finished, this, [this, job, handle](const Result<void> &result) {
        if (!hasEnded())
            handle(result, job->answer());
    });
    job->start();
}

} // namespace Tagwright
