// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <optional>

namespace Tagwright {

/*!
    How well text fits what was typed, more being better; empty when it does not hold all of its letters in their order.
    Letters that follow each other and that begin a word count more, and a short text fits better than a long one.
*/
[[nodiscard]] std::optional<int> fuzzyMatch(QStringView typed, QStringView text);

} // namespace Tagwright
