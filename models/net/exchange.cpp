// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/exchange.h"

#include "net/bodysender.h"
#include "net/growingbody.h"
#include "net/origin.h"
#include "net/tlspolicy.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxFailureBytes = 64 * 1024; // of the body of an answer that is no success
constexpr qsizetype LongBody = 1024 * 1024; // how long sending it takes is up to the line
constexpr qint64 ReadBuffer = 1024 * 1024; // without one Qt reads ahead without bound

// QNetworkReply also reports every 4xx and 5xx as an error; those are answers. These are not.
bool isBrokenOff(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Error::Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Error::Kind::UnknownHost;
    case QNetworkReply::TimeoutError:
        return Error::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error::Kind::Proxy;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: // with a good status: the body could not be decompressed
        return Error::Kind::Malformed;
    default:
        return Error::Kind::ConnectionLost;
    }
}

const char *proxyCodeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return ProxyCode::Refused;
    case QNetworkReply::ProxyNotFoundError:
        return ProxyCode::UnknownHost;
    case QNetworkReply::ProxyTimeoutError:
        return ProxyCode::Timeout;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyCode::SignInWanted;
    default:
        return ProxyCode::Lost;
    }
}

Error errorOf(const QNetworkReply &reply, int status)
{
    Error error{.kind = kindOf(reply.error()), .httpStatus = status, .message = reply.errorString()};
    if (error.kind == Error::Kind::Proxy)
        error.code = QLatin1StringView(proxyCodeOf(reply.error()));
    // A server that wants a client certificate says so after the handshake, which Qt calls an unknown error.
    if (reply.error() == QNetworkReply::UnknownNetworkError && error.message.contains("SSL routines"_L1))
        error.kind = Error::Kind::Tls;
    if (error.message.contains("wrong version number"_L1))
        error.code = QLatin1StringView(TlsCode::NotTls);
    else if (error.message.contains("certificate required"_L1) || error.message.contains("alert bad certificate"_L1))
        error.code = QLatin1StringView(TlsCode::ClientCertificateWanted);
    return error;
}

/*!
    A body that is sent once. When a connection breaks off without an answer Qt sends the request again, up to three
    times and whatever it is: a write may have been carried out, and a piece of a blob have arrived in part. It cannot
    when the body does not go back to its beginning.
*/
class BodySentOnce final : public QIODevice {
public:
    explicit BodySentOnce(const HttpRequest &request)
        : m_body(request.growing ? request.growing : std::make_shared<GrowingBody>(request.body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    QNetworkReply *sentWith(QNetworkReply *reply)
    {
        setParent(reply);
        return reply;
    }

    qint64 size() const override { return m_body->size(); }
    bool seek(qint64 position) override { return mayGoBack() && QIODevice::seek(position); }

protected:
    qint64 readData(char *target, qint64 maxSize) override
    {
        const QByteArray next = m_body->from(pos());
        const qint64 size = std::min<qint64>(maxSize, next.size());
        std::copy_n(next.constData(), size, target);
        return size;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    // To an answer that redirects Qt goes back, too, though it is not to follow.
    bool mayGoBack() const
    {
        const auto *reply = qobject_cast<const QNetworkReply *>(parent());
        return reply && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    }

    std::shared_ptr<GrowingBody> m_body;
};

} // namespace

Exchange::Exchange(const HttpRequest &request, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_patience(patience)
{
    const auto late = [this] { end(Error{.kind = Error::Kind::Timeout, .httpStatus = m_status}); };
    m_silence.setSingleShot(true);
    m_silence.callOnTimeout(this, late);
    m_total.setSingleShot(true);
    m_total.callOnTimeout(this, late);
}

Exchange::~Exchange()
{
    if (!std::exchange(m_ended, true)) {
        m_error = Error{.kind = Error::Kind::Cancelled};
        close();
    }
}

void Exchange::begin(QNetworkAccessManager &network, const TlsPolicy &tls, IdleSockets &idle, Way way)
{
    m_way = way;
    if (tls.fault())
        return endLater(*tls.fault());
    const GrowingBody *growing = m_request.growing.get();
    const qsizetype bodySize = growing ? growing->size() : m_request.body.size();
    if (growing && growing->isGone(0)) // who has some of it can tell how much
        return endLater({.kind = Error::Kind::ConnectionLost, .message = u"a body that cannot be sent again"_s});
    if (way == Way::Direct && m_request.isWrite() && bodySize >= LongBody)
        return sendBody(tls, idle);
    if (growing && bodySize > GrowingBody::KeptSize)
        return endLater({.kind = Error::Kind::TooLarge, .message = u"a body that cannot be held"_s});
    if (growing && !growing->isComplete())
        return beginWithWholeBody(network, tls, idle);
    m_reply = ask(network, tls);
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(
        m_reply, &QNetworkReply::sslErrors, this, [this, &tls](const QList<QSslError> &errors) { judge(tls, errors); });
    // The end of a long body may be answered long after it was sent: a server reads it once more.
    connect(m_reply, &QNetworkReply::uploadProgress, &m_silence, [this] { m_silence.start(); });
    m_silence.start(patience());
    if (m_request.answer == HttpRequest::Answer::Kept && bodySize < LongBody)
        m_total.start(std::max(m_patience.total, patience()));
}

// Like every answer.
void Exchange::endLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { end(error); }, Qt::QueuedConnection);
}

// Qt sends none that it has not got.
void Exchange::beginWithWholeBody(QNetworkAccessManager &network, const TlsPolicy &tls, IdleSockets &idle)
{
    const auto beginIfWhole = [this, &network, &tls, &idle] {
        if (m_ended || !m_request.growing->isComplete())
            return;
        m_request.growing->disconnect(this);
        begin(network, tls, idle, m_way);
    };
    connect(m_request.growing.get(), &GrowingBody::grew, this, beginIfWhole, Qt::QueuedConnection);
    m_request.growing->wantAll();
}

void Exchange::sendBody(const TlsPolicy &tls, IdleSockets &idle)
{
    m_sender = new BodySender(m_request, tls, idle, this);
    connect(m_sender, &BodySender::moved, &m_silence, [this] {
        m_sender->isWaiting() ? m_silence.stop() : m_silence.start(); // the silence is ours, or the server's
    });
    connect(m_sender, &BodySender::answered, this, [this](const Result<HttpAnswer> &answer) {
        m_status = m_sender->status();
        m_certificateProblem = m_sender->certificateProblem();
        m_received = answer ? answer->body.size() : 0;
        end(answer);
    });
    m_silence.start(patience());
    m_sender->begin();
}

QNetworkReply *Exchange::ask(QNetworkAccessManager &network, const TlsPolicy &tls) const
{
    // Qt would remember a password in the address, and give it to every path of the host.
    QUrl url = m_request.url;
    url.setUserInfo({});

    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (const auto configuration = tls.configurationFor(url))
        request.setSslConfiguration(*configuration);
    if (const QString name = tls.serverNameFor(url); !name.isEmpty())
        request.setPeerVerifyName(name);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);

    const bool isSentOnce = m_request.isWrite() && m_request.hasBody();
    auto *body = isSentOnce ? new BodySentOnce(m_request) : nullptr;
    // Not sendCustomRequest(): as HEAD it never ends when the answer has a length, as DELETE without a body it sends a
    // length.
    switch (m_request.method) {
    case HttpRequest::Method::Get:
        return network.get(request);
    case HttpRequest::Method::Head:
        return network.head(request);
    case HttpRequest::Method::Post:
        return body ? body->sentWith(network.post(request, body)) : network.post(request, m_request.body);
    case HttpRequest::Method::Put:
        return body->sentWith(network.put(request, body));
    case HttpRequest::Method::Patch:
        return body->sentWith(network.sendCustomRequest(request, "PATCH", body));
    case HttpRequest::Method::Delete:
        return body ? body->sentWith(network.sendCustomRequest(request, "DELETE", body))
                    : network.deleteResource(request);
    }
    Q_UNREACHABLE();
}

void Exchange::judge(const TlsPolicy &tls, const QList<QSslError> &errors)
{
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    if (tls.accepts(m_request.url, shown, errors))
        m_reply->ignoreSslErrors(errors);
    else
        m_certificateProblem = tls.problem(m_request.url, shown, errors);
}

Error Exchange::failure() const
{
    Error error = errorOf(*m_reply, m_status);
    if (m_certificateProblem)
        error.code = m_certificateProblem->codes.value(0);
    // Qt has no word of its own for a proxy that refuses, and calls an unknown proxy an unknown host. Through an HTTP
    // proxy no other name is looked up here.
    const bool unknownProxy = m_way == Way::HttpProxy && error.kind == Error::Kind::UnknownHost;
    const bool refused = m_way != Way::Direct && error.kind != Error::Kind::Tls && m_status == 0
        && m_reply->error() == QNetworkReply::UnknownNetworkError;
    // Without TLS nobody but the proxy is connected to.
    const bool nobodyThere = m_way == Way::HttpProxy && error.kind == Error::Kind::ConnectionRefused;
    if (unknownProxy || refused || nobodyThere) {
        error.kind = Error::Kind::Proxy;
        error.code = QLatin1StringView(unknownProxy ? ProxyCode::UnknownHost : ProxyCode::Refused);
    }
    return error;
}

void Exchange::abandon()
{
    if (!std::exchange(m_ended, true)) {
        m_error = Error{.kind = Error::Kind::Cancelled};
        close();
    }
    deleteLater();
}

void Exchange::giveUp()
{
    end(Error{.kind = Error::Kind::Cancelled});
}

void Exchange::readHeaders()
{
    if (!m_paused)
        m_silence.start();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_paused && isStreamed())
        m_silence.stop(); // what follows is silence of ours
    if (m_status != 0 && isStreamed() && !std::exchange(m_opened, true))
        Q_EMIT opened();
    if (m_ended)
        return;
    if (m_request.method == HttpRequest::Method::Head || isFailure() || isStreamed())
        return;
    const qint64 announced = announcedBytes();
    if (announced > m_request.maxBytes)
        return end(Error{.kind = Error::Kind::TooLarge, .httpStatus = m_status});
    if (announced > 0)
        m_body.reserve(announced);
}

void Exchange::readBody()
{
    if (m_paused && isStreamed())
        return;
    m_silence.start();
    const QByteArray piece = isStreamed() ? readPiece() : m_reply->readAll();
    m_received += piece.size();
    if (isStreamed()) {
        if (!piece.isEmpty())
            Q_EMIT received({m_status, m_request.url, m_reply->rawHeaderPairs(), {}}, piece);
        return;
    }
    m_body += piece;
    if (!isFailure() && m_body.size() > m_request.maxBytes)
        return end(Error{.kind = Error::Kind::TooLarge, .httpStatus = m_status});
    if (isFailure() && m_body.size() > MaxFailureBytes) {
        m_body.truncate(MaxFailureBytes); // the status is what counts
        end(completeAnswer());
    }
}

// readAll() goes on in steps of 16 KiB, and returns what may hold twice its size.
QByteArray Exchange::readPiece()
{
    if (m_reply->hasRawHeader("Content-Encoding")) // then Qt does not know how much it has
        return m_reply->readAll();
    QByteArray piece(m_reply->bytesAvailable(), Qt::Uninitialized);
    piece.truncate(std::max<qint64>(m_reply->read(piece.data(), piece.size()), 0));
    return piece;
}

void Exchange::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || m_ended || !m_reply)
        return;
    if (paused) {
        if (m_status != 0) // until it has answered, the silence is the server's
            m_silence.stop();
        return;
    }
    m_silence.start(patience());
    // Later: whoever goes on is still busy with the last piece.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_ended || m_paused)
                return;
            readBody();
            if (m_finishedWhilePaused && !m_ended && !m_paused)
                replyFinished();
        },
        Qt::QueuedConnection);
}

std::chrono::milliseconds Exchange::patience() const
{
    return m_request.silence.count() > 0 ? m_request.silence : m_patience.silence;
}

void Exchange::replyFinished()
{
    m_finishedWhilePaused = m_paused && isStreamed();
    if (m_finishedWhilePaused)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isAnswer = m_status >= 400 ? !isBrokenOff(error) : error == QNetworkReply::NoError;
    if (!isAnswer)
        return end(failure());
    if (m_status == 0)
        return end(Error{.kind = Error::Kind::Malformed, .message = m_reply->errorString()});

    if (m_reply->isReadable() && m_reply->bytesAvailable() > 0) {
        readBody();
        if (m_ended)
            return;
        if (m_paused && isStreamed()) { // the last piece was one too many
            m_finishedWhilePaused = true;
            return;
        }
    }
    // Qt does not compare the two over HTTP/2. A failure counts by its status: Qt 6.4 cuts a 401 short there.
    const bool hasBody =
        m_request.method != HttpRequest::Method::Head && m_status != 204 && m_status != 304 && !isFailure();
    if (hasBody && m_received < announcedBytes())
        return end(Error{.kind = Error::Kind::ConnectionLost, .httpStatus = m_status});
    end(completeAnswer());
}

// Of the body as we get it: what Qt decompresses has no length that could be compared.
qint64 Exchange::announcedBytes() const
{
    if (m_reply->hasRawHeader("Content-Encoding"))
        return 0;
    return m_reply->rawHeader("Content-Length").toLongLong();
}

Result<HttpAnswer> Exchange::completeAnswer() const
{
    return HttpAnswer{m_status, m_request.url, m_reply->rawHeaderPairs(), m_body};
}

void Exchange::end(const Result<HttpAnswer> &answer)
{
    if (std::exchange(m_ended, true))
        return;
    if (!answer)
        m_error = answer.error();
    close();
    Q_EMIT answered(answer);
}

void Exchange::close()
{
    m_silence.stop();
    m_total.stop();
    if (m_sender) {
        m_sender->disconnect(this);
        m_sender->disconnect(&m_silence);
        m_sender->stop();
        m_sender->deleteLater();
    }
    if (m_reply) {
        m_reply->disconnect(this);
        // Qt warns of aborting what it takes for an error already; there the deletion has to quieten the wire.
        if (!isFailure())
            m_reply->abort();
        m_reply->deleteLater();
    }
    Q_EMIT closed();
}

} // namespace Tagwright
