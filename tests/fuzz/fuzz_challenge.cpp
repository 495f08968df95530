// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "net/challenge.h"

#include <QSet>

using namespace Tagwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QList<Challenge> challenges = parseChallenges(Fuzz::bytesOf(bytes, size));
    for (const Challenge &challenge : challenges) {
        Fuzz::require(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower());
        QSet<QByteArray> names;
        for (const auto &[name, value] : challenge.parameters) {
            Fuzz::require(name == name.toLower() && !names.contains(name));
            Fuzz::require(challenge.has(name));
            names.insert(name);
        }
        static_cast<void>(challenge.scopes());
    }
    if (const Result<Challenge> chosen = chooseChallenge(challenges))
        Fuzz::require(challenges.contains(*chosen) && (chosen->isBearer() || chosen->isBasic()));
    return 0;
}
