// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A password typed once is used again after a restart, and is nowhere but in the keychain: a real registry, a real
// Secret Service. tests/support/with-keyring starts the latter.

#include "imagepush.h"
#include "registryprocess.h"
#include "testkey.h"
#include "tokenserver.h"
#include "traces.h"

#include "app/settings.h"
#include "credentials/keychainstore.h"
#include "items/journalmodel.h"
#include "items/tagtablemodel.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/registrysource.h"
#include "operations/repositorybrowser.h"
#include "operations/workspace.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

// bob:s3cret, by `htpasswd -nbBC 5 bob s3cret`
constexpr auto Htpasswd = "bob:$2y$05$E/rchPgZ15HV4BWlWJ6AaOk6VMFqE7Qi6SAqmHs0Nhqv7jcv5eJe2\n";
constexpr auto Password = "s3cret";
constexpr int Patience = 20'000;

QByteArray g_log; // what the program and Qt said

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_log += message.toUtf8() + '\n';
}

// In every shape in which it could be written.
QByteArrayList needles()
{
    const QByteArray password(Password);
    return {password, password.toBase64().chopped(1), QByteArray("bob:" + password).toBase64(), password.toHex(),
        "Bearer ey", "Basic Ym9i"};
}

// Listens to what is logged for as long as it is there.
struct LogListener {
    LogListener()
        : before(qInstallMessageHandler(log))
    {
        QLoggingCategory::setFilterRules(u"qt.network.*=true"_s);
    }
    ~LogListener() { qInstallMessageHandler(before); }
    Q_DISABLE_COPY_MOVE(LogListener)

    QtMessageHandler before;
};

// The program from its start to its end, as far as it keeps and sends anything.
struct Session {
    Session()
    {
        const QList<Connection> connections = settings.connections();
        for (const Connection &connection : connections)
            workspace.add(connection);
        QObject::connect(&workspace, &Workspace::connectionsChanged, &workspace,
            [this] { settings.setConnections(workspace.connections()); });
    }

    RegistrySource *source() { return workspace.registry(workspace.connections().value(0).id); }

    QByteArray shown() { return shownByPanes(workspace); }

    Settings settings;
    KeychainStore secrets;
    Workspace workspace{secrets,
        {QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal.sqlite"_s}};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString foundIn(const QByteArray &haystack)
{
    for (const QByteArray &needle : needles()) {
        if (const qsizetype at = haystack.indexOf(needle); at >= 0)
            return QString::fromUtf8(haystack.mid(std::max<qsizetype>(at - 60, 0), 120));
    }
    return {};
}

} // namespace

class TestSecrecy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void staysInTheKeychain_data();
    void staysInTheKeychain();
    void clustersSecretsStayInTheKeychain();

private:
    void browse(Session &session);

    QTemporaryDir m_home;
    RegistryStorage m_storage;
};

void TestSecrecy::initTestCase()
{
    QVERIFY2(!RegistryProcess::program().isEmpty(), "There is no docker-registry: packaging/fetch-docker-registry");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(u"config"_s)));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.filePath(u"cache"_s)));
    RegistryProcess open(m_storage);
    QVERIFY2(open.start(), qPrintable(open.output()));
    ImagePush push(open.url());
    QVERIFY(!push.image(u"team/app"_s, u"1.0"_s, R"({"architecture":"amd64","os":"linux"})").isNull());
}

void TestSecrecy::init()
{
    QVERIFY(QDir(m_home.filePath(u"config"_s)).removeRecursively());
}

void TestSecrecy::browse(Session &session)
{
    QTRY_COMPARE_WITH_TIMEOUT(session.source()->state(), LoadState::Loaded, Patience);
    const QString id = session.source()->connection().id;
    QTRY_VERIFY_WITH_TIMEOUT(session.workspace.explorer().knows(id, u"team/app"_s), Patience);
    RepositoryBrowser browser(session.workspace, id, u"team/app"_s, nullptr);
    browser.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(browser.tags().rowCount(), 1, Patience);
    browser.wantDetails({u"1.0"_s});
    QTRY_COMPARE_WITH_TIMEOUT(browser.tags().resolvedCount(), 1, Patience);
}

void TestSecrecy::staysInTheKeychain_data()
{
    QTest::addColumn<bool>("tokens");
    QTest::newRow("TLS and htpasswd") << false;
    QTest::newRow("tokens") << true;
}

void TestSecrecy::staysInTheKeychain()
{
    QFETCH(bool, tokens);
    g_log.clear();
    QLoggingCategory::setFilterRules(u"qt.network.*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(log);

    const TestKey authority = TestKey::authority(u"Test CA"_s);
    TokenServer service;
    service.setAccount("bob", {Password, true});
    RegistryProcess registry(m_storage);
    if (tokens) {
        registry.useTokens(service);
    } else {
        registry.useTls(TestKey::server(authority, {u"127.0.0.1"_s}));
        registry.usePassword(Htpasswd);
    }
    QVERIFY2(registry.start(), qPrintable(registry.output()));

    {
        Session session;
        Connection connection = connectionTo({.host = registry.url().authority()});
        connection.url = registry.url();
        connection.trust.authorities = authority.certificatePem();
        session.workspace.add(connection);
        session.workspace.registry(connection.id)->signIn({u"bob"_s, Secret(QString::fromLatin1(Password))});
        browse(session);
        // It is written behind the answer that proved it: asked again until it is there.
        const auto keptUser = [this, &session, &connection] {
            QString user;
            session.secrets.find(secretPlace(connection), this, [&user](const Secrets &found) {
                const Credential *credential = found.credentialFor({});
                user = credential ? credential->userName : u"nobody"_s;
            });
            return QTest::qWaitFor([&user] { return !user.isEmpty(); }, Patience) ? user : u"no answer"_s;
        };
        QTRY_COMPARE(keptUser(), u"bob"_s);
        QVERIFY(!session.shown().isEmpty());
        QCOMPARE(foundIn(session.shown()), QString());
    }
    {
        Session restarted; // from the settings; nobody types anything
        QCOMPARE(restarted.workspace.connections().size(), 1);
        QCOMPARE(restarted.source()->connection().userName, u"bob"_s);
        restarted.source()->connectToServer();
        browse(restarted);
        QCOMPARE(foundIn(restarted.shown()), QString());
    }
    qInstallMessageHandler(before);
    QCOMPARE(foundIn(g_log), QString());

    const QByteArray files = filesBelow(m_home.path());
    QVERIFY(files.contains("userName=bob")); // the settings are among them
    QVERIFY(files.contains("/cache/"));
    QCOMPARE(foundIn(files), QString());
    for (const char *file : {"/proc/self/cmdline", "/proc/self/environ"}) {
        const QByteArray content = contentOf(QLatin1StringView(file));
        QVERIFY(!content.isEmpty());
        QCOMPARE(foundIn(content), QString());
    }

    // And there it is.
    QProcess secretTool;
    secretTool.start(
        u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"Tagwright: 127.0.0.1:%1"_s.arg(registry.url().port())});
    QVERIFY(secretTool.waitForFinished());
    QVERIFY(secretTool.readAllStandardOutput().contains(Password));
}

// What a Secret held is in the keychain as well, for as long as it can be taken back, and nowhere else.
void TestSecrecy::clustersSecretsStayInTheKeychain()
{
    g_log.clear();
    const LogListener listener;
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(started);
    const QUrl url = (*started)->cluster()->apiUrl();
    const auto keptByKeychain = [&url] {
        QProcess secretTool;
        secretTool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Tagwright: "_s + url.authority()});
        return secretTool.waitForFinished() ? secretTool.readAllStandardOutput() : QByteArray();
    };
    const QByteArray base64 = QByteArray(Password).toBase64();
    qint64 entry = 0;
    {
        Session session;
        const Connection connection{.id = u"lab"_s, .name = u"lab"_s, .url = url, .kind = ConnectionKind::Cluster};
        session.workspace.add(connection);
        ClusterSource *source = session.workspace.cluster(u"lab"_s);
        source->signInWithPassword(u"admin"_s, Secret(u"admin-pw"));
        QTRY_COMPARE_WITH_TIMEOUT(source->state(), LoadState::Loaded, Patience);
        const ObjectAddress place{.connectionId = u"lab"_s,
            .host = url.authority(),
            .resource = u"secrets"_s,
            .nameSpace = u"payments"_s,
            .name = u"mine"_s};
        const QJsonObject secret{{u"kind"_s, u"Secret"_s}, {u"apiVersion"_s, u"v1"_s}, {u"type"_s, u"Opaque"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"mine"_s}, {u"namespace"_s, u"payments"_s}}},
            {u"data"_s, QJsonObject{{u"password"_s, QString::fromLatin1(base64)}}}};
        for (const bool isThere : {false, true}) {
            const ObjectChange change{.place = place,
                .before = isThere ? secret : QJsonObject(),
                .after = isThere ? QJsonObject() : secret,
                .source = {}};
            bool isDone = false;
            session.workspace.changes().make(
                ObjectChangeSet{.verb = isThere ? ChangeVerb::Delete : ChangeVerb::Create, .changes = {change}}, this,
                [&isDone](const Result<void> &result, const ObjectChangeSet &) { isDone = bool(result); });
            QTRY_VERIFY_WITH_TIMEOUT(isDone, Patience);
        }
        const JournalModel &journal = session.workspace.changes().journal();
        entry = journal.entryId(journal.index(0, 0));
        QCOMPARE(foundIn(session.shown()), QString());
    }
    QVERIFY(keptByKeychain().contains(Password));
    {
        Session restarted;
        ClusterSource *source = restarted.workspace.cluster(u"lab"_s);
        QVERIFY(source);
        source->connectToServer();
        QTRY_COMPARE_WITH_TIMEOUT(source->state(), LoadState::Loaded, Patience);
        Changes &changes = restarted.workspace.changes();
        QTRY_VERIFY(changes.journal().canUndo(entry));
        const auto stateOf = [&changes](qint64 id) { return changes.journal().entry(id)->changes.at(0).state; };
        changes.undo(entry);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry), JournalEntry::State::Undone, Patience);
        QVERIFY(changes.journal().entry(entry)->keptValues.isEmpty());
        QCOMPARE(foundIn(restarted.shown()), QString());
        // What was created and is there again can be taken back as well.
        const qint64 creation = changes.journal().newestUndoable();
        changes.undo(creation);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(creation), JournalEntry::State::Undone, Patience);
    }
    QCOMPARE(foundIn(g_log), QString());
    const QByteArray files =
        filesBelow(m_home.path()) + filesBelow(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(files.contains("payments")); // the journal is among them
    QCOMPARE(foundIn(files), QString());
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
