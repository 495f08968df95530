// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/plainscalar.h"
#include "yaml/readyaml.h"
#include "yaml/writeyaml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_DATA "/yaml/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

// Each of them some reader takes for something else when it is not quoted, or does not read at all.
QStringList nastyTexts()
{
    QStringList texts{u""_s, u"on"_s, u"Off"_s, u"y"_s, u"NO"_s, u"true"_s, u"null"_s, u"~"_s, u"1e3"_s, u"0755"_s,
        u"0o17"_s, u"08"_s, u"0x1F"_s, u"0b11"_s, u"1_000"_s, u"_1"_s, u"1_000.5_"_s, u".5"_s, u".5_"_s, u"-.inf"_s,
        u".nan"_s, u"+1"_s, u"-0"_s, u"1:30"_s, u"190:20:30.15"_s, u"2026-01-01"_s, u"2026-1-1 10:00:00"_s,
        u"2026-99-99"_s, u"2026-11-23T14:16:09Z"_s, u"="_s, u"<<"_s, u" lead"_s, u"trail "_s, u"\t"_s, u"a\tb"_s,
        u"\n"_s, u"\n\n"_s, u"\nx"_s, u"x\n"_s, u"x\n\n"_s, u"two\nlines"_s, u" lead\nline"_s, u"\n  x\n y\n"_s,
        u"blank \nline"_s, u"a\n\n\nb"_s, u"a\r\nb"_s, u"a: b"_s, u"a:"_s, u": a"_s, u"a #b"_s, u"#a"_s, u"- a"_s,
        u"-"_s, u"--- a"_s, u"..."_s, u"---\na"_s, u"? a"_s, u"[a]"_s, u"{}"_s, u"*a"_s, u"&a"_s, u"!a"_s, u"%a"_s,
        u"@a"_s, u"`a"_s, u"'"_s, u"\""_s, u"it's: so"_s, u"\\n"_s, u"a, b"_s, u"äöü 漢字"_s, u"😀"_s, u"😀\n😀"_s,
        u"\u0085"_s, u"\u00a0"_s, u"\u2028"_s, u"a\u2029b"_s, u"\ufeff"_s, u"\u007f"_s, u"\u0001"_s, u"{\"a\": [1]}"_s,
        u"|"_s, u"> x"_s, u"12345678901234567890"_s, u"1.0"_s, u"1.2.3"_s, u"sha256:0123"_s};
    texts += QString(QChar(u'\0'));
    texts += QString(300, u'x') + QString(u" word"_s).repeated(200);
    return texts;
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    static const QStringList nasty = nastyTexts();
    const quint32 kind = random.bounded(depth > 4 ? 5u : 9u);
    if (kind == 0)
        return QJsonValue(QJsonValue::Null);
    if (kind == 1)
        return random.bounded(2) == 1;
    if (kind == 2)
        return qint64(random.generate64() >> random.bounded(1, 64));
    if (kind == 3)
        return std::ldexp(random.generateDouble(), random.bounded(-60, 45)) + 0.1;
    if (kind == 4)
        return nasty.at(random.bounded(int(nasty.size())));
    if (kind <= 6) {
        QJsonArray list;
        for (int left = random.bounded(4); left > 0; --left)
            list += randomValue(random, depth + 1);
        return list;
    }
    QJsonObject map;
    for (int left = random.bounded(5); left > 0; --left)
        map.insert(nasty.at(random.bounded(int(nasty.size()))), randomValue(random, depth + 1));
    return map;
}

} // namespace

class YamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAsThePlatformDoes_data();
    void printsAsThePlatformDoes();
    void textsSurvive_data();
    void textsSurvive();
    void objectsSurvive();
    void aSecondReaderReadsTheSame();
    void readsAsThePlatformDoes_data();
    void readsAsThePlatformDoes();
    void separatesDocuments();
    void refuses_data();
    void refuses();
    void boundsWhatAliasesRepeat();
};

// The files were printed by the platform's own client for the same objects.
void YamlTest::printsAsThePlatformDoes_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("strings and names") << u"strings"_s;
    QTest::newRow("an image stream") << u"app"_s;
}

void YamlTest::printsAsThePlatformDoes()
{
    QFETCH(const QString, name);

    const QByteArray printed = contentOf(name + u".yaml"_s);
    const Result<QList<QJsonObject>> read = readYaml(printed);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 1);
    if (const QByteArray json = contentOf(name + u".json"_s); !json.isEmpty())
        QCOMPARE(read->constFirst(), jsonOf(json));
    const QStringList lines = writeYaml(read->constFirst()).split(u'\n');
    const QStringList expected = QString::fromUtf8(printed).split(u'\n');
    for (qsizetype line = 0; line < std::min(lines.size(), expected.size()); ++line)
        QCOMPARE(lines.at(line), expected.at(line));
    QCOMPARE(lines.size(), expected.size());
}

void YamlTest::textsSurvive_data()
{
    QTest::addColumn<QString>("text");

    const QStringList texts = nastyTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%d", int(i)) << texts.at(i);
}

void YamlTest::textsSurvive()
{
    QFETCH(const QString, text);

    const QJsonObject object{{u"value"_s, text}, {text, 1}, {u"list"_s, QJsonArray{text, QJsonObject{{text, text}}}},
        {u"z"_s, QJsonArray{QJsonArray{text, text}, text}}};
    const QString written = writeYaml(object);
    const Result<QList<QJsonObject>> read = readYaml(written.toUtf8());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message + u'\n' + written));
    QCOMPARE(*read, QList<QJsonObject>{object});
}

void YamlTest::objectsSurvive()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 500; ++round) {
        QList<QJsonObject> objects;
        for (int count = 0; count <= round % 3; ++count)
            objects += QJsonObject{{u"a"_s, randomValue(random, 0)}, {u"b"_s, randomValue(random, 0)}};
        const QString written = writeYaml(objects);
        const Result<QList<QJsonObject>> read = readYaml(written.toUtf8());
        QVERIFY2(read, read ? "" : qPrintable(read.error().message + u'\n' + written));
        QCOMPARE(*read, objects);
    }
}

// Python's is of YAML 1.1, and shares no code with ours.
void YamlTest::aSecondReaderReadsTheSame()
{
    QRandomGenerator random(1127);
    QJsonArray expected;
    QList<QJsonObject> objects;
    const QStringList texts = nastyTexts();
    for (const QString &text : texts)
        objects += QJsonObject{{u"text"_s, text}, {u"list"_s, QJsonArray{text, QJsonArray{text}}}, {text, text}};
    for (int count = 0; count < 300; ++count)
        objects += QJsonObject{{u"a"_s, randomValue(random, 0)}, {u"b"_s, randomValue(random, 0)}};
    for (const QJsonObject &object : std::as_const(objects))
        expected += object;

    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import json, sys\n"
            "try:\n    import yaml\n"
            "except ImportError:\n    sys.exit(77)\n"
            "json.dump(list(yaml.safe_load_all(sys.stdin.buffer.read().decode())), sys.stdout)\n"_s});
    QVERIFY(python.waitForStarted());
    python.write(writeYaml(objects).toUtf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    if (python.exitCode() == 77)
        QSKIP("python3-yaml is not installed");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (read.at(i) != expected.at(i))
            QFAIL(qPrintable(writeYaml(objects.at(i))));
    }
}

void YamlTest::readsAsThePlatformDoes_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("booleans") << QByteArray("a: y\nb: on\nc: No\nd: TRUE\ne: Yes")
                              << QByteArray(R"({"a":true,"b":true,"c":false,"d":true,"e":true})");
    QTest::newRow("numbers") << QByteArray("a: 0755\nb: 1_000\nc: 0x1F\nd: -0b11\ne: 0o17\nf: 08\ng: +1")
                             << QByteArray(R"({"a":493,"b":1000,"c":31,"d":-3,"e":15,"f":8,"g":1})");
    QTest::newRow("fractions") << QByteArray("a: .5\nb: 1e3\nc: -1.e1\nd: .NaN.")
                               << QByteArray(R"({"a":0.5,"b":1000,"c":-10,"d":".NaN."})");
    QTest::newRow("nothing") << QByteArray("a: ~\nb:\nc: NULL\nd: ''")
                             << QByteArray(R"({"a":null,"b":null,"c":null,"d":""})");
    QTest::newRow("texts") << QByteArray("a: 2026-01-01\nb: 1:30\nc: =\nd: !!str 5\ne: \"1\"\nf: 'on'")
                           << QByteArray(R"({"a":"2026-01-01","b":"1:30","c":"=","d":"5","e":"1","f":"on"})");
    QTest::newRow("names") << QByteArray("1: one\nn: 3") << QByteArray(R"({"1":"one","false":3})");
    QTest::newRow("folded") << QByteArray("a: one\n  two\nb: >-\n  one\n  two\nc: \"a\\\n  b\"")
                            << QByteArray(R"({"a":"one two","b":"one two","c":"ab"})");
    QTest::newRow("aliases") << QByteArray("a: &x {b: 1}\nc: *x\nd: [*x, *x]")
                             << QByteArray(R"({"a":{"b":1},"c":{"b":1},"d":[{"b":1},{"b":1}]})");
    QTest::newRow("JSON") << QByteArray(R"({"a": {"b": [1, "x", null, true]}})")
                          << QByteArray(R"({"a":{"b":[1,"x",null,true]}})");
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                          "a: 1")
                                            << QByteArray(R"({"a":1})");
    QTest::newRow("with the line breaks of Windows")
        << QByteArray("a: 1\r\nb: |\r\n  c\r\n  d\r\n") << QByteArray(R"({"a":1,"b":"c\nd\n"})");
}

void YamlTest::readsAsThePlatformDoes()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QByteArray, json);

    const Result<QList<QJsonObject>> read = readYaml(yaml);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, QList<QJsonObject>{jsonOf(json)});
}

void YamlTest::separatesDocuments()
{
    const Result<QList<QJsonObject>> read = readYaml("---\n# nothing\n---\na: 1\n---\n---\nb: 2\n...\n---\n");
    QVERIFY(read);
    QCOMPARE(*read, (QList<QJsonObject>{{{u"a"_s, 1}}, {{u"b"_s, 2}}}));
    QCOMPARE(writeYaml(*read), u"a: 1\n---\nb: 2\n"_s);
    QCOMPARE(readYaml({})->size(), 0);
}

void YamlTest::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("place");

    using Kind = Error::Kind;
    QTest::newRow("no YAML") << QByteArray("a: 1\nb: [1, 2\nc: }") << Kind::Malformed << u"line 3, column "_s;
    QTest::newRow("a list") << QByteArray("a: 1\n---\n- 1") << Kind::Malformed << u"line 2, column "_s;
    QTest::newRow("a text") << QByteArray("Hello") << Kind::Malformed << u"line 1, column 1: "_s;
    QTest::newRow("a name twice") << QByteArray("a: 1\nb: 2\na: 3") << Kind::Malformed << u"line 3, column 1: "_s;
    QTest::newRow("a list as a name") << QByteArray("a: 1\n? [b]\n: 2") << Kind::Malformed << u"line 2, column 3: "_s;
    QTest::newRow("no name") << QByteArray("~: 1") << Kind::Malformed << u"line 1, column 1: "_s;
    QTest::newRow("a type of its own") << QByteArray("a:\n  b: !!python/object:x 1") << Kind::Malformed
                                       << u"line 2, column "_s;
    QTest::newRow("binary") << QByteArray("a: !!binary aGVsbG8=") << Kind::Malformed << u"line 1, column "_s;
    QTest::newRow("an unknown alias") << QByteArray("a: *b") << Kind::Malformed << u"line 1, column "_s;
    QTest::newRow("an alias of itself") << QByteArray("a: &b [*b]") << Kind::Malformed << u"line 1, column "_s;
    QTest::newRow("deep") << QByteArray("- ").repeated(2000) << Kind::TooLarge << u"line 1, column "_s;
    QTest::newRow("deep objects") << QByteArray("a: ") + QByteArray("{a: ").repeated(300) << Kind::TooLarge
                                  << u"line 1, column "_s;
    QTest::newRow("large") << QByteArray(9 * 1024 * 1024, 'a') << Kind::TooLarge << QString();
    QTest::newRow("not UTF-8") << QByteArray("a: \xff") << Kind::Malformed << QString();
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0:\0",
        6) << Kind::Malformed
                            << QString();
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\0\0\1",
        7) << Kind::Malformed << QString();
}

void YamlTest::refuses()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, place);

    const Result<QList<QJsonObject>> read = readYaml(yaml);
    QVERIFY(!read);
    QVERIFY2(read.error().kind == kind, qPrintable(read.error().message));
    QVERIFY2(read.error().message.startsWith(place), qPrintable(read.error().message));
}

void YamlTest::boundsWhatAliasesRepeat()
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 40; ++level) {
        const QByteArray before = "*a" + QByteArray::number(level - 1);
        const QByteArray name = QByteArray::number(level);
        bomb += "a" + name + ": &a" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
    }
    const Result<QList<QJsonObject>> read = readYaml(bomb);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(YamlTest)
#include "tst_yaml.moc"
