// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/linedifference.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QStringList linesOf(const QString &letters)
{
    return letters.isEmpty() ? QStringList() : letters.split(QString(), Qt::SkipEmptyParts);
}

// " a", "~ab", "-a", "+b": one word for each row.
QString printed(const QList<LineRow> &rows, const QStringList &before, const QStringList &after)
{
    QStringList words;
    for (const LineRow &row : rows) {
        const QString one = row.before < 0 ? QString() : before.at(row.before);
        const QString other = row.after < 0 ? QString() : after.at(row.after);
        switch (row.kind) {
        case LineRow::Kind::Same:
            words += one == other ? one : u"?"_s;
            break;
        case LineRow::Kind::Changed:
            words += u'~' + one + other;
            break;
        case LineRow::Kind::Removed:
            words += u'-' + one;
            break;
        case LineRow::Kind::Added:
            words += u'+' + other;
            break;
        }
    }
    return words.join(u' ');
}

int differing(const QList<LineRow> &rows)
{
    int count = 0;
    for (const LineRow &row : rows) {
        if (row.kind != LineRow::Kind::Same)
            count += (row.before >= 0 ? 1 : 0) + (row.after >= 0 ? 1 : 0);
    }
    return count;
}

// By the longest common subsequence, which takes the square of time and memory.
int fewestDiffering(const QStringList &before, const QStringList &after)
{
    std::vector<std::vector<int>> common(size_t(before.size() + 1), std::vector<int>(size_t(after.size() + 1), 0));
    for (size_t i = 1; i < common.size(); ++i) {
        for (size_t j = 1; j < common[i].size(); ++j)
            common[i][j] = before.at(qsizetype(i - 1)) == after.at(qsizetype(j - 1))
                ? common[i - 1][j - 1] + 1
                : std::max(common[i - 1][j], common[i][j - 1]);
    }
    return int(before.size() + after.size()) - 2 * common.back().back();
}

} // namespace

class LineDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsLinesSideBySide_data();
    void putsLinesSideBySide();
    void tellsAsFewAsPossible();
    void endsSoonWithForeignTexts();
};

void LineDifferenceTest::putsLinesSideBySide_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QList<int>>("begins");

    const QList<int> none;
    QTest::newRow("nothing") << QString() << QString() << QString() << none;
    QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"a b c"_s << none;
    QTest::newRow("all new") << QString() << u"ab"_s << u"+a +b"_s << QList{0};
    QTest::newRow("all gone") << u"ab"_s << QString() << u"-a -b"_s << QList{0};
    QTest::newRow("one changed") << u"abc"_s << u"axc"_s << u"a ~bx c"_s << QList{1};
    QTest::newRow("one added") << u"ac"_s << u"abc"_s << u"a +b c"_s << QList{1};
    QTest::newRow("one removed") << u"abc"_s << u"ac"_s << u"a -b c"_s << QList{1};
    QTest::newRow("more than before") << u"abd"_s << u"axyd"_s << u"a ~bx +y d"_s << QList{1};
    QTest::newRow("fewer than before") << u"abcd"_s << u"axd"_s << u"a ~bx -c d"_s << QList{1};
    QTest::newRow("two places") << u"abcdef"_s << u"xbcdyf"_s << u"~ax b c d ~ey f"_s << QList{0, 4};
    QTest::newRow("at the ends") << u"bc"_s << u"abcd"_s << u"+a b c +d"_s << QList{0, 3};
    QTest::newRow("nothing in common") << u"ab"_s << u"xy"_s << u"~ax ~by"_s << QList{0};
    QTest::newRow("a line twice") << u"aab"_s << u"ab"_s << u"a -a b"_s << QList{1};
}

void LineDifferenceTest::putsLinesSideBySide()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, rows);
    QFETCH(const QList<int>, begins);

    const QList<LineRow> difference = lineDifference(linesOf(before), linesOf(after));
    QCOMPARE(printed(difference, linesOf(before), linesOf(after)), rows);
    QCOMPARE(differencesIn(difference), begins);
}

void LineDifferenceTest::tellsAsFewAsPossible()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 400; ++round) {
        QStringList before;
        QStringList after;
        const int letters = 2 + round % 5;
        for (int count = random.bounded(25); count > 0; --count)
            before += QString(QChar(u'a' + random.bounded(letters)));
        for (int count = random.bounded(25); count > 0; --count)
            after += QString(QChar(u'a' + random.bounded(letters)));
        const QList<LineRow> rows = lineDifference(before, after);
        QCOMPARE(differing(rows), fewestDiffering(before, after));
        // Each line is told once, and in its order.
        QStringList told;
        QStringList toldAfter;
        for (const LineRow &row : rows) {
            if (row.before >= 0)
                told += before.at(row.before);
            if (row.after >= 0)
                toldAfter += after.at(row.after);
            if (row.kind == LineRow::Kind::Same)
                QCOMPARE(before.at(row.before), after.at(row.after));
        }
        QCOMPARE(told, before);
        QCOMPARE(toldAfter, after);
    }
}

void LineDifferenceTest::endsSoonWithForeignTexts()
{
    QStringList before{u"same"_s};
    QStringList after{u"same"_s};
    for (int line = 0; line < 20'000; ++line) {
        before += u"a%1"_s.arg(line);
        after += u"b%1"_s.arg(line);
    }
    before += u"end"_s;
    after += u"end"_s;
    QElapsedTimer clock;
    clock.start();
    const QList<LineRow> rows = lineDifference(before, after);
    QVERIFY(clock.elapsed() < 10'000);
    QCOMPARE(rows.size(), before.size());
    QCOMPARE(differencesIn(rows), QList{1});
}

QTEST_GUILESS_MAIN(LineDifferenceTest)
#include "tst_linedifference.moc"
