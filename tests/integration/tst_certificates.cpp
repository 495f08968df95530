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
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

const QStringList Here{u"127.0.0.1"_s};

struct Client {
    explicit Client(const Connection &connection, Secrets kept = {})
        : client(connection, keeping(connection, std::move(kept)), log, nullptr, nullptr, quick())
    {
    }

    SecretStore &keeping(const Connection &connection, Secrets kept)
    {
        secrets.store(secretPlace(connection), std::move(kept));
        return secrets;
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

// An HTTP proxy that leads every tunnel to one server, and may want a password.
class TunnelProxy : public QTcpServer {
public:
    TunnelProxy(const QUrl &target, const QByteArray &authorization)
        : m_target(target)
        , m_authorization(authorization)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }

    QByteArrayList asked; // first lines

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        const QByteArray head = client->peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        client->readAll();
        asked += head.first(head.indexOf("\r\n"));
        if (!m_authorization.isEmpty() && !head.contains("Proxy-Authorization: " + m_authorization)) {
            client->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
    }

    QUrl m_target;
    QByteArray m_authorization;
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
    void clientCertificateNeedsNoFile();
    void serverNameIsWhatCounts();
    void plainServerIsTold();
    void proxyTroubleIsTold_data();
    void proxyTroubleIsTold();
    void ownAuthorityIsTrusted();
    void ownClientCertificateIsShown_data();
    void ownClientCertificateIsShown();
    void passphraseIsGivenWhileRunning();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void goesTheSystemsWay();

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

void TestCertificates::clientCertificateNeedsNoFile()
{
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(m_authority, Here));
    registry.wantClientCertificates(m_authority);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const TestKey me = TestKey::client(m_authority, u"me"_s);
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry.url()};
    connection.trust.authorities = m_authority.certificatePem();
    connection.trust.client.pem = me.certificatePem();
    Secrets kept;
    kept.clientKey = Secret(QByteArrayView(me.privateKeyPem()));
    Client with(connection, std::move(kept));
    QCOMPARE(nameOf(with.ping()), u"ok"_s);

    Client keyless(connection);
    QCOMPARE(keyless.ping().error().code, QString::fromLatin1(TlsCode::ClientCertificateUnreadable));
}

void TestCertificates::serverNameIsWhatCounts()
{
    const auto registry = start(TestKey::server(m_authority, {u"inside.example"_s}));
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.authorities = m_authority.certificatePem();
    QCOMPARE(nameOf(Client(connection).ping()), u"Tls"_s);
    connection.trust.serverName = u"inside.example"_s;
    QCOMPARE(nameOf(Client(connection).ping()), u"ok"_s);
    connection.trust.serverName = u"other.example"_s;
    QCOMPARE(nameOf(Client(connection).ping()), u"Tls"_s);
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

void TestCertificates::ownAuthorityIsTrusted()
{
    const auto registry = start(TestKey::server(m_authority, Here));
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry->url()};
    connection.trust.authorities =
        TestKey::authority(u"another"_s).certificatePem() + m_authority.certificatePem(); // any of them will do
    Client client(connection);
    QCOMPARE(nameOf(client.ping()), u"ok"_s);

    connection.trust.authorities = TestKey::authority(u"Test CA"_s).certificatePem(); // the name alone will not
    client.client.setConnection(connection);
    QCOMPARE(nameOf(client.ping()), u"Tls"_s);
    connection.trust.authorities = "no certificate";
    client.client.setConnection(connection);
    QCOMPARE(client.ping().error().code, QString::fromLatin1(TlsCode::AuthorityUnreadable));
}

void TestCertificates::ownClientCertificateIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("code"); // empty: it works
    const QString locked = QString::fromLatin1(TlsCode::ClientKeyLocked);
    const QString unreadable = QString::fromLatin1(TlsCode::ClientCertificateUnreadable);
    QTest::newRow("two files") << u"cert.pem"_s << u"key.pem"_s << QString() << QString();
    QTest::newRow("one file") << u"both.pem"_s << QString() << QString() << QString();
    QTest::newRow("passphrase") << u"cert.pem"_s << u"locked.pem"_s << u"sesame"_s << QString();
    QTest::newRow("wrong passphrase") << u"cert.pem"_s << u"locked.pem"_s << u"open"_s << locked;
    QTest::newRow("no passphrase") << u"cert.pem"_s << u"locked.pem"_s << QString() << locked;
    QTest::newRow("PKCS#12") << u"bundle.p12"_s << QString() << u"sesame"_s << QString();
    QTest::newRow("PKCS#12, wrong passphrase") << u"bundle.p12"_s << QString() << u"open"_s << locked;
    QTest::newRow("no file") << u"none.pem"_s << QString() << QString() << unreadable;
    QTest::newRow("no key") << u"cert.pem"_s << QString() << QString() << unreadable;
    QTest::newRow("anything") << u"text"_s << QString() << QString() << unreadable;
}

void TestCertificates::ownClientCertificateIsShown()
{
    QFETCH(QString, file);
    QFETCH(QString, keyFile);
    QFETCH(QString, passphrase);
    QFETCH(QString, code);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(m_authority, Here));
    registry.wantClientCertificates(m_authority);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const TestKey me = TestKey::client(m_authority, u"me"_s);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile written(folder.filePath(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    };
    write(u"cert.pem"_s, me.certificatePem());
    write(u"key.pem"_s, me.privateKeyPem());
    write(u"both.pem"_s, me.privateKeyPem() + me.certificatePem());
    write(u"locked.pem"_s, me.privateKeyPem("sesame"));
    write(u"bundle.p12"_s, me.pkcs12("sesame"));
    write(u"text"_s, "hello");

    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry.url()};
    connection.trust.authorities = m_authority.certificatePem();
    connection.trust.client = {folder.filePath(file), keyFile.isEmpty() ? QString() : folder.filePath(keyFile)};
    Secrets kept;
    kept.keyPassphrase = Secret(passphrase);
    Client client(connection, std::move(kept));
    const Result<void> result = client.ping();
    QCOMPARE(nameOf(result), code.isEmpty() ? u"ok"_s : u"Tls"_s);
    if (!result)
        QCOMPARE(result.error().code, code);
}

void TestCertificates::passphraseIsGivenWhileRunning()
{
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(m_authority, Here));
    registry.wantClientCertificates(m_authority);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bundle"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(TestKey::client(m_authority, u"me"_s).pkcs12("sesame"));
    file.close();
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = registry.url()};
    connection.trust.authorities = m_authority.certificatePem();
    connection.trust.client.file = file.fileName();
    Client client(connection);
    QCOMPARE(client.ping().error().code, QString::fromLatin1(TlsCode::ClientKeyLocked));
    Secrets kept;
    kept.keyPassphrase = Secret(u"sesame");
    client.secrets.store(secretPlace(connection), std::move(kept));
    client.client.reloadSecrets();
    QCOMPARE(nameOf(client.ping()), u"ok"_s);
}

void TestCertificates::goesThroughAProxy_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("result");
    QTest::newRow("open") << QString() << QString() << u"ok"_s;
    QTest::newRow("signed in") << u"al"_s << u"pass me"_s << u"ok"_s;
    QTest::newRow("wrong password") << u"al"_s << u"wrong"_s << u"Proxy"_s;
}

void TestCertificates::goesThroughAProxy()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    const auto registry = start(TestKey::server(m_authority, {u"registry.example"_s}));
    const TunnelProxy proxy(
        registry->url(), userName.isEmpty() ? QByteArray() : "Basic " + QByteArray("al:pass me").toBase64());
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = QUrl(u"https://registry.example"_s)};
    connection.trust.authorities = m_authority.certificatePem();
    connection.proxy = {ProxySettings::Mode::Own, QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()))};
    connection.proxy.url.setUserName(userName);
    Secrets kept;
    kept.proxyPassword = Secret(password);
    Client client(connection, std::move(kept));
    QTEST(nameOf(client.ping()), "result");
    QCOMPARE(proxy.asked.value(0), "CONNECT registry.example:443 HTTP/1.1");
}

void TestCertificates::goesTheSystemsWay()
{
    const auto registry = start(TestKey::server(m_authority, {u"registry.example"_s}));
    const TunnelProxy proxy(registry->url(), {});
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    Connection connection{.id = u"id"_s, .name = u"test"_s, .url = QUrl(u"https://registry.example"_s)};
    connection.trust.authorities = m_authority.certificatePem();
    Client client(connection);
    QCOMPARE(nameOf(client.ping()), u"ok"_s);
    QCOMPARE(proxy.asked.size(), 1);

    connection.proxy.mode = ProxySettings::Mode::None; // there is no such host
    client.client.setConnection(connection);
    QCOMPARE(nameOf(client.ping()), u"UnknownHost"_s);
    QCOMPARE(proxy.asked.size(), 1);
    qunsetenv("https_proxy");
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
