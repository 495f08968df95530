// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/result.h"

#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*!
    A program that a kubeconfig names to give the credential for a cluster (client-go credential plugins). To be shown
   to the user before it is run: a file may name any program.
*/
struct ExecPlugin {
    QString command; //!< a name to be found in the PATH, or a whole path
    QStringList arguments;
    QList<QPair<QString, QString>> environment; //!< besides that of this program; values may be secret
    QString apiVersion; //!< "client.authentication.k8s.io/v1"
    QString installHint; //!< what to tell the user where the program is missing
    bool wantsCluster = false; //!< it is told which cluster it is for
    bool wantsTerminal = false; //!< it asks its user questions, and there is nobody to answer them here

    /*! The file that is run with its arguments, as one line for people; without the environment. */
    QString commandLine() const;
    QString program() const; //!< the file that is run; empty when there is none

    friend bool operator==(const ExecPlugin &, const ExecPlugin &) = default;
};

/*! For the keychain: arguments and environment may hold secrets. */
[[nodiscard]] Secret pluginDocument(const ExecPlugin &plugin);
[[nodiscard]] Result<ExecPlugin> parsePluginDocument(QByteArrayView document);

} // namespace Tagwright
