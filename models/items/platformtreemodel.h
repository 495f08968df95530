// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

namespace Tagwright {

/*!
    The children of an index: one row for each platform, and below it what attests it. What attests nothing that is in
    the index stands at the end.
*/
class PlatformTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Platform, Type, Digest, Size };
    static constexpr int ColumnCount = Size + 1;

    using QAbstractItemModel::QAbstractItemModel;

    void setIndex(const Manifest &index);
    void setImageSize(int child, qint64 bytes); //!< an index knows only the size of its manifests
    void clear();

    /*! Rows and places in Manifest::manifests; -1 and an invalid index when there is no such row. */
    int child(const QModelIndex &index) const;
    QModelIndex indexOf(int child) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Image {
        int child = -1;
        QList<int> attestations; // children, too
    };
    struct Place {
        int image = -1; // row of the parent; -1 at the top
        int row = -1;
    };

    ContentKind kindOf(int child) const;
    QString text(int child, int column) const;
    QString tip(int child, int column) const;

    QList<Descriptor> m_children;
    QList<qint64> m_sizes; // of each child
    QList<Place> m_places; // of each child
    QList<Image> m_images; // the top rows
};

} // namespace Tagwright
