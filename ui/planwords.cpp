// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/planwords.h"

#include "operations/clustersource.h"
#include "operations/objectrequest.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "values/changecommands.h"
#include "values/shell.h"
#include "values/streamchanges.h"

#include <QJsonDocument>

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

// What it sends is what the program itself sends; the token comes from the shell's environment.
QString curlLine(const Workspace &workspace, const ObjectChange &change)
{
    const ClusterSource *cluster = workspace.cluster(change.place.connectionId);
    const ObjectRequest request = requestFor(change);
    const QString server =
        cluster ? cluster->connection().url.toString(QUrl::StripTrailingSlash) : u"https://"_s + change.place.host;
    const auto type = request.method == "PATCH"_L1 ? "application/merge-patch+json"_L1 : "application/json"_L1;
    return u"curl --fail --request %1 --header \"Authorization: Bearer $TOKEN\" --header %2 --data %3 %4"_s.arg(
        request.method, shellQuoted("Content-Type: "_L1 + type),
        shellQuoted(QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact))),
        shellQuoted(server + request.path));
}

/*! Collects lines up to a number, and counts what is left. */
class PlannedScript {
public:
    PlannedScript(Workspace &workspace, const QString &program, int atMost)
        : m_workspace(workspace)
        , m_program(program)
        , m_atMost(atMost)
    {
    }

    void add(const ChangeSet &set)
    {
        const AccessOf access = [this](const RepositoryAddress &address) { return accessOf(m_workspace, address); };
        ChangeSet one = set;
        for (const TagChange &change : set.changes) {
            if (isFull())
                continue;
            one.changes = {change};
            const QList<CommandLine> commands = changeCommands(one, access);
            const auto found = std::find_if(commands.cbegin(), commands.cend(),
                [this](const CommandLine &command) { return command.program == m_program; });
            m_lines += found == commands.cend() ? nothingDoes(change.reference().toString(), m_program) : found->text;
        }
    }

    void add(const ObjectChangeSet &set)
    {
        const bool isWhole = std::any_of(set.changes.cbegin(), set.changes.cend(),
            [](const ObjectChange &change) { return change.way == ObjectChange::Way::Whole && change.isDeletion(); });
        for (const ObjectChange &change : set.changes) {
            if (isWhole && change.place.isStreamTag())
                continue; // it goes with its stream
            if (isFull())
                continue;
            const QStringList commands =
                m_program == "curl"_L1 ? QStringList{curlLine(m_workspace, change)} : ocCommands(change);
            if (commands.isEmpty())
                m_lines += nothingDoes(change.place.host + u'/' + change.place.path(), u"oc"_s);
            m_lines += commands;
        }
    }

    QStringList lines() const { return m_left > 0 ? m_lines + QStringList{u"# and %1 more"_s.arg(m_left)} : m_lines; }

private:
    static QString nothingDoes(const QString &name, const QString &program)
    {
        return u"# %1: %2 has no command that does this"_s.arg(name, program);
    }
    bool isFull()
    {
        const bool isFull = m_lines.size() >= m_atMost;
        m_left += isFull ? 1 : 0;
        return isFull;
    }

    Workspace &m_workspace;
    QString m_program;
    int m_atMost;
    QStringList m_lines;
    qsizetype m_left = 0;
};

void adaptConnection(const Workspace &workspace, RepositoryAddress &address)
{
    if (workspace.registry(address.connectionId))
        return;
    if (const RegistrySource *source = workspace.sourceForHost(address.host))
        address.connectionId = source->connection().id;
}

void adaptConnections(const Workspace &workspace, TagChange &change)
{
    adaptConnection(workspace, change.place);
    if (change.source)
        adaptConnection(workspace, *change.source);
}

void adaptConnections(const Workspace &workspace, ObjectChange &change)
{
    if (workspace.cluster(change.place.connectionId))
        return;
    if (const ClusterSource *source = workspace.clusterForHost(change.place.host))
        change.place.connectionId = source->connection().id;
}

} // namespace

QStringList plannedCommands(Workspace &workspace, const QList<PlannedSet> &sets, const QString &program, int atMost)
{
    PlannedScript lines(workspace, program, atMost);
    for (const PlannedSet &set : sets)
        std::visit([&lines](const auto &one) { lines.add(one); }, set);
    return lines.lines();
}

QStringList productionConnections(const Workspace &workspace, const QList<PlannedSet> &sets)
{
    QStringList names;
    const auto add = [&workspace, &names](const auto &set) {
        for (const auto &change : set.changes) {
            const Source *source = workspace.source(change.place.connectionId);
            if (source && source->connection().production && !names.contains(source->connection().name))
                names += source->connection().name;
        }
    };
    for (const PlannedSet &set : sets)
        std::visit(add, set);
    return names;
}

QList<PlannedSet> withConnectionsHere(const Workspace &workspace, QList<PlannedSet> sets)
{
    const auto adapt = [&workspace](auto &set) {
        for (auto &change : set.changes)
            adaptConnections(workspace, change);
    };
    for (PlannedSet &set : sets)
        std::visit(adapt, set);
    return sets;
}

} // namespace Tagwright
