// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/shell.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void quotes_data();
    void quotes();
    void quotedWordsAreReadBack();
    void aRealShellReadsTheSame();
};

void TestShell::words_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("blanks") << u"  \t "_s << QStringList{};
    QTest::newRow("words") << u" a  b\tc\nd "_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("single quotes") << u"'a b' c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("double quotes") << u"\"a 'b'\" c"_s << QStringList{u"a 'b'"_s, u"c"_s};
    QTest::newRow("joined") << u"a'b'\"c\"d"_s << QStringList{u"abcd"_s};
    QTest::newRow("empty word") << u"a '' b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("backslash") << u"a\\ b \\'c"_s << QStringList{u"a b"_s, u"'c"_s};
    QTest::newRow("backslash in single quotes") << u"'a\\'"_s << QStringList{u"a\\"_s};
    QTest::newRow("backslash in double quotes") << u"\"\\\"\\a\""_s << QStringList{u"\"\\a"_s};
    QTest::newRow("open quote") << u"a 'b c"_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("last backslash") << u"a\\"_s << QStringList{u"a\\"_s};
}

void TestShell::words()
{
    QFETCH(QString, line);
    QTEST(shellWords(line), "expected");
}

void TestShell::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"quay.io/ns/app:1@sha256:0"_s << u"quay.io/ns/app:1@sha256:0"_s;
    QTest::newRow("option") << u"--tls-verify=false"_s << u"--tls-verify=false"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("variable") << u"$HOME"_s << u"'$HOME'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("command") << u"a;b"_s << u"'a;b'"_s;
    QTest::newRow("home") << u"~a"_s << u"'~a'"_s;
    QTest::newRow("pattern") << u"a*"_s << u"'a*'"_s;
    QTest::newRow("umlaut") << u"ä"_s << u"'ä'"_s;
}

void TestShell::quotes()
{
    QFETCH(QString, text);
    QTEST(shellQuoted(text), "expected");
}

namespace {

QStringList randomWords(QRandomGenerator &random)
{
    static const QString characters = u"ab1-_./:@=%+,'\"\\$`;&|<>()[]{}*?!#~ \t\näß"_s;
    QStringList words;
    for (int i = random.bounded(1, 6); i > 0; --i) {
        QString word;
        for (int length = random.bounded(12); length > 0; --length)
            word += characters[random.bounded(characters.size())];
        words.append(word);
    }
    return words;
}

QString lineOf(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

} // namespace

void TestShell::quotedWordsAreReadBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2'000; ++round) {
        const QStringList words = randomWords(random);
        QCOMPARE(shellWords(lineOf(words)), words);
    }
}

void TestShell::aRealShellReadsTheSame()
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("no POSIX shell here");

    QRandomGenerator random(11);
    QStringList words;
    for (int round = 0; round < 200; ++round)
        words += randomWords(random);

    QProcess process;
    process.start(shell, {u"-c"_s, u"printf '%s\\0' "_s + lineOf(words)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QStringList read = QString::fromUtf8(process.readAllStandardOutput()).split(QChar::Null);
    QVERIFY(read.takeLast().isEmpty()); // each word ends with NUL
    QCOMPARE(read, words);
}

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
