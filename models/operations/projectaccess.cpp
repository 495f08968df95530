// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/projectaccess.h"

#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "openshift/resourcepath.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

ResourcePath rolePath(const QString &resource, const QString &nameSpace)
{
    return {.group = u"rbac.authorization.k8s.io"_s, .resource = resource, .nameSpace = nameSpace};
}

// Those of the project first, each in the order of names.
auto rowOrder(const RoleRow &row)
{
    return std::make_tuple(row.binding.nameSpace.isEmpty(), int(row.subject.kind), row.subject.toString(),
        row.binding.role.name, row.binding.name);
}

} // namespace

ProjectAccess::ProjectAccess(ClusterClient &client, const QString &project, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_project(project)
    , m_table(std::make_unique<RoleTableModel>())
{
}

ProjectAccess::~ProjectAccess()
{
    for (const QPointer<Job> &job : std::as_const(m_jobs)) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

QList<ProjectAccess::Part> ProjectAccess::unread() const
{
    QList<Part> parts;
    for (int part = 0; part < PartCount; ++part) {
        if (m_errors[part] != Error())
            parts += Part(part);
    }
    return parts;
}

QList<RoleSubject> ProjectAccess::holders(ProjectRight right) const
{
    QList<RoleSubject> found;
    for (const RoleRow &row : m_rows) {
        if (row.access.rights.contains(right) && !row.subject.isComponent() && !found.contains(row.subject))
            found += row.subject;
    }
    return found;
}

void ProjectAccess::refresh()
{
    if (m_state == LoadState::Loading || !m_client)
        return;
    m_state = LoadState::Loading;
    m_bindings.clear();
    m_clusterRoles.clear();
    m_projectRoles.clear();
    m_jobs.clear();
    m_open = PartCount;
    const auto takeBindings = [this](const QJsonArray &items) {
        for (const QJsonValue item : items) {
            if (const auto binding = roleBindingOf(item.toObject()))
                m_bindings += *binding;
        }
    };
    const auto takeRoles = [](QHash<QString, ImageAccess> &roles) {
        return [&roles](const QJsonArray &items) {
            for (const QJsonValue item : items)
                roles.insert(item["metadata"_L1]["name"_L1].toString(), imageAccessIn(rulesOfRole(item.toObject())));
        };
    };
    read(Part::ProjectBindings, rolePath(u"rolebindings"_s, m_project), takeBindings);
    read(Part::ClusterBindings, rolePath(u"clusterrolebindings"_s, {}), takeBindings);
    read(Part::ClusterRoles, rolePath(u"clusterroles"_s, {}), takeRoles(m_clusterRoles));
    read(Part::ProjectRoles, rolePath(u"roles"_s, m_project), takeRoles(m_projectRoles));
    Q_EMIT changed();
}

void ProjectAccess::read(Part part, const ResourcePath &path, const std::function<void(const QJsonArray &items)> &take)
{
    ObjectListJob *job = m_client->list(path);
    const auto pages = std::make_shared<QList<QJsonArray>>();
    connect(job, &ObjectListJob::pageArrived, this, [pages](const QJsonArray &items) { *pages += items; });
    connect(job, &ObjectListJob::restarted, this, [pages] { pages->clear(); });
    connect(job, &Job::finished, this, [this, part, pages, take](const Result<void> &result) {
        if (result) {
            for (const QJsonArray &items : std::as_const(*pages))
                take(items);
        }
        partRead(part, result);
    });
    m_jobs += job;
    job->start();
}

void ProjectAccess::partRead(Part part, const Result<void> &result)
{
    m_errors[int(part)] = result ? Error() : result.error();
    if (--m_open > 0)
        return;
    m_state = LoadState::Loaded;
    show();
    Q_EMIT changed();
}

void ProjectAccess::show()
{
    m_rows.clear();
    for (const RoleBinding &binding : std::as_const(m_bindings)) {
        for (const RoleSubject &subject : binding.subjects)
            m_rows += rowOf(binding, subject);
    }
    std::sort(
        m_rows.begin(), m_rows.end(), [](const RoleRow &a, const RoleRow &b) { return rowOrder(a) < rowOrder(b); });
    m_table->setRows(m_rows);
}

RoleRow ProjectAccess::rowOf(const RoleBinding &binding, const RoleSubject &subject) const
{
    RoleRow row{.binding = binding, .subject = subject, .access = {}, .isKnown = true};
    const QHash<QString, ImageAccess> &roles = binding.role.isOfProject ? m_projectRoles : m_clusterRoles;
    const Part part = binding.role.isOfProject ? Part::ProjectRoles : Part::ClusterRoles;
    if (problem(part) == Error()) {
        row.access = roles.value(binding.role.name); // one that does not exist allows nothing
        return row;
    }
    const auto known = binding.role.isOfProject ? std::nullopt : knownRules(binding.role.name);
    row.isKnown = known.has_value();
    if (known)
        row.access = imageAccessIn(*known);
    return row;
}

} // namespace Tagwright
