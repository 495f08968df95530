// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The secrets of a project by the keyboard, on the sandbox's own cluster, whose objects are read apart from the window.

#include "items/journalmodel.h"
#include "items/secretfiltermodel.h"
#include "operations/changes.h"
#include "practicefixture.h"
#include "sandboxfixture.h"
#include "testkey.h"
#include "ui/actions/projectactions.h"
#include "ui/dialogs/secrets/secretsdialog.h"
#include "ui/widgets/impactlist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000;
constexpr int MostTabs = 60;

struct SecretsLab : PracticeFixture {
    explicit SecretsLab(const QString &user = u"developer"_s)
        : PracticeFixture(user)
    {
        if (!QTest::qWaitFor([this] { return source().state() == LoadState::Loaded; }, Patience))
            qFatal("nobody is let in");
        dialog = std::make_unique<SecretsDialog>(workspace, u"practice"_s, u"web"_s, nullptr);
        if (!show(*dialog))
            qFatal("the window does not become active");
    }

    QTableView &table() const { return *named<QTableView>(*dialog, "secrets"); }
    int row(const QString &name) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }
    bool awaitSecret(const QString &name)
    {
        return QTest::qWaitFor([this, &name] { return row(name) >= 0; }, Patience);
    }
    void select(const QString &name) const
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row(name), 0));
    }
    QAction &action(const char *name) const { return *named<QAction>(*dialog, name); }
    QDialog *inFront(const char *name) const { return dialogInSight(*dialog, name); }

    /*! What the cluster itself holds; empty when it is not there. */
    QJsonObject object(const QString &name, const QString &project = u"web"_s) const
    {
        return sandbox->cluster()->cluster().objects().find(u"secrets"_s, project, name).value_or(QJsonObject());
    }
    QByteArray value(const QString &name, const QString &key) const
    {
        return QByteArray::fromBase64(object(name)["data"_L1][key].toString().toLatin1());
    }
    void undoNewest()
    {
        Changes &changes = workspace.changes();
        if (!QTest::qWaitFor([&changes] { return changes.journal().newestUndoable() != 0; }, Patience))
            qFatal("nothing can be undone");
        changes.undo(changes.journal().newestUndoable());
    }

    std::unique_ptr<SecretsDialog> dialog;
};

QDialog *opened(const SecretsLab &secrets, const char *action, const char *name)
{
    secrets.action(action).trigger();
    QDialog *dialog = secrets.inFront(name);
    if (!dialog || !QTest::qWaitForWindowActive(dialog, Patience))
        qFatal("%s does not open", name);
    return dialog;
}

/*! By the Tab key, as somebody without a mouse gets there. */
void tabTo(const QDialog &dialog, const char *name)
{
    for (int i = 0; i < MostTabs; ++i) {
        const QWidget *focus = dialog.focusWidget();
        if (focus && focus->objectName() == QLatin1StringView(name))
            return;
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    qFatal("the keyboard does not reach %s", name);
}

void type(const QDialog &dialog, const char *name, const QString &text)
{
    tabTo(dialog, name);
    if (auto *lines = qobject_cast<QPlainTextEdit *>(dialog.focusWidget()))
        lines->insertPlainText(text); // key by key a certificate takes seconds
    else
        QTest::keyClicks(dialog.focusWidget(), text);
}

void chooseType(const QDialog &dialog, const QString &id)
{
    auto *types = named<QComboBox>(dialog, "secretType");
    tabTo(dialog, "secretType");
    QTest::keyClick(types, Qt::Key_Home);
    while (types->currentData().toString() != id && types->currentIndex() < types->count() - 1)
        QTest::keyClick(types, Qt::Key_Down);
    if (types->currentData().toString() != id)
        qFatal("there is no type %s", qPrintable(id));
}

/*! Space on the button; true when the dialog has closed, which it does once the cluster has said yes. */
bool accepted(QDialog *dialog, const char *button)
{
    const QPointer<QDialog> open(dialog);
    if (!QTest::qWaitFor([&] { return named<QPushButton>(*dialog, button)->isEnabled(); }, Patience)) {
        qWarning("%s", qPrintable(named<QPushButton>(*dialog, button)->toolTip()));
        return false;
    }
    tabTo(*dialog, button);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    const bool isClosed = QTest::qWaitFor([&open] { return !open || !open->isVisible(); }, Patience);
    if (!isClosed)
        qWarning("%s", qPrintable(named<QLabel>(*open, "secretState")->text()));
    return isClosed;
}

QString textOf(const QWidget &within, const char *name)
{
    return named<QLabel>(within, name)->text();
}

QString previewed(const QDialog &dialog)
{
    return named<QPlainTextEdit>(dialog, "requests")->toPlainText()
        + named<QPlainTextEdit>(dialog, "ocCommands")->toPlainText();
}

} // namespace

class TestSecretsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesEachType();
    void showsEditsCopiesAndDeletes();
    void followsSavesAndLabels();
    void saysWhatIsNotAllowed();
};

void TestSecretsDialog::makesEachType()
{
    SecretsLab secrets;
    QVERIFY(secrets.awaitSecret(u"registry-pull"_s));
    QCOMPARE(reachableWithoutName(*secrets.dialog).join(u'\n'), QString());
    const TestKey key = TestKey::authority(u"shop.example.com"_s);

    // User and password: what the server would refuse is said at the fields.
    QDialog *dialog = opened(secrets, "newSecret", "secretDialog");
    QCOMPARE(reachableWithoutName(*dialog).join(u'\n'), QString());
    type(*dialog, "secretName", u"Bad"_s);
    QVERIFY(named<QLabel>(*dialog, "nameProblem")->isVisible());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(*dialog, "secretName", u"login"_s);
    QVERIFY(!named<QLabel>(*dialog, "nameProblem")->isVisible());
    chooseType(*dialog, u"kubernetes.io/basic-auth"_s);
    QVERIFY(!named<QPushButton>(*dialog, "create")->isEnabled());
    type(*dialog, "userName", u"anna"_s);
    type(*dialog, "password", u"correct-horse"_s);
    QVERIFY(previewed(*dialog).contains("oc create secret generic login"_L1));
    QVERIFY(!previewed(*dialog).contains(QString::fromLatin1(QByteArray("correct-horse").toBase64())));
    QVERIFY(accepted(dialog, "create"));
    QCOMPARE(secrets.value(u"login"_s, u"username"_s), QByteArray("anna"));
    QCOMPARE(secrets.value(u"login"_s, u"password"_s), QByteArray("correct-horse"));

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"keys"_s);
    type(*dialog, "key0", u"a b"_s);
    type(*dialog, "value0", u"one"_s);
    QVERIFY(textOf(*dialog, "formProblem").contains("a b"_L1));
    QVERIFY(!named<QPushButton>(*dialog, "create")->isEnabled());
    named<QLineEdit>(*dialog, "key0")->setFocus();
    named<QLineEdit>(*dialog, "key0")->selectAll();
    type(*dialog, "key0", u"first"_s);
    tabTo(*dialog, "addKey");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    type(*dialog, "key1", u"second"_s);
    type(*dialog, "value1", u"two\nlines"_s);
    tabTo(*dialog, "immutable");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(accepted(dialog, "create"));
    QCOMPARE(secrets.value(u"keys"_s, u"second"_s), QByteArray("two\nlines"));
    QVERIFY(secrets.object(u"keys"_s)["immutable"_L1].toBool());

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"web-tls"_s);
    chooseType(*dialog, u"kubernetes.io/tls"_s);
    type(*dialog, "certificates", QString::fromLatin1(key.certificatePem()));
    type(*dialog, "privateKey", QString::fromLatin1(key.privateKeyPem()));
    QVERIFY(named<ImpactList>(*dialog, "keyFacts")->text().contains("belongs to the certificate"_L1));
    QVERIFY(accepted(dialog, "create"));
    QCOMPARE(secrets.value(u"web-tls"_s, u"tls.key"_s), key.privateKeyPem());

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"git-key"_s);
    chooseType(*dialog, u"kubernetes.io/ssh-auth"_s);
    type(*dialog, "privateKey", u"garbage"_s);
    QVERIFY(named<ImpactList>(*dialog, "keyFacts")->text().contains("accepts the secret all the same"_L1));
    QVERIFY(accepted(dialog, "create"));

    for (const QString &form : {u"kubernetes.io/dockerconfigjson"_s, u"kubernetes.io/dockercfg"_s}) {
        dialog = opened(secrets, "newSecret", "secretDialog");
        type(*dialog, "secretName", form.section(u'/', 1));
        chooseType(*dialog, form);
        type(*dialog, "registry0", u"registry.example.com"_s);
        QVERIFY(!textOf(*dialog, "formProblem").isEmpty());
        type(*dialog, "user0", u"anna"_s);
        type(*dialog, "password0", u"battery-staple"_s);
        QVERIFY(accepted(dialog, "create"));
        QVERIFY(secrets.value(form.section(u'/', 1), u'.' + form.section(u'/', 1)).contains("registry.example.com"));
    }

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"robot-token"_s);
    chooseType(*dialog, u"kubernetes.io/service-account-token"_s);
    QVERIFY(accepted(dialog, "create"));
    QVERIFY(!secrets.object(u"robot-token"_s).isEmpty());

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"joining"_s);
    chooseType(*dialog, u"bootstrap.kubernetes.io/token"_s);
    type(*dialog, "value0", u"abcdef"_s);
    type(*dialog, "value1", u"0123456789abcdef"_s);
    QVERIFY(accepted(dialog, "create"));
    QCOMPARE(
        secrets.object(u"joining"_s)["data"_L1].toObject().keys(), (QStringList{u"token-id"_s, u"token-secret"_s}));

    dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"own"_s);
    chooseType(*dialog, QString());
    type(*dialog, "ownType", u"example.com/own"_s);
    type(*dialog, "key0", u"a"_s);
    QVERIFY(accepted(dialog, "create"));
    QCOMPARE(secrets.object(u"own"_s)["type"_L1].toString(), u"example.com/own"_s);
    QVERIFY(secrets.awaitSecret(u"own"_s));
}

void TestSecretsDialog::showsEditsCopiesAndDeletes()
{
    SecretsLab secrets;
    QVERIFY(secrets.awaitSecret(u"registry-pull"_s));
    QDialog *dialog = opened(secrets, "newSecret", "secretDialog");
    type(*dialog, "secretName", u"login"_s);
    chooseType(*dialog, u"kubernetes.io/basic-auth"_s);
    type(*dialog, "userName", u"anna"_s);
    type(*dialog, "password", u"correct-horse"_s);
    QVERIFY(accepted(dialog, "create"));
    QVERIFY(secrets.awaitSecret(u"login"_s));

    // Masked, shown for as long as somebody wants it, and copied.
    secrets.select(u"login"_s);
    auto *shown = named<QPlainTextEdit>(*secrets.dialog, "secretValue");
    auto *showing = named<QPushButton>(*secrets.dialog, "showValue");
    QTRY_VERIFY_WITH_TIMEOUT(showing->isEnabled(), Patience);
    QCOMPARE(named<QListWidget>(*secrets.dialog, "secretKeys")->count(), 2);
    QVERIFY(!shown->toPlainText().contains("correct-horse"_L1));
    QTest::keyClick(showing, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(shown->toPlainText(), u"correct-horse"_s, Patience);
    QTest::keyClick(showing, Qt::Key_Space);
    QVERIFY(!shown->toPlainText().contains("correct-horse"_L1));
    QTest::keyClick(named<QPushButton>(*secrets.dialog, "copyValue"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"correct-horse"_s, Patience);

    // Edited: what it held is in the fields, and only what differs is sent.
    dialog = opened(secrets, "editSecret", "secretDialog");
    QTRY_COMPARE_WITH_TIMEOUT(named<QLineEdit>(*dialog, "userName")->text(), u"anna"_s, Patience);
    QVERIFY(!named<QPushButton>(*dialog, "save")->isEnabled());
    named<QLineEdit>(*dialog, "userName")->selectAll();
    type(*dialog, "userName", u"bert"_s);
    QVERIFY(previewed(*dialog).startsWith("PATCH "_L1));
    QVERIFY(!previewed(*dialog).contains("password"_L1));
    QVERIFY(accepted(dialog, "save"));
    QCOMPARE(secrets.value(u"login"_s, u"username"_s), QByteArray("bert"));
    QCOMPARE(secrets.value(u"login"_s, u"password"_s), QByteArray("correct-horse"));
    secrets.undoNewest();
    QTRY_COMPARE_WITH_TIMEOUT(secrets.value(u"login"_s, u"username"_s), QByteArray("anna"), Patience);

    QVERIFY(secrets.awaitSecret(u"login"_s));
    secrets.select(u"login"_s);
    dialog = opened(secrets, "duplicateSecret", "duplicateSecretDialog");
    QVERIFY(!named<QPushButton>(*dialog, "duplicate")->isEnabled()); // it is the same
    named<QLineEdit>(*dialog, "targetName")->selectAll();
    type(*dialog, "targetName", u"login-copy"_s);
    QVERIFY(accepted(dialog, "duplicate"));
    QCOMPARE(secrets.value(u"login-copy"_s, u"password"_s), QByteArray("correct-horse"));

    // Deleted after who uses it is said, and taken back.
    secrets.select(u"registry-pull"_s);
    const QJsonObject before = secrets.object(u"registry-pull"_s)["data"_L1].toObject();
    QTRY_VERIFY_WITH_TIMEOUT(!secrets.table()
                                  .model()
                                  ->index(secrets.row(u"registry-pull"_s), SecretTableModel::UsedBy)
                                  .data()
                                  .toString()
                                  .isEmpty(),
        Patience);
    dialog = opened(secrets, "deleteSecret", "deleteSecretDialog");
    QVERIFY(named<ImpactList>(*dialog, "impact")->text().contains("pulls images with it"_L1));
    QVERIFY(accepted(dialog, "delete"));
    QVERIFY(secrets.object(u"registry-pull"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(secrets.row(u"registry-pull"_s), -1, Patience);
    secrets.undoNewest();
    QTRY_COMPARE_WITH_TIMEOUT(secrets.object(u"registry-pull"_s)["data"_L1].toObject(), before, Patience);
}

void TestSecretsDialog::followsSavesAndLabels()
{
    SecretsLab secrets;
    QVERIFY(secrets.awaitSecret(u"registry-pull"_s));
    QTRY_VERIFY(textOf(*secrets.dialog, "secretsLive").contains("live"_L1));
    secrets.select(u"registry-pull"_s);
    const QByteArray bytes("\0\xff\r\n", 4);

    // Somebody else makes a secret: it comes, and what is selected stays so.
    Practice::ObjectStore &objects = secrets.sandbox->cluster()->cluster().objects();
    QVERIFY(objects.create(u"secrets"_s,
        {{u"metadata"_s,
             QJsonObject{{u"name"_s, u"another"_s}, {u"namespace"_s, u"web"_s},
                 {u"labels"_s, QJsonObject{{u"app"_s, u"shop"_s}}},
                 {u"annotations"_s,
                     QJsonObject{{u"openshift.io/own"_s, u"platform"_s}, {u"example.com/long"_s, u"two\nlines"_s}}}}},
            {u"type"_s, u"Opaque"_s}, {u"data"_s, QJsonObject{{u"key"_s, QString::fromLatin1(bytes.toBase64())}}}}));
    QVERIFY(secrets.awaitSecret(u"another"_s));
    QCOMPARE(secrets.table().selectionModel()->selectedRows().value(0).row(), secrets.row(u"registry-pull"_s));

    // What is no text is saved as a file, byte for byte.
    secrets.select(u"another"_s);
    QVERIFY(textOf(*secrets.dialog, "detailsFacts").contains("app=shop"_L1));
    auto *saving = named<QPushButton>(*secrets.dialog, "saveValue");
    QTRY_VERIFY(saving->isEnabled());
    QTest::keyClick(saving, Qt::Key_Space);
    auto *files = named<QFileDialog>(*secrets.dialog, "saveValueDialog");
    auto *name = named<QLineEdit>(*files, "fileNameEdit");
    QCOMPARE(name->text(), u"key"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"value"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(textOf(*secrets.dialog, "detailsState").contains("was saved as"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));

    // Labels are one write with the values; what is the platform's, and what is no line, stays.
    QDialog *dialog = opened(secrets, "editSecret", "secretDialog");
    auto *parts = named<QTabWidget>(*dialog, "secretParts");
    QTRY_VERIFY(parts->isEnabled());
    tabTo(*dialog, "addKey");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    type(*dialog, "key1", u"second"_s);
    type(*dialog, "value1", u"two"_s);
    parts->tabBar()->setFocus();
    QTest::keyClick(parts->tabBar(), Qt::Key_Right);
    QCOMPARE(reachableWithoutName(*dialog).join(u'\n'), QString());
    QVERIFY(named<QLineEdit>(*dialog, "annotation0Value")->isReadOnly()); // of several lines
    QVERIFY(named<QLineEdit>(*dialog, "annotation1Value")->isReadOnly()); // the platform's
    QVERIFY(!named<QToolButton>(*dialog, "annotation1Remove")->isEnabled());
    named<QLineEdit>(*dialog, "label0Value")->selectAll();
    type(*dialog, "label0Value", u"a b"_s);
    QVERIFY(textOf(*dialog, "labelsProblem").contains("app"_L1));
    QVERIFY(!named<QPushButton>(*dialog, "save")->isEnabled());
    named<QLineEdit>(*dialog, "label0Value")->selectAll();
    type(*dialog, "label0Value", u"web"_s);
    tabTo(*dialog, "addAnnotation");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    type(*dialog, "annotation2", u"openshift.io/new"_s);
    QVERIFY(!named<QPushButton>(*dialog, "save")->isEnabled());
    named<QLineEdit>(*dialog, "annotation2")->selectAll();
    type(*dialog, "annotation2", u"example.com/new"_s);
    type(*dialog, "annotation2Value", u"any text"_s);
    QVERIFY(previewed(*dialog).contains("oc label secret another"_L1));
    QVERIFY(accepted(dialog, "save"));
    const QJsonObject metadata = secrets.object(u"another"_s)["metadata"_L1].toObject();
    QCOMPARE(metadata["labels"_L1].toObject(), (QJsonObject{{u"app"_s, u"web"_s}}));
    QCOMPARE(metadata["annotations"_L1].toObject(),
        (QJsonObject{{u"openshift.io/own"_s, u"platform"_s}, {u"example.com/long"_s, u"two\nlines"_s},
            {u"example.com/new"_s, u"any text"_s}}));
    QCOMPARE(secrets.value(u"another"_s, u"second"_s), QByteArray("two"));
    secrets.undoNewest();
    QTRY_COMPARE(
        secrets.object(u"another"_s)["metadata"_L1]["labels"_L1].toObject(), (QJsonObject{{u"app"_s, u"shop"_s}}));
    QVERIFY(!secrets.object(u"another"_s)["data"_L1].toObject().contains("second"_L1));

    // The selected one is deleted elsewhere, and goes.
    QVERIFY(objects.remove(u"secrets"_s, u"web"_s, u"another"_s));
    QTRY_COMPARE(secrets.row(u"another"_s), -1);
}

void TestSecretsDialog::saysWhatIsNotAllowed()
{
    SecretsLab secrets(u"viewer"_s);
    const auto *message = named<QWidget>(*secrets.dialog, "secretsMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!secrets.action("newSecret").isEnabled(), Patience);
    QVERIFY(secrets.action("newSecret").toolTip().contains("no right"_L1));
    QVERIFY(!secrets.action("editSecret").isEnabled());

    ProjectActions actions(secrets.workspace, secrets.dialog.get());
    actions.setTarget(u"practice"_s, u"web"_s);
    QMenu menu;
    actions.fillContextMenu(menu);
    QAction *opening = nullptr;
    const QList<QAction *> entries = menu.actions();
    for (QAction *entry : entries) {
        if (entry->objectName() == "projectSecrets"_L1)
            opening = entry;
    }
    QVERIFY(opening);
    QTRY_VERIFY_WITH_TIMEOUT(!opening->isEnabled(), Patience);
    QVERIFY(opening->toolTip().contains("no right"_L1));
}

QTEST_MAIN(TestSecretsDialog)

#include "tst_secretsdialog.moc"
