// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/archive.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

#include <zlib.h>

namespace Tagwright::Archive {

namespace {

constexpr qsizetype TarBlock = 512;
constexpr qsizetype MaxStoredBlock = 0xffff; // RFC 1951, 3.2.4

quint32 checksum(const QByteArray &bytes)
{
    return static_cast<quint32>(
        crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<z_size_t>(bytes.size())));
}

template <typename T>
void appendLittleEndian(QByteArray &to, T value)
{
    std::array<char, sizeof(T)> bytes;
    qToLittleEndian(value, bytes.data());
    to.append(bytes.data(), bytes.size());
}

QByteArray octal(qint64 value, qsizetype digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0') + '\0';
}

QByteArray tarHeader(const QByteArray &path, qint64 size)
{
    QByteArray header(TarBlock, '\0');
    const auto put = [&header](qsizetype offset, const QByteArray &field) {
        std::memcpy(header.data() + offset, field.constData(), static_cast<size_t>(field.size()));
    };
    constexpr qint64 Modified = 1'750'000'000; // any fixed moment: the digest must not change
    put(0, path);
    put(100, octal(0644, 7)); // mode
    put(108, octal(0, 7)); // owner
    put(116, octal(0, 7)); // group
    put(124, octal(size, 11));
    put(136, octal(Modified, 11));
    put(148, QByteArray(8, ' ')); // the checksum counts itself as blanks
    put(156, "0"); // a regular file
    put(257,
        QByteArray("ustar\0"
                   "00",
            8));
    const quint32 sum = std::accumulate(header.cbegin(), header.cend(), quint32(0),
        [](quint32 total, char byte) { return total + static_cast<quint8>(byte); });
    put(148, octal(sum, 6));
    return header;
}

} // namespace

QByteArray tar(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray archive;
    for (const auto &[path, content] : files) {
        archive += tarHeader(path, content.size());
        archive += content;
        archive.append((TarBlock - content.size() % TarBlock) % TarBlock, '\0');
    }
    return archive.append(2 * TarBlock, '\0');
}

QByteArray gzip(const QByteArray &content)
{
    QByteArray member("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    member.reserve(content.size() + 32 + 5 * (content.size() / MaxStoredBlock + 1));
    qsizetype offset = 0;
    do {
        const qsizetype size = std::min(MaxStoredBlock, content.size() - offset);
        const bool last = offset + size == content.size();
        member += last ? '\x01' : '\0';
        appendLittleEndian(member, static_cast<quint16>(size));
        appendLittleEndian(member, static_cast<quint16>(~size));
        member.append(content.constData() + offset, size);
        offset += size;
    } while (offset < content.size());
    appendLittleEndian(member, checksum(content));
    appendLittleEndian(member, static_cast<quint32>(content.size()));
    return member;
}

QByteArray noise(const QByteArray &seed, qsizetype size)
{
    quint64 state = 0xcbf29ce484222325U; // FNV-1a of the seed starts a xorshift generator
    for (const char byte : seed)
        state = (state ^ static_cast<quint8>(byte)) * 0x100000001b3U;

    QByteArray bytes((size + 7) / 8 * 8, Qt::Uninitialized);
    char *const end = bytes.end(); // asked once: this is most of what a sandbox takes to start
    for (char *at = bytes.data(); at != end; at += sizeof(state)) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        qToLittleEndian(state, at);
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace Tagwright::Archive
