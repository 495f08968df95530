// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What docker and podman keep for one registry in a folder "certs.d/HOST:PORT". */
struct CertsFolder {
    QList<QSslCertificate> authorities; //!< of every *.crt
    QList<QSslCertificate> clientChain; //!< of the first *.cert that has a *.key of the same name
    QSslKey clientKey;
};

/*! Where docker and podman look, in their order, as the folders above those of the hosts. */
[[nodiscard]] QStringList certsFolderPlaces();

/*!
    What the places hold for "host:port", or for the host alone when the port is the usual one. Empty when there is
    nothing; Tls with AuthorityUnreadable or ClientCertificateUnreadable and the file's name when something cannot be
    used.
*/
[[nodiscard]] Result<CertsFolder> readCertsFolders(const QStringList &places, const QString &host, int port);

} // namespace Tagwright
