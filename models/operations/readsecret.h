// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretvalues.h"
#include "jobs/job.h"
#include "values/clustersecret.h"

#include <QJsonObject>
#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*! Reads one secret with what it holds, for somebody who wants to see or change it. Nothing of it is kept anywhere. */
class ReadSecret final : public Job {
    Q_OBJECT

public:
    ReadSecret(ClusterClient &client, const QString &project, const QString &name, QObject *parent);

    // Once it has succeeded
    const ClusterSecret &secret() const { return m_secret; }
    const QJsonObject &object() const { return m_object; } //!< as the server has it
    [[nodiscard]] SecretValues values() const { return secretValuesIn(m_object); }

protected:
    void run() override;
    void release() override;

private:
    QPointer<ClusterClient> m_client;
    QString m_project;
    QString m_name;
    ClusterSecret m_secret;
    QJsonObject m_object;
    QPointer<Job> m_job;
};

} // namespace Tagwright
