// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/execplugin.h"
#include "credentials/secrets.h"
#include "values/connection.h"

#include <QDateTime>
#include <QString>

namespace Tagwright {

/*! How somebody signs in to a cluster, as they chose it. */
struct ClusterSignIn {
    enum class Way {
        None, //!< later, or not at all
        Password,
        Token,
        Browser,
        TokenFile, //!< that the connection names
        Certificate, //!< the client certificate of the connection
        Plugin, //!< a program that the user has agreed to
    };

    Way way = Way::None;
    QString userName; //!< of Password
    Secret secret; //!< the password, or the token
    QDateTime expiry; //!< of the token; invalid when it is not known
    ExecPlugin plugin;
};

/*! A cluster that is to be tried. */
struct ClusterQuestion {
    Connection connection;
    Secrets secrets; //!< of the way there
    ClusterSignIn signIn;
    QString signedInWords = {}; //!< what the browser shows in the end; see BrowserSignInJob
    QString refusedWords = {};
};

} // namespace Tagwright
