// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/readpullsecrets.h"

#include "configfiles/pullsecret.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr PullSecretForm PullSecretForms[]{PullSecretForm::ConfigJson, PullSecretForm::Cfg};

} // namespace

QJsonObject objectNamed(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue object : list) {
        if (object["metadata"_L1]["name"_L1].toString() == name)
            return object.toObject();
    }
    return {};
}

ReadPullSecrets::ReadPullSecrets(ClusterClient &client, const QString &project, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_project(project)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
}

void ReadPullSecrets::run()
{
    listSecrets(0);
}

void ReadPullSecrets::list(const QString &resource, const QString &selector, QJsonArray &into, const Listed &then)
{
    if (!m_client)
        return fail({.kind = Error::Kind::Cancelled});
    ObjectListJob *job = m_client->list({.group = {}, .resource = resource, .nameSpace = m_project}, {}, selector);
    m_job = job;
    const qsizetype known = into.size();
    connect(job, &ObjectListJob::restarted, this, [&into, known] {
        while (into.size() > known)
            into.removeLast();
    });
    connect(job, &ObjectListJob::pageArrived, this, [&into](const QJsonArray &items) {
        for (const QJsonValue item : items)
            into += item;
    });
    connect(job, &Job::finished, this, [this, then](const Result<void> &result) {
        if (!hasEnded())
            then(result);
    });
    job->start();
}

void ReadPullSecrets::listSecrets(qsizetype form)
{
    if (form == std::ssize(PullSecretForms))
        return listAccounts();
    list(u"secrets"_s, "type="_L1 + pullSecretType(PullSecretForms[form]), m_secrets,
        [this, form](const Result<void> &result) {
            if (result)
                return listSecrets(form + 1);
            m_secretsError = result.error();
            listAccounts();
        });
}

void ReadPullSecrets::listAccounts()
{
    list(u"serviceaccounts"_s, {}, m_accounts, [this](const Result<void> &result) {
        if (!result)
            m_accountsError = result.error();
        if (m_secretsError && m_accountsError)
            return fail(*m_secretsError);
        succeed();
    });
}

void ReadPullSecrets::release()
{
    if (m_job)
        m_job->cancel();
}

} // namespace Tagwright
