// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QMimeData;

namespace Tagwright {

/*! The files of YAML or JSON on this computer that are carried; none when there is anything else, too. */
[[nodiscard]] QStringList carriedDocuments(const QMimeData &mime);

} // namespace Tagwright
