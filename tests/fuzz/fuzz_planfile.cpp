// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/changecommands.h"
#include "values/planfile.h"
#include "values/streamchanges.h"

using namespace Tagwright;

// What can be read is written so that it reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const Result<QList<PlannedSet>> read = parsePlan(Fuzz::bytesOf(bytes, size));
    if (!read) {
        const Error::Kind kind = read.error().kind;
        Fuzz::require(kind == Error::Kind::Malformed || kind == Error::Kind::InvalidInput);
        return 0;
    }
    const QByteArray written = planDocument(*read);
    const Result<QList<PlannedSet>> again = parsePlan(written);
    Fuzz::require(again && *again == *read && planDocument(*again) == written);

    for (const PlannedSet &step : *read) {
        if (const auto *objects = std::get_if<ObjectChangeSet>(&step)) {
            for (const ObjectChange &change : objects->changes) {
                Fuzz::require(canBePlanned(change));
                const QStringList lines = ocCommands(change);
                for (const QString &line : lines)
                    Fuzz::require(line.startsWith(QLatin1String("oc ")));
            }
            continue;
        }
        const ChangeSet &set = std::get<ChangeSet>(step);
        const QList<CommandLine> lines =
            changeCommands(set, [](const RepositoryAddress &) { return std::optional(RegistryAccess()); });
        // Each on one line, whatever is in it.
        for (const CommandLine &line : lines)
            Fuzz::require(line.text.startsWith(line.program) && !line.text.contains(QLatin1Char('\n')));
    }
    return 0;
}
