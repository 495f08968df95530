// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/secretbrowser.h"

#include "items/secrettablemodel.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "openshift/secretusers.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "values/secretchanges.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr ProjectRight SecretRights[] = {ProjectRight::ReadSecrets, ProjectRight::CreateSecrets,
    ProjectRight::ChangeSecrets, ProjectRight::DeleteSecrets, ProjectRight::LinkSecrets};

} // namespace

SecretBrowser::SecretBrowser(Workspace &workspace, const QString &connectionId, const QString &project, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_table(std::make_unique<SecretTableModel>())
    , m_kinds(secretUserKinds())
{
    ClusterSource *source = cluster();
    if (!source)
        return;
    ProjectRights *rights = source->rights(project);
    connect(rights, &ProjectRights::changed, this, &SecretBrowser::changed);
    for (const ProjectRight right : SecretRights)
        rights->need(right);
}

SecretBrowser::~SecretBrowser()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

ClusterSource *SecretBrowser::cluster() const
{
    return m_workspace.cluster(m_connectionId);
}

QString SecretBrowser::host() const
{
    const ClusterSource *source = cluster();
    return source ? source->connection().host() : QString();
}

ObjectAddress SecretBrowser::address(const QString &secret) const
{
    return secretAddress(m_connectionId, host(), m_project, secret);
}

QStringList SecretBrowser::unread() const
{
    QStringList kinds;
    for (const Unread &unread : m_unread)
        kinds += unread.resource;
    kinds.sort();
    return kinds;
}

QString SecretBrowser::unreadDetails() const
{
    QStringList words;
    for (const Unread &unread : m_unread)
        words += unread.error.message.isEmpty() ? unread.resource : unread.error.message;
    words.removeDuplicates();
    words.sort();
    return words.join(u'\n');
}

bool SecretBrowser::isDenied(ProjectRight right) const
{
    ClusterSource *source = cluster();
    return source && source->rights(m_project)->verdict(right) == AccessAnswer::Verdict::Denied;
}

void SecretBrowser::refresh()
{
    m_isOutdated = isReading();
    if (m_isOutdated || !cluster())
        return;
    m_state = LoadState::Loading;
    m_jobs.clear();
    m_users.clear();
    m_unread.clear();
    m_open = int(m_kinds.size());
    readSecrets();
    for (int kind = 0; kind < m_kinds.size(); ++kind)
        readUsers(kind);
    Q_EMIT changed();
}

void SecretBrowser::readAgain()
{
    if (m_isOutdated && !isReading())
        refresh();
}

void SecretBrowser::keep(Job *job)
{
    m_jobs += job;
    job->start();
}

void SecretBrowser::readSecrets()
{
    ObjectListJob *job = cluster()->client().list({.group = {}, .resource = u"secrets"_s, .nameSpace = m_project});
    const auto found = std::make_shared<QList<ClusterSecret>>();
    connect(job, &ObjectListJob::pageArrived, this, [found](const QJsonArray &items) {
        for (const QJsonValue item : items) {
            if (const Result<ClusterSecret> secret = parseClusterSecret(item.toObject()))
                *found += *secret;
        }
    });
    connect(job, &ObjectListJob::restarted, this, [found] { found->clear(); });
    connect(job, &Job::finished, this, [this, found](const Result<void> &result) { secretsRead(result, *found); });
    keep(job);
}

// What was known stays when it cannot be read again.
void SecretBrowser::secretsRead(const Result<void> &result, const QList<ClusterSecret> &secrets)
{
    m_error = result ? Error() : result.error();
    m_state = result ? LoadState::Loaded : LoadState::Failed;
    if (result)
        m_table->setSecrets(secrets);
    Q_EMIT changed();
    readAgain();
}

void SecretBrowser::readUsers(int kind)
{
    const WorkloadKind &wanted = m_kinds.at(kind);
    ObjectListJob *job =
        cluster()->client().list({.group = wanted.group, .resource = wanted.resource, .nameSpace = m_project});
    const auto found = std::make_shared<QList<SecretUser>>();
    const auto names = std::make_shared<QStringList>();
    connect(job, &ObjectListJob::pageArrived, this, [found, names, name = wanted.kind](const QJsonArray &items) {
        for (const QJsonValue item : items) {
            *found += secretUsersIn(item.toObject(), name);
            if (name == "ServiceAccount"_L1)
                *names += item["metadata"_L1]["name"_L1].toString();
        }
    });
    connect(job, &ObjectListJob::restarted, this, [found, names] {
        found->clear();
        names->clear();
    });
    connect(job, &Job::finished, this, [this, found, names, kind](const Result<void> &result) {
        if (result && !names->isEmpty())
            m_accounts = *names;
        usersRead(kind, result, *found);
    });
    keep(job);
}

void SecretBrowser::usersRead(int kind, const Result<void> &result, const QList<SecretUser> &users)
{
    if (result)
        m_users += users;
    else if (result.error().kind != Error::Kind::NotFound) // a cluster that has no such kind has no such users
        m_unread += {m_kinds.at(kind).resource, result.error()};
    if (--m_open > 0)
        return;
    std::sort(m_users.begin(), m_users.end(), [](const SecretUser &a, const SecretUser &b) {
        return std::tie(a.kind, a.name, a.how) < std::tie(b.kind, b.name, b.how);
    });
    m_table->setUsers(
        m_users, m_unread.isEmpty() ? SecretTableModel::UsersKnown::All : SecretTableModel::UsersKnown::Partly);
    Q_EMIT changed();
    readAgain();
}

} // namespace Tagwright
