// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sha.h"
#include "registry/contentcache.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QByteArray content(int number, int size = 1000)
{
    return QByteArray::number(number).rightJustified(size, ' ');
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files += QDir(folder).relativeFilePath(iterator.next());
    files.sort();
    return files;
}

qint64 bytesIn(const QString &folder)
{
    qint64 sum = 0;
    const QStringList files = filesIn(folder);
    for (const QString &file : files)
        sum += QFileInfo(folder + u'/' + file).size();
    return sum;
}

} // namespace

class TestContentCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackAtOnce();
    void givesBackInALaterSession();
    void namesFilesByDigestAlone();
    void keepsOnlyWhatCanBeVerified();
    void keepsNothingLarge();
    void throwsAwayWhatIsDamaged();
    void staysBelowItsBound();
    void forgetsWhatIsLongestUnused();
    void leavesOtherFilesAlone();
    void livesWithoutAFolder();
    void isPrivate();

private:
    // Its end waits until everything is on disk.
    void insert(const QList<QByteArray> &contents, qint64 maxBytes = 1'000'000)
    {
        ContentCache cache(path(), maxBytes);
        for (const QByteArray &bytes : contents)
            cache.insert(sha256Of(bytes), bytes);
    }
    bool has(const QByteArray &bytes) { return ContentCache(path(), 1'000'000).find(sha256Of(bytes)) == bytes; }
    QString path() const { return m_folder->path() + "/cache"_L1; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContentCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestContentCache::givesBackAtOnce()
{
    ContentCache cache(path(), 1'000'000);
    const QByteArray bytes = content(1);
    QVERIFY(!cache.find(sha256Of(bytes)));
    cache.insert(sha256Of(bytes), bytes);
    QCOMPARE(cache.find(sha256Of(bytes)), bytes); // although it may not be on disk yet
    QTRY_COMPARE(filesIn(path()).size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(cache.find(sha256Of(bytes)), bytes);
}

void TestContentCache::givesBackInALaterSession()
{
    insert({content(1), content(2)});
    QVERIFY(has(content(1)));
    QVERIFY(has(content(2)));
    QVERIFY(!has(content(3)));
}

void TestContentCache::namesFilesByDigestAlone()
{
    Sha sha(u"sha512"_s);
    sha.add(content(1));
    const Digest sha512 = sha.result();
    {
        ContentCache cache(path(), 1'000'000);
        cache.insert(sha256Of(content(1)), content(1));
        cache.insert(sha512, content(1));
    }
    QCOMPARE(
        filesIn(path()), (QStringList{"sha256/"_L1 + sha256Of(content(1)).encoded(), "sha512/"_L1 + sha512.encoded()}));
}

void TestContentCache::keepsOnlyWhatCanBeVerified()
{
    {
        ContentCache cache(path(), 1'000'000);
        for (const QString &digest : {u"md5:d41d8cd98f00b204e9800998ecf8427e"_s, u"sha256:short"_s})
            cache.insert(Digest::parse(digest).value_or(Digest()), "x");
        cache.insert(Digest(), "x");
        QVERIFY(!cache.find(Digest()));
    }
    QCOMPARE(filesIn(m_folder->path()), QStringList());
}

void TestContentCache::keepsNothingLarge()
{
    insert({content(1, int(ContentCache::MaxEntryBytes) + 1)}, 100'000'000);
    QCOMPARE(filesIn(path()), QStringList());
    insert({content(1, 1000)}, 999);
    QCOMPARE(filesIn(path()), QStringList());
}

void TestContentCache::throwsAwayWhatIsDamaged()
{
    insert({content(1)});
    QFile file(path() + u'/' + filesIn(path()).constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    QVERIFY(!has(content(1)));
    QCOMPARE(filesIn(path()), QStringList());
}

void TestContentCache::staysBelowItsBound()
{
    QList<QByteArray> contents;
    for (int i = 0; i < 50; ++i)
        contents += content(i);
    insert(contents, 10'000);
    QVERIFY(bytesIn(path()) <= 10'000);
    QVERIFY(bytesIn(path()) >= 7'000);
    insert({content(100)}, 3'000); // the bound became smaller
    QVERIFY(bytesIn(path()) <= 3'000);
}

void TestContentCache::forgetsWhatIsLongestUnused()
{
    QList<QByteArray> contents;
    for (int i = 0; i < 5; ++i)
        contents += content(i);
    insert(contents);
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-10);
    for (int i = 0; i < 5; ++i) {
        QFile file(path() + "/sha256/"_L1 + sha256Of(contents.at(i)).encoded());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo.addDays(i), QFileDevice::FileModificationTime));
    }
    QVERIFY(has(contents.at(0))); // used just now, so the oldest is now the second

    insert({content(100)}, 5'500);
    QVERIFY(has(contents.at(0)));
    QVERIFY(!has(contents.at(1)));
    QVERIFY(has(contents.at(4)));
    QVERIFY(has(content(100)));
}

void TestContentCache::leavesOtherFilesAlone()
{
    QVERIFY(QDir().mkpath(path() + "/sha256"_L1));
    QFile file(path() + "/sha256/notes.txt"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content(1, 5000));
    file.close();
    insert({content(2), content(3)}, 1'500);
    QVERIFY(file.exists());
}

void TestContentCache::livesWithoutAFolder()
{
    QFile blocker(path());
    QVERIFY(blocker.open(QIODevice::WriteOnly)); // where the folder should be
    ContentCache cache(path(), 1'000'000);
    cache.insert(sha256Of(content(1)), content(1));
    QVERIFY(cache.find(sha256Of(content(1))));
    QTRY_VERIFY(!cache.find(sha256Of(content(1))));
}

void TestContentCache::isPrivate()
{
#ifdef Q_OS_UNIX
    insert({content(1)});
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
#else
    QSKIP("permissions are inherited here");
#endif
}

QTEST_GUILESS_MAIN(TestContentCache)
#include "tst_contentcache.moc"
