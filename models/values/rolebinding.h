// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"
#include "values/objectchange.h"
#include "values/projectright.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/*! Who holds which role, and what gives and takes one, as `oc adm policy` does it (rbac.authorization.k8s.io/v1). Pure.
 */
namespace Tagwright {

/*! Whom a role is given to. */
struct RoleSubject {
    enum class Kind { User, Group, ServiceAccount };

    Kind kind = Kind::User;
    QString nameSpace; //!< of a service account
    QString name;

    /*! As `oc` takes it: "alice", "system:serviceaccount:ci:builder". */
    QString toString() const;
    /*! A part of the cluster itself, and nobody that a person would give a role to. */
    bool isComponent() const;

    friend bool operator==(const RoleSubject &, const RoleSubject &) = default;
};

/*! A service account is "project/name" or "system:serviceaccount:project:name", also among users. None: no such name.
 */
[[nodiscard]] std::optional<RoleSubject> roleSubjectFrom(RoleSubject::Kind kind, const QString &text);

/*! A role by its name: of the whole cluster, or of the project that the binding is in. */
struct RoleName {
    QString name;
    bool isOfProject = false;

    friend bool operator==(const RoleName &, const RoleName &) = default;
};

struct RoleBinding {
    QString nameSpace; //!< empty: it holds in the whole cluster
    QString name;
    RoleName role;
    QList<RoleSubject> subjects;
    QString description; //!< whoever made it said what for
    bool isRestored = false; //!< the cluster puts back what is taken away
    QJsonObject object; //!< as it was read

    friend bool operator==(const RoleBinding &, const RoleBinding &) = default;
};

/*! Of a RoleBinding or ClusterRoleBinding; none where it has no name. */
[[nodiscard]] std::optional<RoleBinding> roleBindingOf(const QJsonObject &object);

/*! The rules of a Role or ClusterRole. */
[[nodiscard]] AccessRules rulesOfRole(const QJsonObject &object);
/*! Of the cluster roles that concern images, for whoever may not read them; none for any other. */
[[nodiscard]] std::optional<AccessRules> knownRules(const QString &clusterRole);

/*! What is told of a role. */
inline constexpr ProjectRight ImageRights[]{ProjectRight::ListStreams, ProjectRight::PullImages,
    ProjectRight::PushImages, ProjectRight::MoveTags, ProjectRight::DeleteTags, ProjectRight::ImportImages,
    ProjectRight::GrantRoles};

struct ImageAccess {
    QList<ProjectRight> rights; //!< in the order of ImageRights
    bool isLimited = false; //!< some of them to objects that are named

    friend bool operator==(const ImageAccess &, const ImageAccess &) = default;
};
[[nodiscard]] ImageAccess imageAccessIn(const AccessRules &rules);

/*! The smallest role of those that can be granted that has the right; in the whole cluster where that is asked. */
[[nodiscard]] QString smallestRoleFor(ProjectRight right);
inline constexpr const char *GrantableRoles[]{
    "system:image-puller", "system:image-pusher", "registry-viewer", "registry-editor", "registry-admin"};

/*! Of a binding; nameSpace is empty for one of the whole cluster. */
[[nodiscard]] ObjectAddress roleBindingAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name);

/*!
    A new binding, for that is what `oc` makes, unless one of known has the same subject for the same role already: then
    none. known are all bindings there; the first name that is free is taken: the role's, with a number if need be.
*/
[[nodiscard]] std::optional<ObjectChange> roleGrant(
    const ObjectAddress &place, const RoleName &role, const RoleSubject &subject, const QList<RoleBinding> &known);

/*! Out of every binding for the role, and what is left empty is deleted. None where nobody has it. */
[[nodiscard]] QList<ObjectChange> roleRevocation(
    const ObjectAddress &place, const RoleName &role, const RoleSubject &subject, const QList<RoleBinding> &known);

/*! The line of oc that gives or takes a role; nameSpace is empty for the whole cluster. */
[[nodiscard]] QString roleCommand(
    bool isGrant, const RoleName &role, const RoleSubject &subject, const QString &nameSpace);

/*! The lines for a change of a binding; none for a change of anything else. */
[[nodiscard]] QStringList roleCommands(const ObjectChange &change);

} // namespace Tagwright
