// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What is sent for a choice is what oc was heard to send for the same; and what cannot be is refused.

#include "../support/samplestream.h"
#include "openshift/imageapi.h"
#include "values/streamtagging.h"
#include "values/tagstate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString V1 = u"sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_s;
const OriginContext InAlpha{.nameSpace = u"alpha"_s, .stream = u"app"_s};

QJsonArray recorded(const QString &command)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC "/%1.json").arg(command));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(command));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QJsonObject lastOf(const QString &command, const QString &method)
{
    const QJsonArray exchanges = recorded(command);
    for (auto exchange = exchanges.end(); exchange != exchanges.begin();) {
        --exchange;
        if (exchange->toObject()["method"_L1] == method)
            return exchange->toObject();
    }
    qFatal("%s has no %s", qPrintable(command), qPrintable(method));
    return {};
}

/*! The stream that a tag was taken from in all these recordings. */
ImageStream app()
{
    const auto stream = parseImageStream(lastOf(u"tag-permanent"_s, u"GET"_s)["responseBody"_L1].toObject());
    return stream ? *stream : ImageStream();
}

StreamTagging chosen(const QString &source, TagFollowing kind = TagFollowing::Permanent)
{
    const auto origin = parseTagOrigin(source, InAlpha);
    return {.source = origin ? *origin : TagOrigin(), .kind = kind};
}

QString ruleOf(const StreamTagging &choice, const StreamTagPlace &place, const ImageStream *source)
{
    const Result<StreamTag> tag = taggedTag(choice, place, source, nullptr);
    return tag ? QString() : tag.error().code;
}

} // namespace

class StreamTaggingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatOcSends_data();
    void sendsWhatOcSends();
    void refusesWhatOcRefuses();
    void refusesCircles();
    void readsSources_data();
    void readsSources();
    void refusesSources_data();
    void refusesSources();
    void readsDestinations();
    void keepsWhatTheTagHas();
    void leavesItsSourceAsItIs();
    void knowsWhatItWillName();
    void writesOcLines();
};

void StreamTaggingTest::sendsWhatOcSends_data()
{
    QTest::addColumn<StreamTagging>("choice");
    QTest::addColumn<StreamTagPlace>("place");
    QTest::addColumn<QString>("line");

    const auto add = [](const char *command, const StreamTagging &choice, const StreamTagPlace &place,
                         const char *line) { QTest::newRow(command) << choice << place << QString::fromLatin1(line); };
    const auto imported = [](const QString &source, TagFollowing kind = TagFollowing::Permanent) {
        StreamTagging choice = chosen(source, kind);
        choice.insecure = true;
        return choice;
    };
    add("tag-permanent", chosen(u"app:v1"_s), {u"alpha"_s, u"app"_s, u"oc-perm"_s},
        "oc tag -n alpha app:v1 app:oc-perm");
    add("tag-isimage", chosen(u"app@"_s + V1), {u"alpha"_s, u"app"_s, u"oc-digest"_s},
        "oc tag -n alpha app@sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f app:oc-digest");
    add("tag-other-stream", chosen(u"app:v1"_s), {u"alpha"_s, u"newstream"_s, u"one"_s},
        "oc tag -n alpha app:v1 newstream:one");
    add("tag-cross-ns", chosen(u"alpha/app:v1"_s), {u"beta"_s, u"copied"_s, u"v1"_s},
        "oc tag -n alpha app:v1 beta/copied:v1");
    add("tag-multi-dest", chosen(u"v1"_s), {u"alpha"_s, u"app"_s, u"m2"_s}, "oc tag -n alpha app:v1 app:m2");
    add("tag-alias", chosen(u"app:v2"_s, TagFollowing::Alias), {u"alpha"_s, u"app"_s, u"oc-alias"_s},
        "oc tag -n alpha --alias app:v2 app:oc-alias");
    add("tag-alias-same-latest", chosen(u"v3"_s, TagFollowing::Alias), {u"alpha"_s, u"app"_s, u"oc-alias3"_s},
        "oc tag -n alpha --alias app:v3 app:oc-alias3");
    add("tag-docker", imported(u"127.0.0.1:5001/lab/app:v2"_s), {u"alpha"_s, u"fromdocker"_s, u"v2"_s},
        "oc tag -n alpha --insecure 127.0.0.1:5001/lab/app:v2 fromdocker:v2");
    add("tag-source-kind", imported(u"127.0.0.1:5001/lab/app:v1"_s), {u"alpha"_s, u"fromdocker"_s, u"src"_s},
        "oc tag -n alpha --insecure 127.0.0.1:5001/lab/app:v1 fromdocker:src");
    add("tag-docker-scheduled", imported(u"127.0.0.1:5001/lab/app:v3"_s, TagFollowing::Scheduled),
        {u"alpha"_s, u"fromdocker"_s, u"sched"_s},
        "oc tag -n alpha --scheduled --insecure 127.0.0.1:5001/lab/app:v3 fromdocker:sched");
    add("tag-docker-reference", imported(u"127.0.0.1:5001/lab/app:v3"_s, TagFollowing::Reference),
        {u"alpha"_s, u"fromdocker"_s, u"ref"_s},
        "oc tag -n alpha --reference --insecure 127.0.0.1:5001/lab/app:v3 fromdocker:ref");
    StreamTagging local = imported(u"127.0.0.1:5001/lab/app:v3"_s);
    local.referencePolicy = TagSpec::ReferencePolicy::Local;
    add("tag-docker-local", local, {u"alpha"_s, u"fromdocker"_s, u"local"_s},
        "oc tag -n alpha --insecure --reference-policy=local 127.0.0.1:5001/lab/app:v3 fromdocker:local");
    StreamTagging whole = imported(u"127.0.0.1:5001/lab/multi:latest"_s);
    whole.importMode = TagSpec::ImportMode::PreserveOriginal;
    add("tag-docker-importmode", whole, {u"alpha"_s, u"fromdocker"_s, u"multi"_s},
        "oc tag -n alpha --insecure --import-mode=PreserveOriginal 127.0.0.1:5001/lab/multi:latest fromdocker:multi");
}

void StreamTaggingTest::sendsWhatOcSends()
{
    QFETCH(const StreamTagging, choice);
    QFETCH(const StreamTagPlace, place);
    QFETCH(const QString, line);

    const ImageStream stream = app();
    const Result<StreamTag> tag = taggedTag(choice, place, &stream, nullptr);
    QVERIFY2(tag.has_value(), tag ? "" : qPrintable(tag.error().code));
    const QJsonObject sent = lastOf(QString::fromLatin1(QTest::currentDataTag()), u"PUT"_s);
    QJsonObject body = imageStreamTag(place.nameSpace, place.stream, place.tag, *tag->spec);
    QJsonObject wanted = sent["body"_L1].toObject();
    for (QJsonObject *each : {&body, &wanted}) { // Go writes an empty time
        QJsonObject metadata = each->value("metadata"_L1).toObject();
        metadata.remove("creationTimestamp"_L1);
        each->insert("metadata"_L1, metadata);
    }
    QCOMPARE(QJsonDocument(body).toJson(), QJsonDocument(wanted).toJson());
    QCOMPARE(ocTagLines(choice, {{place, *tag->spec}}), QStringList{line});
}

void StreamTaggingTest::refusesWhatOcRefuses()
{
    const ImageStream stream = app();
    const auto isRefused = [](const char *command) { // oc ended with an error, and sent nothing that writes
        const QJsonArray exchanges = recorded(QString::fromLatin1(command));
        return std::all_of(exchanges.begin(), exchanges.end(),
            [](const QJsonValue &exchange) { return exchange["method"_L1].toString() == "GET"_L1; });
    };
    QVERIFY(isRefused("tag-alias-other-stream"));
    QCOMPARE(ruleOf(chosen(u"app:v1"_s, TagFollowing::Alias), {u"alpha"_s, u"newstream"_s, u"two"_s}, &stream),
        QLatin1StringView(TaggingRule::AliasElsewhere));
    QVERIFY(isRefused("tag-alias-cross-ns"));
    QCOMPARE(ruleOf(chosen(u"alpha/app:v1"_s, TagFollowing::Alias), {u"beta"_s, u"copied"_s, u"v2"_s}, &stream),
        QLatin1StringView(TaggingRule::AliasElsewhere));
    QVERIFY(isRefused("tag-missing-source"));
    QCOMPARE(ruleOf(chosen(u"app:nosuch"_s), {u"alpha"_s, u"app"_s, u"zz"_s}, &stream),
        QLatin1StringView(TaggingRule::NoSuchTag));
    QVERIFY(isRefused("tag-scheduled-on-istag"));
    QCOMPARE(ruleOf(chosen(u"app:v1"_s, TagFollowing::Scheduled), {u"alpha"_s, u"app"_s, u"schedx"_s}, &stream),
        QLatin1StringView(TaggingRule::ScheduledSource));
    // Of tags that are there, but name nothing.
    QCOMPARE(ruleOf(chosen(u"app:broken"_s), {u"alpha"_s, u"app"_s, u"zz"_s}, &stream),
        QLatin1StringView(TaggingRule::NoImage));
    QCOMPARE(ruleOf(chosen(u"app@"_s + sampleDigest(1)), {u"alpha"_s, u"app"_s, u"zz"_s}, &stream),
        QLatin1StringView(TaggingRule::NoSuchImage));
    QCOMPARE(ruleOf(chosen(u"app:v1"_s), {u"alpha"_s, u"app"_s, u"zz"_s}, nullptr),
        QLatin1StringView(TaggingRule::NoSuchTag));
}

void StreamTaggingTest::refusesCircles()
{
    const ImageStream stream = sampleStream(
        {importedTag(u"1.0"_s, 1), aliasTag(u"stable"_s, u"1.0"_s, 1), aliasTag(u"latest"_s, u"app:stable"_s, 1)});
    const auto alias = [](const QString &source) {
        return StreamTagging{.source = {.stream = {.project = u"shop"_s, .stream = u"app"_s, .tag = source, .id = {}},
                                 .registryImage = {}},
            .kind = TagFollowing::Alias};
    };
    const QString circle = QLatin1StringView(TaggingRule::AliasCircle);
    QCOMPARE(ruleOf(alias(u"1.0"_s), {u"shop"_s, u"app"_s, u"1.0"_s}, &stream), circle);
    QCOMPARE(ruleOf(alias(u"stable"_s), {u"shop"_s, u"app"_s, u"1.0"_s}, &stream), circle);
    QCOMPARE(ruleOf(alias(u"latest"_s), {u"shop"_s, u"app"_s, u"1.0"_s}, &stream), circle);
    QCOMPARE(ruleOf(alias(u"latest"_s), {u"shop"_s, u"app"_s, u"new"_s}, &stream), QString());
}

void StreamTaggingTest::readsSources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("isOfRegistry");

    QTest::newRow("a tag") << u"v1"_s << u"alpha/app:v1"_s << false;
    QTest::newRow("a digest") << V1 << QString(u"alpha/app@"_s + V1) << false;
    QTest::newRow("another stream") << u"web:v1"_s << u"alpha/web:v1"_s << false;
    QTest::newRow("its image") << u"web@0dbbba23"_s << u"alpha/web@0dbbba23"_s << false;
    QTest::newRow("a stream with a dot") << u"my.web:v1"_s << u"alpha/my.web:v1"_s << false;
    QTest::newRow("another project") << u"beta/web:v1"_s << u"beta/web:v1"_s << false;
    QTest::newRow("blanks around") << u"  beta/web:v1 "_s << u"beta/web:v1"_s << false;
    QTest::newRow("a registry") << u"quay.io/org/app:1"_s << u"quay.io/org/app:1"_s << true;
    QTest::newRow("a port") << u"lab:5000/app"_s << u"lab:5000/app"_s << true;
    QTest::newRow("localhost") << u"localhost/app:1"_s << u"localhost/app:1"_s << true;
    QTest::newRow("a line") << u"podman pull quay.io/org/app:1"_s << u"quay.io/org/app:1"_s << true;
    QTest::newRow("a transport") << u"docker://quay.io/org/app:1"_s << u"quay.io/org/app:1"_s << true;
    QTest::newRow("the cluster's registry") << u"registry.svc:5000/beta/web:v1"_s << u"beta/web:v1"_s << false;
}

void StreamTaggingTest::readsSources()
{
    QFETCH(const QString, text);
    OriginContext context = InAlpha;
    context.registryHosts = QStringList{{}, u"registry.svc:5000"_s};
    const auto origin = parseTagOrigin(text, context);
    QVERIFY2(origin.has_value(), origin ? "" : qPrintable(origin.error().code));
    QTEST(origin->toString(), "read");
    QTEST(origin->isOfRegistry(), "isOfRegistry");
}

void StreamTaggingTest::refusesSources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << u"  "_s << QString::fromLatin1(ReferenceRule::Empty);
    QTest::newRow("no tag") << u"org/app"_s << QString::fromLatin1(ReferenceRule::Stream);
    QTest::newRow("a tag that is none") << u"-v1"_s << QString::fromLatin1(ReferenceRule::Tag);
    QTest::newRow("upper case") << u"quay.io/Org/app:1"_s << QString::fromLatin1(ReferenceRule::Uppercase);
    QTest::newRow("two colons") << u"app:v1:v2"_s << QString::fromLatin1(ReferenceRule::Tag);
}

void StreamTaggingTest::refusesSources()
{
    QFETCH(const QString, text);
    const auto origin = parseTagOrigin(text, InAlpha);
    QVERIFY(!origin);
    QCOMPARE(origin.error().kind, Error::Kind::InvalidInput);
    QTEST(origin.error().code, "rule");
}

void StreamTaggingTest::readsDestinations()
{
    const StreamTagPlace here{u"alpha"_s, u"app"_s, {}};
    const auto read = [&here](const QString &text) {
        const auto place = parseStreamTagPlace(text, here);
        return place ? place->toString() : place.error().code;
    };
    QCOMPARE(read(u"v2"_s), u"alpha/app:v2"_s);
    QCOMPARE(read(u"web:v2"_s), u"alpha/web:v2"_s);
    QCOMPARE(read(u"beta/web:v2"_s), u"beta/web:v2"_s);
    QCOMPARE(read(u"web@"_s + V1), QString::fromLatin1(ReferenceRule::Tag));
    QCOMPARE(read(u".v2"_s), QString::fromLatin1(ReferenceRule::Tag));
    QCOMPARE(read(u"a/b/c:v2"_s), QString::fromLatin1(ReferenceRule::Stream));
}

void StreamTaggingTest::keepsWhatTheTagHas()
{
    const ImageStream stream = app();
    StreamTag existing = importedTag(u"v9"_s, 1);
    existing.spec->annotations = {{u"description"_s, u"kept"_s}};
    existing.spec->importMode = TagSpec::ImportMode::PreserveOriginal;
    existing.spec->referencePolicy = TagSpec::ReferencePolicy::Local;
    const StreamTagPlace place{u"alpha"_s, u"app"_s, u"v9"_s};
    StreamTagging choice = chosen(u"v1"_s);
    const auto kept = taggedTag(choice, place, &stream, &existing);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->spec->annotations, existing.spec->annotations);
    QCOMPARE(kept->spec->importMode, TagSpec::ImportMode::PreserveOriginal);
    QCOMPARE(kept->spec->referencePolicy, TagSpec::ReferencePolicy::Local);
    QVERIFY(ocTagLines(choice, {{place, *kept->spec}})
                .contains(u"oc annotate -n alpha --overwrite istag app:v9 description=kept"_s));
    choice.importMode = TagSpec::ImportMode::Legacy;
    choice.annotations = Annotations{};
    const auto changed = taggedTag(choice, place, &stream, &existing);
    QVERIFY(changed.has_value());
    QVERIFY(changed->spec->annotations.isEmpty());
    QCOMPARE(changed->spec->importMode, TagSpec::ImportMode::Legacy);
}

void StreamTaggingTest::leavesItsSourceAsItIs()
{
    const StreamTag existing = aliasTag(u"latest"_s, u"v1"_s, 1);
    StreamTagging choice{.source = {}, .kind = TagFollowing::Alias, .kept = existing.spec->from};
    choice.annotations = Annotations{{u"description"_s, u"what's new"_s}};
    const StreamTagPlace place{u"shop"_s, u"app"_s, u"latest"_s};
    const auto edited = taggedTag(choice, place, nullptr, &existing);
    QVERIFY(edited.has_value());
    QCOMPARE(*edited->spec->from, *existing.spec->from); // "v1", not "app:v1"
    QCOMPARE(ocTagLines(choice, {{place, *edited->spec}}),
        QStringList({u"oc tag -n shop --alias app:v1 app:latest"_s,
            u"oc annotate -n shop --overwrite istag app:latest 'description=what'\\''s new'"_s}));
    choice.kind = TagFollowing::Scheduled;
    QCOMPARE(ruleOf(choice, place, nullptr), QLatin1StringView(TaggingRule::ScheduledSource));
}

void StreamTaggingTest::knowsWhatItWillName()
{
    const ImageStream stream = app();
    const StreamTagPlace place{u"beta"_s, u"app"_s, u"x"_s};
    const auto permanent = taggedTag(chosen(u"app@0dbbba23"_s), place, &stream, nullptr);
    QVERIFY(permanent.has_value());
    QCOMPARE(permanent->digest(), V1);
    QCOMPARE(permanent->spec->from->name, QString(u"app@"_s + V1)); // the whole of it
    const auto alias =
        taggedTag(chosen(u"v1"_s, TagFollowing::Alias), {u"alpha"_s, u"app"_s, u"x"_s}, &stream, nullptr);
    QVERIFY(alias.has_value() && alias->events.isEmpty()); // its target may move at any time
    const auto pointer = taggedTag(chosen(u"v1"_s, TagFollowing::Reference), place, &stream, nullptr);
    QVERIFY(pointer.has_value() && pointer->events.isEmpty() && pointer->spec->reference);
    // A reference has no image: what is taken from it is taken from where it points.
    const auto ofReference = taggedTag(chosen(u"refonly"_s), place, &stream, nullptr);
    QVERIFY(ofReference.has_value());
    QCOMPARE(ofReference->spec->from->kind, u"DockerImage"_s);
    QCOMPARE(ofReference->spec->from->name, u"127.0.0.1:5001/lab/app:v2"_s);
}

void StreamTaggingTest::writesOcLines()
{
    const ImageStream stream = app();
    const StreamTagging choice = chosen(u"v1"_s);
    QList<TaggedPlace> places;
    for (const StreamTagPlace &place : {StreamTagPlace{u"alpha"_s, u"app"_s, u"m1"_s},
             StreamTagPlace{u"alpha"_s, u"app"_s, u"m2"_s}, StreamTagPlace{u"beta"_s, u"my.app"_s, u"m3"_s}}) {
        const auto tag = taggedTag(choice, place, &stream, nullptr);
        QVERIFY(tag.has_value());
        places += TaggedPlace{place, *tag->spec};
    }
    QCOMPARE(ocTagLines(choice, places), QStringList{u"oc tag -n alpha app:v1 app:m1 app:m2 beta/my.app:m3"_s});
    QCOMPARE(ocTagLines(choice, {}), QStringList());
}

QTEST_APPLESS_MAIN(StreamTaggingTest)

#include "tst_streamtagging.moc"
