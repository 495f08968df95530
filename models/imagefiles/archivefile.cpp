// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/archivefile.h"

#include "imagefiles/diskerror.h"
#include "imagefiles/diskjob.h"
#include "imagefiles/dockerarchive.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxArchiveEntries = 100'000;
constexpr qsizetype ArchivePiece = 256 * 1024;
constexpr qint64 SpaceLeftFree = 1024 * 1024 * 1024;

Error malformedTar(const QString &reason)
{
    return {.kind = Error::Kind::Malformed, .message = reason};
}

/*! A file that libarchive reads, and stops reading when the job is cancelled. */
class ArchiveReader {
public:
    ArchiveReader(const QString &path, const DiskWork &work)
        : m_file(path)
        , m_work(work)
        , m_archive(archive_read_new())
    {
    }
    ~ArchiveReader() { archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    archive *get() const { return m_archive; }
    qint64 fileSize() const { return m_file.size(); }

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return diskError(m_file.errorString());
        archive_read_set_callback_data(m_archive, this);
        archive_read_set_read_callback(m_archive, &ArchiveReader::read);
        archive_read_set_skip_callback(m_archive, &ArchiveReader::skip);
        return archive_read_open1(m_archive) == ARCHIVE_OK ? Result<void>() : Result<void>(error());
    }

    Error error() const
    {
        if (m_work.isStopped())
            return {.kind = Error::Kind::Cancelled};
        return malformedTar(QString::fromUtf8(archive_error_string(m_archive)));
    }

private:
    static la_ssize_t read(archive *reading, void *self, const void **bytes)
    {
        auto &reader = *static_cast<ArchiveReader *>(self);
        reader.m_piece.resize(ArchivePiece);
        const qint64 count = reader.m_work.isStopped() ? -1 : reader.m_file.read(reader.m_piece.data(), ArchivePiece);
        if (count < 0)
            archive_set_error(reading, EIO, "%s", qPrintable(reader.m_file.errorString()));
        *bytes = reader.m_piece.constData();
        return static_cast<la_ssize_t>(count);
    }

    static la_int64_t skip(archive *, void *self, la_int64_t count)
    {
        QFile &file = static_cast<ArchiveReader *>(self)->m_file;
        const qint64 skipped = std::min<qint64>(count, file.size() - file.pos());
        return skipped > 0 && file.seek(file.pos() + skipped) ? skipped : 0;
    }

    QFile m_file;
    const DiskWork &m_work;
    archive *m_archive;
    QByteArray m_piece;
};

bool addFilterFor(archive *reading, QByteArrayView begin)
{
    // What the library was built without it would start a program for, and say so with a warning.
    if (begin.startsWith("\x1f\x8b"))
        return archive_read_support_filter_gzip(reading) == ARCHIVE_OK;
    return archive_read_support_filter_zstd(reading) == ARCHIVE_OK;
}

} // namespace

Result<ArchiveIndex> ArchiveIndex::read(const QString &file, const DiskWork &work)
{
    ArchiveReader reader(file, work);
    archive_read_support_format_tar(reader.get());
    if (const Result<void> opened = reader.open(); !opened)
        return opened.error();

    ArchiveIndex index;
    archive_entry *entry = nullptr;
    for (qsizetype count = 0;; ++count) {
        const int outcome = archive_read_next_header(reader.get(), &entry);
        if (outcome == ARCHIVE_EOF)
            return index;
        if (outcome < ARCHIVE_WARN || work.isStopped())
            return reader.error();
        if (count == MaxArchiveEntries)
            return Error{.kind = Error::Kind::TooLarge, .message = u"more than %1 entries"_s.arg(count)};

        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFDIR)
            continue;
        const QString written = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        const QString path = archivePath(written);
        if (path.isEmpty())
            return malformedTar(u"an entry leads out of the archive: "_s + written);
        if (type == AE_IFLNK) {
            index.m_links.insert(path, QString::fromUtf8(archive_entry_symlink_utf8(entry)));
            continue;
        }
        if (archive_entry_hardlink_utf8(entry))
            continue; // no tool writes one; what is behind it is then missing
        if (type != AE_IFREG || archive_entry_sparse_count(entry) > 0)
            return malformedTar(u"an entry is no plain file: "_s + written);

        const BlobPlace place{
            .file = file, .offset = archive_filter_bytes(reader.get(), 0), .size = archive_entry_size(entry)};
        if (place.size < 0 || place.offset > reader.fileSize() - place.size)
            return malformedTar(u"the archive is cut off in "_s + written);
        if (!index.m_files.contains(path)) // the first counts, as it does for containers/image
            index.m_files.insert(path, place);
    }
}

std::optional<BlobPlace> ArchiveIndex::find(const QString &path) const
{
    auto found = m_files.constFind(path);
    if (found == m_files.cend() && m_links.contains(path))
        found = m_files.constFind(archiveLinkTarget(path, m_links.value(path)));
    return found == m_files.cend() ? std::nullopt : std::optional(*found);
}

bool isCompressed(QByteArrayView begin)
{
    return begin.startsWith("\x1f\x8b") || begin.startsWith("\x28\xb5\x2f\xfd");
}

Result<void> decompress(const QString &file, const QString &target, qint64 maxBytes, DiskWork &work)
{
    QFile source(file);
    QFile output(target);
    if (!source.open(QIODevice::ReadOnly))
        return diskError(source.errorString());
    if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return diskError(output.errorString());

    ArchiveReader reader(file, work);
    archive_read_support_format_raw(reader.get());
    if (!addFilterFor(reader.get(), source.peek(4)))
        return Error{.kind = Error::Kind::Unsupported, .message = u"the compression is not supported"_s};
    archive_entry *entry = nullptr;
    if (const Result<void> opened = reader.open(); !opened)
        return opened.error();
    if (archive_read_next_header(reader.get(), &entry) < ARCHIVE_WARN)
        return reader.error();

    work.expect(source.size());
    const QStorageInfo storage(QFileInfo(target).absolutePath());
    const qint64 limit = std::min(maxBytes, std::max<qint64>(storage.bytesAvailable() - SpaceLeftFree, 0));
    QByteArray piece(ArchivePiece, Qt::Uninitialized);
    qint64 consumed = 0;
    for (;;) {
        const la_ssize_t count = archive_read_data(reader.get(), piece.data(), static_cast<size_t>(piece.size()));
        if (count == 0)
            return {};
        if (count < 0 || work.isStopped())
            return reader.error();
        if (output.pos() + count > limit)
            return Error{.kind = Error::Kind::TooLarge, .message = u"more than %1 bytes"_s.arg(limit)};
        if (output.write(piece.constData(), count) != count)
            return diskError(output.errorString());
        const qint64 now = archive_filter_bytes(reader.get(), -1);
        work.advance(now - std::exchange(consumed, now));
    }
}

struct ArchiveWriter::Tar {
    explicit Tar(QIODevice &output)
        : device(output)
        , writing(archive_write_new())
        , entry(archive_entry_new())
    {
        archive_write_set_format_pax_restricted(writing); // plain ustar, but for what that cannot say
        archive_write_set_bytes_per_block(writing, 0); // every write is passed on: pieces are large
        archive_write_open(writing, this, nullptr, &Tar::pass, nullptr);
    }
    ~Tar()
    {
        archive_entry_free(entry);
        abandoned = true; // else the rest of a file that was begun would be written as zeros
        archive_write_free(writing);
    }
    Q_DISABLE_COPY_MOVE(Tar)

    static la_ssize_t pass(archive *failing, void *self, const void *bytes, size_t count)
    {
        const auto &tar = *static_cast<Tar *>(self);
        QIODevice &device = tar.device;
        const qint64 written =
            tar.abandoned ? -1 : device.write(static_cast<const char *>(bytes), static_cast<qint64>(count));
        if (written < 0)
            archive_set_error(failing, EIO, "%s", qPrintable(device.errorString()));
        return static_cast<la_ssize_t>(written);
    }

    bool writeHeader(const QString &path, unsigned int type, unsigned short mode, qint64 size)
    {
        archive_entry_clear(entry);
        archive_entry_set_pathname(entry, path.toLatin1().constData());
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, mode);
        archive_entry_set_size(entry, size);
        archive_entry_set_mtime(entry, 0, 0);
        return archive_write_header(writing, entry) == ARCHIVE_OK;
    }

    QIODevice &device;
    archive *writing;
    archive_entry *entry;
    bool abandoned = false;
};

ArchiveWriter::ArchiveWriter(QIODevice &device)
    : m_tar(std::make_unique<Tar>(device))
{
}

ArchiveWriter::~ArchiveWriter() = default;

Result<void> ArchiveWriter::addFolder(const QString &path)
{
    return outcome(m_tar->writeHeader(path + u'/', AE_IFDIR, 0755, 0));
}

Result<void> ArchiveWriter::addFile(const QString &path, const QByteArray &content)
{
    const Result<void> begun = beginFile(path, content.size());
    return begun ? write(content) : begun;
}

Result<void> ArchiveWriter::beginFile(const QString &path, qint64 size)
{
    return outcome(m_tar->writeHeader(path, AE_IFREG, 0644, size));
}

Result<void> ArchiveWriter::write(QByteArrayView piece)
{
    const la_ssize_t count = archive_write_data(m_tar->writing, piece.data(), static_cast<size_t>(piece.size()));
    return outcome(count == piece.size());
}

Result<void> ArchiveWriter::end()
{
    return outcome(archive_write_close(m_tar->writing) == ARCHIVE_OK);
}

Result<void> ArchiveWriter::outcome(bool succeeded) const
{
    if (succeeded)
        return {};
    return diskError(QString::fromUtf8(archive_error_string(m_tar->writing)));
}

} // namespace Tagwright
