// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/ranges.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>

namespace Tagwright {

/*!
    Objects of a cluster, of which those that something else made are hidden at first. What comes, goes and changes is
    told row by row, so that what is selected stays; only another order of the same rows is told as a new list.
*/
template <typename Row>
class OwnedRowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /*! Also what something else made. */
    void setOwnedShown(bool shown)
    {
        m_isOwnedShown = shown;
        show();
    }
    const Row &at(int row) const { return m_shown.at(row); }
    int hiddenCount() const { return int(m_all.size() - m_shown.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }

protected:
    virtual bool isOwned(const Row &row) const = 0;
    virtual QString key(const Row &row) const = 0; //!< of one object, whatever becomes of it; unique

    const QList<Row> &all() const { return m_all; } //!< hidden ones, too
    void setAll(const QList<Row> &rows) //!< in the order in which they are shown
    {
        m_all = rows;
        show();
    }

private:
    void show()
    {
        QList<Row> wanted;
        std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted),
            [this](const Row &row) { return m_isOwnedShown || !isOwned(row); });
        const QList<Range> gone = missing(m_shown, wanted);
        const QList<Range> come = missing(wanted, m_shown);
        if (!areFew(gone.size() + come.size(), std::max(m_shown.size(), wanted.size())))
            return reset(wanted);
        for (auto range = gone.crbegin(); range != gone.crend(); ++range) { // earlier rows keep their numbers
            beginRemoveRows({}, range->first, range->last);
            m_shown.remove(range->first, range->count());
            endRemoveRows();
        }
        for (const Range &range : come) { // each lands where it stays
            if (range.first > m_shown.size())
                return reset(wanted);
            beginInsertRows({}, range.first, range.last);
            m_shown.insert(range.first, range.count(), Row());
            std::copy_n(wanted.cbegin() + range.first, range.count(), m_shown.begin() + range.first);
            endInsertRows();
        }
        const bool areSame = std::equal(wanted.cbegin(), wanted.cend(), m_shown.cbegin(), m_shown.cend(),
            [this](const Row &a, const Row &b) { return key(a) == key(b); });
        if (areSame)
            change(wanted);
        else
            reset(wanted);
    }

    /*! The rows of the first whose objects the second lacks. */
    QList<Range> missing(const QList<Row> &rows, const QList<Row> &others) const
    {
        QSet<QString> known;
        for (const Row &row : others)
            known.insert(key(row));
        QList<Range> ranges;
        for (int row = 0; row < rows.size(); ++row) {
            if (!known.contains(key(rows.at(row))))
                extend(ranges, row);
        }
        return ranges;
    }

    void change(const QList<Row> &wanted)
    {
        QList<Range> changed;
        for (int row = 0; row < wanted.size(); ++row) {
            if (!(m_shown.at(row) == wanted.at(row)))
                extend(changed, row);
        }
        m_shown = wanted;
        for (const Range &range : changed)
            Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
    }

    void reset(const QList<Row> &wanted)
    {
        beginResetModel();
        m_shown = wanted;
        endResetModel();
    }

    QList<Row> m_all;
    QList<Row> m_shown;
    bool m_isOwnedShown = false;
};

} // namespace Tagwright
