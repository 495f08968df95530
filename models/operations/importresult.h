// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QJsonObject>

namespace Tagwright {

/*! What became of the one image of an ImageStreamImport; the server answers 201 whatever it was. */
[[nodiscard]] Result<void> importResult(const QJsonObject &answer);

/*! The same of the status of one image, or of a repository. */
[[nodiscard]] Result<void> importStatus(const QJsonObject &status);

} // namespace Tagwright
