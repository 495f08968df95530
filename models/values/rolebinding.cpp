// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/rolebinding.h"

#include "values/commandwords.h"
#include "values/json.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr auto RbacGroup = "rbac.authorization.k8s.io"_L1;
constexpr auto AccountPrefix = "system:serviceaccount:"_L1;
constexpr int MaxNumberedBindings = 100; // then oc takes a name that nobody has thought of
constexpr qsizetype MaxBindingWords = 2000;
constexpr qsizetype MaxSubjectName = 1024;

const QStringList &everyVerb()
{
    static const QStringList verbs{
        u"create"_s, u"delete"_s, u"deletecollection"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s};
    return verbs;
}

AccessRule imageRule(const QStringList &verbs, const QStringList &resources)
{
    return {.verbs = verbs, .groups = {QString(), u"image.openshift.io"_s}, .resources = resources, .names = {}};
}

RoleSubject roleSubjectOf(const QJsonObject &object)
{
    const QString kind = object["kind"_L1].toString();
    return {.kind = kind == "ServiceAccount"_L1 ? RoleSubject::Kind::ServiceAccount
            : kind == "Group"_L1                ? RoleSubject::Kind::Group
                                                : RoleSubject::Kind::User,
        .nameSpace = object["namespace"_L1].toString().left(MaxSubjectName),
        .name = object["name"_L1].toString().left(MaxSubjectName)};
}

QJsonObject subjectObject(const RoleSubject &subject)
{
    if (subject.kind == RoleSubject::Kind::ServiceAccount)
        return {{u"kind"_s, u"ServiceAccount"_s}, {u"name"_s, subject.name}, {u"namespace"_s, subject.nameSpace}};
    const bool isGroup = subject.kind == RoleSubject::Kind::Group;
    return {{u"kind"_s, isGroup ? u"Group"_s : u"User"_s}, {u"apiGroup"_s, RbacGroup}, {u"name"_s, subject.name}};
}

// Everything but what only the server sets: it may be made again from this.
QJsonObject bindingAlone(const RoleBinding &binding)
{
    QJsonObject object = binding.object;
    QJsonObject metadata = object["metadata"_L1].toObject();
    for (const QLatin1StringView member :
        {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1, "managedFields"_L1, "selfLink"_L1})
        metadata.remove(member);
    object.insert(u"metadata"_s, metadata);
    // The items of a list have neither.
    object.insert(u"kind"_s, binding.nameSpace.isEmpty() ? u"ClusterRoleBinding"_s : u"RoleBinding"_s);
    object.insert(u"apiVersion"_s, QString(RbacGroup + "/v1"_L1));
    return object;
}

QList<RoleSubject> roleSubjectsIn(const QJsonObject &binding)
{
    QList<RoleSubject> subjects;
    const QJsonArray items = binding["subjects"_L1].toArray();
    for (const QJsonValue item : items)
        subjects += roleSubjectOf(item.toObject());
    return subjects;
}

RoleName roleIn(const QJsonObject &binding)
{
    const QJsonValue role = binding["roleRef"_L1];
    return {.name = role["name"_L1].toString().left(MaxSubjectName), .isOfProject = role["kind"_L1] == "Role"_L1};
}

QString freeBindingName(const QString &role, const QList<RoleBinding> &known)
{
    const auto isFree = [&known](const QString &name) {
        return std::none_of(
            known.cbegin(), known.cend(), [&name](const RoleBinding &binding) { return binding.name == name; });
    };
    if (isFree(role))
        return role;
    for (int number = 0; number < MaxNumberedBindings; ++number) {
        const QString name = role + u'-' + QString::number(number);
        if (isFree(name))
            return name;
    }
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString RoleSubject::toString() const
{
    return kind == Kind::ServiceAccount ? AccountPrefix + nameSpace + u':' + name : name;
}

bool RoleSubject::isComponent() const
{
    switch (kind) {
    case Kind::User:
        return name.startsWith("system:"_L1);
    case Kind::Group:
        return name.startsWith("system:"_L1) && !name.startsWith("system:authenticated"_L1)
            && name != "system:unauthenticated"_L1 && !name.startsWith("system:serviceaccounts"_L1);
    case Kind::ServiceAccount:
        return nameSpace.startsWith("openshift-"_L1) || nameSpace.startsWith("kube-"_L1);
    }
    Q_UNREACHABLE();
}

std::optional<RoleSubject> roleSubjectFrom(RoleSubject::Kind kind, const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > MaxSubjectName)
        return std::nullopt;
    const bool isAccount = name.startsWith(AccountPrefix);
    if (kind == RoleSubject::Kind::Group || (kind == RoleSubject::Kind::User && !isAccount))
        return RoleSubject{.kind = kind, .nameSpace = {}, .name = name};
    const QChar between = isAccount ? u':' : u'/';
    const QStringList parts = (isAccount ? name.sliced(AccountPrefix.size()) : name).split(between);
    if (parts.size() != 2 || parts.constFirst().isEmpty() || parts.constLast().isEmpty())
        return std::nullopt;
    return RoleSubject{
        .kind = RoleSubject::Kind::ServiceAccount, .nameSpace = parts.constFirst(), .name = parts.constLast()};
}

std::optional<RoleBinding> roleBindingOf(const QJsonObject &object)
{
    const QJsonValue metadata = object["metadata"_L1];
    RoleBinding binding{.nameSpace = metadata["namespace"_L1].toString(),
        .name = metadata["name"_L1].toString(),
        .role = roleIn(object),
        .subjects = roleSubjectsIn(object),
        .description = metadata["annotations"_L1]["openshift.io/description"_L1].toString().left(MaxBindingWords),
        .isRestored = metadata["annotations"_L1]["rbac.authorization.kubernetes.io/autoupdate"_L1] == "true"_L1,
        .object = object};
    if (binding.name.isEmpty() || binding.role.name.isEmpty())
        return std::nullopt;
    return binding;
}

AccessRules rulesOfRole(const QJsonObject &object)
{
    AccessRules rules;
    const QJsonArray items = object["rules"_L1].toArray();
    for (const QJsonValue item : items)
        rules.rules.append({.verbs = Json::strings(item["verbs"_L1]),
            .groups = Json::strings(item["apiGroups"_L1]),
            .resources = Json::strings(item["resources"_L1]),
            .names = Json::strings(item["resourceNames"_L1])});
    return rules;
}

std::optional<AccessRules> knownRules(const QString &clusterRole)
{
    const QStringList content{
        u"imagestreamimages"_s, u"imagestreammappings"_s, u"imagestreams"_s, u"imagestreamtags"_s, u"imagetags"_s};
    const QStringList layers{u"imagestreams/layers"_s};
    const QStringList viewing{u"get"_s, u"list"_s, u"watch"_s};
    const AccessRule pulling = imageRule({u"get"_s}, layers);
    const AccessRule pushing = imageRule({u"get"_s, u"update"_s}, layers);
    if (clusterRole == "system:image-puller"_L1)
        return AccessRules{.rules = {pulling}};
    if (clusterRole == "system:image-pusher"_L1 || clusterRole == "system:image-builder"_L1)
        return AccessRules{.rules = {pushing}};
    if (clusterRole == "registry-viewer"_L1 || clusterRole == "view"_L1)
        return AccessRules{.rules = {imageRule(viewing, content), pulling}};
    AccessRules rules{
        .rules = {imageRule(everyVerb(), content), imageRule({u"create"_s}, {u"imagestreamimports"_s}), pushing}};
    if (clusterRole == "registry-editor"_L1 || clusterRole == "edit"_L1)
        return rules;
    rules.rules.append(
        {.verbs = everyVerb(), .groups = {QString(RbacGroup)}, .resources = {u"rolebindings"_s}, .names = {}});
    if (clusterRole == "registry-admin"_L1 || clusterRole == "admin"_L1 || clusterRole == "cluster-admin"_L1)
        return rules;
    return std::nullopt;
}

ImageAccess imageAccessIn(const AccessRules &rules)
{
    // Of a cluster's hundreds of roles few have anything to do with images.
    AccessRules relevant;
    std::copy_if(
        rules.rules.cbegin(), rules.rules.cend(), std::back_inserter(relevant.rules), [](const AccessRule &rule) {
            return rule.groups.contains(u"*"_s) || rule.groups.contains("image.openshift.io"_L1)
                || rule.groups.contains(RbacGroup);
        });
    AccessRules unlimited = relevant;
    for (AccessRule &rule : unlimited.rules)
        rule.names.clear();
    ImageAccess access;
    for (const ProjectRight right : ImageRights) {
        const AccessQuestion question = questionFor(right, {});
        if (unlimited.verdict(question) != AccessAnswer::Verdict::Allowed)
            continue;
        access.rights += right;
        access.isLimited = access.isLimited || relevant.verdict(question) != AccessAnswer::Verdict::Allowed;
    }
    return access;
}

QString smallestRoleFor(ProjectRight right)
{
    for (const char *role : GrantableRoles) {
        const auto rules = knownRules(QLatin1StringView(role));
        if (rules && rules->verdict(questionFor(right, {})) == AccessAnswer::Verdict::Allowed)
            return QLatin1StringView(role);
    }
    return u"registry-admin"_s;
}

ObjectAddress roleBindingAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name)
{
    return {.connectionId = connectionId,
        .host = host,
        .group = RbacGroup,
        .resource = nameSpace.isEmpty() ? u"clusterrolebindings"_s : u"rolebindings"_s,
        .nameSpace = nameSpace,
        .name = name};
}

std::optional<ObjectChange> roleGrant(
    const ObjectAddress &place, const RoleName &role, const RoleSubject &subject, const QList<RoleBinding> &known)
{
    const bool isThere = std::any_of(known.cbegin(), known.cend(),
        [&](const RoleBinding &binding) { return binding.role == role && binding.subjects.contains(subject); });
    if (isThere)
        return std::nullopt;
    ObjectAddress own = place;
    own.name = freeBindingName(role.name, known);
    QJsonObject metadata{{u"name"_s, own.name}};
    if (!own.nameSpace.isEmpty())
        metadata.insert(u"namespace"_s, own.nameSpace);
    const QJsonObject object{{u"kind"_s, own.nameSpace.isEmpty() ? u"ClusterRoleBinding"_s : u"RoleBinding"_s},
        {u"apiVersion"_s, QString(RbacGroup + "/v1"_L1)}, {u"metadata"_s, metadata},
        {u"subjects"_s, QJsonArray{subjectObject(subject)}},
        {u"roleRef"_s,
            QJsonObject{{u"apiGroup"_s, RbacGroup}, {u"kind"_s, role.isOfProject ? u"Role"_s : u"ClusterRole"_s},
                {u"name"_s, role.name}}}};
    return ObjectChange{.place = own, .way = ObjectChange::Way::Whole, .before = {}, .after = object};
}

QList<ObjectChange> roleRevocation(
    const ObjectAddress &place, const RoleName &role, const RoleSubject &subject, const QList<RoleBinding> &known)
{
    QList<ObjectChange> changes;
    for (const RoleBinding &binding : known) {
        if (binding.role != role || !binding.subjects.contains(subject))
            continue;
        ObjectChange change{.place = place, .way = ObjectChange::Way::Whole, .before = bindingAlone(binding)};
        change.place.name = binding.name;
        QJsonArray rest;
        const QJsonArray items = binding.object["subjects"_L1].toArray();
        for (const QJsonValue item : items) {
            if (roleSubjectOf(item.toObject()) != subject)
                rest += item;
        }
        if (!rest.isEmpty()) {
            change.after = change.before;
            change.after.insert(u"subjects"_s, rest);
        }
        changes += change;
    }
    return changes;
}

QString roleCommand(bool isGrant, const RoleName &role, const RoleSubject &subject, const QString &nameSpace)
{
    const QString verb = (isGrant ? u"add-"_s : u"remove-"_s) + (nameSpace.isEmpty() ? u"cluster-role-"_s : u"role-"_s)
        + (isGrant ? u"to-"_s : u"from-"_s) + (subject.kind == RoleSubject::Kind::Group ? u"group"_s : u"user"_s);
    QStringList words{u"oc"_s, u"adm"_s, u"policy"_s, verb, role.name, subject.toString()};
    if (role.isOfProject)
        words += u"--role-namespace="_s + nameSpace;
    if (!nameSpace.isEmpty())
        words += {u"-n"_s, nameSpace};
    return commandText(words);
}

QStringList roleCommands(const ObjectChange &change)
{
    if (change.way != ObjectChange::Way::Whole || change.place.group != RbacGroup
        || (change.place.resource != "rolebindings"_L1 && change.place.resource != "clusterrolebindings"_L1))
        return {};
    const RoleName role = roleIn(change.before.isEmpty() ? change.after : change.before);
    const QList<RoleSubject> before = roleSubjectsIn(change.before);
    const QList<RoleSubject> after = roleSubjectsIn(change.after);
    QStringList lines;
    for (const RoleSubject &subject : after) {
        if (!before.contains(subject))
            lines += roleCommand(true, role, subject, change.place.nameSpace);
    }
    for (const RoleSubject &subject : before) {
        if (!after.contains(subject))
            lines += roleCommand(false, role, subject, change.place.nameSpace);
    }
    lines.removeDuplicates(); // of somebody who is named twice
    return lines;
}

} // namespace Tagwright
