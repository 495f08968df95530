// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Tagwright::Practice {

/*! Who asks. */
struct ApiUser {
    QString name; //!< "developer", "system:serviceaccount:alpha:builder", "system:anonymous"
    QString uid; //!< empty for certificates and anonymous
    QStringList groups; //!< "system:authenticated" and so on
    QJsonObject extra; //!< {"scopes.authorization.openshift.io":["user:full"]}

    bool isAnonymous() const { return name == QLatin1StringView("system:anonymous"); }
};

/*! What someone wants to do: to a resource, or, when path is set, to an address that is none. */
struct AccessQuestion {
    QString verb; //!< "get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"
    QString group;
    QString resource;
    QString subresource;
    QString nameSpace; //!< empty for the cluster
    QString name;
    QString path; //!< "/apis"
};

struct AccessDecision {
    bool allowed = false;
    QString reason; //!< shown in access reviews; appended to a refusal's message when it is not empty
};

/*!
    Decides who may do what. Called on the connections' threads, several at once, and by whoever filters lists.
    Set with KubernetesApi::setAuthorizer() before the server listens.
*/
class Authorizer {
public:
    virtual ~Authorizer() = default;

    virtual AccessDecision isAllowed(const ApiUser &user, const AccessQuestion &question) const = 0;
};

} // namespace Tagwright::Practice
