// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/selectionkeeper.h"

#include "items/ranges.h"
#include "items/tagfiltermodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace Tagwright {

SelectionKeeper::SelectionKeeper(QAbstractItemView &view, TagFilterModel &tags)
    : QObject(&view)
    , m_view(view)
    , m_tags(tags)
{
    // Only a reset loses the selection; it may come in two steps, with nothing in between.
    connect(&tags, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    connect(&tags, &TagFilterModel::arranged, this, &SelectionKeeper::restore);
}

void SelectionKeeper::remember()
{
    if (std::exchange(m_holding, true))
        return;
    m_selected.clear();
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected += m_tags.name(row);
    }
    const QModelIndex current = m_view.currentIndex();
    m_current = current.isValid() ? m_tags.name(current.row()) : QString();
    const QModelIndex first = m_view.indexAt({0, 0});
    m_first = first.row() > 0 ? m_tags.name(first.row()) : QString();
}

void SelectionKeeper::restore()
{
    if (!std::exchange(m_holding, false))
        return;
    QList<int> rows;
    rows.reserve(m_selected.size());
    for (const QString &name : std::as_const(m_selected)) {
        if (const int row = m_tags.row(name); row >= 0)
            rows += row;
    }
    const QList<Range> ranges = rangesOf(std::move(rows));
    QItemSelection selection;
    for (const Range &range : ranges)
        selection.select(m_tags.index(range.first, 0), m_tags.index(range.last, m_tags.columnCount() - 1));

    if (const int first = m_first.isEmpty() ? -1 : m_tags.row(m_first); first >= 0)
        m_view.scrollTo(m_tags.index(first, 0), QAbstractItemView::PositionAtTop);
    QItemSelectionModel *selected = m_view.selectionModel();
    if (const int current = m_current.isEmpty() ? -1 : m_tags.row(m_current); current >= 0)
        selected->setCurrentIndex(m_tags.index(current, 0), QItemSelectionModel::NoUpdate);
    selected->select(selection, QItemSelectionModel::ClearAndSelect);
    m_selected.clear();
    Q_EMIT restored();
}

} // namespace Tagwright
