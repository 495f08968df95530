// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "guifixture.h"
#include "ui/capabilitytext.h"
#include "ui/widgets/capabilitycard.h"

#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

QStringList shownTexts(const QWidget &card)
{
    QStringList texts;
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    return texts;
}

ProbeReport harbor()
{
    ProbeReport report = emptyReport({.id = u"id"_s, .url = QUrl(u"https://r.example"_s)});
    report.product = {RegistryProduct::Harbor, RecognisedProduct::Clue::Service, u"harbor-registry"_s};
    report.signIn = Capabilities::SignIn::Bearer;
    report.realm = u"https://r.example:443"_s;
    report.entry = ProbeReport::Entry::SignedIn;
    report.userName = u"bob"_s;
    return report;
}

} // namespace

class CapabilityCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasWords();
    void tellsWhoAndWhat();
    void fillsInWithoutJumping();
    void isAListToAScreenReader();
    void showsServerWordsAsTheyAre();
    void tellsAnError();
};

void CapabilityCardTest::everythingHasWords()
{
    for (const Subject subject : probeSubjects()) {
        QVERIFY(!subjectWord(subject).isEmpty());
        for (const Answer answer : {Answer::Unknown, Answer::Yes, Answer::No, Answer::Refused}) {
            for (int reason = 0; reason <= static_cast<int>(Reason::Broken); ++reason) {
                const ProbeFact fact{.subject = subject, .answer = answer, .reason = static_cast<Reason>(reason)};
                QVERIFY(!answerWord(fact).isEmpty());
                QVERIFY(!reasonSentence(fact).isEmpty());
                QVERIFY2(!reasonSentence(fact).contains(u'%'), qPrintable(reasonSentence(fact)));
            }
        }
    }
    QSet<QString> names;
    for (int product = 0; product <= static_cast<int>(RegistryProduct::OpenShift); ++product)
        names += productName(static_cast<RegistryProduct>(product));
    QCOMPARE(names.size(), static_cast<int>(RegistryProduct::OpenShift) + 1);
    QVERIFY(!names.contains(QString()));
    for (int clue = 0; clue <= static_cast<int>(RecognisedProduct::Clue::Extension); ++clue)
        QVERIFY(
            !evidenceSentence({RegistryProduct::Harbor, static_cast<RecognisedProduct::Clue>(clue), u"x"_s}).isEmpty());
}

void CapabilityCardTest::tellsWhoAndWhat()
{
    CapabilityCard card;
    card.showReport(harbor());
    QCOMPARE(named<QLabel>(card, "product")->text(), u"Harbor at r.example"_s);
    QVERIFY(named<QLabel>(card, "evidence")->text().contains("harbor-registry"_L1));
    QCOMPARE(named<QLabel>(card, "signIn")->text(),
        u"It wants a token from https://r.example:443. You are signed in as bob."_s);
}

void CapabilityCardTest::fillsInWithoutJumping()
{
    GuiFixture fixture;
    CapabilityCard card;
    card.resize(520, 700);
    ProbeReport report = harbor();
    card.showReport(report);
    QVERIFY(show(card));
    const int before = card.sizeHint().height();
    report.setFact({.subject = Subject::Catalog, .answer = Answer::Refused, .reason = Reason::LacksRight});
    card.showReport(report);
    QVERIFY(shownTexts(card).contains(u"Refused"_s));
    QVERIFY(shownTexts(card).contains(reasonSentence(report.fact(Subject::Catalog))));
    QCOMPARE(card.sizeHint().height(), before);
}

void CapabilityCardTest::isAListToAScreenReader()
{
    CapabilityCard card;
    ProbeReport report = harbor();
    report.setFact({.subject = Subject::Catalog, .answer = Answer::Yes, .reason = Reason::Answered});
    card.showReport(report);
    auto *list = accessible<QWidget>(card, u"What the registry can do"_s);
    QVERIFY(list);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::List);
    QCOMPARE(interface->childCount(), static_cast<int>(probeSubjects().size()));
    QCOMPARE(interface->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), u"List repositories: Yes"_s);
    QCOMPARE(interface->child(0)->text(QAccessible::Description), reasonSentence(report.fact(Subject::Catalog)));
    QCOMPARE(focusableWithoutName(card), QStringList());
}

void CapabilityCardTest::showsServerWordsAsTheyAre()
{
    CapabilityCard card;
    ProbeReport report = harbor();
    report.product.seen = u"<b>bold</b>"_s;
    card.showReport(report);
    const QList<QLabel *> labels = card.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QVERIFY(named<QLabel>(card, "evidence")->text().contains("<b>bold</b>"_L1));
}

void CapabilityCardTest::tellsAnError()
{
    CapabilityCard card;
    card.showReport(harbor());
    card.showError({.kind = Error::Kind::Timeout});
    QVERIFY(named<QLabel>(card, "signIn")->text().contains("r.example"_L1));
}

QTEST_MAIN(CapabilityCardTest)
#include "tst_capabilitycard.moc"
