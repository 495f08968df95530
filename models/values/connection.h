// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/reference.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Tagwright {

/*! One registry the user has added. Never holds a secret: those live in the secret store, under id. */
struct Connection {
    QString id; //!< stable, unique, opaque; the key of its settings and of its secret
    QString name; //!< what the Explorer shows; the host unless the user chose another
    QUrl url; //!< scheme, host, port and path prefix of the API, without "/v2/"
    QString userName; //!< empty for anonymous
    QStringList pinned; //!< repositories shown even when the catalog does not list them
    int pageSize = 0; //!< repositories asked for at once; 0 for as many as the registry gives
    bool sandbox = false; //!< the embedded practice server: not kept between sessions

    /*! As the first part of a reference: "docker.io", "localhost:5000". */
    QString host() const;
    bool isPlainHttp() const { return url.scheme() == QLatin1StringView("http"); }

    friend bool operator==(const Connection &, const Connection &) = default;
};

/*! The connection that an address means: TLS, but plain HTTP for a loopback host, and Docker Hub's API host. */
[[nodiscard]] Connection connectionTo(const RegistryAddress &address);

} // namespace Tagwright
