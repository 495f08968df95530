// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/error.h"
#include "values/objectchange.h"
#include "values/result.h"
#include "values/rolebinding.h"

#include <QList>
#include <QPointer>
#include <QStringList>

#include <optional>

class QJsonArray;

namespace Tagwright {

class ClusterClient;

/*! What the user wants with a role. */
struct RoleWish {
    enum class Deed { Grant, Revoke };

    Deed deed = Deed::Grant;
    RoleName role;
    RoleSubject subject;
    QStringList places; //!< projects; an empty one is the whole cluster

    friend bool operator==(const RoleWish &, const RoleWish &) = default;
};

/*! What comes of it in one place. */
struct PlannedRole {
    QString place; //!< a project; empty for the whole cluster
    QList<ObjectChange> changes; //!< none: it is so already
    std::optional<Error> problem; //!< why the bindings could not be read
    bool isForbidden = false; //!< the user may not give or take roles there
    bool isRestored = false; //!< the cluster puts back what is taken away

    friend bool operator==(const PlannedRole &, const PlannedRole &) = default;
};

/*! Reads the bindings of each place and asks for the right to change them; writes nothing. Succeeds with a problem. */
class PlanRoles final : public Job {
    Q_OBJECT

public:
    PlanRoles(ClusterClient &client, const RoleWish &wish, QObject *parent);

    const QList<PlannedRole> &planned() const { return m_planned; } //!< in the order of the places
    QList<ObjectChange> changes() const; //!< of the places where they can be made

protected:
    void run() override;
    void release() override;

private:
    void readBindings(int place);
    void askRight(int place);
    void keep(Job *job);
    void bindingsRead(int place, const Result<void> &result, const QList<RoleBinding> &known);
    void partEnded();

    QPointer<ClusterClient> m_client;
    RoleWish m_wish;
    QList<PlannedRole> m_planned;
    QList<QPointer<Job>> m_steps;
    int m_open = 0;
};

} // namespace Tagwright
