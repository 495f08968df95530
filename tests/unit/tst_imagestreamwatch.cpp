// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "clusterlab.h"

#include "openshift/imagestreamjobs.h"
#include "openshift/objectjob.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

QByteArray streamObject(const QByteArray &name, int resourceVersion)
{
    return R"({"metadata":{"name":")" + name + R"(","namespace":"alpha","uid":"uid-)" + name
        + R"(","resourceVersion":")" + QByteArray::number(resourceVersion) + R"("},"spec":{},"status":{}})";
}

QByteArray eventLine(const QByteArray &type, const QByteArray &object)
{
    return R"({"type":")" + type + R"(","object":)" + object + "}\n";
}

QByteArray bookmark(int resourceVersion)
{
    return eventLine(
        "BOOKMARK", R"({"metadata":{"resourceVersion":")" + QByteArray::number(resourceVersion) + R"("}})");
}

QByteArray expiredLine()
{
    return eventLine("ERROR", R"({"kind":"Status","message":"too old","reason":"Expired","code":410})");
}

ScriptedAnswer watchAnswer(const QByteArray &lines)
{
    return ScriptedAnswer::json(lines);
}

// These bytes come, and then the connection breaks.
ScriptedAnswer cutAfter(const QByteArray &bytes)
{
    return ScriptedAnswer::broken(Fault::CutInBody, bytes + QByteArray(bytes.size(), ' '));
}

// These bytes come, and nothing more.
ScriptedAnswer hangAfter(const QByteArray &bytes)
{
    return ScriptedAnswer::broken(Fault::HangInBody, bytes + QByteArray(bytes.size(), ' '));
}

ClusterOptions quick(int seconds = 2)
{
    ClusterOptions options;
    options.watch.shortest = options.watch.longest = std::chrono::seconds(seconds);
    return options;
}

/*! A project whose streams change a thousand times. */
class ChangingProject {
public:
    static constexpr int Changes = 1000;
    static constexpr int Streams = 40;

    ChangingProject()
    {
        QList<bool> exists(Streams, false);
        QList<int> lives(Streams, 0);
        for (int version = 1; version <= Changes; ++version) {
            const auto which = int(m_random.bounded(Streams));
            const QByteArray name = "s" + QByteArray::number(which);
            const bool removes = exists.at(which) && m_random.bounded(5) == 0;
            // One that comes back is another one.
            QByteArray object = streamObject(name, version);
            object.replace("uid-", "uid" + QByteArray::number(lives.at(which)) + '-');
            const QByteArray type = removes ? "DELETED" : exists.at(which) ? "MODIFIED" : "ADDED";
            exists[which] = !removes;
            lives[which] += removes ? 1 : 0;
            m_lines += eventLine(type, object);
            if (removes)
                finalState.remove(QString::fromLatin1(name));
            else
                finalState[QString::fromLatin1(name)] = QString::number(version);
        }
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const int from = request.parameter("resourceVersion").toInt();
        if (from == Changes)
            return hangAfter(bookmark(Changes));
        ++cuts;
        switch (m_random.bounded(6)) {
        case 0:
            return ScriptedAnswer::broken(Fault::Cut);
        case 1:
            return plainAnswer(503, "restarting");
        default:
            break;
        }
        // Now and then a server tells again what it has told before.
        const int begin = std::max(0, from - int(m_random.bounded(3)));
        QByteArray bytes;
        for (int next = begin; next < std::min(Changes, from + 12); ++next)
            bytes += m_lines.at(next);
        switch (m_random.bounded(4)) {
        case 0:
            return watchAnswer(bytes + (from + 12 >= Changes ? bookmark(Changes) : QByteArray()));
        case 1:
            return cutAfter(bytes);
        default: // in the middle of a line
            return cutAfter(bytes.first(m_random.bounded(int(bytes.size()))));
        }
    }

    int cuts = 0;
    QMap<QString, QString> finalState; // resourceVersion by name

private:
    QRandomGenerator m_random{20261127};
    QByteArrayList m_lines;
};

} // namespace

class TestImageStreamWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForBookmarks();
    void survivesAHundredCuts();
    void ends_data();
    void ends();
    void tellsOnce();
    void saysWhetherItIsConnected();
    void tooLongALineEndsIt();
    void goesOnAfterALineThatDied();
    void stopsWhenCancelled();
    void leavesRoomForOthers();
};

void TestImageStreamWatch::asksForBookmarks()
{
    ClusterLab lab(quick());
    lab.client->setToken(Secret(u"t"));
    lab.answer(hangAfter(bookmark(9)));
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, u"1126"_s);
    job->start();
    QTRY_COMPARE(job->resourceVersion(), u"9"_s);
    QCOMPARE(lab.server.targets(),
        QByteArrayList({"GET /apis/image.openshift.io/v1/namespaces/alpha/imagestreams?watch=true&resourceVersion=1126"
                        "&allowWatchBookmarks=true&timeoutSeconds=2"}));
    QCOMPARE(lab.server.requests().constFirst().header("Authorization"), "Bearer t"_ba);
}

void TestImageStreamWatch::survivesAHundredCuts()
{
    ChangingProject project;
    ClusterLab lab(quick());
    lab.server.setScript([&project](const ScriptedRequest &request) { return project.answer(request); });

    QMap<QString, QString> state;
    QStringList told;
    int removals = 0;
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, u"0"_s);
    connect(job, &ImageStreamWatchJob::changed, this, [&](const ImageStream &stream) {
        state[stream.name] = stream.resourceVersion;
        told += stream.resourceVersion;
    });
    connect(job, &ImageStreamWatchJob::removed, this, [&](const QString &nameSpace, const QString &name) {
        QCOMPARE(nameSpace, u"alpha"_s);
        QCOMPARE(state.remove(name), 1);
        told += job->resourceVersion();
        ++removals;
    });
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(job->resourceVersion(), QString::number(ChangingProject::Changes), 60'000);

    QStringList expected;
    for (int version = 1; version <= ChangingProject::Changes; ++version)
        expected += QString::number(version);
    QCOMPARE(told, expected); // each once, and in order
    QCOMPARE(state, project.finalState);
    QVERIFY(removals > 50);
    QVERIFY2(project.cuts >= 100, qPrintable(QString::number(project.cuts)));
}

void TestImageStreamWatch::ends_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("code");
    const QString stalled = QString::fromLatin1(ClusterCode::WatchStalled);
    QTest::newRow("410 in an event") << watchAnswer(expiredLine()) << u"Expired"_s << u"Expired"_s;
    QTest::newRow("410") << statusAnswer(410, "Gone") << u"Expired"_s << u"Gone"_s;
    QTest::newRow("401") << statusAnswer(401, "Unauthorized") << u"Unauthorized"_s << u"Unauthorized"_s;
    QTest::newRow("403") << statusAnswer(403, "Forbidden") << u"Forbidden"_s << u"Forbidden"_s;
    QTest::newRow("405") << statusAnswer(405, "MethodNotAllowed") << u"Unsupported"_s << u"MethodNotAllowed"_s;
    QTest::newRow("no API") << plainAnswer(404, "404 page not found") << u"NotFound"_s
                            << QString::fromLatin1(ClusterCode::ApiAbsent);
    QTest::newRow("a page") << ScriptedAnswer::html("<html>\n<body>\n") << u"Unsupported"_s << stalled;
    QTest::newRow("an unknown event") << watchAnswer(eventLine("NEWS", "{}")) << u"Unsupported"_s << stalled;
    QTest::newRow("no object") << watchAnswer(eventLine("ADDED", "null")) << u"Unsupported"_s << stalled;
    QTest::newRow("nothing comes") << ScriptedAnswer::broken(Fault::Hang) << u"Unsupported"_s << stalled;
}

void TestImageStreamWatch::ends()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, expected);
    QFETCH(QString, code);
    ClusterLab lab(quick(0)); // so that silence is what the session bears
    lab.client->setToken(Secret(u"t"));
    QSignalSpy rejected(lab.client.get(), &ClusterClient::tokenRejected);
    lab.answer(answer);
    const Result<void> result = resultOf(lab.client->watchImageStreams(u"alpha"_s, u"1"_s));
    QCOMPARE(nameOf(result), expected);
    QCOMPARE(result.error().code, code);
    QCOMPARE(rejected.count(), expected == "Unauthorized"_L1 ? 1 : 0);
}

void TestImageStreamWatch::tellsOnce()
{
    ClusterLab lab(quick());
    int asked = 0;
    lab.server.setScript([&asked](const ScriptedRequest &) {
        const QByteArray lines = eventLine("ADDED", streamObject("a", 5)) + "\n\r\n"
            + eventLine("ADDED", streamObject("b", 6)) + eventLine("DELETED", streamObject("a", 7));
        ++asked;
        return asked < 4 ? cutAfter(lines) : hangAfter(lines + eventLine("MODIFIED", streamObject("b", 8)));
    });
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, {});
    QSignalSpy changed(job, &ImageStreamWatchJob::changed);
    QSignalSpy removed(job, &ImageStreamWatchJob::removed);
    job->start();
    QTRY_COMPARE(job->resourceVersion(), u"8"_s);
    QCOMPARE(asked, 4);
    QStringList versions;
    for (const QList<QVariant> &each : changed)
        versions += each.constFirst().value<ImageStream>().resourceVersion;
    QCOMPARE(versions, QStringList({u"5"_s, u"6"_s, u"8"_s}));
    QCOMPARE(removed.count(), 1);
    QVERIFY(!lab.server.targets().constFirst().contains("resourceVersion"));
    QVERIFY(lab.server.targets().at(1).contains("resourceVersion=7"));
}

void TestImageStreamWatch::saysWhetherItIsConnected()
{
    ClusterLab lab(quick());
    lab.answer(ScriptedAnswer::broken(Fault::Cut));
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, u"1"_s);
    QSignalSpy connected(job, &ImageStreamWatchJob::connectedChanged);
    job->start();
    QTRY_VERIFY(lab.server.requests().size() > 3);
    QCOMPARE(connected.count(), 0); // it never was
    // No byte of the body comes, as when nothing changes.
    lab.answer(ScriptedAnswer::json({}).with("Content-Length", "1000"));
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(connected.takeFirst().constFirst().toBool(), true);
    lab.server.close();
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(connected.takeFirst().constFirst().toBool(), false);
}

void TestImageStreamWatch::tooLongALineEndsIt()
{
    ClusterLab lab(quick());
    lab.answer(watchAnswer(R"({"type":"ADDED","object":")" + QByteArray(17 * 1024 * 1024, 'x')));
    QCOMPARE(nameOf(resultOf(lab.client->watchImageStreams(u"alpha"_s, u"1"_s), 20'000)), u"TooLarge"_s);
}

void TestImageStreamWatch::goesOnAfterALineThatDied()
{
    ClusterLab lab(quick(0));
    lab.answer(hangAfter(bookmark(9)));
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, u"1"_s);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(lab.server.requests().size(), 2);
    QCOMPARE(finished.count(), 0);
    QVERIFY(lab.server.targets().at(1).contains("resourceVersion=9"));
}

void TestImageStreamWatch::stopsWhenCancelled()
{
    ClusterLab lab(quick());
    lab.answer(hangAfter(eventLine("ADDED", streamObject("a", 5)) + eventLine("ADDED", streamObject("b", 6))));
    ImageStreamWatchJob *job = lab.client->watchImageStreams(u"alpha"_s, u"1"_s);
    QSignalSpy changed(job, &ImageStreamWatchJob::changed);
    QSignalSpy connected(job, &ImageStreamWatchJob::connectedChanged);
    connect(job, &ImageStreamWatchJob::changed, job, &Job::cancel);
    QCOMPARE(nameOf(resultOf(job)), u"Cancelled"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(connected.count(), 1);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

// To one host go six requests at a time, and a watch lasts for minutes.
void TestImageStreamWatch::leavesRoomForOthers()
{
    ClusterLab lab(quick());
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.parameter("watch").isEmpty() ? ScriptedAnswer::json("{}") : hangAfter(bookmark(9));
    });
    QList<ImageStreamWatchJob *> watches;
    for (int i = 0; i < 15; ++i) {
        watches += lab.client->watchImageStreams(u"p%1"_s.arg(i), u"1"_s);
        watches.constLast()->start();
    }
    for (ImageStreamWatchJob *watch : watches)
        QTRY_COMPARE(watch->resourceVersion(), u"9"_s);
    QCOMPARE(lab.server.openAnswers(), 15);
    QCOMPARE(nameOf(resultOf(lab.client->get({.resource = u"pods"_s}))), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestImageStreamWatch)
#include "tst_imagestreamwatch.moc"
