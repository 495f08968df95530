// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Secrets of a cluster: read, checked before they are sent as the server checks them, and what changes them.

#include "credentials/secretvalues.h"
#include "sandbox/openshift/secretrules.h"
#include "values/clustersecret.h"
#include "values/secretchanges.h"
#include "values/secretfaults.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QJsonObject recorded(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_RECORDINGS "/") + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

SecretToCheck toCheck(const QJsonObject &object, const SecretValues &values)
{
    SecretToCheck secret{.name = object["metadata"_L1]["name"_L1].toString(),
        .type = object["type"_L1].toString(),
        .values = viewsOf(values),
        .annotations = {},
        .isImmutable = object["immutable"_L1].toBool()};
    const QJsonObject annotations = object["metadata"_L1]["annotations"_L1].toObject();
    for (auto each = annotations.begin(); each != annotations.end(); ++each)
        secret.annotations.insert(each.key(), each.value().toString());
    return secret;
}

QStringList worded(const QList<SecretFault> &faults)
{
    QStringList lines;
    for (const SecretFault &fault : faults)
        lines += serverReason(fault) + u' ' + fault.field + u": "_s + serverMessage(fault);
    return lines;
}

const auto GoParser = "invalid character 'o' in literal null (expecting 'u')"_L1;

QStringList causesIn(const QJsonObject &status)
{
    QStringList lines;
    const QJsonArray causes = status["details"_L1]["causes"_L1].toArray();
    for (const QJsonValue cause : causes) {
        QString message = cause["message"_L1].toString();
        lines += cause["reason"_L1].toString() + u' ' + cause["field"_L1].toString() + u": "_s
            + message.remove(GoParser); // which is the server's own
    }
    return lines;
}

const ObjectAddress Place = secretAddress(u"lab"_s, u"api.lab"_s, u"alpha"_s, u"s-opaque"_s);

} // namespace

class TestClusterSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAsRecorded_data();
    void refusesAsRecorded();
    void refusesAChangeAsRecorded_data();
    void refusesAChangeAsRecorded();
    void agreesWithTheSandbox();
    void checksNames_data();
    void checksNames();
    void parses();
    void decodesValues();
    void tellsWhatCanBeRead();
    void writesAsRecorded();
    void editsOnlyWhatDiffers();
    void editsLabels();
    void refusesLabels_data();
    void refusesLabels();
    void copiesWithoutTies();
};

void TestClusterSecret::refusesAsRecorded_data()
{
    QTest::addColumn<QJsonObject>("exchange");
    const QStringList files = QDir(QStringLiteral(TAGWRIGHT_RECORDINGS)).entryList({u"11-secret-*.json"_s});
    for (const QString &file : files) {
        const QJsonObject exchange = recorded(file.chopped(5));
        if (exchange["request"_L1]["method"_L1] == "POST"_L1)
            QTest::newRow(qPrintable(file)) << exchange;
    }
}

void TestClusterSecret::refusesAsRecorded()
{
    QFETCH(const QJsonObject, exchange);
    const QJsonObject sent = exchange["request"_L1]["body"_L1].toObject();
    const SecretValues values = secretValuesIn(sent);
    const QStringList faults = worded(secretFaults(toCheck(sent, values)));
    QCOMPARE(faults.isEmpty(), exchange["response"_L1]["status"_L1].toInt() != 422);
    QCOMPARE(faults, causesIn(exchange["response"_L1]["body"_L1].toObject()));
}

void TestClusterSecret::refusesAChangeAsRecorded_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QString>("exchange");
    QTest::newRow("immutable") << recorded(u"11-secret-opaque-immutable"_s)["response"_L1]["body"_L1].toObject()
                               << u"11-secret-change-immutable"_s;
    QTest::newRow("type") << recorded(u"11-secret-opaque"_s)["response"_L1]["body"_L1].toObject()
                          << u"11-secret-change-type"_s;
}

void TestClusterSecret::refusesAChangeAsRecorded()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const QString, exchange);
    const QJsonObject sent = recorded(exchange)["request"_L1]["body"_L1].toObject();
    const SecretValues old = secretValuesIn(before);
    const SecretValues values = secretValuesIn(sent);
    QCOMPARE(worded(secretChangeFaults(toCheck(before, old), toCheck(sent, values))),
        causesIn(recorded(exchange)["response"_L1]["body"_L1].toObject()));
}

// What the form lets through the practice cluster takes, and the other way round.
void TestClusterSecret::agreesWithTheSandbox()
{
    const QStringList keys{u"username"_s, u"password"_s, u"ssh-privatekey"_s, u"tls.crt"_s, u"tls.key"_s,
        u".dockercfg"_s, u".dockerconfigjson"_s, u"a b"_s, u"."_s, u".."_s, u"..a"_s, u"ä"_s, u"token-id"_s, u""_s,
        QString(254, u'k')};
    const QList<QByteArray> contents{
        "", "x", "{}", "[]", "null", " {\"auths\":{}} ", "{", "nope", QByteArray(300'000, 'x')};
    QRandomGenerator random(20261127);
    for (int round = 0; round < 3000; ++round) {
        const QList<SecretType> &types = secretTypes();
        const qsizetype type = random.bounded(int(types.size()) + 1);
        QJsonObject object{{u"type"_s, type < types.size() ? types.at(type).id : u"example.com/own"_s}};
        QJsonObject values;
        for (int key = random.bounded(5); key > 0; --key)
            values.insert(keys.at(random.bounded(int(keys.size()))),
                QString::fromLatin1(contents.at(random.bounded(int(contents.size()))).toBase64()));
        object.insert(u"data"_s, values);
        if (random.bounded(2) == 0) {
            const QJsonObject annotations{{QLatin1StringView(ServiceAccountName), u"robot"_s}};
            object.insert(u"metadata"_s, QJsonObject{{u"name"_s, u"s"_s}, {u"annotations"_s, annotations}});
        }
        const SecretValues decoded = secretValuesIn(object);
        SecretToCheck secret = toCheck(object, decoded);
        secret.name = u"s"_s; // of names the rules of secrets know nothing
        QStringList refusals;
        const QList<Practice::FieldProblem> problems = Practice::secretProblems(object);
        for (const Practice::FieldProblem &problem : problems)
            refusals += problem.reason + u' ' + problem.field;
        QStringList faults;
        const QList<SecretFault> found = secretFaults(secret);
        for (const SecretFault &fault : found)
            faults += serverReason(fault) + u' ' + fault.field;
        QCOMPARE(faults, refusals);
    }
}

void TestClusterSecret::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"pull-secret"_s << true;
    QTest::newRow("with dots") << u"a.b-c.d1"_s << true;
    QTest::newRow("longest") << QString(253, u'a') << true;
    QTest::newRow("too long") << QString(254, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("upper case") << u"Pull"_s << false;
    QTest::newRow("underscore") << u"a_b"_s << false;
    QTest::newRow("hyphen first") << u"-a"_s << false;
    QTest::newRow("hyphen last") << u"a-"_s << false;
    QTest::newRow("two dots") << u"a..b"_s << false;
    QTest::newRow("line break") << u"a\n"_s << false;
}

void TestClusterSecret::checksNames()
{
    QFETCH(const QString, name);
    QTEST(isSecretName(name), "isGood");
}

void TestClusterSecret::parses()
{
    const QJsonArray items = recorded(u"11-secret-list"_s)["response"_L1]["body"_L1]["items"_L1].toArray();
    QMap<QString, ClusterSecret> secrets;
    for (const QJsonValue item : items) {
        const Result<ClusterSecret> secret = parseClusterSecret(item.toObject());
        QVERIFY(secret);
        secrets.insert(secret->name, *secret);
    }
    QCOMPARE(secrets.size(), items.size());
    const ClusterSecret basic = secrets.value(u"s-basic"_s);
    QCOMPARE(basic.keys, (QList<ClusterSecret::Key>{{u"password"_s, 1}, {u"username"_s, 1}}));
    QCOMPARE(basic.kind(), SecretKind::BasicAuth);
    QCOMPARE(basic.created, QDateTime({2026, 11, 23}, {14, 16, 20}, Qt::UTC));
    QVERIFY(basic.owner.isEmpty() && !basic.isImmutable);
    QVERIFY(secrets.value(u"s-immutable"_s).isImmutable);
    QCOMPARE(secrets.value(u"s-custom"_s).kind(), SecretKind::Other);
    QCOMPARE(secrets.value(u"builder-dockercfg-vbnrj"_s).owner, u"ServiceAccount builder"_s);
    QVERIFY(secrets.value(u"s-opaque-empty"_s).keys.isEmpty());
    QVERIFY(!parseClusterSecret({}));
    QCOMPARE(parseClusterSecret({{u"metadata"_s, QJsonObject{{u"name"_s, u"a"_s}}}})->type, u"Opaque"_s);
}

void TestClusterSecret::decodesValues()
{
    const SecretValues values = secretValuesIn({{u"data"_s, QJsonObject{{u"a"_s, u"MQ=="_s}, {u"b"_s, 3}}},
        {u"stringData"_s, QJsonObject{{u"a"_s, u"plain ä"_s}}}});
    QCOMPARE(values.size(), std::size_t(1));
    QCOMPARE(values.at(u"a"_s).bytes().toByteArray(), QByteArray("plain \xc3\xa4"));
    QCOMPARE(encoded(values), (QJsonObject{{u"a"_s, u"cGxhaW4gw6Q="_s}}));
    QCOMPARE(encoded(cloned(values)), encoded(values));
}

void TestClusterSecret::tellsWhatCanBeRead()
{
    QCOMPARE(readable(Secret(QByteArrayView("two\nlines\tä"))), u"two\nlines\tä"_s);
    QVERIFY(!readable(Secret(QByteArrayView(""))).isNull());
    QVERIFY(readable(Secret(QByteArrayView("\xff\xfe", 2))).isNull());
    QVERIFY(readable(Secret(QByteArrayView("a\0b", 3))).isNull());
}

void TestClusterSecret::writesAsRecorded()
{
    const QJsonObject sent = recorded(u"11-secret-opaque-immutable"_s)["request"_L1]["body"_L1].toObject();
    const ObjectAddress place = secretAddress(u"lab"_s, u"api.lab"_s, u"alpha"_s, u"s-immutable"_s);
    QJsonObject expected = sent;
    expected.insert(u"metadata"_s, QJsonObject{{u"name"_s, u"s-immutable"_s}, {u"namespace"_s, u"alpha"_s}});
    const ObjectChange made = secretCreation(place,
        {.type = u"Opaque"_s,
            .values = sent["data"_L1].toObject(),
            .labels = {},
            .annotations = {},
            .isImmutable = true});
    QCOMPARE(made.after, expected);
    QVERIFY(made.isCreation());

    const QJsonObject kept = recorded(u"11-secret-sa-token-get"_s)["response"_L1]["body"_L1].toObject();
    const ObjectChange gone = secretDeletion(secretAddress(u"lab"_s, u"api.lab"_s, u"alpha"_s, u"s-sat"_s), kept);
    QVERIFY(gone.isDeletion());
    QCOMPARE(gone.before["data"_L1], kept["data"_L1]);
    QCOMPARE(gone.before["metadata"_L1]["annotations"_L1], kept["metadata"_L1]["annotations"_L1]);
    QVERIFY(!gone.before["metadata"_L1].toObject().contains("uid"_L1));
}

void TestClusterSecret::editsOnlyWhatDiffers()
{
    const QJsonObject patch = recorded(u"11-secret-patch"_s)["request"_L1]["body"_L1].toObject();
    const QJsonObject before = recorded(u"11-secret-opaque"_s)["response"_L1]["body"_L1].toObject();
    const QJsonObject wanted{{u"user"_s, u"dQ=="_s}, {u"new"_s, u"bg=="_s}};
    const ObjectChange change = secretEdit(Place, before, wanted, false);
    QCOMPARE(change.after, patch);
    QCOMPARE(
        change.before, (QJsonObject{{u"data"_s, QJsonObject{{u"pass"_s, u"cA=="_s}, {u"new"_s, QJsonValue::Null}}}}));
    QVERIFY(secretEdit(Place, before, before["data"_L1].toObject(), false).after.isEmpty());
    QCOMPARE(
        secretEdit(Place, before, before["data"_L1].toObject(), true).after, (QJsonObject{{u"immutable"_s, true}}));
}

void TestClusterSecret::editsLabels()
{
    QJsonObject before = recorded(u"11-secret-opaque"_s)["response"_L1]["body"_L1].toObject();
    QJsonObject metadata = before["metadata"_L1].toObject();
    metadata.insert(u"labels"_s, QJsonObject{{u"app"_s, u"web"_s}, {u"old"_s, u"x"_s}});
    metadata.insert(u"annotations"_s,
        QJsonObject{{u"openshift.io/token-secret.name"_s, u"t"_s}, {u"example.com/why"_s, u"it's so"_s},
            {QLatin1StringView(ServiceAccountName), u"default"_s}});
    before.insert(u"metadata"_s, metadata);
    const QJsonObject values = before["data"_L1].toObject();
    const ObjectChange same = secretEdit(Place, before, values, false);
    const ObjectLabels known{
        .labels = {{u"app"_s, u"web"_s}, {u"old"_s, u"x"_s}}, .annotations = {{u"example.com/why"_s, u"it's so"_s}}};
    QVERIFY(withLabels(same, before, known).after.isEmpty());

    const ObjectLabels wanted{.labels = {{u"app"_s, u"shop"_s}, {u"new"_s, QString()}},
        .annotations = {{u"example.com/why"_s, u"it's more"_s}, {u"openshift.io/own"_s, u"never sent"_s}}};
    const ObjectChange change = withLabels(same, before, wanted);
    QCOMPARE(change.after,
        (QJsonObject{{u"metadata"_s,
            QJsonObject{
                {u"labels"_s, QJsonObject{{u"app"_s, u"shop"_s}, {u"new"_s, QString()}, {u"old"_s, QJsonValue::Null}}},
                {u"annotations"_s, QJsonObject{{u"example.com/why"_s, u"it's more"_s}}}}}}));
    QCOMPARE(change.before,
        (QJsonObject{{u"metadata"_s,
            QJsonObject{
                {u"labels"_s, QJsonObject{{u"app"_s, u"web"_s}, {u"new"_s, QJsonValue::Null}, {u"old"_s, u"x"_s}}},
                {u"annotations"_s, QJsonObject{{u"example.com/why"_s, u"it's so"_s}}}}}}));
    QCOMPARE(secretCommands(change),
        (QStringList{u"oc label secret s-opaque -n alpha --overwrite app=shop new= old-"_s,
            u"oc annotate secret s-opaque -n alpha --overwrite 'example.com/why=it'\\''s more'"_s}));
    QCOMPARE(withLabels(secretEdit(Place, before, {}, false), before, wanted).after.keys(),
        (QStringList{u"data"_s, u"metadata"_s})); // one write
}

void TestClusterSecret::refusesLabels_data()
{
    using Kind = LabelFault::Kind;
    QTest::addColumn<ObjectLabels>("labels");
    QTest::addColumn<QList<LabelFault>>("faults");

    const auto label = [](const char *name, const QString &key, const QString &value, const QList<LabelFault> &faults) {
        QTest::newRow(name) << ObjectLabels{.labels = {{key, value}}, .annotations = {}} << faults;
    };
    const auto annotation = [](const char *name, const QString &key, const QString &value,
                                const QList<LabelFault> &faults) {
        QTest::newRow(name) << ObjectLabels{.labels = {}, .annotations = {{key, value}}} << faults;
    };
    const QString longest(63, u'a');
    label("usual", u"app.kubernetes.io/name"_s, u"web"_s, {});
    label("empty value", u"A_b.c-1"_s, {}, {});
    label("longest", longest, longest, {});
    label("no key", {}, u"x"_s, {{Kind::NoKey, {}}});
    label("long", longest + u'a', longest + u'a', {{Kind::LongKey, longest + u'a'}, {Kind::LongValue, longest + u'a'}});
    label("bad end", u"app-"_s, u"x."_s, {{Kind::BadKey, u"app-"_s}, {Kind::BadValue, u"app-"_s}});
    label("space", u"a b"_s, u"x y"_s, {{Kind::BadKey, u"a b"_s}, {Kind::BadValue, u"a b"_s}});
    label("line feed", u"a"_s, u"x\n"_s, {{Kind::BadValue, u"a"_s}});
    label("no prefix", u"/a"_s, {}, {{Kind::BadPrefix, u"/a"_s}});
    label("upper-case prefix", u"Example.com/a"_s, {}, {{Kind::BadPrefix, u"Example.com/a"_s}});
    label("long prefix", QString(254, u'a') + u"/a"_s, {}, {{Kind::BadPrefix, QString(254, u'a') + u"/a"_s}});
    label("no name", u"example.com/"_s, {}, {{Kind::BadKey, u"example.com/"_s}});
    label("two slashes", u"a/b/c"_s, {}, {{Kind::BadKey, u"a/b/c"_s}});
    annotation("any text", u"example.com/a"_s, u"two\nlines and ä"_s, {});
    annotation("upper-case prefix of an annotation", u"Example.com/a"_s, {}, {});
    annotation("annotation without a key", {}, u"x"_s, {{Kind::NoKey, {}}});
    annotation("bad key", u"a b"_s, {}, {{Kind::BadKey, u"a b"_s}});
    annotation("largest", u"a"_s, QString(256 * 1024 - 1, u'x'), {});
    annotation("too large", u"a"_s, QString(256 * 1024 - 2, u'x') + u'ä', {{Kind::TooLarge, {}}});
}

void TestClusterSecret::refusesLabels()
{
    QFETCH(const ObjectLabels, labels);
    QTEST(labelFaults(labels), "faults");
}

void TestClusterSecret::copiesWithoutTies()
{
    const QJsonArray items = recorded(u"11-secret-list"_s)["response"_L1]["body"_L1]["items"_L1].toArray();
    const ObjectAddress place = secretAddress(u"lab"_s, u"api.lab"_s, u"beta"_s, u"own"_s);
    const ObjectChange copy = secretCopy(place, items.first().toObject());
    QCOMPARE(copy.after["metadata"_L1].toObject(), (QJsonObject{{u"name"_s, u"own"_s}, {u"namespace"_s, u"beta"_s}}));
    QCOMPARE(copy.after["data"_L1], items.first()["data"_L1]);
    QCOMPARE(copy.after["type"_L1], items.first()["type"_L1]);
    QCOMPARE(copy.source, u"alpha/builder-dockercfg-vbnrj"_s);
}

QTEST_APPLESS_MAIN(TestClusterSecret)

#include "tst_clustersecret.moc"
