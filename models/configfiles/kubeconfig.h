// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/execplugin.h"
#include "credentials/secret.h"
#include "values/connection.h"
#include "values/error.h"

#include <functional>
#include <optional>
#include <vector>

namespace Tagwright {

/*! One kubeconfig file as it is written (client-go, "Organizing Cluster Access Using kubeconfig Files"). */
struct KubeFile {
    struct Cluster {
        QString name;
        QString server;
        QString serverName;
        QString proxy;
        QString authorityFile; //!< a whole path
        QByteArray authority; //!< PEM; goes before the file
        bool verify = true;
    };
    struct User {
        QString name;
        QString userName;
        Secret password;
        Secret token;
        QString tokenFile; //!< goes before token
        QString certificateFile;
        QByteArray certificate; //!< PEM; goes before the file
        QString keyFile;
        Secret key; //!< PEM; goes before the file
        std::optional<ExecPlugin> plugin;
        QString provider; //!< the name of an auth-provider
        QString impersonated;
    };
    struct Context {
        QString name;
        QString cluster;
        QString user;
        QString project;
    };

    std::vector<Cluster> clusters; //!< not lists: a Secret cannot be copied
    std::vector<User> users;
    std::vector<Context> contexts;
    QString current;
};

/*!
    Reads a kubeconfig in YAML or JSON; path is where it is from: what it names lies relative to it. An entry without a
    name, and what is given twice, is passed over; Malformed when it is no kubeconfig. No error quotes it.
*/
[[nodiscard]] Result<KubeFile> parseKubeFile(QByteArrayView document, const QString &path);

/*! A context: where it leads, whom it trusts, and with what it signs in. */
struct KubeContext {
    enum class SignIn {
        None, //!< nothing that we could use: a token is wanted
        Token,
        TokenFile,
        Password, //!< user name and password
        ClientCertificate,
        Plugin,
    };
    /*! Why it cannot be used. */
    enum class Fault {
        None,
        NoCluster, //!< it names one that is not there, or that has no address
        NoUser, //!< it names one that is not there
        PlainHttp, //!< a credential must not go over an unencrypted connection
        InsecureWithAuthority, //!< it is told to verify, and not to verify
        AuthorityUnreadable,
        CertificateWithoutKey,
        ProxyUnusable,
    };

    QString name;
    QString user; //!< the name of its entry
    Connection connection; //!< with address, trust, proxy, context and project; a new id
    SignIn signIn = SignIn::None;
    Fault fault = Fault::None;
    Secret secret; //!< the token, or the password of connection.userName
    Secret clientKey;
    Secret proxyPassword;
    ExecPlugin plugin;
    QString provider; //!< an auth-provider, which is not used
    QString impersonated; //!< somebody else it wants to act as, which is not done
};

struct KubeContexts {
    struct FileFault {
        QString path;
        Error error;
    };

    std::vector<KubeContext> contexts; //!< in the order of the files
    QString current; //!< the name of the context that kubectl would use
    QStringList sources; //!< that were there and could be read
    QList<FileFault> faults;
};

/*! For certificates of authorities that are in files; empty when one cannot be read. */
using ReadAuthority = std::function<QByteArray(const QString &path)>;

/*! All contexts of several files: the first one that has a name wins, entirely. */
[[nodiscard]] KubeContexts mergedContexts(const std::vector<KubeFile> &files, const ReadAuthority &read);

/*! The token in a file as it is now. Disk, with the system's words, when there is none. */
[[nodiscard]] Result<Secret> tokenInFile(const QString &path);

} // namespace Tagwright
