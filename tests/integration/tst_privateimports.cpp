// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The sandbox's cluster imports from real registries with the pull secrets of a project, and says why when it cannot.

#include "imagepush.h"
#include "privateregistry.h"
#include "registryprocess.h"
#include "secretdesk.h"
#include "testkey.h"
#include "tokenserver.h"

#include "sandbox/openshift/imageapi.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class PrivateImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsWhatTheRegistryHolds();
    void saysWhyNothingIsImported();
    void judgesCertificates_data();
    void judgesCertificates();
    void signsInWhereTokensAre();
    void endsWhileAnImportWaits();

private:
    QString image(const QString &tag = u"1.0"_s) const { return m_registry.image(tag); }
    QString refusal(const QString &host) const
    {
        return u"you may not have access to the container image \"%1/team/app:1.0\""_s.arg(host);
    }

    PrivateRegistry m_registry;
    std::unique_ptr<Desk> m_desk;
};

void PrivateImportsTest::initTestCase()
{
    if (RegistryProcess::program().isEmpty())
        QSKIP("there is no docker-registry");
    const QString trouble = m_registry.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_desk = std::make_unique<Desk>();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->source().state(), LoadState::Loaded, Patience);
}

void PrivateImportsTest::importsWhatTheRegistryHolds()
{
    Desk &desk = *m_desk;
    QVERIFY(desk.setContent(content(m_registry.host, User, Password)));
    QCOMPARE(desk.looked({image()}), m_registry.digest);
    QCOMPARE(desk.imported({.from = image(), .scheduled = true}), m_registry.digest);

    RegistryProcess open(m_registry.storage);
    QVERIFY2(open.start(), qPrintable(open.output()));
    ImagePush push(open.url());
    const QString next =
        push.image(u"team/app"_s, u"2.0"_s, R"({"architecture":"amd64","os":"linux","author":"we"})").toString();
    QVERIFY2(!next.isEmpty(), qPrintable(push.error()));
    QCOMPARE(desk.imported({.from = image(u"2.0"_s), .scheduled = true}), next);
    QVERIFY(!push.image(u"team/app"_s, u"2.0"_s, ImageConfig).isNull());
    desk.sandbox->cluster()->images().importScheduledNow();
    QCOMPARE(desk.told(u"t2"_s), m_registry.digest); // it moved
    QCOMPARE(desk.told(u"t1"_s), m_registry.digest);
}

void PrivateImportsTest::saysWhyNothingIsImported()
{
    Desk &desk = *m_desk;
    RegistryProcess registry(m_registry.storage);
    registry.usePassword(Htpasswd);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const QString host = registry.url().authority();
    const QString from = host + u"/team/app:1.0"_s;
    QVERIFY(desk.setContent(content(host, User, u"wrong"_s)));
    QCOMPARE(desk.imported({from}), refusal(host));
    QCOMPARE(desk.looked({from}), refusal(host));
    QVERIFY(desk.setContent(content(m_registry.host, User, Password)));
    QCOMPARE(desk.imported({from}), refusal(host));
    QVERIFY(desk.setContent(content(host, User, Password)));
    QCOMPARE(desk.imported({.from = from, .insecure = false}),
        u"Internal error occurred: %1: Get \"https://%2/v2/\": http: server gave HTTP response to HTTPS client"_s.arg(
            from, host));
    QCOMPARE(desk.imported({host + u"/team/app:9"_s}),
        u"dockerimage.image.openshift.io \"%1/team/app:9\" not found"_s.arg(host));
    QCOMPARE(desk.imported({from}), m_registry.digest);

    QVERIFY(desk.make({.verb = ChangeVerb::Delete,
        .changes = {secretDeletion(desk.secret(), desk.object(u"secrets"_s, SecretName))}}));
    QCOMPARE(desk.imported({from}), refusal(host));
    registry.kill();
    QCOMPARE(desk.imported({from}),
        u"Internal error occurred: %1: Get \"http://%2/v2/\": dial tcp %2: connect: connection refused"_s.arg(
            from, host));
}

void PrivateImportsTest::judgesCertificates_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<TestKey::Validity>("validity");
    QTest::addColumn<QString>("told"); // somewhere in it
    const QStringList here{u"127.0.0.1"_s, u"localhost"_s};
    QTest::newRow("unknown authority") << here << TestKey::Validity::Now
                                       << u"x509: certificate signed by unknown authority"_s;
    QTest::newRow("expired") << here << TestKey::Validity::Past
                             << u"x509: certificate has expired or is not yet valid"_s;
    QTest::newRow("another host") << QStringList{u"registry.example.com"_s} << TestKey::Validity::Now
                                  << u"because it doesn't contain any IP SANs"_s;
    QTest::newRow("another address") << QStringList{u"127.0.0.9"_s} << TestKey::Validity::Now
                                     << u"x509: certificate is valid for 127.0.0.9, not 127.0.0.1"_s;
}

void PrivateImportsTest::judgesCertificates()
{
    QFETCH(const QStringList, hosts);
    QFETCH(const TestKey::Validity, validity);
    QFETCH(const QString, told);
    RegistryProcess registry(m_registry.storage);
    registry.useTls(TestKey::server(TestKey::authority(u"unknown"_s), hosts, validity));
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const QString from = registry.url().authority() + u"/team/app:1.0"_s;
    QCOMPARE(m_desk->imported({from}), m_registry.digest);
    // What was not looked at for one import counts for no other.
    const QString refused = m_desk->imported({.from = from, .insecure = false});
    QVERIFY2(refused.contains(told), qPrintable(refused));
}

// With the key of the registry: what is under the token service's own name is for other images.
void PrivateImportsTest::signsInWhereTokensAre()
{
    TokenServer service;
    service.setAccount("bob", {Password.toUtf8(), true});
    service.setAccount("eve", {Password.toUtf8(), false});
    RegistryProcess registry(m_registry.storage);
    registry.useTokens(service);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const QString host = registry.url().authority();
    const QString from = host + u"/team/app:1.0"_s;
    QVERIFY(m_desk->setContent(content(host, User, Password)));
    QCOMPARE(m_desk->imported({from}), m_registry.digest);
    QVERIFY(m_desk->setContent(content(host, User, u"wrong"_s)));
    QCOMPARE(m_desk->imported({from}), refusal(host));
    QVERIFY(m_desk->setContent(content(host, u"eve"_s, Password)));
    QCOMPARE(m_desk->imported({from}), refusal(host));
    QVERIFY(m_desk->setContent(content(service.realm().authority(), User, Password)));
    QCOMPARE(m_desk->imported({from}), refusal(host));
}

void PrivateImportsTest::endsWhileAnImportWaits()
{
    ScriptedServer silent([](const ScriptedRequest &) { return ScriptedAnswer::broken(ScriptedAnswer::Fault::Hang); });
    Desk desk;
    QTRY_COMPARE_WITH_TIMEOUT(desk.source().state(), LoadState::Loaded, Patience);
    desk.begin({silent.url().authority() + u"/team/app:1.0"_s}, [](const Result<void> &) {});
    QTRY_COMPARE(silent.openAnswers(), 1);
    QElapsedTimer timer;
    timer.start();
    desk.sandbox.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PrivateImportsTest)
#include "tst_privateimports.moc"
