// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/engineanswer.h"

using namespace Tagwright;

// However an answer is cut into pieces, it says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzz::bytesOf(bytes, size);
    EngineAnswer whole;
    whole.add(input);
    whole.end();
    EngineAnswer pieces;
    for (const char byte : input)
        pieces.add(QByteArrayView(&byte, 1));
    pieces.end();
    Fuzz::require(whole.status() == pieces.status() && whole.isComplete() == pieces.isComplete());
    Fuzz::require(whole.isComplete() != whole.isBroken());
    Fuzz::require(!whole.isComplete() || whole.takeLines() == pieces.takeLines());
    return 0;
}
