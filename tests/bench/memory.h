// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>

/*! A value of /proc/self/status in bytes, such as VmRSS or VmHWM (the most there ever was); 0 where there is none. */
inline qint64 memory(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

inline qint64 residentBytes()
{
    return memory("VmRSS");
}
