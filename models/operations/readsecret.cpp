// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/readsecret.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

ReadSecret::ReadSecret(ClusterClient &client, const QString &project, const QString &name, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_project(project)
    , m_name(name)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void ReadSecret::run()
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectJob *job = m_client->get({.group = {}, .resource = u"secrets"_s, .nameSpace = m_project, .name = m_name});
    m_job = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (!result)
            return fail(result.error());
        const Result<ClusterSecret> secret = parseClusterSecret(job->object());
        if (!secret)
            return fail(secret.error());
        m_secret = *secret;
        m_object = job->object();
        succeed();
    });
    job->start();
}

void ReadSecret::release()
{
    if (m_job)
        m_job->cancel();
}

} // namespace Tagwright
