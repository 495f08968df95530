// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/fetchwords.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr qsizetype MostNames = 500; // characters of a certificate's names
constexpr auto Untrusted = "tls: failed to verify certificate: x509: "_L1;

QString dialed(const QUrl &url)
{
    const QString host = url.host();
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"dial tcp %1:%2: connect: "_s.arg(name).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

/*! crypto/x509, HostnameError */
QString otherHostWords(const QSslCertificate &certificate, const QString &host)
{
    const bool isAddress = !QHostAddress(host).isNull();
    const QStringList names =
        certificate.subjectAlternativeNames().values(isAddress ? QSsl::IpAddressEntry : QSsl::DnsEntry);
    if (isAddress && names.isEmpty())
        return u"cannot validate certificate for %1 because it doesn't contain any IP SANs"_s.arg(host);
    if (names.isEmpty())
        return u"certificate is not valid for any names, but wanted to match %1"_s.arg(host);
    return u"certificate is valid for %1, not %2"_s.arg(names.join(u", "_s).left(MostNames), host);
}

/*! crypto/x509, CertificateInvalidError */
QString otherTimeWords(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isEarly = now < certificate.effectiveDate();
    const QDateTime bound = isEarly ? certificate.effectiveDate() : certificate.expiryDate();
    return u"certificate has expired or is not yet valid: current time %1 is %2 %3"_s.arg(
        now.toString(Qt::ISODate), isEarly ? u"before"_s : u"after"_s, bound.toUTC().toString(Qt::ISODate));
}

} // namespace

QString failureWords(const QNetworkReply &reply, FetchStage stage)
{
    const QUrl url = reply.url();
    const QString words = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return dialed(url) + u"connection refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"dial tcp: lookup %1 on 10.255.255.53:53: no such host"_s.arg(url.host());
    case QNetworkReply::RemoteHostClosedError:
        return stage == FetchStage::InBody ? u"unexpected EOF"_s : u"EOF"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return lateWords(stage);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxyconnect tcp: "_s + words;
    default:
        break;
    }
    if (words.contains("wrong version number"_L1))
        return u"http: server gave HTTP response to HTTPS client"_s;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError || words.contains("SSL routines"_L1))
        return u"remote error: tls: handshake failure"_s;
    if (words.contains("unreachable"_L1, Qt::CaseInsensitive))
        return dialed(url) + u"network is unreachable"_s;
    return stage == FetchStage::Connecting ? dialed(url) + words : words;
}

QString lateWords(FetchStage stage)
{
    switch (stage) {
    case FetchStage::Connecting:
        return u"net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)"_s;
    case FetchStage::Sent:
        return u"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"_s;
    case FetchStage::InBody:
        return u"context deadline exceeded (Client.Timeout or context cancellation while reading body)"_s;
    }
    Q_UNREACHABLE();
}

// Go looks at the time, then at the name, and at last for an authority.
QString certificateWords(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    const QSslCertificate shown = reply.sslConfiguration().peerCertificate();
    const auto has = [&errors](QSslError::SslError wanted) {
        return std::any_of(
            errors.begin(), errors.end(), [wanted](const QSslError &error) { return error.error() == wanted; });
    };
    if (has(QSslError::CertificateExpired) || has(QSslError::CertificateNotYetValid))
        return Untrusted + otherTimeWords(shown);
    if (has(QSslError::HostNameMismatch))
        return Untrusted + otherHostWords(shown, reply.url().host());
    return Untrusted + u"certificate signed by unknown authority"_s;
}

QString jsonProblem(const QByteArray &bytes)
{
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    if (error.offset >= bytes.trimmed().size())
        return u"unexpected end of JSON input"_s;
    // Qt stops behind what it could not read.
    const QString rest = QString::fromUtf8(bytes.mid(std::max(error.offset - 1, 0), 4));
    const QChar first = rest.front().isPrint() ? rest.front() : u'?';
    return u"invalid character '%1' looking for beginning of value"_s.arg(first);
}

} // namespace Tagwright::Practice
