// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/accesstablemodel.h"

#include "items/roles.h"
#include "items/words.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// "get imagestreams/layers", as a role has it.
QString rule(const AccessQuestion &question)
{
    QString resource = question.resource;
    if (!question.subresource.isEmpty())
        resource += u'/' + question.subresource;
    if (!question.group.isEmpty())
        resource += u'.' + question.group;
    return question.verb + u' ' + resource;
}

Tone toneOf(AccessAnswer::Verdict verdict)
{
    switch (verdict) {
    case AccessAnswer::Verdict::Unknown:
        return Tone::Neutral;
    case AccessAnswer::Verdict::Allowed:
        return Tone::Good;
    case AccessAnswer::Verdict::Denied:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

void AccessTableModel::setProject(const QString &project)
{
    m_project = project;
    m_rows.fill({});
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, InProject, InProject);
}

void AccessTableModel::setAnswer(ProjectRight right, Scope scope, const AccessAnswer &answer)
{
    const int row = int(right);
    (scope == Scope::Project ? m_rows[row].project : m_rows[row].cluster) = answer;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const AccessAnswer &AccessTableModel::answer(ProjectRight right, Scope scope) const
{
    const Row &row = m_rows.at(int(right));
    return scope == Scope::Project ? row.project : row.cluster;
}

QString AccessTableModel::name(ProjectRight right)
{
    switch (right) {
    case ProjectRight::ListStreams:
        return tr("List image streams");
    case ProjectRight::WatchStreams:
        return tr("See changes live");
    case ProjectRight::PullImages:
        return tr("Pull images");
    case ProjectRight::PushImages:
        return tr("Push images");
    case ProjectRight::CreateStreams:
        return tr("Create image streams");
    case ProjectRight::ChangeStreams:
        return tr("Change image streams");
    case ProjectRight::DeleteStreams:
        return tr("Delete image streams");
    case ProjectRight::ReadTags:
        return tr("Look into tags");
    case ProjectRight::CreateTags:
        return tr("Create tags");
    case ProjectRight::MoveTags:
        return tr("Move tags");
    case ProjectRight::DeleteTags:
        return tr("Delete tags");
    case ProjectRight::ImportImages:
        return tr("Import images");
    case ProjectRight::ListSecrets:
        return tr("List secrets");
    case ProjectRight::ReadSecrets:
        return tr("Read secrets");
    case ProjectRight::CreateSecrets:
        return tr("Create secrets");
    case ProjectRight::ChangeSecrets:
        return tr("Change secrets");
    case ProjectRight::DeleteSecrets:
        return tr("Delete secrets");
    case ProjectRight::LinkSecrets:
        return tr("Link secrets to service accounts");
    case ProjectRight::GrantRoles:
        return tr("Grant roles");
    }
    Q_UNREACHABLE();
}

int AccessTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ProjectRightCount;
}

int AccessTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto right = ProjectRight(index.row());
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, right, index.column());
    case Qt::ToolTipRole:
        return Words::tip(index.column() == Reason ? text(row, right, Reason) : rule(questionFor(right, {})));
    case Role::Kind:
        return index.row();
    case Role::Tone:
        if (index.column() == InProject)
            return int(toneOf(row.project.verdict));
        return index.column() == InCluster ? QVariant(int(toneOf(row.cluster.verdict))) : QVariant();
    default:
        return {};
    }
}

QString AccessTableModel::text(const Row &row, ProjectRight right, int column) const
{
    const auto word = [](AccessAnswer::Verdict verdict) {
        switch (verdict) {
        case AccessAnswer::Verdict::Unknown:
            return QString();
        case AccessAnswer::Verdict::Allowed:
            //: the user has this right
            return tr("yes");
        case AccessAnswer::Verdict::Denied:
            //: the user lacks this right
            return tr("no");
        }
        Q_UNREACHABLE();
    };
    switch (column) {
    case What:
        return name(right);
    case InProject:
        return word(row.project.verdict);
    case InCluster:
        return word(row.cluster.verdict);
    case Reason:
        return row.project.reason.isEmpty() ? row.cluster.reason : row.project.reason;
    default:
        return {};
    }
}

QVariant AccessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Right");
    case InProject:
        return m_project.isEmpty() ? tr("In this project") : tr("In %1").arg(m_project);
    case InCluster:
        return tr("In the whole cluster");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Tagwright
