// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What an import asks for: the same as `oc import-image` was heard to ask, and why some tags cannot be imported.

#include "../support/samplestream.h"
#include "openshift/imageapi.h"
#include "values/streamimport.h"
#include "values/tagstate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

/*! What oc asked and sent, and the line that made it. */
struct HeardImport {
    std::optional<ImageStream> stream; // none: 404
    QJsonObject request;
    QString line;
};

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC_SENT "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(name));
    return file.readAll();
}

HeardImport heard(const QString &name)
{
    const QJsonArray exchanges = QJsonDocument::fromJson(contentOf(name + u".json"_s)).array();
    HeardImport import;
    const QJsonObject looked = exchanges.first().toObject();
    if (looked["status"_L1].toInt() == 200)
        import.stream = *parseImageStream(looked["responseBody"_L1].toObject());
    const QJsonObject sent = exchanges.last().toObject();
    if (sent["method"_L1] == "POST"_L1)
        import.request = sent["body"_L1].toObject();
    import.line = QString::fromUtf8(contentOf(name + u".out"_s)).section(u'\n', 0, 0).mid(2);
    return import;
}

/*! oc sends its images in any order, and a time that is never set. */
QJsonObject inOrder(QJsonObject request)
{
    QJsonObject metadata = request["metadata"_L1].toObject();
    metadata.remove(u"creationTimestamp"_s);
    request.insert(u"metadata"_s, metadata);
    QJsonObject spec = request["spec"_L1].toObject();
    QMap<QString, QJsonValue> byTag;
    const QJsonArray images = spec["images"_L1].toArray();
    for (const QJsonValue &image : images)
        byTag.insert(image["to"_L1]["name"_L1].toString(), image);
    QJsonArray sorted;
    for (const QJsonValue &image : std::as_const(byTag))
        sorted += image;
    if (spec.contains("images"_L1))
        spec.insert(u"images"_s, sorted);
    request.insert(u"spec"_s, spec);
    return request;
}

/*! What oc says of the reference policy of a tag that is there is not heeded; we say what it is. */
QJsonObject withOwnReferencePolicies(QJsonObject request, const ImageStream &stream)
{
    QJsonObject spec = request["spec"_L1].toObject();
    QJsonArray images = spec["images"_L1].toArray();
    for (qsizetype i = 0; i < images.size(); ++i) {
        QJsonObject image = images.at(i).toObject();
        const StreamTag *tag = stream.tag(image["to"_L1]["name"_L1].toString());
        if (tag && tag->spec && tag->spec->referencePolicy == TagSpec::ReferencePolicy::Local)
            image.insert(u"referencePolicy"_s, QJsonObject{{u"type"_s, u"Local"_s}});
        images[i] = image;
    }
    if (!images.isEmpty())
        spec.insert(u"images"_s, images);
    request.insert(u"spec"_s, spec);
    return request;
}

ImportTarget targetOf(const ImageStream &stream)
{
    return {.nameSpace = stream.nameSpace, .name = stream.name, .stream = &stream};
}

} // namespace

class StreamImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhatOcAsks_data();
    void asksWhatOcAsks();
    void refusesWhatOcRefuses_data();
    void refusesWhatOcRefuses();
    void followsAliasesToTheEnd();
    void carriesThePolicyOver();
    void wholeStreamMayBeInsecure();
    void newTagsHaveTheirOwnPolicy();
    void followedRepositories();
    void streamThatIsNotThere();
    void changeOfATag();
    void commandsForTagsThatAreTakenFromElsewhere();
    void whatHasNoSourceIsNotImported();
    void tagsOfSources_data();
    void tagsOfSources();
};

void StreamImportTest::asksWhatOcAsks_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<ImportWish>("wish");
    QTest::addColumn<bool>("isDry");

    const QString app = u"127.0.0.1:5001/lab/app"_s;
    QTest::newRow("import-new") << u"brandnew"_s << ImportWish{.from = app + u":v1"_s, .tag = u"v1"_s, .insecure = true}
                                << false;
    QTest::newRow("import-new-all") << u"brandall"_s
                                    << ImportWish{.from = app, .tag = {}, .all = true, .insecure = true} << false;
    QTest::newRow("import-dry") << u"brandall"_s << ImportWish{.from = app, .tag = {}, .all = true, .insecure = true}
                                << true;
    QTest::newRow("import-error") << u"branderr"_s
                                  << ImportWish{.from = app + u":nosuch"_s, .tag = u"v1"_s, .insecure = true} << false;
    QTest::newRow("import-existing") << u"app"_s << ImportWish() << false;
    QTest::newRow("import-existing-tag") << u"app"_s << ImportWish{.from = {}, .tag = u"v1"_s} << false;
    QTest::newRow("import-all") << u"app"_s << ImportWish{.from = {}, .tag = {}, .all = true} << false;
    QTest::newRow("import-multi") << u"brandmulti"_s
                                  << ImportWish{.from = u"127.0.0.1:5001/lab/multi:latest"_s,
                                         .tag = u"v1"_s,
                                         .insecure = true,
                                         .importMode = TagSpec::ImportMode::PreserveOriginal}
                                  << false;
    QTest::newRow("import-scheduled") << u"brandsched"_s
                                      << ImportWish{.from = app + u":v1"_s,
                                             .tag = u"v1"_s,
                                             .scheduled = true,
                                             .insecure = true,
                                             .referencePolicy = TagSpec::ReferencePolicy::Local}
                                      << false;
}

void StreamImportTest::asksWhatOcAsks()
{
    QFETCH(const QString, stream);
    QFETCH(const ImportWish, wish);
    QFETCH(const bool, isDry);

    const HeardImport oc = heard(QString::fromLatin1(QTest::currentDataTag()));
    const ImportTarget target{.nameSpace = u"alpha"_s, .name = stream, .stream = oc.stream ? &*oc.stream : nullptr};
    const Result<StreamImport> plan = planImport(target, wish);
    QVERIFY(plan);
    const QJsonObject expected =
        oc.stream ? withOwnReferencePolicies(inOrder(oc.request), *oc.stream) : inOrder(oc.request);
    QCOMPARE(inOrder(importRequest(*plan, isDry ? ImportRun::Dry : ImportRun::Real)), expected);

    if (plan->repository || !wish.all) { // of all tags of a stream, there is one line for each
        QString line = oc.line;
        line.remove(u" --dry-run"_s);
        if (stream == "app"_L1 && wish.tag.isEmpty())
            line += u":latest"_s;
        QCOMPARE(importCommands(*plan, target), QStringList{line + u" -n alpha"_s});
    }
}

void StreamImportTest::refusesWhatOcRefuses_data()
{
    QTest::addColumn<ImportWish>("wish");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");

    const auto tag = [](const QString &name) { return ImportWish{.from = {}, .tag = name}; };
    QTest::newRow("an alias of itself") << tag(u"loop"_s) << QString::fromLatin1(ImportRule::Circular) << QString();
    QTest::newRow("in a circle") << tag(u"round"_s) << QString::fromLatin1(ImportRule::Circular) << QString();
    QTest::newRow("of another stream") << tag(u"other"_s) << QString::fromLatin1(ImportRule::OtherStream)
                                       << u"base:1"_s;
    QTest::newRow("of another project") << tag(u"abroad"_s) << QString::fromLatin1(ImportRule::OtherStream)
                                        << u"infra/app:1"_s;
    QTest::newRow("of nothing") << tag(u"bad"_s) << QString::fromLatin1(ImportRule::BadAlias) << u"app:1:2"_s;
    QTest::newRow("of an image") << tag(u"image"_s) << QString::fromLatin1(ImportRule::NotAnImage)
                                 << u"ImageStreamImage app@sha256:1"_s;
    QTest::newRow("no source") << tag(u"empty"_s) << QString::fromLatin1(ImportRule::OnlyPushed) << QString();
    QTest::newRow("pushed") << tag(u"pushed"_s) << QString::fromLatin1(ImportRule::NoSuchTag) << QString();
    QTest::newRow("missing") << tag(u"missing"_s) << QString::fromLatin1(ImportRule::NoSuchTag) << QString();
    QTest::newRow("missing latest") << tag({}) << QString::fromLatin1(ImportRule::NoSuchTag) << QString();
    QTest::newRow("dangling") << tag(u"dangling"_s) << QString::fromLatin1(ImportRule::NoSuchTag) << QString();
    QTest::newRow("other source") << ImportWish{.from = u"quay.io/other:1"_s, .tag = u"v1"_s}
                                  << QString::fromLatin1(ImportRule::OtherSource) << u"quay.io/org/app:v1"_s;
    QTest::newRow("all of one tag") << ImportWish{.from = u"quay.io/org/app:v1"_s, .tag = {}, .all = true}
                                    << QString::fromLatin1(ImportRule::NotARepository) << u"quay.io/org/app:v1"_s;
}

void StreamImportTest::refusesWhatOcRefuses()
{
    QFETCH(const ImportWish, wish);
    QFETCH(const QString, rule);
    QFETCH(const QString, message);

    StreamTag abroad = aliasTag(u"abroad"_s, u"app:1"_s, 1);
    abroad.spec->from->nameSpace = u"infra"_s;
    StreamTag image = aliasTag(u"image"_s, u"app@sha256:1"_s, 1);
    image.spec->from->kind = u"ImageStreamImage"_s;
    StreamTag empty = importedTag(u"empty"_s, 1);
    empty.spec->from.reset();
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1), aliasTag(u"loop"_s, u"loop"_s, 1),
        aliasTag(u"round"_s, u"app:trip"_s, 1), aliasTag(u"trip"_s, u"round"_s, 1),
        aliasTag(u"other"_s, u"base:1"_s, 1), abroad, aliasTag(u"bad"_s, u"app:1:2"_s, 1), image, empty,
        pushedTag(u"pushed"_s, 1), aliasTag(u"dangling"_s, u"nowhere"_s, 1)});
    const Result<StreamImport> plan = planImport(targetOf(stream), wish);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(plan.error().code, rule);
    QCOMPARE(plan.error().message, message);
}

void StreamImportTest::followsAliasesToTheEnd()
{
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1), aliasTag(u"stable"_s, u"v1"_s, 1),
        aliasTag(u"prod"_s, u"app:stable"_s, 1), aliasTag(u"next"_s, u"v2"_s, 1)});
    const Result<StreamImport> plan = planImport(targetOf(stream), {.from = {}, .tag = u"prod"_s});
    QVERIFY(plan);
    QCOMPARE(plan->tags.size(), 1);
    QCOMPARE(plan->tags.constFirst().name, u"v1"_s);
    const StreamTag *imported = importedBy(stream, *stream.tag(u"prod"));
    QVERIFY(imported);
    QCOMPARE(imported->name, u"v1"_s);
    // The alias stays one: what it waits for is imported.
    const Result<StreamImport> next = planImport(targetOf(stream), {.from = u"quay.io/org/app:v2"_s, .tag = u"next"_s});
    QVERIFY(next);
    QCOMPARE(next->tags.constFirst().name, u"v2"_s);
}

void StreamImportTest::carriesThePolicyOver()
{
    StreamTag tag = importedTag(u"v1"_s, 1);
    tag.spec->scheduled = true;
    tag.spec->insecure = true;
    tag.spec->importMode = TagSpec::ImportMode::PreserveOriginal;
    tag.spec->referencePolicy = TagSpec::ReferencePolicy::Local;
    const ImageStream stream = sampleStream({tag});
    const Result<StreamImport> plan = planImport(targetOf(stream),
        {.from = {}, .tag = u"v1"_s, .insecure = false, .referencePolicy = TagSpec::ReferencePolicy::Source});
    QVERIFY(plan);
    const QJsonValue image = importRequest(*plan, ImportRun::Real)["spec"_L1]["images"_L1][0];
    QCOMPARE(image["importPolicy"_L1].toObject(),
        (QJsonObject{{u"scheduled"_s, true}, {u"importMode"_s, u"PreserveOriginal"_s}}));
    QCOMPARE(image["referencePolicy"_L1]["type"_L1].toString(), u"Local"_s); // which an import does not change
    QCOMPARE(importCommands(*plan, targetOf(stream)),
        QStringList{u"oc import-image app:v1 --insecure=false --import-mode=PreserveOriginal -n shop"_s});
}

void StreamImportTest::wholeStreamMayBeInsecure()
{
    ImageStream stream = sampleStream({importedTag(u"v1"_s, 1)});
    stream.annotations.insert(u"openshift.io/image.insecureRepository"_s, u"true"_s);
    const Result<StreamImport> plan = planImport(targetOf(stream), {.from = {}, .tag = u"v1"_s});
    QVERIFY(plan);
    QVERIFY(plan->tags.constFirst().spec.insecure);
    QCOMPARE(plan->tags.constFirst().spec.importMode, TagSpec::ImportMode::Legacy);
}

void StreamImportTest::newTagsHaveTheirOwnPolicy()
{
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1)});
    const TagSpec spec = importedSpec(targetOf(stream), u"v2"_s, u"quay.io/org/app:v2"_s,
        {.from = {}, .tag = {}, .scheduled = true, .referencePolicy = TagSpec::ReferencePolicy::Local});
    QVERIFY(spec.scheduled);
    QCOMPARE(spec.referencePolicy, TagSpec::ReferencePolicy::Local);
    QCOMPARE(spec.from->name, u"quay.io/org/app:v2"_s);
}

void StreamImportTest::followedRepositories()
{
    ImageStream stream = sampleStream({importedTag(u"v1"_s, 1)});
    stream.followedRepository = u"quay.io/org/app"_s;
    const Result<StreamImport> all = planImport(targetOf(stream), {.from = {}, .tag = {}, .all = true});
    QVERIFY(all && all->repository);
    QCOMPARE(all->repository->from->name, u"quay.io/org/app"_s);
    const Result<StreamImport> latest = planImport(targetOf(stream), {});
    QVERIFY(latest);
    QCOMPARE(latest->tags.constFirst().spec.from->name, u"quay.io/org/app"_s);
    QVERIFY(!planImport(targetOf(stream), {.from = {}, .tag = u"v2"_s}));

    const ImageStream pushed = sampleStream({pushedTag(u"v1"_s, 1)});
    const Result<StreamImport> none = planImport(targetOf(pushed), {.from = {}, .tag = {}, .all = true});
    QVERIFY(!none);
    QCOMPARE(none.error().code, QString::fromLatin1(ImportRule::NoSource));
}

void StreamImportTest::streamThatIsNotThere()
{
    const ImportTarget target{.nameSpace = u"shop"_s, .name = u"nginx"_s};
    const Result<StreamImport> plan = planImport(target, {});
    QVERIFY(plan);
    QCOMPARE(plan->tags.constFirst().name, u"latest"_s);
    QCOMPARE(plan->tags.constFirst().spec.from->name, u"nginx"_s);
    QVERIFY(!importRequest(*plan, ImportRun::Dry)["metadata"_L1].toObject().contains("resourceVersion"_L1));
}

void StreamImportTest::changeOfATag()
{
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1)});
    const Result<StreamImport> plan = planImport(targetOf(stream), {.from = {}, .tag = u"v1"_s, .scheduled = true});
    QVERIFY(plan);
    const ObjectChange change = importChange(u"c"_s, u"api:6443"_s, targetOf(stream), plan->tags.constFirst());
    QCOMPARE(change.way, ObjectChange::Way::Import);
    QCOMPARE(change.place.name, u"app:v1"_s);
    QCOMPARE(change.place.resource, u"imagestreamtags"_s);
    QCOMPARE(change.before, tagState(*stream.tag(u"v1")));
    QVERIFY(imageIn(change.after).isEmpty());
    QVERIFY(specIn(change.after)->scheduled);
    QCOMPARE(change.source, u"quay.io/org/app:v1"_s);
    const ObjectChange made = importChange(u"c"_s, u"api:6443"_s, targetOf(stream),
        {.name = u"v9"_s, .spec = importedSpec(targetOf(stream), u"v9"_s, u"quay.io/org/app:v9"_s, {})});
    QVERIFY(made.isCreation());
}

void StreamImportTest::commandsForTagsThatAreTakenFromElsewhere()
{
    const ImageStream stream = sampleStream({importedTag(u"v1"_s, 1), aliasTag(u"stable"_s, u"v1"_s, 1)});
    const ImportTarget target = targetOf(stream);
    StreamImport import{
        .nameSpace = u"shop"_s, .stream = u"app"_s, .resourceVersion = {}, .tags = {}, .repository = {}};
    import.tags = {{.name = u"stable"_s, .spec = importedSpec(target, u"stable"_s, u"quay.io/a/b:1"_s, {})},
        {.name = u"it's"_s,
            .spec = importedSpec(target, u"it's"_s, u"quay.io/a/b:2"_s, {}) }};
    QCOMPARE(importCommands(import, target),
        (QStringList{u"oc tag --source=docker quay.io/a/b:1 app:stable -n shop"_s,
            u"oc import-image 'app:it'\\''s' --from=quay.io/a/b:2 --confirm -n shop"_s}));
}

void StreamImportTest::whatHasNoSourceIsNotImported()
{
    StreamTag reference = importedTag(u"r"_s, 1);
    reference.spec->reference = true;
    StreamTag image = aliasTag(u"i"_s, u"app@x"_s, 1);
    image.spec->from->kind = u"ImageStreamImage"_s;
    const ImageStream stream =
        sampleStream({pushedTag(u"p"_s, 1), reference, image, aliasTag(u"loop"_s, u"loop"_s, 1)});
    for (const StreamTag &tag : stream.tags)
        QVERIFY2(!importedBy(stream, tag), qPrintable(tag.name));
}

void StreamImportTest::tagsOfSources_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("tag");
    QTest::newRow("tag") << u"quay.io/a/b:v1"_s << u"v1"_s;
    QTest::newRow("none") << u"quay.io/a/b"_s << u"latest"_s;
    QTest::newRow("digest") << u"quay.io/a/b@"_s + sampleDigest(1) << QString();
    QTest::newRow("nonsense") << u"https://a b"_s << QString();
}

void StreamImportTest::tagsOfSources()
{
    QFETCH(const QString, from);
    QFETCH(const QString, tag);
    QCOMPARE(tagOfSource(from), tag);
}

QTEST_GUILESS_MAIN(StreamImportTest)
#include "tst_streamimport.moc"
