// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/mediatype.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestMediaType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void essence_data();
    void essence();
    void acceptsEveryManifestOnce();
};

void TestMediaType::essence_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << QByteArray("application/json") << u"application/json"_s;
    QTest::newRow("parameters") << QByteArray("Application/JSON ; charset=utf-8") << u"application/json"_s;
    QTest::newRow("blanks") << QByteArray(" text/plain\t") << u"text/plain"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("only parameters") << QByteArray(";q=1") << QString();
}

void TestMediaType::essence()
{
    QFETCH(QByteArray, contentType);
    QTEST(MediaType::essence(contentType), "expected");
}

void TestMediaType::acceptsEveryManifestOnce()
{
    QList<QByteArray> types = MediaType::acceptManifests().split(',');
    for (QByteArray &type : types)
        type = MediaType::essence(type).toLatin1();
    const QList<QByteArray> expected{MediaType::OciIndex, MediaType::OciManifest, MediaType::DockerList,
        MediaType::DockerManifest, MediaType::OciArtifactManifest, MediaType::Schema1Signed, MediaType::Schema1};
    QCOMPARE(types, expected);
}

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"
