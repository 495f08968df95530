// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Tagwright::Practice {

/*! Someone who may sign in to the sandbox's cluster. The passwords are public: there is nothing to protect. */
struct ClusterAccount {
    QString userName;
    QString password;
    QStringList groups; //!< besides system:authenticated and system:authenticated:oauth
    bool isAdministrator = false; //!< may do everything
};

[[nodiscard]] const QList<ClusterAccount> &clusterAccounts(); //!< admin, developer, viewer, nobody

/*! How the OpenShift half of the sandbox is started. */
struct OpenShiftOptions {
    QList<ClusterAccount> accounts = clusterAccounts();
    std::chrono::seconds tokenLifetime{86400};
    quint16 apiPort = 0; //!< 0 for any free one
    quint16 oauthPort = 0;
    QString internalRegistry = QStringLiteral("image-registry.openshift-image-registry.svc:5000");
    QString publicRegistry; //!< host of the integrated registry's route; empty for none
};

} // namespace Tagwright::Practice
