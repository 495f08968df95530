// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Documents applied to the sandbox's clusters: what the server says before, what is there afterwards, and what takes it
// back.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "openshift/clusterclient.h"
#include "openshift/objectjob.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/objectstate.h"
#include "operations/operationrunner.h"
#include "operations/planapply.h"
#include "operations/readexport.h"
#include "operations/workspace.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "values/streamchanges.h"
#include "yaml/readyaml.h"
#include "yaml/renderexport.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using What = ApplyPlanned::What;

namespace {

constexpr int PatienceForAnswers = 30'000;

class ApplyDesk {
public:
    explicit ApplyDesk(const QString &user = u"admin"_s)
        : workspace(secrets, {.cache = folder.path(), .journal = u":memory:"_s})
    {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        sandbox->cluster()->images().setAutomaticImport(false);
        workspace.add({.id = u"lab"_s,
            .name = u"lab"_s,
            .url = sandbox->cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        signIn(user);
    }

    void signIn(const QString &user)
    {
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
        const bool isIn = QTest::qWaitFor(
            [this, user] {
                const auto &identity = source().identity();
                return source().state() == LoadState::Loaded && identity && identity->userName == user;
            },
            PatienceForAnswers);
        if (!isIn)
            qFatal("nobody is signed in");
    }

    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }
    ApplyTarget target(const QString &project, ApplyTarget::Project which = ApplyTarget::Project::OfDocument)
    {
        return {.connectionId = u"lab"_s, .host = source().connection().host(), .project = project, .which = which};
    }
    ObjectAddress stream(const QString &path)
    {
        return streamAddress(u"lab"_s, source().connection().host(), path.section(u'/', 0, 0), path.section(u'/', 1));
    }
    QJsonObject read(const QString &path)
    {
        ObjectJob *job = source().client().get(pathOf(stream(path)));
        return resultOf(job) ? job->object() : QJsonObject();
    }
    QJsonObject spec(const QString &path) { return asWritten(read(path))["spec"_L1].toObject(); }

    QList<ApplyPlanned> plan(const QByteArray &text, const ApplyTarget &target, ApplyMode mode = ApplyMode::Replace)
    {
        const auto documents = readYamlDocuments(text);
        const auto applied = documents ? applyDocuments(*documents) : documents.error();
        if (!applied)
            return {};
        QList<PlanApply::Wish> wishes;
        for (const ApplyDocument &document : directed(*applied, target))
            wishes += PlanApply::Wish{document, mode};
        auto *job = new PlanApply(source().client(), target, wishes, &workspace);
        return resultOf(job) ? job->planned() : QList<ApplyPlanned>();
    }

    OperationRecord make(const ObjectChangeSet &set)
    {
        return after([&] { workspace.changes().make(set); });
    }
    OperationRecord undo()
    {
        return after([&] {
            JournalModel &journal = workspace.changes().journal();
            workspace.changes().undo(journal.entryId(journal.index(0, 0)));
        });
    }
    template <typename Act>
    OperationRecord after(const Act &act)
    {
        QSignalSpy ended(&workspace.runner(), &OperationRunner::ended);
        act();
        if (ended.isEmpty() && !ended.wait(PatienceForAnswers))
            return {};
        return ended.constLast().constFirst().value<OperationRecord>();
    }

    QByteArray exported(const ExportWish &wish, const ExportOptions &options = {})
    {
        ExportWish mine = wish;
        mine.connectionId = u"lab"_s;
        auto *job = new ReadExport(source().client(), mine, ReadExport::TagObjects::Unread, &workspace);
        if (!resultOf(job))
            return {};
        return renderExport(job->subjects(), options, RenderedExport::Layout::Documents).text;
    }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    std::unique_ptr<Sandbox> sandbox;
    Workspace workspace;
};

QByteArray streamText(const QByteArray &name, const QByteArray &rest)
{
    return "apiVersion: image.openshift.io/v1\nkind: ImageStream\nmetadata: {name: " + name + ", namespace: web}\n"
        + rest;
}

} // namespace

class PlanApplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsDeletesAndApplies();
    void appliesToAnotherCluster();
    void replacesMergesAndSkips();
    void appliesTags();
    void saysWhatTheServerSays_data();
    void saysWhatTheServerSays();
    void missingRights();
    void somebodyWasFaster();
    void protectedTagsStay();
};

void PlanApplyTest::exportsDeletesAndApplies()
{
    ApplyDesk desk;
    const QByteArray text = desk.exported({.connectionId = {}, .project = u"web"_s, .stream = u"mysql"_s});
    const QJsonObject before = desk.spec(u"web/mysql"_s);
    QVERIFY(before["tags"_L1].toArray().size() > 3);
    const QJsonObject metadata = asWritten(desk.read(u"web/mysql"_s))["metadata"_L1].toObject();

    // As it is, there is nothing to do.
    QList<ApplyPlanned> planned = desk.plan(text, desk.target({}));
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.constFirst().what, What::Same);
    QVERIFY(changesOf(planned).changes.isEmpty());

    const ResourcePath path = pathOf(desk.stream(u"web/mysql"_s));
    QVERIFY(resultOf(desk.source().client().remove(path, {})));
    planned = desk.plan(text, desk.target({}));
    QCOMPARE(planned.constFirst().what, What::Create);
    QVERIFY(planned.constFirst().now.isEmpty());
    QVERIFY(desk.read(u"web/mysql"_s).isEmpty()); // it was only asked for
    const ObjectChangeSet set = changesOf(planned);
    QCOMPARE(set.verb, ChangeVerb::Create);
    const OperationRecord record = desk.make(set);
    QVERIFY2(record.state == OperationRecord::State::Succeeded, qPrintable(record.error.message));
    QCOMPARE(desk.spec(u"web/mysql"_s), before);
    QCOMPARE(asWritten(desk.read(u"web/mysql"_s))["metadata"_L1].toObject(), metadata);

    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QVERIFY(desk.read(u"web/mysql"_s).isEmpty());
}

void PlanApplyTest::appliesToAnotherCluster()
{
    ApplyDesk desk;
    ApplyDesk other;
    const QByteArray text = desk.exported({.connectionId = {}, .project = u"web"_s},
        {.sources = ExportOptions::Sources::Redirected,
            .registry = u"mirror.example.com:5000/all"_s,
            .project = ExportOptions::Project::LeftOut});
    // Whatever the documents say, and there they say nothing.
    const QList<ApplyPlanned> planned = other.plan(text, other.target(u"payments"_s, ApplyTarget::Project::Chosen));
    QCOMPARE(planned.size(), 3);
    QStringList problems;
    for (const ApplyPlanned &one : planned) {
        if (one.what != What::Create)
            problems += one.document.name + u": "_s + (one.problem ? one.problem->message : u"?"_s);
    }
    QCOMPARE(problems, QStringList());
    const OperationRecord record = other.make(changesOf(planned));
    QVERIFY2(record.state == OperationRecord::State::Succeeded, qPrintable(record.error.message));
    const QJsonArray tags = other.spec(u"payments/mysql"_s)["tags"_L1].toArray();
    QHash<QString, QJsonObject> sources;
    for (const QJsonValue tag : tags)
        sources.insert(tag["name"_L1].toString(), tag["from"_L1].toObject());
    QCOMPARE(sources.value(u"8.0"_s)["name"_L1].toString(), u"mirror.example.com:5000/all/openshift/mysql:8.0"_s);
    QCOMPARE(sources.value(u"latest"_s)["kind"_L1].toString(), u"ImageStreamTag"_s); // it is an alias as before
    QCOMPARE(other.undo().state, OperationRecord::State::Succeeded);
    QVERIFY(other.read(u"payments/mysql"_s).isEmpty());
    QVERIFY(!desk.read(u"web/mysql"_s).isEmpty());
}

void PlanApplyTest::replacesMergesAndSkips()
{
    ApplyDesk desk;
    const QJsonObject before = desk.spec(u"web/mysql"_s);
    const QByteArray text = streamText("mysql",
        "spec: {lookupPolicy: {local: true}, tags: [{name: mine, from: {kind: ImageStreamTag, name: 'httpd:alpine'}},"
        " {name: '8.4', from: {kind: DockerImage, name: 'quay.io/a/b:8.4'}}]}");

    QList<ApplyPlanned> planned = desk.plan(text, desk.target({}), ApplyMode::Skip);
    QCOMPARE(planned.constFirst().what, What::Skip);
    QVERIFY(changesOf(planned).changes.isEmpty());

    planned = desk.plan(text, desk.target({}), ApplyMode::Merge);
    QCOMPARE(planned.constFirst().what, What::Change);
    QCOMPARE(desk.make(changesOf(planned)).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.spec(u"web/mysql"_s)["tags"_L1].toArray().size(), before["tags"_L1].toArray().size() + 1);
    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.spec(u"web/mysql"_s), before);

    planned = desk.plan(text, desk.target({}), ApplyMode::Replace);
    const ObjectChangeSet set = changesOf(planned);
    QCOMPARE(set.verb, ChangeVerb::Edit);
    QCOMPARE(desk.make(set).state, OperationRecord::State::Succeeded);
    const QJsonArray tags = desk.spec(u"web/mysql"_s)["tags"_L1].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags.at(0)["importPolicy"_L1].toObject(), (QJsonObject{{u"importMode"_s, u"Legacy"_s}}));
    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.spec(u"web/mysql"_s), before);

    // Only something within a tag is to go.
    QByteArray quiet = desk.exported({.connectionId = {}, .project = u"web"_s, .stream = u"mysql"_s});
    QVERIFY(quiet.contains("      scheduled: true\n"));
    quiet.replace("      scheduled: true\n", "");
    planned = desk.plan(quiet, desk.target({}), ApplyMode::Replace);
    QCOMPARE(planned.constFirst().what, What::Change);
    QCOMPARE(desk.make(changesOf(planned)).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.spec(u"web/mysql"_s) != before);
    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.spec(u"web/mysql"_s), before);
}

void PlanApplyTest::appliesTags()
{
    ApplyDesk desk;
    const QByteArray exported =
        desk.exported({.connectionId = {}, .project = u"web"_s, .stream = u"mysql"_s, .tags = {u"8.4"_s}});
    QCOMPARE(desk.plan(exported, desk.target({})).constFirst().what, What::Same);

    const QByteArray text = QByteArray(exported).replace("mysql:8.4", "taken:8.4");
    QList<ApplyPlanned> planned = desk.plan(text, desk.target({}));
    QCOMPARE(planned.size(), 1);
    QVERIFY2(planned.constFirst().what == What::Create,
        planned.constFirst().problem ? qPrintable(planned.constFirst().problem->message) : "");
    QVERIFY(desk.read(u"web/taken"_s).isEmpty());
    const OperationRecord record = desk.make(changesOf(planned));
    QVERIFY2(record.state == OperationRecord::State::Succeeded, qPrintable(record.error.message));
    const QJsonArray tags = desk.spec(u"web/taken"_s)["tags"_L1].toArray();
    QCOMPARE(tags.size(), 1);
    QVERIFY(tags.at(0)["importPolicy"_L1]["scheduled"_L1].toBool());
    QCOMPARE(desk.plan(text, desk.target({})).constFirst().what, What::Same);
    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QVERIFY(desk.spec(u"web/taken"_s)["tags"_L1].toArray().isEmpty());
}

void PlanApplyTest::saysWhatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("a field that is none") << streamText("new-one", "spec: {bogus: 1}") << u"unknown field"_s;
    QTest::newRow("another policy") << streamText("new-one",
        "spec: {tags: [{name: a, from: {kind: DockerImage, name: 'q/x:1'}, referencePolicy: {type: Nowhere}}]}")
                                    << u"Nowhere"_s;
    QTest::newRow("no such project") << QByteArray(streamText("app", "")).replace("web", "no-such-project")
                                     << u"no-such-project"_s;
    QTest::newRow("a source that is none")
        << streamText("new-one", "spec: {tags: [{name: a, from: {kind: DockerImage, name: 'Q X'}}]}") << u"Q X"_s;
}

void PlanApplyTest::saysWhatTheServerSays()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);

    ApplyDesk desk;
    const QList<ApplyPlanned> planned = desk.plan(text, desk.target({}));
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.constFirst().what, What::Refused);
    QVERIFY2(planned.constFirst().problem->message.contains(words), qPrintable(planned.constFirst().problem->message));
    QVERIFY(changesOf(planned).changes.isEmpty());
    QVERIFY(desk.read(u"web/new-one"_s).isEmpty());
}

void PlanApplyTest::missingRights()
{
    ApplyDesk desk(u"viewer"_s);
    // What may be done of it does not keep the rest from being told.
    const QList<ApplyPlanned> planned =
        desk.plan(streamText("new-one", "") + "---\n" + streamText("Bad", "") + "---\n" + streamText("mysql", ""),
            desk.target({}));
    QCOMPARE(planned.size(), 3);
    QCOMPARE(planned.at(0).problem->kind, Error::Kind::Forbidden);
    QCOMPARE(planned.at(1).problem->code, QLatin1StringView(ApplyRule::StreamName));
    QCOMPARE(planned.at(2).problem->kind, Error::Kind::Forbidden);
    QVERIFY(planned.at(2).isThere);
}

void PlanApplyTest::somebodyWasFaster()
{
    ApplyDesk desk;
    const QByteArray text = streamText("httpd", "spec: {tags: []}\n") + "---\n" + streamText("brand-new", "");
    const ObjectChangeSet set = changesOf(desk.plan(text, desk.target({})));
    QCOMPARE(set.changes.size(), 2);
    const QJsonObject spec = desk.spec(u"web/httpd"_s);
    const QJsonObject moved{{u"spec"_s,
        QJsonObject{{u"tags"_s, QJsonArray{QJsonObject{{u"name"_s, u"alpine"_s}, {u"$patch"_s, u"delete"_s}}}}}}};
    QVERIFY(resultOf(desk.source().client().patch(pathOf(desk.stream(u"web/httpd"_s)), moved)));
    const QJsonObject now = desk.spec(u"web/httpd"_s);
    QVERIFY(now != spec);
    QCOMPARE(desk.make(set).error.kind, Error::Kind::Incomplete);
    QCOMPARE(desk.spec(u"web/httpd"_s), now);
    JournalModel &journal = desk.workspace.changes().journal();
    const JournalEntry *entry = journal.entry(journal.entryId(journal.index(0, 0)));
    QCOMPARE(entry->changes.at(0).error.kind, Error::Kind::Moved);
    QCOMPARE(entry->changes.at(1).state, JournalEntry::State::Done);
    QCOMPARE(desk.undo().state, OperationRecord::State::Succeeded);
    QVERIFY(desk.read(u"web/brand-new"_s).isEmpty());
}

void PlanApplyTest::protectedTagsStay()
{
    ApplyDesk desk;
    Connection connection = desk.source().connection();
    connection.protectedTags = {u"al*"_s};
    const QByteArray text = streamText("httpd", "spec: {tags: []}");
    const ObjectChangeSet set = changesOf(desk.plan(text, desk.target({})));
    QCOMPARE(set.changes.size(), 1);
    desk.workspace.change(connection);
    const QList<ApplyPlanned> planned = desk.plan(text, desk.target({}));
    QCOMPARE(planned.constFirst().what, What::Refused);
    QCOMPARE(planned.constFirst().problem->kind, Error::Kind::Protected);
    // What was planned before is not done, either.
    QCOMPARE(desk.make(set).error.kind, Error::Kind::Protected);
    QCOMPARE(desk.plan(text, desk.target({}), ApplyMode::Merge).constFirst().what, What::Same);
}

QTEST_GUILESS_MAIN(PlanApplyTest)
#include "tst_planapply.moc"
