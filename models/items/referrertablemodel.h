// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! What refers to an image: signatures, SBOMs, attestations and other artifacts. */
class ReferrerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Type, Digest, Size, Created };
    static constexpr int ColumnCount = Created + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReferrers(const QList<Descriptor> &referrers);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Descriptor &referrer, int column) const;
    QString tip(const Descriptor &referrer, int column) const;

    QList<Descriptor> m_referrers;
};

} // namespace Tagwright
