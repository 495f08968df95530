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

/*! Whom a connection trusts besides the system's authorities, and how it shows who it is. */
struct TrustSettings {
    QByteArray authorities; //!< PEM certificates
    QList<PinnedCertificate> pinned;
    QString clientCertificateFile; //!< PEM with its chain, or PKCS#12; a passphrase is in the secret store
    QString clientKeyFile; //!< PEM; empty when the key is in the certificate's file
    bool verify = true; //!< false only by the user's explicit choice, shown by a badge for as long as it holds

    friend bool operator==(const TrustSettings &, const TrustSettings &) = default;
};

struct ProxySettings {
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host; //!< of Http and Socks5
    int port = 0;
    QString userName; //!< empty when the proxy wants none; its password is in the secret store

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

enum class ConnectionColor { None, Red, Orange, Yellow, Green, Blue, Purple };

/*! One registry the user has added. Never holds a secret: those live in the secret store, under id. */
struct Connection {
    QString id; //!< stable, unique, opaque; the key of its settings and of its secret
    QString name; //!< what the Explorer shows; the host unless the user chose another
    QUrl url; //!< scheme, host, port and path prefix of the API, without "/v2/"
    QString userName; //!< empty for anonymous
    QStringList pinned; //!< repositories shown even when the catalog does not list them
    int pageSize = 0; //!< repositories asked for at once; 0 for as many as the registry gives
    TrustSettings trust;
    ProxySettings proxy;
    QStringList trustedRealms; //!< origins of token services that the password may go to, as the user agreed
    QString group; //!< the heading it stands under in the Explorer; empty for none
    ConnectionColor color = ConnectionColor::None;
    bool production = false; //!< what is written here matters to others
    bool sandbox = false; //!< the embedded practice server: not kept between sessions

    /*! As the first part of a reference: "docker.io", "localhost:5000". */
    QString host() const;
    /*! As PinnedCertificate has it: "docker.io:443". */
    QString hostAndPort() const;
    bool isPlainHttp() const { return url.scheme() == QLatin1StringView("http"); }

    friend bool operator==(const Connection &, const Connection &) = default;
};

/*! The connection that an address means: TLS, but plain HTTP for a loopback host, and Docker Hub's API host. */
[[nodiscard]] Connection connectionTo(const RegistryAddress &address);

} // namespace Tagwright
