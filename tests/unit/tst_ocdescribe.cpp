// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What a real oc printed of a real cluster's answers, and what the program makes of the same answers.

#include "openshift/imageapi.h"
#include "values/describeimage.h"
#include "values/describestream.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_OC "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Without the command line above it and the exit code below.
QString printedBy(const QString &command)
{
    QStringList lines = QString::fromUtf8(contentOf(command + u".out"_s)).split(u'\n');
    lines.removeFirst();
    while (!lines.isEmpty() && (lines.constLast().isEmpty() || lines.constLast().startsWith("exit="_L1)))
        lines.removeLast();
    return lines.join(u'\n') + u'\n';
}

QJsonObject answerTo(const QString &command)
{
    const QJsonArray exchanges = QJsonDocument::fromJson(contentOf(command + u".json"_s)).array();
    return exchanges.last()["responseBody"_L1].toObject();
}

// When oc printed it was not recorded: some second in the hour after begin has to give the same text.
template <typename Thing>
QString closest(const Thing &thing, const QDateTime &begin, const QString &printed)
{
    for (int second = 0; second < 3600; ++second) {
        if (describe(thing, begin.addSecs(second)) == printed)
            return printed;
    }
    return describe(thing, begin.addSecs(90));
}

} // namespace

class OcDescribeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void images_data();
    void images();
    void lists();
};

void OcDescribeTest::streams_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("every kind of tag") << u"describe-is"_s;
    QTest::newRow("labels and annotations") << u"describe-is-full"_s;
}

void OcDescribeTest::streams()
{
    QFETCH(QString, command);
    const auto stream = parseImageStream(answerTo(command));
    QVERIFY(stream);
    const QString printed = printedBy(command);
    QVERIFY(printed.size() > 100);
    QCOMPARE(closest(*stream, stream->created, printed).split(u'\n'), printed.split(u'\n'));
}

void OcDescribeTest::images_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("by tag") << u"describe-istag"_s;
    QTest::newRow("by digest") << u"describe-isimage"_s;
}

void OcDescribeTest::images()
{
    QFETCH(QString, command);
    const auto image = parseClusterImage(answerTo(command));
    QVERIFY(image);
    const QString printed = printedBy(command);
    QVERIFY(printed.size() > 100);
    QCOMPARE(closest(*image, image->created, printed).split(u'\n'), printed.split(u'\n'));
}

void OcDescribeTest::lists()
{
    // It was printed of the same state as the description of "app".
    const auto stream = parseImageStream(answerTo(u"describe-is"_s));
    QVERIFY(stream);
    const QStringList lines = printedBy(u"get-is"_s).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype begin = lines.constFirst().indexOf("TAGS"_L1);
    const qsizetype end = lines.constFirst().indexOf("UPDATED"_L1);
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
        [](const QString &candidate) { return candidate.section(u' ', 0, 0) == "app"_L1; });
    QVERIFY(line != lines.cend());
    QCOMPARE(tagsInBrief(tagsNewestFirst(*stream)), line->mid(begin, end - begin).trimmed());
}

QTEST_GUILESS_MAIN(OcDescribeTest)
#include "tst_ocdescribe.moc"
