// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Who uses secrets, what keys and certificates say of each other, and the list of a project's secrets on the sandbox.

#include "configfiles/pullsecretentries.h"
#include "credentials/sessionsecretstore.h"
#include "items/roles.h"
#include "items/secretfiltermodel.h"
#include "jobresult.h"
#include "modelprinter.h"
#include "openshift/clusterclient.h"
#include "openshift/secretjobs.h"
#include "openshift/secretusers.h"
#include "operations/clustersource.h"
#include "operations/readsecret.h"
#include "operations/savesecretvalue.h"
#include "operations/secretbrowser.h"
#include "operations/tlspairof.h"
#include "operations/workspace.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "testkey.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 30'000;

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList told(const QList<SecretUser> &users)
{
    QStringList lines;
    for (const SecretUser &user : users)
        lines += user.secret + u" | "_s + SecretTableModel::userText(user);
    return lines;
}

ClusterSecret secret(const QString &name, const QString &type, const QStringList &keys, const QString &owner = {})
{
    ClusterSecret made{.nameSpace = u"shop"_s, .name = name, .type = type, .keys = {}};
    for (const QString &key : keys)
        made.keys += {key, 3};
    made.created = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC);
    made.owner = owner;
    return made;
}

QDateTime noonLater()
{
    return QDateTime({2026, 11, 27}, {12, 0}, Qt::UTC);
}

// A workspace that is signed in to the sandbox's cluster.
struct Lab {
    explicit Lab(const QString &user)
    {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        workspace.add({.id = u"lab"_s,
            .name = u"lab"_s,
            .url = sandbox->cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        source().signInWithPassword(user, Secret(QString(user + u"-pw"_s)));
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience))
            qFatal("nobody is let in");
    }

    ClusterSource &source() { return *workspace.cluster(u"lab"_s); }
    Practice::ObjectStore &objects() const { return sandbox->cluster()->cluster().objects(); }
    /*! As somebody else makes one. */
    void make(const QString &name, const QByteArray &value) const
    {
        (void)objects().create(u"secrets"_s,
            {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"web"_s}}}, {u"type"_s, u"Opaque"_s},
                {u"data"_s, QJsonObject{{u"key"_s, QString::fromLatin1(value.toBase64())}}}});
    }

    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace{secrets, {cache.path(), u":memory:"_s}};
    std::unique_ptr<Sandbox> sandbox;
};

} // namespace

class TestSecretBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsUsers_data();
    void findsUsers();
    void showsSecrets();
    void patchesRows();
    void filtersAndSorts();
    void holdsKeysAgainstCertificates();
    void knowsPrivateKeys();
    void writesRegistries();
    void readsAProject();
    void followsAProject();
    void saysHowOldItIs();
    void savesAValue();
    void saysWhatMayNotBeRead();
};

void TestSecretBrowser::findsUsers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QStringList>("users");

    const auto row = [](const char *kind, const char *json, const QStringList &users) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << parsed(json) << users;
    };
    row("ServiceAccount",
        R"({"metadata":{"name":"builder"},"secrets":[{"name":"a"}],"imagePullSecrets":[{"name":"b"},{"name":"b"}]})",
        {u"b | ServiceAccount builder: pulls images with it"_s,
            u"a | ServiceAccount builder: its pods may mount it"_s});
    row("Pod",
        R"({"metadata":{"name":"p"},"spec":{"imagePullSecrets":[{"name":"pull"}],
            "volumes":[{"secret":{"secretName":"v"}},{"projected":{"sources":[{"secret":{"name":"w"}},{}]}},{}],
            "initContainers":[{"envFrom":[{"secretRef":{"name":"all"}},{"configMapRef":{"name":"no"}}]}],
            "containers":[{"env":[{"name":"X","valueFrom":{"secretKeyRef":{"name":"one","key":"k"}}},{"value":"y"}]}]}})",
        {u"pull | Pod p: pulls images with it"_s, u"v | Pod p: reads it as files"_s, u"w | Pod p: reads it as files"_s,
            u"all | Pod p: has it in its environment"_s, u"one | Pod p: has it in its environment"_s});
    row("CronJob",
        R"({"metadata":{"name":"c"},"spec":{"jobTemplate":{"spec":{"template":{"spec":{"imagePullSecrets":[{"name":"a"}]}}}}}})",
        {u"a | CronJob c: pulls images with it"_s});
    row("Deployment",
        R"({"metadata":{"name":"d"},"spec":{"template":{"spec":{"volumes":[{"secret":{"secretName":"v"}}]}}}})",
        {u"v | Deployment d: reads it as files"_s});
    row("BuildConfig",
        R"({"metadata":{"name":"b"},"spec":{"source":{"sourceSecret":{"name":"git"},"secrets":[{"secret":{"name":"m"}}],
            "images":[{"pullSecret":{"name":"i"}}]},"output":{"pushSecret":{"name":"push"}},
            "strategy":{"dockerStrategy":{"pullSecret":{"name":"base"}}},
            "triggers":[{"type":"GitHub","github":{"secretReference":{"name":"hook"}}}]}})",
        {u"git | BuildConfig b: clones its sources with it"_s, u"m | BuildConfig b: reads it as files"_s,
            u"i | BuildConfig b: pulls images with it"_s, u"push | BuildConfig b: pushes its image with it"_s,
            u"base | BuildConfig b: pulls images with it"_s, u"hook | BuildConfig b: is triggered with it"_s});
    row("Ingress", R"({"metadata":{"name":"i"},"spec":{"tls":[{"secretName":"t"},{}]}})",
        {u"t | Ingress i: has its certificate from it"_s});
    row("Route", R"({"metadata":{"name":"r"},"spec":{"tls":{"externalCertificate":{"name":"t"}}}})",
        {u"t | Route r: has its certificate from it"_s});
    row("Job", R"({"spec":{"template":"none","volumes":3}})", {});
}

void TestSecretBrowser::findsUsers()
{
    QFETCH(const QString, kind);
    QFETCH(const QJsonObject, object);
    QTEST(told(secretUsersIn(object, kind)), "users");
}

void TestSecretBrowser::showsSecrets()
{
    SecretTableModel table(&noonLater);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ClusterSecret fixed = secret(u"fixed"_s, u"Opaque"_s, {});
    fixed.isImmutable = true;
    table.setSecrets({secret(u"web"_s, u"kubernetes.io/tls"_s, {u"tls.crt"_s, u"tls.key"_s}), fixed,
        secret(u"made"_s, u"kubernetes.io/dockercfg"_s, {u".dockercfg"_s}, u"ServiceAccount builder"_s),
        secret(u"own"_s, u"example.com/own"_s, {u"a"_s})});
    QCOMPARE(printed(table),
        (QStringList{u"fixed | Keys and values, immutable | — | 7 day(s) ago"_s,
            u"own | example.com/own | a | 7 day(s) ago"_s,
            u"web | TLS certificate | tls.crt, tls.key | 7 day(s) ago"_s}));
    QCOMPARE(table.hiddenCount(), 1);
    QVERIFY(table.find(u"made"_s));
    table.setUsers({{.secret = u"web"_s, .kind = u"Route"_s, .name = u"shop"_s, .how = SecretUser::How::Encrypts},
                       {.secret = u"web"_s,
                           .kind = u"Pod"_s,
                           .name = u"shop-1"_s,
                           .how = SecretUser::How::Volume,
                           .isOwned = true}},
        SecretTableModel::UsersKnown::Partly);
    QCOMPARE(printedColumn(table, SecretTableModel::UsedBy),
        (QStringList{u"nothing that could be read"_s, u"nothing that could be read"_s, u"Route shop"_s}));
    table.setOwnedShown(true);
    QCOMPARE(printedColumn(table, SecretTableModel::Name), (QStringList{u"fixed"_s, u"made"_s, u"own"_s, u"web"_s}));
    QCOMPARE(table.hiddenCount(), 0);
    table.setUsers({}, SecretTableModel::UsersKnown::All);
    QCOMPARE(table.index(0, SecretTableModel::UsedBy).data().toString(), u"nothing"_s);
    table.setSecrets({});
    QCOMPARE(table.rowCount(), 0);
}

void TestSecretBrowser::patchesRows()
{
    SecretTableModel table(&noonLater);
    SecretFilterModel shown(table);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester ofShown(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QRandomGenerator random(20261127);
    QHash<QString, QPersistentModelIndex> kept;
    for (int round = 0; round < 300; ++round) {
        QList<ClusterSecret> wanted;
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            if (random.bounded(3) == 0)
                continue;
            const QString owner = random.bounded(4) == 0 ? u"ServiceAccount builder"_s : QString();
            const QStringList keys = random.bounded(2) == 0 ? QStringList{u"a"_s} : QStringList{u"a"_s, u"b"_s};
            wanted += secret(u"s%1"_s.arg(i, 2, 10, QChar(u'0')), u"Opaque"_s, keys, owner);
            if (owner.isEmpty() || round >= 200)
                names += wanted.constLast().name;
        }
        if (round == 200)
            table.setOwnedShown(true);
        std::shuffle(wanted.begin(), wanted.end(), random);
        table.setSecrets(wanted);
        QCOMPARE(printedColumn(table, SecretTableModel::Name), names);
        for (const ClusterSecret &each : std::as_const(wanted)) {
            if (const int row = table.row(each.name); row >= 0)
                QCOMPARE(table.at(row), each);
        }
        for (auto before = kept.cbegin(); before != kept.cend(); ++before) {
            QCOMPARE(before->isValid(), names.contains(before.key()));
            if (before->isValid())
                QCOMPARE(before->data(Role::Name).toString(), before.key());
        }
        kept.clear();
        for (const QString &name : std::as_const(names))
            kept.insert(name, QPersistentModelIndex(table.index(table.row(name), 0)));
    }
    QCOMPARE(resets.count(), 0);
}

void TestSecretBrowser::filtersAndSorts()
{
    SecretTableModel table(&noonLater);
    SecretFilterModel shown(table);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setSecrets({secret(u"b"_s, u"Opaque"_s, {u"x"_s}), secret(u"a"_s, u"Opaque"_s, {u"x"_s, u"y"_s}),
        secret(u"key"_s, u"kubernetes.io/ssh-auth"_s, {u"ssh-privatekey"_s})});
    QCOMPARE(printedColumn(shown, 0), (QStringList{u"a"_s, u"b"_s, u"key"_s}));
    shown.sort(SecretTableModel::Keys, Qt::DescendingOrder);
    QCOMPARE(shown.at(0).name, u"a"_s);
    shown.setFilter(*TagFilter::parse(u"ssh"));
    QCOMPARE(printedColumn(shown, 0), QStringList{u"key"_s});
    QCOMPARE(shown.row(u"key"_s), 0);
    QCOMPARE(shown.row(u"a"_s), -1);
}

void TestSecretBrowser::holdsKeysAgainstCertificates()
{
    const TestKey authority = TestKey::authority(u"lab-ca"_s);
    const TestKey server = TestKey::server(authority, {u"shop.example.com"_s});
    const TestKey other = TestKey::server(authority, {u"other.example.com"_s});
    const QByteArray chain = server.certificatePem() + authority.certificatePem();

    const TlsPair good = tlsPairOf(chain, server.privateKeyPem());
    QCOMPARE(good.match, KeyMatch::Matches);
    QCOMPARE(good.chain.size(), 2);
    QVERIFY(good.isChain);
    QCOMPARE(good.chain.constFirst().issuer, u"lab-ca"_s);
    QCOMPARE(tlsPairOf(chain, other.privateKeyPem()).match, KeyMatch::Differs);
    QVERIFY(!tlsPairOf(authority.certificatePem() + server.certificatePem(), {}).isChain);
    QCOMPARE(tlsPairOf(chain, server.privateKeyPem("secret")).match, KeyMatch::LockedKey);
    QCOMPARE(tlsPairOf(chain, "garbage").match, KeyMatch::NoKey);
    QCOMPARE(tlsPairOf("garbage", server.privateKeyPem()).match, KeyMatch::NoCertificate);
    QCOMPARE(tlsPairOf({}, {}).match, KeyMatch::NoCertificate);
}

void TestSecretBrowser::knowsPrivateKeys()
{
    const TestKey key = TestKey::authority(u"lab"_s);
    QCOMPARE(sshKeyIn(key.privateKeyPem()), KeyMatch::Matches);
    QCOMPARE(sshKeyIn(key.privateKeyPem("secret")), KeyMatch::LockedKey);
    QCOMPARE(sshKeyIn("garbage"), KeyMatch::NoKey);
    QCOMPARE(sshKeyIn({}), KeyMatch::NoKey);
    const auto openSsh = [](const QByteArray &cipher) {
        QByteArray head("openssh-key-v1\0", 15);
        head += QByteArray("\0\0\0", 3) + char(cipher.size()) + cipher + QByteArray(60, 'x');
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + head.toBase64() + "\n-----END OPENSSH PRIVATE KEY-----\n";
    };
    QCOMPARE(sshKeyIn(openSsh("none")), KeyMatch::Matches);
    QCOMPARE(sshKeyIn(openSsh("aes256-ctr")), KeyMatch::LockedKey);
    QCOMPARE(sshKeyIn("-----BEGIN OPENSSH PRIVATE KEY-----"), KeyMatch::Matches); // cut off: nobody can tell
}

void TestSecretBrowser::writesRegistries()
{
    const PullSecretContent before{.form = PullSecretForm::ConfigJson,
        .document = R"({"auths":{"a.io":{"auth":"dTpw","extra":1},"b.io":{"auth":"dTpw"}},"credsStore":"x"})"};
    auto entries = pullSecretEntries(before);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(2));
    (*entries)[1].password = Secret(QByteArrayView("new"));
    entries->push_back(
        {.key = u"c.io"_s, .userName = u"me"_s, .password = Secret(QByteArrayView("q")), .email = u"m@e"_s});
    const auto written = withPullEntries(before, *entries);
    QVERIFY(written);
    QCOMPARE(QJsonDocument::fromJson(*written).object(), parsed(R"({"auths":{"a.io":{"auth":"dTpw","extra":1},
            "b.io":{"username":"u","password":"new","auth":"dTpuZXc="},
            "c.io":{"username":"me","password":"q","auth":"bWU6cQ==","email":"m@e"}},"credsStore":"x"})"));
    entries->clear();
    QCOMPARE(*withPullEntries({.form = PullSecretForm::Cfg, .document = {}}, *entries), QByteArray("{}"));
    QVERIFY(!withPullEntries({.form = PullSecretForm::Cfg, .document = "nope"}, *entries));
}

void TestSecretBrowser::readsAProject()
{
    Lab lab(u"developer"_s);
    SecretBrowser browser(lab.workspace, u"lab"_s, u"web"_s, nullptr);
    const QAbstractItemModelTester tester(&browser.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    browser.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), LoadState::Loaded, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(browser.table().usersKnown(), SecretTableModel::UsersKnown::All, Patience);
    QCOMPARE(browser.unread().names(), QStringList());
    QVERIFY(browser.serviceAccounts().contains(u"default"_s));
    const ClusterSecret *pull = browser.table().find(u"registry-pull"_s);
    QVERIFY(pull);
    QCOMPARE(pull->kind(), SecretKind::DockerConfigJson);
    QVERIFY2(!browser.table().users(u"registry-pull"_s).isEmpty(), "a workload of the sample pulls with it");
    QVERIFY(browser.table().hiddenCount() > 0); // the cluster's own
    QTRY_VERIFY_WITH_TIMEOUT(!browser.isDenied(ProjectRight::CreateSecrets), Patience);

    auto *reading = new ReadSecret(lab.source().client(), u"web"_s, u"registry-pull"_s, this);
    QVERIFY(resultOf(reading));
    QCOMPARE(reading->secret().name, u"registry-pull"_s);
    QCOMPARE(reading->values().size(), std::size_t(1));
    auto *missing = new ReadSecret(lab.source().client(), u"web"_s, u"nowhere"_s, this);
    QCOMPARE(resultOf(missing).error().kind, Error::Kind::NotFound);
}

void TestSecretBrowser::followsAProject()
{
    Lab lab(u"developer"_s);
    auto browser = std::make_unique<SecretBrowser>(lab.workspace, u"lab"_s, u"web"_s, nullptr);
    SecretTableModel &table = browser->table();
    SecretFilterModel shown(table);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
    browser->refresh();
    QTRY_COMPARE(browser->live(), SecretBrowser::Live::On);
    QVERIFY(browser->asOf().isValid());
    QItemSelectionModel selection(&shown);
    selection.select(shown.index(shown.row(u"registry-pull"_s), 0), QItemSelectionModel::ClearAndSelect);
    const auto isStillSelected = [&] {
        return selection.selectedIndexes().value(0) == shown.index(shown.row(u"registry-pull"_s), 0);
    };
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);

    lab.make(u"another"_s, "value");
    QTRY_VERIFY(table.find(u"another"_s));
    QCOMPARE(table.find(u"another"_s)->keys, (QList<ClusterSecret::Key>{{u"key"_s, 5}}));
    QVERIFY(isStillSelected());
    QJsonObject changed = *lab.objects().find(u"secrets"_s, u"web"_s, u"another"_s);
    changed.insert(u"data"_s, QJsonObject{{u"other"_s, u"eA=="_s}});
    QVERIFY(lab.objects().replace(u"secrets"_s, changed));
    QTRY_COMPARE(table.find(u"another"_s)->keyNames(), QStringList{u"other"_s});
    QVERIFY(lab.objects().remove(u"secrets"_s, u"web"_s, u"another"_s));
    QTRY_VERIFY(!table.find(u"another"_s));
    QVERIFY(isStillSelected());

    // The place where the watch was is forgotten: the list is read anew, and the difference told.
    {
        const auto lock = lab.objects().writing();
        lab.make(u"meanwhile"_s, "value");
        lab.objects().forgetHistory();
        lab.objects().cutWatches();
    }
    QTRY_VERIFY(table.find(u"meanwhile"_s));
    QTRY_COMPARE(browser->live(), SecretBrowser::Live::On);
    QVERIFY(isStillSelected());
    QCOMPARE(resets.count(), 0);

    ClusterClient &client = lab.source().client();
    QCOMPARE(client.findChildren<SecretWatchJob *>().size(), 1);
    browser.reset();
    QTRY_COMPARE(client.findChildren<SecretWatchJob *>().size(), 0);
}

void TestSecretBrowser::saysHowOldItIs()
{
    Lab lab(u"developer"_s);
    Fault refused;
    refused.method = "GET";
    refused.path = "*/namespaces/web/secrets";
    refused.skip = 1; // the list
    refused.status = 403;
    lab.sandbox->faults().add(refused);
    SecretBrowser browser(lab.workspace, u"lab"_s, u"web"_s, nullptr);
    browser.refresh();
    QTRY_COMPARE(browser.watchError().kind, Error::Kind::Forbidden);
    QCOMPARE(browser.live(), SecretBrowser::Live::Off);
    QCOMPARE(browser.state(), LoadState::Loaded);
    QVERIFY(browser.asOf().isValid());
    lab.make(u"another"_s, "value");
    lab.sandbox->faults().clear();
    browser.refresh();
    QTRY_VERIFY(browser.table().find(u"another"_s));
    QTRY_COMPARE(browser.live(), SecretBrowser::Live::On);
    QCOMPARE(browser.watchError(), Error());
}

void TestSecretBrowser::savesAValue()
{
    Lab lab(u"developer"_s);
    const QByteArray bytes("\0\r\n\xff\x1a end\n", 10);
    lab.make(u"binary"_s, bytes);
    const QTemporaryDir folder;
    SaveSecretValue::Wish wish{
        .project = u"web"_s, .secret = u"binary"_s, .key = u"key"_s, .path = folder.filePath(u"value"_s)};
    const auto save = [&] { return resultOf(new SaveSecretValue(lab.source().client(), wish, this)); };
    const auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser; // and the user is the owner

    QFile file(wish.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what was there before, and everybody could read");
    file.close();
    QVERIFY(file.setPermissions(ownerAlone | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(save());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(file.permissions(), ownerAlone);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"value"_s});

    wish.key = u"gone"_s;
    QCOMPARE(save().error().code, QLatin1StringView(SaveSecretValue::KeyMissing));
    wish.key = u"key"_s;
    wish.path = folder.filePath(u"no/folder"_s);
    QCOMPARE(save().error().kind, Error::Kind::Disk);
    wish.secret = u"nowhere"_s;
    QCOMPARE(save().error().kind, Error::Kind::NotFound);
}

void TestSecretBrowser::saysWhatMayNotBeRead()
{
    Lab lab(u"viewer"_s);
    SecretBrowser browser(lab.workspace, u"lab"_s, u"web"_s, nullptr);
    browser.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(browser.state(), LoadState::Failed, Patience);
    QCOMPARE(browser.error().kind, Error::Kind::Forbidden);
    QTRY_VERIFY_WITH_TIMEOUT(browser.isDenied(ProjectRight::CreateSecrets), Patience);
    QCOMPARE(browser.table().rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSecretBrowser)

#include "tst_secretbrowser.moc"
