// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/taghistorymodel.h"

#include "items/roles.h"
#include "items/words.h"
#include "values/digest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

TagHistoryModel::TagHistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TagHistoryModel::setClock(Clock clock)
{
    m_clock = clock;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

void TagHistoryModel::setTag(const QString &stream, const StreamTag &tag)
{
    const QString of = stream + u':' + tag.name;
    const qsizetype more = tag.events.size() - m_events.size();
    if (of == m_of && more >= 0 && tag.events.mid(more) == m_events) {
        if (more == 0)
            return;
        beginInsertRows({}, 0, int(more) - 1);
        m_events = tag.events;
        m_current = int(more);
        endInsertRows();
        for (const int row : {std::exchange(m_current, 0), 0}) {
            if (row < m_events.size())
                Q_EMIT dataChanged(index(row, Current), index(row, Current));
        }
        return;
    }
    beginResetModel();
    m_of = of;
    m_events = tag.events;
    m_current = 0;
    endResetModel();
}

void TagHistoryModel::clear()
{
    beginResetModel();
    m_of.clear();
    m_events.clear();
    endResetModel();
}

int TagHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int TagHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return Words::tip(tip(row, column));
    case Role::Tone:
        return int(column == Current && row == m_current ? Tone::Good : Tone::Neutral);
    case Role::Digest:
        return m_events.at(row).image;
    case Role::Name:
        return m_events.at(row).dockerImageReference;
    case Role::Monospace:
        return column == Reference || (column == Image && !m_events.at(row).image.isEmpty());
    default:
        return {};
    }
}

QString TagHistoryModel::text(int row, int column) const
{
    const TagEvent &event = m_events.at(row);
    switch (column) {
    case Current:
        //: of an image in the history of a tag
        return row == m_current ? tr("current") : QString();
    case Image: {
        const auto digest = Tagwright::Digest::parse(event.image);
        return digest ? digest->abbreviated() : Words::none();
    }
    case Reference:
        return Words::oneLine(event.dockerImageReference);
    case When:
        return Words::age(event.created, m_clock());
    case Generation:
        return QString::number(event.generation);
    default:
        return {};
    }
}

QString TagHistoryModel::tip(int row, int column) const
{
    switch (column) {
    case Image:
        return m_events.at(row).image;
    case Reference:
        return m_events.at(row).dockerImageReference;
    case When:
        return Words::moment(m_events.at(row).created);
    default:
        return text(row, column);
    }
}

Qt::ItemFlags TagHistoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && !m_events.at(index.row()).image.isEmpty() ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant TagHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Current:
        return {};
    case Image:
        return tr("Image");
    case Reference:
        //: heads a column of where images were pulled from
        return tr("Pulled from");
    case When:
        return tr("Since");
    case Generation:
        return tr("Generation");
    default:
        return {};
    }
}

} // namespace Tagwright
