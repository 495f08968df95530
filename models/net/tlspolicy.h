// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/certificate.h"
#include "values/connection.h"
#include "values/error.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <optional>

namespace Tagwright {

[[nodiscard]] Certificate factsOf(const QSslCertificate &certificate);

/*!
    Whom one connection trusts: the system's authorities, those of docker's and podman's certs.d, its own, and single
    certificates that the user has agreed to, each at its host only.
*/
class TlsPolicy {
public:
    TlsPolicy() = default; //!< the system's authorities
    /*!
        keyPassphrase opens the client certificate's key, which is clientKey where it is in no file; base takes the
       place of the system's configuration.
    */
    TlsPolicy(const TrustSettings &trust, const QUrl &registry, QByteArrayView keyPassphrase = {},
        const std::optional<QSslConfiguration> &base = {}, QByteArrayView clientKey = {});

    /*! Set when what was configured cannot be used: no request may be sent then. */
    const std::optional<Error> &fault() const { return m_fault; }
    /*! For a request to url; nothing when Qt's own will do. A client certificate is for the registry alone. */
    std::optional<QSslConfiguration> configurationFor(const QUrl &url) const;
    /*! That the certificate shown at url has to be for; empty for the host of url. */
    QString serverNameFor(const QUrl &url) const;

    /*! Whether these errors, met when connecting to url, are what the user has agreed to. */
    bool accepts(const QUrl &url, const QSslCertificate &shown, const QList<QSslError> &errors) const;
    CertificateProblem problem(const QUrl &url, const QSslCertificate &shown, const QList<QSslError> &errors) const;

private:
    void addAuthorities(const QList<QSslCertificate> &authorities);
    QByteArray pinnedAt(const QUrl &url) const; // empty for none

    TrustSettings m_trust;
    QUrl m_registry;
    std::optional<QSslConfiguration> m_configuration; // for every host
    std::optional<QSslConfiguration> m_withClient; // for the registry
    std::optional<Error> m_fault;
};

} // namespace Tagwright
