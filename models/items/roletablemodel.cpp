// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/roletablemodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

bool isOfInterest(const RoleRow &row)
{
    return !row.subject.isComponent() && (!row.isKnown || !row.access.rights.isEmpty());
}

} // namespace

void RoleTableModel::setRows(const QList<RoleRow> &rows)
{
    m_rows = rows;
    show();
}

void RoleTableModel::setAllShown(bool shown)
{
    m_isAllShown = shown;
    show();
}

// What is selected stays so as long as nothing has changed.
void RoleTableModel::show()
{
    QList<RoleRow> wanted;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(wanted),
        [this](const RoleRow &row) { return m_isAllShown || isOfInterest(row); });
    if (wanted == m_shown)
        return;
    beginResetModel();
    m_shown = wanted;
    endResetModel();
}

QString RoleTableModel::kind(RoleSubject::Kind kind)
{
    switch (kind) {
    case RoleSubject::Kind::User:
        return tr("user");
    case RoleSubject::Kind::Group:
        return tr("group");
    case RoleSubject::Kind::ServiceAccount:
        return tr("service account");
    }
    Q_UNREACHABLE();
}

QString RoleTableModel::name(const RoleSubject &subject)
{
    if (subject.kind == RoleSubject::Kind::ServiceAccount)
        return Words::oneLine(subject.nameSpace + u'/' + subject.name);
    if (subject.kind == RoleSubject::Kind::User)
        return Words::oneLine(subject.name);
    if (subject.name == "system:authenticated"_L1)
        return tr("everybody who is signed in");
    if (subject.name == "system:unauthenticated"_L1)
        return tr("whoever is not signed in");
    if (subject.name == "system:serviceaccounts"_L1)
        return tr("all service accounts of the cluster");
    if (subject.name.startsWith("system:serviceaccounts:"_L1))
        return tr("all service accounts of %1").arg(Words::oneLine(subject.name.section(u':', 2)));
    return Words::oneLine(subject.name);
}

QString RoleTableModel::allowed(const RoleRow &row)
{
    if (!row.isKnown)
        return tr("what its role allows, which you may not read");
    const auto word = [](ProjectRight right) {
        switch (right) {
        case ProjectRight::ListStreams:
            //: what somebody may do: list image streams
            return tr("list");
        case ProjectRight::PullImages:
            //: what somebody may do with images
            return tr("pull");
        case ProjectRight::PushImages:
            //: what somebody may do with images
            return tr("push");
        case ProjectRight::MoveTags:
            //: what somebody may do: set tags of image streams
            return tr("tag");
        case ProjectRight::DeleteTags:
            return tr("delete tags");
        case ProjectRight::ImportImages:
            //: what somebody may do: let the cluster get images from registries
            return tr("import");
        case ProjectRight::GrantRoles:
            return tr("grant roles");
        case ProjectRight::WatchStreams:
        case ProjectRight::CreateStreams:
        case ProjectRight::ChangeStreams:
        case ProjectRight::DeleteStreams:
        case ProjectRight::ReadTags:
        case ProjectRight::CreateTags:
        case ProjectRight::ListSecrets:
        case ProjectRight::ReadSecrets:
        case ProjectRight::CreateSecrets:
        case ProjectRight::ChangeSecrets:
        case ProjectRight::DeleteSecrets:
        case ProjectRight::LinkSecrets:
            return QString(); // not among ImageRights
        }
        Q_UNREACHABLE();
    };
    QStringList words;
    for (const ProjectRight right : row.access.rights)
        words += word(right);
    if (words.isEmpty())
        return tr("nothing with images");
    const QString all = Words::joined(words);
    //: %1 is a list of what somebody may do
    return row.access.isLimited ? tr("%1 (some image streams only)").arg(all) : all;
}

QString RoleTableModel::meaning(const QString &role)
{
    if (role == "system:image-puller"_L1)
        return tr("Pull images that are known by name. It lists nothing.");
    if (role == "system:image-pusher"_L1)
        return tr("Pull and push images of image streams that exist. It lists and creates nothing.");
    if (role == "registry-viewer"_L1)
        return tr("List image streams and tags, and pull images. In the whole cluster, also the registry's catalog.");
    if (role == "registry-editor"_L1)
        return tr("Create, change and delete image streams and tags, import, pull and push. It reads and changes all "
                  "secrets and service accounts of the project, too.");
    if (role == "registry-admin"_L1)
        return tr("All of registry-editor, give roles to others, and delete the project.");
    return {};
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleRow &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return Words::tip(tip(row, index.column()));
    case Tagwright::Role::Name:
        return row.subject.toString();
    default:
        return {};
    }
}

QString RoleTableModel::text(const RoleRow &row, int column)
{
    switch (column) {
    case Who:
        return name(row.subject);
    case Kind:
        return kind(row.subject.kind);
    case May:
        return allowed(row);
    case Role:
        return Words::oneLine(row.binding.role.name);
    case Binding: {
        const QString binding = Words::oneLine(row.binding.name);
        return row.binding.nameSpace.isEmpty() ? tr("%1, in the whole cluster").arg(binding) : binding;
    }
    default:
        return {};
    }
}

QString RoleTableModel::tip(const RoleRow &row, int column)
{
    switch (column) {
    case Who:
        return row.subject.toString();
    case Role: {
        const QString sentence = row.binding.role.isOfProject ? QString() : meaning(row.binding.role.name);
        if (!sentence.isEmpty())
            return sentence;
        return row.binding.role.isOfProject ? tr("A role of the project itself") : tr("A role of the cluster");
    }
    case Binding:
        return row.binding.description.isEmpty() ? text(row, Binding) : row.binding.description;
    default:
        return text(row, column);
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case Kind:
        return tr("Kind");
    case May:
        //: above what somebody is allowed to do
        return tr("May");
    case Role:
        return tr("Through the role");
    case Binding:
        return tr("Given by the binding");
    default:
        return {};
    }
}

} // namespace Tagwright
