// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"
#include "values/result.h"

#include <QByteArrayView>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace Tagwright {

/*! What a client shows in a TLS handshake. Empty for none. */
struct ClientIdentity {
    QList<QSslCertificate> chain; //!< its own certificate first
    QSslKey key;
};

/*!
    From PEM files (a chain; an RSA or EC key, perhaps encrypted, perhaps in the same file), from one PKCS#12 file, or
    from the chain in the settings with its key in PEM.

    Fails with Tls and the file's name: ClientKeyLocked when the passphrase does not open it,
    ClientCertificateUnreadable for everything else.
*/
[[nodiscard]] Result<ClientIdentity> readClientCertificate(
    const ClientCertificate &files, QByteArrayView passphrase, QByteArrayView keyPem = {});

} // namespace Tagwright
