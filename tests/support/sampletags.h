// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/listedtag.h"
#include "values/tagdetails.h"

#include <QList>
#include <QStringList>

namespace Tagwright {

[[nodiscard]] QList<ListedTag> listed(const QStringList &names);

/*! A digest that differs for each number. */
[[nodiscard]] Digest sampleDigest(int number);

/*! An image of linux/amd64 with this digest. */
[[nodiscard]] TagDetails sampleDetails(int digest, qint64 size = 1000);

} // namespace Tagwright
