// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/planwords.h"

#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "values/changecommands.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

std::optional<RegistryAccess> accessOf(const Workspace &workspace, const RepositoryAddress &address)
{
    const RegistrySource *source = workspace.registry(address.connectionId);
    if (!source)
        return RegistryAccess{};
    const Connection &connection = source->connection();
    if (connection.url.path().size() > 1)
        return std::nullopt;
    return RegistryAccess{
        .transport = connection.isPlainHttp() ? Transport::PlainHttp : Transport::Tls,
        .signIn = source->capabilities().signIn,
        .userName = connection.userName,
    };
}

} // namespace

QStringList plannedCommands(Workspace &workspace, const QList<ChangeSet> &sets, const QString &program, int atMost)
{
    const AccessOf access = [&workspace](const RepositoryAddress &address) { return accessOf(workspace, address); };
    QStringList lines;
    qsizetype left = 0;
    for (const ChangeSet &set : sets) {
        ChangeSet one = set;
        for (const TagChange &change : set.changes) {
            if (lines.size() >= atMost) {
                ++left;
                continue;
            }
            one.changes = {change};
            const QList<CommandLine> commands = changeCommands(one, access);
            const auto found = std::find_if(commands.cbegin(), commands.cend(),
                [&program](const CommandLine &command) { return command.program == program; });
            lines += found == commands.cend()
                ? u"# %1: %2 has no command that does this"_s.arg(change.reference().toString(), program)
                : found->text;
        }
    }
    if (left > 0)
        lines += u"# and %1 more"_s.arg(left);
    return lines;
}

QStringList productionConnections(const Workspace &workspace, const QList<ChangeSet> &sets)
{
    QStringList names;
    for (const ChangeSet &set : sets) {
        for (const TagChange &change : set.changes) {
            const RegistrySource *source = workspace.registry(change.place.connectionId);
            if (source && source->connection().production && !names.contains(source->connection().name))
                names += source->connection().name;
        }
    }
    return names;
}

QList<ChangeSet> withConnectionsHere(const Workspace &workspace, QList<ChangeSet> sets)
{
    const auto adapt = [&workspace](RepositoryAddress &address) {
        if (workspace.registry(address.connectionId))
            return;
        if (const RegistrySource *source = workspace.sourceForHost(address.host))
            address.connectionId = source->connection().id;
    };
    for (ChangeSet &set : sets) {
        for (TagChange &change : set.changes) {
            adapt(change.place);
            if (change.source)
                adapt(*change.source);
        }
    }
    return sets;
}

} // namespace Tagwright
