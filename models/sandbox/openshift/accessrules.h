// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Tagwright::Practice {

/*! Where roles and their bindings are kept. */
class AccessObjects {
public:
    virtual ~AccessObjects() = default;
    virtual QList<QJsonObject> clusterRoleBindings() const = 0;
    virtual QList<QJsonObject> roleBindings(const QString &project) const = 0;
    virtual std::optional<QJsonObject> clusterRole(const QString &name) const = 0;
    virtual std::optional<QJsonObject> role(const QString &project, const QString &name) const = 0;
};

/*! Role based access control over roles and bindings, as kube-apiserver decides it. */
class AccessRules {
public:
    explicit AccessRules(const AccessObjects &objects);

    AccessDecision decide(const ApiUser &user, const AccessQuestion &question) const;
    /*! All that the user may do in the project, cluster-wide bindings first. */
    QList<QJsonObject> rulesOf(const ApiUser &user, const QString &project) const;
    /*! Nothing when there is no such role. project is where a Role is looked for. */
    std::optional<QList<QJsonObject>> rulesOfRole(const QJsonObject &roleRef, const QString &project) const;
    /*! Why the user may not give these rules to anybody: the words of the 403. Nothing when it may. */
    std::optional<QString> escalation(
        const ApiUser &user, const QString &project, const QList<QJsonObject> &granted) const;

private:
    const AccessObjects &m_objects;
};

/*! Whether one rule of a role grants what is asked. */
[[nodiscard]] bool permits(const QJsonObject &rule, const AccessQuestion &question);

/*! Whether one of a binding's subjects is this one; project is the binding's own. */
[[nodiscard]] bool isNamed(const QJsonObject &boundSubject, const QString &project, const ApiUser &user);

} // namespace Tagwright::Practice
