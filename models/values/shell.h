// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Tagwright {

/*! The words of a POSIX shell line, without their quotes; nothing is expanded. An open quote reaches to the end. */
[[nodiscard]] QStringList shellWords(QStringView line);

/*! text as one word that every POSIX shell reads back as text; quoted only where it must be. */
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace Tagwright
