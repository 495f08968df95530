// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/imageconfig.h"

#include <algorithm>

using namespace Tagwright;

// The first byte is the number of layers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const int layerCount = bytes[0] - '0';
    const Result<ImageConfig> config = parseImageConfig(Fuzz::bytesOf(bytes + 1, size - 1), layerCount);
    if (!config)
        return 0;
    Fuzz::require(!config->reproducible || !config->created.isValid());
    for (const HistoryEntry &entry : config->history)
        Fuzz::require(
            entry.layer >= -1 && entry.layer < std::max(layerCount, 0) && !(entry.emptyLayer && entry.layer >= 0));
    return 0;
}
