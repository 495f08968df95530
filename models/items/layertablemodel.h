// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imageconfig.h"
#include "values/manifest.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace Tagwright {

/*! The layers of an image, base first. */
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Size, Share, CreatedBy, Digest, MediaType };
    static constexpr int ColumnCount = MediaType + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(const QList<Descriptor> &layers, const QList<HistoryEntry> &history);
    void clear();

    qint64 totalSize() const; //!< each digest once; -1 when a size is unknown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString tip(int row, int column) const;
    QString share(const Descriptor &layer) const;

    QList<Descriptor> m_layers;
    QStringList m_createdBy; // for each layer
    qint64 m_largest = 0;
};

} // namespace Tagwright
