// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QUrl>

namespace Tagwright {

/*! A cluster alone: what the address field of "Add cluster" takes, and what an `oc login` line says. */
struct ClusterAddress {
    enum class Read {
        AsWritten,
        FromConsole, //!< worked out from the address of the web console
        FromSignIn, //!< … or of the sign-in server
    };

    QUrl api; //!< empty for an `oc login` line that names no server
    Read read = Read::AsWritten;
    QString userName; //!< of an `oc login` line
    QString token; //!< the same; secret, and not to be kept in this
    bool verify = true; //!< false for --insecure-skip-tls-verify

    friend bool operator==(const ClusterAddress &, const ClusterAddress &) = default;
};

/*!
    host, host:port or a web address of a cluster's API, web console or sign-in server, or a whole `oc login` line.
    A host alone means port 6443 and TLS. InvalidInput with one of ReferenceRule for the rest.
*/
[[nodiscard]] Result<ClusterAddress> parseClusterAddress(QStringView text);

/*! The words behind "oc login". */
[[nodiscard]] Result<ClusterAddress> parseLogin(const QStringList &words);

/*! The same for a web address, if it can be told that it leads to a cluster and to nothing else. */
[[nodiscard]] bool leadsToCluster(const QUrl &url);

} // namespace Tagwright
