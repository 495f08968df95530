// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>

namespace Tagwright {

/*! What text stands for when it is written without quotes: null, a boolean, a number, or the text itself; as the
    platform's own tools read it (YAML 1.1, so that "on" and "0755" are no texts). */
[[nodiscard]] QJsonValue plainScalar(const QString &text);

/*! True for a text that some reader of YAML 1.1 or 1.2 would take for something else, were it not quoted. */
[[nodiscard]] bool isMisread(const QString &text);

} // namespace Tagwright
