// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/layertablemodel.h"

#include "items/instruction.h"
#include "items/roles.h"
#include "items/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Tagwright {

namespace {

bool isLayerNumber(int column)
{
    return column == LayerTableModel::Number || column == LayerTableModel::Size;
}

} // namespace

void LayerTableModel::setLayers(const QList<Descriptor> &layers, const QList<HistoryEntry> &history)
{
    beginResetModel();
    m_layers = layers;
    m_createdBy = QStringList(layers.size(), QString());
    for (const HistoryEntry &entry : history) {
        if (entry.layer >= 0 && entry.layer < layers.size())
            m_createdBy[entry.layer] = entry.createdBy;
    }
    m_largest = 0;
    for (const Descriptor &layer : layers)
        m_largest = std::max(m_largest, layer.size);
    endResetModel();
}

void LayerTableModel::clear()
{
    setLayers({}, {});
}

qint64 LayerTableModel::totalSize() const
{
    QSet<Tagwright::Digest> seen;
    qint64 sum = 0;
    for (const Descriptor &layer : m_layers) {
        if (layer.size < 0)
            return -1;
        if (!seen.contains(layer.digest)) {
            seen.insert(layer.digest);
            sum += layer.size;
        }
    }
    return sum;
}

int LayerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layers.size());
}

int LayerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const Descriptor &layer = m_layers.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return Words::tip(tip(row, column));
    case Qt::TextAlignmentRole:
        return isLayerNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Digest:
        return layer.digest.toString();
    case Role::Bar:
        return column == Share && m_largest > 0 && layer.size >= 0 ? QVariant(double(layer.size) / double(m_largest))
                                                                   : QVariant();
    case Role::Monospace:
        return column == CreatedBy || column == Digest;
    default:
        return {};
    }
}

QString LayerTableModel::text(int row, int column) const
{
    const Descriptor &layer = m_layers.at(row);
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Size:
        return Words::size(layer.size);
    case Share:
        return share(layer);
    case CreatedBy:
        return Words::oneLine(instruction(m_createdBy.at(row)));
    case Digest:
        return layer.digest.abbreviated();
    case MediaType:
        return layer.mediaType;
    default:
        return {};
    }
}

// Of all layers, whereas the bar is relative to the largest: it is there to compare them.
QString LayerTableModel::share(const Descriptor &layer) const
{
    qint64 sum = 0;
    for (const Descriptor &other : m_layers)
        sum += std::max<qint64>(other.size, 0);
    if (layer.size < 0 || sum == 0)
        return {};
    constexpr double Percent = 100;
    //: a share of the whole
    return tr("%1 %").arg(QLocale().toString(Percent * double(layer.size) / double(sum), 'f', 0));
}

QString LayerTableModel::tip(int row, int column) const
{
    const Descriptor &layer = m_layers.at(row);
    switch (column) {
    case Size:
    case Share:
        return Words::exactSize(layer.size);
    case CreatedBy:
        return m_createdBy.at(row);
    case Digest:
        return layer.digest.toString();
    case MediaType:
        return layer.isForeign()
            ? tr("%1\nIt is not in the registry, but at: %2").arg(layer.mediaType, layer.urls.join(u' '))
            : layer.mediaType;
    default:
        return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isLayerNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: heads a column of numbers that count layers
        return tr("#");
    case Size:
        return tr("Size");
    case Share:
        //: how much of the image's size a layer is
        return tr("Share");
    case CreatedBy:
        //: heads a column of commands
        return tr("Created by");
    case Digest:
        return tr("Digest");
    case MediaType:
        return tr("Media type");
    default:
        return {};
    }
}

} // namespace Tagwright
