// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "values/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Tagwright {

/*! A registry that other tools of this computer know, with the credential they have for it. */
struct FoundRegistry {
    QString host; //!< as the first part of a reference: "docker.io", "localhost:5000"
    Credential credential; //!< its secret is empty when there is none here
    QString helper; //!< the credential helper that keeps it: "pass" for docker-credential-pass; empty for none
    QString serverUrl; //!< for the helper: the key under which it keeps it
    QString source; //!< the file, or what else it was read from
    bool insecure = false; //!< registries.conf: its certificate is not verified, and plain HTTP will do
    bool blocked = false; //!< registries.conf: nothing is to be pulled from there

    bool hasCredential() const { return !credential.secret.isEmpty(); }
};

/*! What was found, and what could not be read. */
struct FoundRegistries {
    struct Fault {
        QString source;
        Error error;
    };

    std::vector<FoundRegistry> registries; //!< not a QList: a Credential cannot be copied
    QStringList sources; //!< that were there and could be read
    QList<Fault> faults;
};

} // namespace Tagwright
