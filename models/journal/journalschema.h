// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

/*! The tables of the journal's file, and what older versions of the program have left in it. */
namespace Tagwright {

/*! Makes what is missing and takes older versions over. Newer ones are refused, and not touched. */
Result<void> prepareJournal(QSqlDatabase &database);

[[nodiscard]] Error journalError(const QSqlError &error);
[[nodiscard]] Error journalError(const QSqlQuery &query);

} // namespace Tagwright
