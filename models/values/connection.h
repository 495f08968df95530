// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/reference.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Tagwright {

/*! A certificate that the user trusts although no authority vouches for it. */
struct PinnedCertificate {
    QString host; //!< "host:port", always with the port
    QByteArray sha256; //!< of its DER form, 32 bytes

    friend bool operator==(const PinnedCertificate &, const PinnedCertificate &) = default;
};

/*! Whom a connection trusts besides the authorities of the system and of certs.d. */
struct TrustSettings {
    QList<PinnedCertificate> pinned;
    bool verify = true; //!< false only by the user's explicit choice, shown by a badge for as long as it holds

    friend bool operator==(const TrustSettings &, const TrustSettings &) = default;
};

/*! One registry the user has added. Never holds a secret: those live in the secret store, under id. */
struct Connection {
    QString id; //!< stable, unique, opaque; the key of its settings and of its secret
    QString name; //!< what the Explorer shows; the host unless the user chose another
    QUrl url; //!< scheme, host, port and path prefix of the API, without "/v2/"
    QString userName; //!< empty for anonymous
    QStringList pinned; //!< repositories shown even when the catalog does not list them
    int pageSize = 0; //!< repositories asked for at once; 0 for as many as the registry gives
    TrustSettings trust;
    QUrl proxy; //!< http or socks5, with host and port; empty for the direct way
    QStringList trustedRealms; //!< origins of token services that the password may go to, as the user agreed
    bool sandbox = false; //!< the embedded practice server: not kept between sessions

    /*! As the first part of a reference: "docker.io", "localhost:5000". */
    QString host() const;
    bool isUnverified() const { return !trust.verify && !isPlainHttp(); }
    bool isPlainHttp() const { return url.scheme() == QLatin1StringView("http"); }

    friend bool operator==(const Connection &, const Connection &) = default;
};

/*! The connection that an address means: TLS, but plain HTTP for a loopback host, and Docker Hub's API host. */
[[nodiscard]] Connection connectionTo(const RegistryAddress &address);

/*! "http://host:port" or "socks5://host:port", without a user. */
[[nodiscard]] bool isProxyAddress(const QUrl &url);

} // namespace Tagwright
