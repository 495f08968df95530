// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/referrertablemodel.h"

#include "items/roles.h"
#include "items/words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString kindOf(const Descriptor &referrer)
{
    const QString type = referrer.artifactType.isEmpty() ? referrer.mediaType : referrer.artifactType;
    return Words::kind(artifactKind(type), type);
}

QString annotations(const Descriptor &referrer)
{
    QStringList lines;
    for (auto annotation = referrer.annotations.cbegin(); annotation != referrer.annotations.cend(); ++annotation)
        lines += annotation.key() + u" = "_s + annotation.value();
    return lines.join(u'\n');
}

QDateTime created(const Descriptor &referrer)
{
    return QDateTime::fromString(referrer.annotations.value(u"org.opencontainers.image.created"_s), Qt::ISODateWithMs);
}

} // namespace

void ReferrerTableModel::setReferrers(const QList<Descriptor> &referrers)
{
    beginResetModel();
    m_referrers = referrers;
    endResetModel();
}

void ReferrerTableModel::clear()
{
    setReferrers({});
}

int ReferrerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_referrers.size());
}

int ReferrerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReferrerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const Descriptor &referrer = m_referrers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(referrer, column);
    case Qt::ToolTipRole:
        return Words::tip(tip(referrer, column));
    case Qt::TextAlignmentRole:
        return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Role::Kind:
        return int(artifactKind(referrer.artifactType.isEmpty() ? referrer.mediaType : referrer.artifactType));
    case Role::Digest:
        return referrer.digest.toString();
    case Role::Monospace:
        return column == Digest;
    default:
        return {};
    }
}

QString ReferrerTableModel::text(const Descriptor &referrer, int column) const
{
    switch (column) {
    case Type:
        return kindOf(referrer);
    case Digest:
        return referrer.digest.abbreviated();
    case Size:
        return Words::size(referrer.size);
    case Created:
        return Words::shortMoment(created(referrer));
    default:
        return {};
    }
}

QString ReferrerTableModel::tip(const Descriptor &referrer, int column) const
{
    switch (column) {
    case Type:
        return (referrer.artifactType.isEmpty() ? referrer.mediaType : referrer.artifactType) + u'\n'
            + annotations(referrer);
    case Digest:
        return referrer.digest.toString();
    case Size:
        return Words::exactSize(referrer.size);
    case Created:
        return Words::moment(created(referrer));
    default:
        return text(referrer, column);
    }
}

QVariant ReferrerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Digest:
        return tr("Digest");
    case Size:
        //: of a manifest, not of what it lists
        return tr("Manifest size");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

} // namespace Tagwright
