// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/dockerconfig.h"
#include "configfiles/dockerconfigwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestDockerConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void keys_data();
    void keys();
    void writes_data();
    void writes();
    void writesWhatItReads();
    void writesIntoNothingElse_data();
    void writesIntoNothingElse();
};

namespace {

QStringList printed(const std::vector<FoundRegistry> &found)
{
    static const QStringList kinds{u"password"_s, u"identity"_s, u"registry"_s};
    QStringList lines;
    for (const FoundRegistry &registry : found) {
        const Credential &credential = registry.credential;
        QString line = registry.host + u'|' + credential.path + u'|';
        if (registry.helper.isEmpty())
            line += credential.userName + u':' + QString::fromUtf8(credential.secret.bytes()) + u'|'
                + kinds.at(int(credential.kind));
        else
            line += u"helper "_s + registry.helper + u' ' + registry.serverUrl;
        lines += line;
    }
    return lines;
}

QByteArray auth(const QByteArray &pair)
{
    return R"({"auth":")" + pair.toBase64() + R"("})";
}

std::vector<ExportedCredential> one(const QString &host, Credential credential)
{
    std::vector<ExportedCredential> credentials;
    credentials.push_back({host, std::move(credential)});
    return credentials;
}

} // namespace

void TestDockerConfig::parses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &document, const QStringList &expected) {
        QTest::newRow(name) << document << expected;
    };
    row("a password", R"({"auths":{"quay.io":)" + auth("bob:s3cret") + "}}", {u"quay.io||bob:s3cret|password"_s});
    row("colons in it", R"({"auths":{"quay.io":)" + auth("bob:a:b:") + "}}", {u"quay.io||bob:a:b:|password"_s});
    row("padded with NULs", R"({"auths":{"quay.io":)" + auth(QByteArray("bob:pw\0\0", 8)) + "}}",
        {u"quay.io||bob:pw|password"_s});
    row("beside a foreign member", R"({"HttpHeaders":{"X":"y"},"auths":{"r:5000":)" + auth("b:p") + "}}",
        {u"r:5000||b:p|password"_s});
    row("in plain", R"({"auths":{"quay.io":{"username":"bob","password":"s3cret","auth":""}}})",
        {u"quay.io||bob:s3cret|password"_s});
    row("Docker Hub", R"({"auths":{"https://index.docker.io/v1/":)" + auth("b:p") + "}}",
        {u"docker.io||b:p|password"_s});
    row("identity token", R"({"auths":{"r.azurecr.io":{"auth":"MDA6","identitytoken":"idt"}}})",
        {u"r.azurecr.io||:idt|identity"_s});
    row("identity token as helpers write it", R"({"auths":{"r.io":)" + auth("<token>:idt") + "}}",
        {u"r.io||:idt|identity"_s});
    row("registry token", R"({"auths":{"r.io":{"registrytoken":"rt"}}})", {u"r.io||:rt|registry"_s});
    row("paths", R"({"auths":{"r.io/a/b":)" + auth("b:1") + R"(,"r.io":)" + auth("c:2") + "}}",
        {u"r.io||c:2|password"_s, u"r.io|a/b|b:1|password"_s});
    row("a mark alone", R"({"auths":{"quay.io":{}}})", {});
    row("a store", R"({"auths":{"quay.io":{},"https://index.docker.io/v1/":{}},"credsStore":"desktop"})",
        {u"docker.io||helper desktop https://index.docker.io/v1/"_s, u"quay.io||helper desktop quay.io"_s});
    row("a helper for one host",
        R"({"auths":{"gcr.io":)" + auth("old:pw") + R"(,"quay.io":)" + auth("b:p")
            + R"(},"credHelpers":{"gcr.io":"gcloud"}})",
        {u"gcr.io||helper gcloud gcr.io"_s, u"quay.io||b:p|password"_s});
    row("an empty helper takes one host out of the store",
        R"({"auths":{"gcr.io":)" + auth("b:p")
            + R"(,"quay.io":{}},"credHelpers":{"gcr.io":""},"credsStore":"desktop"})",
        {u"gcr.io||b:p|password"_s, u"quay.io||helper desktop quay.io"_s});
    row("an empty helper alone", R"({"credHelpers":{"gcr.io":""}})", {});
    row(".dockercfg", R"({"https://quay.io/v1/":)" + auth("b:p") + "}", {u"quay.io||b:p|password"_s});
    row("senseless entries",
        R"({"auths":{"":)" + auth("b:p") + R"(,"a b":)" + auth("b:p") + R"(,"r.io":5,"s.io":{"auth":"!!!!"},"t.io":)"
            + auth("nocolon") + R"(,"R.io/Upper":)" + auth("b:p") + "}}",
        {});
    row("nothing", R"({"auths":{}})", {});
}

void TestDockerConfig::parses()
{
    QFETCH(QByteArray, document);
    const auto found = parseDockerConfig(document, u"file"_s);
    QVERIFY(found);
    QTEST(printed(*found), "expected");
    for (const FoundRegistry &registry : *found)
        QCOMPARE(registry.source, u"file"_s);
}

void TestDockerConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"auths":{"quay.io":{"auth":"s3cret)");
    QTest::newRow("too deep") << QByteArray(R"({"auths":)") + QByteArray(5000, '[');
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ');
}

void TestDockerConfig::refuses()
{
    QFETCH(QByteArray, document);
    const auto found = parseDockerConfig(document, u"file"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    QVERIFY(!found.error().message.contains(u"s3cret"_s));
}

void TestDockerConfig::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("host") << u"quay.io"_s << u"quay.io"_s << QString();
    QTest::newRow("port") << u"localhost:5000"_s << u"localhost:5000"_s << QString();
    QTest::newRow("web address") << u"https://quay.io"_s << u"quay.io"_s << QString();
    QTest::newRow("web address with a path") << u"http://quay.io/v1/"_s << u"quay.io"_s << QString();
    QTest::newRow("version") << u"quay.io/v2/"_s << u"quay.io"_s << QString();
    QTest::newRow("namespace") << u"quay.io/team"_s << u"quay.io"_s << u"team"_s;
    QTest::newRow("hub") << u"index.docker.io"_s << u"docker.io"_s << QString();
    QTest::newRow("hub's API") << u"registry-1.docker.io"_s << u"docker.io"_s << QString();
    QTest::newRow("address of version 6") << u"[::1]:5000/a"_s << u"[::1]:5000"_s << u"a"_s;
    QTest::newRow("tag") << u"quay.io/team:1"_s << QString() << QString();
    QTest::newRow("user") << u"https://a@quay.io"_s << QString() << QString();
    QTest::newRow("none") << u"/"_s << QString() << QString();
}

void TestDockerConfig::keys()
{
    QFETCH(QString, key);
    const AuthKey parsed = parseAuthKey(key);
    QTEST(parsed.host, "host");
    QTEST(parsed.path, "path");
    if (!parsed.host.isEmpty())
        QCOMPARE(parseAuthKey(authKeyFor(parsed.host, parsed.path)).host, parsed.host);
}

void TestDockerConfig::writes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    using Kind = AuthChange::Kind;
    const QByteArray bobs = auth("bob:s3cret");
    QTest::newRow("no file") << QByteArray() << QByteArray(R"({"auths":{"quay.io":)" + bobs + "}}") << int(Kind::Added)
                             << QString();
    QTest::newRow("beside others") << QByteArray(
        R"({"HttpHeaders":{"X":"y"},"auths":{"r.io":{"auth":"a","email":"e"}}})")
                                   << QByteArray(R"({"HttpHeaders":{"X":"y"},"auths":{"quay.io":)" + bobs
                                          + R"(,"r.io":{"auth":"a","email":"e"}}})")
                                   << int(Kind::Added) << QString();
    QTest::newRow("another user") << QByteArray(R"({"auths":{"quay.io":)" + auth("alice:x") + "}}")
                                  << QByteArray(R"({"auths":{"quay.io":)" + bobs + "}}") << int(Kind::Replaced)
                                  << u"alice"_s;
    QTest::newRow("the same") << QByteArray(R"({"auths":{"quay.io":)" + bobs + "}}")
                              << QByteArray(R"({"auths":{"quay.io":)" + bobs + "}}") << int(Kind::Unchanged)
                              << QString();
    QTest::newRow("under another key") << QByteArray(R"({"auths":{"https://quay.io/v1/":{}}})")
                                       << QByteArray(R"({"auths":{"https://quay.io/v1/":)" + bobs + "}}")
                                       << int(Kind::Replaced) << QString();
    QTest::newRow("a helper is asked") << QByteArray(R"({"credsStore":"pass"})")
                                       << QByteArray(R"({"auths":{"quay.io":)" + bobs + R"(},"credsStore":"pass"})")
                                       << int(Kind::Overruled) << QString();
}

void TestDockerConfig::writes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto change = withCredentials(before, one(u"quay.io"_s, {u"bob"_s, Secret(u"s3cret")}));
    QVERIFY(change);
    QCOMPARE(QJsonDocument::fromJson(change->document), QJsonDocument::fromJson(after));
    QCOMPARE(change->changes.size(), 1);
    QTEST(int(change->changes.constFirst().kind), "kind");
    QTEST(change->changes.constFirst().userBefore, "user");
}

void TestDockerConfig::writesWhatItReads()
{
    std::vector<ExportedCredential> credentials;
    credentials.push_back({u"docker.io"_s, {u"b"_s, Secret(u"1")}});
    credentials.push_back({u"r.io"_s, {{}, Secret(u"2"), Credential::Kind::IdentityToken, u"team/app"_s}});
    credentials.push_back({u"s.io:5000"_s, {{}, Secret(u"3"), Credential::Kind::RegistryToken, {}}});
    const auto change = withCredentials({}, credentials);
    QVERIFY(change);
    const auto found = parseDockerConfig(change->document, {});
    QVERIFY(found);
    QCOMPARE(printed(*found),
        QStringList({u"docker.io||b:1|password"_s, u"r.io|team/app|:2|identity"_s, u"s.io:5000||:3|registry"_s}));
    QVERIFY(change->document.contains("https://index.docker.io/v1/")); // as docker itself writes it
}

void TestDockerConfig::writesIntoNothingElse_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray(R"({"auths":{)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another shape") << QByteArray(R"({"auths":[]})");
}

void TestDockerConfig::writesIntoNothingElse()
{
    QFETCH(QByteArray, before);
    const auto change = withCredentials(before, one(u"quay.io"_s, {u"bob"_s, Secret(u"s3cret")}));
    QVERIFY(!change);
    QCOMPARE(change.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestDockerConfig)
#include "tst_dockerconfig.moc"
