// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/streamtable.h"

#include "items/streamtagfiltermodel.h"
#include "ui/widgets/changeddelegate.h"
#include "ui/widgets/chipdelegate.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// In average characters; chips need room for their frames.
constexpr int StreamWidthOf[StreamTagModel::ColumnCount] = {20, 22, 32, 16, 19, 15, 15, 20, 9, 20, 11};

} // namespace

StreamTable::StreamTable(StreamTagFilterModel &tags, QWidget *parent)
    : QTableView(parent)
    , m_tags(tags)
    , m_columnMenu(new QMenu(this))
{
    setObjectName(u"streamTable"_s);
    setAccessibleName(tr("Tags"));
    setModel(&tags);
    setItemDelegate(new CellDelegate(CellDelegate::Focus::Row, this));
    setItemDelegateForColumn(StreamTagModel::Tag, new ChangedDelegate(CellDelegate::Focus::Row, this));
    auto *chips = new ChipDelegate(CellDelegate::Focus::Row, this);
    for (const int column : {StreamTagModel::Convention, StreamTagModel::Following, StreamTagModel::Platforms})
        setItemDelegateForColumn(column, chips);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1); // or the style makes rows as high as the header
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    setUpHeader();
    fillColumnMenu();

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StreamTable::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT selectedTagsChanged(); });
    m_resting.setSingleShot(true);
    m_resting.setInterval(80ms);
    m_resting.callOnTimeout(this, &StreamTable::tellVisible);
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&tags, change, &m_resting, qOverload<>(&QTimer::start));
    connect(&tags, &QAbstractItemModel::modelReset, &m_resting, qOverload<>(&QTimer::start));
    connect(&tags, &QAbstractItemModel::layoutChanged, &m_resting, qOverload<>(&QTimer::start));
    connect(tags.sourceModel(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() <= StreamTagModel::Digest) // not for what the details themselves tell
            m_resting.start();
    });
}

void StreamTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < StreamTagModel::ColumnCount; ++column)
        header->resizeSection(column, std::max(StreamWidthOf[column] * character, header->sectionSizeHint(column)));
    header->setSortIndicator(StreamTagModel::Tag, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_columnMenu,
        [this](const QPoint &position) { m_columnMenu->popup(horizontalHeader()->mapToGlobal(position)); });
}

void StreamTable::fillColumnMenu()
{
    for (int column = 0; column < StreamTagModel::ColumnCount; ++column) {
        QAction *action = m_columnMenu->addAction(m_tags.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(true);
        action->setEnabled(column != StreamTagModel::Tag); // a row without its name would be none
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
        connect(m_columnMenu, &QMenu::aboutToShow, action,
            [this, action, column] { action->setChecked(!isColumnHidden(column)); });
    }
    m_columnMenu->addSeparator();
    QAction *reset = m_columnMenu->addAction(tr("Show all columns"));
    connect(reset, &QAction::triggered, this, [this] {
        for (int column = 0; column < StreamTagModel::ColumnCount; ++column)
            setColumnHidden(column, false);
    });
}

QString StreamTable::currentTag() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_tags.name(current.row()) : QString();
}

QStringList StreamTable::selectedTags() const
{
    QStringList names;
    for (int row = 0; row < m_tags.rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            names += m_tags.name(row);
    }
    return names;
}

void StreamTable::goToTag(const QString &tag)
{
    const int row = m_tags.row(tag);
    if (row < 0)
        return;
    // Not selectRow(): that would toggle or extend the selection when Ctrl or Shift happens to be held.
    const QModelIndex index = m_tags.index(row, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QByteArray StreamTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

void StreamTable::restoreColumns(const QByteArray &columns)
{
    if (columns.isEmpty() || !horizontalHeader()->restoreState(columns))
        return;
    setColumnHidden(StreamTagModel::Tag, false);
    horizontalHeader()->setStretchLastSection(true);
}

void StreamTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_resting.start();
}

void StreamTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_resting.start();
}

void StreamTable::focusInEvent(QFocusEvent *event)
{
    // Not the item view's own: that would make the first tag current, and nobody has asked for it.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void StreamTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_resting.start();
}

void StreamTable::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void StreamTable::startDrag(Qt::DropActions)
{
    Q_EMIT dragStarted();
}

void StreamTable::tellCurrent()
{
    const QString tag = currentTag();
    if (m_told == tag)
        return;
    m_told = tag;
    Q_EMIT currentTagChanged(tag);
}

void StreamTable::tellVisible()
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
