// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A pull secret of a real registry that wants a password, in the sandbox's cluster: made, tested, linked, and used by
// an import; then each part of it broken. What is in it is nowhere but in the cluster and where it was typed.

#include "imagepush.h"
#include "jobresult.h"
#include "privateregistry.h"
#include "registryprocess.h"
#include "secretdesk.h"
#include "tokenserver.h"

#include "configfiles/pullsecret.h"
#include "configfiles/pullsecretcheck.h"
#include "operations/changes.h"
#include "operations/findpullsecrets.h"
#include "operations/readpullsecrets.h"
#include "operations/requestaccounttoken.h"
#include "operations/testpullsecret.h"
#include "operations/workspace.h"
#include "values/secretchanges.h"
#include "values/secretlink.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

using Outcome = TestPullSecret::Outcome;
using Kind = PullSecretFinding::Kind;

namespace {

QByteArray g_said; // what the program and Qt logged

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_said += message.toUtf8() + '\n';
}

QString foundIn(const QByteArray &haystack)
{
    const QByteArray auth = (User + u':' + Password).toUtf8().toBase64();
    const QByteArray document = content(u"x"_s, User, Password).toBase64();
    for (const QByteArray &needle :
        {Password.toUtf8(), Password.toUtf8().toBase64(), auth, auth.toBase64(), document.left(document.size() - 8)}) {
        if (const qsizetype at = haystack.indexOf(needle); at >= 0)
            return QString::fromUtf8(haystack.mid(std::max<qsizetype>(at - 60, 0), 120));
    }
    return {};
}

struct Tested {
    Outcome outcome = Outcome::Untold;
    QString result;
};

Tested tested(Workspace &workspace, const QString &user, const QString &password, const QString &image)
{
    Tested seen;
    auto *job =
        workspace.makePullSecretTest(Credential{user, Secret(password)}, *parseImageReference(image), &workspace);
    QObject::connect(
        job, &TestPullSecret::consentWanted, job, [job](const QUrl &realm) { job->answerConsent(realm, true); });
    QObject::connect(job, &Job::finished, job, [&seen, job] { seen.outcome = job->outcome(); });
    seen.result = nameOf(resultOf(job, Patience));
    return seen;
}

} // namespace

class PullSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTestsLinksImports();
    void tellsWhatIsBroken_data();
    void tellsWhatIsBroken();
    void tellsWhatATokenServiceSays();
    void requestsTokens();

private:
    QString image(const QString &tag = u"1.0"_s) const { return m_registry.image(tag); }

    PrivateRegistry m_registry;
    std::unique_ptr<Desk> m_desk;
};

void PullSecretsTest::initTestCase()
{
    if (RegistryProcess::program().isEmpty())
        QSKIP("there is no docker-registry");
    const QString trouble = m_registry.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_desk = std::make_unique<Desk>();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->source().state(), LoadState::Loaded, Patience);
}

void PullSecretsTest::makesTestsLinksImports()
{
    Desk &desk = *m_desk;
    QLoggingCategory::setFilterRules(u"qt.network.*=true\ntagwright.*=true"_s);
    const QtMessageHandler usual = qInstallMessageHandler(keepLog);
    const auto restore = qScopeGuard([usual] { qInstallMessageHandler(usual); });
    QCOMPARE(tested(desk.workspace, {}, {}, image()).outcome, Outcome::NoRight);
    QCOMPARE(desk.importResult({image()}), u"Unauthorized"_s);

    // Made and linked in one change.
    const QJsonObject before = desk.object(u"serviceaccounts"_s, u"default"_s);
    const QByteArray document = content(m_registry.host, User, Password);
    ObjectChangeSet set{.verb = ChangeVerb::Create,
        .changes = {secretCreation(desk.secret(),
                        {.type = u"kubernetes.io/dockerconfigjson"_s,
                            .values = {{u".dockerconfigjson"_s, QString::fromLatin1(document.toBase64())}}}),
            secretLink(serviceAccountAddress(u"practice"_s, desk.host(), ProjectName, u"default"_s), before, SecretName,
                {.pull = true})}};
    QVERIFY(desk.make(set));
    const QJsonObject account = desk.object(u"serviceaccounts"_s, u"default"_s);
    QCOMPARE(useOf(account, SecretName), (SecretUse{.pull = true}));
    QCOMPARE(account[u"secrets"_s], before[u"secrets"_s]);

    auto *reading = new ReadPullSecrets(desk.source().client(), ProjectName, this);
    QJsonArray secrets;
    connect(reading, &Job::finished, this, [&secrets, reading] { secrets = reading->secrets(); });
    QCOMPARE(nameOf(resultOf(reading, Patience)), u"ok"_s);
    const auto read = pullSecretContent(objectNamed(secrets, SecretName));
    QVERIFY(read);
    QCOMPARE(read->document, document);
    QCOMPARE(pullSecretsFor(m_registry.host + u"/team/app"_s, secrets), QStringList{SecretName});

    QCOMPARE(tested(desk.workspace, User, Password, image()).outcome, Outcome::Pulls);
    QCOMPARE(tested(desk.workspace, User, Password, m_registry.host + u"/team/app"_s).outcome, Outcome::Pulls);
    QCOMPARE(tested(desk.workspace, User, Password, image(u"9"_s)).outcome, Outcome::NoImage);
    QCOMPARE(tested(desk.workspace, User, u"wrong"_s, image()).outcome, Outcome::Refused);
    QCOMPARE(tested(desk.workspace, User, Password, u"127.0.0.1:1/team/app:1"_s).result, u"ConnectionRefused"_s);
    QCOMPARE(desk.importResult({image()}), u"ok"_s);
    QCOMPARE(desk.told(u"t2"_s), m_registry.digest);

    // Unlinked, and linked again by taking that back.
    const ObjectChange unlink = secretLink(
        serviceAccountAddress(u"practice"_s, desk.host(), ProjectName, u"default"_s), account, SecretName, {});
    QVERIFY(desk.make({.verb = ChangeVerb::Edit, .changes = {unlink}}));
    QVERIFY(useOf(desk.object(u"serviceaccounts"_s, u"default"_s), SecretName).isNone());
    QCOMPARE(desk.importResult({image()}), u"ok"_s); // imports ask for no link
    QVERIFY(desk.make({.verb = ChangeVerb::Undo, .changes = {unlink.reversed()}}));
    QCOMPARE(useOf(desk.object(u"serviceaccounts"_s, u"default"_s), SecretName), (SecretUse{.pull = true}));

    QCOMPARE(foundIn(g_said), QString());
    QVERIFY(desk.shown().contains("/secrets"));
    QCOMPARE(foundIn(desk.shown()), QString());
    QVERIFY(desk.files().contains(SecretName.toUtf8())); // the journal is among them
    QCOMPARE(foundIn(desk.files()), QString());
}

void PullSecretsTest::tellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("document"); // HOST is the registry's
    QTest::addColumn<int>("finding");
    QTest::addColumn<bool>("imports");
    const QByteArray auth = (User + u':' + Password).toUtf8().toBase64();
    const QByteArray entry = R"({"auth":")" + auth + R"("})";
    QTest::newRow("whole") << R"({"auths":{"HOST":)" + entry + "}}" << int(Kind::UsedKey) << true;
    QTest::newRow("no auths") << "{}"_ba << int(Kind::NoAuths) << false;
    QTest::newRow("registries at the wrong place") << R"({"HOST":)" + entry + '}' << int(Kind::OldInNew) << false;
    QTest::newRow("another registry") << R"({"auths":{"quay.io":)" + entry + "}}" << int(Kind::OtherRegistry) << false;
    QTest::newRow("another port") << R"({"auths":{"127.0.0.1:1":)" + entry + "}}" << int(Kind::OtherPort) << false;
    QTest::newRow("another path") << R"({"auths":{"HOST/other":)" + entry + "}}" << int(Kind::OtherPath) << false;
    QTest::newRow("empty password") << R"({"auths":{"HOST":{"auth":")" + (User + u':').toUtf8().toBase64() + R"("}}})"
                                    << int(Kind::EmptyPassword) << false;
    QTest::newRow("no credential") << R"({"auths":{"HOST":{}}})"_ba << int(Kind::NoCredential) << false;
}

void PullSecretsTest::tellsWhatIsBroken()
{
    QFETCH(QByteArray, document);
    QFETCH(const int, finding);
    QFETCH(const bool, imports);
    document.replace("HOST", m_registry.host.toUtf8());
    QVERIFY(m_desk->setContent(document));
    const QList<PullSecretFinding> findings = checkPullSecret(
        {PullSecretForm::ConfigJson, document}, m_registry.host + u"/team/app"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
        [finding](const PullSecretFinding &found) { return int(found.kind) == finding; }));
    const bool isGrave =
        std::any_of(findings.cbegin(), findings.cend(), [](const PullSecretFinding &found) { return found.isGrave(); });
    QCOMPARE(isGrave, !imports);
    // What is told is what happens.
    QCOMPARE(m_desk->importResult({image()}) == u"ok"_s, imports);
}

void PullSecretsTest::tellsWhatATokenServiceSays()
{
    TokenServer service;
    service.setAccount("bob", {Password.toUtf8(), true});
    service.setAccount("eve", {Password.toUtf8(), false});
    RegistryProcess registry(m_registry.storage);
    registry.useTokens(service);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const QString host = registry.url().authority();
    Workspace &workspace = m_desk->workspace;
    QCOMPARE(tested(workspace, User, Password, host + u"/team/app:1.0"_s).outcome, Outcome::Pulls);
    QCOMPARE(tested(workspace, User, u"wrong"_s, host + u"/team/app:1.0"_s).outcome, Outcome::Refused);
    QCOMPARE(tested(workspace, u"eve"_s, Password, host + u"/team/app:1.0"_s).outcome, Outcome::NoRight);
    QCOMPARE(tested(workspace, User, Password, host + u"/team/app:9"_s).outcome, Outcome::NoImage);
}

void PullSecretsTest::requestsTokens()
{
    const auto request = [this](const QString &account, std::chrono::seconds life, QDateTime *end) {
        auto *job = new RequestAccountToken(m_desk->source().client(), ProjectName, account, life, this);
        connect(job, &Job::finished, this, [end, job](const Result<void> &result) {
            if (result && end)
                *end = job->takeToken().isEmpty() ? QDateTime() : job->expiry();
        });
        return nameOf(resultOf(job, Patience));
    };
    QDateTime end;
    const QDateTime soonest = QDateTime::currentDateTimeUtc().addSecs(3590);
    QCOMPARE(request(u"builder"_s, 1h, &end), u"ok"_s);
    QVERIFY(end > soonest && end < soonest.addSecs(120));
    QCOMPARE(request(u"nobody"_s, 1h, nullptr), u"NotFound"_s);
    QVERIFY(request(u"builder"_s, 1s, nullptr) != u"ok"_s);
}

QTEST_GUILESS_MAIN(PullSecretsTest)
#include "tst_pullsecrets.moc"
