// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Everything that is written to clusters, against the sandbox's: what is there afterwards, what the journal says of it,
// and what takes it back.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "journal/journal.h"
#include "openshift/clusterclient.h"
#include "openshift/imageapi.h"
#include "openshift/objectjob.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/objectstate.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "values/streamimport.h"
#include "values/tagstate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

using State = JournalEntry::State;
using Way = ObjectChange::Way;

namespace {

constexpr int Patience = 30'000;

TagSpec from(const QString &kind, const QString &name, const QString &nameSpace = {})
{
    TagSpec spec;
    spec.from = TagSource{.kind = kind, .nameSpace = nameSpace, .name = name};
    return spec;
}

QJsonObject stateOf(const QString &tag, const TagSpec &spec, const QString &image = {}, const QString &reference = {})
{
    QJsonObject state{{u"tag"_s, tagReference(tag, spec)}};
    if (!image.isEmpty()) {
        state.insert(u"image"_s, image);
        state.insert(u"dockerImageReference"_s, reference);
    }
    return state;
}

QByteArray statusBody(int code, const QByteArray &reason, const QByteArray &message)
{
    return R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":")" + message + R"(","reason":")" + reason
        + R"(","code":)" + QByteArray::number(code) + '}';
}

Fault refusal(const QByteArray &method, const QByteArray &path, int status, const QByteArray &reason,
    const QByteArray &message, int times = -1)
{
    Fault fault;
    fault.method = method;
    fault.path = path;
    fault.status = status;
    fault.body = statusBody(status, reason, message);
    fault.times = times;
    return fault;
}

// A workspace with the sandbox's cluster, where somebody is signed in, and a journal.
struct ClusterDesk {
    explicit ClusterDesk(const QString &user = u"admin"_s, const QString &journal = u":memory:"_s)
        : workspace(secrets, {.cache = folder.path(), .journal = journal})
        , ended(&workspace.runner(), &OperationRunner::ended)
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
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
    }

    bool isSignedIn()
    {
        return QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience);
    }
    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }

    ObjectAddress stream(const QString &path)
    {
        return {.connectionId = u"lab"_s,
            .host = workspace.cluster(u"lab"_s)->connection().host(),
            .group = u"image.openshift.io"_s,
            .resource = u"imagestreams"_s,
            .nameSpace = path.section(u'/', 0, 0),
            .name = path.section(u'/', 1)};
    }
    ObjectAddress tagAt(const QString &path) // "web/httpd:latest"
    {
        ObjectAddress address = stream(path);
        address.resource = u"imagestreamtags"_s;
        return address;
    }

    QJsonObject read(const ObjectAddress &place)
    {
        ObjectJob *job = source().client().get(readPath(place));
        return resultOf(job) ? job->object() : QJsonObject();
    }
    QJsonObject tag(const QString &path)
    {
        const ObjectAddress place = tagAt(path);
        const auto now = readingOf(place, read(place));
        return now ? tagStateIn(*now, place.tag()) : QJsonObject();
    }
    ObjectChange tagChange(const QString &path, const QJsonObject &after)
    {
        return {.place = tagAt(path), .way = Way::Tag, .before = tag(path), .after = after, .source = {}};
    }

    // What somebody else does meanwhile.
    bool replaceTag(const QString &path, const TagSpec &spec)
    {
        const ObjectAddress place = tagAt(path);
        return bool(resultOf(source().client().replace(
            pathOf(place), imageStreamTag(place.nameSpace, place.whole().name, place.tag(), spec))));
    }

    template <typename Act>
    OperationRecord after(const Act &act, int operations = 1)
    {
        ended.clear();
        act();
        for (int i = 0; i < 1000 && (ended.size() < operations || workspace.runner().runningCount() > 0); ++i)
            ended.wait(100);
        return ended.isEmpty() ? OperationRecord() : ended.constLast().constFirst().value<OperationRecord>();
    }
    OperationRecord make(const ObjectChangeSet &set)
    {
        return after([&] { workspace.changes().make(set); });
    }
    OperationRecord make(ChangeVerb verb, const QList<ObjectChange> &changes)
    {
        return make(ObjectChangeSet{.verb = verb, .changes = changes});
    }
    OperationRecord undo(qint64 entry)
    {
        return after([&] { workspace.changes().undo(entry); });
    }

    JournalModel &journal() { return workspace.changes().journal(); }
    qint64 newest() { return journal().entryId(journal().index(0, 0)); }
    State state(qint64 entry, int position = 0) { return journal().entry(entry)->changes.at(position).state; }
    Error error(qint64 entry, int position = 0) { return journal().entry(entry)->changes.at(position).error; }
    QList<UndoProspect> assess(qint64 entry)
    {
        QSignalSpy assessed(&workspace.changes(), &Changes::assessed);
        workspace.changes().assessUndo(entry);
        if (!assessed.wait(Patience))
            return {};
        QList<UndoProspect> result;
        for (int position = 0; position < journal().entry(entry)->changes.size(); ++position)
            result += journal().prospect(entry, position);
        return result;
    }

    int writes() const
    {
        int count = 0;
        const QList<LoggedRequest> requests = sandbox->requests().requests();
        for (const LoggedRequest &request : requests) {
            const bool isReview = request.path.contains("reviews") || request.path.contains("oauth");
            count += request.method != "GET" && !isReview ? 1 : 0;
        }
        return count;
    }

    SessionSecretStore secrets;
    QTemporaryDir folder;
    std::unique_ptr<Sandbox> sandbox;
    Workspace workspace;
    QSignalSpy ended;
};

} // namespace

class ChangeObjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesATag();
    void setsAnAlias();
    void tagsFromARegistry();
    void sameSourceAgainIsAnImport();
    void deletesATag_data();
    void deletesATag();
    void takesPushedTagsBack();
    void prunedImagesAreLost();
    void somebodyWasFaster();
    void asWishedAlready();
    void comparesAgainAfterAConflict();
    void givesUpOnEndlessConflicts();
    void refusals_data();
    void refusals();
    void createsWhatItMayNotUpdate();
    void changesTheStreamWhereTagsCannotBeWritten_data();
    void changesTheStreamWhereTagsCannotBeWritten();
    void cutOff();
    void crashed();
    void patchesLookup();
    void createsAndDeletesStreams();
    void streamsGoWithTheirTags();
    void streamsStayWhenATagMoved();
    void replacesAnObject();
    void imports();
    void importsIntoANewStream();
    void failedImports();
    void protectsTags();
    void manyAndCancel();
    void tellsWhoAsked();
};

void ChangeObjectsTest::movesATag()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject old = desk.tag(u"web/httpd:trixie"_s);
    const QString image = imageIn(desk.tag(u"web/httpd:alpine"_s));
    QVERIFY(!image.isEmpty() && image != imageIn(old));
    TagSpec spec = from(u"ImageStreamImage"_s, u"httpd@"_s + image);
    spec.annotations.insert(u"description"_s, u"kept"_s);
    const OperationRecord record =
        desk.make(ChangeVerb::Tag, {desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, spec, image))});
    QCOMPARE(record.state, OperationRecord::State::Succeeded);
    QCOMPARE(record.verb, OperationRecord::Verb::Tag);
    QCOMPARE(record.subject, u"web/httpd:trixie"_s);
    QVERIFY(record.journalEntry > 0);
    const QJsonObject now = desk.tag(u"web/httpd:trixie"_s);
    QCOMPARE(imageIn(now), image);
    QVERIFY(specIn(now) == spec);
    QCOMPARE(desk.state(desk.newest()), State::Done);
    QVERIFY(
        desk.journal().cell(desk.newest(), -1, JournalModel::What).data().toString().contains("web/httpd:trixie"_L1));

    const qint64 entry = desk.newest();
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Certain});
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.tag(u"web/httpd:trixie"_s), old);
    QCOMPARE(desk.state(entry), State::Undone);
}

void ChangeObjectsTest::setsAnAlias()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const TagSpec spec = from(u"ImageStreamTag"_s, u"httpd:alpine"_s);
    const ObjectChange change = desk.tagChange(u"web/httpd:stable"_s, stateOf(u"stable"_s, spec));
    QVERIFY(change.isCreation());
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(imageIn(desk.tag(u"web/httpd:stable"_s)), imageIn(desk.tag(u"web/httpd:alpine"_s)));
    QCOMPARE(desk.assess(desk.newest()), QList{UndoProspect::Certain});
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.tag(u"web/httpd:stable"_s).isEmpty());
}

void ChangeObjectsTest::tagsFromARegistry()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    TagSpec spec = from(u"DockerImage"_s, specIn(desk.tag(u"web/httpd:trixie"_s))->from->name);
    spec.insecure = true; // the sandbox's registry speaks plain HTTP
    const ObjectChange change = desk.tagChange(u"web/fresh:1"_s, stateOf(u"1"_s, spec)); // its stream is new, too
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(imageIn(desk.tag(u"web/fresh:1"_s)), QString()); // the import is the cluster's
    desk.sandbox->cluster()->images().importPendingNow();
    QCOMPARE(imageIn(desk.tag(u"web/fresh:1"_s)), imageIn(desk.tag(u"web/httpd:trixie"_s)));
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.tag(u"web/fresh:1"_s).isEmpty());
}

void ChangeObjectsTest::sameSourceAgainIsAnImport()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject old = desk.tag(u"web/httpd:trixie"_s);
    const ObjectChange change = desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, *specIn(old)));
    const int before = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), before + 1);
    const auto now = readingOf(change.place, desk.read(change.place));
    QVERIFY(now->stream->tag(u"trixie")->isPending());
}

void ChangeObjectsTest::deletesATag_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("imported") << u"web/mysql:8.0"_s;
    QTest::newRow("alias") << u"web/httpd:latest"_s;
    QTest::newRow("permanent") << u"web/mysql:proven"_s;
    QTest::newRow("reference") << u"web/mysql:5.7"_s;
    QTest::newRow("failed import") << u"web/mysql:9.0"_s;
    QTest::newRow("pushed, in no other tag") << u"web/shop:3.1.0"_s;
}

void ChangeObjectsTest::deletesATag()
{
    QFETCH(QString, path);
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject old = desk.tag(path);
    QVERIFY(!old.isEmpty());
    QCOMPARE(desk.make(ChangeVerb::Delete, {desk.tagChange(path, {})}).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.tag(path).isEmpty());
    const qint64 entry = desk.newest();
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Certain});
    const OperationRecord undone = desk.undo(entry);
    QVERIFY2(undone.state == OperationRecord::State::Succeeded,
        qPrintable(undone.error.message + nameOf(Result<void>(undone.error))));
    QCOMPARE(desk.tag(path), old);
    QCOMPARE(desk.state(entry), State::Undone);
}

void ChangeObjectsTest::takesPushedTagsBack()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject old = desk.tag(u"web/shop:3.2.0"_s);
    QVERIFY(!specIn(old));
    const QString image = imageIn(desk.tag(u"web/shop:3.1.0"_s));
    const TagSpec spec = from(u"ImageStreamImage"_s, u"shop@"_s + image);
    QCOMPARE(desk.make(ChangeVerb::Tag, {desk.tagChange(u"web/shop:3.2.0"_s, stateOf(u"3.2.0"_s, spec, image))}).state,
        OperationRecord::State::Succeeded);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.tag(u"web/shop:3.2.0"_s), old); // its source is gone again, too
}

void ChangeObjectsTest::prunedImagesAreLost()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change = desk.tagChange(u"payments/ledger:v1.0.34"_s, {});
    const ObjectChange latest = desk.tagChange(u"payments/ledger:latest"_s, {});
    QCOMPARE(desk.make(ChangeVerb::Delete, {change, latest}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.state(desk.newest(), 0), State::Done);
    const qint64 entry = desk.newest();
    desk.sandbox->faults().add(refusal("GET", "/apis/image.openshift.io/v1/images/" + imageIn(change.before).toLatin1(),
        404, "NotFound", "images.image.openshift.io not found"));
    QCOMPARE(desk.assess(entry).value(0), UndoProspect::Lost);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Failed);
    QCOMPARE(desk.state(entry, 0), State::Done);
    QVERIFY(desk.tag(u"payments/ledger:v1.0.34"_s).isEmpty()); // and not a tag of an image that is but a name
    QCOMPARE(desk.state(entry, 1), State::Undone);

    // Who may not look is not told.
    desk.sandbox->faults().clear();
    desk.sandbox->faults().add(
        refusal("GET", "/apis/image.openshift.io/v1/images/*", 403, "Forbidden", "images are for others"));
    QCOMPARE(desk.assess(entry).value(0), UndoProspect::Unknown);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.tag(u"payments/ledger:v1.0.34"_s), change.before);
}

void ChangeObjectsTest::somebodyWasFaster()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QString image = imageIn(desk.tag(u"web/httpd:alpine"_s));
    const ObjectChange change = desk.tagChange(
        u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamImage"_s, u"httpd@"_s + image), image));
    QVERIFY(desk.replaceTag(u"web/httpd:trixie"_s, from(u"ImageStreamTag"_s, u"httpd:2.4.67"_s)));
    const QString theirs = imageIn(desk.tag(u"web/httpd:trixie"_s));
    const int before = desk.writes();
    const OperationRecord record = desk.make(ChangeVerb::Tag, {change});
    QCOMPARE(record.state, OperationRecord::State::Failed);
    QCOMPARE(record.error.kind, Error::Kind::Moved);
    QCOMPARE(record.error.code, theirs);
    QCOMPARE(record.error.message, imageIn(change.before));
    QCOMPARE(desk.writes(), before);
    QCOMPARE(imageIn(desk.tag(u"web/httpd:trixie"_s)), theirs);

    // Undoing after somebody else's change is refused as well.
    ObjectChange again = change;
    again.before = desk.tag(u"web/httpd:trixie"_s);
    QCOMPARE(desk.make(ChangeVerb::Tag, {again}).state, OperationRecord::State::Succeeded);
    const qint64 entry = desk.newest();
    QVERIFY(desk.replaceTag(u"web/httpd:trixie"_s, from(u"ImageStreamTag"_s, u"httpd:2.4.67"_s)));
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Back});
    TagSpec scheduled = from(u"DockerImage"_s, u"127.0.0.1:1/other:1"_s);
    scheduled.scheduled = true;
    QVERIFY(desk.replaceTag(u"web/httpd:trixie"_s, scheduled));
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Moved});
    QCOMPARE(desk.undo(entry).error.kind, Error::Kind::Moved);
}

void ChangeObjectsTest::asWishedAlready()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    QVERIFY(desk.replaceTag(u"web/httpd:trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    const int before = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), before);
}

void ChangeObjectsTest::comparesAgainAfterAConflict()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    desk.sandbox->faults().add(refusal("PUT", "*", 409, "Conflict", "the object has been modified", 2));
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(imageIn(desk.tag(u"web/httpd:trixie"_s)), imageIn(desk.tag(u"web/httpd:alpine"_s)));
}

void ChangeObjectsTest::givesUpOnEndlessConflicts()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    desk.sandbox->faults().add(refusal("PUT", "*", 409, "Conflict", "the object has been modified"));
    const OperationRecord record = desk.make(ChangeVerb::Tag, {change});
    QCOMPARE(record.error.kind, Error::Kind::Conflict);
    QCOMPARE(record.error.message, u"the object has been modified"_s);
    QVERIFY(desk.writes() < 20);
}

void ChangeObjectsTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no right") << 403 << "Forbidden"_ba << u"Forbidden"_s;
    QTest::newRow("invalid") << 422 << "Invalid"_ba << u"Rejected"_s;
    QTest::newRow("signed out") << 401 << "Unauthorized"_ba << u"Unauthorized"_s;
    QTest::newRow("too many") << 429 << "TooManyRequests"_ba << u"RateLimited"_s;
    QTest::newRow("server") << 500 << "InternalError"_ba << u"ServerFailed"_s;
}

void ChangeObjectsTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QString, kind);
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    for (const QByteArray &method : {"PUT"_ba, "POST"_ba})
        desk.sandbox->faults().add(
            refusal(method, "*/imagestream*", status, reason, "these are the words of the cluster"));
    const OperationRecord record = desk.make(ChangeVerb::Tag, {change});
    QCOMPARE(nameOf(Result<void>(record.error)), kind);
    QCOMPARE(record.error.message, u"these are the words of the cluster"_s);
    QCOMPARE(desk.tag(u"web/httpd:trixie"_s), change.before);
    QCOMPARE(desk.state(desk.newest()), State::Failed);
}

void ChangeObjectsTest::createsWhatItMayNotUpdate()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:stable"_s, stateOf(u"stable"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    desk.sandbox->faults().add(refusal("PUT", "*", 403, "Forbidden", "only new ones"));
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QVERIFY(!desk.tag(u"web/httpd:stable"_s).isEmpty());

    // One that is there cannot be created: the first refusal says why.
    const ObjectChange known =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    const OperationRecord record = desk.make(ChangeVerb::Tag, {known});
    QCOMPARE(record.error.kind, Error::Kind::Forbidden);
    QCOMPARE(record.error.message, u"only new ones"_s);
}

void ChangeObjectsTest::changesTheStreamWhereTagsCannotBeWritten_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no right") << 403 << "Forbidden"_ba;
    QTest::newRow("no such resource") << 404 << "NotFound"_ba;
    QTest::newRow("not offered") << 405 << "MethodNotAllowed"_ba;
}

// As `oc tag` does it at last.
void ChangeObjectsTest::changesTheStreamWhereTagsCannotBeWritten()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    for (const QByteArray &method : {"PUT"_ba, "POST"_ba})
        desk.sandbox->faults().add(refusal(method, "*/imagestreamtags*", status, reason, "not like this"));
    const QJsonObject old = desk.tag(u"web/httpd:trixie"_s);
    const QJsonObject others = desk.tag(u"web/httpd:latest"_s);
    TagSpec spec = from(u"ImageStreamTag"_s, u"httpd:alpine"_s);
    spec.annotations.insert(u"description"_s, u"kept"_s);
    const ObjectChange known = desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, spec));
    const ObjectChange fresh = desk.tagChange(u"web/httpd:stable"_s, stateOf(u"stable"_s, spec));
    QCOMPARE(desk.make(ChangeVerb::Tag, {known}).state, OperationRecord::State::Succeeded);
    const qint64 entry = desk.newest();
    QCOMPARE(desk.make(ChangeVerb::Tag, {fresh}).state, OperationRecord::State::Succeeded);
    for (const QString &tag : {u"trixie"_s, u"stable"_s}) {
        QVERIFY(specIn(desk.tag(u"web/httpd:"_s + tag)) == spec);
        QCOMPARE(imageIn(desk.tag(u"web/httpd:"_s + tag)), imageIn(desk.tag(u"web/httpd:alpine"_s)));
    }
    QCOMPARE(desk.tag(u"web/httpd:latest"_s), others);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.tag(u"web/httpd:trixie"_s), old);

    // Somebody is faster: it is read and compared again.
    desk.sandbox->faults().add(refusal("PUT", "*/imagestreams/httpd", 409, "Conflict", "somebody was faster", 2));
    QCOMPARE(desk.make(ChangeVerb::Tag, {known}).state, OperationRecord::State::Succeeded);

    // Where that is not allowed, either, the first refusal says why, and nothing has changed.
    desk.sandbox->faults().add(refusal("PUT", "*/imagestreams/httpd", 403, "Forbidden", "nor like that"));
    const QJsonObject now = desk.tag(u"web/httpd:alpine"_s);
    ObjectChange last =
        desk.tagChange(u"web/httpd:alpine"_s, stateOf(u"alpine"_s, from(u"ImageStreamTag"_s, u"httpd:latest"_s)));
    const OperationRecord record = desk.make(ChangeVerb::Tag, {last});
    QCOMPARE(record.state, OperationRecord::State::Failed);
    QCOMPARE(record.error.message, u"not like this"_s);
    QCOMPARE(desk.tag(u"web/httpd:alpine"_s), now);
}

void ChangeObjectsTest::cutOff()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange change =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    // Carried out, and the answer is lost; reading tells.
    Fault lost;
    lost.kind = Fault::Kind::Lose;
    lost.method = "PUT";
    desk.sandbox->faults().add(lost);
    QCOMPARE(desk.make(ChangeVerb::Tag, {change}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);

    ObjectChange again = change;
    again.before = desk.tag(u"web/httpd:trixie"_s);
    // Nor can it be read: then it is not known, until somebody asks again.
    Fault unreadable;
    unreadable.kind = Fault::Kind::Drop;
    unreadable.method = "GET";
    unreadable.path = "*/imagestreams/httpd";
    unreadable.skip = 1;
    desk.sandbox->faults().add(unreadable);
    QCOMPARE(desk.make(ChangeVerb::Tag, {again}).state, OperationRecord::State::Failed);
    const qint64 entry = desk.newest();
    QVERIFY(desk.journal().canFindOut(entry));
    desk.sandbox->faults().clear();
    QCOMPARE(desk.after([&] { desk.workspace.changes().findOut(entry); }).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.state(entry), State::Done);
    QVERIFY(!desk.journal().canFindOut(entry));
}

void ChangeObjectsTest::crashed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    ClusterDesk first;
    QVERIFY(first.isSignedIn());
    const auto change = [&first](const QString &tag, const QString &source) {
        return first.tagChange(u"web/httpd:"_s + tag, stateOf(tag, from(u"ImageStreamTag"_s, u"httpd:"_s + source)));
    };
    const ObjectChange done = change(u"trixie"_s, u"alpine"_s);
    const ObjectChange open = change(u"2.4.67"_s, u"alpine"_s);
    const ObjectChange moved = change(u"latest"_s, u"alpine"_s);
    {
        // A session that has sent the first, and ends before it knows.
        Journal journal(path);
        JournalEntry entry{.verb = ChangeVerb::Tag, .when = QDateTime::currentDateTimeUtc(), .changes = {}};
        for (const ObjectChange &each : {done, open, moved})
            entry.changes += {.change = {}, .object = each};
        qint64 id = 0;
        journal.add(entry, {}, &journal, [&id](const Result<qint64> &added) { id = added ? *added : -1; });
        QTRY_VERIFY(id > 0);
    }
    QVERIFY(first.replaceTag(u"web/httpd:trixie"_s, *specIn(done.after)));
    QVERIFY(first.replaceTag(u"web/httpd:latest"_s, from(u"ImageStreamTag"_s, u"httpd:trixie"_s)));

    SessionSecretStore secrets;
    Workspace next(secrets, {.cache = folder.path(), .journal = path});
    next.add({.id = u"lab"_s,
        .name = u"lab"_s,
        .url = first.sandbox->cluster()->apiUrl(),
        .kind = ConnectionKind::SandboxCluster});
    next.cluster(u"lab"_s)->signInWithPassword(u"admin"_s, Secret(u"admin-pw"_s));
    QTRY_COMPARE(next.cluster(u"lab"_s)->state(), LoadState::Loaded);
    JournalModel &journal = next.changes().journal();
    QTRY_COMPARE(journal.interrupted().size(), 1);
    const qint64 entry = journal.interrupted().constFirst();
    QCOMPARE(*journal.entry(entry)->changes.at(0).object, done);
    next.changes().findOut(entry);
    QTRY_VERIFY(!journal.canFindOut(entry));
    QList<State> states;
    for (const JournalEntry::Change &each : journal.entry(entry)->changes)
        states += each.state;
    QCOMPARE(states, (QList{State::Done, State::NotSent, State::Failed}));
    QCOMPARE(journal.entry(entry)->changes.at(2).error.kind, Error::Kind::Moved);
    QVERIFY(journal.canFinish(entry));
    next.changes().finish(entry);
    QTRY_VERIFY(journal.newestUndoable() > entry && journal.entry(journal.newestUndoable())->ended);
    QCOMPARE(imageIn(first.tag(u"web/httpd:2.4.67"_s)), imageIn(first.tag(u"web/httpd:alpine"_s)));
}

void ChangeObjectsTest::patchesLookup()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const auto lookup = [](bool on) {
        return QJsonObject{{u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, on}}}}}};
    };
    const auto isOn = [&desk] {
        return desk.read(desk.stream(u"web/httpd"_s))["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool();
    };
    const ObjectChange change{.place = desk.stream(u"web/httpd"_s),
        .way = Way::Patch,
        .before = lookup(false),
        .after = lookup(true),
        .source = {}};
    const OperationRecord record = desk.make(ChangeVerb::Edit, {change});
    QCOMPARE(record.state, OperationRecord::State::Succeeded);
    QCOMPARE(record.verb, OperationRecord::Verb::Edit);
    QVERIFY(isOn());
    QCOMPARE(desk.assess(desk.newest()), QList{UndoProspect::Certain});
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QVERIFY(!isOn());

    // What is absent, is null.
    ObjectAddress deployment = desk.stream(u"web/shop"_s);
    deployment.group = u"apps"_s;
    deployment.resource = u"deployments"_s;
    const auto annotated = [](const QJsonValue &value) {
        const QJsonObject annotations{{u"alpha.image.policy.openshift.io/resolve-names"_s, value}};
        const QJsonObject metadata{{u"annotations"_s, annotations}};
        return QJsonObject{{u"spec"_s, QJsonObject{{u"template"_s, QJsonObject{{u"metadata"_s, metadata}}}}}};
    };
    const auto annotations = [&] {
        return desk.read(deployment)["spec"_L1]["template"_L1]["metadata"_L1]["annotations"_L1].toObject();
    };
    const ObjectChange annotating{.place = deployment,
        .way = Way::Patch,
        .before = annotated(QJsonValue::Null),
        .after = annotated(u"*"_s),
        .source = {}};
    QCOMPARE(desk.make(ChangeVerb::Edit, {annotating}).state, OperationRecord::State::Succeeded);
    QCOMPARE(annotations().size(), 1);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(annotations().size(), 0);
}

void ChangeObjectsTest::createsAndDeletesStreams()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject object{{u"kind"_s, u"ImageStream"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s},
        {u"metadata"_s,
            QJsonObject{{u"name"_s, u"brand-new"_s}, {u"namespace"_s, u"web"_s},
                {u"annotations"_s, QJsonObject{{u"description"_s, u"neu"_s}}}}},
        {u"spec"_s, QJsonObject{{u"lookupPolicy"_s, QJsonObject{{u"local"_s, true}}}}}};
    const ObjectChange creation{
        .place = desk.stream(u"web/brand-new"_s), .way = Way::Whole, .before = {}, .after = object, .source = {}};
    QCOMPARE(desk.make(ChangeVerb::Create, {creation}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.read(creation.place)["metadata"_L1]["annotations"_L1]["description"_L1].toString(), u"neu"_s);
    const qint64 entry = desk.newest();
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Certain});

    // With a tag that nobody knew of it is not what was created any more.
    QVERIFY(desk.replaceTag(u"web/brand-new:1"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    QCOMPARE(desk.assess(entry), QList{UndoProspect::Moved});
    QCOMPARE(desk.undo(entry).error.kind, Error::Kind::Moved);
    QCOMPARE(desk.make(ChangeVerb::Delete, {desk.tagChange(u"web/brand-new:1"_s, {})}).state,
        OperationRecord::State::Succeeded);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QVERIFY(desk.read(creation.place).isEmpty());

    // One that is there already, and is another.
    ObjectChange other = creation;
    other.place = desk.stream(u"web/httpd"_s);
    QCOMPARE(desk.make(ChangeVerb::Create, {other}).error.kind, Error::Kind::Moved);
}

void ChangeObjectsTest::streamsGoWithTheirTags()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectAddress place = desk.stream(u"web/mysql"_s);
    const QJsonObject object = desk.read(place);
    const auto stream = parseImageStream(object);
    QVERIFY(stream);
    QJsonObject spec = object["spec"_L1].toObject();
    spec.remove("tags"_L1);
    QJsonObject before{{u"metadata"_s, object["metadata"_L1]}, {u"spec"_s, spec}};
    for (const QLatin1StringView member : {"uid"_L1, "resourceVersion"_L1, "generation"_L1, "creationTimestamp"_L1}) {
        QJsonObject metadata = before["metadata"_L1].toObject();
        metadata.remove(member);
        before.insert(u"metadata"_s, metadata);
    }
    QList<ObjectChange> changes;
    QHash<QString, QJsonObject> states;
    for (const StreamTag &tag : stream->tags) {
        changes.prepend(desk.tagChange(u"web/mysql:"_s + tag.name, {}));
        states.insert(tag.name, tagState(tag));
    }
    // Who follows goes first, so that it comes back last.
    std::stable_sort(changes.begin(), changes.end(), [](const ObjectChange &a, const ObjectChange &b) {
        const auto isAlias = [](const ObjectChange &change) {
            const auto known = specIn(change.before);
            return known && known->from && known->from->kind == "ImageStreamTag"_L1;
        };
        return isAlias(a) && !isAlias(b);
    });
    changes += ObjectChange{.place = place, .way = Way::Whole, .before = before, .after = {}, .source = {}};
    const int writes = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Delete, changes).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), writes + 1); // as oc does it
    QVERIFY(desk.read(place).isEmpty());
    QCOMPARE(desk.journal().entry(desk.newest())->count(State::Done), int(changes.size()));

    const qint64 entry = desk.newest();
    QCOMPARE(desk.assess(entry).count(UndoProspect::Certain), changes.size());
    const OperationRecord undone = desk.undo(entry);
    QStringList problems;
    for (const JournalEntry::Change &change : desk.journal().entry(desk.newest())->changes) {
        if (change.state != State::Done)
            problems += change.name() + u' ' + nameOf(Result<void>(change.error)) + u' ' + change.error.message;
    }
    QCOMPARE(problems, QStringList());
    QCOMPARE(undone.state, OperationRecord::State::Succeeded);
    const QJsonObject again = desk.read(place);
    QCOMPARE(
        again["metadata"_L1]["annotations"_L1]["openshift.io/display-name"_L1].toString(), u"The shop's database"_s);
    QVERIFY(again["spec"_L1]["lookupPolicy"_L1]["local"_L1].toBool());
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        QCOMPARE(desk.tag(u"web/mysql:"_s + state.key()), state.value());
    QCOMPARE(desk.journal().entry(entry)->count(State::Undone), int(changes.size()));
}

void ChangeObjectsTest::streamsStayWhenATagMoved()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    QList<ObjectChange> changes;
    for (const QString &tag : {u"3.1.0"_s, u"3.2.0"_s, u"3.2.1"_s, u"latest"_s})
        changes += desk.tagChange(u"web/shop:"_s + tag, {});
    const ObjectAddress place = desk.stream(u"web/shop"_s);
    changes += ObjectChange{.place = place,
        .way = Way::Whole,
        .before = {{u"metadata"_s, QJsonObject{{u"name"_s, u"shop"_s}}}},
        .after = {},
        .source = {}};
    QVERIFY(desk.replaceTag(u"web/shop:3.2.0"_s, from(u"ImageStreamTag"_s, u"shop:3.1.0"_s)));
    const int writes = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Delete, changes).state, OperationRecord::State::Failed);
    QCOMPARE(desk.writes(), writes);
    QCOMPARE(desk.error(desk.newest(), 0).kind, Error::Kind::Moved);
    QVERIFY(!desk.tag(u"web/shop:latest"_s).isEmpty());
}

void ChangeObjectsTest::replacesAnObject()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    ObjectAddress place = desk.stream(u"web/settings"_s);
    place.group.clear();
    place.resource = u"configmaps"_s;
    const auto map = [](const QJsonObject &data) {
        return QJsonObject{{u"kind"_s, u"ConfigMap"_s}, {u"apiVersion"_s, u"v1"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"settings"_s}, {u"namespace"_s, u"web"_s}}}, {u"data"_s, data}};
    };
    const QJsonObject one = map({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    const QJsonObject other = map({{u"a"_s, u"1"_s}});
    QCOMPARE(
        desk.make(ChangeVerb::Create, {{.place = place, .way = Way::Whole, .before = {}, .after = one, .source = {}}})
            .state,
        OperationRecord::State::Succeeded);
    // What is gone afterwards was there before: it is not done already.
    QCOMPARE(
        desk.make(ChangeVerb::Edit, {{.place = place, .way = Way::Whole, .before = one, .after = other, .source = {}}})
            .state,
        OperationRecord::State::Succeeded);
    QCOMPARE(desk.read(place)["data"_L1].toObject(), other["data"_L1].toObject());
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.read(place)["data"_L1].toObject(), one["data"_L1].toObject());
}

void ChangeObjectsTest::imports()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const TagSpec known = *specIn(desk.tag(u"web/httpd:trixie"_s));
    TagSpec spec = from(u"DockerImage"_s, known.from->name);
    spec.insecure = true; // the sandbox's registry speaks plain HTTP
    spec.referencePolicy = TagSpec::ReferencePolicy::Local;
    spec.annotations.insert(u"description"_s, u"mine"_s);
    ObjectChange change = desk.tagChange(u"web/taken:1"_s, stateOf(u"1"_s, spec));
    change.way = Way::Import;
    const OperationRecord record = desk.make(ChangeVerb::Import, {change});
    QVERIFY2(record.state == OperationRecord::State::Succeeded, qPrintable(record.error.message));
    QCOMPARE(record.verb, OperationRecord::Verb::Import);
    const QJsonObject now = desk.tag(u"web/taken:1"_s);
    QCOMPARE(imageIn(now), imageIn(desk.tag(u"web/httpd:trixie"_s)));
    QVERIFY(specIn(now) == spec); // what an import leaves out, too

    // Again, as it is: that is no idle change.
    ObjectChange again = change;
    again.before = now;
    again.after = stateOf(u"1"_s, spec);
    const int writes = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Import, {again}).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), writes + 1);
}

// What an import has made goes with it, unless something else has come into it.
void ChangeObjectsTest::importsIntoANewStream()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    TagSpec spec = from(u"DockerImage"_s, specIn(desk.tag(u"web/httpd:trixie"_s))->from->name);
    spec.insecure = true; // the sandbox's registry speaks plain HTTP
    ImportTarget target{.nameSpace = u"web"_s, .name = u"fresh"_s, .stream = nullptr};
    const QString host = desk.stream(u"web/fresh"_s).host;
    const auto set = [&](const QStringList &tags) {
        QList<ObjectChange> changes{importedStream(u"lab"_s, host, target)};
        for (const QString &tag : tags)
            changes.prepend(importChange(u"lab"_s, host, target, {.name = tag, .spec = spec}));
        return changes;
    };
    const auto isThere = [&desk](const QString &stream) { return !desk.read(desk.stream(stream)).isEmpty(); };
    const int writes = desk.writes();
    QCOMPARE(desk.make(ChangeVerb::Import, set({u"1"_s, u"2"_s})).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.writes(), writes + 2); // as oc does it: nothing is sent for the stream
    const qint64 entry = desk.newest();
    QVERIFY(isThere(u"web/fresh"_s));
    const QString title = desk.journal().cell(entry, -1, JournalModel::What).data().toString();
    QVERIFY2(title.contains("2"_L1) && title.contains("web/fresh"_L1), qPrintable(title));
    const QList<UndoProspect> certain(3, UndoProspect::Certain);
    QCOMPARE(desk.assess(entry), certain);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QVERIFY(!isThere(u"web/fresh"_s));
    QCOMPARE(desk.journal().entry(entry)->count(State::Undone), 3);

    // Somebody has put another tag into it: that stays, and the stream with it.
    QCOMPARE(desk.make(ChangeVerb::Import, set({u"1"_s})).state, OperationRecord::State::Succeeded);
    const qint64 second = desk.newest();
    QVERIFY(desk.journal().cell(second, -1, JournalModel::What).data().toString().contains("web/fresh:1"_L1));
    QVERIFY(desk.replaceTag(u"web/fresh:mine"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    QCOMPARE(desk.assess(second), (QList{UndoProspect::Certain, UndoProspect::Moved}));
    QCOMPARE(desk.undo(second).error.kind, Error::Kind::Incomplete);
    QVERIFY(isThere(u"web/fresh"_s));
    QVERIFY(desk.tag(u"web/fresh:1"_s).isEmpty());
    QVERIFY(!desk.tag(u"web/fresh:mine"_s).isEmpty());

    // One that was there, whatever whoever asked for it believed, is none of the import's.
    QCOMPARE(desk.make(ChangeVerb::Import, set({u"1"_s})).error.kind, Error::Kind::Incomplete);
    QCOMPARE(desk.state(desk.newest(), 0), State::Done);
    QCOMPARE(desk.error(desk.newest(), 1).kind, Error::Kind::Moved);
    QCOMPARE(desk.undo(desk.newest()).state, OperationRecord::State::Succeeded);
    QVERIFY(isThere(u"web/fresh"_s));
}

void ChangeObjectsTest::failedImports()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    ObjectChange change =
        desk.tagChange(u"web/httpd:none"_s, stateOf(u"none"_s, from(u"DockerImage"_s, u"127.0.0.1:1/no/such:1"_s)));
    change.way = Way::Import;
    const OperationRecord record = desk.make(ChangeVerb::Import, {change});
    QCOMPARE(record.state, OperationRecord::State::Failed);
    QCOMPARE(record.error.code, QLatin1StringView(ImportCode::Failed));
    QVERIFY(!record.error.message.isEmpty());
    QVERIFY(!desk.journal().canFindOut(desk.newest())); // the cluster has said it
}

void ChangeObjectsTest::protectsTags()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const QJsonObject after = stateOf(u"latest"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s));
    QCOMPARE(desk.make(ChangeVerb::Tag, {desk.tagChange(u"web/httpd:latest"_s, after)}).state,
        OperationRecord::State::Succeeded);
    const qint64 entry = desk.newest();
    Connection connection = desk.source().connection();
    connection.protectedTags = QStringList{u"lat*"_s};
    desk.workspace.change(connection);
    const int writes = desk.writes();
    const OperationRecord refused = desk.make(ChangeVerb::Delete, {desk.tagChange(u"web/httpd:latest"_s, {})});
    QCOMPARE(refused.error.kind, Error::Kind::Protected);
    QCOMPARE(refused.error.code, u"lat*"_s);
    QCOMPARE(desk.writes(), writes);
    // A new one takes nothing away, and taking back is what protects.
    QCOMPARE(desk.make(ChangeVerb::Tag,
                     {desk.tagChange(
                         u"web/httpd:later"_s, stateOf(u"later"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)))})
                 .state,
        OperationRecord::State::Succeeded);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
}

void ChangeObjectsTest::manyAndCancel()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    QList<ObjectChange> changes;
    for (int i = 0; i < 200; ++i) {
        const QString tag = u"n%1"_s.arg(i);
        const QString stream = u"web/many-%1"_s.arg(i % 10);
        changes += {.place = desk.tagAt(stream + u':' + tag),
            .way = Way::Tag,
            .before = {},
            .after = stateOf(tag, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)),
            .source = {}};
    }
    desk.ended.clear();
    desk.workspace.changes().make(ObjectChangeSet{.verb = ChangeVerb::Tag, .changes = changes});
    QTRY_VERIFY(desk.newest() > 0);
    const qint64 entry = desk.newest();
    QTRY_VERIFY(desk.journal().entry(entry)->count(State::Done) > 10);
    // Cancelling tells what it has done, and asks for what it may have.
    const OperationListModel &activity = desk.workspace.activity();
    for (int row = 0; row < activity.rowCount(); ++row) {
        if (activity.record(row).verb == OperationRecord::Verb::Tag)
            desk.workspace.runner().cancel(activity.record(row).id);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.runner().runningCount(), 0, Patience);
    QTRY_VERIFY(!desk.journal().canFindOut(entry));
    const int done = desk.journal().entry(entry)->count(State::Done);
    QVERIFY(done > 10 && done < 200);
    QCOMPARE(desk.journal().entry(entry)->count(State::NotSent), 200 - done);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(desk.state(entry, i) == State::Done, !desk.tag(changes.at(i).place.path()).isEmpty());

    QVERIFY(desk.journal().canFinish(entry));
    QCOMPARE(desk.after([&] { desk.workspace.changes().finish(entry); }).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.undo(entry).state, OperationRecord::State::Succeeded);
    QCOMPARE(desk.journal().entry(entry)->count(State::Undone), done);
}

void ChangeObjectsTest::tellsWhoAsked()
{
    ClusterDesk desk;
    QVERIFY(desk.isSignedIn());
    const ObjectChange good =
        desk.tagChange(u"web/httpd:trixie"_s, stateOf(u"trixie"_s, from(u"ImageStreamTag"_s, u"httpd:alpine"_s)));
    ObjectChange bad = desk.tagChange(u"web/mysql:8.0"_s, {});
    bad.before = stateOf(u"8.0"_s, from(u"ImageStreamTag"_s, u"mysql:other"_s));
    int told = 0;
    Result<void> result;
    ObjectChangeSet rest;
    desk.workspace.changes().make(ObjectChangeSet{.verb = ChangeVerb::Tag, .changes = {good, bad}}, &desk.workspace,
        [&](const Result<void> &end, const ObjectChangeSet &left) {
            ++told;
            result = end;
            rest = left;
        });
    QTRY_COMPARE(told, 1);
    QCOMPARE(nameOf(result), u"Incomplete"_s);
    QCOMPARE(rest.changes, QList{bad});
    desk.workspace.changes().make(ObjectChangeSet{.verb = ChangeVerb::Tag, .changes = {}}, &desk.workspace,
        [&](const Result<void> &, const ObjectChangeSet &) { ++told; });
    QTRY_COMPARE(told, 2);
}

QTEST_GUILESS_MAIN(ChangeObjectsTest)
#include "tst_changeobjects.moc"
