// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/*! How `oc describe` words things; to the letter, and therefore never translated. */
namespace Tagwright::OcText {

[[nodiscard]] QString duration(qint64 seconds); //!< "About a minute", "3 weeks"
[[nodiscard]] QString ago(const QDateTime &then, const QDateTime &now); //!< "3 weeks ago"
[[nodiscard]] QString size(qint64 bytes); //!< "1.234GB"

void addFact(QStringList &lines, const QString &label, const QString &value); //!< an empty value is "<none>"
void addFacts(QStringList &lines, const QString &label, const Annotations &values);

/*! As Go's text/tabwriter does it: cells that stand below each other begin in the same column, tabs fill the gaps. */
[[nodiscard]] QString aligned(const QStringList &lines);

} // namespace Tagwright::OcText
