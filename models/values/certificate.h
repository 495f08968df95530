// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What a person can be shown of an X.509 certificate (RFC 5280). Every text was written by whoever made it. */
struct Certificate {
    QString subject; //!< the common name, else the whole distinguished name
    QString issuer;
    QStringList names; //!< hosts and addresses it is for: subjectAltName
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; //!< of its DER form, 32 bytes
    QByteArray pem;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/*! A certificate that was refused, and every reason for it. */
struct CertificateProblem {
    QString host; //!< "host:port" that showed it
    Certificate certificate;
    QStringList codes; //!< of TlsCode, the gravest first
    QByteArray trustedSha256; //!< for TlsCode::Changed: the one that the user trusted

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

/*! "3F:A2:…", as certificate viewers write a fingerprint. */
[[nodiscard]] inline QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace Tagwright
