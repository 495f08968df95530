// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/clientcertificate.h"
#include "values/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What docker and podman keep for one registry in a folder "certs.d/HOST:PORT". */
struct CertsFolder {
    QList<QSslCertificate> authorities; //!< of every *.crt
    ClientIdentity client; //!< of the first *.cert, with the *.key of the same name
};

/*! Where docker and podman look, in their order, as the folders above those of the hosts. */
[[nodiscard]] QStringList certsFolderPlaces();

/*!
    What the places hold for "host:port", or for the host alone when the port is the usual one. Empty when there is
    nothing; Tls with AuthorityUnreadable or what readClientCertificate() says and the file's name when something cannot
   be used.
*/
[[nodiscard]] Result<CertsFolder> readCertsFolders(const QStringList &places, const QString &host, int port);

} // namespace Tagwright
