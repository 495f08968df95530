// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "guifixture.h"
#include "ui/addressbar.h"
#include "ui/knownnames.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class AddressBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensWhatIsTyped();
    void escapeBringsThePlaceBack();
    void knownNamesAreOffered();
    void arrowAndEnterOpenAnOfferedName();
    void beginningsComeFirst();
    void namesFollowTheExplorer();
    void manyNamesAreBounded();
    void problemStandsBelowInWords();
    void typingTakesTheProblemAway();
};

namespace {

bool paints(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

void AddressBarTest::enterOpensWhatIsTyped()
{
    GuiFixture fixture;
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    QSignalSpy opened(&bar, &AddressBar::openRequested);
    QVERIFY(show(bar));
    bar.focus();
    QTest::keyClicks(QApplication::focusWidget(), u"quay.io/org/app:1.2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), u"quay.io/org/app:1.2"_s);
}

void AddressBarTest::escapeBringsThePlaceBack()
{
    GuiFixture fixture;
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    bar.setText(u"quay.io/org/app"_s);
    QVERIFY(show(bar));
    auto *edit = accessible<QLineEdit>(bar, u"Address"_s);
    QVERIFY(edit);
    bar.focus();
    QCOMPARE(edit->selectedText(), u"quay.io/org/app"_s);
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(bar.text(), u"x"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(bar.text(), u"quay.io/org/app"_s);
}

void AddressBarTest::knownNamesAreOffered()
{
    GuiFixture fixture;
    fixture.addOffline(u"registry.example.com:5000"_s, {u"fedora/httpd"_s, u"fedora/nginx"_s, u"mysql"_s});
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    QVERIFY(show(bar));
    auto *edit = accessible<QLineEdit>(bar, u"Address"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"HTTPD"_s);
    const QAbstractItemView *popup = edit->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"registry.example.com:5000/fedora/httpd"_s);
}

void AddressBarTest::arrowAndEnterOpenAnOfferedName()
{
    GuiFixture fixture;
    fixture.addOffline(u"registry.example.com"_s, {u"fedora/httpd"_s});
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    QSignalSpy opened(&bar, &AddressBar::openRequested);
    QVERIFY(show(bar));
    auto *edit = accessible<QLineEdit>(bar, u"Address"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, u"httpd"_s);
    QAbstractItemView *popup = edit->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(opened.at(0).at(0).toString(), u"registry.example.com/fedora/httpd"_s);
    QCOMPARE(opened.count(), 1);
}

void AddressBarTest::beginningsComeFirst()
{
    GuiFixture fixture;
    fixture.addOffline(u"quay.io"_s, {u"a/xnginx"_s, u"library/nginx"_s, u"team/my-nginx"_s});
    fixture.addOffline(u"nginx.example.com"_s);
    const KnownNames names(fixture.workspace);
    const QStringList expected{
        u"nginx.example.com"_s, u"quay.io/library/nginx"_s, u"quay.io/team/my-nginx"_s, u"quay.io/a/xnginx"_s};
    QCOMPARE(names.matching(u"nginx"_s, 10), expected);
    QCOMPARE(names.matching(u"nginx"_s, 2), expected.mid(0, 2));
}

void AddressBarTest::namesFollowTheExplorer()
{
    GuiFixture fixture;
    const KnownNames names(fixture.workspace);
    QVERIFY(names.all().isEmpty());
    const Connection connection = fixture.addOffline(u"quay.io"_s, {u"org/app"_s});
    QCOMPARE(names.all(), (QStringList{u"quay.io"_s, u"quay.io/org/app"_s}));
    fixture.workspace.remove(connection.id);
    QVERIFY(names.all().isEmpty());
}

void AddressBarTest::manyNamesAreBounded()
{
    GuiFixture fixture;
    QStringList repositories;
    for (int i = 0; i < 10'000; ++i)
        repositories += u"team-%1/service-%2"_s.arg(i % 97).arg(i);
    fixture.addOffline(u"registry.example.com"_s, repositories);
    const KnownNames names(fixture.workspace);
    QCOMPARE(names.all().size(), 10'001);
    QCOMPARE(names.matching(u"service"_s, 50).size(), 50);
}

void AddressBarTest::problemStandsBelowInWords()
{
    GuiFixture fixture;
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    bar.resize(600, bar.height());
    fixture.theme.setAppearance(Appearance::Light);
    QVERIFY(show(bar));
    auto *message = named<ToneLabel>(bar, "addressMessage");
    QVERIFY(!message->isVisible());
    bar.showProblem(u"<b>No</b> such thing."_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"<b>No</b> such thing."_s);
    QCOMPARE(message->textFormat(), Qt::PlainText);
    QCOMPARE(message->palette().color(QPalette::WindowText), toneForeground(Tone::Bad, QApplication::palette()));
    QVERIFY2(paints(*message, toneForeground(Tone::Bad, QApplication::palette())), "the words are not in that colour");
    QVERIFY(accessible<QLineEdit>(bar, u"Address"_s)->accessibleDescription().contains(u"such thing"_s));

    bar.showNotice(u"All is well."_s);
    QCOMPARE(message->palette().color(QPalette::WindowText), toneForeground(Tone::Neutral, QApplication::palette()));
}

void AddressBarTest::typingTakesTheProblemAway()
{
    GuiFixture fixture;
    const KnownNames names(fixture.workspace);
    AddressBar bar(names);
    QVERIFY(show(bar));
    bar.showProblem(u"No such thing."_s);
    bar.focus();
    QTest::keyClicks(QApplication::focusWidget(), u"q"_s);
    QVERIFY(!named<ToneLabel>(bar, "addressMessage")->isVisible());
}

QTEST_MAIN(AddressBarTest)
#include "tst_addressbar.moc"
