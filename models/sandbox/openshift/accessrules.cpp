// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/accessrules.h"

#include "sandbox/openshift/objectstore.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto RbacGroup = "rbac.authorization.k8s.io"_L1;
constexpr auto AccountPrefix = "system:serviceaccount:"_L1;
constexpr auto AllPowerful = "system:masters"_L1;

bool holds(const QJsonArray &list, const QString &text)
{
    return std::any_of(list.cbegin(), list.cend(), [&text](const QJsonValue &entry) {
        const QString held = entry.toString();
        return held == "*"_L1 || held == text;
    });
}

QString withSubresource(const AccessQuestion &question)
{
    return question.subresource.isEmpty() ? question.resource : question.resource + u'/' + question.subresource;
}

bool holdsResource(const QJsonArray &resources, const AccessQuestion &question)
{
    if (holds(resources, withSubresource(question)))
        return true;
    return !question.subresource.isEmpty() && resources.contains(QJsonValue(u"*/"_s + question.subresource));
}

bool holdsPath(const QJsonArray &paths, const QString &path)
{
    return std::any_of(paths.cbegin(), paths.cend(), [&path](const QJsonValue &entry) {
        const QString held = entry.toString();
        if (held.endsWith(u'*'))
            return path.startsWith(QStringView(held).chopped(1));
        return held == path;
    });
}

QString described(const QJsonObject &subject)
{
    const QString kind = subject.value("kind"_L1).toString();
    const QString name = subject.value("name"_L1).toString();
    if (kind == "ServiceAccount"_L1)
        return u"%1 \"%2/%3\""_s.arg(kind, name, subject.value("namespace"_L1).toString());
    return u"%1 \"%2\""_s.arg(kind, name);
}

QString missingRole(const QJsonObject &roleRef)
{
    return u"%1.%2 \"%3\" not found"_s.arg(
        roleRef.value("kind"_L1).toString().toLower(), RbacGroup, roleRef.value("name"_L1).toString());
}

std::optional<QJsonObject> boundSubjectOf(const QJsonObject &binding, const QString &project, const ApiUser &user)
{
    for (const QJsonValue bound : binding.value("subjects"_L1).toArray()) {
        if (isNamed(bound.toObject(), project, user))
            return bound.toObject();
    }
    return std::nullopt;
}

// Go's %q of a list of strings.
QString quotedList(const QStringList &list)
{
    QStringList quoted;
    for (const QString &text : list)
        quoted += u'"' + text + u'"';
    return u'[' + quoted.join(u' ') + u']';
}

QStringList texts(const QJsonObject &rule, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue entry : rule.value(key).toArray())
        list += entry.toString();
    return list;
}

// A rule of one verb on one resource, or on one path: rules are compared in such pieces.
struct SingleRule {
    QString verb;
    QString group;
    QString resource;
    QString name;
    QString path;
};

QList<SingleRule> singleRules(const QJsonObject &rule)
{
    QList<SingleRule> pieces;
    const QStringList verbs = texts(rule, "verbs"_L1);
    for (const QString &path : texts(rule, "nonResourceURLs"_L1)) {
        for (const QString &verb : verbs)
            pieces += {.verb = verb, .group = {}, .resource = {}, .name = {}, .path = path};
    }
    QStringList namesOfRule = texts(rule, "resourceNames"_L1);
    if (namesOfRule.isEmpty())
        namesOfRule += QString();
    for (const QString &group : texts(rule, "apiGroups"_L1)) {
        for (const QString &resource : texts(rule, "resources"_L1)) {
            for (const QString &name : std::as_const(namesOfRule)) {
                for (const QString &verb : verbs)
                    pieces += {.verb = verb, .group = group, .resource = resource, .name = name, .path = {}};
            }
        }
    }
    return pieces;
}

bool isCovered(const SingleRule &piece, const QJsonObject &held)
{
    if (!holds(held.value("verbs"_L1).toArray(), piece.verb))
        return false;
    if (!piece.path.isEmpty())
        return holdsPath(held.value("nonResourceURLs"_L1).toArray(), piece.path);
    const QJsonArray heldNames = held.value("resourceNames"_L1).toArray();
    if (!heldNames.isEmpty() && !heldNames.contains(QJsonValue(piece.name)))
        return false;
    const QStringList parts = piece.resource.split(u'/');
    const AccessQuestion question{.verb = piece.verb,
        .group = piece.group,
        .resource = parts.first(),
        .subresource = parts.mid(1).join(u'/'),
        .nameSpace = {},
        .name = piece.name,
        .path = {}};
    return holds(held.value("apiGroups"_L1).toArray(), piece.group)
        && holdsResource(held.value("resources"_L1).toArray(), question);
}

// The verbs of what is missing are gathered, as the server does; the lines are in alphabetical order.
QStringList compactText(const QList<SingleRule> &pieces)
{
    QStringList paths;
    QMap<QStringList, QStringList> verbs; // of group, resource and name
    for (const SingleRule &piece : pieces) {
        if (piece.path.isEmpty())
            verbs[{piece.group, piece.resource, piece.name}] += piece.verb;
        else
            paths += u"{NonResourceURLs:%1, Verbs:%2}"_s.arg(quotedList({piece.path}), quotedList({piece.verb}));
    }
    QStringList lines = paths;
    for (auto entry = verbs.cbegin(); entry != verbs.cend(); ++entry) {
        const QStringList &key = entry.key();
        QString line = u"{APIGroups:%1, Resources:%2"_s.arg(quotedList({key.at(0)}), quotedList({key.at(1)}));
        if (!key.at(2).isEmpty())
            line += u", ResourceNames:%1"_s.arg(quotedList({key.at(2)}));
        lines += line + u", Verbs:%1}"_s.arg(quotedList(entry.value()));
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

} // namespace

bool permits(const QJsonObject &rule, const AccessQuestion &question)
{
    if (!holds(rule.value("verbs"_L1).toArray(), question.verb))
        return false;
    if (!question.path.isEmpty())
        return holdsPath(rule.value("nonResourceURLs"_L1).toArray(), question.path);
    if (!holds(rule.value("apiGroups"_L1).toArray(), question.group)
        || !holdsResource(rule.value("resources"_L1).toArray(), question))
        return false;
    const QJsonArray namesOfRule = rule.value("resourceNames"_L1).toArray();
    return namesOfRule.isEmpty() || namesOfRule.contains(QJsonValue(question.name));
}

bool isNamed(const QJsonObject &boundSubject, const QString &project, const ApiUser &user)
{
    const QString kind = boundSubject.value("kind"_L1).toString();
    const QString name = boundSubject.value("name"_L1).toString();
    if (kind == "User"_L1)
        return name == user.name;
    if (kind == "Group"_L1)
        return user.groups.contains(name);
    if (kind != "ServiceAccount"_L1 || !user.name.startsWith(AccountPrefix))
        return false;
    const QString space = boundSubject.value("namespace"_L1).toString(project);
    return QStringView(user.name).sliced(AccountPrefix.size()) == QString(space + u':' + name);
}

AccessRules::AccessRules(const AccessObjects &objects)
    : m_objects(objects)
{
}

AccessDecision AccessRules::decide(const ApiUser &user, const AccessQuestion &question) const
{
    if (user.groups.contains(AllPowerful))
        return {.allowed = true, .reason = {}};

    QStringList missing;
    const auto allowedBy = [&](const QJsonObject &binding, const QString &project) -> std::optional<QString> {
        const auto bound = boundSubjectOf(binding, project, user);
        if (!bound)
            return std::nullopt;
        const QJsonObject roleRef = binding.value("roleRef"_L1).toObject();
        const auto rules = rulesOfRole(roleRef, project);
        if (!rules) {
            missing += missingRole(roleRef);
            return std::nullopt;
        }
        if (!std::any_of(rules->cbegin(), rules->cend(),
                [&question](const QJsonObject &rule) { return permits(rule, question); }))
            return std::nullopt;
        const QString kind = project.isEmpty() ? u"ClusterRoleBinding"_s : u"RoleBinding"_s;
        const QString name = project.isEmpty() ? nameOf(binding) : nameOf(binding) + u'/' + project;
        return u"RBAC: allowed by %1 \"%2\" of %3 \"%4\" to "_s.arg(
                   kind, name, roleRef.value("kind"_L1).toString(), roleRef.value("name"_L1).toString())
            + described(*bound);
    };

    for (const QJsonObject &binding : m_objects.clusterRoleBindings()) {
        if (const auto reason = allowedBy(binding, {}))
            return {.allowed = true, .reason = *reason};
    }
    if (!question.nameSpace.isEmpty() && question.path.isEmpty()) {
        for (const QJsonObject &binding : m_objects.roleBindings(question.nameSpace)) {
            if (const auto reason = allowedBy(binding, question.nameSpace))
                return {.allowed = true, .reason = *reason};
        }
    }
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return {.allowed = false,
        .reason = u"RBAC: "_s + (missing.size() == 1 ? missing.first() : u'[' + missing.join(u", "_s) + u']')};
}

QList<QJsonObject> AccessRules::rulesOf(const ApiUser &user, const QString &project) const
{
    QList<QJsonObject> all;
    const auto add = [&](const QJsonObject &binding, const QString &space) {
        if (boundSubjectOf(binding, space, user))
            all += rulesOfRole(binding.value("roleRef"_L1).toObject(), space).value_or(QList<QJsonObject>());
    };
    for (const QJsonObject &binding : m_objects.clusterRoleBindings())
        add(binding, {});
    if (!project.isEmpty()) {
        for (const QJsonObject &binding : m_objects.roleBindings(project))
            add(binding, project);
    }
    return all;
}

std::optional<QList<QJsonObject>> AccessRules::rulesOfRole(const QJsonObject &roleRef, const QString &project) const
{
    const QString name = roleRef.value("name"_L1).toString();
    const auto role =
        roleRef.value("kind"_L1).toString() == "Role"_L1 ? m_objects.role(project, name) : m_objects.clusterRole(name);
    if (!role)
        return std::nullopt;
    QList<QJsonObject> rules;
    for (const QJsonValue rule : role->value("rules"_L1).toArray())
        rules += rule.toObject();
    return rules;
}

std::optional<QString> AccessRules::escalation(
    const ApiUser &user, const QString &project, const QList<QJsonObject> &granted) const
{
    if (user.groups.contains(AllPowerful))
        return std::nullopt;
    const QList<QJsonObject> held = rulesOf(user, project);
    QList<SingleRule> missing;
    for (const QJsonObject &rule : granted) {
        for (const SingleRule &piece : singleRules(rule)) {
            if (std::none_of(
                    held.cbegin(), held.cend(), [&piece](const QJsonObject &mine) { return isCovered(piece, mine); }))
                missing += piece;
        }
    }
    if (missing.isEmpty())
        return std::nullopt;
    return u"user \"%1\" (groups=%2) is attempting to grant RBAC permissions not currently held:\n"_s.arg(
               user.name, quotedList(user.groups))
        + compactText(missing).join(u'\n');
}

} // namespace Tagwright::Practice
