// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace Tagwright {

/*! Someone who may sign in to the sandbox. */
struct SandboxAccount {
    enum class Rights { Read, Write };

    QString userName;
    QString password;
    Rights rights = Rights::Read;
};

/*! The passwords of these are public: there is nothing to protect. */
[[nodiscard]] const QList<SandboxAccount> &sandboxAccounts();

/*! How the sandbox is started, and which kind of registry it plays. */
struct SandboxOptions {
    enum class Access { Open, Basic, Token }; //!< anonymous; HTTP Basic; Bearer tokens from the sandbox's own endpoint
    enum class Content { Samples, None };
    enum class Cluster { Absent, OpenShift }; //!< OpenShift: an API, a sign-in server and a registry of its own
    enum class Referrers { Api, Absent }; //!< Absent: as docker distribution 2.8, clients fall back to tags
    enum class Deletes { Allowed, Refused };
    enum class Writes { Allowed, Refused }; //!< Refused: 405 to every PUT, POST, PATCH and DELETE

    quint16 port = 0; //!< of the first listener, 0 for any free one; further listeners always take a free one
    QList<Access> listeners = {Access::Open}; //!< one port for each, all on the same content
    QList<SandboxAccount> accounts = sandboxAccounts(); //!< who may sign in where it is wanted
    Content content = Content::Samples; //!< of the registry, and of the cluster
    Cluster cluster = Cluster::Absent;
    Writes writes = Writes::Allowed;
    Deletes deletes = Deletes::Allowed;
    Referrers referrers = Referrers::Api;
    int catalogPageSize = 100; //!< repositories in a page when the client does not say
    int catalogPageLimit = 1000; //!< a larger n is refused; 0 for no limit
    int tagPageLimit = 0; //!< a larger n, or none, gets so many tags; 0 for no limit
    std::chrono::seconds tokenLifetime{300};
};

} // namespace Tagwright
