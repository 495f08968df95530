// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/explorertext.h"

#include "items/explorernode.h"
#include "items/roles.h"
#include "items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class ExplorerWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ExplorerModel)

public:
    using Branch = ExplorerModel::Branch;
    using Node = ExplorerModel::Node;
    using NodeKind = ExplorerModel::NodeKind;

    static QVariant connectionFact(const Branch &branch, int role);
    static QString detail(const Node &node, const Branch *branch);
    static QString projectDetail(const Node &node);
    static QString projectTip(const Node &node);
    static QString tip(const Node &node, const Branch *branch);
};

QVariant ExplorerWords::connectionFact(const Branch &branch, int role)
{
    const Connection &connection = branch.connection;
    QStringList chips;
    QList<int> tones;
    const auto chip = [&](const QString &word, Tone tone) {
        chips += word;
        tones += int(tone);
    };
    switch (connection.kind) {
    case ConnectionKind::Registry:
    case ConnectionKind::Cluster:
        break;
    case ConnectionKind::Sandbox:
    case ConnectionKind::SandboxCluster:
        chip(tr("sandbox"), Tone::Accent);
        break;
    case ConnectionKind::ImageFile:
        //: badge of a connection that is an image folder or archive on disk
        chip(tr("file"), Tone::Accent);
        break;
    }
    if (connection.production)
        chip(tr("production"), Tone::Bad);
    if (connection.isPlainHttp() && !connection.isTransient())
        chip(tr("plain HTTP"), Tone::Warning);
    if (connection.isUnverified())
        chip(tr("unverified TLS"), Tone::Warning);

    switch (role) {
    case Role::State:
        return int(branch.state);
    case Role::Error:
        return branch.state == LoadState::Failed ? QVariant::fromValue(branch.error) : QVariant();
    case Role::IsCluster:
        return connection.isCluster();
    case Role::Tint:
        return int(connection.tint);
    case Role::Chips:
        return chips;
    case Role::ChipTones:
        return QVariant::fromValue(tones);
    default:
        return {};
    }
}

QString ExplorerWords::detail(const Node &node, const Branch *branch)
{
    switch (node.kind) {
    case NodeKind::Pinned:
        return branch ? branch->connection.name : QString();
    case NodeKind::Group:
        return QLocale().toString(node.children.size());
    case NodeKind::Namespace:
        return QLocale().toString(node.repositories);
    case NodeKind::Repository:
    case NodeKind::ImageStream:
        return node.tagCount < 0 ? QString() : tr("%Ln tag(s)", nullptr, node.tagCount);
    case NodeKind::Project:
        return projectDetail(node);
    case NodeKind::Connection:
        break;
    }
    const int count = branch->connection.isCluster() ? int(node.children.size()) : node.repositories;
    switch (branch->state) {
    case LoadState::NotLoaded:
        return {};
    case LoadState::Loading:
        //: %1 is how many repositories have come so far
        return count == 0 ? tr("loading…") : tr("%1…").arg(QLocale().toString(count));
    case LoadState::Loaded:
        return QLocale().toString(count);
    case LoadState::Failed:
        return Words::failure(branch->error);
    }
    Q_UNREACHABLE();
}

QString ExplorerWords::projectDetail(const Node &node)
{
    switch (node.project->state) {
    case LoadState::NotLoaded: {
        if (node.project->project.isTerminating)
            //: of a project of a cluster
            return tr("being deleted");
        return Words::oneLine(node.project->project.displayName);
    }
    case LoadState::Loading:
        return node.repositories == 0 ? tr("loading…") : tr("%1…").arg(QLocale().toString(node.repositories));
    case LoadState::Loaded:
        //: of a project without image streams
        return node.repositories == 0 ? tr("empty") : QLocale().toString(node.repositories);
    case LoadState::Failed:
        return Words::failure(node.project->error);
    }
    Q_UNREACHABLE();
}

QString ExplorerWords::projectTip(const Node &node)
{
    const Project &project = node.project->project;
    QStringList lines{project.name};
    if (!project.displayName.isEmpty() && project.displayName != project.name)
        lines += Words::oneLine(project.displayName);
    if (!project.description.isEmpty())
        lines += Words::oneLine(project.description);
    if (!project.requester.isEmpty())
        lines += tr("Requested by %1").arg(Words::oneLine(project.requester));
    if (project.isTerminating)
        lines += tr("It is being deleted.");
    if (node.project->state == LoadState::Loaded)
        lines += tr("%Ln image stream(s)", nullptr, node.repositories);
    else if (node.project->state == LoadState::Failed)
        lines += Words::failure(node.project->error);
    if (node.changed > 0)
        lines += tr("%Ln of them changed since you looked", nullptr, node.changed);
    return lines.join(u'\n');
}

QString ExplorerWords::tip(const Node &node, const Branch *branch)
{
    switch (node.kind) {
    case NodeKind::Project:
        return projectTip(node);
    case NodeKind::ImageStream:
        return node.path;
    case NodeKind::Pinned:
        if (branch && branch->connection.isCluster())
            return node.path;
        [[fallthrough]];
    case NodeKind::Repository:
        return branch ? branch->connection.host() + u'/' + node.path : node.path;
    case NodeKind::Group:
        return tr("%1: %Ln connection(s)", nullptr, int(node.children.size())).arg(node.path);
    case NodeKind::Namespace:
        return tr("%1: %Ln repository(s)", nullptr, node.repositories).arg(node.path);
    case NodeKind::Connection:
        break;
    }
    QString text = branch->connection.url.toDisplayString();
    if (branch->state == LoadState::Loaded && branch->connection.isCluster())
        text += u'\n' + tr("%Ln project(s)", nullptr, int(node.children.size()));
    else if (branch->state == LoadState::Loaded)
        text += u'\n' + tr("%Ln repository(s)", nullptr, node.repositories);
    else if (branch->state == LoadState::Failed)
        text += u'\n' + Words::failure(branch->error);
    return text;
}

} // namespace

QString ExplorerText::name(const ExplorerModel::Node &node)
{
    return node.branch                                 ? node.branch->connection.name
        : node.kind == ExplorerModel::NodeKind::Pinned ? node.path
                                                       : node.name().toString();
}

QVariant ExplorerText::projectFact(const ExplorerModel::ProjectFacts &project, int role)
{
    switch (role) {
    case Role::State:
        return int(project.state);
    case Role::Error:
        return project.state == LoadState::Failed ? QVariant::fromValue(project.error) : QVariant();
    default:
        return {};
    }
}

QVariant ExplorerText::connectionFact(const ExplorerModel::Branch &branch, int role)
{
    return ExplorerWords::connectionFact(branch, role);
}

QString ExplorerText::detail(const ExplorerModel::Node &node, const ExplorerModel::Branch *branch)
{
    return ExplorerWords::detail(node, branch);
}

QString ExplorerText::tip(const ExplorerModel::Node &node, const ExplorerModel::Branch *branch)
{
    return ExplorerWords::tip(node, branch);
}

} // namespace Tagwright
