// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/engineanswer.h"

#include <algorithm>

namespace Tagwright {

namespace {

constexpr qsizetype MaxEngineHead = 64 * 1024;
constexpr qsizetype MaxEngineLine = 1024 * 1024;

} // namespace

void EngineAnswer::add(QByteArrayView bytes)
{
    if (isComplete() || isBroken())
        return;
    m_unread.append(bytes.data(), bytes.size());
    while (proceed()) { }
    if (m_part != Part::Body && m_part != Part::Chunk && m_unread.size() > MaxEngineHead)
        m_part = Part::Broken;
    if (m_line.size() > MaxEngineLine)
        m_part = Part::Broken;
}

void EngineAnswer::end()
{
    if (m_part == Part::Body && m_left < 0) {
        addToLines("\n");
        m_part = Part::Complete;
    } else if (!isComplete()) {
        m_part = Part::Broken;
    }
}

QByteArray EngineAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArrayList EngineAnswer::takeLines()
{
    return std::exchange(m_lines, {});
}

// False when more must arrive first.
bool EngineAnswer::proceed()
{
    QByteArray line;
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::ChunkSize:
        return readChunkSize();
    case Part::Body:
    case Part::Chunk:
        return readBody();
    case Part::ChunkEnd:
        if (!readLine(line))
            return false;
        m_part = line.isEmpty() ? Part::ChunkSize : Part::Broken;
        return true;
    case Part::Trailer:
        if (!readLine(line))
            return false;
        if (line.isEmpty()) {
            addToLines("\n");
            m_part = Part::Complete;
        }
        return true;
    case Part::Complete:
    case Part::Broken:
        break;
    }
    return false;
}

bool EngineAnswer::readHead()
{
    const qsizetype end = m_unread.indexOf("\r\n\r\n");
    if (end < 0 || end > MaxEngineHead)
        return false;
    const QByteArrayList lines = m_unread.first(end).split('\n');
    m_unread.remove(0, end + 4);
    const QByteArrayList words = lines.constFirst().trimmed().split(' ');
    if (!words.constFirst().startsWith("HTTP/1.") || words.value(1).size() != 3) {
        m_part = Part::Broken;
        return false;
    }
    m_status = words.at(1).toInt();
    m_headers.clear();
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            m_headers.emplaceBack(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    if (m_status < 100)
        m_part = Part::Broken;
    else if (m_status >= 200) // else the real one follows (RFC 9110, 15.2)
        beginBody();
    return true;
}

void EngineAnswer::beginBody()
{
    if (header("Transfer-Encoding").toLower() == "chunked") {
        m_part = Part::ChunkSize;
        return;
    }
    const QByteArray length = header("Content-Length");
    bool isNumber = true;
    m_left = length.isEmpty() ? -1 : length.toLongLong(&isNumber);
    m_part = !isNumber || m_left < -1 ? Part::Broken : Part::Body;
    if (m_status == 204 || m_status == 304)
        m_left = 0;
}

bool EngineAnswer::readChunkSize()
{
    QByteArray line;
    if (!readLine(line))
        return false;
    bool isNumber = false;
    m_left = line.split(';').constFirst().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        m_part = Part::Broken;
    else
        m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool EngineAnswer::readBody()
{
    const qsizetype count =
        m_left < 0 ? m_unread.size() : static_cast<qsizetype>(std::min<qint64>(m_left, m_unread.size()));
    addToLines(QByteArrayView(m_unread).first(count));
    m_unread.remove(0, count);
    if (m_left >= 0)
        m_left -= count;
    if (m_left != 0)
        return false;
    if (m_part == Part::Chunk) {
        m_part = Part::ChunkEnd;
        return true;
    }
    addToLines("\n");
    m_part = Part::Complete;
    return false;
}

bool EngineAnswer::readLine(QByteArray &line)
{
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end < 0)
        return false;
    line = m_unread.first(end);
    m_unread.remove(0, end + 2);
    return true;
}

void EngineAnswer::addToLines(QByteArrayView body)
{
    for (;;) {
        const qsizetype end = body.indexOf('\n');
        m_line.append(body.data(), end < 0 ? body.size() : end);
        if (end < 0)
            return;
        if (const QByteArray line = std::exchange(m_line, {}).trimmed(); !line.isEmpty())
            m_lines += line;
        body = body.sliced(end + 1);
    }
}

} // namespace Tagwright
