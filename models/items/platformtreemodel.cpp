// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/platformtreemodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <algorithm>

namespace Tagwright {

namespace {

bool isAttestation(const Descriptor &child)
{
    return (child.platform && child.platform->isUnknown()) || !attestedDigest(child).isNull();
}

} // namespace

void PlatformTreeModel::setIndex(const Manifest &index)
{
    beginResetModel();
    m_children = index.manifests;
    m_sizes.fill(-1, m_children.size());
    m_images.clear();
    m_places.fill({}, m_children.size());

    QHash<Tagwright::Digest, int> rows;
    for (int child = 0; child < m_children.size(); ++child) {
        if (isAttestation(m_children.at(child)))
            continue;
        m_places[child] = {.image = -1, .row = int(m_images.size())};
        rows.insert(m_children.at(child).digest, int(m_images.size()));
        m_images.append(Image{.child = child});
    }
    for (int child = 0; child < m_children.size(); ++child) {
        if (!isAttestation(m_children.at(child)))
            continue;
        const int row = rows.value(attestedDigest(m_children.at(child)), -1);
        if (row < 0) {
            m_places[child] = {.image = -1, .row = int(m_images.size())};
            m_images.append(Image{.child = child});
        } else {
            m_places[child] = {.image = row, .row = int(m_images.at(row).attestations.size())};
            m_images[row].attestations += child;
        }
    }
    endResetModel();
}

void PlatformTreeModel::clear()
{
    setIndex({});
}

void PlatformTreeModel::setImageSize(int child, qint64 bytes)
{
    if (child < 0 || child >= m_sizes.size() || m_sizes.at(child) == bytes)
        return;
    m_sizes[child] = bytes;
    const QModelIndex changed = indexOf(child).siblingAtColumn(Size);
    Q_EMIT dataChanged(changed, changed);
}

// An index's internal id is the row of its parent + 1; 0 at the top.
int PlatformTreeModel::child(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? m_images.at(index.row()).child
                                   : m_images.at(int(index.internalId()) - 1).attestations.at(index.row());
}

QModelIndex PlatformTreeModel::indexOf(int child) const
{
    if (child < 0 || child >= m_places.size())
        return {};
    const Place place = m_places.at(child);
    return createIndex(place.row, 0, quintptr(place.image + 1));
}

QModelIndex PlatformTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex PlatformTreeModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == 0 ? QModelIndex()
                                                       : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int PlatformTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_images.size());
    const bool top = parent.internalId() == 0 && parent.column() == 0;
    return top ? int(m_images.at(parent.row()).attestations.size()) : 0;
}

int PlatformTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant PlatformTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int child = this->child(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(child, column);
    case Qt::ToolTipRole:
        return Words::tip(tip(child, column));
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Kind:
        return int(kindOf(child));
    case Role::Digest:
        return m_children.at(child).digest.toString();
    case Role::Monospace:
        return column == Digest;
    default:
        return {};
    }
}

ContentKind PlatformTreeModel::kindOf(int child) const
{
    const Descriptor &descriptor = m_children.at(child);
    if (isAttestation(descriptor))
        return ContentKind::Attestation;
    if (descriptor.platform)
        return ContentKind::Image;
    return descriptor.artifactType.isEmpty() ? ContentKind::Unknown : artifactKind(descriptor.artifactType);
}

QString PlatformTreeModel::text(int child, int column) const
{
    const Descriptor &descriptor = m_children.at(child);
    switch (column) {
    case Platform:
        if (kindOf(child) == ContentKind::Attestation)
            return Words::kind(ContentKind::Attestation, {});
        return descriptor.platform ? Words::oneLine(descriptor.platform->toString()) : tr("no platform");
    case Type:
        return Words::kind(kindOf(child), descriptor.artifactType);
    case Digest:
        return descriptor.digest.abbreviated();
    case Size:
        return Words::size(m_sizes.at(child));
    default:
        return {};
    }
}

QString PlatformTreeModel::tip(int child, int column) const
{
    const Descriptor &descriptor = m_children.at(child);
    switch (column) {
    case Type:
        return descriptor.artifactType.isEmpty() ? descriptor.mediaType : descriptor.artifactType;
    case Digest:
        return descriptor.digest.toString();
    case Size:
        return Words::exactSize(m_sizes.at(child));
    default:
        return text(child, column);
    }
}

QVariant PlatformTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Platform:
        //: operating system and processor
        return tr("Platform");
    case Type:
        return tr("Type");
    case Digest:
        return tr("Digest");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace Tagwright
