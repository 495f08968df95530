// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/tagarrangement.h"
#include "items/tagfilter.h"
#include "items/tagtablemodel.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Tagwright {

struct Range;

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
    const TagFilter &filter() const { return m_wanted.filter; }
    void setShowAttachments(bool show); //!< signatures, SBOMs and referrers tags of other images: hidden at first
    bool showsAttachments() const { return m_wanted.attachments; }
    int hiddenAttachments() const { return m_hiddenAttachments; } //!< that would pass the filter

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_wanted.column; }
    Qt::SortOrder sortOrder() const { return m_wanted.order; }

    /*!
        The listing has ended: rows that arrived out of order are arranged now and not after a moment of silence, and
       what the first letter in a filter needs is made ready.
    */
    void settle();
    bool isArranging() const { return !m_arranged; } //!< what is shown is not yet what was asked for

    QString name(int row) const;
    int row(const QString &name) const; //!< -1 when there is no such tag, or it is filtered out
    int shownCount(const QList<int> &sourceRows) const; //!< how many of them are not filtered out

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void aboutToBeRearranged();
    void arranged();

private:
    void want(const TagView &view);
    void arrange();
    TagArrangement arrangeNow() const;
    void startArranging();
    void gatherNames();
    void finishArranging();
    void abandon();
    TagOrder knownOrder() const;

    void apply(TagArrangement arrangement, const TagView &view);
    void applyAsLayout(const TagArrangement &arrangement, const TagView &view);
    bool applyAsRanges(const TagArrangement &arrangement);
    void keep(const TagArrangement &arrangement, const TagView &view);
    void insertShown(int first, const QList<int> &rows);
    void removeShown(Range range);
    void renumberFrom(int first);

    void takeOver();
    void sourceInserted(int first);
    bool continuesOrder(int first, const QList<ListedTag> &tags) const;
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    QPointer<TagTableModel> m_source;
    TagView m_wanted;
    TagView m_current; // what decides which rows are shown now
    QList<int> m_shown; // source rows
    QList<int> m_positions; // of source rows: as in TagArrangement
    int m_hiddenAttachments = 0;
    bool m_arranged = true;
    bool m_resetting = false;

    TagOrder m_order; // as far as it is still true: a keystroke does not sort

    QTimer m_silence; // when it ends, what arrived is arranged
    QFutureWatcher<TagArrangement> m_running;
    TagView m_runningView;
    std::shared_ptr<std::atomic_bool> m_cancelled; // what runs is of no use any more

    QFutureWatcher<TagNames> m_gathering;
    int m_gatheringOf = 0;
    int m_list = 0; // rises when rows go: what was found out is of another one
};

} // namespace Tagwright
