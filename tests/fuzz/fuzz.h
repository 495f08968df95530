// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// libFuzzer calls it with bytes of its own making, replay.cpp with the files of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace Tagwright::Fuzz {

// A property that every input has. Not an assertion: it must hold in release builds too.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *bytes, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

inline QString textOf(const std::uint8_t *bytes, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

} // namespace Tagwright::Fuzz
