// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace Tagwright {

/*! Without what no two clusters have in common; the list of it, with reasons, is in normalised.cpp. */
[[nodiscard]] QJsonValue normalised(const QJsonValue &value);
[[nodiscard]] QString normalisedText(const QString &text);

/*! "items[3].spec: expected …, got …"; empty when they are equal. */
[[nodiscard]] QString firstDifference(
    const QJsonValue &expected, const QJsonValue &actual, const QString &path = QString());

} // namespace Tagwright
