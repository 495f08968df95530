// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Whom a connection trusts, against real docker-registry processes with certificates of every kind.

#include "jobresult.h"
#include "registryprocess.h"
#include "testkey.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "registry/pingjob.h"
#include "registry/registryclient.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

const QStringList Here{u"127.0.0.1"_s};

struct Client {
    explicit Client(const Connection &connection)
        : client(connection, secrets, log, nullptr, nullptr, quick())
    {
    }

    static RegistryOptions quick()
    {
        RegistryOptions options;
        options.http.patience = {.silence = 2s, .total = 4s};
        options.http.retry = {.tries = 1, .connectionTries = 1, .firstDelay = 1ms};
        return options;
    }

    Result<void> ping() { return resultOf(client.ping()); }

    WireLog log;
    SessionSecretStore secrets;
    RegistryClient client;
};

QString hostAndPort(const QUrl &url)
{
    return u"127.0.0.1:%1"_s.arg(url.port());
}

} // namespace

class TestCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void troubleHasAName_data();
    void troubleHasAName();
    void oneCertificateIsTrusted();
    void anotherHostsTrustDoesNotCount();
    void aChangedOneIsTold();
    void trustIsGivenWhileRunning();
    void verificationIsTurnedOff();
    void certsFolderIsHonoured();
    void brokenCertsFolderIsTold();
    void clientCertificateIsShown();
    void plainServerIsTold();
    void proxyTroubleIsTold_data();
    void proxyTroubleIsTold();

private:
    std::unique_ptr<RegistryProcess> start(const TestKey &key);
    void writeCerts(const QUrl &url, const QString &name, const QByteArray &content);

    RegistryStorage m_storage;
    TestKey m_authority = TestKey::authority(u"Test CA"_s);
};

void TestCertificates::initTestCase()
{
    if (RegistryProcess::program().isEmpty())
        QSKIP("there is no docker-registry: packaging/fetch-docker-registry brings one");
}

std::unique_ptr<RegistryProcess> TestCertificates::start(const TestKey &key)
{
    auto registry = std::make_unique<RegistryProcess>(m_storage);
    registry->useTls(key);
    if (!registry->start())
        qFatal("%s", qPrintable(registry->output()));
    return registry;
}

void TestCertificates::writeCerts(const QUrl &url, const QString &name, const QByteArray &content)
{
    const QString folder =
        qEnvironmentVariable("XDG_CONFIG_HOME") + "/containers/certs.d/"_L1 + hostAndPort(url) + u'/';
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestCertificates::troubleHasAName_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("authority") << QStringList{QLatin1StringView(TlsCode::UnknownAuthority)};
    QTest::newRow("self-signed") << QStringList{QLatin1StringView(TlsCode::SelfSigned)};
    QTest::newRow("expired") << QStringList{
        QLatin1StringView(TlsCode::Expired), QLatin1StringView(TlsCode::UnknownAuthority)};
    QTest::newRow("future") << QStringList{
        QLatin1StringView(TlsCode::NotYetValid), QLatin1StringView(TlsCode::UnknownAuthority)};
    QTest::newRow("host") << QStringList{
        QLatin1StringView(TlsCode::WrongHost), QLatin1StringView(TlsCode::UnknownAuthority)};
}

void TestCertificates::troubleHasAName()
{
    QFETCH(QStringList, codes);
    using Validity = TestKey::Validity;
    const QByteArray row = QTest::currentDataTag();
    const TestKey key = row == "self-signed" ? TestKey::authority(u"127.0.0.1"_s)
        : row == "expired"                   ? TestKey::server(m_authority, Here, Validity::Past)
        : row == "future"                    ? TestKey::server(m_authority, Here, Validity::Future)
        : row == "host"                      ? TestKey::server(m_authority, {u"wrong.example"_s})
                                             : TestKey::server(m_authority, Here);
    const auto registry = start(key);
    Client client({.id = u"id"_s, .name = u"test"_s, .url = registry->url()});
    const Result<void> result = client.ping();
    QCOMPARE(nameOf(result), u"Tls"_s);
    QCOMPARE(result.error().code, codes.constFirst());
    const auto &problem = client.client.certificateProblem();
    QVERIFY(problem);
    QCOMPARE(problem->codes, codes);
    QCOMPARE(problem->host, hostAndPort(registry->url()));
    QCOMPARE(problem->certificate.sha256, key.sha256());
    QVERIFY(!problem->certificate.subject.isEmpty());
    QVERIFY(!problem->certificate.issuer.isEmpty());
    QVERIFY(problem->certificate.validFrom < problem->certificate.validUntil);
    QVERIFY(problem->trustedSha256.isEmpty());
}

void TestCertificates::oneCertificateIsTrusted()
{
    const TestKey key = TestKey::server(m_authority, {u"wrong.example"_s}, TestKey::Validity::Past);
    const auto registry = start(key);
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.pinned = {{hostAndPort(registry->url()), key.sha256()}};
    Client client(connection);
    QCOMPARE(nameOf(client.ping()), u"ok"_s);
    QVERIFY(!client.client.certificateProblem());
}

void TestCertificates::anotherHostsTrustDoesNotCount()
{
    const TestKey key = TestKey::server(m_authority, Here);
    const auto registry = start(key);
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.pinned = {{u"127.0.0.1:1"_s, key.sha256()}};
    QCOMPARE(nameOf(Client(connection).ping()), u"Tls"_s);
}

void TestCertificates::aChangedOneIsTold()
{
    const TestKey before = TestKey::server(m_authority, Here);
    const auto registry = start(TestKey::server(m_authority, Here));
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.pinned = {{hostAndPort(registry->url()), before.sha256()}};
    Client client(connection);
    const Result<void> result = client.ping();
    QCOMPARE(nameOf(result), u"Tls"_s);
    QCOMPARE(result.error().code, QString::fromLatin1(TlsCode::Changed));
    QVERIFY(client.client.certificateProblem());
    QCOMPARE(client.client.certificateProblem()->trustedSha256, before.sha256());
    QVERIFY(client.client.certificateProblem()->certificate.sha256 != before.sha256());
}

void TestCertificates::trustIsGivenWhileRunning()
{
    const auto registry = start(TestKey::server(m_authority, Here));
    Client client({.id = u"id"_s, .name = u"test"_s, .url = registry->url()});
    QCOMPARE(nameOf(client.ping()), u"Tls"_s);
    QVERIFY(client.client.certificateProblem());
    const CertificateProblem problem = *client.client.certificateProblem();
    Connection trusting = client.client.connection();
    trusting.trust.pinned = {{problem.host, problem.certificate.sha256}};
    client.client.setConnection(trusting);
    QCOMPARE(nameOf(client.ping()), u"ok"_s);
    trusting.trust = {};
    client.client.setConnection(trusting);
    QCOMPARE(nameOf(client.ping()), u"Tls"_s); // nothing is remembered
}

void TestCertificates::verificationIsTurnedOff()
{
    const auto registry = start(TestKey::authority(u"nobody"_s));
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.verify = false;
    QVERIFY(connection.isUnverified());
    QCOMPARE(nameOf(Client(connection).ping()), u"ok"_s);
}

void TestCertificates::certsFolderIsHonoured()
{
    const auto registry = start(TestKey::server(m_authority, Here));
    writeCerts(registry->url(), u"ca.crt"_s, m_authority.certificatePem());
    Client client({.id = u"id"_s, .name = u"test"_s, .url = registry->url()});
    QCOMPARE(nameOf(client.ping()), u"ok"_s);
}

void TestCertificates::brokenCertsFolderIsTold()
{
    const auto registry = start(TestKey::server(m_authority, Here));
    writeCerts(registry->url(), u"ca.crt"_s, "no certificate");
    Client client({.id = u"id"_s, .name = u"test"_s, .url = registry->url()});
    const Result<void> result = client.ping();
    QCOMPARE(nameOf(result), u"Tls"_s);
    QCOMPARE(result.error().code, QString::fromLatin1(TlsCode::AuthorityUnreadable));
    QVERIFY(result.error().message.endsWith("ca.crt"_L1));
    writeCerts(registry->url(), u"ca.crt"_s, m_authority.certificatePem());
    writeCerts(registry->url(), u"me.cert"_s, m_authority.certificatePem()); // without its key
    Client second({.id = u"id"_s, .name = u"test"_s, .url = registry->url()});
    QCOMPARE(second.ping().error().code, QString::fromLatin1(TlsCode::ClientCertificateUnreadable));
}

void TestCertificates::clientCertificateIsShown()
{
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(m_authority, Here));
    registry.wantClientCertificates(m_authority);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    writeCerts(registry.url(), u"ca.crt"_s, m_authority.certificatePem());
    Client without({.id = u"id"_s, .name = u"test"_s, .url = registry.url()});
    QVERIFY(!without.ping());

    const TestKey me = TestKey::client(m_authority, u"me"_s);
    writeCerts(registry.url(), u"client.cert"_s, me.certificatePem());
    writeCerts(registry.url(), u"client.key"_s, me.privateKeyPem());
    Client with({.id = u"id"_s, .name = u"test"_s, .url = registry.url()});
    QCOMPARE(nameOf(with.ping()), u"ok"_s);
}

void TestCertificates::plainServerIsTold()
{
    RegistryProcess registry(m_storage);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QUrl url = registry.url();
    url.setScheme(u"https"_s);
    Client client({.id = u"id"_s, .name = u"test"_s, .url = url});
    const Result<void> result = client.ping();
    QCOMPARE(nameOf(result), u"Tls"_s);
    QCOMPARE(result.error().code, QString::fromLatin1(TlsCode::NotTls));
}

void TestCertificates::proxyTroubleIsTold_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("code");
    QTest::newRow("http refused") << u"http"_s << u"127.0.0.1"_s << QString::fromLatin1(ProxyCode::Refused);
    QTest::newRow("socks5 refused") << u"socks5"_s << u"127.0.0.1"_s << QString::fromLatin1(ProxyCode::Refused);
    QTest::newRow("unknown") << u"http"_s << u"proxy.invalid"_s << QString::fromLatin1(ProxyCode::UnknownHost);
}

void TestCertificates::proxyTroubleIsTold()
{
    QFETCH(QString, scheme);
    QFETCH(QString, host);
    quint16 port = 0;
    {
        QTcpServer taken; // and free again: nothing listens there
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = QUrl(u"https://registry.example"_s)};
    connection.proxy = {ProxySettings::Mode::Own, QUrl(u"%1://%2:%3"_s.arg(scheme, host).arg(port))};
    QVERIFY(isProxyAddress(connection.proxy.url));
    const Result<void> result = Client(connection).ping();
    QCOMPARE(nameOf(result), u"Proxy"_s);
    QTEST(result.error().code, "code");
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
