// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/tlspolicy.h"

#include "net/certsfolder.h"
#include "net/origin.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString hostAndPortOf(const QUrl &url)
{
    return url.host() + u':' + QString::number(effectivePort(url));
}

QByteArray sha256Of(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

const char *codeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsCode::Revoked;
    case QSslError::CertificateExpired:
        return TlsCode::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsCode::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsCode::WrongHost;
    case QSslError::SelfSignedCertificate:
        return TlsCode::SelfSigned;
    default:
        return TlsCode::UnknownAuthority;
    }
}

// The gravest first: what a person should read before anything else.
QStringList codesOf(const QList<QSslError> &errors, bool changed)
{
    QStringList met;
    for (const QSslError &error : errors)
        met += QLatin1StringView(codeOf(error.error()));
    QStringList codes;
    if (changed)
        codes += QLatin1StringView(TlsCode::Changed);
    for (const char *code : {TlsCode::Revoked, TlsCode::Expired, TlsCode::NotYetValid, TlsCode::WrongHost,
             TlsCode::SelfSigned, TlsCode::UnknownAuthority}) {
        if (met.contains(QLatin1StringView(code)))
            codes += QLatin1StringView(code);
    }
    return codes;
}

QString nameIn(const QStringList &commonNames, const QString &distinguishedName)
{
    return commonNames.isEmpty() ? distinguishedName : commonNames.join(u", "_s);
}

} // namespace

Certificate factsOf(const QSslCertificate &certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    QStringList hosts = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    std::sort(hosts.begin(), hosts.end());
    return {
        .subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectDisplayName()),
        .issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerDisplayName()),
        .names = hosts,
        .validFrom = certificate.effectiveDate(),
        .validUntil = certificate.expiryDate(),
        .sha256 = sha256Of(certificate),
        .pem = certificate.toPem(),
    };
}

TlsPolicy::TlsPolicy(const TrustSettings &trust, const QUrl &registry, QByteArrayView keyPassphrase,
    const std::optional<QSslConfiguration> &base, QByteArrayView clientKey)
    : m_trust(trust)
    , m_registry(registry)
    , m_configuration(base)
{
    if (registry.scheme() != "https"_L1)
        return;
    const Result<CertsFolder> folder = readCertsFolders(certsFolderPlaces(), registry.host(), effectivePort(registry));
    if (!folder) {
        m_fault = folder.error();
        return;
    }
    addAuthorities(folder->authorities);
    if (!trust.authorities.isEmpty()) {
        const QList<QSslCertificate> own = QSslCertificate::fromData(trust.authorities, QSsl::Pem);
        if (own.isEmpty())
            m_fault = Error{.kind = Error::Kind::Tls, .code = QLatin1StringView(TlsCode::AuthorityUnreadable)};
        addAuthorities(own);
    }
    Result<ClientIdentity> client = folder->client;
    if (!trust.client.isNone())
        client = readClientCertificate(trust.client, keyPassphrase, clientKey);
    if (!client) {
        m_fault = client.error();
    } else if (!client->chain.isEmpty()) {
        m_withClient = m_configuration.value_or(QSslConfiguration::defaultConfiguration());
        m_withClient->setLocalCertificateChain(client->chain);
        m_withClient->setPrivateKey(client->key);
    }
}

void TlsPolicy::addAuthorities(const QList<QSslCertificate> &authorities)
{
    if (authorities.isEmpty())
        return;
    if (!m_configuration)
        m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration->addCaCertificates(authorities);
}

std::optional<QSslConfiguration> TlsPolicy::configurationFor(const QUrl &url) const
{
    return m_withClient && sameOrigin(url, m_registry) ? m_withClient : m_configuration;
}

QString TlsPolicy::serverNameFor(const QUrl &url) const
{
    return sameOrigin(url, m_registry) ? m_trust.serverName : QString();
}

bool TlsPolicy::accepts(const QUrl &url, const QSslCertificate &shown, const QList<QSslError> &errors) const
{
    if (!m_trust.verify && sameOrigin(url, m_registry))
        return true;
    const QByteArray pinned = pinnedAt(url);
    if (pinned.isEmpty() || shown.isNull() || sha256Of(shown) != pinned)
        return false;
    // Trust in a certificate is no trust in one that its authority has withdrawn.
    return std::none_of(errors.cbegin(), errors.cend(),
        [](const QSslError &error) { return codeOf(error.error()) == TlsCode::Revoked; });
}

CertificateProblem TlsPolicy::problem(
    const QUrl &url, const QSslCertificate &shown, const QList<QSslError> &errors) const
{
    const QByteArray pinned = pinnedAt(url);
    const bool changed = !pinned.isEmpty() && pinned != sha256Of(shown);
    return {
        .host = hostAndPortOf(url),
        .certificate = factsOf(shown),
        .codes = codesOf(errors, changed),
        .trustedSha256 = changed ? pinned : QByteArray(),
    };
}

QByteArray TlsPolicy::pinnedAt(const QUrl &url) const
{
    const QString host = hostAndPortOf(url);
    const auto found = std::find_if(m_trust.pinned.cbegin(), m_trust.pinned.cend(),
        [&host](const PinnedCertificate &pinned) { return pinned.host == host; });
    return found == m_trust.pinned.cend() ? QByteArray() : found->sha256;
}

} // namespace Tagwright
