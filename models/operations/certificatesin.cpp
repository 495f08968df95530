// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/certificatesin.h"

#include "net/tlspolicy.h"

namespace Tagwright {

QList<Certificate> certificatesIn(const QByteArray &pem)
{
    QList<Certificate> facts;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates)
        facts += factsOf(certificate);
    return facts;
}

} // namespace Tagwright
