// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/tagconvention.h"
#include "values/versionkey.h"

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString tag = Fuzz::textOf(bytes, size);
    const QByteArray key = versionKey(tag);
    Fuzz::require(!key.isEmpty());
    // A tag that goes on with a suffix stands behind it.
    Fuzz::require(key < versionKey(QString(tag + QStringLiteral("-suffix"))));

    for (const TagConvention &convention : recogniseConventions(tag))
        Fuzz::require(tag.contains(convention.detail));
    return 0;
}
