// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What a cluster answers that has looked at images, as a real one was heard to, and how tables show it.

#include "../support/modelprinter.h"
#include "../support/samplestream.h"
#include "items/failedimportmodel.h"
#include "items/importpreviewmodel.h"
#include "operations/findpullsecrets.h"
#include "operations/importresult.h"
#include "operations/previewimport.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct HeardPreview {
    QJsonObject sent;
    QJsonObject answer;
};

HeardPreview heard(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_RECORDINGS "/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", qPrintable(name));
    const QJsonObject exchange = QJsonDocument::fromJson(file.readAll()).object();
    return {
        .sent = exchange["request"_L1]["body"_L1].toObject(), .answer = exchange["response"_L1]["body"_L1].toObject()};
}

/*! What was asked for, as far as an answer is read by it. */
ImportWish wishOf(const QJsonObject &sent)
{
    const QJsonObject repository = sent["spec"_L1]["repository"_L1].toObject();
    if (!repository.isEmpty())
        return {.from = repository["from"_L1]["name"_L1].toString(), .tag = {}, .all = true, .insecure = true};
    const QJsonValue image = sent["spec"_L1]["images"_L1][0];
    return {.from = image["from"_L1]["name"_L1].toString(), .tag = image["to"_L1]["name"_L1].toString()};
}

Result<QList<PreviewedImport>> previewOf(const HeardPreview &preview)
{
    const ImportTarget target{.nameSpace = u"alpha"_s, .name = u"app"_s};
    const ImportWish wish = wishOf(preview.sent);
    StreamImport plan = *planImport(target, wish);
    const QJsonArray images = preview.sent["spec"_L1]["images"_L1].toArray();
    for (qsizetype i = 1; i < images.size(); ++i) {
        plan.tags += plan.tags.constFirst();
        plan.tags.last().name = images.at(i)["to"_L1]["name"_L1].toString();
    }
    return importPreview(preview.answer, plan, target, wish);
}

QJsonObject pullSecret(const QString &name, const QStringList &registries, bool isOld = false, bool isExcluded = false)
{
    QJsonObject entries;
    for (const QString &registry : registries)
        entries.insert(registry, QJsonObject{{u"auth"_s, u"dTpw"_s}});
    const QJsonObject file = isOld ? entries : QJsonObject{{u"auths"_s, entries}};
    const QString text = QString::fromLatin1(QJsonDocument(file).toJson().toBase64());
    QJsonObject metadata{{u"name"_s, name}};
    if (isExcluded)
        metadata.insert(u"annotations"_s, QJsonObject{{u"openshift.io/image.excludeSecret"_s, u"true"_s}});
    return {{u"metadata"_s, metadata},
        {u"type"_s, isOld ? u"kubernetes.io/dockercfg"_s : u"kubernetes.io/dockerconfigjson"_s},
        {u"data"_s, QJsonObject{{isOld ? u".dockercfg"_s : u".dockerconfigjson"_s, text}}}};
}

ImportPreviewRow rowFor(const QString &tag, int image)
{
    ImportPreviewRow row{
        .import = {.tag = {.name = tag, .spec = *importedTag(tag, 1).spec}, .details = {}, .problem = {}},
        .before = {},
        .protectedBy = {}};
    row.import.details.digest = *Digest::parse(sampleDigest(image));
    row.import.details.size = 1'000'000;
    row.import.details.platforms = {{.os = u"linux"_s, .architecture = u"amd64"_s, .variant = {}, .osVersion = {}}};
    row.ticked = row.isUsual();
    return row;
}

ImportPreviewRow rowFor(const StreamTag &before, int image)
{
    ImportPreviewRow row = rowFor(before.name, image);
    row.before = before;
    row.ticked = row.isUsual();
    return row;
}

} // namespace

class PreviewImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasHeard_data();
    void readsWhatWasHeard();
    void readsAllOfARepository();
    void saysWhatTheClusterSays_data();
    void saysWhatTheClusterSays();
    void hostileAnswers_data();
    void hostileAnswers();
    void results_data();
    void results();
    void choosesPullSecrets_data();
    void choosesPullSecrets();
    void showsWhatWouldHappen();
    void ticksWhatCanBe();
    void showsFailures();
};

void PreviewImportTest::readsWhatWasHeard_data()
{
    QTest::addColumn<int>("platforms");
    QTest::addColumn<bool>("isSized");
    QTest::newRow("06-import-dry-run") << 1 << true;
    QTest::newRow("06-import-multiarch-legacy") << 1 << true;
    QTest::newRow("06-import-multiarch-preserve-dry") << 4 << true;
}

void PreviewImportTest::readsWhatWasHeard()
{
    QFETCH(const int, platforms);
    QFETCH(const bool, isSized);
    const HeardPreview preview = heard(QString::fromLatin1(QTest::currentDataTag()));
    const Result<QList<PreviewedImport>> images = previewOf(preview);
    QVERIFY(images);
    QCOMPARE(images->size(), preview.sent["spec"_L1]["images"_L1].toArray().size());
    const PreviewedImport &image = images->constFirst();
    QVERIFY(!image.problem);
    QCOMPARE(image.tag.name, wishOf(preview.sent).tag);
    QCOMPARE(image.details.digest.toString(),
        preview.answer["status"_L1]["images"_L1][0]["image"_L1]["metadata"_L1]["name"_L1].toString());
    QCOMPARE(image.details.platforms.size(), platforms);
    QCOMPARE(image.details.size > 0, isSized);
}

void PreviewImportTest::readsAllOfARepository()
{
    const Result<QList<PreviewedImport>> images = previewOf(heard(u"06-import-repository-over-50"_s));
    QVERIFY(images);
    QVERIFY(images->size() > 50);
    const auto isSeen = [](const PreviewedImport &image) { return image.isSeen; };
    QCOMPARE(std::count_if(images->cbegin(), images->cend(), isSeen), 50); // as many as a cluster takes at once
    for (const PreviewedImport &image : *images) {
        QCOMPARE(image.tag.spec.from->name, u"127.0.0.1:5001/lab/app:"_s + image.tag.name);
        QVERIFY(image.tag.spec.insecure);
        QCOMPARE(image.details.digest.isNull(), !image.isSeen);
    }
}

void PreviewImportTest::saysWhatTheClusterSays_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("06-import-unauthorized") << int(Error::Kind::Unauthorized) << u"you may not have access"_s;
    QTest::newRow("06-import-unresolvable") << int(Error::Kind::ServerFailed) << u"no such host"_s;
    QTest::newRow("06-import-insecure-missing") << int(Error::Kind::ServerFailed) << u"HTTPS client"_s;
    QTest::newRow("06-import-repo-missing") << int(Error::Kind::NotFound) << u"not found"_s;
}

void PreviewImportTest::saysWhatTheClusterSays()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    const Result<QList<PreviewedImport>> images = previewOf(heard(QString::fromLatin1(QTest::currentDataTag())));
    const std::optional<Error> error = images ? images->constFirst().problem : images.error();
    QVERIFY(error);
    QCOMPARE(int(error->kind), kind);
    QCOMPARE(error->code, QLatin1StringView(ImportCode::Failed));
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void PreviewImportTest::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("one too many") << R"({"status":{"images":[{},{}]}})"_ba;
    QTest::newRow("of another kind") << R"({"status":{"images":"x"}})"_ba;
}

void PreviewImportTest::hostileAnswers()
{
    QFETCH(const QByteArray, answer);
    HeardPreview preview = heard(u"06-import-dry-run"_s);
    preview.answer = QJsonDocument::fromJson(answer).object();
    const Result<QList<PreviewedImport>> images = previewOf(preview);
    QVERIFY(!images);
    QCOMPARE(images.error().kind, Error::Kind::Malformed);
    preview.answer = QJsonDocument::fromJson(R"({"status":{"images":[{"status":{"status":"Success"}}]}})").object();
    const Result<QList<PreviewedImport>> empty = previewOf(preview);
    QVERIFY(empty && empty->constFirst().problem); // an image without a digest is none
}

void PreviewImportTest::results_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("kind"); // -1 when it went well
    QTest::newRow("success") << R"({"status":{"images":[{"tag":"x","status":{"status":"Success"}}]}})"_ba << -1;
    QTest::newRow("no right") << R"({"status":{"images":[{"status":{"status":"Failure","code":401}}]}})"_ba
                              << int(Error::Kind::Unauthorized);
    QTest::newRow("not found") << R"({"status":{"images":[{"status":{"status":"Failure","code":404}}]}})"_ba
                               << int(Error::Kind::NotFound);
    QTest::newRow("on the way") << R"({"status":{"images":[{"status":{"status":"Failure","code":500}}]}})"_ba
                                << int(Error::Kind::ServerFailed);
    QTest::newRow("nothing") << R"({"status":{}})"_ba << int(Error::Kind::Malformed);
}

void PreviewImportTest::results()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, kind);
    const Result<void> result = importResult(QJsonDocument::fromJson(answer).object());
    QCOMPARE(result ? -1 : int(result.error().kind), kind);
    if (kind >= 0 && result.error().kind != Error::Kind::Malformed)
        QCOMPARE(result.error().code, QLatin1StringView(ImportCode::Failed));
}

void PreviewImportTest::choosesPullSecrets_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("host") << u"quay.io/other/app"_s << QStringList{u"quay"_s};
    QTest::newRow("longest part first") << u"quay.io/team/app"_s << QStringList{u"team"_s, u"quay"_s};
    QTest::newRow("not a part of a word") << u"quay.io/teams/app"_s << QStringList{u"quay"_s};
    QTest::newRow("Docker Hub") << u"docker.io/library/nginx"_s << QStringList{u"hub"_s};
    QTest::newRow("of the old type") << u"localhost:5000/a"_s << QStringList{u"old"_s};
    QTest::newRow("kept from imports") << u"ghcr.io/a/b"_s << QStringList();
    QTest::newRow("none") << u"example.com/a"_s << QStringList();
}

void PreviewImportTest::choosesPullSecrets()
{
    QFETCH(const QString, image);
    QFETCH(const QStringList, names);
    const QJsonArray secrets{pullSecret(u"quay"_s, {u"quay.io"_s}), pullSecret(u"team"_s, {u"quay.io/team"_s}),
        pullSecret(u"hub"_s, {u"https://index.docker.io/v1/"_s}), pullSecret(u"old"_s, {u"localhost:5000"_s}, true),
        pullSecret(u"excluded"_s, {u"ghcr.io"_s}, false, true),
        QJsonObject{{u"type"_s, u"kubernetes.io/dockerconfigjson"_s}}, QJsonValue(17)};
    QCOMPARE(pullSecretsFor(image, secrets), names);
}

void PreviewImportTest::showsWhatWouldHappen()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportPreviewRow guarded = rowFor(importedTag(u"v6"_s, 1), 2);
    guarded.protectedBy = u"v*"_s;
    ImportPreviewRow failing = rowFor(u"v7"_s, 1);
    failing.import.problem = Error{.kind = Error::Kind::NotFound, .message = u"it is not there"_s};
    ImportPreviewRow unseen = rowFor(u"v8"_s, 1);
    unseen.import.isSeen = false;
    ImportPreviewRow scheduled = rowFor(importedTag(u"v4"_s, 1), 1);
    scheduled.import.tag.spec.scheduled = true;
    const QList<ImportPreviewRow> rows{rowFor(u"v1"_s, 1), rowFor(importedTag(u"v2"_s, 1), 2),
        rowFor(importedTag(u"v3"_s, 1), 1), scheduled, rowFor(aliasTag(u"v5"_s, u"v1"_s, 1), 1), guarded, failing,
        unseen, rowFor(pushedTag(u"v9"_s, 1), 2)};
    model.setRows(rows);
    QCOMPARE(printedColumn(model, ImportPreviewModel::Outcome),
        (QStringList{u"new"_s, u"moves"_s, u"is so already"_s, u"same image, imported otherwise"_s,
            u"no longer from v1"_s, u"protected by “v*”"_s, u"not found"_s, u"not looked at: too many"_s,
            u"replaces what was pushed"_s}));
    QList<bool> usual;
    for (const ImportPreviewRow &row : rows)
        usual += row.isUsual();
    QCOMPARE(usual, (QList<bool>{true, true, false, true, false, false, false, false, false}));
    QCOMPARE(model.index(6, ImportPreviewModel::Outcome).data(Qt::ToolTipRole).toString(), u"it is not there"_s);
    QVERIFY(model.index(0, ImportPreviewModel::Tag).data(Qt::AccessibleTextRole).toString().endsWith(u"new"_s));
}

void PreviewImportTest::ticksWhatCanBe()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.tickAll(true);
    model.setRows({rowFor(u"v1"_s, 1), rowFor(importedTag(u"v3"_s, 1), 1), rowFor(pushedTag(u"v9"_s, 1), 2)});
    QCOMPARE(model.tickedCount(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tickAll(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.tickedCount(), 2); // but not the one that is so already
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsUserCheckable));
    model.tickAll(false);
    QCOMPARE(model.tickedCount(), 0);
}

void PreviewImportTest::showsFailures()
{
    const StreamTag gone = failedTag(u"gone"_s, u"NotFound"_s, u"it is not there"_s);
    const StreamTag slow = failedTag(u"slow"_s, u"InternalError"_s, u"timeout"_s);
    const ImageStream stream = sampleStream({gone, slow, importedTag(u"v1"_s, 1)});
    QCOMPARE(failedImports(stream).size(), 2);

    const QDateTime now = gone.conditions.constFirst().lastTransition.addDays(3);
    FailedImportModel model([](const TagCondition &failure) { return failure.reason + u'!'; }, [now] { return now; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(failedImports(stream));
    QCOMPARE(printed(model),
        (QStringList{u"shop/app | gone | quay.io/org/app:gone | NotFound! | 3 day(s) ago"_s,
            u"shop/app | slow | quay.io/org/app:slow | InternalError! | 3 day(s) ago"_s}));
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setRows(failedImports(sampleStream({slow, failedTag(u"zero"_s, u"Invalid"_s, {})})));
    QCOMPARE(printedColumn(model, FailedImportModel::Tag), (QStringList{u"slow"_s, u"zero"_s}));
    QCOMPARE(kept.row(), 0); // what stays is not told anew
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PreviewImportTest)
#include "tst_previewimport.moc"
