// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What gives and takes a role: the objects and lines of `oc adm policy`, and what roles allow, as a cluster was heard
// to say it.

#include "items/roletablemodel.h"
#include "values/rolebinding.h"
#include "values/streamchanges.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Kind = RoleSubject::Kind;

namespace {

QJsonDocument fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll());
}

QJsonObject recorded(const QString &name)
{
    const QString path = QStringLiteral(TAGWRIGHT_CONTRACT "/recordings/") + name + u".json"_s;
    return fromFile(path)["response"_L1]["body"_L1].toObject();
}

// "00000000  6b 38 73 00 …  |k8s.|"
QByteArray bytesOf(const QString &dump)
{
    QByteArray bytes;
    for (const QString &line : dump.split(u'\n'))
        bytes += QByteArray::fromHex(line.mid(8, 52).toLatin1());
    return bytes;
}

// The fields of a protobuf message that are strings or messages, in their order; what Kubernetes puts before is taken
// off by the caller.
QList<std::pair<int, QByteArray>> fieldsOf(const QByteArray &message)
{
    QList<std::pair<int, QByteArray>> fields;
    qsizetype at = 0;
    const auto number = [&message, &at] {
        quint64 value = 0;
        for (int shift = 0; at < message.size(); shift += 7) {
            const auto byte = quint8(message.at(at++));
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    };
    while (at < message.size()) {
        const quint64 key = number();
        const quint64 length = number(); // or the value, of what is no string
        if ((key & 7) != 2)
            continue;
        fields.emplaceBack(int(key >> 3), message.mid(at, qsizetype(length)));
        at += qsizetype(length);
    }
    return fields;
}

QByteArray field(const QByteArray &message, int wanted)
{
    for (const auto &[number, value] : fieldsOf(message)) {
        if (number == wanted)
            return value;
    }
    return {};
}

QString text(const QByteArray &message, int wanted)
{
    return QString::fromUtf8(field(message, wanted));
}

RoleBinding binding(const QString &name, const QString &role, const QList<QJsonObject> &subjects)
{
    QJsonArray all;
    for (const QJsonObject &subject : subjects)
        all += subject;
    const auto parsed = roleBindingOf({{u"metadata"_s,
                                           QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"alpha"_s},
                                               {u"uid"_s, u"u"_s}, {u"resourceVersion"_s, u"7"_s}}},
        {u"subjects"_s, all},
        {u"roleRef"_s,
            QJsonObject{
                {u"apiGroup"_s, u"rbac.authorization.k8s.io"_s}, {u"kind"_s, u"ClusterRole"_s}, {u"name"_s, role}}}});
    return parsed.value_or(RoleBinding());
}

QJsonObject user(const QString &name)
{
    return {{u"kind"_s, u"User"_s}, {u"apiGroup"_s, u"rbac.authorization.k8s.io"_s}, {u"name"_s, name}};
}

const RoleSubject Viewer{.kind = Kind::User, .nameSpace = {}, .name = u"viewer"_s};

ObjectAddress at(const QString &nameSpace)
{
    return roleBindingAddress(u"lab"_s, u"api.lab:6443"_s, nameSpace, {});
}

} // namespace

class RoleBindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grantIsWhatOcSends();
    void grants_data();
    void grants();
    void revokes_data();
    void revokes();
    void readsSubjects_data();
    void readsSubjects();
    void roles_data();
    void roles();
    void limitedRole();
    void smallestRole();
    void table();
};

void RoleBindingTest::grantIsWhatOcSends()
{
    const QJsonArray exchanges = fromFile(QStringLiteral(TAGWRIGHT_CONTRACT "/oc/policy-add-role.json")).array();
    const QJsonObject sent = exchanges.last().toObject();
    QCOMPARE(sent["method"_L1].toString(), u"POST"_s);
    const QByteArray body = bytesOf(sent["body"_L1].toString());
    QVERIFY(body.startsWith(QByteArray("k8s\0", 4)));
    const QByteArray object = field(body.mid(4), 2);

    const auto change = roleGrant(at(u"alpha"_s), {.name = u"registry-viewer"_s}, Viewer, {});
    QVERIFY(change);
    const QJsonObject &ours = change->after;
    QVERIFY(change->before.isEmpty());
    const QByteArray type = field(body.mid(4), 1);
    QCOMPARE(ours["apiVersion"_L1].toString(), text(type, 1));
    QCOMPARE(ours["kind"_L1].toString(), text(type, 2));
    const QByteArray metadata = field(object, 1);
    QCOMPARE(ours["metadata"_L1]["name"_L1].toString(), text(metadata, 1));
    QCOMPARE(ours["metadata"_L1]["namespace"_L1].toString(), text(metadata, 3));
    const QByteArray subject = field(object, 2);
    QCOMPARE(ours["subjects"_L1].toArray().size(), 1);
    QCOMPARE(ours["subjects"_L1][0]["kind"_L1].toString(), text(subject, 1));
    QCOMPARE(ours["subjects"_L1][0]["apiGroup"_L1].toString(), text(subject, 2));
    QCOMPARE(ours["subjects"_L1][0]["name"_L1].toString(), text(subject, 3));
    const QByteArray role = field(object, 3);
    QCOMPARE(ours["roleRef"_L1]["apiGroup"_L1].toString(), text(role, 1));
    QCOMPARE(ours["roleRef"_L1]["kind"_L1].toString(), text(role, 2));
    QCOMPARE(ours["roleRef"_L1]["name"_L1].toString(), text(role, 3));
    QCOMPARE(
        u"/apis/rbac.authorization.k8s.io/v1/namespaces/%1/%2"_s.arg(change->place.nameSpace, change->place.resource),
        sent["path"_L1].toString());
    QCOMPARE(ocCommands(*change), QStringList{u"oc adm policy add-role-to-user registry-viewer viewer -n alpha"_s});
}

void RoleBindingTest::grants_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("there"); // names of bindings, all for other subjects
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("subjects");
    QTest::addColumn<QString>("command");

    QTest::newRow("a user in a project") << u"alpha"_s << u"registry-viewer"_s << int(Kind::User) << u"alice"_s
                                         << QStringList() << u"registry-viewer"_s
                                         << QByteArray(R"([{"kind":"User","apiGroup":"rbac.authorization.k8s.io",)"
                                                       R"("name":"alice"}])")
                                         << u"oc adm policy add-role-to-user registry-viewer alice -n alpha"_s;
    QTest::newRow("the name is taken") << u"alpha"_s << u"system:image-puller"_s << int(Kind::Group)
                                       << u"system:serviceaccounts:beta"_s
                                       << QStringList{u"system:image-puller"_s, u"system:image-puller-0"_s}
                                       << u"system:image-puller-1"_s
                                       << QByteArray(R"([{"kind":"Group","apiGroup":"rbac.authorization.k8s.io",)"
                                                     R"("name":"system:serviceaccounts:beta"}])")
                                       << u"oc adm policy add-role-to-group system:image-puller "
                                          "system:serviceaccounts:beta -n alpha"_s;
    QTest::newRow("a service account of another project")
        << u"alpha"_s << u"system:image-pusher"_s << int(Kind::ServiceAccount) << u"ci/builder"_s << QStringList()
        << u"system:image-pusher"_s << QByteArray(R"([{"kind":"ServiceAccount","name":"builder","namespace":"ci"}])")
        << u"oc adm policy add-role-to-user system:image-pusher system:serviceaccount:ci:builder -n alpha"_s;
    QTest::newRow("the whole cluster") << QString() << u"registry-viewer"_s << int(Kind::User) << u"viewer"_s
                                       << QStringList() << u"registry-viewer"_s
                                       << QByteArray(R"([{"kind":"User","apiGroup":"rbac.authorization.k8s.io",)"
                                                     R"("name":"viewer"}])")
                                       << u"oc adm policy add-cluster-role-to-user registry-viewer viewer"_s;
    QTest::newRow("a name that a shell would split")
        << u"alpha"_s << u"registry-admin"_s << int(Kind::Group) << u"Release Team"_s << QStringList()
        << u"registry-admin"_s
        << QByteArray(R"([{"kind":"Group","apiGroup":"rbac.authorization.k8s.io","name":"Release Team"}])")
        << u"oc adm policy add-role-to-group registry-admin 'Release Team' -n alpha"_s;
}

void RoleBindingTest::grants()
{
    QFETCH(const QString, nameSpace);
    QFETCH(const QString, role);
    QFETCH(const int, kind);
    QFETCH(const QString, subject);
    QFETCH(const QStringList, there);
    QFETCH(const QByteArray, subjects);
    QFETCH(const QString, command);

    QList<RoleBinding> known;
    for (const QString &name : there)
        known += binding(name, role, {user(u"somebody"_s)});
    const auto whom = roleSubjectFrom(Kind(kind), subject);
    QVERIFY(whom);
    const auto change = roleGrant(at(nameSpace), {.name = role}, *whom, known);
    QVERIFY(change);
    QTEST(change->place.name, "name");
    QCOMPARE(change->place.resource, nameSpace.isEmpty() ? u"clusterrolebindings"_s : u"rolebindings"_s);
    QCOMPARE(change->after["metadata"_L1]["namespace"_L1].toString(), nameSpace);
    QCOMPARE(change->after["subjects"_L1].toArray(), QJsonDocument::fromJson(subjects).array());
    QCOMPARE(ocCommands(*change), QStringList{command});

    const auto made = roleBindingOf(change->after);
    QVERIFY(made);
    QVERIFY(!roleGrant(at(nameSpace), {.name = role}, *whom, {*made})); // it is so already
    QVERIFY(roleGrant(at(nameSpace), {.name = role, .isOfProject = true}, *whom, {*made})); // another role
}

void RoleBindingTest::revokes_data()
{
    QTest::addColumn<QStringList>("subjects"); // of each binding, with blanks between
    QTest::addColumn<QStringList>("left"); // of each change: the users, empty where the binding goes

    QTest::newRow("nobody has it") << QStringList{u"alice bob"_s} << QStringList();
    QTest::newRow("the only one") << QStringList{u"viewer"_s} << QStringList{QString()};
    QTest::newRow("one of several") << QStringList{u"alice viewer bob"_s} << QStringList{u"alice bob"_s};
    QTest::newRow("in several bindings") << QStringList{u"viewer"_s, u"alice"_s, u"bob viewer"_s}
                                         << QStringList{QString(), u"bob"_s};
    QTest::newRow("twice in one") << QStringList{u"viewer viewer"_s} << QStringList{QString()};
}

void RoleBindingTest::revokes()
{
    QFETCH(const QStringList, subjects);
    QFETCH(const QStringList, left);

    QList<RoleBinding> known{binding(u"another-role"_s, u"edit"_s, {user(u"viewer"_s)})};
    for (const QString &names : subjects) {
        QList<QJsonObject> users;
        for (const QString &name : names.split(u' '))
            users += user(name);
        known += binding(u"view-%1"_s.arg(known.size()), u"view"_s, users);
    }
    const QList<ObjectChange> changes = roleRevocation(at(u"alpha"_s), {.name = u"view"_s}, Viewer, known);
    QStringList found;
    for (const ObjectChange &change : changes) {
        QStringList names;
        const QJsonArray rest = change.after["subjects"_L1].toArray();
        for (const QJsonValue each : rest)
            names += each["name"_L1].toString();
        found += names.join(u' ');
        QCOMPARE(change.isDeletion(), names.isEmpty());
        // It may be made again, and no version of it keeps the change from being made.
        QVERIFY(change.before["metadata"_L1]["uid"_L1].isUndefined());
        QVERIFY(change.before["metadata"_L1]["resourceVersion"_L1].isUndefined());
        QCOMPARE(change.before["kind"_L1].toString(), u"RoleBinding"_s);
        QCOMPARE(ocCommands(change), QStringList{u"oc adm policy remove-role-from-user view viewer -n alpha"_s});
        QCOMPARE(ocCommands(change.reversed()), QStringList{u"oc adm policy add-role-to-user view viewer -n alpha"_s});
    }
    QCOMPARE(found, left);
}

void RoleBindingTest::readsSubjects_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: nobody

    QTest::newRow("user") << int(Kind::User) << u" alice "_s << u"alice"_s;
    QTest::newRow("account as user") << int(Kind::User) << u"system:serviceaccount:ci:builder"_s
                                     << u"system:serviceaccount:ci:builder"_s;
    QTest::newRow("account") << int(Kind::ServiceAccount) << u"ci/builder"_s << u"system:serviceaccount:ci:builder"_s;
    QTest::newRow("account without a project") << int(Kind::ServiceAccount) << u"builder"_s << QString();
    QTest::newRow("account without a name") << int(Kind::ServiceAccount) << u"ci/"_s << QString();
    QTest::newRow("too many parts") << int(Kind::ServiceAccount) << u"a/b/c"_s << QString();
    QTest::newRow("group") << int(Kind::Group) << u"system:authenticated"_s << u"system:authenticated"_s;
    QTest::newRow("nothing") << int(Kind::Group) << u"  "_s << QString();
    QTest::newRow("too long") << int(Kind::User) << QString(2000, u'a') << QString();
}

void RoleBindingTest::readsSubjects()
{
    QFETCH(const int, kind);
    QFETCH(const QString, typed);
    const auto subject = roleSubjectFrom(Kind(kind), typed);
    QTEST(subject ? subject->toString() : QString(), "read");
}

void RoleBindingTest::roles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("allowed");

    QTest::newRow("registry-viewer") << u"registry-viewer"_s << u"list, pull"_s;
    QTest::newRow("registry-editor") << u"registry-editor"_s << u"list, pull, push, tag, delete tags, import"_s;
    QTest::newRow("registry-admin") << u"registry-admin"_s
                                    << u"list, pull, push, tag, delete tags, import, grant roles"_s;
    QTest::newRow("system:image-puller") << u"system:image-puller"_s << u"pull"_s;
    QTest::newRow("system:image-pusher") << u"system:image-pusher"_s << u"pull, push"_s;
}

// What we know of the roles that can be granted is what the cluster's own say.
void RoleBindingTest::roles()
{
    QFETCH(const QString, role);
    const QJsonObject object = recorded(u"10-clusterrole-"_s + QString(role).replace(u':', u'-'));
    const ImageAccess access = imageAccessIn(rulesOfRole(object));
    QVERIFY(!access.isLimited);
    const auto known = knownRules(role);
    QVERIFY(known);
    QCOMPARE(imageAccessIn(*known), access);
    QTEST(RoleTableModel::allowed({.binding = {}, .subject = {}, .access = access}), "allowed");
    QVERIFY(!RoleTableModel::meaning(role).isEmpty());
}

void RoleBindingTest::limitedRole()
{
    const QJsonObject role = QJsonDocument::fromJson(R"({"rules":[
        {"verbs":["get"],"apiGroups":["image.openshift.io"],"resources":["imagestreams/layers"],"resourceNames":["app"]},
        {"verbs":["*"],"apiGroups":["apps"],"resources":["*"]}]})")
                                 .object();
    const ImageAccess access = imageAccessIn(rulesOfRole(role));
    QCOMPARE(access.rights, QList<ProjectRight>{ProjectRight::PullImages});
    QVERIFY(access.isLimited);
    QVERIFY(RoleTableModel::allowed({.binding = {}, .subject = {}, .access = access}).startsWith("pull ("_L1));
    QVERIFY(!knownRules(u"somebody's own"_s));
}

void RoleBindingTest::smallestRole()
{
    QCOMPARE(smallestRoleFor(ProjectRight::PullImages), u"system:image-puller"_s);
    QCOMPARE(smallestRoleFor(ProjectRight::PushImages), u"system:image-pusher"_s);
    QCOMPARE(smallestRoleFor(ProjectRight::ListStreams), u"registry-viewer"_s);
    QCOMPARE(smallestRoleFor(ProjectRight::DeleteTags), u"registry-editor"_s);
    QCOMPARE(smallestRoleFor(ProjectRight::GrantRoles), u"registry-admin"_s);
}

void RoleBindingTest::table()
{
    RoleTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RoleRow> rows;
    const QJsonArray items = recorded(u"10-rolebindings-list"_s)["items"_L1].toArray();
    for (const QJsonValue item : items) {
        const auto read = roleBindingOf(item.toObject());
        QVERIFY(read);
        for (const RoleSubject &subject : read->subjects)
            rows += {.binding = *read,
                .subject = subject,
                .access = imageAccessIn(knownRules(read->role.name).value_or(AccessRules()))};
    }
    RoleRow component = rows.constFirst();
    component.subject = {.kind = Kind::Group, .nameSpace = {}, .name = u"system:masters"_s};
    component.binding.nameSpace.clear();
    rows += component;
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.hiddenCount(), 1);

    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, RoleTableModel::Who), u"developer"_s);
    QCOMPARE(cell(0, RoleTableModel::Kind), u"user"_s);
    QCOMPARE(cell(0, RoleTableModel::Role), u"admin"_s);
    QVERIFY(cell(0, RoleTableModel::May).endsWith("grant roles"_L1));
    QCOMPARE(cell(1, RoleTableModel::Who), u"alpha/builder"_s);
    QCOMPARE(cell(1, RoleTableModel::Kind), u"service account"_s);
    QCOMPARE(cell(4, RoleTableModel::Who), u"all service accounts of alpha"_s);
    QVERIFY(model.index(4, RoleTableModel::Binding).data(Qt::ToolTipRole).toString().contains("pods"_L1));

    model.setAllShown(true);
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(cell(5, RoleTableModel::Binding).contains("whole cluster"_L1));
    model.setAllShown(false);
    QCOMPARE(model.rowCount(), 5);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(RoleBindingTest)
#include "tst_rolebinding.moc"
