// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/configplaces.h"
#include "configfiles/findcontexts.h"
#include "configfiles/runplugin.h"
#include "jobresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

class TestKubeconfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contexts_data();
    void contexts();
    void trust();
    void proxy_data();
    void proxy();
    void plugin();
    void firstFileWins();
    void pathsAreRelativeToTheirFile();
    void noKubeconfig_data();
    void noKubeconfig();
    void hostile_data();
    void hostile();
    void places_data();
    void places();
    void findsWhatIsThere();
    void pluginIsKept();
    void pluginAnswers_data();
    void pluginAnswers();
    void pluginIsTold();
    void pluginThatHangs();
    void tokenFiles();
};

namespace {

const QByteArray Pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
const QByteArray KeyPem = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
const QString ApiVersion = u"client.authentication.k8s.io/v1"_s;

KubeContexts merged(const QByteArrayList &documents, const QByteArray &authority = Pem)
{
    std::vector<KubeFile> files;
    int number = 0;
    for (const QByteArray &document : documents) {
        Result<KubeFile> file = parseKubeFile(document, u"/home/%1/config"_s.arg(++number));
        if (!file)
            qFatal("it cannot be read");
        files.push_back(*std::move(file));
    }
    return mergedContexts(files, [authority](const QString &) { return authority; });
}

QByteArray withUser(const QByteArray &user, const QByteArray &server = "https://api.example:6443")
{
    return "clusters: [{name: c, cluster: {server: \"" + server + "\"}}]\nusers: [{name: u, user: " + user
        + "}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\n";
}

QByteArray withCluster(const QByteArray &cluster)
{
    return "clusters: [{name: c, cluster: " + cluster + "}]\ncontexts: [{name: x, context: {cluster: c}}]\n";
}

// "what it signs in with, fault if any: the secret"
QString printed(const KubeContext &context)
{
    static const QStringList signIns{u"none"_s, u"token"_s, u"file"_s, u"password"_s, u"certificate"_s, u"plugin"_s};
    static const QStringList faults{{}, u" no cluster"_s, u" no user"_s, u" plain"_s, u" insecure CA"_s,
        u" CA unreadable"_s, u" no key"_s, u" proxy"_s};
    return signIns.at(int(context.signIn)) + faults.at(int(context.fault)) + u": "_s
        + QString::fromUtf8(context.secret.bytes());
}

QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(u"plugin"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("it cannot be written");
    file.write("#!/bin/sh\n" + body + "\n");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

ExecPlugin pluginAt(const QString &path)
{
    ExecPlugin plugin;
    plugin.command = path;
    plugin.apiVersion = ApiVersion;
    return plugin;
}

} // namespace

void TestKubeconfig::contexts_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &document, const char *expected) {
        QTest::newRow(name) << document << QString::fromLatin1(expected);
    };
    row("token", withUser("{token: abc}"), "token: abc");
    row("token file goes before", withUser("{token: abc, tokenFile: t}"), "file: ");
    row("user name", withUser("{username: bob, password: s3cret}"), "password: s3cret");
    row("certificate",
        withUser("{client-certificate-data: " + Pem.toBase64() + ", client-key-data: " + KeyPem.toBase64() + "}"),
        "certificate: ");
    row("files", withUser("{client-certificate: c.pem, client-key: k.pem}"), "certificate: ");
    row("data over files",
        withUser("{client-certificate: c.pem, client-certificate-data: " + Pem.toBase64()
            + ", client-key: k.pem, client-key-data: " + KeyPem.toBase64() + "}"),
        "certificate: ");
    row("token beside a certificate", withUser("{token: abc, client-certificate: c.pem, client-key: k.pem}"),
        "token: abc");
    row("certificate without its key", withUser("{client-certificate: c.pem}"), "none no key: ");
    row("plugin", withUser("{exec: {command: aws, apiVersion: v}}"), "plugin: ");
    row("token before a plugin", withUser("{token: abc, exec: {command: aws}}"), "token: abc");
    row("plugin without a program", withUser("{exec: {apiVersion: v}}"), "none: ");
    row("auth-provider", withUser("{auth-provider: {name: oidc}}"), "none: ");
    row("nothing", withUser("{}"), "none: ");
    row("null", withUser("null"), "none: ");
    row("numbers are text", withUser("{token: 123}"), "token: 123");
    row("plain HTTP", withUser("{token: abc}", "http://api.example"), "token plain: abc");
    row("plain HTTP without a credential", withUser("{}", "http://api.example"), "none: ");
    row("plain HTTP here", withUser("{token: abc}", "http://127.0.0.1:8001"), "token: abc");
    row("no server", withUser("{token: abc}", ""), "token no cluster: abc");
    row("no web address", withUser("{token: abc}", "ftp://api.example"), "token no cluster: abc");
    row("a password in the address", withUser("{token: abc}", "https://a:b@api.example"), "token no cluster: abc");
    row("no such cluster", "contexts: [{name: x, context: {cluster: other}}]", "none no cluster: ");
    row("no such user",
        "clusters: [{name: c, cluster: {server: 'https://a'}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]",
        "none no user: ");
}

void TestKubeconfig::contexts()
{
    QFETCH(QByteArray, document);
    const KubeContexts found = merged({document});
    QCOMPARE(found.contexts.size(), std::size_t(1));
    QTEST(printed(found.contexts.front()), "expected");
}

void TestKubeconfig::trust()
{
    KubeContexts found = merged({withCluster("{server: 'https://api.example:6443/', certificate-authority: ca.crt, "
                                             "tls-server-name: inside, disable-compression: true}")});
    QCOMPARE(printed(found.contexts.front()), u"none: "_s);
    const Connection &connection = found.contexts.front().connection;
    QCOMPARE(connection.url, QUrl(u"https://api.example:6443"_s));
    QCOMPARE(connection.name, u"api.example:6443"_s);
    QCOMPARE(connection.kind, ConnectionKind::Cluster);
    QCOMPARE(connection.cluster.context, u"x"_s);
    QCOMPARE(connection.trust.authorities, Pem);
    QCOMPARE(connection.trust.serverName, u"inside"_s);
    QVERIFY(connection.trust.verify);

    found = merged({withCluster("{server: 'https://a', insecure-skip-tls-verify: true}")});
    QVERIFY(!found.contexts.front().connection.trust.verify);
    QCOMPARE(printed(found.contexts.front()), u"none: "_s);
    found = merged({withCluster("{server: 'https://a', insecure-skip-tls-verify: true, certificate-authority: b}")});
    QCOMPARE(printed(found.contexts.front()), u"none insecure CA: "_s);
    found = merged({withCluster("{server: 'https://a', certificate-authority: b}")}, {});
    QCOMPARE(printed(found.contexts.front()), u"none CA unreadable: "_s);

    found = merged(
        {withUser("{client-certificate-data: " + Pem.toBase64() + ", client-key-data: " + KeyPem.toBase64() + "}")});
    QCOMPARE(found.contexts.front().connection.trust.client.pem, Pem);
    QCOMPARE(found.contexts.front().clientKey.bytes(), QByteArrayView(KeyPem));
}

void TestKubeconfig::proxy_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QUrl>("url"); // empty: unusable
    QTest::addColumn<QString>("password");
    const auto row = [](const char *address, const char *url, const char *password) {
        QTest::newRow(address) << QByteArray(address) << QUrl(QString::fromLatin1(url))
                               << QString::fromLatin1(password);
    };
    row("http://proxy:3128", "http://proxy:3128", "");
    row("http://proxy/", "http://proxy:80", "");
    row("socks5://proxy", "socks5://proxy:1080", "");
    row("http://al:s3cret@proxy:1", "http://al@proxy:1", "s3cret");
    row("https://proxy:1", "", "");
    row("proxy:1", "", "");
}

void TestKubeconfig::proxy()
{
    QFETCH(QByteArray, address);
    QFETCH(QUrl, url);
    const KubeContexts found = merged({withCluster("{server: 'https://a', proxy-url: '" + address + "'}")});
    const KubeContext &context = found.contexts.front();
    QCOMPARE(context.fault == KubeContext::Fault::ProxyUnusable, url.isEmpty());
    QCOMPARE(context.connection.proxy.url, url);
    QTEST(QString::fromUtf8(context.proxyPassword.bytes()), "password");
}

void TestKubeconfig::plugin()
{
    const KubeContexts found = merged({withUser("{exec: {command: bin/login, args: [get, 'a b'], env: [{name: A, "
                                                "value: s3cret}], apiVersion: v1, installHint: 'Get it', "
                                                "provideClusterInfo: true, interactiveMode: Always}}")});
    const ExecPlugin &plugin = found.contexts.front().plugin;
    QCOMPARE(plugin.command, u"/home/1/bin/login"_s);
    QCOMPARE(plugin.commandLine(), u"/home/1/bin/login get 'a b'"_s);
    QCOMPARE(plugin.environment, (QList<QPair<QString, QString>>{{u"A"_s, u"s3cret"_s}}));
    QCOMPARE(plugin.installHint, u"Get it"_s);
    QVERIFY(plugin.wantsCluster && plugin.wantsTerminal);
    QVERIFY(plugin.program().isEmpty());
}

void TestKubeconfig::firstFileWins()
{
    const KubeContexts found = merged({"current-context: ''\nusers: [{name: u, user: {token: first}}]\n"
                                       "contexts: [{name: x, context: {cluster: c, user: u, namespace: shop}}]",
        "current-context: x\n" + withUser("{token: second, username: bob}", "https://b"),
        "current-context: y\nclusters: [{name: d, cluster: {server: 'https://d'}}]\n"
        "contexts: [{name: y, context: {cluster: d}}, {name: y, context: {cluster: c}}]"});
    QCOMPARE(found.current, u"x"_s);
    QCOMPARE(found.contexts.size(), std::size_t(2));
    QCOMPARE(printed(found.contexts.front()), u"token: first"_s);
    QCOMPARE(found.contexts.front().connection.url, QUrl(u"https://b"_s));
    QCOMPARE(found.contexts.front().connection.pinned, QStringList{u"shop"_s});
    QCOMPARE(found.contexts.back().connection.url, QUrl(u"https://d"_s));
}

void TestKubeconfig::pathsAreRelativeToTheirFile()
{
    const Result<KubeFile> file = parseKubeFile(
        "clusters: [{name: c, cluster: {server: 'https://a', certificate-authority: ../ca.crt}}]\nusers:\n"
        "- {name: u, user: {client-certificate: me.crt, client-key: /etc/me.key, tokenFile: t/token}}\n"
        "- {name: v, user: {exec: {command: aws}}}",
        u"/home/bob/.kube/config"_s);
    QVERIFY(file);
    QCOMPARE(file->clusters.front().authorityFile, u"/home/bob/ca.crt"_s);
    QCOMPARE(file->users.front().certificateFile, u"/home/bob/.kube/me.crt"_s);
    QCOMPARE(file->users.front().keyFile, u"/etc/me.key"_s);
    QCOMPARE(file->users.front().tokenFile, u"/home/bob/.kube/t/token"_s);
    QCOMPARE(file->users.back().plugin->command, u"aws"_s);
}

void TestKubeconfig::noKubeconfig_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("text") << QByteArray("s3cret");
    QTest::newRow("a list") << QByteArray("[s3cret]");
    QTest::newRow("another kind") << QByteArray("kind: Secret\nusers: [{name: u, user: {token: s3cret}}]");
    QTest::newRow("nothing of it") << QByteArray("password: s3cret");
    QTest::newRow("broken") << QByteArray("users: [{name: s3cret");
    QTest::newRow("binary") << QByteArray("\x30\x82s3cret\x00\xff", 10);
    QTest::newRow("too large") << "users: [s3cret" + QByteArray(5 * 1024 * 1024, 'x') + "]";
}

void TestKubeconfig::noKubeconfig()
{
    QFETCH(QByteArray, document);
    const Result<KubeFile> file = parseKubeFile(document, {});
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Malformed);
    QVERIFY(!file.error().message.contains(u"s3cret"_s));
}

void TestKubeconfig::hostile_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 20; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (before + ",").repeated(8)
            + before + "]\n";
    }
    QTest::newRow("a billion laughs") << laughs + "contexts: *a19\nusers: *a19\nclusters: []\n";
    QTest::newRow("deep") << "users: " + QByteArray("[").repeated(100'000);
    QTest::newRow("in a circle") << QByteArray("users: &u [*u, {name: *u, user: *u}]\ncontexts: *u\n");
    QTest::newRow("strange types") << QByteArray(
        "clusters: {a: b}\nusers: 7\ncontexts: [1, null, [], {name: {}}, {name: [x]}, {name: x, context: 7}]\n");
    QTest::newRow("many") << "contexts:\n" + QByteArray("- {name: a, context: {}}\n").repeated(20'000);
}

void TestKubeconfig::hostile()
{
    QFETCH(QByteArray, document);
    Result<KubeFile> file = parseKubeFile(document, {});
    if (!file)
        return;
    std::vector<KubeFile> files;
    files.push_back(*std::move(file));
    QVERIFY(mergedContexts(files, [](const QString &) { return QByteArray(); }).contexts.size() <= 1);
}

void TestKubeconfig::places_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("usual") << QString() << QStringList{u"/h/.kube/config"_s};
    QTest::newRow("several") << u"/a:/b/c::"_s << QStringList{u"/a"_s, u"/b/c"_s};
}

void TestKubeconfig::places()
{
    QFETCH(QString, variable);
    QProcessEnvironment environment;
    environment.insert(u"KUBECONFIG"_s, variable);
    QTEST(configPlaces(environment, u"/h"_s).kubeconfigs, "files");
}

void TestKubeconfig::findsWhatIsThere()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"ca.crt"_s, Pem);
    write(u"a"_s, withCluster("{server: 'https://a', certificate-authority: ca.crt}"));
    write(u"b"_s, "s3cret");
    auto *job =
        new FindContexts({folder.filePath(u"missing"_s), folder.filePath(u"a"_s), folder.filePath(u"b"_s)}, nullptr);
    KubeContexts found;
    connect(job, &Job::finished, job, [&found, job] { found = job->takeFound(); });
    QVERIFY(resultOf(job));
    QCOMPARE(found.contexts.size(), std::size_t(1));
    QCOMPARE(found.contexts.front().connection.trust.authorities, Pem);
    QCOMPARE(found.sources, QStringList{folder.filePath(u"a"_s)});
    QCOMPARE(found.faults.size(), 1);
    QCOMPARE(found.faults.constFirst().path, folder.filePath(u"b"_s));
}

void TestKubeconfig::pluginIsKept()
{
    ExecPlugin plugin = pluginAt(u"aws"_s);
    plugin.arguments = {u"--secret"_s, u"ä b"_s};
    plugin.environment = {{u"A"_s, u"b"_s}};
    plugin.installHint = u"Get it"_s;
    plugin.wantsCluster = true;
    const Result<ExecPlugin> read = parsePluginDocument(pluginDocument(plugin).bytes());
    QVERIFY(read);
    QCOMPARE(*read, plugin);
    QVERIFY(!parsePluginDocument("{}"));
    QVERIFY(!parsePluginDocument("aws"));
}

void TestKubeconfig::pluginAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("given");
    const auto answer = [](const QByteArray &status, const QByteArray &version = ApiVersion.toLatin1()) {
        return R"(echo '{"kind":"ExecCredential","apiVersion":")" + version + R"(","status":)" + status + "}'";
    };
    QTest::newRow("token") << answer(R"({"token":"abc","expirationTimestamp":"2026-11-27T08:00:00Z"})") << u"ok"_s
                           << u"abc 2026-11-27T08:00:00Z"_s;
    QTest::newRow("certificate") << answer(R"({"clientCertificateData":"C","clientKeyData":"K"})") << u"ok"_s
                                 << u"C K "_s;
    QTest::newRow("nothing") << answer("{}") << u"Malformed"_s << QString();
    QTest::newRow("certificate alone") << answer(R"({"token":"a","clientCertificateData":"C"})") << u"Malformed"_s
                                       << QString();
    QTest::newRow("another version") << answer(R"({"token":"a"})", "client.authentication.k8s.io/v2") << u"Malformed"_s
                                     << QString();
    QTest::newRow("no JSON") << QByteArray("echo s3cret") << u"Malformed"_s << QString();
    QTest::newRow("fails") << QByteArray("echo s3cret; echo 'log in first' >&2; exit 1") << u"Rejected"_s << QString();
    QTest::newRow("reads nothing") << "cat; " + answer(R"({"token":"abc"})") << u"ok"_s << u"abc "_s;
    QTest::newRow("endless") << QByteArray("yes") << u"TooLarge"_s << QString();
}

void TestKubeconfig::pluginAnswers()
{
    QFETCH(QByteArray, body);
    QTemporaryDir folder;
    auto *job = new RunPlugin(pluginAt(script(folder, body)), {}, nullptr);
    QString given;
    connect(job, &Job::finished, job, [&given, job](const Result<void> &result) {
        if (!result) {
            QVERIFY(!result.error().message.contains(u"s3cret"_s));
            return;
        }
        const PluginCredential credential = job->takeCredential();
        given = credential.certificate.isEmpty()
            ? QString::fromUtf8(credential.token.bytes()) + u' '
            : QString::fromLatin1(credential.certificate) + u' ' + QString::fromUtf8(credential.key.bytes()) + u' ';
        given += credential.expiry.toUTC().toString(Qt::ISODate);
    });
    QTEST(nameOf(resultOf(job)), "result");
    QTEST(given, "given");
}

void TestKubeconfig::pluginIsTold()
{
    QTemporaryDir folder;
    ExecPlugin plugin = pluginAt(script(folder, "echo \"$1|$GREETING|$KUBERNETES_EXEC_INFO\" >&2; exit 3"));
    plugin.arguments = {u"a b; touch x"_s};
    plugin.environment = {{u"GREETING"_s, u"hello"_s}};
    plugin.wantsCluster = true;
    Connection cluster = connectionToCluster(QUrl(u"https://api.example:6443"_s));
    cluster.trust.serverName = u"inside"_s;
    const Result<void> result = resultOf(new RunPlugin(plugin, cluster, nullptr));
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith("a b; touch x|hello|{"_L1), qPrintable(result.error().message));
    for (const QString &said :
        {u"\"server\":\"https://api.example:6443\""_s, u"\"interactive\":false"_s, u"\"tls-server-name\":\"inside\""_s})
        QVERIFY2(result.error().message.contains(said), qPrintable(said));
}

void TestKubeconfig::pluginThatHangs()
{
    QTemporaryDir folder;
    ExecPlugin plugin = pluginAt(script(folder, "exec sleep 600"));
    QCOMPARE(nameOf(resultOf(new RunPlugin(plugin, {}, nullptr, 50ms))), u"Timeout"_s);
    plugin.wantsTerminal = true;
    QCOMPARE(nameOf(resultOf(new RunPlugin(plugin, {}, nullptr))), u"Unsupported"_s);
    plugin.command = folder.filePath(u"none"_s);
    QCOMPARE(nameOf(resultOf(new RunPlugin(plugin, {}, nullptr))), u"NotFound"_s);
}

void TestKubeconfig::tokenFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(" abc\n");
    file.close();
    QCOMPARE(tokenInFile(file.fileName())->bytes(), QByteArrayView("abc"));
    QCOMPARE(tokenInFile(folder.filePath(u"none"_s)).error().kind, Error::Kind::Disk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(tokenInFile(file.fileName()).error().kind, Error::Kind::Disk);
}

QTEST_GUILESS_MAIN(TestKubeconfig)
#include "tst_kubeconfig.moc"
