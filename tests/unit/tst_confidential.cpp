// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Secrets told without their values: what stands in their place, what it still tells, and the way back.

#include "values/confidential.h"

#include "crypto/hmac.h"
#include "crypto/sha.h"
#include "operations/confidentialchange.h"
#include "operations/keptvalues.h"
#include "operations/objectrequest.h"
#include "operations/objectstate.h"
#include "values/streamchanges.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Way = ObjectChange::Way;

namespace {

constexpr auto Token = "openshift.io/token-secret.value"_L1; // before OpenShift 4.16
constexpr auto Applied = "kubectl.kubernetes.io/last-applied-configuration"_L1;

const ObjectAddress Place{.connectionId = u"lab"_s,
    .host = u"api.lab:6443"_s,
    .resource = u"secrets"_s,
    .nameSpace = u"shop"_s,
    .name = u"db"_s};

QJsonObject secretWith(const QJsonObject &data, const QJsonObject &more = {})
{
    QJsonObject secret{{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"type"_s, u"Opaque"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, u"db"_s}, {u"labels"_s, QJsonObject{{u"app"_s, u"shop"_s}}}}},
        {u"data"_s, data}};
    for (auto member = more.constBegin(); member != more.constEnd(); ++member)
        secret.insert(member.key(), member.value());
    return secret;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

ObjectReading readingWith(const QJsonObject &object)
{
    return *readingOf(Place, object);
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

ObjectChange masked(const ObjectChange &change)
{
    Secrets kept;
    return Confidential::masked(change, Confidential::newMaskKey(), kept);
}

} // namespace

class TestConfidential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksAndBack();
    void leavesTheRest();
    void isForSecretsOnly();
    void looksLikeNoValue();
    void masksTellNothing();
    void comparesByValues_data();
    void comparesByValues();
    void tellsNoValueOfWhatMoved();
    void showsNoValue();
    void immutable();
    void outdated();
};

void TestConfidential::masksAndBack()
{
    const QByteArray bytes("\xff\x00secret", 8);
    const QJsonObject metadata{
        {u"name"_s, u"db"_s}, {u"annotations"_s, QJsonObject{{Applied, u"{\"data\":1}"_s}, {Token, u"sha256~t"_s}}}};
    const ObjectChange change{.place = Place,
        .way = Way::Whole,
        .before = secretWith({{u"user"_s, base64("bob")}, {u"key"_s, base64(bytes)}, {u"empty"_s, QString()}},
            {{u"metadata"_s, metadata}}),
        .after = secretWith({{u"user"_s, base64("bob")}}, {{u"stringData"_s, QJsonObject{{u"new"_s, u"nöw"_s}}}}),
        .source = {}};
    Secrets kept;
    const ObjectChange hidden = Confidential::masked(change, Confidential::newMaskKey(), kept);
    QCOMPARE(kept.credentials.size(), size_t(5)); // one is the same before and after
    for (const QByteArray &word : {bytes.toBase64(), QByteArray("bob").toBase64(), QByteArray("nöw"),
             QByteArray("nöw").toBase64(), QByteArray("{\\\"data"), QByteArray("sha256~t")}) {
        QVERIFY2(!text(hidden.before).contains(word), word.constData());
        QVERIFY2(!text(hidden.after).contains(word), word.constData());
    }
    QCOMPARE(hidden.before["data"_L1]["user"_L1], hidden.after["data"_L1]["user"_L1]);
    QCOMPARE(hidden.before["data"_L1]["empty"_L1].toString(), QString());
    QCOMPARE(hidden.before["metadata"_L1]["name"_L1].toString(), u"db"_s);
    QVERIFY(Confidential::hasMasks(hidden.before) && Confidential::hasMasks(hidden.after));
    QVERIFY(!hidden.after.contains("stringData"_L1));

    const ObjectChange back = Confidential::unmasked(hidden, kept);
    QCOMPARE(back.before, change.before);
    QCOMPARE(back.after["data"_L1]["new"_L1].toString(), base64("nöw"));
    QVERIFY(!Confidential::hasMasks(back.after));

    // What was masked stays so when the values are gone, and is not masked again.
    QCOMPARE(Confidential::unmasked(hidden, {}), hidden);
    Secrets none;
    QCOMPARE(Confidential::masked(hidden, Confidential::newMaskKey(), none), hidden);
    QVERIFY(none.isEmpty());
}

void TestConfidential::leavesTheRest()
{
    const QJsonObject patch{{u"data"_s, QJsonObject{{u"gone"_s, QJsonValue::Null}}},
        {u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject{{u"a"_s, u"b"_s}}}}}};
    const ObjectChange change{.place = Place, .way = Way::Patch, .before = {}, .after = patch, .source = {}};
    QCOMPARE(masked(change), change);
    QVERIFY(!Confidential::hasMasks(patch));
}

void TestConfidential::isForSecretsOnly()
{
    ObjectChange change{.place = Place,
        .way = Way::Whole,
        .before = {},
        .after = secretWith({{u"a"_s, base64("plain")}}),
        .source = {}};
    QVERIFY(change.isConfidential());
    change.place.resource = u"configmaps"_s;
    QVERIFY(!change.isConfidential());
    QCOMPARE(masked(change), change);
    change.place.resource = u"secrets"_s;
    change.place.group = u"example.com"_s; // somebody's own kind
    QVERIFY(!change.isConfidential());
}

// Somebody's value that looks like a mask is masked like any other.
void TestConfidential::looksLikeNoValue()
{
    const QString strange = Confidential::mask(u"key"_s, QString(64, u'a'));
    const QJsonObject secret = secretWith({}, {{u"stringData"_s, QJsonObject{{u"a"_s, strange}}}});
    QVERIFY(!Confidential::hasMasks(secret));
    QCOMPARE(Confidential::guarded(secret)["stringData"_L1]["a"_L1].toString(), u"***"_s);
    const ObjectChange change{.place = Place, .way = Way::Whole, .before = {}, .after = secret, .source = {}};
    Secrets kept;
    const ObjectChange hidden = Confidential::masked(change, Confidential::newMaskKey(), kept);
    QVERIFY(hidden.after["data"_L1]["a"_L1].toString() != strange);
    QCOMPARE(Confidential::unmasked(hidden, kept).after["data"_L1]["a"_L1].toString(), base64(strange.toUtf8()));
}

// Whoever reads the journal has the name of the key, and not the key: a guess cannot be tried.
void TestConfidential::masksTellNothing()
{
    const ObjectChange change{.place = Place,
        .way = Way::Patch,
        .before = secretWith({{u"a"_s, base64("1234")}, {u"b"_s, base64("1234")}}),
        .after = secretWith({{u"a"_s, base64("1234")}, {u"b"_s, base64("4321")}}),
        .source = {}};
    const auto valueIn = [](const QJsonObject &state, QLatin1StringView key) {
        return state["data"_L1][key].toString();
    };
    Secrets kept;
    const Confidential::MaskKey key = Confidential::newMaskKey();
    const ObjectChange one = Confidential::masked(change, key, kept);
    const QString mask = valueIn(one.before, "a"_L1);
    QVERIFY(Confidential::isMask(mask));
    QCOMPARE(Confidential::keyNameOf(mask), key.name);
    QCOMPARE(valueIn(one.before, "b"_L1), mask);
    QCOMPARE(valueIn(one.after, "a"_L1), mask);
    QVERIFY(valueIn(one.after, "b"_L1) != mask);
    QCOMPARE(kept.credentials.size(), size_t(2));
    for (const QByteArray &guess : {QByteArray("1234"), key.name.toUtf8() + ":1234", key.name.toUtf8() + "1234"})
        QVERIFY(!mask.endsWith(sha256Of(guess).encoded()));
    QVERIFY(!mask.endsWith(QLatin1StringView(hmacSha256(key.name.toUtf8(), "1234").toHex())));
    const ObjectChange other = masked(change);
    QVERIFY(valueIn(other.before, "a"_L1).section(u':', 2) != mask.section(u':', 2));
}

void TestConfidential::comparesByValues_data()
{
    QTest::addColumn<QJsonObject>("now");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << secretWith({{u"a"_s, base64("1")}, {u"b"_s, base64("2")}}) << true;
    QTest::newRow("with what the server adds")
        << secretWith({{u"a"_s, base64("1")}, {u"b"_s, base64("2")}}, {{u"immutable"_s, false}}) << true;
    QTest::newRow("another value") << secretWith({{u"a"_s, base64("1")}, {u"b"_s, base64("3")}}) << false;
    QTest::newRow("values changed places") << secretWith({{u"a"_s, base64("2")}, {u"b"_s, base64("1")}}) << false;
    QTest::newRow("a key less") << secretWith({{u"a"_s, base64("1")}}) << false;
    QTest::newRow("another type") << secretWith(
        {{u"a"_s, base64("1")}, {u"b"_s, base64("2")}}, {{u"type"_s, u"kubernetes.io/basic-auth"_s}})
                                  << false;
    QTest::newRow("none") << QJsonObject() << false;
}

void TestConfidential::comparesByValues()
{
    QFETCH(QJsonObject, now);
    QFETCH(bool, isSame);

    ObjectChange change{.place = Place,
        .way = Way::Whole,
        .before = {},
        .after = secretWith({{u"a"_s, u"MQ==\n"_s}}, {{u"stringData"_s, QJsonObject{{u"b"_s, u"2"_s}}}}),
        .source = {}};
    QCOMPARE(isIn(Side::After, change, readingWith(now)), isSame);
    QCOMPARE(isFulfilled(change, readingWith(now)), isSame);
    // Of what there are masks only nothing is known, and nothing is believed.
    QVERIFY(Confidential::hasMasks(masked(change)) && !Confidential::hasMasks(change));
    QVERIFY(!isIn(Side::After, masked(change), readingWith(now)));
    QVERIFY(!isFulfilled(masked(change), readingWith(now)));
    change.way = Way::Patch;
    change.before = change.after;
    QCOMPARE(isIn(Side::Before, change, readingWith(now)), isSame);
    QVERIFY(!isIn(Side::Before, masked(change), readingWith(now)));
}

void TestConfidential::tellsNoValueOfWhatMoved()
{
    const ObjectReading now = readingWith(secretWith({{u"a"_s, base64("horse")}, {u"c"_s, base64("staple")}}));
    for (const Way way : {Way::Whole, Way::Patch}) {
        const ObjectChange change{.place = Place,
            .way = way,
            .before = secretWith({{u"a"_s, base64("horse")}, {u"c"_s, base64("battery")}}),
            .after = secretWith({{u"a"_s, base64("stable")}}),
            .source = {}};
        for (const ObjectChange &one : {change, masked(change)}) {
            const Error error = movedObject(one, now);
            QCOMPARE(error.kind, Error::Kind::Moved);
            QVERIFY(error.code != error.message); // so that one sees that they differ
            QVERIFY(error.code.contains("***"_L1));
            for (const char *word : {"horse", "staple", "battery", "stable"}) {
                QVERIFY(!error.code.contains(base64(word)));
                QVERIFY(!error.message.contains(base64(word)));
            }
        }
    }
}

void TestConfidential::showsNoValue()
{
    const QJsonObject secret =
        secretWith({{u"a"_s, base64("horse")}}, {{u"stringData"_s, QJsonObject{{u"b"_s, u"plain"_s}}}});
    for (const QJsonObject &before : {QJsonObject(), secret}) {
        for (const Way way : {Way::Whole, Way::Patch}) {
            const ObjectChange change{.place = Place, .way = way, .before = before, .after = secret, .source = {}};
            const ObjectRequest request = requestFor(change);
            QCOMPARE(request.body["data"_L1]["a"_L1].toString(), u"***"_s);
            QCOMPARE(request.body["stringData"_L1]["b"_L1].toString(), u"***"_s);
            QCOMPARE(request.body["type"_L1].toString(), u"Opaque"_s);
            const QString commands = ocCommands(change).join(u'\n');
            QVERIFY(!commands.contains("plain"_L1) && !commands.contains(base64("horse")));
        }
    }
}

void TestConfidential::immutable()
{
    const QJsonObject fixed{{u"immutable"_s, true}};
    const ObjectReading now = readingWith(secretWith({{u"a"_s, base64("1")}}, fixed));
    const auto to = [](const QJsonObject &after, Way way = Way::Whole) {
        return ObjectChange{.place = Place, .way = way, .before = secretWith({}), .after = after, .source = {}};
    };
    QVERIFY(isImmutable(to(secretWith({{u"a"_s, base64("1")}})), now)); // it cannot be made mutable again
    QVERIFY(isImmutable(to(secretWith({{u"a"_s, base64("2")}}, fixed)), now));
    QVERIFY(!isImmutable(to(secretWith({{u"a"_s, base64("1")}}, fixed)), now)); // its labels may change
    QVERIFY(!isImmutable(to({}), now)); // and it may be deleted
    QVERIFY(!isImmutable(to({{u"metadata"_s, QJsonObject{{u"labels"_s, QJsonObject()}}}}, Way::Patch), now));
    QVERIFY(!isImmutable(to(secretWith({{u"a"_s, base64("2")}})), readingWith(secretWith({}))));
}

void TestConfidential::outdated()
{
    const QDateTime now({2026, 8, 31}, {12, 0}, Qt::UTC);
    const QString mask = Confidential::mask(u"k"_s, QString(64, u'a'));
    const ObjectChange change{
        .place = Place, .way = Way::Whole, .before = {}, .after = secretWith({{u"a"_s, mask}}), .source = {}};
    QList<JournalEntry> entries;
    for (int i = 0; i < 120; ++i) {
        entries += JournalEntry{.id = 1000 - i,
            .when = now,
            .changes = {{.change = {}, .object = change}},
            .keptValues = i % 2 == 0 ? u"k"_s : QString()};
    }
    QVERIFY(KeptValues::outdated(entries, now).isEmpty());
    QCOMPARE(KeptValues::outdated(entries, now.addDays(31)).size(), 60);
    for (JournalEntry &entry : entries)
        entry.keptValues = u"k"_s;
    const QList<JournalEntry> old = KeptValues::outdated(entries, now);
    QCOMPARE(old.size(), 20);
    QCOMPARE(old.constFirst().id, 900);

    // What no mask of the entry names any more is of no use.
    entries.resize(3);
    entries[1].keptValues = u"other"_s;
    QCOMPARE(KeptValues::outdated(entries, now), QList{entries.at(1)});
}

QTEST_GUILESS_MAIN(TestConfidential)
#include "tst_confidential.moc"
