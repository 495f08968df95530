// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"
#include "values/result.h"

#include <QList>
#include <QObject>

namespace Tagwright {

class Changes;
class PlanModel;

/*!
    Makes what was planned: one set after the other, each of them an operation. What was done leaves the plan. At the
    first set that does not wholly succeed it stops, and what is left of that set stays in the plan with all the others.
*/
class ApplyPlan : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        int done = 0; //!< sets
        int notBegun = 0; //!< sets
        PlannedSet stoppedAt; //!< as it was before; without changes when nothing failed
        Error error; //!< of that set
        bool missesConnection = false; //!< that set was not begun, as it needs a connection that does not exist
    };

    ApplyPlan(PlanModel &plan, Changes &changes, QObject *parent = nullptr);

    void start(); //!< with the sets that the plan has now: one that is added meanwhile waits for another time
    bool isRunning() const { return m_running; }
    quint64 current() const { return m_current; } //!< PlanModel::idOf() the set that is being made; 0 for none

Q_SIGNALS:
    void runningChanged();
    void ended(const Tagwright::ApplyPlan::Outcome &outcome);

private:
    void next();
    void setEnded(quint64 id, const Result<void> &result, const PlannedSet &rest);
    void end();

    PlanModel &m_plan;
    Changes &m_changes;
    QList<quint64> m_waiting;
    quint64 m_current = 0;
    bool m_running = false;
    Outcome m_outcome;
};

} // namespace Tagwright
