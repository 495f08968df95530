// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/applyplan.h"

#include "items/planmodel.h"
#include "operations/changes.h"

namespace Tagwright {

ApplyPlan::ApplyPlan(PlanModel &plan, Changes &changes, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_changes(changes)
{
}

void ApplyPlan::start()
{
    if (m_running || m_plan.setCount() == 0)
        return;
    m_outcome = {};
    for (int set = 0; set < m_plan.setCount(); ++set)
        m_waiting += m_plan.idOf(set);
    m_running = true;
    Q_EMIT runningChanged();
    next();
}

void ApplyPlan::next()
{
    int set = -1;
    while (set < 0 && !m_waiting.isEmpty()) {
        m_current = m_waiting.takeFirst();
        set = m_plan.setOfId(m_current); // one that was dropped meanwhile is not made
    }
    if (set < 0)
        return end();
    if (!m_plan.canApply(set)) {
        m_outcome.stoppedAt = m_plan.set(set);
        m_outcome.missesConnection = true;
        return end();
    }
    const quint64 id = m_current;
    const PlannedSet wanted = m_plan.set(set);
    if (const auto *objects = std::get_if<ObjectChangeSet>(&wanted))
        m_changes.make(*objects, this,
            [this, id](const Result<void> &result, const ObjectChangeSet &rest) { setEnded(id, result, rest); });
    else
        m_changes.make(std::get<ChangeSet>(wanted), this,
            [this, id](const Result<void> &result, const ChangeSet &rest) { setEnded(id, result, rest); });
}

void ApplyPlan::setEnded(quint64 id, const Result<void> &result, const PlannedSet &rest)
{
    const int set = m_plan.setOfId(id);
    if (result) {
        ++m_outcome.done;
        if (set >= 0)
            m_plan.removeSet(set);
        // Not from inside the end of the operation before it.
        QMetaObject::invokeMethod(this, &ApplyPlan::next, Qt::QueuedConnection);
        return;
    }
    m_outcome.error = result.error();
    if (set >= 0) {
        m_outcome.stoppedAt = m_plan.set(set);
        m_plan.replace(set, rest);
    } else {
        m_outcome.stoppedAt = rest;
    }
    end();
}

void ApplyPlan::end()
{
    for (const quint64 id : std::as_const(m_waiting))
        m_outcome.notBegun += m_plan.setOfId(id) >= 0 ? 1 : 0;
    m_waiting.clear();
    m_current = 0;
    m_running = false;
    Q_EMIT runningChanged();
    Q_EMIT ended(m_outcome);
}

} // namespace Tagwright
