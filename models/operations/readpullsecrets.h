// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Tagwright {

class ClusterClient;

/*!
    Reads the pull secrets and the service accounts of a project, as the server has them. Who may not list one of them
    gets the other all the same; it fails with the error of the secrets when neither can be listed.
*/
class ReadPullSecrets final : public Job {
    Q_OBJECT

public:
    ReadPullSecrets(ClusterClient &client, const QString &project, QObject *parent);

    const QJsonArray &secrets() const { return m_secrets; } //!< of both types; what is in them is not masked
    const QJsonArray &accounts() const { return m_accounts; }
    const std::optional<Error> &secretsError() const { return m_secretsError; }
    const std::optional<Error> &accountsError() const { return m_accountsError; }

protected:
    void run() override;
    void release() override;

private:
    using Listed = std::function<void(const Result<void> &result)>;

    void list(const QString &resource, const QString &selector, QJsonArray &into, const Listed &then);
    void listSecrets(qsizetype form);
    void listAccounts();

    QPointer<ClusterClient> m_client;
    QString m_project;
    QJsonArray m_secrets;
    QJsonArray m_accounts;
    std::optional<Error> m_secretsError;
    std::optional<Error> m_accountsError;
    QPointer<Job> m_job;
};

/*! The object of this name in a list; empty when there is none. */
[[nodiscard]] QJsonObject objectNamed(const QJsonArray &list, const QString &name);

} // namespace Tagwright
