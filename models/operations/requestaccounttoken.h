// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "jobs/job.h"

#include <QDateTime>
#include <QPointer>
#include <QString>

#include <chrono>

namespace Tagwright {

class ClusterClient;
class ObjectJob;

/*!
    Has a token made for a service account (TokenRequest): bound to the account, and ended by time. The server may give
    it for shorter or longer than it was asked for; it keeps no list of them.
*/
class RequestAccountToken final : public Job {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Shortest = std::chrono::minutes(10); //!< that a server accepts

    RequestAccountToken(ClusterClient &client, const QString &project, const QString &account,
        std::chrono::seconds life, QObject *parent);

    [[nodiscard]] Secret takeToken() { return std::move(m_token); } //!< once it has succeeded
    const QDateTime &expiry() const { return m_expiry; }

protected:
    void run() override;
    void release() override;

private:
    QPointer<ClusterClient> m_client;
    QString m_project;
    QString m_account;
    std::chrono::seconds m_life;
    QPointer<ObjectJob> m_job;
    Secret m_token;
    QDateTime m_expiry;
};

} // namespace Tagwright
