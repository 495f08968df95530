// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/secret.h"

#include <openssl/crypto.h>

#include <QString>

#include <utility>

namespace Tagwright {

Secret::Secret(QStringView text)
    : m_bytes(text.toUtf8())
{
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.toByteArray())
{
}

Secret::~Secret()
{
    wipe(m_bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(bytes());
}

void wipe(QByteArray &bytes)
{
    // A shared array would be detached, and the copy wiped instead of the original.
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace Tagwright
