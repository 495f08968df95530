// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"
#include "scriptedcluster.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "operations/probecluster.h"
#include "operations/renewtoken.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestProbeCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsOut_data();
    void findsOut();
    void saysWhatIsNoCluster();
    void isCancelled();
    void renews_data();
    void renews();

private:
    QString script(const QByteArray &token);

    QTemporaryDir m_folder;
};

namespace {

using Way = ClusterSignIn::Way;
using Entry = ClusterReport::Entry;

struct Outcome {
    QString result;
    ClusterReport report;
    ClusterSignIn proven;
};

Outcome outcomeOf(ClusterQuestion question)
{
    WireLog log;
    Outcome outcome;
    auto *probe = new ProbeCluster(log, std::move(question), nullptr);
    QObject::connect(probe, &Job::finished, probe, [&outcome, probe] {
        outcome.report = probe->report();
        outcome.proven = probe->takeProven();
    });
    outcome.result = nameOf(resultOf(probe));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // before the log that it uses
    return outcome;
}

} // namespace

QString TestProbeCluster::script(const QByteArray &token)
{
    QFile file(m_folder.filePath(u"login"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("it cannot be written");
    file.write("#!/bin/sh\necho '{\"kind\":\"ExecCredential\",\"apiVersion\":\"v1\",\"status\":{\"token\":\"" + token
        + "\",\"expirationTimestamp\":\"2026-12-01T00:00:00Z\"}}'\n");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

void TestProbeCluster::findsOut_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("result");
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("proven");
    QTest::newRow("nobody") << Way::None << QString() << u"ok"_s << Entry::NotAsked << QString();
    QTest::newRow("password") << Way::Password << u"s3cret"_s << u"ok"_s << Entry::SignedIn << u"sha256~given1"_s;
    QTest::newRow("wrong password") << Way::Password << u"wrong"_s << u"Unauthorized"_s << Entry::Shut << QString();
    QTest::newRow("token") << Way::Token << u"sha256~good"_s << u"ok"_s << Entry::SignedIn << u"sha256~good"_s;
    QTest::newRow("old token") << Way::Token << u"sha256~old"_s << u"Unauthorized"_s << Entry::Shut << QString();
    QTest::newRow("token file") << Way::TokenFile << u"sha256~good"_s << u"ok"_s << Entry::SignedIn << u"sha256~good"_s;
    QTest::newRow("no token file") << Way::TokenFile << QString() << u"Disk"_s << Entry::Unknown << QString();
    QTest::newRow("program") << Way::Plugin << u"sha256~good"_s << u"ok"_s << Entry::SignedIn << u"sha256~good"_s;
    QTest::newRow("nobody's certificate")
        << Way::Certificate << QString() << u"Unauthorized"_s << Entry::Shut << QString();
}

void TestProbeCluster::findsOut()
{
    QFETCH(Way, way);
    QFETCH(QString, secret);
    ScriptedCluster cluster;
    ClusterQuestion question;
    question.connection = connectionToCluster(cluster.server.url());
    question.signIn.way = way;
    question.signIn.userName = u"bob"_s;
    question.signIn.secret = Secret(secret);
    if (way == Way::TokenFile) {
        QFile file(m_folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(secret.toLatin1() + '\n');
        question.connection.cluster.tokenFile = file.fileName();
    }
    question.signIn.plugin.command = script(secret.toLatin1());
    question.signIn.plugin.apiVersion = u"v1"_s;
    const Outcome outcome = outcomeOf(std::move(question));
    QTEST(outcome.result, "result");
    QTEST(outcome.report.entry, "entry");
    QTEST(QString::fromUtf8(outcome.proven.secret.bytes()), "proven");
    QVERIFY(outcome.report.complete);
    QCOMPARE(outcome.report.reached, outcome.report.entry != Entry::Unknown);
    if (outcome.report.reached)
        QCOMPARE(outcome.report.facts.kubernetesVersion, u"v1.33.5"_s);
    if (outcome.report.entry == Entry::SignedIn) {
        QCOMPARE(outcome.report.identity.userName, u"bob"_s);
        QCOMPARE(outcome.report.facts.imageApi, ClusterFacts::Answer::Yes);
    }
    QCOMPARE(
        outcome.report.expiry.isValid(), outcome.result == "ok"_L1 && (way == Way::Password || way == Way::Plugin));
}

void TestProbeCluster::saysWhatIsNoCluster()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::html("<html>"); });
    ClusterQuestion question;
    question.connection = connectionToCluster(server.url());
    const Outcome outcome = outcomeOf(std::move(question));
    QCOMPARE(outcome.result, u"NotARegistry"_s);
    QVERIFY(!outcome.report.reached);
}

void TestProbeCluster::isCancelled()
{
    ScriptedServer server([](const ScriptedRequest &) { return ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang); });
    WireLog log;
    ClusterQuestion question;
    question.connection = connectionToCluster(server.url());
    ProbeCluster probe(log, std::move(question), nullptr);
    probe.start();
    QTRY_VERIFY(server.openAnswers() > 0);
    probe.cancel();
    QTRY_COMPARE(server.openAnswers(), 0);
    QVERIFY(probe.report().complete);
    QCoreApplication::removePostedEvents(&probe, QEvent::DeferredDelete); // it is on the stack
}

void TestProbeCluster::renews_data()
{
    QTest::addColumn<bool>("hasPlugin");
    QTest::addColumn<QString>("result");
    QTest::newRow("agreed") << true << u"ok"_s;
    QTest::newRow("not agreed") << false << u"NotFound"_s;
}

void TestProbeCluster::renews()
{
    QFETCH(bool, hasPlugin);
    SessionSecretStore store;
    Connection connection = connectionToCluster(QUrl(u"https://api.example:6443"_s));
    QVERIFY(!RenewToken::isPossible(connection));
    connection.cluster.program = u"login"_s;
    QVERIFY(RenewToken::isPossible(connection));
    if (hasPlugin) {
        ExecPlugin plugin;
        plugin.command = script("sha256~new");
        plugin.apiVersion = u"v1"_s;
        Secrets kept;
        kept.plugin = pluginDocument(plugin);
        store.store(secretPlace(connection), std::move(kept));
    }
    auto *renewal = new RenewToken(store, connection, nullptr);
    QByteArray token;
    connect(
        renewal, &Job::finished, renewal, [&token, renewal] { token = renewal->takeToken().bytes().toByteArray(); });
    QTEST(nameOf(resultOf(renewal)), "result");
    QCOMPARE(token, hasPlugin ? QByteArray("sha256~new") : QByteArray());
}

QTEST_GUILESS_MAIN(TestProbeCluster)
#include "tst_probecluster.moc"
