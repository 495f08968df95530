// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/roleauthorizer.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

RoleAuthorizer::RoleAuthorizer(const ObjectStore &objects)
    : m_objects(objects)
    , m_rules(*this)
{
}

AccessDecision RoleAuthorizer::isAllowed(const ApiUser &user, const AccessQuestion &question) const
{
    return m_rules.decide(user, question);
}

QList<QJsonObject> RoleAuthorizer::clusterRoleBindings() const
{
    return m_objects.list(u"clusterrolebindings.rbac.authorization.k8s.io"_s);
}

QList<QJsonObject> RoleAuthorizer::roleBindings(const QString &project) const
{
    return m_objects.list(u"rolebindings.rbac.authorization.k8s.io"_s, project);
}

std::optional<QJsonObject> RoleAuthorizer::clusterRole(const QString &name) const
{
    return m_objects.find(u"clusterroles.rbac.authorization.k8s.io"_s, {}, name);
}

std::optional<QJsonObject> RoleAuthorizer::role(const QString &project, const QString &name) const
{
    return m_objects.find(u"roles.rbac.authorization.k8s.io"_s, project, name);
}

} // namespace Tagwright::Practice
