// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/requestaccounttoken.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tagwright {

RequestAccountToken::RequestAccountToken(
    ClusterClient &client, const QString &project, const QString &account, std::chrono::seconds life, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_project(project)
    , m_account(account)
    , m_life(life)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void RequestAccountToken::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    const QJsonObject spec{{u"expirationSeconds"_s, qint64(m_life.count())}};
    ObjectJob *job = m_client->create({.group = {},
                                          .resource = u"serviceaccounts"_s,
                                          .nameSpace = m_project,
                                          .name = m_account,
                                          .subresource = u"token"_s},
        {{u"apiVersion"_s, u"authentication.k8s.io/v1"_s}, {u"kind"_s, u"TokenRequest"_s}, {u"spec"_s, spec}});
    m_job = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        const QJsonObject status = job->object()["status"_L1].toObject();
        m_token = Secret(status["token"_L1].toString());
        m_expiry = QDateTime::fromString(status["expirationTimestamp"_L1].toString(), Qt::ISODate);
        if (m_token.isEmpty())
            return fail({.kind = Error::Kind::Malformed, .message = u"the answer has no token"_s});
        succeed();
    });
    job->start();
}

void RequestAccountToken::release()
{
    if (m_job)
        m_job->cancel();
}

} // namespace Tagwright
