// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

/*! The files inside the sample layers: the same bytes on every platform and with every version of zlib. */
namespace Tagwright::Archive {

/*! A POSIX ustar archive of regular files: path without leading slash, content. */
[[nodiscard]] QByteArray tar(const QList<std::pair<QByteArray, QByteArray>> &files);

/*! A valid gzip member that stores its content uncompressed. */
[[nodiscard]] QByteArray gzip(const QByteArray &content);

/*! Bytes that look random and depend on nothing but the seed. */
[[nodiscard]] QByteArray noise(const QByteArray &seed, qsizetype size);

} // namespace Tagwright::Archive
