// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/contentcache.h"

#include "crypto/sha.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr double TidyTo = 0.8; // of the bound, so that not every new entry has to tidy up

// Of our own making: a file that somebody else put there is left alone.
bool isEntry(const QFileInfo &file)
{
    return Digest::parse(QString(file.dir().dirName() + u':' + file.fileName())).value_or(Digest()).isVerifiable();
}

QFileInfoList entriesIn(const QString &folder)
{
    QFileInfoList entries;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        iterator.next();
        if (isEntry(iterator.fileInfo()))
            entries += iterator.fileInfo();
    }
    return entries;
}

qint64 sizeOf(const QFileInfoList &entries)
{
    qint64 sum = 0;
    for (const QFileInfo &entry : entries)
        sum += entry.size();
    return sum;
}

// Not with a QSaveFile, which waits until the disk has it: what a crash leaves damaged is not believed later.
bool write(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open())
        return false;
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.rename(path))
        return false;
    file.setAutoRemove(false);
    return true;
}

// Removes what was used longest ago; returns what is left.
qint64 tidyUp(const QString &folder, qint64 maxBytes)
{
    QFileInfoList entries = entriesIn(folder);
    qint64 size = sizeOf(entries);
    if (size <= maxBytes)
        return size;
    std::sort(entries.begin(), entries.end(),
        [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() < b.lastModified(); });
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (double(size) <= double(maxBytes) * TidyTo)
            break;
        if (QFile::remove(entry.filePath()))
            size -= entry.size();
    }
    return size;
}

} // namespace

ContentCache::ContentCache(const QString &folder, qint64 maxBytes, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_maxBytes(maxBytes)
{
    m_pool.setMaxThreadCount(1);
}

ContentCache::~ContentCache() = default;

QString ContentCache::pathOf(const Digest &digest) const
{
    return m_folder + u'/' + digest.algorithm() + u'/' + digest.encoded();
}

std::optional<QByteArray> ContentCache::find(const Digest &digest)
{
    if (!digest.isVerifiable())
        return std::nullopt;
    if (const auto bytes = m_beingWritten.constFind(digest); bytes != m_beingWritten.cend())
        return *bytes;

    QFile file(pathOf(digest));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() > MaxEntryBytes)
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (!verify(bytes, digest)) {
        file.remove();
        return std::nullopt;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // used just now
    return bytes;
}

void ContentCache::insert(const Digest &digest, const QByteArray &verifiedBytes)
{
    if (!digest.isVerifiable() || verifiedBytes.size() > std::min<qint64>(MaxEntryBytes, m_maxBytes))
        return;
    m_beingWritten.insert(digest, verifiedBytes);
    m_pool.start([this, digest, path = pathOf(digest), verifiedBytes] {
        if (m_bytesOnDisk < 0) {
            QDir().mkpath(m_folder);
            // Images may be private even where the home folder is not.
            QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_bytesOnDisk = tidyUp(m_folder, m_maxBytes);
        }
        if (write(path, verifiedBytes))
            m_bytesOnDisk += verifiedBytes.size();
        if (m_bytesOnDisk > m_maxBytes)
            m_bytesOnDisk = tidyUp(m_folder, m_maxBytes);
        QMetaObject::invokeMethod(
            this, [this, digest] { m_beingWritten.remove(digest); }, Qt::QueuedConnection);
    });
}

} // namespace Tagwright
