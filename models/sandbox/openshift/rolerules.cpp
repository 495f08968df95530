// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/rolerules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto RolesGroup = "rbac.authorization.k8s.io"_L1;

bool isText(const QJsonObject &object, QLatin1StringView key)
{
    return !object.value(key).toString().isEmpty();
}

FieldProblem notSupported(const QString &field, const QString &value, const QStringList &supported)
{
    QStringList quotedValues;
    for (const QString &text : supported)
        quotedValues += u'"' + text + u'"';
    return {u"FieldValueNotSupported"_s,
        u"Unsupported value: \"%1\": supported values: %2"_s.arg(value, quotedValues.join(u", "_s)), field};
}

QString goText(const QJsonObject &roleRef)
{
    return u"rbac.RoleRef{APIGroup:\"%1\", Kind:\"%2\", Name:\"%3\"}"_s.arg(roleRef.value("apiGroup"_L1).toString(),
        roleRef.value("kind"_L1).toString(), roleRef.value("name"_L1).toString());
}

} // namespace

QJsonObject preparedBinding(QJsonObject binding)
{
    QJsonObject roleRef = binding.value("roleRef"_L1).toObject();
    if (!roleRef.isEmpty() && !isText(roleRef, "apiGroup"_L1))
        roleRef.insert(u"apiGroup"_s, QString(RolesGroup));
    binding.insert(u"roleRef"_s, roleRef);

    QJsonArray subjects;
    for (const QJsonValue entry : binding.value("subjects"_L1).toArray()) {
        QJsonObject subject = entry.toObject();
        const bool isAccount = subject.value("kind"_L1).toString() == "ServiceAccount"_L1;
        if (!isAccount && !isText(subject, "apiGroup"_L1))
            subject.insert(u"apiGroup"_s, QString(RolesGroup));
        subjects += subject;
    }
    if (subjects.isEmpty())
        binding.remove("subjects"_L1);
    else
        binding.insert(u"subjects"_s, subjects);
    return binding;
}

QList<FieldProblem> bindingProblems(const QJsonObject &binding)
{
    QList<FieldProblem> problems;
    const QJsonObject roleRef = binding.value("roleRef"_L1).toObject();
    const bool isClusterWide = binding.value("metadata"_L1).toObject().value("namespace"_L1).toString().isEmpty();
    const QStringList kinds = isClusterWide ? QStringList{u"ClusterRole"_s} : QStringList{u"Role"_s, u"ClusterRole"_s};
    if (const QString group = roleRef.value("apiGroup"_L1).toString(); group != RolesGroup)
        problems += notSupported(u"roleRef.apiGroup"_s, group, {QString(RolesGroup)});
    if (const QString kind = roleRef.value("kind"_L1).toString(); !kinds.contains(kind))
        problems += notSupported(u"roleRef.kind"_s, kind, kinds);
    if (!isText(roleRef, "name"_L1))
        problems += missingField(u"roleRef.name"_s);

    const QJsonArray subjects = binding.value("subjects"_L1).toArray();
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        const QJsonObject subject = subjects.at(i).toObject();
        const QString field = u"subjects[%1]"_s.arg(i);
        const QString kind = subject.value("kind"_L1).toString();
        if (!isText(subject, "name"_L1))
            problems += missingField(field + u".name"_s);
        if (kind == "ServiceAccount"_L1 && !isText(subject, "namespace"_L1) && isClusterWide)
            problems += missingField(field + u".namespace"_s);
        if (kind != "ServiceAccount"_L1 && kind != "User"_L1 && kind != "Group"_L1)
            problems += notSupported(field + u".kind"_s, kind, {u"ServiceAccount"_s, u"User"_s, u"Group"_s});
    }
    return problems;
}

QList<FieldProblem> bindingChangeProblems(const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject roleRef = after.value("roleRef"_L1).toObject();
    QList<FieldProblem> problems = bindingProblems(after);
    if (roleRef != before.value("roleRef"_L1).toObject())
        problems += invalidField(u"roleRef"_s, goText(roleRef), u"cannot change roleRef"_s);
    return problems;
}

QList<FieldProblem> roleProblems(const QJsonObject &role)
{
    QList<FieldProblem> problems;
    const QJsonArray rules = role.value("rules"_L1).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        const QString field = u"rules[%1]"_s.arg(i);
        const auto isEmpty = [&rule](QLatin1StringView key) { return rule.value(key).toArray().isEmpty(); };
        if (isEmpty("verbs"_L1))
            problems += missingField(field + u".verbs"_s, u"verbs must contain at least one value"_s);
        if (!isEmpty("nonResourceURLs"_L1))
            continue;
        if (isEmpty("apiGroups"_L1))
            problems += missingField(field + u".apiGroups"_s, u"resource rules must supply at least one api group"_s);
        if (isEmpty("resources"_L1))
            problems += missingField(field + u".resources"_s, u"resource rules must supply at least one resource"_s);
    }
    return problems;
}

QList<FieldProblem> pathSegmentProblems(const QString &name, const QString &field)
{
    const QString shownName = u'"' + name + u'"';
    if (name == "."_L1 || name == ".."_L1)
        return {invalidField(field, shownName, u"may not be '%1'"_s.arg(name))};
    QList<FieldProblem> problems;
    for (const QChar forbiddenMark : {QChar(u'/'), QChar(u'%')}) {
        if (name.contains(forbiddenMark))
            problems += invalidField(field, shownName, u"may not contain '%1'"_s.arg(forbiddenMark));
    }
    return problems;
}

} // namespace Tagwright::Practice
