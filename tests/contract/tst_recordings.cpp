// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "recording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

/*! Nothing falls through: every recording is somebody's, and nothing is excused that is not there. */
class TestRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void haveThemes();
    void areReadable();
    void areExcusedWithReason();
};

void TestRecordings::haveThemes()
{
    QVERIFY(recordingNames().size() > 100);
    QCOMPARE(recordingsWithoutTheme(), QStringList());
}

void TestRecordings::areReadable()
{
    for (const QString &name : recordingNames()) {
        const Recording recording = recordingOf(name);
        QVERIFY2(!recording.method.isEmpty() && recording.status >= 200, qPrintable(name));
        QVERIFY2(recording.target.startsWith('/'), qPrintable(name));
    }
}

void TestRecordings::areExcusedWithReason()
{
    const QStringList names = recordingNames();
    for (const QString &name : uncoveredNames()) {
        QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY2(!uncoveredReason(name).isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
