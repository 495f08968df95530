// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/operationrecord.h"

#include <QString>

namespace Tagwright {

/*! What an operation does, with the names it does it to: "List the tags of fedora/httpd". */
[[nodiscard]] QString operationTitle(const OperationRecord &record);

/*! How far it is or how it ended, without the reason of a failure: "1,200 of 5,000 tags · 400 per second". */
[[nodiscard]] QString operationProgress(const OperationRecord &record, const QDateTime &now);

} // namespace Tagwright
