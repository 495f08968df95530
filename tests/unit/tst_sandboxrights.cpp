// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Who may do what in the sandbox's cluster: the decisions of role based access control and the words for them.

#include "sandbox/openshift/accessrules.h"
#include "sandbox/openshift/builtinroles.h"
#include "sandbox/openshift/objectstore.h"
#include "sandbox/openshift/rolerules.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright::Practice;

namespace {

class Roles final : public AccessObjects {
public:
    QList<QJsonObject> everywhere = builtInClusterRoleBindings();
    QHash<QString, QList<QJsonObject>> inProject;
    QHash<QString, QJsonObject> own; // "project/name"

    QList<QJsonObject> clusterRoleBindings() const override { return everywhere; }
    QList<QJsonObject> roleBindings(const QString &project) const override { return inProject.value(project); }
    std::optional<QJsonObject> clusterRole(const QString &name) const override
    {
        for (const QJsonObject &role : builtInClusterRoles()) {
            if (nameOf(role) == name)
                return role;
        }
        return std::nullopt;
    }
    std::optional<QJsonObject> role(const QString &project, const QString &name) const override
    {
        const auto found = own.constFind(project + u'/' + name);
        return found == own.cend() ? std::nullopt : std::optional(*found);
    }
};

ApiUser person(const QString &name)
{
    ApiUser user;
    user.name = name;
    user.groups = {u"system:authenticated:oauth"_s, u"system:authenticated"_s};
    return user;
}

ApiUser account(const QString &project, const QString &name)
{
    ApiUser user;
    user.name = u"system:serviceaccount:%1:%2"_s.arg(project, name);
    user.groups = {u"system:serviceaccounts"_s, u"system:serviceaccounts:"_s + project, u"system:authenticated"_s};
    return user;
}

AccessQuestion question(const QString &verb, const QString &resource, const QString &project)
{
    AccessQuestion asked;
    asked.verb = verb;
    asked.resource = resource.section(u'/', 0, 0);
    asked.subresource = resource.section(u'/', 1);
    asked.group = resource.startsWith("image"_L1) ? u"image.openshift.io"_s : QString();
    if (resource.startsWith("clusterrole"_L1) || resource.startsWith("rolebinding"_L1))
        asked.group = u"rbac.authorization.k8s.io"_s;
    asked.nameSpace = project;
    return asked;
}

} // namespace

class TestSandboxRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void saysWhoAllowedIt();
    void namesMissingRolesInRefusals();
    void heedsNamesAndPaths();
    void refusesToGiveWhatIsNotHeld();
    void listsAllRules();
    void keepsTheRoleOfABinding();
};

void TestSandboxRights::decides_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("project");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("editor lists") << u"eve"_s << u"list"_s << u"imagestreams"_s << u"web"_s << true;
    QTest::newRow("editor pushes") << u"eve"_s << u"update"_s << u"imagestreams/layers"_s << u"web"_s << true;
    QTest::newRow("editor elsewhere") << u"eve"_s << u"list"_s << u"imagestreams"_s << u"other"_s << false;
    QTest::newRow("editor everywhere") << u"eve"_s << u"list"_s << u"imagestreams"_s << QString() << false;
    QTest::newRow("editor reads secrets") << u"eve"_s << u"list"_s << u"secrets"_s << u"web"_s << true;
    QTest::newRow("editor binds") << u"eve"_s << u"create"_s << u"rolebindings"_s << u"web"_s << false;
    QTest::newRow("administrator binds") << u"ada"_s << u"create"_s << u"rolebindings"_s << u"web"_s << true;
    QTest::newRow("viewer lists") << u"vic"_s << u"list"_s << u"imagestreams"_s << u"web"_s << true;
    QTest::newRow("viewer pulls") << u"vic"_s << u"get"_s << u"imagestreams/layers"_s << u"web"_s << true;
    QTest::newRow("viewer pushes") << u"vic"_s << u"update"_s << u"imagestreams/layers"_s << u"web"_s << false;
    QTest::newRow("viewer reads secrets") << u"vic"_s << u"get"_s << u"secrets"_s << u"web"_s << false;
    QTest::newRow("root") << u"system:admin"_s << u"delete"_s << u"images"_s << QString() << true;
    QTest::newRow("root binds") << u"system:admin"_s << u"create"_s << u"clusterrolebindings"_s << QString() << true;
    QTest::newRow("nobody") << u"ned"_s << u"get"_s << u"imagestreams"_s << u"web"_s << false;
}

void TestSandboxRights::decides()
{
    QFETCH(const QString, who);
    QFETCH(const QString, verb);
    QFETCH(const QString, resource);
    QFETCH(const QString, project);
    Roles roles;
    roles.inProject[u"web"_s] = {
        bindingTo(u"edit"_s, u"web"_s, u"edit"_s, {userSubject(u"eve"_s)}),
        bindingTo(u"view"_s, u"web"_s, u"view"_s, {userSubject(u"vic"_s)}),
        bindingTo(u"admin"_s, u"web"_s, u"admin"_s, {userSubject(u"ada"_s)}),
    };
    const AccessDecision decision = AccessRules(roles).decide(person(who), question(verb, resource, project));
    QTEST(decision.allowed, "allowed");
}

void TestSandboxRights::saysWhoAllowedIt()
{
    Roles roles;
    roles.inProject[u"web"_s] = projectRoleBindings(u"web"_s, u"ada"_s);
    roles.everywhere += bindingTo(u"lab-admin"_s, {}, u"cluster-admin"_s, {userSubject(u"root"_s)});
    const AccessRules rules(roles);
    const auto reason = [&rules](const ApiUser &user, const QString &verb) {
        return rules.decide(user, question(verb, u"imagestreams/layers"_s, u"web"_s)).reason;
    };
    QCOMPARE(reason(person(u"ada"_s), u"get"_s),
        u"RBAC: allowed by RoleBinding \"admin/web\" of ClusterRole \"admin\" to User \"ada\""_s);
    QCOMPARE(reason(person(u"root"_s), u"get"_s),
        u"RBAC: allowed by ClusterRoleBinding \"lab-admin\" of ClusterRole \"cluster-admin\" to User \"root\""_s);
    QCOMPARE(reason(account(u"web"_s, u"builder"_s), u"update"_s),
        u"RBAC: allowed by RoleBinding \"system:image-builders/web\" of ClusterRole \"system:image-builder\" to "
        "ServiceAccount \"builder/web\""_s);
    QCOMPARE(reason(account(u"web"_s, u"default"_s), u"get"_s),
        u"RBAC: allowed by RoleBinding \"system:image-pullers/web\" of ClusterRole \"system:image-puller\" to Group "
        "\"system:serviceaccounts:web\""_s);
    QCOMPARE(reason(account(u"other"_s, u"default"_s), u"get"_s), QString());
}

void TestSandboxRights::namesMissingRolesInRefusals()
{
    Roles roles;
    roles.everywhere += bindingTo(u"lost"_s, {}, u"nope"_s, {userSubject(u"vic"_s)});
    const AccessRules rules(roles);
    const AccessQuestion asked = question(u"list"_s, u"imagestreams"_s, u"web"_s);
    QCOMPARE(rules.decide(person(u"vic"_s), asked).reason,
        u"RBAC: clusterrole.rbac.authorization.k8s.io \"nope\" not found"_s);
    QCOMPARE(rules.decide(person(u"ned"_s), asked).reason, QString());
}

void TestSandboxRights::heedsNamesAndPaths()
{
    Roles roles;
    QJsonObject binding = bindingTo(u"one"_s, u"web"_s, u"one"_s, {userSubject(u"vic"_s)});
    QJsonObject roleRef = binding.value("roleRef"_L1).toObject();
    roleRef.insert(u"kind"_s, u"Role"_s);
    binding.insert(u"roleRef"_s, roleRef);
    roles.inProject[u"web"_s] = {binding};
    roles.own.insert(u"web/one"_s,
        {{u"rules"_s,
            QJsonArray{QJsonObject{{u"verbs"_s, QJsonArray{u"get"_s}}, {u"apiGroups"_s, QJsonArray{u""_s}},
                {u"resources"_s, QJsonArray{u"secrets"_s}}, {u"resourceNames"_s, QJsonArray{u"mine"_s}}}}}});
    const AccessRules rules(roles);
    AccessQuestion asked = question(u"get"_s, u"secrets"_s, u"web"_s);
    QVERIFY(!rules.decide(person(u"vic"_s), asked).allowed);
    asked.name = u"mine"_s;
    QVERIFY(rules.decide(person(u"vic"_s), asked).allowed);
    asked.name = u"yours"_s;
    QVERIFY(!rules.decide(person(u"vic"_s), asked).allowed);

    AccessQuestion path;
    path.verb = u"get"_s;
    path.path = u"/apis/image.openshift.io"_s;
    QVERIFY(rules.decide(person(u"vic"_s), path).allowed);
    path.path = u"/metrics"_s;
    QVERIFY(!rules.decide(person(u"vic"_s), path).allowed);
    ApiUser anonymous;
    anonymous.name = u"system:anonymous"_s;
    anonymous.groups = {u"system:unauthenticated"_s};
    path.path = u"/version"_s;
    QVERIFY(rules.decide(anonymous, path).allowed);
    path.path = u"/apis"_s;
    QVERIFY(!rules.decide(anonymous, path).allowed);
}

void TestSandboxRights::refusesToGiveWhatIsNotHeld()
{
    Roles roles;
    roles.inProject[u"web"_s] = projectRoleBindings(u"web"_s, u"developer"_s);
    const AccessRules rules(roles);
    const auto granting = [&rules](const QString &role) {
        return rules.escalation(person(u"developer"_s), u"web"_s,
            rules.rulesOfRole({{u"kind"_s, u"ClusterRole"_s}, {u"name"_s, role}}, {}).value_or(QList<QJsonObject>()));
    };
    QCOMPARE(granting(u"cluster-admin"_s).value_or(QString()),
        u"user \"developer\" (groups=[\"system:authenticated:oauth\" \"system:authenticated\"]) is attempting to grant "
        "RBAC permissions not currently held:\n{APIGroups:[\"*\"], Resources:[\"*\"], Verbs:[\"*\"]}\n"
        "{NonResourceURLs:[\"*\"], Verbs:[\"*\"]}"_s);
    for (const QString &role : {u"view"_s, u"edit"_s, u"admin"_s, u"registry-admin"_s, u"system:image-puller"_s})
        QVERIFY2(!granting(role), qPrintable(role));
    QVERIFY(granting(u"cluster-reader"_s));
}

void TestSandboxRights::listsAllRules()
{
    Roles roles;
    roles.inProject[u"web"_s] = projectRoleBindings(u"web"_s, u"ada"_s);
    const AccessRules rules(roles);
    const QList<QJsonObject> mine = rules.rulesOf(person(u"ada"_s), u"web"_s);
    const QList<QJsonObject> others = rules.rulesOf(person(u"ada"_s), u"other"_s);
    QCOMPARE(mine.size(), 93); // 87 on resources and 6 on paths, as the recorded cluster counts them
    QCOMPARE(others.size(), mine.size() - 67);
}

void TestSandboxRights::keepsTheRoleOfABinding()
{
    const QJsonObject before = bindingTo(u"b"_s, {}, u"registry-viewer"_s, {userSubject(u"vic"_s)});
    const QJsonObject after = bindingTo(u"b"_s, {}, u"registry-admin"_s, {userSubject(u"vic"_s)});
    const auto problems = bindingChangeProblems(before, after);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().message,
        u"Invalid value: rbac.RoleRef{APIGroup:\"rbac.authorization.k8s.io\", Kind:\"ClusterRole\", "
        "Name:\"registry-admin\"}: cannot change roleRef"_s);
    QVERIFY(bindingChangeProblems(before, before).isEmpty());

    const QJsonObject loose{{u"roleRef"_s, QJsonObject{{u"kind"_s, u"ClusterRole"_s}, {u"name"_s, u"view"_s}}},
        {u"subjects"_s, QJsonArray{QJsonObject{{u"kind"_s, u"User"_s}, {u"name"_s, u"vic"_s}}}}};
    QVERIFY(!bindingProblems(loose).isEmpty());
    QVERIFY(bindingProblems(preparedBinding(loose)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxRights)

#include "tst_sandboxrights.moc"
