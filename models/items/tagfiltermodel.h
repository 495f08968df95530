// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagfilter.h"
#include "items/tagtablemodel.h"

#include <QAbstractProxyModel>
#include <QList>

namespace Tagwright {

/*!
    The tags of a TagTableModel filtered and sorted: by tag as people count, ascending, until told otherwise.

    Long lists are arranged on another thread, and only the last wish is carried out; arranged() tells that what is
   shown is what was asked for. Rows that arrive meanwhile stand at the end. A list whose rows stay the same changes its
    layout, one in which few change inserts and removes rows, anything else is a reset: a view keeps its selection over
    it by name, from aboutToBeRearranged() to arranged().
*/
class TagFilterModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit TagFilterModel(QObject *parent = nullptr);
    ~TagFilterModel() override;

    void setSourceModel(QAbstractItemModel *source) override; //!< a TagTableModel

    void setFilter(const TagFilter &filter);
    const TagFilter &filter() const;
    void setShowAttachments(bool show); //!< signatures, SBOMs and referrers tags of other images: hidden at first
    bool showsAttachments() const;
    int hiddenAttachments() const; //!< that would pass the filter

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

    /*! The listing has ended: rows that arrived out of order are arranged now and not after a moment of silence. */
    void settle();
    bool isArranging() const; //!< what is shown is not yet what was asked for

    QString name(int row) const;
    int row(const QString &name) const; //!< -1 when there is no such tag, or it is filtered out

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void aboutToBeRearranged();
    void arranged();
};

} // namespace Tagwright
