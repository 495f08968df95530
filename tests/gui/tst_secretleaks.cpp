// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// A session with secrets in the window, and then a search for what they hold: in every file, in the log, in what the
// panes show and copy, and in the clipboard. That the search finds what is there is seen with values that are put
// there.

#include "guifixture.h"

#include "app/settings.h"
#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "items/planmodel.h"
#include "items/requestlistmodel.h"
#include "journal/journal.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/operationrunner.h"
#include "operations/registrysource.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"
#include "ui/actions/pullsecretactions.h"
#include "ui/dialogs/accounttokendialog.h"
#include "ui/dialogs/exportyamldialog.h"
#include "ui/dialogs/secrets/secretsdialog.h"
#include "ui/pages/planpane.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/accountlinks.h"
#include "values/commandtwin.h"
#include "values/secretlink.h"
#include "values/streamchanges.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000;
const QString ProjectName = u"web"_s;
const QString RegistryUser = u"bob"_s;
const QString RegistryPassword = u"tally-ho-4711"_s;
const QString ClusterPassword = u"developer-pw"_s;
const QString LoginUser = u"anna-of-payroll"_s;
const QString FirstPassword = u"correct-horse-71"_s;
const QString SecondPassword = u"battery-staple-82"_s;
const QString PlantedValue = u"planted-pumpkin-93"_s;

constexpr const char *PlacesOfValues[] = {"activity", "clipboard", "curl commands", "files of cache", "files of config",
    "files of exports", "files of journal", "files of plan", "journal pane", "log", "plan pane", "requests"};

QByteArray g_log; // what the program and Qt said

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    g_log += message.toUtf8() + '\n';
}

// Listens to all that is logged for as long as it is there.
struct LogListener {
    LogListener()
        : before(qInstallMessageHandler(keepLog))
    {
        g_log.clear();
        QLoggingCategory::setFilterRules(u"*=true\nqt.*=false\nqt.network.*=true"_s);
    }
    ~LogListener()
    {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogListener)

    QtMessageHandler before;
};

// Base64 of bytes within something longer: the letters that depend on nothing else, for each place where they may
// begin.
QByteArrayList base64Within(const QByteArray &bytes)
{
    constexpr int Group = 3;
    QByteArrayList cores;
    for (int before = 0; before < Group; ++before) {
        const QByteArray all = (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype mixed = before == 0 ? 0 : before + 1;
        const bool isWhole = (before + bytes.size()) % Group == 0;
        cores += all.mid(mixed, all.size() - mixed - (isWhole ? 0 : 1));
    }
    return cores;
}

// Values in every shape in which they could be written: a pull secret has base64 within base64.
class Search {
public:
    explicit Search(const QStringList &values)
    {
        for (const QString &value : values) {
            const QByteArray bytes = value.toUtf8();
            const QByteArrayList once = base64Within(bytes);
            m_needles += QByteArrayList{bytes, bytes.toHex()} + once;
            for (const QByteArray &core : once)
                m_needles += base64Within(core);
        }
    }

    // What was found, with what stands around it; empty for nothing.
    QString in(const QByteArray &haystack) const
    {
        for (const QByteArray &needle : m_needles) {
            if (const qsizetype at = haystack.indexOf(needle); at >= 0)
                return QString::fromUtf8(haystack.mid(std::max<qsizetype>(at - 60, 0), needle.size() + 120));
        }
        return {};
    }

private:
    QByteArrayList m_needles;
};

QByteArray shownBy(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QByteArray text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                text += index.data(role).toString().toUtf8() + '\n';
        }
        text += shownBy(model, model.index(row, 0, parent));
    }
    return text;
}

void typeInto(const QWidget &dialog, const char *name, const QString &text)
{
    auto *edit = named<QLineEdit>(dialog, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void press(const QWidget &dialog, const char *name)
{
    QTest::mouseClick(named<QPushButton>(dialog, name), Qt::LeftButton);
}

QDialog *opened(const QWidget &within, const char *name)
{
    if (!QTest::qWaitFor([&] { return dialogInSight(within, name); }, Patience))
        qFatal("%s does not open", name);
    return dialogInSight(within, name);
}

// The program from its start to its end, as far as it keeps and shows anything.
struct Session {
    explicit Session(const QDir &home)
        : workspace(secrets,
            {.cache = home.filePath(u"cache"_s),
                .journal = home.filePath(u"journal/journal.sqlite"_s),
                .plan = home.filePath(u"plan/plan.json"_s)})
    {
        auto started = Sandbox::start({.listeners = {SandboxOptions::Access::Open, SandboxOptions::Access::Token},
            .accounts = {{RegistryUser, RegistryPassword, SandboxAccount::Rights::Write}},
            .cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        QObject::connect(&workspace, &Workspace::connectionsChanged, &workspace,
            [this] { settings.setConnections(workspace.connections()); });
        cluster = {
            .id = u"lab"_s, .name = u"lab"_s, .url = sandbox->cluster()->apiUrl(), .kind = ConnectionKind::Cluster};
        workspace.add(cluster);
        registry = {.id = u"private"_s,
            .name = u"private"_s,
            .url = sandbox->url(SandboxOptions::Access::Token),
            .userName = RegistryUser};
        workspace.add(registry);
        workspace.registry(registry.id)->keepCredential(Credential{RegistryUser, Secret(RegistryPassword)});
        source().signInWithPassword(u"developer"_s, Secret(ClusterPassword));
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience))
            qFatal("nobody is let in");
        QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &workspace,
            [this] { copied += QGuiApplication::clipboard()->text(); });
    }

    ClusterSource &source() { return *workspace.cluster(cluster.id); }
    QJsonObject object(const QString &resource, const QString &name)
    {
        return sandbox->cluster()->cluster().objects().find(resource, ProjectName, name).value_or(QJsonObject());
    }
    QByteArray valueIn(const QString &secret, const QString &key)
    {
        return QByteArray::fromBase64(object(u"secrets"_s, secret)["data"_L1][key].toString().toLatin1());
    }
    // The token that the cluster has given, from where it is kept.
    QString clusterToken()
    {
        QString token;
        secrets.find(secretPlace(source().connection()), &workspace, [&token](const Secrets &found) {
            const Credential *credential = found.credentialFor({});
            token = credential ? QString::fromUtf8(credential->secret.bytes()) : u"there is none"_s;
        });
        return QTest::qWaitFor([&token] { return !token.isEmpty(); }, Patience) ? token : QString();
    }

    Settings settings;
    SessionSecretStore secrets; // in place of a keychain
    Workspace workspace;
    std::unique_ptr<Sandbox> sandbox;
    Connection cluster;
    Connection registry;
    QStringList copied; // what the clipboard has held
    QWidget window;
};

/*! Everything where a value could have been left, by name. */
class Places {
public:
    explicit Places(const QDir &home)
        : m_home(home)
    {
    }

    // Files of each folder of the home; those that are in none stand for themselves.
    void addFiles()
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString relative = m_home.relativeFilePath(file.fileName());
            if (file.open(QIODevice::ReadOnly))
                m_contents[u"files of "_s + relative.section(u'/', 0, 0)] += relative.toUtf8() + '\n' + file.readAll();
        }
    }

    void addWindow(Session &session)
    {
        RequestListModel &requests = session.workspace.requests();
        m_contents[u"requests"_s] = shownBy(requests);
        QByteArray &commands = m_contents[u"curl commands"_s];
        for (int row = 0; row < requests.rowCount(); ++row) {
            const RequestRecord &record = requests.record(row);
            commands += curlCommand(record).toUtf8() + '\n' + record.url.toEncoded() + '\n';
            for (const auto &[name, value] : record.headers)
                m_contents[u"requests"_s] += name + ": " + value + '\n';
        }
        m_contents[u"journal pane"_s] = shownBy(session.workspace.changes().journal());
        const OperationListModel &activity = session.workspace.activity();
        for (int row = 0; row < activity.rowCount(); ++row) {
            const OperationRecord &record = activity.record(row);
            const QStringList words{record.subject, record.connectionName, record.error.code, record.error.message};
            m_contents[u"activity"_s] += words.join(u'\n').toUtf8() + '\n';
        }
        m_contents[u"plan pane"_s] = shownBy(session.workspace.plan());
        m_contents[u"clipboard"_s] = QGuiApplication::clipboard()->text().toUtf8();
        m_contents[u"log"_s] = g_log;
    }

    QByteArray content(const QString &name) const { return m_contents.value(name); }

    QStringList findings(const Search &search) const
    {
        QStringList found;
        for (auto place = m_contents.cbegin(); place != m_contents.cend(); ++place) {
            if (const QString what = search.in(*place); !what.isEmpty())
                found += place.key() + ": "_L1 + what;
        }
        return found;
    }
    QStringList foundIn(const Search &search) const
    {
        QStringList found;
        for (auto place = m_contents.cbegin(); place != m_contents.cend(); ++place) {
            if (!search.in(*place).isEmpty())
                found += place.key();
        }
        return found;
    }

private:
    QDir m_home;
    QMap<QString, QByteArray> m_contents;
};

} // namespace

class TestSecretLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEveryShape();
    void leavesNothingBehind();

private:
    void handleSecrets(Session &session);
    void makeAndTestPullSecret(Session &session);
    QString requestToken(Session &session);
    void exportAll(Session &session);
    void plant(Session &session);

    QTemporaryDir m_folder;
    QDir m_home;
};

void TestSecretLeaks::initTestCase()
{
    m_home.setPath(m_folder.path());
    for (const char *folder : {"config", "cache", "journal", "plan", "exports"})
        QVERIFY(m_home.mkpath(QLatin1StringView(folder)));
    qputenv("HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(u"config"_s)));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.filePath(u"cache"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(u"data"_s)));
    setSecretClipboardTime(200ms);
}

// Wherever it stands in what is encoded, and however often that is.
void TestSecretLeaks::findsEveryShape()
{
    const Search search({FirstPassword});
    QVERIFY(search.in("correct-horse-70 battery").isEmpty());
    for (const QByteArray &around : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
        const QByteArray text = around + FirstPassword.toUtf8() + around;
        QVERIFY(!search.in(text).isEmpty());
        QVERIFY(!search.in(text.toHex()).isEmpty());
        const QByteArray once = text.toBase64();
        QVERIFY(!search.in(once).isEmpty());
        QVERIFY(!search.in((around + once + around).toBase64()).isEmpty());
        QVERIFY(!search.in("{\"auth\":\"" + once + "\"}").isEmpty());
    }
}

void TestSecretLeaks::handleSecrets(Session &session)
{
    SecretsDialog dialog(session.workspace, session.cluster.id, ProjectName, nullptr);
    QVERIFY(show(dialog));
    auto *table = named<QTableView>(dialog, "secrets");
    const auto rowOf = [table](const QString &name) {
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.constFirst().row();
    };
    const auto choose = [table, rowOf](
                            const QString &name) { table->setCurrentIndex(table->model()->index(rowOf(name), 0)); };
    const auto open = [&dialog](const char *action, const char *name) {
        auto *trigger = named<QAction>(dialog, action);
        if (!QTest::qWaitFor([trigger] { return trigger->isEnabled(); }, Patience))
            qFatal("%s cannot be done", action);
        trigger->trigger();
        return opened(dialog, name);
    };
    const auto accept = [](QDialog *form, const char *button) {
        const QPointer<QDialog> shown(form);
        if (!QTest::qWaitFor([&] { return named<QPushButton>(*form, button)->isEnabled(); }, Patience))
            return false;
        press(*form, button);
        return QTest::qWaitFor([&shown] { return !shown || !shown->isVisible(); }, Patience);
    };
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, Patience);

    // Made.
    QDialog *form = open("newSecret", "secretDialog");
    typeInto(*form, "secretName", u"login"_s);
    auto *types = named<QComboBox>(*form, "secretType");
    types->setCurrentIndex(types->findData(u"kubernetes.io/basic-auth"_s));
    typeInto(*form, "userName", LoginUser);
    typeInto(*form, "password", FirstPassword);
    QVERIFY(accept(form, "create"));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"login"_s) >= 0, Patience);
    QCOMPARE(session.valueIn(u"login"_s, u"password"_s), FirstPassword.toUtf8());

    // Shown, hidden and copied.
    choose(u"login"_s);
    auto *showing = named<QPushButton>(dialog, "showValue");
    QTRY_VERIFY_WITH_TIMEOUT(showing->isEnabled(), Patience);
    auto *value = named<QPlainTextEdit>(dialog, "secretValue");
    QTest::keyClick(showing, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(value->toPlainText(), FirstPassword, Patience);
    QTest::keyClick(showing, Qt::Key_Space);
    QTest::keyClick(named<QPushButton>(dialog, "copyValue"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session.copied.contains(FirstPassword), Patience);

    // Edited, duplicated, deleted, and taken back.
    form = open("editSecret", "secretDialog");
    QTRY_COMPARE_WITH_TIMEOUT(named<QLineEdit>(*form, "userName")->text(), LoginUser, Patience);
    typeInto(*form, "password", SecondPassword);
    QVERIFY(accept(form, "save"));
    QCOMPARE(session.valueIn(u"login"_s, u"password"_s), SecondPassword.toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"login"_s) >= 0, Patience);
    choose(u"login"_s);
    form = open("duplicateSecret", "duplicateSecretDialog");
    typeInto(*form, "targetName", u"login-copy"_s);
    QVERIFY(accept(form, "duplicate"));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"login-copy"_s) >= 0, Patience);
    choose(u"login-copy"_s);
    form = open("deleteSecret", "deleteSecretDialog");
    QVERIFY(accept(form, "delete"));
    QVERIFY(session.object(u"secrets"_s, u"login-copy"_s).isEmpty());
    Changes &changes = session.workspace.changes();
    QTRY_VERIFY_WITH_TIMEOUT(changes.journal().newestUndoable() != 0, Patience);
    changes.undo(changes.journal().newestUndoable());
    QTRY_COMPARE_WITH_TIMEOUT(session.valueIn(u"login-copy"_s, u"password"_s), SecondPassword.toUtf8(), Patience);
    dialog.reject();
}

void TestSecretLeaks::makeAndTestPullSecret(Session &session)
{
    PullSecretActions actions(session.workspace, &session.window);
    actions.setTarget(session.registry.id, {});
    QMenu menu;
    actions.fillContextMenu(menu);
    menu.actions().constFirst()->trigger();
    QDialog *making = opened(session.window, "makePullSecretDialog");
    auto *projects = named<QComboBox>(*making, "pullSecretProject");
    const QString project = ProjectName + u" on lab"_s;
    QTRY_VERIFY_WITH_TIMEOUT(projects->findText(project) >= 0, Patience);
    projects->setCurrentIndex(projects->findText(project));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*making, "makePullSecret")->isEnabled(), Patience);
    const QString name = named<QLineEdit>(*making, "pullSecretName")->text();
    press(*making, "makePullSecret");
    QTRY_COMPARE_WITH_TIMEOUT(
        useOf(session.object(u"serviceaccounts"_s, u"default"_s), name), (SecretUse{.pull = true}), Patience);
    QVERIFY(session.valueIn(name, u".dockerconfigjson"_s)
                .contains((RegistryUser + u':' + RegistryPassword).toUtf8().toBase64()));

    actions.setTarget(session.cluster.id, ProjectName);
    QMenu secretMenu;
    actions.fillSecretMenu(secretMenu, {session.cluster.id, ProjectName, name, true});
    secretMenu.actions().constFirst()->trigger();
    QDialog *secrets = opened(session.window, "pullSecretsDialog");
    QTRY_COMPARE_WITH_TIMEOUT(named<QComboBox>(*secrets, "pullSecret")->currentText(), name, Patience);
    named<QLineEdit>(*secrets, "testedImage")->setText(session.registry.host() + u"/fedora/httpd:2.4.67"_s);
    press(*secrets, "testPullSecret");
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*secrets, "pullSecretResult")->text().startsWith(u"It works"_s), Patience);

    press(*secrets, "linkPullSecret");
    QDialog *linking = opened(*secrets, "linkPullSecretDialog");
    auto *links = named<AccountLinks>(*linking, "accountLinks");
    QTRY_VERIFY_WITH_TIMEOUT(!links->findItems(u"builder"_s, Qt::MatchExactly).isEmpty(), Patience);
    const int builder = links->findItems(u"builder"_s, Qt::MatchExactly).constFirst()->row();
    links->item(builder, AccountLinks::Mount)->setCheckState(Qt::Checked);
    press(*linking, "link");
    QTRY_COMPARE_WITH_TIMEOUT(
        useOf(session.object(u"serviceaccounts"_s, u"builder"_s), name), (SecretUse{.mount = true}), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!dialogInSight(*secrets, "linkPullSecretDialog"), Patience);
    secrets->reject();
}

QString TestSecretLeaks::requestToken(Session &session)
{
    AccountTokenDialog dialog(session.workspace, session.cluster.id, ProjectName, nullptr);
    if (!show(dialog))
        return {};
    auto *account = named<QComboBox>(dialog, "tokenAccount");
    if (!QTest::qWaitFor([account] { return account->findText(u"builder"_s) >= 0; }, Patience))
        return {};
    account->setEditText(u"builder"_s);
    press(dialog, "requestToken");
    auto *field = named<QLineEdit>(dialog, "accountToken");
    if (!QTest::qWaitFor([field] { return !field->text().isEmpty(); }, Patience))
        return {};
    const QString token = field->text();
    press(dialog, "copyToken");
    if (!QTest::qWaitFor([&] { return session.copied.contains(token); }, Patience))
        return {};
    press(dialog, "tokenToSecret");
    QDialog *making = opened(dialog, "makePullSecretDialog");
    if (!QTest::qWaitFor([making] { return named<QPushButton>(*making, "makePullSecret")->isEnabled(); }, Patience))
        return {};
    press(*making, "makePullSecret");
    const bool isMade =
        QTest::qWaitFor([&session] { return !session.object(u"secrets"_s, u"builder-pull"_s).isEmpty(); }, Patience);
    dialog.reject();
    return isMade ? token : QString();
}

void TestSecretLeaks::exportAll(Session &session)
{
    const ObjectAddress stream = streamAddress(session.cluster.id, session.cluster.host(), ProjectName, u"planned"_s);
    session.workspace.plan().add(
        ObjectChangeSet{.verb = ChangeVerb::Create, .changes = {streamCreation(stream, false, QString())}});
    PlanPane pane(session.workspace);
    QVERIFY(show(pane));
    const QString plan = m_home.filePath(u"exports/plan.json"_s);
    const QList<QAction *> actions = pane.paneActions();
    for (QAction *action : actions) {
        if (action->objectName() == "savePlan"_L1)
            action->trigger();
    }
    const auto save = [](const QWidget &within, const char *name, const QString &path) {
        const QDialog *dialog = opened(within, name);
        auto *edit = named<QLineEdit>(*dialog, "fileNameEdit");
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        return QTest::qWaitFor([&path] { return QFile::exists(path); }, Patience);
    };
    QVERIFY(save(pane, "savePlanDialog", plan));

    ExportYamlDialog yaml(
        session.workspace, {.connectionId = session.cluster.id, .project = ProjectName, .stream = u"mysql"_s});
    QVERIFY(show(yaml));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(yaml, "saveExport")->isEnabled(), Patience);
    QTest::mouseClick(named<QPushButton>(yaml, "saveExport"), Qt::LeftButton);
    QVERIFY(save(yaml, "saveYamlDialog", m_home.filePath(u"exports/mysql.yaml"_s)));
}

// In each place by its own way, as something that is no secret.
void TestSecretLeaks::plant(Session &session)
{
    const QString base64 = QString::fromLatin1((u"a:"_s + PlantedValue).toUtf8().toBase64());
    QSettings settings;
    settings.setValue(u"planted"_s, base64);
    settings.sync();
    for (const QString &name : {u"cache/planted"_s, u"exports/planted"_s}) {
        QFile file(m_home.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(PlantedValue.toUtf8()) > 0);
    }
    qWarning("%s", qPrintable(base64));

    const ObjectAddress place = streamAddress(session.cluster.id, session.cluster.host(), u"nowhere"_s, PlantedValue);
    const ObjectChangeSet set{.verb = ChangeVerb::Create, .changes = {streamCreation(place, false, QString())}};
    session.workspace.plan().add(set);
    bool hasEnded = false;
    session.workspace.changes().make(
        set, &session.workspace, [&hasEnded](const Result<void> &, const ObjectChangeSet &) { hasEnded = true; });
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded, Patience); // it has failed, so that it stays in sight
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            QFile plan(m_home.filePath(u"plan/plan.json"_s));
            return plan.open(QFile::ReadOnly) && plan.readAll().contains(PlantedValue.toUtf8());
        }(),
        Patience);
    QGuiApplication::clipboard()->setText(base64);
}

void TestSecretLeaks::leavesNothingBehind()
{
    const LogListener listener;
    QStringList values{RegistryPassword, ClusterPassword, LoginUser, FirstPassword, SecondPassword};
    const auto clipboardHasNone = [&values] {
        return Search(values).in(QGuiApplication::clipboard()->text().toUtf8()).isEmpty();
    };
    {
        Session session(m_home);
        QVERIFY(show(session.window));
        handleSecrets(session);
        if (QTest::currentTestFailed())
            return;
        makeAndTestPullSecret(session);
        if (QTest::currentTestFailed())
            return;
        const QString token = requestToken(session);
        QVERIFY(token.size() > 40);
        values += QStringList{token, token.section(u'.', 2), session.clusterToken()};
        QVERIFY(values.constLast().size() > 20);
        exportAll(session);
        if (QTest::currentTestFailed())
            return;

        QTRY_COMPARE_WITH_TIMEOUT(session.workspace.runner().runningCount(), 0, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(clipboardHasNone(), Patience);
        Places places(m_home);
        places.addFiles();
        places.addWindow(session);
        QCOMPARE(places.findings(Search(values)).join(u'\n'), QString());
        QVERIFY(places.content(u"files of journal"_s).contains("login-copy"));
        QVERIFY(places.content(u"files of journal"_s).contains("tagwright:")); // the masks
        QVERIFY(places.content(u"files of config"_s).contains(RegistryUser.toUtf8()));
        QVERIFY(places.content(u"files of exports"_s).contains("kind: ImageStream"));
        QVERIFY(places.content(u"curl commands"_s).contains("/secrets/login"));

        // And now with something to find: everywhere, but for what was not planted.
        plant(session);
        if (QTest::currentTestFailed())
            return;
        Places planted(m_home);
        planted.addFiles();
        planted.addWindow(session);
        const QStringList found = planted.foundIn(Search({PlantedValue}));
        for (const char *place : PlacesOfValues)
            QVERIFY2(found.contains(QLatin1StringView(place)), place);
        QCOMPARE(planted.findings(Search(values)).join(u'\n'), QString());
    }
    // After its end: what it wrote last, and what the log said of that.
    Places left(m_home);
    left.addFiles();
    QCOMPARE(left.findings(Search(values)).join(u'\n'), QString());
    QCOMPARE(Search(values).in(g_log), QString());
    QVERIFY(clipboardHasNone());
}

QTEST_MAIN(TestSecretLeaks)
#include "tst_secretleaks.moc"
