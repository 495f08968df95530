// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Tags of the sandbox selected by rules, with mouse and keys.

#include "items/tagtablemodel.h"
#include "operations/repositorybrowser.h"
#include "sandboxfixture.h"
#include "ui/actions/tagactions.h"
#include "ui/dialogs/selectdialog.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/tagtable.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

/*! A page with its actions, and the dialog over it. */
struct Selecting {
    Selecting(SandboxFixture &fixture, const QString &repository)
        : actions(fixture.workspace, nullptr)
        , page(fixture.workspace, fixture.connection.id, repository, nullptr)
    {
        actions.setPage(&page);
        page.resize(900, 420);
        if (!show(page))
            qFatal("the page does not become active");
    }

    bool loaded() const { return page.browser().state() == LoadState::Loaded; }

    void open()
    {
        QTest::mouseClick(named<QToolButton>(page, "selectByRuleHere"), Qt::LeftButton);
        dialog = page.findChild<SelectDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not open");
    }

    QLineEdit *field(const char *name) const { return named<QLineEdit>(*dialog, name); }
    QCheckBox *box(const char *name) const { return named<QCheckBox>(*dialog, name); }
    QPushButton *button(const char *name) const { return named<QPushButton>(*dialog, name); }
    QLabel *label(const char *name) const { return named<QLabel>(*dialog, name); }
    QString count() const { return label("ruleCount")->text(); }

    TagActions actions;
    TagPage page;
    QPointer<SelectDialog> dialog;
};

} // namespace

class SelectDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhileOneTypes();
    void allConditionsHoldAndAreNegated();
    void saysWhatIsWrong();
    void saysWhatCannotBeJudged();
    void readsDetails();
    void offersToClearTheFilter();
    void remembersTheRule();
    void followsTheList();
    void everythingFocusableHasAName();
};

void SelectDialogTest::countsWhileOneTypes()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"library/busybox"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QVERIFY(!it.button("selectTags")->isEnabled());
    QTRY_VERIFY(it.field("name")->hasFocus());
    QTest::keyClicks(it.field("name"), u"^1\\.37"_s);
    QVERIFY(it.box("nameOn")->isChecked());
    QTRY_VERIFY2(it.count().startsWith(u"8 of 39 tag"_s), qPrintable(it.count()));
    QVERIFY(it.label("ruleNames")->text().contains(u"1.37.0-rc10"_s));
    QTest::keyClicks(it.field("name"), u"\\.0-rc"_s);
    QTRY_VERIFY(it.count().startsWith(u"3 of 39 tag"_s));

    QTest::keyClick(it.field("name"), Qt::Key_Return);
    QTRY_VERIFY(!it.dialog);
    QCOMPARE(it.page.selectedTags(), QStringList({u"1.37.0-rc1"_s, u"1.37.0-rc2"_s, u"1.37.0-rc10"_s}));
    QCOMPARE(it.page.currentTag(), u"1.37.0-rc1"_s);
}

void SelectDialogTest::allConditionsHoldAndAreNegated()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"library/busybox"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QTest::keyClicks(it.field("name"), u"^1\\.36"_s);
    QTRY_VERIFY(it.count().startsWith(u"5 of"_s));
    QVERIFY(!it.box("versionNot")->isEnabled());
    QTest::keyClicks(it.field("version"), u"=1.36.0"_s);
    QTRY_VERIFY(it.count().startsWith(u"1 of"_s));
    QTest::mouseClick(it.box("versionNot"), Qt::LeftButton, {}, QPoint(8, it.box("versionNot")->height() / 2));
    QTRY_VERIFY2(it.count().startsWith(u"4 of"_s), qPrintable(it.count()));
    QTest::keyClick(it.box("versionOn"), Qt::Key_Space); // off
    QTRY_VERIFY(it.count().startsWith(u"5 of"_s));
    QTest::keyClicks(it.field("beyond"), u"1"_s);
    QTRY_VERIFY2(it.count().startsWith(u"1 of"_s), qPrintable(it.count())); // 1.36.1 is newer, and others of their base
    QTest::mouseClick(it.button("selectTags"), Qt::LeftButton);
    QTRY_VERIFY(!it.dialog);
    QCOMPARE(it.page.selectedTags(), QStringList(u"1.36.0"_s));
}

void SelectDialogTest::saysWhatIsWrong()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    const auto problem = [&it](
                             const char *name) { return it.label(name)->isVisible() ? it.label(name)->text() : u""_s; };
    QTest::keyClicks(it.field("name"), u"(a"_s);
    QVERIFY(problem("nameProblem").startsWith(u"This is not a valid regular expression."_s));
    QCOMPARE(it.field("name")->accessibleDescription(), problem("nameProblem"));
    QVERIFY(!it.button("selectTags")->isEnabled());
    QTest::keyClicks(it.field("version"), u"new"_s);
    QVERIFY(problem("versionProblem").startsWith(u"This is not a range of versions."_s));
    QTest::keyClicks(it.field("age"), u"old"_s);
    QVERIFY(problem("ageProblem").startsWith(u"This is not an age."_s));
    QTest::keyClicks(it.field("beyond"), u"0"_s);
    QVERIFY(problem("beyondProblem").startsWith(u"This is not a number"_s));
    it.field("sameDigest")->clear();
    QTest::keyClicks(it.field("sameDigest"), u"a b"_s);
    QVERIFY(problem("sameDigestProblem").startsWith(u"This is not a valid tag."_s));
    QTest::keyClicks(it.field("platforms"), u"a/b/c/d"_s);
    QVERIFY(problem("platformsProblem").startsWith(u"This is not a platform."_s));

    for (const char *name : {"versionOn", "ageOn", "beyondOn", "sameDigestOn", "platformsOn"})
        it.box(name)->click();
    QTest::keyClicks(it.field("name"), u")?"_s);
    QCOMPARE(problem("nameProblem"), QString());
    QCOMPARE(problem("ageProblem"), QString());
    QTRY_VERIFY(it.count().startsWith(u"6 of 6 tag"_s));
}

void SelectDialogTest::saysWhatCannotBeJudged()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QTest::keyClicks(it.field("version"), u">=2"_s);
    QTRY_VERIFY(it.count().startsWith(u"3 of 6"_s));
    QVERIFY(it.label("ruleUndecidable")->isVisible());
    QVERIFY(it.label("ruleUndecidable")->text().startsWith(u"3 cannot be judged"_s));
    QVERIFY(!it.label("ruleUnread")->isVisible());
}

void SelectDialogTest::readsDetails()
{
    constexpr int Count = 250;
    SandboxFixture fixture;
    fixture.sandbox->store().addTags("bulk/many", Count);
    Selecting it(fixture, u"bulk/many"_s);
    QTRY_VERIFY(it.loaded());
    QTRY_VERIFY(it.page.browser().tags().resolvedCount() > 0);
    it.open();
    it.field("sameDigest")->clear();
    QTest::keyClicks(it.field("sameDigest"), u"build-00000"_s);
    QTRY_VERIFY(it.label("ruleUnread")->isVisible());
    QVERIFY(it.label("ruleUnread")->text().contains(u"cannot be judged yet"_s));
    QTRY_VERIFY(!it.count().startsWith(u"0 of"_s)); // those in view
    QTest::mouseClick(it.button("readAllDetails"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(it.count().startsWith(u"250 of 250 tag"_s), 30'000);
    QTRY_VERIFY(!it.label("ruleUnread")->isVisible());
    QVERIFY(!it.button("readAllDetails")->isVisible());
    QTest::mouseClick(it.button("selectTags"), Qt::LeftButton);
    QTRY_COMPARE(it.page.selectedCount(), Count);
}

void SelectDialogTest::offersToClearTheFilter()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    auto *filter = named<QLineEdit>(it.page, "filter");
    filter->setText(u"alpine"_s);
    QTRY_COMPARE(it.page.rowCount(), 2);
    it.open();
    QTest::keyClicks(it.field("name"), u"^2"_s);
    QTRY_VERIFY(it.count().startsWith(u"3 of 6"_s));
    QVERIFY(it.label("ruleHidden")->isVisible());
    QVERIFY2(it.label("ruleHidden")->text().startsWith(u"2 of them are hidden"_s),
        qPrintable(it.label("ruleHidden")->text()));
    QVERIFY(it.button("selectTags")->isEnabled());
    QTest::mouseClick(it.button("showAllTags"), Qt::LeftButton);
    QTRY_VERIFY(!it.label("ruleHidden")->isVisible());
    QCOMPARE(filter->text(), QString());
    QTest::mouseClick(it.button("selectTags"), Qt::LeftButton);
    QTRY_COMPARE(it.page.selectedTags(), QStringList({u"2.4.67"_s, u"2.4.67-alpine"_s, u"2.4.67-trixie"_s}));
}

void SelectDialogTest::remembersTheRule()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QTest::keyClicks(it.field("name"), u"^2"_s);
    it.box("nameNot")->click();
    QTRY_VERIFY(it.count().startsWith(u"3 of 6"_s));
    QTest::keyClick(it.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!it.dialog);
    QCOMPARE(it.page.selectedCount(), 0);

    it.open();
    QCOMPARE(it.field("name")->text(), u"^2"_s);
    QVERIFY(it.box("nameOn")->isChecked() && it.box("nameNot")->isChecked());
    QTRY_VERIFY(it.count().startsWith(u"3 of 6"_s));
}

void SelectDialogTest::followsTheList()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QTest::keyClicks(it.field("name"), u"^2"_s);
    QTRY_VERIFY(it.count().startsWith(u"3 of 6"_s));
    QVERIFY(fixture.sandbox->store().removeTag("fedora/httpd", "2.4.67-alpine"));
    it.page.browser().refresh();
    QTRY_VERIFY2(it.count().startsWith(u"2 of 5"_s), qPrintable(it.count()));
    QTest::mouseClick(it.button("selectTags"), Qt::LeftButton);
    QTRY_COMPARE(it.page.selectedTags(), QStringList({u"2.4.67"_s, u"2.4.67-trixie"_s}));
}

void SelectDialogTest::everythingFocusableHasAName()
{
    SandboxFixture fixture;
    Selecting it(fixture, u"fedora/httpd"_s);
    QTRY_VERIFY(it.loaded());
    it.open();
    QCOMPARE(reachableWithoutName(*it.dialog).join(u", "_s), QString());
    QTest::keyClicks(it.field("age"), u"x"_s);
    QCOMPARE(reachableWithoutName(*it.dialog).join(u", "_s), QString());
}

QTEST_MAIN(SelectDialogTest)
#include "tst_selectdialog.moc"
