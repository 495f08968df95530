// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/secretbrowser.h"

#include "items/secrettablemodel.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "openshift/secretjobs.h"
#include "openshift/secretusers.h"
#include "operations/clustersource.h"
#include "operations/projectrights.h"
#include "operations/workspace.h"
#include "values/secretchanges.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>
#include <utility>

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
    m_telling.setSingleShot(true);
    m_telling.callOnTimeout(this, &SecretBrowser::tell);
    ClusterSource *source = cluster();
    if (!source)
        return;
    ProjectRights *rights = source->rights(project);
    connect(rights, &ProjectRights::changed, this, &SecretBrowser::changed);
    for (const ProjectRight right : SecretRights)
        rights->need(right);
    connect(source, &ClusterSource::identityChanged, this, [this] {
        if (m_state != LoadState::NotLoaded && cluster() && cluster()->state() == LoadState::Loaded)
            refresh(); // the watch has ended with the token
    });
}

SecretBrowser::~SecretBrowser()
{
    stopWatching();
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
    m_jobs.clear();
    m_users.clear();
    m_unread = {};
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
    stopWatching();
    m_state = LoadState::Loading;
    SecretListJob *job = cluster()->client().listSecrets(m_project);
    const auto found = std::make_shared<QMap<QString, ClusterSecret>>();
    connect(job, &SecretListJob::pageArrived, this, [found](const QList<ClusterSecret> &secrets) {
        for (const ClusterSecret &secret : secrets)
            found->insert(secret.name, secret);
    });
    connect(job, &SecretListJob::restarted, this, [found] { found->clear(); });
    connect(job, &Job::finished, this,
        [this, found, job](const Result<void> &result) { secretsRead(result, *found, job->resourceVersion()); });
    keep(job);
}

// What was known stays when it cannot be read again.
void SecretBrowser::secretsRead(
    const Result<void> &result, const QMap<QString, ClusterSecret> &secrets, const QString &resourceVersion)
{
    m_error = result ? Error() : result.error();
    m_state = result ? LoadState::Loaded : LoadState::Failed;
    if (result) {
        m_secrets = secrets;
        m_asOf = QDateTime::currentDateTimeUtc();
        m_table->setSecrets(m_secrets.values());
        watch(resourceVersion);
    }
    Q_EMIT changed();
    readAgain();
}

void SecretBrowser::watch(const QString &resourceVersion)
{
    m_live = Live::Reconnecting;
    m_watch = cluster()->client().watchSecrets(m_project, resourceVersion);
    connect(m_watch, &SecretWatchJob::changed, this, [this](const ClusterSecret &secret) {
        m_secrets.insert(secret.name, secret);
        heard();
    });
    connect(m_watch, &SecretWatchJob::removed, this, [this](const QString &name) {
        m_secrets.remove(name);
        heard();
    });
    connect(m_watch, &SecretWatchJob::connectedChanged, this,
        [this](bool connected) { setLive(connected ? Live::On : Live::Reconnecting); });
    connect(m_watch, &Job::finished, this, [this](const Result<void> &result) {
        m_watch = nullptr;
        watchEnded(result.error());
    });
    m_watch->start();
}

void SecretBrowser::watchEnded(const Error &error)
{
    if (error.kind != Error::Kind::Expired || !cluster())
        return setLive(Live::Off, error);
    readSecrets();
    Q_EMIT changed();
}

void SecretBrowser::stopWatching()
{
    m_live = Live::Off;
    m_watchError = {};
    m_telling.stop();
    if (!m_watch)
        return;
    m_watch->disconnect(this);
    std::exchange(m_watch, nullptr)->cancel();
}

void SecretBrowser::setLive(Live live, const Error &error)
{
    m_live = live;
    m_watchError = error;
    Q_EMIT changed();
}

void SecretBrowser::heard()
{
    m_asOf = QDateTime::currentDateTimeUtc();
    m_telling.start();
}

// What comes at once is told at once.
void SecretBrowser::tell()
{
    m_table->setSecrets(m_secrets.values());
    Q_EMIT changed();
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
    m_unread.note(m_kinds.at(kind).resource, result);
    if (--m_open > 0)
        return;
    if (m_unread.size() < m_kinds.size())
        m_usersAsOf = QDateTime::currentDateTimeUtc();
    std::sort(m_users.begin(), m_users.end(), [](const SecretUser &a, const SecretUser &b) {
        return std::tie(a.kind, a.name, a.how) < std::tie(b.kind, b.name, b.how);
    });
    m_table->setUsers(
        m_users, m_unread.isEmpty() ? SecretTableModel::UsersKnown::All : SecretTableModel::UsersKnown::Partly);
    Q_EMIT changed();
    readAgain();
}

} // namespace Tagwright
