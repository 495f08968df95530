// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/planroles.h"

#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "openshift/resourcepath.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

PlanRoles::PlanRoles(ClusterClient &client, const RoleWish &wish, QObject *parent)
    : Job(parent)
    , m_client(&client)
    , m_wish(wish)
{
    connect(&client, &QObject::destroyed, this, &Job::cancel); // which ends its jobs in silence
    for (const QString &place : wish.places)
        m_planned += PlannedRole{.place = place, .changes = {}, .problem = {}};
}

QList<ObjectChange> PlanRoles::changes() const
{
    QList<ObjectChange> changes;
    for (const PlannedRole &role : m_planned) {
        if (!role.isForbidden)
            changes += role.changes;
    }
    return changes;
}

void PlanRoles::run()
{
    if (m_planned.isEmpty())
        return succeed();
    m_open = 2 * int(m_planned.size());
    for (int place = 0; place < m_planned.size(); ++place) {
        readBindings(place);
        askRight(place);
    }
}

void PlanRoles::release()
{
    for (const QPointer<Job> &step : std::exchange(m_steps, {})) {
        if (step) {
            step->disconnect(this);
            step->cancel();
        }
    }
}

void PlanRoles::keep(Job *job)
{
    m_steps += job;
    job->start();
}

void PlanRoles::readBindings(int place)
{
    const ObjectAddress address = roleBindingAddress({}, {}, m_planned.at(place).place, {});
    ObjectListJob *job =
        m_client->list({.group = address.group, .resource = address.resource, .nameSpace = address.nameSpace});
    const auto known = std::make_shared<QList<RoleBinding>>();
    connect(job, &ObjectListJob::pageArrived, this, [known](const QJsonArray &items) {
        for (const QJsonValue item : items) {
            if (const auto binding = roleBindingOf(item.toObject()))
                *known += *binding;
        }
    });
    connect(job, &ObjectListJob::restarted, this, [known] { known->clear(); });
    connect(job, &Job::finished, this,
        [this, place, known](const Result<void> &result) { bindingsRead(place, result, *known); });
    keep(job);
}

void PlanRoles::bindingsRead(int place, const Result<void> &result, const QList<RoleBinding> &known)
{
    PlannedRole &role = m_planned[place];
    if (!result) {
        role.problem = result.error();
        return partEnded();
    }
    const Connection &connection = m_client->connection();
    const ObjectAddress address = roleBindingAddress(connection.id, connection.host(), role.place, {});
    if (m_wish.deed == RoleWish::Deed::Grant) {
        if (const auto change = roleGrant(address, m_wish.role, m_wish.subject, known))
            role.changes += *change;
    } else {
        role.changes = roleRevocation(address, m_wish.role, m_wish.subject, known);
        role.isRestored = std::any_of(known.cbegin(), known.cend(), [this](const RoleBinding &binding) {
            return binding.isRestored && binding.role == m_wish.role && binding.subjects.contains(m_wish.subject);
        });
    }
    partEnded();
}

void PlanRoles::askRight(int place)
{
    const ObjectAddress address = roleBindingAddress({}, {}, m_planned.at(place).place, {});
    const AccessQuestion question{.verb = m_wish.deed == RoleWish::Deed::Grant ? u"create"_s : u"delete"_s,
        .group = address.group,
        .resource = address.resource,
        .subresource = {},
        .nameSpace = address.nameSpace,
        .name = {}};
    ObjectJob *job = m_client->create(
        {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectaccessreviews"_s}, accessReview(question));
    connect(job, &Job::finished, this, [this, job, place, question](const Result<void> &result) {
        const auto answer = result ? parseAccessAnswer(job->object(), question) : Result<AccessAnswer>(result.error());
        m_planned[place].isForbidden = answer && answer->verdict == AccessAnswer::Verdict::Denied;
        partEnded();
    });
    keep(job);
}

void PlanRoles::partEnded()
{
    if (!hasEnded() && --m_open == 0)
        succeed();
}

} // namespace Tagwright
