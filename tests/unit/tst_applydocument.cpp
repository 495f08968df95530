// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What is read from files that are to be applied, what is refused of it, and what would be sent.

#include "values/applydocument.h"
#include "yaml/comparedocuments.h"
#include "yaml/readdocuments.h"
#include "yaml/readyaml.h"
#include "yaml/writeyaml.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QByteArray streamText(const QByteArray &name, const QByteArray &rest = {})
{
    return "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata:\n  name: " + name + "\n" + rest;
}

Result<QList<ApplyDocument>> documentsOf(const QByteArray &text)
{
    const auto read = readYamlDocuments(text);
    return read ? applyDocuments(*read) : Result<QList<ApplyDocument>>(read.error());
}

QJsonObject objectOf(const QByteArray &text)
{
    const auto read = readYaml(text);
    return read && !read->isEmpty() ? read->constFirst() : QJsonObject();
}

QString refusalOf(const ApplyDocument &document)
{
    return document.refusal ? document.refusal->code : QString();
}

} // namespace

class ApplyDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDocuments();
    void readsLists_data();
    void readsLists();
    void refusesDocuments_data();
    void refusesDocuments();
    void refusesTexts_data();
    void refusesTexts();
    void goesToProjects_data();
    void goesToProjects();
    void oneObjectOnce_data();
    void oneObjectOnce();
    void merges_data();
    void merges();
    void mergesTags();
    void leavesOutWhatTheServerSets();
    void readsFiles();
    void comparesDocuments();
};

void ApplyDocumentTest::readsDocuments()
{
    const auto documents = documentsOf("# first\n" + streamText("app") + "---\n---\n# second\n\n"
        + "{\"apiVersion\": \"image.openshift.io/v1\", \"kind\": \"ImageStreamTag\", \"metadata\": {\"name\": "
          "\"app:1\", \"namespace\": \"web\"}, \"tag\": {\"from\": {\"kind\": \"DockerImage\", \"name\": \"q/x:1\"}}}");
    QVERIFY(documents);
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->at(0).number, 1);
    QCOMPARE(documents->at(0).line, 2);
    QCOMPARE(documents->at(0).name, u"app"_s);
    QCOMPARE(documents->at(0).nameSpace, QString());
    QVERIFY(!documents->at(0).isTag());
    QCOMPARE(documents->at(1).number, 2);
    QCOMPARE(documents->at(1).line, 10);
    QCOMPARE(documents->at(1).nameSpace, u"web"_s);
    QVERIFY(documents->at(1).isTag());
    QVERIFY(!documents->at(1).refusal);
}

void ApplyDocumentTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("item");

    const QByteArray whole = "- apiVersion: image.openshift.io/v1\n  kind: ImageStream\n  metadata: {name: ";
    const QByteArray bare = "- metadata: {name: ";
    QTest::newRow("a List") << QByteArray("apiVersion: v1\nkind: List\nitems:\n") << whole;
    QTest::newRow("a server's list") << QByteArray(
        "apiVersion: image.openshift.io/v1\nkind: ImageStreamList\nmetadata: {resourceVersion: '1'}\nitems:\n")
                                     << bare;
}

void ApplyDocumentTest::readsLists()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, item);

    const auto documents = documentsOf(head + item + "one}\n" + item + "two}\n");
    QVERIFY(documents);
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->at(1).name, u"two"_s);
    QCOMPARE(documents->at(1).number, 1);
    QCOMPARE(refusalOf(documents->at(1)), QString());
}

void ApplyDocumentTest::refusesDocuments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    const auto add = [](const char *name, const QByteArray &text, const char *code, const QString &message = {}) {
        QTest::newRow(name) << text << QString::fromLatin1(code) << message;
    };
    add("no object of a cluster", "name: x", ApplyRule::NoKind);
    add("another kind", "apiVersion: v1\nkind: Secret\nmetadata: {name: x}", ApplyRule::Kind, u"Secret"_s);
    add("a record", "apiVersion: image.openshift.io/v1\nkind: ImageStreamImage\nmetadata: {name: x}",
        ApplyRule::Record);
    add("an old version", "apiVersion: v1\nkind: ImageStream\nmetadata: {name: x}", ApplyRule::Version, u"v1"_s);
    add("no version", "kind: ImageStream\nmetadata: {name: x}", ApplyRule::Version);
    add("no name", "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {generateName: x}",
        ApplyRule::NoName);
    add("a number as a name", streamText("5"), ApplyRule::NoName);
    add("capitals", streamText("Bad_Name"), ApplyRule::StreamName, u"Bad_Name"_s);
    add("a path", streamText("../secrets"), ApplyRule::StreamName, u"../secrets"_s);
    add("a bad project", streamText("app", "  namespace: Web/x\n"), ApplyRule::ProjectName, u"Web/x"_s);
    add("a tag without a name", streamText("app", "spec: {tags: [{from: {}}]}"), ApplyRule::TagName, u"app:"_s);
    add("a tag twice", streamText("app", "spec: {tags: [{name: a}, {name: b}, {name: a}]}"), ApplyRule::TagTwice,
        u"a"_s);
    const QByteArray tag = "apiVersion: image.openshift.io/v1\nkind: ImageStreamTag\nmetadata: {name: ";
    add("a tag's name without a tag", tag + "app}", ApplyRule::TagName, u"app"_s);
    add("a tag's name with a slash", tag + "'app:a/b'}", ApplyRule::TagName, u"app:a/b"_s);
    add("a tag of nothing", tag + "'app:1'}", ApplyRule::NoSource);
}

void ApplyDocumentTest::refusesDocuments()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, code);
    QFETCH(const QString, message);

    const auto documents = documentsOf(text);
    QVERIFY(documents);
    QCOMPARE(documents->size(), 1);
    QCOMPARE(refusalOf(documents->constFirst()), code);
    QCOMPARE(documents->constFirst().refusal->message, message);
}

void ApplyDocumentTest::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");

    using Kind = Error::Kind;
    QTest::newRow("nothing") << QByteArray("# nothing\n---\n") << Kind::InvalidInput
                             << QString::fromLatin1(ApplyRule::Nothing);
    QTest::newRow("an empty list") << QByteArray("kind: List\nitems: []") << Kind::InvalidInput
                                   << QString::fromLatin1(ApplyRule::Nothing);
    QTest::newRow("very many") << streamText("app").append("---\n").repeated(501) << Kind::InvalidInput
                               << QString::fromLatin1(ApplyRule::Count);
    // Of what is no YAML the number of the document is told.
    QTest::newRow("no YAML") << streamText("app") + "---\na: [" << Kind::Malformed << u"2"_s;
    QTest::newRow("an alias of itself") << QByteArray("a: &b [*b]") << Kind::Malformed << u"1"_s;
    QTest::newRow("deep") << QByteArray("- ").repeated(2000) << Kind::TooLarge << u"1"_s;
}

void ApplyDocumentTest::refusesTexts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);

    const auto documents = documentsOf(text);
    QVERIFY(!documents);
    QCOMPARE(documents.error().kind, kind);
    QCOMPARE(documents.error().code, code);
}

void ApplyDocumentTest::goesToProjects_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");

    const QString none;
    QTest::newRow("its own") << QByteArray("web") << u"prod"_s << false << u"web"_s << u"web"_s << none;
    QTest::newRow("none chosen") << QByteArray("web") << none << false << u"web"_s << u"web"_s << none;
    QTest::newRow("it names none") << QByteArray() << u"prod"_s << false << u"prod"_s << u"web"_s << none;
    QTest::newRow("all into one") << QByteArray("web") << u"prod"_s << true << u"prod"_s << u"prod"_s << none;
    QTest::newRow("none at all") << QByteArray() << none << false << none << u"web"_s
                                 << QString::fromLatin1(ApplyRule::NoProject);
    QTest::newRow("no project's name") << QByteArray() << u"Web shop"_s << false << none << u"web"_s
                                       << QString::fromLatin1(ApplyRule::ProjectName);
}

void ApplyDocumentTest::goesToProjects()
{
    QFETCH(const QByteArray, own);
    QFETCH(const QString, chosen);
    QFETCH(const bool, isChosen);
    QFETCH(const QString, project);
    QFETCH(const QString, source);
    QFETCH(const QString, code);

    const QByteArray nameSpace = own.isEmpty() ? QByteArray() : "  namespace: " + own + '\n';
    const auto documents = documentsOf(streamText("app",
        nameSpace
            + "spec:\n  tags:\n  - name: a\n    from: {kind: ImageStreamTag, namespace: web, name: 'base:1'}\n"
              "  - name: b\n    from: {kind: ImageStreamTag, namespace: openshift, name: 'base:1'}\n"));
    QVERIFY(documents);
    const ApplyTarget target{.connectionId = u"lab"_s,
        .host = u"api.lab:6443"_s,
        .project = chosen,
        .which = isChosen ? ApplyTarget::Project::Chosen : ApplyTarget::Project::OfDocument};
    const QList<ApplyDocument> all = directed(*documents, target);
    QCOMPARE(refusalOf(all.constFirst()), code);
    QCOMPARE(all.constFirst().nameSpace, project);
    const QJsonObject object = all.constFirst().object;
    QCOMPARE(object["metadata"_L1]["namespace"_L1].toString(), project);
    QCOMPARE(object["spec"_L1]["tags"_L1][0]["from"_L1]["namespace"_L1].toString(), source);
    QCOMPARE(object["spec"_L1]["tags"_L1][1]["from"_L1]["namespace"_L1].toString(), u"openshift"_s);
    if (!code.isEmpty())
        return;
    const ObjectAddress place = addressOf(all.constFirst(), target);
    QCOMPARE(place.path(), QString(project + u"/app"_s));
    QCOMPARE(place.resource, u"imagestreams"_s);
}

void ApplyDocumentTest::oneObjectOnce_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("code");

    const QByteArray tag = "apiVersion: image.openshift.io/v1\nkind: ImageStreamTag\ntag: {from: {name: 'x:1'}}\n";
    const QString twice = QString::fromLatin1(ApplyRule::Twice);
    QTest::newRow("the same stream") << streamText("app") << twice;
    QTest::newRow("in another project") << streamText("app", "  namespace: prod\n") << QString();
    QTest::newRow("another stream") << streamText("other") << QString();
    QTest::newRow("one of its tags") << tag + "metadata: {name: 'app:1'}" << twice;
    QTest::newRow("a tag that it does not name") << tag + "metadata: {name: 'app:2'}" << QString();
}

void ApplyDocumentTest::oneObjectOnce()
{
    QFETCH(const QByteArray, other);
    QFETCH(const QString, code);

    const auto documents = documentsOf(streamText("app", "spec: {tags: [{name: '1'}]}\n") + "---\n" + other);
    QVERIFY(documents);
    const QList<ApplyDocument> all = directed(*documents, {.connectionId = {}, .host = {}, .project = u"web"_s});
    QCOMPARE(refusalOf(all.at(0)), QString());
    QCOMPARE(refusalOf(all.at(1)), code);
}

void ApplyDocumentTest::merges_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QByteArray>("merged");

    QTest::newRow("tags by name")
        << QByteArray("spec: {tags: [{name: b, from: {name: new}}, {name: c, from: {name: c}}]}")
        << QByteArray("spec: {tags: [{name: b, from: {name: new}}, {name: c, from: {name: c}}]}")
        << QByteArray("metadata: {labels: {team: a}, annotations: {one: '1'}}\nspec: {lookupPolicy: {local: true}, "
                      "tags: [{name: a, from: {name: a, namespace: x}, importPolicy: {scheduled: true}}, "
                      "{name: b, from: {name: new}}, {name: c, from: {name: c}}]}");
    QTest::newRow("within a tag")
        << QByteArray("spec: {tags: [{name: a, from: {name: new}, annotations: {k: v}}]}")
        << QByteArray("spec: {tags: [{name: a, from: {name: new}, annotations: {k: v}}]}")
        << QByteArray("metadata: {labels: {team: a}, annotations: {one: '1'}}\nspec: {lookupPolicy: {local: true}, "
                      "tags: [{name: a, from: {name: new}, annotations: {k: v}, importPolicy: {scheduled: true}}, "
                      "{name: b, from: {name: b}}]}");
    QTest::newRow("labels and annotations by key")
        << QByteArray("metadata: {labels: {team: z, x: y}, annotations: {two: '2'}}")
        << QByteArray("metadata: {labels: {team: z, x: y}, annotations: {two: '2'}}\nspec: {}")
        << QByteArray("metadata: {labels: {team: z, x: y}, annotations: {one: '1', two: '2'}}\n"
                      "spec: {lookupPolicy: {local: true}, tags: [{name: a, from: {name: a, namespace: x}, "
                      "importPolicy: {scheduled: true}}, {name: b, from: {name: b}}]}");
    QTest::newRow("the rest")
        << QByteArray("spec: {lookupPolicy: {local: false}, dockerImageRepository: q/x}")
        << QByteArray("spec: {lookupPolicy: {local: false}, dockerImageRepository: q/x}")
        << QByteArray("metadata: {labels: {team: a}, annotations: {one: '1'}}\nspec: {lookupPolicy: {local: false}, "
                      "dockerImageRepository: q/x, tags: [{name: a, from: {name: a, namespace: x}, "
                      "importPolicy: {scheduled: true}}, {name: b, from: {name: b}}]}");
}

void ApplyDocumentTest::merges()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, replaced);
    QFETCH(const QByteArray, merged);

    const QJsonObject now = objectOf("metadata: {labels: {team: a}, annotations: {one: '1'}, uid: u, "
                                     "resourceVersion: '7'}\nspec: {lookupPolicy: {local: true}, tags: "
                                     "[{name: b, from: {name: b}, generation: 3}, {name: a, from: {name: a, namespace: "
                                     "x}, importPolicy: {scheduled: true}, generation: 2}]}\nstatus: {tags: []}");
    const auto expected = [](const QByteArray &text) {
        QJsonObject object = objectOf(text);
        object.insert(u"kind"_s, u"ImageStream"_s);
        object.insert(u"apiVersion"_s, u"image.openshift.io/v1"_s);
        if (!object.contains("metadata"_L1))
            object.insert(u"metadata"_s, QJsonObject());
        return writeYaml(object);
    };
    const QJsonObject wanted = objectOf(document);
    QCOMPARE(writeYaml(streamToApply(wanted, now, ApplyMode::Replace)), expected(replaced));
    QCOMPARE(writeYaml(streamToApply(wanted, now, ApplyMode::Merge)), expected(merged));
    QCOMPARE(writeYaml(streamToApply(wanted, {}, ApplyMode::Merge)), expected(replaced));
}

void ApplyDocumentTest::mergesTags()
{
    const QJsonObject document = objectOf("metadata: {name: 'app:1', annotations: {a: '1'}}\n"
                                          "tag: {name: '', generation: 5, from: {name: new}, annotations: {b: '2'}}");
    const QJsonObject now = objectOf("name: '1'\nfrom: {name: old, namespace: x}\nannotations: {c: '3'}\n"
                                     "importPolicy: {scheduled: true}\ngeneration: 4");
    QCOMPARE(tagToApply(document, now, ApplyMode::Replace),
        objectOf("name: '1'\nfrom: {name: new}\nannotations: {a: '1', b: '2'}"));
    QCOMPARE(tagToApply(document, now, ApplyMode::Merge),
        objectOf("name: '1'\nfrom: {name: new}\nannotations: {a: '1', b: '2', c: '3'}\n"
                 "importPolicy: {scheduled: true}"));
}

void ApplyDocumentTest::leavesOutWhatTheServerSets()
{
    const QJsonObject stored = objectOf(
        "kind: ImageStream\nmetadata: {name: app, uid: u, resourceVersion: '7', generation: 2, creationTimestamp: "
        "'2026-01-01T00:00:00Z', managedFields: [{}], ownerReferences: [{name: o}], finalizers: [f], annotations: "
        "{openshift.io/image.dockerRepositoryCheck: x, kubectl.kubernetes.io/last-applied-configuration: '{}'}}\n"
        "spec: {tags: [{name: b, generation: 3}, {name: a, generation: null}]}\nstatus: {x: y}");
    const QJsonObject sent = streamToApply(stored, {}, ApplyMode::Replace);
    QCOMPARE(sent,
        objectOf("kind: ImageStream\napiVersion: image.openshift.io/v1\nmetadata: {name: app}\n"
                 "spec: {tags: [{name: a}, {name: b}]}"));
    // Of one that is there it stays the server's, whose it is.
    const QJsonObject replaced = streamToApply(sent, stored, ApplyMode::Replace);
    QCOMPARE(replaced["metadata"_L1].toObject(), objectOf("name: app\nownerReferences: [{name: o}]\nfinalizers: [f]"));
}

void ApplyDocumentTest::readsFiles()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    };
    const auto read = [](const ReadDocuments::From &from, int documents) {
        auto *job = new ReadDocuments(from, nullptr);
        QSignalSpy finished(job, &Job::finished);
        Error error;
        QObject::connect(job, &Job::finished, job, [&error, job, documents](const Result<void> &result) {
            if (!result)
                error = result.error();
            else if (job->documents().size() != documents)
                error.message = u"%1 documents"_s.arg(job->documents().size());
        });
        job->start();
        finished.wait();
        return error;
    };
    QCOMPARE(read({.text = {}, .paths = {write(u"a.yaml"_s, streamText("app"))}}, 1), Error());
    QCOMPARE(read({.text = streamText("app") + "---\n" + streamText("other"), .paths = {}}, 2), Error());
    QCOMPARE(read({.text = {}, .paths = {write(u"b.yaml"_s, QByteArray(MaxAppliedBytes + 1, ' '))}}, 0).kind,
        Error::Kind::TooLarge);
    QCOMPARE(read({.text = {}, .paths = {folder.filePath(u"none.yaml"_s)}}, 0).kind, Error::Kind::Disk);
    QCOMPARE(read({.text = {}, .paths = {folder.path()}}, 0).kind, Error::Kind::Disk);
    QCOMPARE(read({.text = "a: [", .paths = {}}, 0).kind, Error::Kind::Malformed);
}

void ApplyDocumentTest::comparesDocuments()
{
    const ComparedDocuments compared = compareDocuments(objectOf("a: 1\nb: 2\nc: 3"), objectOf("a: 1\nb: 4\nc: 3"));
    QCOMPARE(compared.before, QStringList({u"a: 1"_s, u"b: 2"_s, u"c: 3"_s}));
    QCOMPARE(compared.rows.size(), 3);
    QCOMPARE(differencesIn(compared.rows), QList{1});
    QCOMPARE(compareDocuments({}, objectOf("a: 1")).rows,
        (QList<LineRow>{{.kind = LineRow::Kind::Added, .before = -1, .after = 0}}));
}

QTEST_GUILESS_MAIN(ApplyDocumentTest)
#include "tst_applydocument.moc"
