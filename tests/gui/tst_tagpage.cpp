// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// One repository on its page, served by the sandbox.

#include "items/tagtablemodel.h"
#include "operations/repositorybrowser.h"
#include "sandboxfixture.h"
#include "ui/actions/tagactions.h"
#include "ui/pages/tagpage.h"
#include "ui/pages/tagtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString WebServer = u"fedora/httpd"_s;
const QStringList WebServerTags{
    u"2.4.67"_s, u"2.4.67-alpine"_s, u"2.4.67-trixie"_s, u"alpine"_s, u"latest"_s, u"trixie"_s};

/*! A page that is shown, and what one looks at in it. */
struct OpenPage {
    OpenPage(SandboxFixture &fixture, const QString &repository)
        : page(fixture.workspace, fixture.connection.id, repository, nullptr)
        , table(*named<TagTable>(page, "tagTable"))
        , filter(*named<QLineEdit>(page, "filter"))
    {
        page.resize(900, 420);
        if (!show(page))
            qFatal("the page does not become active");
    }

    bool loaded() const { return page.browser().state() == LoadState::Loaded; }

    QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names += table.model()->index(row, 0).data().toString();
        return names;
    }

    void select(const QStringList &tags)
    {
        table.clearSelection();
        for (const QString &tag : tags) {
            const int row = int(rows().indexOf(tag));
            table.selectionModel()->select(
                table.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    QAction *columnAction(const QString &text)
    {
        const QList<QAction *> actions = table.columnMenu()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        qFatal("no column %s", qPrintable(text));
    }

    TagPage page;
    TagTable &table;
    QLineEdit &filter;
};

} // namespace

class TagPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsInNaturalOrder();

    void filters_data();
    void filters();
    void wrongExpressionKeepsTheLastFilter();
    void typingInTheTableFilters();
    void filterThatMatchesNothingSaysSo();

    void sortingBySizeReadsAllDetails();
    void columnIsHiddenThroughItsMenu();
    void columnsAreSavedAndRestored();
    void nonsenseColumnsAreIgnored();
    void attachmentsAreShownWhenAskedFor();

    void selectionIsCounted();
    void copies_data();
    void copies();
    void copiesByDigest();
    void copiesPullCommand();

    void emptyRepositorySaysSo();
    void failingListingIsRetried();
    void failedRefreshKeepsTheRows();
    void wantedTagIsSelected();
    void missingTagIsWarnedAbout();
    void selectingATagMindsNoHeldKeys();
    void askingForAHiddenTagClearsTheFilter();

    void everythingFocusableHasAName();
    void goesAwayWhileItLoads();
};

void TagPageTest::listsInNaturalOrder()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    QCOMPARE(page.page.rowCount(), int(WebServerTags.size()));
    QTRY_VERIFY(page.loaded());
    QVERIFY(page.table.isVisible());
    QCOMPARE(page.table.currentTag(), QString()); // nobody has asked for one
    QCOMPARE(sentence(page.page), QString());

    OpenPage busybox(fixture, u"library/busybox"_s);
    QTRY_VERIFY(busybox.loaded() && busybox.rows().contains(u"1.10"_s));
    const QStringList rows = busybox.rows();
    QVERIFY(rows.indexOf(u"1.9"_s) < rows.indexOf(u"1.10"_s));
    QVERIFY(rows.indexOf(u"1.37.0-rc2"_s) < rows.indexOf(u"1.37.0-rc10"_s));
    QVERIFY(rows.indexOf(u"1.37.0-rc10"_s) < rows.indexOf(u"1.37.0"_s));
}

void TagPageTest::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("nothing") << QString() << WebServerTags;
    QTest::newRow("text") << u"alp"_s << QStringList{u"2.4.67-alpine"_s, u"alpine"_s};
    QTest::newRow("text, any case") << u"ALP"_s << QStringList{u"2.4.67-alpine"_s, u"alpine"_s};
    QTest::newRow("wildcard") << u"*trixie"_s << QStringList{u"2.4.67-trixie"_s, u"trixie"_s};
    QTest::newRow("wildcard in full") << u"trix*"_s << QStringList{u"trixie"_s};
    QTest::newRow("regular expression") << u"/^[a-z]+$/"_s << QStringList{u"alpine"_s, u"latest"_s, u"trixie"_s};
}

void TagPageTest::filters()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, rows);
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    page.page.focusFilter();
    QTRY_VERIFY(page.filter.hasFocus());
    QTest::keyClicks(&page.filter, typed);
    QTRY_COMPARE(page.rows(), rows);
    QCOMPARE(page.page.rowCount(), int(rows.size()));
    QTest::keyClick(&page.filter, Qt::Key_Escape);
    QTRY_COMPARE(page.rows(), WebServerTags);
}

void TagPageTest::wrongExpressionKeepsTheLastFilter()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    const QStringList alpine{u"2.4.67-alpine"_s, u"alpine"_s};
    page.filter.setText(u"alpine"_s);
    QTRY_COMPARE(page.rows(), alpine);
    const auto *problem = named<QLabel>(page.page, "filterProblem");
    QVERIFY(!problem->isVisible());

    page.filter.setText(u"/(trixie/"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(u"This is not a valid regular expression."_s), qPrintable(problem->text()));
    QCOMPARE(page.filter.accessibleDescription(), problem->text());
    QCOMPARE(page.rows(), alpine);

    page.filter.setText(u"/(trixie)/"_s);
    QTRY_COMPARE(page.rows(), (QStringList{u"2.4.67-trixie"_s, u"trixie"_s}));
    QVERIFY(!problem->isVisible());
}

void TagPageTest::typingInTheTableFilters()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    page.table.setFocus();
    QTest::keyClicks(&page.table, u"l"_s);
    QTRY_VERIFY(page.filter.hasFocus());
    QTest::keyClicks(&page.filter, u"ate"_s);
    QCOMPARE(page.filter.text(), u"late"_s);
    QTRY_COMPARE(page.rows(), QStringList{u"latest"_s});
    QTest::keyClick(&page.filter, Qt::Key_Down);
    QTRY_VERIFY(page.table.hasFocus());
}

void TagPageTest::filterThatMatchesNothingSaysSo()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    page.filter.setText(u"bookworm"_s);
    QTRY_COMPARE(sentence(page.page), u"No tag matches “bookworm”."_s);
    QVERIFY(!page.table.isVisible());
    page.filter.setText(u"jessie"_s);
    QTRY_COMPARE(sentence(page.page), u"No tag matches “jessie”."_s);
    QTRY_VERIFY(visibleButton(page.page, u"Clear the filter"_s));
    visibleButton(page.page, u"Clear the filter"_s)->click();
    QTRY_COMPARE(page.rows(), WebServerTags);
    QTRY_VERIFY(page.table.isVisible());
    QCOMPARE(page.filter.text(), QString());
}

void TagPageTest::sortingBySizeReadsAllDetails()
{
    SandboxFixture fixture;
    OpenPage page(fixture, u"library/busybox"_s);
    TagTableModel &tags = page.page.browser().tags();
    QTRY_VERIFY(page.loaded() && page.page.rowCount() > 30);
    page.page.resize(900, 200); // a few rows in view
    QVERIFY(tags.resolvedCount() < tags.rowCount());

    QHeaderView *header = page.table.horizontalHeader();
    QCOMPARE(page.table.model()->headerData(TagTableModel::Size, Qt::Horizontal).toString(), u"Size"_s);
    page.table.horizontalScrollBar()->setValue(header->sectionPosition(TagTableModel::Size));
    const QPoint middle(
        header->sectionViewportPosition(TagTableModel::Size) + header->sectionSize(TagTableModel::Size) / 2,
        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(header->sortIndicatorSection(), int(TagTableModel::Size));
    QTRY_COMPARE(tags.resolvedCount(), tags.rowCount());

    const auto sorted = [&] {
        QList<qint64> sizes;
        const QStringList rows = page.rows();
        for (const QString &name : rows)
            sizes += tags.details(tags.row(name))->size;
        return sizes.constFirst() < sizes.constLast() && std::is_sorted(sizes.cbegin(), sizes.cend());
    };
    QTRY_VERIFY(sorted());
    QTRY_VERIFY(!page.page.browser().isLoadingAllDetails());
}

void TagPageTest::columnIsHiddenThroughItsMenu()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QCOMPARE(named<QToolButton>(page.page, "columns")->menu(), page.table.columnMenu());
    QVERIFY(!page.columnAction(u"Tag"_s)->isEnabled());
    QVERIFY(!page.table.isColumnHidden(TagTableModel::Digest));
    page.columnAction(u"Digest"_s)->trigger();
    QVERIFY(page.table.isColumnHidden(TagTableModel::Digest));
    page.columnAction(u"Digest"_s)->trigger();
    QVERIFY(!page.table.isColumnHidden(TagTableModel::Digest));
    page.columnAction(u"Type"_s)->trigger();
    page.columnAction(u"Show all columns"_s)->trigger();
    QVERIFY(!page.table.isColumnHidden(TagTableModel::Type));
}

void TagPageTest::columnsAreSavedAndRestored()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    page.columnAction(u"Digest"_s)->trigger();
    page.table.horizontalHeader()->moveSection(TagTableModel::Size, 1);
    page.table.horizontalHeader()->resizeSection(TagTableModel::Type, 77);
    const QByteArray saved = page.page.saveColumns();

    OpenPage other(fixture, u"library/busybox"_s);
    other.page.restoreColumns(saved);
    QVERIFY(other.table.isColumnHidden(TagTableModel::Digest));
    QVERIFY(!other.table.isColumnHidden(TagTableModel::Type));
    QCOMPARE(other.table.horizontalHeader()->visualIndex(TagTableModel::Size), 1);
    QCOMPARE(other.table.columnWidth(TagTableModel::Type), 77);
    Q_EMIT other.table.columnMenu()->aboutToShow();
    QVERIFY(!other.columnAction(u"Digest"_s)->isChecked());
    QVERIFY(other.columnAction(u"Type"_s)->isChecked());
}

void TagPageTest::nonsenseColumnsAreIgnored()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    page.columnAction(u"Digest"_s)->trigger();
    page.page.restoreColumns({});
    page.page.restoreColumns("nonsense"_ba);
    QVERIFY(page.table.isColumnHidden(TagTableModel::Digest));
    QVERIFY(!page.table.isColumnHidden(TagTableModel::Tag));
}

void TagPageTest::attachmentsAreShownWhenAskedFor()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    QAbstractButton *toggle = nullptr;
    QTRY_VERIFY(toggle = visibleButton(page.page, u"Show 1 attachment(s)"_s));
    toggle->click();
    QTRY_COMPARE(page.page.rowCount(), int(WebServerTags.size()) + 1);
    QVERIFY(page.rows().filter(u"sha256-"_s).size() == 1);
    QVERIFY(toggle = visibleButton(page.page, u"Hide attachments"_s));
    toggle->click();
    QTRY_COMPARE(page.rows(), WebServerTags);

    OpenPage none(fixture, u"library/busybox"_s);
    QTRY_VERIFY(none.loaded());
    QVERIFY(!visibleButton(none.page, u"Show 0 attachment(s)"_s));
}

void TagPageTest::selectionIsCounted()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(page.rows(), WebServerTags);
    QSignalSpy changes(&page.page, &TagPage::selectionChanged);
    QCOMPARE(page.page.selectedCount(), 0);
    page.table.setFocus();
    page.table.setCurrentIndex(page.table.model()->index(0, 0));
    QTest::keyClick(&page.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&page.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.page.selectedCount(), 3);
    QCOMPARE(page.page.selectedTags(), WebServerTags.first(3));
    QVERIFY(changes.count() > 0);
    QTest::keyClick(&page.table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page.page.selectedCount(), int(WebServerTags.size()));
    page.select({u"latest"_s, u"2.4.67"_s});
    QCOMPARE(page.page.selectedTags(), (QStringList{u"2.4.67"_s, u"latest"_s})); // as the table has them
}

void TagPageTest::copies_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("copied");
    QTest::newRow("one") << QStringList{u"latest"_s} << u"%1/fedora/httpd:latest"_s;
    QTest::newRow("two") << QStringList{u"latest"_s, u"2.4.67"_s}
                         << u"%1/fedora/httpd:2.4.67\n%1/fedora/httpd:latest"_s;
    QTest::newRow("none") << QStringList{} << u"as before"_s;
}

void TagPageTest::copies()
{
    QFETCH(QStringList, tags);
    QFETCH(QString, copied);
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    TagActions actions(fixture.workspace, nullptr);
    actions.setPage(&page.page);
    QTRY_COMPARE(page.rows(), WebServerTags);
    QGuiApplication::clipboard()->setText(u"as before"_s);
    page.select(tags);
    page.table.setFocus();
    QTest::keyClick(&page.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied.contains(u'%') ? copied.arg(fixture.host) : copied);
}

void TagPageTest::copiesByDigest()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    TagActions actions(fixture.workspace, nullptr);
    QSignalSpy told(&actions, &TagActions::told);
    actions.setPage(&page.page);
    QTRY_COMPARE(page.rows(), WebServerTags);
    QTRY_VERIFY(!page.page.browser().digestOf(u"latest"_s).isNull());
    QTRY_VERIFY(!page.page.browser().digestOf(u"alpine"_s).isNull());
    page.select({u"latest"_s});
    page.table.setFocus();
    QTest::keyClick(&page.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const QString digest = page.page.browser().digestOf(u"latest"_s).toString();
    QVERIFY2(copied.startsWith(fixture.host + u"/fedora/httpd"_s), qPrintable(copied));
    QVERIFY2(copied.endsWith(u'@' + digest), qPrintable(copied));
    QVERIFY(digest != page.page.browser().digestOf(u"alpine"_s).toString());
    QCOMPARE(told.count(), 1);
}

void TagPageTest::copiesPullCommand()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    TagActions actions(fixture.workspace, nullptr);
    actions.setPage(&page.page);
    QTRY_COMPARE(page.rows(), WebServerTags);
    auto *copy = actions.findChild<QAction *>(u"copyPull_docker"_s);
    QVERIFY(copy);
    QVERIFY(!copy->isEnabled());
    page.select({u"alpine"_s, u"latest"_s});
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"docker pull %1/fedora/httpd:alpine\ndocker pull %1/fedora/httpd:latest"_s.arg(fixture.host));
    actions.setPage(nullptr);
    QVERIFY(!copy->isEnabled());
}

void TagPageTest::emptyRepositorySaysSo()
{
    SandboxFixture fixture;
    OpenPage page(fixture, u"archive/old-portal"_s);
    QTRY_COMPARE(sentence(page.page), u"This repository has no tags."_s);
    QTRY_VERIFY(visibleButton(page.page, u"List again"_s));
    QVERIFY(!page.table.isVisible());
}

void TagPageTest::failingListingIsRetried()
{
    SandboxFixture fixture;
    fixture.refuse("*/tags/list*");
    OpenPage page(fixture, WebServer);
    QTRY_COMPARE(sentence(page.page), u"%1 does not allow you to do this (403)."_s.arg(fixture.host));
    QTRY_VERIFY(visibleButton(page.page, u"Sign in…"_s));
    QSignalSpy signIn(&page.page, &TagPage::signInWanted);
    visibleButton(page.page, u"Sign in…"_s)->click();
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(page.page.rowCount(), 0);

    fixture.sandbox->faults().clear();
    QTRY_VERIFY(visibleButton(page.page, u"Retry"_s));
    visibleButton(page.page, u"Retry"_s)->click();
    QTRY_COMPARE(page.rows(), WebServerTags);
    QTRY_COMPARE(sentence(page.page), QString());
    QVERIFY(page.table.isVisible());
}

void TagPageTest::failedRefreshKeepsTheRows()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_VERIFY(page.loaded() && page.rows() == WebServerTags);
    page.select({u"alpine"_s});
    fixture.refuse("*/tags/list*");
    page.page.browser().refresh();
    QTRY_COMPARE(sentence(page.page), u"%1 does not allow you to do this (403)."_s.arg(fixture.host));
    QCOMPARE(page.rows(), WebServerTags);
    QVERIFY(page.table.isVisible());
    QCOMPARE(page.page.selectedTags(), QStringList{u"alpine"_s});

    fixture.sandbox->faults().clear();
    QTRY_VERIFY(visibleButton(page.page, u"Retry"_s));
    visibleButton(page.page, u"Retry"_s)->click();
    QTRY_COMPARE(sentence(page.page), QString());
    QTRY_VERIFY(page.loaded());
    QCOMPARE(page.page.selectedTags(), QStringList{u"alpine"_s});
}

void TagPageTest::wantedTagIsSelected()
{
    SandboxFixture fixture;
    OpenPage page(fixture, u"team-b/nightly"_s);
    QSignalSpy current(&page.page, &TagPage::currentTagChanged);
    page.page.selectTag(u"2026-03-01"_s);
    QCOMPARE(page.page.currentTag(), u"2026-03-01"_s); // before it is listed
    QTRY_COMPARE(page.page.selectedTags(), QStringList{u"2026-03-01"_s});
    QTRY_VERIFY(page.loaded());
    QTRY_VERIFY(page.table.viewport()->rect().intersects(page.table.visualRect(page.table.currentIndex())));
    QCOMPARE(current.count(), 1); // told once
}

void TagPageTest::missingTagIsWarnedAbout()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    page.page.selectTag(u"bookworm"_s);
    QTRY_COMPARE(sentence(page.page), u"The registry lists no tag “bookworm” here."_s);
    QCOMPARE(page.rows(), WebServerTags);
    QCOMPARE(page.page.selectedCount(), 0);
    QCOMPARE(page.page.currentTag(), u"bookworm"_s);
    QTRY_VERIFY(visibleButton(page.page, u"List again"_s));
    page.page.selectTag(u"latest"_s);
    QCOMPARE(page.page.selectedTags(), QStringList{u"latest"_s});
    QTRY_COMPARE(sentence(page.page), QString());
}

void TagPageTest::selectingATagMindsNoHeldKeys()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_VERIFY(page.loaded() && page.rows() == WebServerTags);
    page.page.selectTag(u"alpine"_s);
    QTest::keyPress(&page.table, Qt::Key_Control, Qt::ControlModifier);
    page.page.selectTag(u"latest"_s);
    QCOMPARE(page.page.selectedTags(), QStringList{u"latest"_s});
    page.page.selectTag(u"latest"_s);
    QCOMPARE(page.page.selectedTags(), QStringList{u"latest"_s});
    QTest::keyRelease(&page.table, Qt::Key_Control);
    page.page.selectTag(u"alpine"_s);
    QTest::keyClick(&page.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.page.selectedTags(), (QStringList{u"alpine"_s, u"latest"_s}));
}

void TagPageTest::askingForAHiddenTagClearsTheFilter()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_VERIFY(page.loaded() && page.rows() == WebServerTags);
    page.filter.setText(u"alpine"_s);
    QTRY_COMPARE(page.rows().size(), 2);
    page.page.selectTag(u"latest"_s);
    QTRY_COMPARE(page.page.selectedTags(), QStringList{u"latest"_s});
    QCOMPARE(page.filter.text(), QString());
}

void TagPageTest::everythingFocusableHasAName()
{
    SandboxFixture fixture;
    OpenPage page(fixture, WebServer);
    QTRY_VERIFY(page.loaded());
    QCOMPARE(reachableWithoutName(page.page).join(u", "_s), QString());
    QVERIFY(accessible<QLineEdit>(page.page, u"Filter tags"_s));
    QVERIFY(accessible<QTableView>(page.page, u"Tags"_s));
}

void TagPageTest::goesAwayWhileItLoads()
{
    SandboxFixture fixture;
    {
        OpenPage page(fixture, u"team-b/nightly"_s);
        page.table.sortByColumn(TagTableModel::Size, Qt::DescendingOrder);
        QTRY_VERIFY(page.page.browser().isLoadingAllDetails());
    }
    OpenPage page(fixture, WebServer); // the workspace goes on
    QTRY_COMPARE(page.rows(), WebServerTags);
}

QTEST_MAIN(TagPageTest)
#include "tst_tagpage.moc"
