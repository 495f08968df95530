// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "guifixture.h"
#include "ui/actions/commandlist.h"
#include "ui/actions/commandpalette.h"
#include "ui/actions/makeaction.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typedLettersFindAnAction();
    void arrowsChooseAnother();
    void clickChooses();
    void namesComeWithLetters();
    void disabledActionsAreNotOffered();
    void nothingFoundDoesNothing();
    void escapeCloses();
    void actionsOfMenusAreGathered();
    void everythingFocusableHasAName();

private:
    QAction *action(const QString &text, const QKeySequence &keys = {});
    CommandPalette &open(const QStringList &names = {});
    QTreeView *list() const { return accessible<QTreeView>(*m_palette, u"Commands"_s); }
    QStringList offered() const;

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QList<QAction *> m_actions;
    CommandPalette *m_palette = nullptr;
};

void CommandPaletteTest::init()
{
    m_fixture = std::make_unique<GuiFixture>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_actions = {action(u"&Add registry…"_s, QKeySequence(Qt::CTRL | Qt::Key_N)), action(u"Open &sandbox"_s),
        action(u"&Refresh"_s, QKeySequence(Qt::Key_F5))};
    QVERIFY(show(*m_window));
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QAction *CommandPaletteTest::action(const QString &text, const QKeySequence &keys)
{
    return makeAction({.name = text, .icon = u"add"_s, .text = text, .tip = text, .shortcuts = {keys}}, m_window.get());
}

CommandPalette &CommandPaletteTest::open(const QStringList &names)
{
    m_palette = new CommandPalette(m_actions, names, m_window.get());
    m_palette->open();
    return *m_palette;
}

QStringList CommandPaletteTest::offered() const
{
    QStringList texts;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, CommandList::Text).data().toString();
    return texts;
}

void CommandPaletteTest::typedLettersFindAnAction()
{
    CommandPalette &palette = open();
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(offered(), (QStringList{u"Add registry…"_s, u"Open sandbox"_s, u"Refresh"_s}));
    QCOMPARE(list()->model()->index(0, CommandList::Hint).data().toString(), u"Ctrl+N"_s);
    QSignalSpy triggered(m_actions.at(1), &QAction::triggered);
    QTest::keyClicks(named<QLineEdit>(palette, "command"), u"osb"_s);
    QCOMPARE(offered(), QStringList{u"Open sandbox"_s});
    QTest::keyClick(named<QLineEdit>(palette, "command"), Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!palette.isVisible());
}

void CommandPaletteTest::arrowsChooseAnother()
{
    CommandPalette &palette = open();
    QSignalSpy triggered(m_actions.at(2), &QAction::triggered);
    auto *field = named<QLineEdit>(palette, "command");
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down); // there is no further one
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
}

void CommandPaletteTest::clickChooses()
{
    CommandPalette &palette = open();
    QVERIFY(QTest::qWaitForWindowExposed(&palette));
    QSignalSpy triggered(m_actions.at(1), &QAction::triggered);
    const QRect row = list()->visualRect(list()->model()->index(1, CommandList::Text));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(triggered.count(), 1);
}

void CommandPaletteTest::namesComeWithLetters()
{
    CommandPalette &palette = open({u"quay.io/fedora/httpd"_s, u"quay.io/library/busybox"_s});
    QSignalSpy chosen(&palette, &CommandPalette::nameChosen);
    QVERIFY(!offered().contains(u"quay.io/fedora/httpd"_s));
    QTest::keyClicks(named<QLineEdit>(palette, "command"), u"httpd"_s);
    QCOMPARE(offered(), QStringList{u"quay.io/fedora/httpd"_s});
    QTest::keyClick(named<QLineEdit>(palette, "command"), Qt::Key_Enter);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"quay.io/fedora/httpd"_s);
}

void CommandPaletteTest::disabledActionsAreNotOffered()
{
    m_actions.at(0)->setEnabled(false);
    m_actions.at(2)->setVisible(false);
    open();
    QCOMPARE(offered(), QStringList{u"Open sandbox"_s});
}

void CommandPaletteTest::nothingFoundDoesNothing()
{
    CommandPalette &palette = open({u"quay.io"_s});
    QSignalSpy chosen(&palette, &CommandPalette::nameChosen);
    QTest::keyClicks(named<QLineEdit>(palette, "command"), u"xyzzy"_s);
    QVERIFY(offered().isEmpty());
    QTest::keyClick(named<QLineEdit>(palette, "command"), Qt::Key_Return);
    QVERIFY(palette.isVisible());
    QVERIFY(chosen.isEmpty());
}

void CommandPaletteTest::escapeCloses()
{
    CommandPalette &palette = open();
    QTest::keyClick(named<QLineEdit>(palette, "command"), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void CommandPaletteTest::actionsOfMenusAreGathered()
{
    QMenu menu;
    menu.addAction(m_actions.at(0));
    menu.addSeparator();
    menu.addMenu(u"&More"_s)->addAction(m_actions.at(1));
    QCOMPARE(actionsOf({menu.menuAction(), m_actions.at(2)}), m_actions);
}

void CommandPaletteTest::everythingFocusableHasAName()
{
    const QStringList nameless = focusableWithoutName(open());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
