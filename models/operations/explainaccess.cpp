// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/explainaccess.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/clustersource.h"
#include "operations/projectaccess.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "registry/questionjob.h"
#include "registry/registryclient.h"
#include "registry/scopejob.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QList<ProjectRight> rightsFor(AccessMatter::Deed deed)
{
    switch (deed) {
    case AccessMatter::Deed::List:
        return {ProjectRight::ListStreams};
    case AccessMatter::Deed::Pull:
        return {ProjectRight::PullImages};
    case AccessMatter::Deed::Push:
        return {ProjectRight::PushImages};
    case AccessMatter::Deed::Delete:
        return {ProjectRight::DeleteTags, ProjectRight::DeleteStreams};
    }
    Q_UNREACHABLE();
}

QString actionsFor(AccessMatter::Deed deed)
{
    switch (deed) {
    case AccessMatter::Deed::List:
    case AccessMatter::Deed::Pull:
        return u"pull"_s;
    case AccessMatter::Deed::Push:
        return u"pull,push"_s;
    case AccessMatter::Deed::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

bool isVerdict(const ExplainAccess::Need &need, AccessAnswer::Verdict verdict)
{
    return need.answer.verdict == verdict;
}

bool isAboutRights(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Unauthorized;
}

std::optional<AccessMatter::Deed> refusedDeed(OperationRecord::Verb verb)
{
    switch (verb) {
    case OperationRecord::Verb::ListRepositories:
    case OperationRecord::Verb::ListTags:
    case OperationRecord::Verb::ListProjects:
    case OperationRecord::Verb::ListStreams:
        return AccessMatter::Deed::List;
    case OperationRecord::Verb::LoadDetails:
    case OperationRecord::Verb::Inspect:
    case OperationRecord::Verb::Pull:
        return AccessMatter::Deed::Pull;
    case OperationRecord::Verb::Tag:
    case OperationRecord::Verb::Copy:
    case OperationRecord::Verb::Import:
    case OperationRecord::Verb::Create:
    case OperationRecord::Verb::Edit:
        return AccessMatter::Deed::Push;
    case OperationRecord::Verb::Delete:
        return AccessMatter::Deed::Delete;
    case OperationRecord::Verb::Connect:
    case OperationRecord::Verb::Probe:
    case OperationRecord::Verb::TestPullSecret:
    case OperationRecord::Verb::SignIn:
    case OperationRecord::Verb::SignOut:
    case OperationRecord::Verb::Undo:
    case OperationRecord::Verb::FindOut:
    case OperationRecord::Verb::LoadIntoEngine:
    case OperationRecord::Verb::OpenFile:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// "team/app" of "host:5000/team/app:1.2@sha256:…"
QString pathInSubject(QString subject, const QString &host)
{
    if (subject.startsWith(host + u'/'))
        subject.remove(0, host.size() + 1);
    subject = subject.section(u'@', 0, 0);
    const qsizetype colon = subject.lastIndexOf(u':');
    return colon > subject.lastIndexOf(u'/') ? subject.left(colon) : subject;
}

} // namespace

std::optional<AccessMatter> refusedMatter(const OperationRecord &operation, const Workspace &workspace)
{
    const auto deed = refusedDeed(operation.verb);
    const QList<Connection> connections = workspace.connections();
    const auto found = std::find_if(connections.cbegin(), connections.cend(),
        [&operation](const Connection &connection) { return connection.name == operation.connectionName; });
    if (!deed || found == connections.cend() || !isAboutRights(operation.error))
        return std::nullopt;
    return AccessMatter{
        .deed = *deed, .connectionId = found->id, .path = pathInSubject(operation.subject, found->host())};
}

std::optional<AccessMatter> refusedMatter(const JournalEntry::Change &change, ChangeVerb verb)
{
    if (!isAboutRights(change.error))
        return std::nullopt;
    const bool isDeletion = verb == ChangeVerb::Delete || change.isDeletion();
    return AccessMatter{.deed = isDeletion ? AccessMatter::Deed::Delete : AccessMatter::Deed::Push,
        .connectionId = change.connectionId(),
        .path = change.object ? change.object->place.whole().path() : change.change.place.repository};
}

ExplainAccess::ExplainAccess(Workspace &workspace, const AccessMatter &matter, QObject *parent)
    : QObject(parent)
    , m_matter(matter)
    , m_cluster(workspace.cluster(matter.connectionId))
    , m_registry(workspace.registry(matter.connectionId))
{
    if (m_registry)
        m_cluster = workspace.clusterForHost(m_registry->connection().host());
    m_isOfCluster = m_cluster;
    if (!m_cluster)
        return;
    const QList<ProjectRight> rights = rightsFor(matter.deed);
    for (const ProjectRight right : rights)
        m_needs += Need{.right = right, .answer = {.question = questionFor(right, project())}, .error = {}};
}

ExplainAccess::~ExplainAccess()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

QString ExplainAccess::host() const
{
    if (m_cluster)
        return m_cluster->connection().host();
    return m_registry ? m_registry->connection().host() : QString();
}

QString ExplainAccess::project() const
{
    return m_matter.path.section(u'/', 0, 0);
}

QString ExplainAccess::userName() const
{
    return m_cluster && m_cluster->identity() ? m_cluster->identity()->userName : QString();
}

bool ExplainAccess::isAllowed() const
{
    return std::all_of(m_needs.cbegin(), m_needs.cend(),
        [](const Need &need) { return isVerdict(need, AccessAnswer::Verdict::Allowed); });
}

bool ExplainAccess::isRefused() const
{
    return std::any_of(m_needs.cbegin(), m_needs.cend(),
        [](const Need &need) { return isVerdict(need, AccessAnswer::Verdict::Denied); });
}

QList<RoleSubject> ExplainAccess::granters() const
{
    return m_access ? m_access->holders(ProjectRight::GrantRoles) : QList<RoleSubject>();
}

bool ExplainAccess::areGrantersRead() const
{
    return m_access && m_access->problem(ProjectAccess::Part::ProjectBindings) == Error();
}

QString ExplainAccess::role() const
{
    const auto missing = std::find_if(m_needs.cbegin(), m_needs.cend(),
        [](const Need &need) { return isVerdict(need, AccessAnswer::Verdict::Denied); });
    return missing == m_needs.cend() ? QString() : smallestRoleFor(missing->right);
}

QString ExplainAccess::command() const
{
    const auto kind = RoleSubject::Kind::User;
    const auto subject = roleSubjectFrom(kind, userName());
    if (role().isEmpty() || !subject)
        return {};
    return roleCommand(true, {.name = role()}, *subject, project());
}

QString ExplainAccess::scope() const
{
    return u"repository:"_s + m_matter.path + u':' + actionsFor(m_matter.deed);
}

void ExplainAccess::ask()
{
    if (m_state != LoadState::NotLoaded)
        return;
    m_state = LoadState::Loading;
    ++m_open; // until all that can be asked at once is asked
    if (m_cluster)
        askCluster();
    else if (m_registry && !m_matter.path.isEmpty())
        askRegistry();
    QMetaObject::invokeMethod(this, &ExplainAccess::stepEnded, Qt::QueuedConnection);
}

void ExplainAccess::keep(Job *job)
{
    ++m_open;
    m_jobs += job;
    job->start();
}

void ExplainAccess::stepEnded()
{
    if (--m_open == 0)
        m_state = LoadState::Loaded;
    Q_EMIT changed();
}

void ExplainAccess::askCluster()
{
    for (int i = 0; i < m_needs.size(); ++i) {
        const AccessQuestion question = m_needs.at(i).answer.question;
        ObjectJob *job = m_cluster->client().create(
            {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
        connect(job, &Job::finished, this, [this, job, i, question](const Result<void> &result) {
            const auto answer =
                result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error());
            if (answer)
                m_needs[i].answer = *answer;
            else
                m_needs[i].error = answer.error();
            askWhoCould();
            stepEnded();
        });
        keep(job);
    }
}

// In the whole cluster only whoever runs it can.
void ExplainAccess::askWhoCould()
{
    if (m_access || !isRefused() || project().isEmpty() || !m_cluster)
        return;
    m_access = new ProjectAccess(m_cluster->client(), project(), this);
    ++m_open;
    connect(m_access, &ProjectAccess::changed, this, [this] {
        if (m_access->state() == LoadState::Loaded)
            stepEnded();
    });
    m_access->refresh();
    askRequester();
}

void ExplainAccess::askRequester()
{
    const QList<Project> &projects = m_cluster->projects();
    const auto known = std::find_if(
        projects.cbegin(), projects.cend(), [this](const Project &each) { return each.name == project(); });
    if (known != projects.cend() && !known->requester.isEmpty()) {
        m_requester = known->requester;
        return;
    }
    ObjectJob *job =
        m_cluster->client().get({.group = u"project.openshift.io"_s, .resource = u"projects"_s, .name = project()});
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        const auto read = result ? parseProject(job->object()) : Result<Project>(result.error());
        if (read)
            m_requester = read->requester;
        stepEnded();
    });
    keep(job);
}

void ExplainAccess::askRegistry()
{
    RegistryClient &client = m_registry->client();
    ScopeJob *scopes = client.scope(m_matter.path);
    connect(scopes, &Job::finished, this, [this, scopes](const Result<void> &result) {
        m_signIn = scopes->signIn();
        m_granted = scopes->actions();
        m_scopeError = result ? Error() : result.error();
        stepEnded();
    });
    keep(scopes);
    QuestionJob *listing =
        client.ask({.path = m_matter.path + u"/tags/list"_s, .query = u"n=1"_s, .repository = m_matter.path});
    connect(listing, &Job::finished, this, [this](const Result<void> &result) {
        m_listing = result;
        stepEnded();
    });
    keep(listing);
}

} // namespace Tagwright
