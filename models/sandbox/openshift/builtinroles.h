// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Tagwright::Practice {

/*! The cluster roles that an OpenShift cluster comes with, as far as images, secrets and rights are concerned. */
[[nodiscard]] QList<QJsonObject> builtInClusterRoles();

/*! The bindings that give every signed-in user the least that a client needs. */
[[nodiscard]] QList<QJsonObject> builtInClusterRoleBindings();

/*! The bindings that each new project gets; requester becomes its administrator unless it is empty. */
[[nodiscard]] QList<QJsonObject> projectRoleBindings(const QString &project, const QString &requester);

/*! A binding to a cluster role: a RoleBinding when project is set. subjects as the API writes them. */
[[nodiscard]] QJsonObject bindingTo(
    const QString &name, const QString &project, const QString &clusterRole, const QList<QJsonObject> &subjects);

[[nodiscard]] QJsonObject userSubject(const QString &name);
[[nodiscard]] QJsonObject groupSubject(const QString &name);
[[nodiscard]] QJsonObject accountSubject(const QString &project, const QString &name);

} // namespace Tagwright::Practice
