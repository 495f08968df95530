// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/capabilities.h"

#include <QStringList>

#include <optional>

namespace Tagwright {

/*!
    Asks for a token with which everything could be done to a repository, and reads what it is good for. Nothing is done
    with it. Succeeds, without actions, also where no token is wanted.
*/
class ScopeJob final : public RegistryJob {
    Q_OBJECT

public:
    ScopeJob(RegistryEndpoint &endpoint, const QString &repository, QObject *parent);

    Capabilities::SignIn signIn() const { return m_signIn; } //!< that the registry wants
    /*! "pull", "push", "delete", "*"; none where the token does not tell, or there is none. */
    const std::optional<QStringList> &actions() const { return m_actions; }

protected:
    void run() override;
    void release() override;

private:
    void challenged(const HttpAnswer &answer);

    QString m_repository;
    Capabilities::SignIn m_signIn = Capabilities::SignIn::Unknown;
    std::optional<QStringList> m_actions;
};

} // namespace Tagwright
