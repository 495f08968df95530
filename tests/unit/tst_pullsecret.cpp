// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What is in a pull secret, what is wrong with it, and which service account has it.

#include "configfiles/pullsecret.h"
#include "configfiles/pullsecretcheck.h"
#include "operations/objectrequest.h"
#include "values/projectright.h"
#include "values/pullkey.h"
#include "values/secretchanges.h"
#include "values/secretlink.h"
#include "values/streamchanges.h"
#include "values/tokenexpiry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Kind = PullSecretFinding::Kind;

namespace {

const QDateTime Now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

QByteArray auth(const QByteArray &pair)
{
    return pair.toBase64();
}

QByteArray config(const QByteArray &auths)
{
    return R"({"auths":{)" + auths + "}}";
}

// lab:labpw
QByteArray entry(const QByteArray &key, const QByteArray &members = R"("auth":"bGFiOmxhYnB3")")
{
    return '"' + key + R"(":{)" + members + '}';
}

QByteArray token(const QDateTime &end)
{
    const QByteArray claims = R"({"sub":"robot","exp":)" + QByteArray::number(end.toSecsSinceEpoch()) + '}';
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256"})") + '.' + part(claims) + ".c2ln";
}

/*! "KeyScheme https://quay.io: quay.io", one line each. */
QStringList told(const QList<PullSecretFinding> &findings)
{
    QStringList lines;
    for (const PullSecretFinding &finding : findings)
        lines += u"%1 %2: %3"_s.arg(int(finding.kind)).arg(finding.key, finding.detail);
    return lines;
}

QString line(Kind kind, const QString &key = {}, const QString &detail = {})
{
    return u"%1 %2: %3"_s.arg(int(kind)).arg(key, detail);
}

std::vector<ExportedCredential> credentials(const QString &host, const QString &user, const QString &password)
{
    std::vector<ExportedCredential> made;
    made.push_back({host, Credential{user, Secret(password)}});
    return made;
}

QJsonArray recorded(const char *command)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC "/") + QLatin1StringView(command) + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was not recorded", command);
    return QJsonDocument::fromJson(file.readAll()).array();
}

// The bytes of a dump as `hexdump -C` writes it.
QByteArray dumped(const QString &dump)
{
    QByteArray bytes;
    const QStringList lines = dump.split(u'\n');
    for (const QString &row : lines)
        bytes += QByteArray::fromHex(row.mid(10, 49).toLatin1());
    return bytes;
}

/*! "imagePullSecrets" as protobuf: field 3 of a ServiceAccount, each a message with the name as its field 1. */
QByteArray pullListInProtobuf(const QJsonObject &account)
{
    QByteArray bytes;
    const QJsonArray list = account[u"imagePullSecrets"_s].toArray();
    for (const QJsonValue entry : list) {
        const QByteArray name = entry[u"name"_s].toString().toUtf8();
        bytes += QByteArray("\x1a") + char(name.size() + 2) + '\x0a' + char(name.size()) + name;
    }
    return bytes;
}

QJsonObject account(const QStringList &pull, const QStringList &mount)
{
    const auto list = [](const QStringList &names) {
        QJsonArray entries;
        for (const QString &name : names)
            entries += QJsonObject{{u"name"_s, name}};
        return entries;
    };
    QJsonObject object{{u"metadata"_s, QJsonObject{{u"name"_s, u"default"_s}, {u"namespace"_s, u"alpha"_s}}}};
    if (!pull.isEmpty())
        object.insert(u"imagePullSecrets"_s, list(pull));
    if (!mount.isEmpty())
        object.insert(u"secrets"_s, list(mount));
    return object;
}

ObjectAddress place()
{
    return serviceAccountAddress(u"id"_s, u"lab"_s, u"alpha"_s, u"default"_s);
}

} // namespace

class PullSecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsKeys_data();
    void readsKeys();
    void coversImages_data();
    void coversImages();
    void readsEntries();
    void mergesCredentials();
    void putsAnEntryInPlaceOfItsAlias_data();
    void putsAnEntryInPlaceOfItsAlias();
    void refusesTokens();
    void converts();
    void readsSecrets_data();
    void readsSecrets();
    void finds_data();
    void finds();
    void tellsWhenATokenEnds_data();
    void tellsWhenATokenEnds();
    void linksAsOc_data();
    void linksAsOc();
    void linksAndUnlinks_data();
    void linksAndUnlinks();
    void asksForTheRightsThatAreUsed();
};

void PullSecretTest::readsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("host") << u"quay.io"_s << u"quay.io"_s << QString();
    QTest::newRow("port") << u"localhost:5000"_s << u"localhost:5000"_s << QString();
    QTest::newRow("IPv6") << u"[::1]:5000"_s << u"[::1]:5000"_s << QString();
    QTest::newRow("path") << u"quay.io/team/app/"_s << u"quay.io"_s << u"team/app"_s;
    QTest::newRow("https") << u"https://quay.io"_s << u"quay.io"_s << QString();
    QTest::newRow("https with a path") << u"https://quay.io/team"_s << u"quay.io"_s << u"team"_s;
    QTest::newRow("version") << u"https://quay.io/v2/"_s << u"quay.io"_s << QString();
    QTest::newRow("version and path") << u"quay.io/v1/team"_s << u"quay.io"_s << u"team"_s;
    QTest::newRow("Hub") << u"https://index.docker.io/v1/"_s << u"docker.io"_s << QString();
    QTest::newRow("Hub's API") << u"registry-1.docker.io"_s << u"docker.io"_s << QString();
    QTest::newRow("glob") << u"*.example.com"_s << u"*.example.com"_s << QString();
    QTest::newRow("capitals") << u"Quay.io"_s << u"Quay.io"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("no host") << u"a b"_s << QString() << QString();
    QTest::newRow("endless") << QString(5000, u'a') << QString() << QString();
}

void PullSecretTest::readsKeys()
{
    QFETCH(const QString, key);
    const PullKey parsed = parsePullKey(key);
    QTEST(parsed.host, "host");
    QTEST(parsed.path, "path");
}

void PullSecretTest::coversImages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("covers");
    QTest::newRow("host") << u"quay.io"_s << u"quay.io/team/app"_s << true;
    QTest::newRow("another host") << u"quay.io"_s << u"ghcr.io/team/app"_s << false;
    QTest::newRow("another port") << u"quay.io:443"_s << u"quay.io/team/app"_s << false;
    QTest::newRow("path") << u"quay.io/team"_s << u"quay.io/team/app"_s << true;
    QTest::newRow("another path") << u"quay.io/team"_s << u"quay.io/teams/app"_s << false;
    QTest::newRow("glob") << u"*.example.com"_s << u"registry.example.com/app"_s << true;
    QTest::newRow("a glob is one label") << u"*.example.com"_s << u"a.b.example.com/app"_s << false;
    QTest::newRow("capitals") << u"Quay.io"_s << u"quay.io/app"_s << false;
    QTest::newRow("Hub") << u"https://index.docker.io/v1/"_s << u"docker.io/library/nginx"_s << true;
}

void PullSecretTest::coversImages()
{
    QFETCH(const QString, key);
    QFETCH(const QString, image);
    QTEST(pullKeyCover(parsePullKey(key), image) >= 0, "covers");
}

void PullSecretTest::readsEntries()
{
    const PullSecretContent content{PullSecretForm::ConfigJson,
        config(entry("a.example") + ',' + entry("b.example", R"("username":"bob","password":"pw","email":"b@x")") + ','
            + entry("c.example", R"("identitytoken":"t")") + R"(,"d.example":3)")};
    const auto entries = pullSecretEntries(content);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3u);
    QCOMPARE(entries->at(0).key, u"a.example"_s);
    QCOMPARE(entries->at(0).userName, u"lab"_s);
    QCOMPARE(entries->at(0).password.bytes().toByteArray(), "labpw");
    QCOMPARE(entries->at(1).userName, u"bob"_s);
    QCOMPARE(entries->at(1).email, u"b@x"_s);
    QVERIFY(entries->at(2).password.isEmpty());
    QCOMPARE(pullSecretEntries({PullSecretForm::ConfigJson, "[]"}).error().kind, Error::Kind::Malformed);
    QCOMPARE(pullSecretEntries({PullSecretForm::ConfigJson, R"({"auths":7})"}).error().kind, Error::Kind::Malformed);
}

void PullSecretTest::mergesCredentials()
{
    const PullSecretContent before{PullSecretForm::ConfigJson,
        R"({"auths":{"quay.io":{"auth":"b2xkOm9sZA==","email":"a@b"},"ghcr.io":{"auth":"eDp5","more":1}},"HttpHeaders":{"X":"1"}})"};
    auto wanted = credentials(u"quay.io"_s, u"lab"_s, u"labpw"_s);
    wanted.push_back({u"new.example:5000"_s, Credential{u"u"_s, Secret(u"p:w")}});
    const auto change = withPullCredentials(before, wanted);
    QVERIFY(change);
    QCOMPARE(change->changes,
        (QList<AuthChange>{{.key = u"quay.io"_s, .kind = AuthChange::Kind::Replaced, .userBefore = u"old"_s},
            {.key = u"new.example:5000"_s, .kind = AuthChange::Kind::Added}}));
    const QJsonObject document = QJsonDocument::fromJson(change->document).object();
    QCOMPARE(document[u"HttpHeaders"_s].toObject(), (QJsonObject{{u"X"_s, u"1"_s}})); // foreign
    QCOMPARE(document[u"auths"_s][u"ghcr.io"_s][u"more"_s].toInt(), 1);
    // As oc writes it: tests/contract has what it sent for this user.
    QCOMPARE(document[u"auths"_s][u"quay.io"_s].toObject(),
        (QJsonObject{{u"username"_s, u"lab"_s}, {u"password"_s, u"labpw"_s}, {u"auth"_s, u"bGFiOmxhYnB3"_s},
            {u"email"_s, u"a@b"_s}}));
    const auto again = withPullCredentials({PullSecretForm::ConfigJson, change->document}, wanted);
    QVERIFY(again);
    QVERIFY(std::all_of(again->changes.cbegin(), again->changes.cend(),
        [](const AuthChange &same) { return same.kind == AuthChange::Kind::Unchanged; }));
    QCOMPARE(again->document, change->document);

    const auto made = withPullCredentials({PullSecretForm::Cfg, {}}, credentials(u"docker.io"_s, u"a"_s, u"b"_s));
    QVERIFY(made);
    QCOMPARE(QJsonDocument::fromJson(made->document).object().keys(), QStringList{u"https://index.docker.io/v1/"_s});
    QVERIFY(!withPullCredentials({PullSecretForm::ConfigJson, "nonsense"}, wanted));
}

void PullSecretTest::putsAnEntryInPlaceOfItsAlias_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("host");
    QTest::newRow("scheme") << u"https://quay.io"_s << u"quay.io"_s;
    QTest::newRow("version") << u"https://quay.io/v2/"_s << u"quay.io"_s;
    QTest::newRow("Hub") << u"docker.io"_s << u"docker.io"_s;
}

void PullSecretTest::putsAnEntryInPlaceOfItsAlias()
{
    QFETCH(const QString, known);
    QFETCH(const QString, host);
    const auto change = withPullCredentials(
        {PullSecretForm::ConfigJson, config(entry(known.toUtf8()))}, credentials(host, u"new"_s, u"pw"_s));
    QVERIFY(change);
    QCOMPARE(QJsonDocument::fromJson(change->document).object()[u"auths"_s].toObject().keys(), QStringList{known});
}

void PullSecretTest::refusesTokens()
{
    std::vector<ExportedCredential> tokens;
    tokens.push_back({u"quay.io"_s, Credential{{}, Secret(u"t"), Credential::Kind::IdentityToken}});
    const auto change = withPullCredentials({PullSecretForm::ConfigJson, {}}, tokens);
    QVERIFY(!change);
    QCOMPARE(change.error().kind, Error::Kind::Unsupported);
    QCOMPARE(change.error().message, u"quay.io"_s);
}

void PullSecretTest::converts()
{
    const PullSecretContent old{PullSecretForm::Cfg, '{' + entry("quay.io", R"("auth":"eDp5","email":"m")") + '}'};
    const auto modern = convertedPullSecret(old);
    QVERIFY(modern);
    QCOMPARE(modern->form, PullSecretForm::ConfigJson);
    QCOMPARE(modern->document, config(entry("quay.io", R"("auth":"eDp5","email":"m")")));
    const auto back = convertedPullSecret(*modern);
    QVERIFY(back);
    QCOMPARE(back->form, PullSecretForm::Cfg);
    QCOMPARE(back->document, old.document);
    QVERIFY(!convertedPullSecret({PullSecretForm::Cfg, "7"}));
}

void PullSecretTest::readsSecrets_data()
{
    QTest::addColumn<QJsonObject>("secret");
    QTest::addColumn<int>("kind"); // of the error; -1 for none
    const auto secret = [](const QString &type, const QString &key, const QString &value) {
        return QJsonObject{{u"type"_s, type}, {u"data"_s, QJsonObject{{key, value}}}};
    };
    QTest::newRow("new") << secret(u"kubernetes.io/dockerconfigjson"_s, u".dockerconfigjson"_s, u"e30="_s) << -1;
    QTest::newRow("old") << secret(u"kubernetes.io/dockercfg"_s, u".dockercfg"_s, u"e30="_s) << -1;
    QTest::newRow("another") << secret(u"Opaque"_s, u".dockercfg"_s, u"e30="_s) << int(Error::Kind::Unsupported);
    QTest::newRow("no base64") << secret(u"kubernetes.io/dockercfg"_s, u".dockercfg"_s, u"?"_s)
                               << int(Error::Kind::Malformed);
}

void PullSecretTest::readsSecrets()
{
    QFETCH(const QJsonObject, secret);
    const auto content = pullSecretContent(secret);
    QTEST(content ? -1 : int(content.error().kind), "kind");
    if (content)
        QCOMPARE(content->document, "{}");
}

void PullSecretTest::finds_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QByteArray &document, const QStringList &findings,
                         const QString &image = {},
                         bool isOld = false) { QTest::newRow(name) << document << isOld << image << findings; };
    const QString quay = u"quay.io"_s;
    const QByteArray good = R"("username":"lab","password":"labpw","auth":"bGFiOmxhYnB3")";
    row("good", config(entry("quay.io", good)), {});
    row("good for the image", config(entry("quay.io", good)), {line(Kind::UsedKey, quay, u"quay.io/a"_s)},
        u"quay.io/a"_s);
    row("only auth", config(entry("quay.io")), {line(Kind::OnlyAuth, quay)});
    row("without auth", config(entry("quay.io", R"("username":"a","password":"b")")), {});
    row("nothing at all", {}, {line(Kind::NoContent)});
    row("no JSON", "{", {line(Kind::NotJson)});
    row("a list", "[]", {line(Kind::NotJson)});
    row("no auths", "{}", {line(Kind::NoAuths)});
    row("no registries", R"({"auths":{}})", {line(Kind::NoRegistries)});
    row("old form in the new one", '{' + entry("quay.io") + '}', {line(Kind::OldInNew)});
    row("new form in the old one", config(entry("quay.io")), {line(Kind::NewInOld)}, {}, true);
    row("old form", '{' + entry("quay.io") + '}', {line(Kind::OnlyAuth, quay)}, {}, true);
    row("old form without registries", "{}", {line(Kind::NoRegistries)}, {}, true);
    row("entry of another type", R"({"auths":{"quay.io":"x"}})", {line(Kind::NoEntry, quay)});
    row("auth is no base64", config(entry("quay.io", R"("auth":"!")")), {line(Kind::AuthUnreadable, quay)});
    row("auth is badly padded", config(entry("quay.io", R"("auth":"bGFiOmxhYnB3=")")),
        {line(Kind::AuthUnreadable, quay)});
    row("auth without a colon", config(entry("quay.io", R"("auth":")" + auth("lab") + '"')),
        {line(Kind::AuthUnreadable, quay)});
    row("another user", config(entry("quay.io", R"("username":"bob","auth":"bGFiOmxhYnB3")")),
        {line(Kind::AuthOtherUser, quay, u"lab"_s)});
    row("another password", config(entry("quay.io", R"("username":"lab","password":"x","auth":"bGFiOmxhYnB3")")),
        {line(Kind::AuthOtherPassword, quay)});
    row("empty password", config(entry("quay.io", R"("auth":")" + auth("lab:") + '"')),
        {line(Kind::OnlyAuth, quay), line(Kind::EmptyPassword, quay)});
    row("no password", config(entry("quay.io", R"("username":"lab")")), {line(Kind::EmptyPassword, quay)});
    row("no user", config(entry("quay.io", R"("password":"x")")), {line(Kind::EmptyUser, quay)});
    row("empty entry", config(entry("quay.io", "")), {line(Kind::NoCredential, quay)});
    row("identity token", config(entry("quay.io", R"("identitytoken":"x")")), {line(Kind::OnlyToken, quay)});
    row("helpers",
        R"({"auths":{"quay.io":{"auth":"bGFiOmxhYnB3"}},"credsStore":"desktop","credHelpers":{"gcr.io":"g"}})",
        {line(Kind::Helper, {}, u"desktop"_s), line(Kind::Helper, u"gcr.io"_s, u"g"_s), line(Kind::OnlyAuth, quay)});
    row("ended", config(entry("quay.io", R"("username":"t","password":")" + token(Now.addSecs(-1)) + '"')),
        {line(Kind::Expired, quay)});
    row("ends soon", config(entry("quay.io", R"("username":"t","password":")" + token(Now.addDays(2)) + '"')),
        {line(Kind::ExpiresSoon, quay)});
    row("ends late", config(entry("quay.io", R"("username":"t","password":")" + token(Now.addDays(20)) + '"')), {});
    row("no registry", config(entry("a b", good)), {line(Kind::KeyUnreadable, u"a b"_s)});
    row("scheme", config(entry("https://quay.io", good)), {line(Kind::KeyScheme, u"https://quay.io"_s, quay)});
    row("plain HTTP", config(entry("http://quay.io", good)), {line(Kind::KeyPlainHttp, u"http://quay.io"_s, quay)});
    row("version", config(entry("quay.io/v2/", good)), {line(Kind::KeyVersion, u"quay.io/v2/"_s, quay)});
    row("capitals", config(entry("Quay.io", good)), {line(Kind::KeyCase, u"Quay.io"_s, quay)});
    row("Hub", config(entry("https://index.docker.io/v1/", good)), {});
    row("Hub's short name", config(entry("docker.io", good)), {});
    row("Hub's API", config(entry("registry-1.docker.io", good)),
        {line(Kind::KeyHub, u"registry-1.docker.io"_s, u"https://index.docker.io/v1/"_s)});
    row("another registry", config(entry("quay.io", good)), {line(Kind::OtherRegistry, {}, u"ghcr.io"_s)},
        u"ghcr.io/a"_s);
    row("another port", config(entry("quay.io:8443", good)), {line(Kind::OtherPort, u"quay.io:8443"_s, quay)},
        u"quay.io/a"_s);
    row("another path", config(entry("quay.io/team", good)), {line(Kind::OtherPath, u"quay.io/team"_s, u"quay.io/a"_s)},
        u"quay.io/a"_s);
    row("the longest key", config(entry("quay.io", good) + ',' + entry("quay.io/team", good)),
        {line(Kind::UsedKey, u"quay.io/team"_s, u"quay.io/team/app"_s)}, u"quay.io/team/app"_s);
}

void PullSecretTest::finds()
{
    QFETCH(const QByteArray, document);
    QFETCH(const bool, isOld);
    QFETCH(const QString, image);
    const QList<PullSecretFinding> findings =
        checkPullSecret({isOld ? PullSecretForm::Cfg : PullSecretForm::ConfigJson, document}, image, Now);
    QTEST(told(findings), "findings");
    for (const PullSecretFinding &finding : findings)
        QVERIFY(!(finding.isGood() && finding.isGrave()));
}

void PullSecretTest::tellsWhenATokenEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("end");
    QTest::newRow("token") << token(Now) << Now;
    QTest::newRow("password") << "labpw"_ba << QDateTime();
    QTest::newRow("two dots") << "a.b.c"_ba << QDateTime();
    QTest::newRow("no JSON") << "eyJ.eyJ.x"_ba << QDateTime();
    QTest::newRow("never") << "eyJhbGciOiJub25lIn0.e30.x"_ba << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void PullSecretTest::tellsWhenATokenEnds()
{
    QFETCH(const QByteArray, text);
    QTEST(tokenExpiry(text), "end");
}

void PullSecretTest::linksAsOc_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("pull");
    QTest::addColumn<QString>("line");
    QTest::newRow("link") << "secrets-link"_ba << true << u"oc secrets link default oc-pull -n alpha --for=pull"_s;
    QTest::newRow("unlink") << "secrets-unlink"_ba << false << u"oc secrets unlink default oc-pull -n alpha"_s;
}

// What oc sends is protobuf; the list in it is the one that we send.
void PullSecretTest::linksAsOc()
{
    QFETCH(const QByteArray, command);
    QFETCH(const bool, pull);
    const QJsonArray exchanges = recorded(command.constData());
    QCOMPARE(exchanges.at(0)[u"method"_s].toString(), u"GET"_s);
    const QJsonObject known = exchanges.at(0)[u"responseBody"_s].toObject();
    const ObjectChange change = secretLink(place(), known, u"oc-pull"_s, {.pull = pull});
    const ObjectRequest request = requestFor(change);
    const QJsonValue sent = exchanges.last();
    QCOMPARE(request.method, sent[u"method"_s].toString());
    QCOMPARE(request.path, sent[u"path"_s].toString());
    QFETCH(const QString, line);
    QCOMPARE(ocCommands(change), QStringList{line});
    QCOMPARE(useOf(request.body, u"oc-pull"_s), (SecretUse{.pull = pull}));
    const QByteArray bytes = dumped(sent[u"body"_s].toString());
    QVERIFY(bytes.startsWith("k8s"));
    const QByteArray list = pullListInProtobuf(request.body);
    QVERIFY(bytes.contains(list));
    QCOMPARE(bytes.contains("oc-pull"), pull);
    QCOMPARE(request.body[u"secrets"_s], known[u"secrets"_s]);
    QVERIFY(!request.body[u"metadata"_s].toObject().contains("managedFields"_L1));
    QCOMPARE(useOf(change.reversed().after, u"oc-pull"_s), (SecretUse{.pull = !pull}));
}

void PullSecretTest::linksAndUnlinks_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<bool>("pull");
    QTest::addColumn<bool>("mount");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QStringList>("lines");
    const QStringList none;
    const QStringList reg{u"reg"_s};
    const QStringList both{u"own"_s, u"reg"_s};
    const QStringList own{u"own"_s};
    QTest::newRow("first") << account(none, none) << true << false << account(reg, none)
                           << QStringList{u"oc secrets link default reg -n alpha --for=pull"_s};
    QTest::newRow("mount") << account(own, own) << false << true << account(own, both)
                           << QStringList{u"oc secrets link default reg -n alpha --for=mount"_s};
    QTest::newRow("for both") << account(own, own) << true << true << account(both, both)
                              << QStringList{u"oc secrets link default reg -n alpha --for=pull,mount"_s};
    QTest::newRow("there already") << account(both, own) << true << false << account(both, own) << QStringList();
    QTest::newRow("unlink") << account(both, both) << false << false << account(own, own)
                            << QStringList{u"oc secrets unlink default reg -n alpha"_s};
    QTest::newRow("the last one") << account(reg, none) << false << false << account(none, none)
                                  << QStringList{u"oc secrets unlink default reg -n alpha"_s};
    QTest::newRow("only one of two") << account(both, both) << true << false << account(both, own)
                                     << QStringList{u"oc secrets unlink default reg -n alpha"_s,
                                            u"oc secrets link default reg -n alpha --for=pull"_s};
}

void PullSecretTest::linksAndUnlinks()
{
    QFETCH(const QJsonObject, before);
    QFETCH(const bool, pull);
    QFETCH(const bool, mount);
    QFETCH(const QJsonObject, after);
    const ObjectChange change = secretLink(place(), before, u"reg"_s, {.pull = pull, .mount = mount});
    QCOMPARE(change.after[u"imagePullSecrets"_s], after[u"imagePullSecrets"_s]);
    QCOMPARE(change.after[u"secrets"_s], after[u"secrets"_s]);
    QTEST(secretLinkCommands(change), "lines");
}

// Kubernetes, "Request verb": what the server looks for when such a request comes.
void PullSecretTest::asksForTheRightsThatAreUsed()
{
    const QMap<QString, QString> verbs{
        {u"POST"_s, u"create"_s}, {u"PUT"_s, u"update"_s}, {u"PATCH"_s, u"patch"_s}, {u"DELETE"_s, u"delete"_s}};
    const ObjectAddress secret = secretAddress(u"lab"_s, u"h"_s, u"alpha"_s, u"reg"_s);
    const QJsonObject known{{u"type"_s, u"Opaque"_s}, {u"data"_s, QJsonObject{{u"a"_s, u"MQ=="_s}}}};
    const QList<std::pair<ProjectRight, ObjectChange>> uses{
        {ProjectRight::CreateSecrets, secretCopy(secret, known)},
        {ProjectRight::ChangeSecrets, secretEdit(secret, known, {{u"a"_s, u"Mg=="_s}}, false)},
        {ProjectRight::DeleteSecrets, secretDeletion(secret, known)},
        {ProjectRight::LinkSecrets, secretLink(place(), account({}, {}), u"reg"_s, {.pull = true})},
    };
    for (const auto &[right, change] : uses) {
        const AccessQuestion question = questionFor(right, u"alpha"_s);
        QCOMPARE(question.verb, verbs.value(requestFor(change).method));
        QCOMPARE(question.resource, change.place.resource);
    }
}

QTEST_GUILESS_MAIN(PullSecretTest)
#include "tst_pullsecret.moc"
