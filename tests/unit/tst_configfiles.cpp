// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "configfiles/configplaces.h"
#include "configfiles/credentialhelper.h"
#include "configfiles/findregistries.h"
#include "configfiles/kubernetessecret.h"
#include "configfiles/registriesconf.h"
#include "configfiles/writecredentials.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

class TestConfigFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kubernetesSecrets_data();
    void kubernetesSecrets();
    void noKubernetesSecrets_data();
    void noKubernetesSecrets();
    void registriesConf();
    void registriesConfOfVersion1();
    void brokenRegistriesConf_data();
    void brokenRegistriesConf();
    void longestPrefixCounts();
    void places_data();
    void places();
    void findsInTheirOrder();
    void tellsWhatItCannotRead();
    void readsWhateverIsChosen_data();
    void readsWhateverIsChosen();
    void helperPrograms_data();
    void helperPrograms();
    void helperAnswers_data();
    void helperAnswers();
    void helperThatHangs();
    void writesANewFileForTheUserAlone();
    void keepsTheMode();
    void followsALink();
    void writesNothingOverAChange();
    void tellsWhatCannotBeWritten();
};

namespace {

const QByteArray Config = R"({"auths":{"quay.io":{"auth":"Ym9iOnMzY3JldA=="}}})"; // bob:s3cret

QStringList hosts(const std::vector<FoundRegistry> &found)
{
    QStringList hosts;
    for (const FoundRegistry &registry : found)
        hosts += registry.host + u' ' + registry.credential.userName;
    return hosts;
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(u"docker-credential-test"_s);
    write(path, "#!/bin/sh\n" + body + "\n");
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

} // namespace

void TestConfigFiles::kubernetesSecrets_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    const QByteArray base64 = Config.toBase64();
    const QByteArray secret = "kind: Secret\napiVersion: v1\nmetadata: {name: pull}\n"
                              "type: kubernetes.io/dockerconfigjson\ndata: {.dockerconfigjson: "
        + base64 + "}\n";
    QTest::newRow("YAML") << secret << QStringList{u"quay.io bob"_s};
    QTest::newRow("JSON") << QByteArray(
        R"({"kind":"Secret","type":"kubernetes.io/dockerconfigjson","data":{".dockerconfigjson":")" + base64 + R"("}})")
                          << QStringList{u"quay.io bob"_s};
    QTest::newRow("stringData") << QByteArray("kind: Secret\ntype: kubernetes.io/dockerconfigjson\nstringData:\n"
                                              "  .dockerconfigjson: |\n    "
        + Config + "\n") << QStringList{u"quay.io bob"_s};
    QTest::newRow("older type") << QByteArray("kind: Secret\ntype: kubernetes.io/dockercfg\ndata:\n  .dockercfg: "
        + QByteArray(R"({"r.io":{"auth":"YTpi"}})").toBase64() + "\n")
                                << QStringList{u"r.io a"_s};
    QTest::newRow("several documents") << QByteArray("kind: Pod\n---\n" + secret + "---\n" + secret)
                                       << QStringList{u"quay.io bob"_s, u"quay.io bob"_s};
    QTest::newRow("a list") << QByteArray(
        R"({"kind":"List","items":[{"kind":"Secret","type":"Opaque","data":{"a":"b"}},)"
        R"({"kind":"Secret","type":"kubernetes.io/dockerconfigjson","data":{".dockerconfigjson":")"
        + base64 + R"("}}]})")
                            << QStringList{u"quay.io bob"_s};
    QTest::newRow("another secret is passed over")
        << QByteArray("kind: Secret\ntype: Opaque\ndata: {password: czNjcmV0}\n---\n" + secret)
        << QStringList{u"quay.io bob"_s};
}

void TestConfigFiles::kubernetesSecrets()
{
    QFETCH(QByteArray, document);
    const auto found = parseKubernetesSecrets(document, u"file"_s);
    QVERIFY(found);
    QTEST(hosts(*found), "expected");
    if (document.contains("name: pull"))
        QCOMPARE(found->front().source, u"file (pull)"_s);
}

void TestConfigFiles::noKubernetesSecrets_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("s3cret");
    QTest::newRow("another kind") << QByteArray(
        "kind: ConfigMap\ntype: kubernetes.io/dockercfg\ndata: {.dockercfg: e30=}");
    QTest::newRow("another type") << QByteArray("kind: Secret\ntype: Opaque\ndata: {a: s3cret}");
    QTest::newRow("no YAML") << QByteArray("kind: [Secret\ns3cret: }");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
    QTest::newRow("aliases that grow") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n");
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ');
    QTest::newRow("what the library never ends with") << QByteArray(",&&");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void TestConfigFiles::noKubernetesSecrets()
{
    QFETCH(QByteArray, document);
    const auto found = parseKubernetesSecrets(document, u"file"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    QVERIFY(!found.error().message.contains(u"s3cret"_s));
}

void TestConfigFiles::registriesConf()
{
    const auto conf = parseRegistriesConf(R"(
unqualified-search-registries = ["docker.io", "quay.io", 5]
short-name-mode = "enforcing"

[[registry]]
prefix = "corp.example/team"
location = "mirror.corp.example:5000/team"
insecure = true
[[registry.mirror]]
location = "near.corp.example"

[[registry]]
prefix = "*.bad.example"
blocked = true

[[registry]]
insecure = "yes"

[aliases]
fedora = "registry.fedoraproject.org/fedora"
)");
    QVERIFY(conf);
    QCOMPARE(conf->searched, QStringList({u"docker.io"_s, u"quay.io"_s}));
    QCOMPARE(conf->registries.size(), 2);
    QCOMPARE(conf->registries.at(0),
        (RegistriesConf::Registry{.prefix = u"corp.example/team"_s,
            .location = u"mirror.corp.example:5000/team"_s,
            .mirrors = {u"near.corp.example"_s},
            .insecure = true}));
    QCOMPARE(conf->registries.at(1),
        (RegistriesConf::Registry{
            .prefix = u"*.bad.example"_s, .location = u"*.bad.example"_s, .mirrors = {}, .blocked = true}));
    QCOMPARE(hostOfLocation(conf->registries.at(0).location), u"mirror.corp.example:5000"_s);
    QCOMPARE(hostOfLocation(conf->registries.at(1).location), QString());
}

void TestConfigFiles::registriesConfOfVersion1()
{
    const auto conf = parseRegistriesConf(R"(
[registries.search]
registries = ["quay.io"]
[registries.insecure]
registries = ["lab:5000"]
[registries.block]
registries = ["bad.example"]
)");
    QVERIFY(conf);
    QCOMPARE(conf->searched, QStringList{u"quay.io"_s});
    QVERIFY(registryFor(*conf, u"lab:5000"_s)->insecure);
    QVERIFY(registryFor(*conf, u"bad.example"_s)->blocked);
    QVERIFY(!registryFor(*conf, u"quay.io"_s));
}

void TestConfigFiles::brokenRegistriesConf_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("word");
    QTest::newRow("no TOML") << QByteArray("a = 1\n[[registry\n") << u"line 2"_s;
    QTest::newRow("twice") << QByteArray("a = 1\na = 2\n") << u"line 2"_s;
    QTest::newRow("bytes") << QByteArray("\xff\xfe = 1") << u"line 1"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << u"too large"_s;
}

void TestConfigFiles::brokenRegistriesConf()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, word);
    const auto conf = parseRegistriesConf(document);
    QVERIFY(!conf);
    QVERIFY2(conf.error().message.contains(word), qPrintable(conf.error().message));
}

void TestConfigFiles::longestPrefixCounts()
{
    RegistriesConf conf;
    conf.registries = {{.prefix = u"*.example"_s, .mirrors = {}, .blocked = true},
        {.prefix = u"*.corp.example"_s, .mirrors = {}, .insecure = true},
        {.prefix = u"a.corp.example"_s, .mirrors = {}}};
    QCOMPARE(registryFor(conf, u"x.example"_s), &conf.registries.at(0));
    QCOMPARE(registryFor(conf, u"b.corp.example"_s), &conf.registries.at(1));
    QCOMPARE(registryFor(conf, u"a.corp.example"_s), &conf.registries.at(2));
    QVERIFY(!registryFor(conf, u"example"_s));
}

void TestConfigFiles::places_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("credentials");
    QTest::addColumn<QString>("podman");
    QTest::newRow("usual") << QStringList{u"XDG_RUNTIME_DIR=/run/user/7"_s}
                           << QStringList{u"/run/user/7/containers/auth.json"_s, u"/h/.config/containers/auth.json"_s,
                                  u"/h/.docker/config.json"_s, u"/h/.dockercfg"_s}
                           << u"/run/user/7/containers/auth.json"_s;
    QTest::newRow("folders elsewhere") << QStringList{u"XDG_RUNTIME_DIR=/r"_s, u"XDG_CONFIG_HOME=/c"_s,
        u"DOCKER_CONFIG=/d"_s}
                                       << QStringList{u"/r/containers/auth.json"_s, u"/c/containers/auth.json"_s,
                                              u"/d/config.json"_s, u"/h/.dockercfg"_s}
                                       << u"/r/containers/auth.json"_s;
    QTest::newRow("one file") << QStringList{u"REGISTRY_AUTH_FILE=/a.json"_s}
                              << QStringList{u"/a.json"_s, u"/h/.docker/config.json"_s} << u"/a.json"_s;
}

void TestConfigFiles::places()
{
#ifndef Q_OS_LINUX
    QSKIP("the places of other systems are others");
#endif
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const QString &variable : std::as_const(variables))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const ConfigPlaces found = configPlaces(environment, u"/h"_s);
    QTEST(found.credentials, "credentials");
    QTEST(found.containersAuth, "podman");
}

void TestConfigFiles::findsInTheirOrder()
{
    QTemporaryDir folder;
    write(folder.filePath(u"1"_s), Config);
    write(folder.filePath(u"2"_s), R"({"auths":{"quay.io":{"auth":"YTpi"},"lab:5000":{"auth":"YTpi"}}})");
    write(folder.filePath(u"conf"_s),
        "unqualified-search-registries=['docker.io']\n[[registry]]\nlocation='lab:5000'\ninsecure=true\n"
        "[[registry]]\nlocation='bad.example'\nblocked=true\n");
    auto *job = new FindRegistries(
        {.credentials = {folder.filePath(u"1"_s), folder.filePath(u"none"_s), folder.filePath(u"2"_s)},
            .registries = {folder.filePath(u"conf"_s)},
            .containersAuth = {},
            .dockerConfig = {}},
        nullptr);
    FoundRegistries found;
    connect(job, &Job::finished, job, [&found, job] { found = job->takeFound(); });
    QVERIFY(resultOf(job));
    QCOMPARE(
        hosts(found.registries), QStringList({u"quay.io bob"_s, u"lab:5000 a"_s, u"bad.example "_s, u"docker.io "_s}));
    QVERIFY(found.registries.at(1).insecure);
    QVERIFY(found.registries.at(2).blocked);
    QCOMPARE(found.sources.size(), 3);
    QVERIFY(found.faults.isEmpty());
}

void TestConfigFiles::tellsWhatItCannotRead()
{
    QTemporaryDir folder;
    write(folder.filePath(u"1"_s), "{");
    auto *job = new FindRegistries(
        {.credentials = {folder.filePath(u"1"_s)}, .registries = {}, .containersAuth = {}, .dockerConfig = {}},
        nullptr);
    FoundRegistries found;
    connect(job, &Job::finished, job, [&found, job] { found = job->takeFound(); });
    QVERIFY(resultOf(job));
    QCOMPARE(found.faults.size(), 1);
    QCOMPARE(found.faults.constFirst().source, folder.filePath(u"1"_s));
}

void TestConfigFiles::readsWhateverIsChosen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("docker") << Config << QStringList{u"quay.io bob"_s};
    QTest::newRow("Kubernetes") << QByteArray("kind: Secret\ntype: kubernetes.io/dockerconfigjson\ndata:\n"
                                              "  .dockerconfigjson: "
        + Config.toBase64()) << QStringList{u"quay.io bob"_s};
    QTest::newRow("registries.conf") << QByteArray("[[registry]]\nlocation = 'lab:5000'\n")
                                     << QStringList{u"lab:5000 "_s};
    QTest::newRow("nothing in it") << QByteArray(R"({"auths":{}})") << QStringList();
    QTest::newRow("anything") << QByteArray("hello") << QStringList();
}

void TestConfigFiles::readsWhateverIsChosen()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), content);
    const FoundRegistries found = registriesInFile(folder.filePath(u"file"_s));
    QCOMPARE(hosts(found.registries), expected);
    QCOMPARE(found.faults.isEmpty(), !expected.isEmpty());
    QCOMPARE(registriesInFile(folder.filePath(u"none"_s)).faults.size(), 1);
}

void TestConfigFiles::helperPrograms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("there") << u"test"_s << true;
    QTest::newRow("not there") << u"other"_s << false;
    QTest::newRow("a path") << u"../test"_s << false;
    QTest::newRow("an option") << u"-rf"_s << false;
    QTest::newRow("words") << u"test; rm"_s << false;
    QTest::newRow("line") << u"test\n"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestConfigFiles::helperPrograms()
{
    QFETCH(QString, name);
    QFETCH(bool, found);
    QTemporaryDir folder;
    const QString program = script(folder, "exit 0");
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()));
    QCOMPARE(credentialHelperProgram(name), found ? program : QString());
    qputenv("PATH", before);
}

void TestConfigFiles::helperAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("credential");
    QTest::newRow("password") << QByteArray(
        "read url; [ \"$1 $url\" = 'get https://quay.io' ] && echo '{\"Username\":\"bob\",\"Secret\":\"s3cret\"}'")
                              << u"ok"_s << u"0 bob s3cret"_s;
    QTest::newRow("token") << QByteArray("echo '{\"Username\":\"<token>\",\"Secret\":\"idt\"}'") << u"ok"_s
                           << u"1  idt"_s;
    QTest::newRow("none") << QByteArray("echo 'credentials not found in native keychain'; exit 1") << u"NotFound"_s
                          << QString();
    QTest::newRow("trouble") << QByteArray("echo 'the moon is full' >&2; exit 1") << u"Rejected"_s << QString();
    QTest::newRow("no JSON") << QByteArray("echo hello") << u"Malformed"_s << QString();
    QTest::newRow("no secret") << QByteArray("echo '{\"Username\":\"bob\"}'") << u"Malformed"_s << QString();
    QTest::newRow("too much") << QByteArray("yes 2>/dev/null") << u"TooLarge"_s << QString();
    QTest::newRow("killed") << QByteArray("kill -9 $$") << u"Rejected"_s << QString();
}

void TestConfigFiles::helperAnswers()
{
    QFETCH(QByteArray, body);
    QTemporaryDir folder;
    auto *job = new CredentialHelper(script(folder, body), u"https://quay.io"_s, nullptr);
    QString given;
    connect(job, &Job::finished, job, [&given, job](const Result<void> &result) {
        if (!result)
            return;
        const Credential credential = job->takeCredential();
        given = QString::number(int(credential.kind)) + u' ' + credential.userName + u' '
            + QString::fromUtf8(credential.secret.bytes());
    });
    QTEST(nameOf(resultOf(job)), "result");
    QTEST(given, "credential");
}

void TestConfigFiles::helperThatHangs()
{
    QTemporaryDir folder;
    QCOMPARE(
        nameOf(resultOf(new CredentialHelper(script(folder, "exec sleep 600"), u"q"_s, nullptr, 50ms))), u"Timeout"_s);
    QCOMPARE(nameOf(resultOf(new CredentialHelper(folder.filePath(u"none"_s), u"q"_s, nullptr))), u"Rejected"_s);
}

void TestConfigFiles::writesANewFileForTheUserAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"containers/auth.json"_s);
    const auto before = readConfigFile(path);
    QVERIFY(before);
    QVERIFY(!before->exists);
    QVERIFY(resultOf(new WriteCredentials(*before, "{}", nullptr)));
    QCOMPARE(read(path), "{}");
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void TestConfigFiles::keepsTheMode()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"config.json"_s);
    write(path, Config);
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path, mode));
    const auto before = readConfigFile(path);
    QVERIFY(before);
    QVERIFY(before->isReadableByOthers);
    QCOMPARE(before->content, Config);
    QVERIFY(resultOf(new WriteCredentials(*before, "{}", nullptr)));
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), mode);
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"config.json"_s}); // nothing beside
}

void TestConfigFiles::followsALink()
{
    QTemporaryDir folder;
    write(folder.filePath(u"real"_s), Config);
    QVERIFY(QFile::link(folder.filePath(u"real"_s), folder.filePath(u"config.json"_s)));
    const auto before = readConfigFile(folder.filePath(u"config.json"_s));
    QVERIFY(before);
    QVERIFY(resultOf(new WriteCredentials(*before, "{}", nullptr)));
    QVERIFY(QFileInfo(folder.filePath(u"config.json"_s)).isSymLink());
    QCOMPARE(read(folder.filePath(u"real"_s)), "{}");
}

void TestConfigFiles::writesNothingOverAChange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"config.json"_s);
    write(path, Config);
    const auto before = readConfigFile(path);
    QVERIFY(before);
    write(path, R"({"auths":{}})");
    const Result<void> result = resultOf(new WriteCredentials(*before, "{}", nullptr));
    QCOMPARE(result.error().code, QLatin1StringView(WriteCredentials::ChangedMeanwhile));
    QCOMPARE(read(path), R"({"auths":{}})");
}

void TestConfigFiles::tellsWhatCannotBeWritten()
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    const auto before = readConfigFile(folder.filePath(u"file/config.json"_s)); // below a file
    QVERIFY(before);
    const Result<void> result = resultOf(new WriteCredentials(*before, "{}", nullptr));
    QCOMPARE(nameOf(result), u"Rejected"_s);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(nameOf(Result<void>(readConfigFile(folder.path()).error())), u"Rejected"_s); // a folder
}

QTEST_GUILESS_MAIN(TestConfigFiles)
#include "tst_configfiles.moc"
