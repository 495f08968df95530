// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/*! What the form of a tag promises, as Role::Chips and Role::ChipTones have it. */
namespace Tagwright::ConventionChips {

[[nodiscard]] QStringList words(const QString &tag);
[[nodiscard]] QList<int> tones(const QString &tag);

} // namespace Tagwright::ConventionChips
