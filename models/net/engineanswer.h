// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Tagwright {

/*!
    One HTTP/1.1 answer of a container engine, or to a BodySender, read as it arrives (RFC 9112). Its body is JSON in
    lines, and may go on for long.
*/
class EngineAnswer {
public:
    void add(QByteArrayView bytes);
    void end(); //!< the connection was closed

    int status() const { return m_status; } //!< 0 until the head is there
    QByteArray header(const QByteArray &name) const;
    const QList<QPair<QByteArray, QByteArray>> &headers() const { return m_headers; } //!< as they came
    QByteArrayList takeLines(); //!< of the body, those that are complete and not empty
    bool isComplete() const { return m_part == Part::Complete; }
    bool isBroken() const { return m_part == Part::Broken; } //!< no HTTP, or more than we take

private:
    enum class Part { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Complete, Broken };

    bool proceed();
    bool readHead();
    bool readChunkSize();
    bool readBody();
    bool readLine(QByteArray &line);
    void addToLines(QByteArrayView body);
    void beginBody();

    Part m_part = Part::Head;
    QByteArray m_unread;
    int m_status = 0;
    QList<QPair<QByteArray, QByteArray>> m_headers;
    qint64 m_left = 0; // of the body or chunk; -1 until the connection is closed
    QByteArray m_line;
    QByteArrayList m_lines;
};

} // namespace Tagwright
