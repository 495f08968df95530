// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/tagtable.h"

#include "items/ranges.h"
#include "items/tagfiltermodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/selectionkeeper.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// In average characters; chips need room for their frames.
constexpr int WidthOf[TagTableModel::ColumnCount] = {20, 28, 19, 15, 24, 11, 17, 20};

} // namespace

TagTable::TagTable(TagFilterModel &tags, QWidget *parent)
    : QTableView(parent)
    , m_tags(tags)
    , m_columnMenu(new QMenu(this))
{
    setObjectName(u"tagTable"_s);
    setAccessibleName(tr("Tags"));
    setModel(&tags);
    setItemDelegate(new CellDelegate(CellDelegate::Focus::Row, this));
    auto *chips = new ChipDelegate(CellDelegate::Focus::Row, this);
    setItemDelegateForColumn(TagTableModel::Convention, chips);
    setItemDelegateForColumn(TagTableModel::Platforms, chips);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1); // or the style makes rows as high as the header
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    setUpHeader();
    fillColumnMenu();

    auto *keeper = new SelectionKeeper(*this, tags);
    connect(keeper, &SelectionKeeper::restored, this, &TagTable::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TagTable::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT selectedTagsChanged(); });
    m_resting.setSingleShot(true);
    m_resting.setInterval(80ms);
    m_resting.callOnTimeout(this, &TagTable::tellVisible);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&tags, change, &m_resting, qOverload<>(&QTimer::start));
    connect(&tags, &TagFilterModel::arranged, &m_resting, qOverload<>(&QTimer::start));
}

void TagTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < TagTableModel::ColumnCount; ++column)
        header->resizeSection(column, std::max(WidthOf[column] * character, header->sectionSizeHint(column)));
    header->setSortIndicator(TagTableModel::Tag, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_columnMenu,
        [this](const QPoint &position) { m_columnMenu->popup(horizontalHeader()->mapToGlobal(position)); });
}

void TagTable::fillColumnMenu()
{
    for (int column = 0; column < TagTableModel::ColumnCount; ++column) {
        QAction *action = m_columnMenu->addAction(m_tags.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(true);
        action->setEnabled(column != TagTableModel::Tag); // a row without its name would be none
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
        connect(m_columnMenu, &QMenu::aboutToShow, action,
            [this, action, column] { action->setChecked(!isColumnHidden(column)); });
    }
    m_columnMenu->addSeparator();
    QAction *reset = m_columnMenu->addAction(tr("Show all columns"));
    connect(reset, &QAction::triggered, this, [this] {
        for (int column = 0; column < TagTableModel::ColumnCount; ++column)
            setColumnHidden(column, false);
    });
}

QString TagTable::currentTag() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_tags.name(current.row()) : QString();
}

QStringList TagTable::selectedTags() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList names;
    names.reserve(rows.size());
    for (const int row : std::as_const(rows))
        names += m_tags.name(row);
    return names;
}

int TagTable::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void TagTable::goToTag(const QString &tag)
{
    const int row = m_tags.row(tag);
    if (row < 0)
        return;
    // Not selectRow(): that would toggle or extend the selection when Ctrl or Shift happens to be held.
    const QModelIndex index = m_tags.index(row, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TagTable::selectTags(const QStringList &tags)
{
    QList<int> rows;
    rows.reserve(tags.size());
    for (const QString &tag : tags) {
        if (const int row = m_tags.row(tag); row >= 0)
            rows += row;
    }
    // In two steps: a selection that takes the place of another is compared with it, each range with each.
    selectionModel()->clearSelection();
    if (rows.isEmpty())
        return;
    const QList<Range> ranges = rangesOf(std::move(rows));
    QItemSelection selection;
    selection.reserve(ranges.size());
    const int lastColumn = m_tags.columnCount() - 1;
    for (const Range &range : ranges)
        selection += QItemSelectionRange(m_tags.index(range.first, 0), m_tags.index(range.last, lastColumn));
    const QModelIndex first = m_tags.index(ranges.constFirst().first, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::Select);
    scrollTo(first);
}

QByteArray TagTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void TagTable::restoreColumns(const QByteArray &columns)
{
    if (columns.isEmpty() || !horizontalHeader()->restoreState(columns))
        return;
    setColumnHidden(TagTableModel::Tag, false);
    horizontalHeader()->setStretchLastSection(true);
}

void TagTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_resting.start();
}

void TagTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_resting.start();
}

void TagTable::focusInEvent(QFocusEvent *event)
{
    // Not the item view's own: that would make the first tag current, and nobody has asked for it.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void TagTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_resting.start();
}

void TagTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void TagTable::startDrag(Qt::DropActions)
{
    Q_EMIT dragStarted();
}

void TagTable::tellCurrent()
{
    const QString tag = currentTag();
    if (m_told == tag)
        return;
    m_told = tag;
    Q_EMIT currentTagChanged(tag);
}

void TagTable::tellVisible()
{
    if (!isVisible())
        return;
    const int count = m_tags.rowCount();
    const int inView = viewport()->height() / verticalHeader()->defaultSectionSize() + 2;
    const int first = std::clamp(rowAt(0), 0, std::max(0, count - 1));
    // A page more than is seen, so that a turn of the wheel finds it there already.
    const int end = std::min(first + 2 * inView, count);
    QStringList tags;
    for (int row = first; row < end; ++row)
        tags += m_tags.name(row);
    Q_EMIT visibleTagsChanged(tags);
}

} // namespace Tagwright
