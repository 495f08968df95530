// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/imagelookup.h"
#include "values/manifest.h"
#include "values/planfile.h"
#include "values/streamchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString OldText = u"sha256:"_s + QString(64, u'0');
const QString NewText = u"sha256:"_s + QString(64, u'1');

ChangeSet sampleCopy()
{
    ChangeSet set;
    set.verb = ChangeSet::Verb::Copy;
    set.changes = {{.place = {.connectionId = u"1f6b"_s, .host = u"quay.io"_s, .repository = u"ns/app"_s},
        .tag = u"1.2"_s,
        .before = *Digest::parse(OldText),
        .after = *Digest::parse(NewText),
        .source = RepositoryAddress{.connectionId = u"ü"_s, .host = u"[::1]:5000"_s, .repository = u"a"_s},
        .sourceTag = u"1.2.3"_s}};
    set.manifests.insert(*Digest::parse(NewText), {.mediaType = "application/json", .bytes = "{\"a\":\n\0}"_ba});
    set.platforms = {u"linux/arm64"_s, u"linux/arm/v7"_s};
    set.withReferrers = true;
    return set;
}

ChangeSet sampleDeletion()
{
    ChangeSet set;
    set.verb = ChangeSet::Verb::Delete;
    set.changes = {{.place = {.connectionId = {}, .host = u"docker.io"_s, .repository = u"library/a"_s},
                       .tag = u"old"_s,
                       .before = *Digest::parse(OldText),
                       .after = {},
                       .source = std::nullopt,
                       .sourceTag = {}},
        {.place = {.connectionId = u"2"_s, .host = u"registry"_s, .repository = u"b"_s},
            .tag = u"older"_s,
            .before = *Digest::parse(OldText),
            .after = {},
            .source = std::nullopt,
            .sourceTag = OldText}};
    set.mayUsePlaceholder = true;
    return set;
}

const QString Streams = u"image.openshift.io"_s;

// A change of each way.
ObjectChangeSet sampleObjects()
{
    const ObjectAddress stream = streamAddress(u"lab"_s, u"api.lab.example:6443"_s, u"shop"_s, u"app"_s);
    const QJsonObject source{{u"kind"_s, u"DockerImage"_s}, {u"name"_s, u"quay.io/org/app:1"_s}};
    const QJsonObject state{{u"tag"_s, QJsonObject{{u"name"_s, u"1.0"_s}, {u"from"_s, source}}}, {u"image"_s, NewText}};
    ObjectChangeSet set{.verb = ObjectChangeSet::Verb::Edit, .changes = {}};
    set.changes += ObjectChange{.place = streamTagAddress(stream, u"1.0"_s),
        .way = ObjectChange::Way::Tag,
        .before = {},
        .after = state,
        .source = u"quay.io/org/app:1"_s};
    set.changes += ObjectChange{
        .place = streamTagAddress(stream, u"1.1"_s), .way = ObjectChange::Way::Import, .before = state, .after = state};
    set.changes += ObjectChange{
        .place = streamTagAddress(stream, u"1.2_-"_s), .way = ObjectChange::Way::Tag, .before = state, .after = {}};
    set.changes += streamCreation(streamAddress({}, u"[::1]:6443"_s, u"shop"_s, u"new"_s), true, u"ü"_s);
    set.changes += streamCreation(stream, false, {}).reversed();
    ObjectAddress workload = stream;
    workload.group = u"apps"_s;
    workload.resource = u"deployments"_s;
    const LookupState lookup{.kind = {.kind = u"Deployment"_s, .group = u"apps"_s, .resource = u"deployments"_s},
        .place = workload,
        .value = QJsonValue(QJsonValue::Undefined),
        .owner = {}};
    set.changes += lookupChange(lookup, true);
    return set;
}

// A plan with one change in a cluster, with one member of it replaced.
QByteArray objectPlanWith(const QString &name, const QJsonValue &value, int version = 2)
{
    const QJsonObject change{{u"host"_s, u"api.lab.example:6443"_s}, {u"group"_s, Streams}, {u"version"_s, u"v1"_s},
        {u"resource"_s, u"imagestreamtags"_s}, {u"namespace"_s, u"shop"_s}, {u"name"_s, u"app:1"_s},
        {u"way"_s, u"tag"_s}, {u"before"_s, QJsonObject{{u"image"_s, OldText}}}};
    QJsonObject changed = change;
    changed.insert(name, value);
    const QJsonObject set{{u"verb"_s, u"delete"_s}, {u"objects"_s, QJsonArray{changed}}};
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"tagwright-plan"_s}, {u"version"_s, version}, {u"sets"_s, QJsonArray{set}}})
        .toJson();
}

QByteArray objectPlanOf(const QString &verb)
{
    const QJsonObject set{{u"verb"_s, verb}, {u"objects"_s, QJsonArray()}};
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"tagwright-plan"_s}, {u"version"_s, 2}, {u"sets"_s, QJsonArray{set}}})
        .toJson();
}

QJsonObject withMember(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

// A plan with one set and one change, with one member of the change replaced.
QByteArray planWith(const QString &name, const QJsonValue &value)
{
    const QJsonObject change{{u"connection"_s, u"1"_s}, {u"host"_s, u"quay.io"_s}, {u"repository"_s, u"a"_s},
        {u"tag"_s, u"1"_s}, {u"after"_s, NewText}};
    const QJsonObject set{{u"verb"_s, u"tag"_s}, {u"changes"_s, QJsonArray{withMember(change, name, value)}}};
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"tagwright-plan"_s}, {u"version"_s, 1}, {u"sets"_s, QJsonArray{set}}})
        .toJson();
}

QByteArray planWithInSet(const QString &name, const QJsonValue &value, int version = 1)
{
    const QJsonObject set{{u"verb"_s, u"tag"_s}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"tagwright-plan"_s}, {u"version"_s, version},
                             {u"sets"_s, QJsonArray{withMember(set, name, value)}}})
        .toJson();
}

QJsonObject manifestOf(const QString &mediaType, const QString &base64)
{
    return {{NewText, QJsonObject{{u"mediaType"_s, mediaType}, {u"base64"_s, base64}}}};
}

} // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void isReadable();
    void oldOnesAreRead();
    void holdsOnlyWhatItMay();
    void refuses_data();
    void refuses();
    void ignoresWhatIsNotKnown();
    void isBounded();
};

void TestPlanFile::readsWhatItWrites_data()
{
    QTest::addColumn<QList<PlannedSet>>("sets");

    QTest::newRow("nothing") << QList<PlannedSet>();
    QTest::newRow("empty set") << QList<PlannedSet>{ChangeSet()};
    QTest::newRow("copy") << QList<PlannedSet>{sampleCopy()};
    QTest::newRow("deletion") << QList<PlannedSet>{sampleDeletion()};
    ChangeSet undo = sampleDeletion();
    undo.verb = ChangeSet::Verb::Undo;
    for (TagChange &change : undo.changes)
        change = change.reversed();
    QTest::newRow("several") << QList<PlannedSet>{sampleCopy(), undo, sampleDeletion()};
    QTest::newRow("objects") << QList<PlannedSet>{sampleObjects()};
    QTest::newRow("no objects") << QList<PlannedSet>{ObjectChangeSet()};
    QTest::newRow("both") << QList<PlannedSet>{sampleObjects(), sampleCopy(), sampleObjects()};
}

void TestPlanFile::readsWhatItWrites()
{
    QFETCH(QList<PlannedSet>, sets);
    const QByteArray document = planDocument(sets);
    const Result<QList<PlannedSet>> read = parsePlan(document);
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().message));
    QCOMPARE(*read, sets);
    QCOMPARE(planDocument(*read), document);
}

void TestPlanFile::isReadable()
{
    ChangeSet set = sampleDeletion();
    set.changes.resize(1);
    const QByteArray expected = R"({
    "format": "tagwright-plan",
    "sets": [
        {
            "changes": [
                {
                    "before": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
                    "host": "docker.io",
                    "repository": "library/a",
                    "tag": "old"
                }
            ],
            "mayUsePlaceholder": true,
            "verb": "delete",
            "withReferrers": false
        }
    ],
    "version": 1
}
)";
    QCOMPARE(planDocument({set}), expected);
}

void TestPlanFile::oldOnesAreRead()
{
    const QByteArray document = planDocument({sampleCopy()});
    QVERIFY(document.contains("\"version\": 1")); // so that a Tagwright that knows no clusters reads it
    QCOMPARE(parsePlan(document)->size(), 1);
    QVERIFY(planDocument({sampleCopy(), sampleObjects()}).contains("\"version\": 2"));
    // In version 1 there are no objects.
    QCOMPARE(changeCount(parsePlan(objectPlanWith(u"way"_s, u"tag"_s, 1))->constFirst()), 0);
}

void TestPlanFile::holdsOnlyWhatItMay()
{
    const ObjectChangeSet set = sampleObjects();
    for (const ObjectChange &change : set.changes)
        QVERIFY2(canBePlanned(change), qPrintable(change.place.path()));
    ObjectChange secret = set.changes.at(3);
    secret.place.resource = u"secrets"_s;
    secret.place.group.clear();
    QVERIFY(!canBePlanned(secret));
    ObjectChange binding = set.changes.at(5);
    binding.after = {{u"subjects"_s, QJsonArray()}};
    QVERIFY(!canBePlanned(binding));
}

void TestPlanFile::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QByteArray &document, const char *code, const QString &message) {
        QTest::newRow(name) << document << QString::fromLatin1(code) << message;
    };
    row("other JSON", "{}"_ba, PlanRule::NotAPlan, u""_s);
    row("other format", R"({"format": "x", "version": 1, "sets": []})"_ba, PlanRule::NotAPlan, u"x"_s);
    row("no version", R"({"format": "tagwright-plan", "sets": []})"_ba, PlanRule::NotAPlan, u"tagwright-plan"_s);
    row("no sets", R"({"format": "tagwright-plan", "version": 1})"_ba, PlanRule::NotAPlan, u""_s);
    row("later version", R"({"format": "tagwright-plan", "version": 3})"_ba, PlanRule::Version, u"3"_s);
    row("verb of clusters", planWithInSet(u"verb"_s, u"import"_s), PlanRule::Verb, u"import"_s);
    row("way", objectPlanWith(u"way"_s, u"push"_s), PlanRule::Object, u"app:1"_s);
    row("secret", objectPlanWith(u"resource"_s, u"secrets"_s), PlanRule::Object, u"app:1"_s);
    row("secret as a whole", objectPlanWith(u"way"_s, u"whole"_s), PlanRule::Object, u"app:1"_s);
    row("patch of anything", objectPlanWith(u"way"_s, u"patch"_s), PlanRule::Object, u"app:1"_s);
    row("stream for a tag", objectPlanWith(u"name"_s, u"app"_s), PlanRule::Object, u"app"_s);
    row("way out", objectPlanWith(u"namespace"_s, u"../x"_s), PlanRule::Object, u"app:1"_s);
    row("no project", objectPlanWith(u"namespace"_s, QJsonValue::Null), PlanRule::Object, u"app:1"_s);
    row("no change of an object", objectPlanWith(u"before"_s, 1), PlanRule::NoChange, u"app:1"_s);
    row("cluster", objectPlanWith(u"host"_s, u"https://a.example"_s), PlanRule::Host, u"https://a.example"_s);
    row("source of an object", objectPlanWith(u"source"_s, u"a\nb"_s), PlanRule::Text, u"a\nb"_s);
    row("object of another type", planWithInSet(u"objects"_s, QJsonArray{1}, 2), PlanRule::Host, u""_s);
    row("copy in a cluster", objectPlanOf(u"copy"_s), PlanRule::Verb, u"copy"_s);
    row("connection", planWith(u"connection"_s, u"a\nb"_s), PlanRule::Text, u"a\nb"_s);
    row("no host", planWith(u"host"_s, QJsonValue::Null), PlanRule::Host, u""_s);
    row("host with a path", planWith(u"host"_s, u"a.example/b"_s), PlanRule::Host, u"a.example/b"_s);
    row("host with a scheme", planWith(u"host"_s, u"https://a.example"_s), PlanRule::Host, u"https://a.example"_s);
    row("other name of a host", planWith(u"host"_s, u"index.docker.io"_s), PlanRule::Host, u"index.docker.io"_s);
    row("repository", planWith(u"repository"_s, u"../a"_s), PlanRule::Repository, u"../a"_s);
    row("tag", planWith(u"tag"_s, u""_s), PlanRule::Tag, u""_s);
    row("digest for a tag", planWith(u"tag"_s, NewText), PlanRule::Tag, NewText);
    row("source tag", planWith(u"sourceTag"_s, u"a b"_s), PlanRule::Tag, u"a b"_s);
    row("source", planWith(u"source"_s, QJsonObject{{u"host"_s, u"quay.io"_s}}), PlanRule::Repository, u""_s);
    row("source of another type", planWith(u"source"_s, u"quay.io/a"_s), PlanRule::Host, u""_s);
    row("before", planWith(u"before"_s, u"sha256"_s), PlanRule::DigestForm, u"sha256"_s);
    row("after of another type", planWith(u"after"_s, QJsonValue::Null), PlanRule::DigestForm, u""_s);
    row("after", planWith(u"after"_s, u"a:../b"_s), PlanRule::DigestForm, u"a:../b"_s);
    row("no change", planWith(u"after"_s, QJsonValue::Undefined), PlanRule::NoChange, u"1"_s);
    row("verb", planWithInSet(u"verb"_s, u"push"_s), PlanRule::Verb, u"push"_s);
    row("change of another type", planWithInSet(u"changes"_s, QJsonArray{1}), PlanRule::Host, u""_s);
    row("platform", planWithInSet(u"platforms"_s, QJsonArray{u"linux"_s, u"\t"_s}), PlanRule::Text, u"\t"_s);
    row("key of a manifest", planWithInSet(u"manifests"_s, QJsonObject{{u"x"_s, 1}}), PlanRule::DigestForm, u"x"_s);
    row("no base64", planWithInSet(u"manifests"_s, manifestOf(u"a/b"_s, u"e30*"_s)), PlanRule::Manifest, NewText);
    row("no bytes", planWithInSet(u"manifests"_s, manifestOf(u"a/b"_s, u""_s)), PlanRule::Manifest, NewText);
    row("no media type", planWithInSet(u"manifests"_s, manifestOf(u""_s, u"e30="_s)), PlanRule::Manifest, NewText);
    row("a second header", planWithInSet(u"manifests"_s, manifestOf(u"a/b\r\nX: y"_s, u"e30="_s)), PlanRule::Manifest,
        NewText);
}

void TestPlanFile::refuses()
{
    QFETCH(QByteArray, document);
    const Result<QList<PlannedSet>> read = parsePlan(document);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QTEST(read.error().code, "code");
    QTEST(read.error().message, "message");
}

void TestPlanFile::ignoresWhatIsNotKnown()
{
    QVERIFY(parsePlan(planWith(u"comment"_s, u"x"_s)));
    QVERIFY(parsePlan(planWithInSet(u"comment"_s, u"x"_s)));
}

void TestPlanFile::isBounded()
{
    QCOMPARE(parsePlan("[]"_ba).error().kind, Error::Kind::Malformed);
    QCOMPARE(parsePlan({}).error().kind, Error::Kind::Malformed);
    QCOMPARE(parsePlan(QByteArray(MaxPlanBytes + 1, ' ')).error().code, QLatin1StringView(PlanRule::Size));

    QJsonArray sets;
    for (qsizetype i = 0; i <= MaxPlannedChanges; ++i)
        sets.append(QJsonObject());
    const QJsonObject plan{{u"format"_s, u"tagwright-plan"_s}, {u"version"_s, 1}, {u"sets"_s, sets}};
    QCOMPARE(parsePlan(QJsonDocument(plan).toJson()).error().code, QLatin1StringView(PlanRule::Count));
    QCOMPARE(parsePlan(planWithInSet(u"changes"_s, sets)).error().code, QLatin1StringView(PlanRule::Count));

    const QString large = QString::fromLatin1(QByteArray(MaxManifestBytes + 1, ' ').toBase64());
    QCOMPARE(parsePlan(planWithInSet(u"manifests"_s, manifestOf(u"a/b"_s, large))).error().code,
        QLatin1StringView(PlanRule::Manifest));
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
