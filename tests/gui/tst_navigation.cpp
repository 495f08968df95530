// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fuzzymatch.h"
#include "ui/navigationhistory.h"
#include "ui/windowstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class NavigationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void anotherVisitForgetsWhatLayAhead();
    void tagRefinesTheRepository();
    void forgetsAConnection();

    void fuzzyMatchPrefers_data();
    void fuzzyMatchPrefers();
    void fuzzyMatchNeedsEveryLetter();

    void windowStateSurvivesStorage();
    void windowStateMakesSenseOfNonsense();
};

namespace {

Place place(const QString &repository, const QString &tag = {})
{
    return {u"one"_s, repository, tag};
}

} // namespace

void NavigationTest::goesBackAndForward()
{
    NavigationHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back());
    history.visit(place(u"a"_s));
    history.visit(place(u"b"_s));
    history.visit(place(u"b"_s)); // the same again is no step
    QCOMPARE(history.back(), place(u"a"_s));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), place(u"b"_s));
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.forward());
}

void NavigationTest::anotherVisitForgetsWhatLayAhead()
{
    NavigationHistory history;
    history.visit(place(u"a"_s));
    history.visit(place(u"b"_s));
    QVERIFY(history.back());
    history.visit(place(u"c"_s));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), place(u"a"_s));
}

void NavigationTest::tagRefinesTheRepository()
{
    NavigationHistory history;
    history.visit(place(u"a"_s));
    history.visit(place(u"a"_s, u"1.0"_s));
    QVERIFY2(!history.canGoBack(), "the first row of a page that opens is no place of its own");
    history.visit(place(u"a"_s, u"2.0"_s));
    QCOMPARE(history.back(), place(u"a"_s, u"1.0"_s));
}

void NavigationTest::forgetsAConnection()
{
    NavigationHistory history;
    history.visit(place(u"a"_s));
    history.visit({u"two"_s, u"b"_s, {}});
    history.visit(place(u"c"_s));
    history.forget(u"two"_s);
    QCOMPARE(history.back(), place(u"a"_s));
    QCOMPARE(history.forward(), place(u"c"_s));
    history.forget(u"one"_s);
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(place(u"d"_s));
    QVERIFY(!history.canGoBack());
}

void NavigationTest::fuzzyMatchPrefers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning of a word") << u"re"_s << u"Add registry…"_s << u"Go to Inspector pane later"_s;
    QTest::newRow("initials") << u"cp"_s << u"Command palette…"_s << u"Open sandbox copy"_s;
    QTest::newRow("letters together") << u"http"_s << u"fedora/httpd"_s << u"other/that-map"_s;
    QTest::newRow("shorter") << u"nginx"_s << u"library/nginx"_s << u"library/nginx-with-everything-in-it"_s;
    QTest::newRow("a later start") << u"tag"_s << u"Refresh the list of tags"_s << u"Start a long game"_s;
    QTest::newRow("any case") << u"SIGN"_s << u"Sign in…"_s << u"Reload assigned"_s;
}

void NavigationTest::fuzzyMatchPrefers()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyMatch(typed, better);
    QVERIFY(good);
    QVERIFY(*good > fuzzyMatch(typed, worse).value_or(-1000));
}

void NavigationTest::fuzzyMatchNeedsEveryLetter()
{
    QVERIFY(fuzzyMatch(u"", u"anything"));
    QVERIFY(fuzzyMatch(u"add reg", u"Add registry…"));
    QVERIFY(!fuzzyMatch(u"gerdda", u"Add registry…"));
    QVERIFY(!fuzzyMatch(u"x", u""));
}

void NavigationTest::windowStateSurvivesStorage()
{
    const WindowState state{
        .geometry = "geometry"_ba,
        .panes = "panes"_ba,
        .columns = "columns"_ba,
        .pages = {{u"id"_s, u"fedora/httpd"_s, u"latest"_s}, {u"id"_s, u"mysql"_s, {}}},
        .currentPage = 1,
        .expanded = {u"id"_s, u"id/fedora"_s},
        .appearance = Appearance::Dark,
        .notifies = false,
    };
    QCOMPARE(WindowState::fromVariant(state.toVariant()), state);
    QCOMPARE(WindowState::fromVariant(WindowState().toVariant()), WindowState());
}

void NavigationTest::windowStateMakesSenseOfNonsense()
{
    const QVariantMap nonsense{
        {u"pages"_s, QVariantList{QVariantMap{{u"repository"_s, u"without a connection"_s}}, u"no map"_s, 7}},
        {u"currentPage"_s, 12},
        {u"appearance"_s, u"plaid"_s},
        {u"geometry"_s, QVariantList()},
    };
    QCOMPARE(WindowState::fromVariant(nonsense), WindowState());
}

QTEST_APPLESS_MAIN(NavigationTest)
#include "tst_navigation.moc"
