// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/accessrules.h"
#include "sandbox/openshift/objectstore.h"

namespace Tagwright::Practice {

/*! Decides by the roles and bindings that are in the store. */
class RoleAuthorizer final : public Authorizer, private AccessObjects {
public:
    explicit RoleAuthorizer(const ObjectStore &objects);

    AccessDecision isAllowed(const ApiUser &user, const AccessQuestion &question) const override;

    const AccessRules &rules() const { return m_rules; }

private:
    QList<QJsonObject> clusterRoleBindings() const override;
    QList<QJsonObject> roleBindings(const QString &project) const override;
    std::optional<QJsonObject> clusterRole(const QString &name) const override;
    std::optional<QJsonObject> role(const QString &project, const QString &name) const override;

    const ObjectStore &m_objects;
    AccessRules m_rules;
};

} // namespace Tagwright::Practice
