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

/*! With which a connection shows who it is. The passphrase of its key is with the secrets. */
struct ClientCertificate {
    QString file; //!< PEM, or PKCS#12 with certificate and key; empty for none
    QString keyFile; //!< PEM; empty when file holds the key, too
    QByteArray pem; //!< the chain itself, in place of files; its key is with the secrets

    bool isNone() const { return file.isEmpty() && pem.isEmpty(); }

    friend bool operator==(const ClientCertificate &, const ClientCertificate &) = default;
};

/*! Whom a connection trusts besides the authorities of the system and of certs.d, and what it shows of itself. */
struct TrustSettings {
    QList<PinnedCertificate> pinned;
    QByteArray authorities; //!< the user's own, one or more in PEM; empty for none
    ClientCertificate client;
    QString serverName; //!< that the server's certificate has to be for; empty for its host's
    bool verify = true; //!< false only by the user's explicit choice, shown by a badge for as long as it holds

    friend bool operator==(const TrustSettings &, const TrustSettings &) = default;
};

/*! The way to a registry. The proxy's password is with the secrets. */
struct ProxySettings {
    enum class Mode { System, None, Own };

    Mode mode = Mode::System;
    QUrl url; //!< for Own: http or socks5, with host and port, and a user name where the proxy wants one

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/*! A colour by which a person tells connections apart. */
enum class Tint { None, Red, Orange, Yellow, Green, Teal, Blue, Purple, Pink };
inline constexpr int TintCount = int(Tint::Pink) + 1;

/*! What is behind a connection. */
enum class ConnectionKind {
    Registry,
    Sandbox, //!< the embedded practice server
    ImageFile, //!< an image folder or archive on this computer, which is read and never written
    Cluster, //!< the API server of an OpenShift or Kubernetes cluster
    SandboxCluster, //!< that of the embedded practice server
};

/*! What a connection to a cluster has besides. */
struct ClusterSettings {
    QString context; //!< of the kubeconfig that it was taken from; empty when it was typed
    QString tokenFile; //!< read whenever a token is wanted; empty for one that is with the secrets
    QString program; //!< that gives the token, for people: what is run is with the secrets; empty for none

    friend bool operator==(const ClusterSettings &, const ClusterSettings &) = default;
};

/*! One registry or cluster the user has added. Never holds a secret: those live in the secret store, under id. */
struct Connection {
    QString id; //!< stable, unique, opaque; the key of its settings and of its secret
    QString name; //!< what the Explorer shows; the host unless the user chose another
    QUrl url; //!< scheme, host, port and path prefix of the API, without "/v2/"
    QString userName; //!< empty for anonymous
    QStringList pinned; //!< repositories, or projects of a cluster, shown even when they are not listed
    int pageSize = 0; //!< repositories asked for at once; 0 for as many as the registry gives
    TrustSettings trust;
    ProxySettings proxy;
    QStringList trustedRealms; //!< origins of token services that the password may go to, as the user agreed
    QString group; //!< the heading below which the Explorer shows it; empty for none
    Tint tint = Tint::None;
    bool production = false; //!< what changes something there asks once more
    QStringList protectedTags; //!< patterns with * and ?: such tags are neither moved nor deleted
    bool placeholders = false; //!< where only images can be deleted, a tag is first moved to a placeholder
    ConnectionKind kind = ConnectionKind::Registry;
    QString clusterId = {}; //!< the cluster whose integrated registry it is, and whose token it uses; empty for none
    ClusterSettings cluster = {}; //!< for a cluster

    bool isCluster() const;
    /*! As the first part of a reference: "docker.io", "localhost:5000". */
    QString host() const;
    /*! Served by the program itself: gone with it, and so are its secrets, which no keychain sees. */
    bool isTransient() const;
    bool isReadOnly() const { return kind == ConnectionKind::ImageFile; }
    bool isUnverified() const { return !trust.verify && !isPlainHttp(); }
    bool isPlainHttp() const { return url.scheme() == QLatin1StringView("http"); }

    friend bool operator==(const Connection &, const Connection &) = default;
};

/*! The pattern that protects the tag; empty when none does. */
[[nodiscard]] QString protectingPattern(const Connection &connection, const QString &tag);

[[nodiscard]] QString newConnectionId();

/*! The connection that an address means: TLS, but plain HTTP for a loopback host, and Docker Hub's API host. */
[[nodiscard]] Connection connectionTo(const RegistryAddress &address);

/*! The connection to the cluster whose API is at this address. */
[[nodiscard]] Connection connectionToCluster(const QUrl &api);

/*! "http://host:port" or "socks5://host:port", perhaps with a user name, never with a password. */
[[nodiscard]] bool isProxyAddress(const QUrl &url);

} // namespace Tagwright
