// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/tagfiltermodel.h"

#include "items/ranges.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Tagwright {

namespace {

// Up to here sorting takes less time than anybody notices.
constexpr int RowsAtOnce = 5000;

// No page of a listing takes longer to follow another.
constexpr auto Silence = 150ms;

// Above this many changed rows it is cheaper to tell that all have changed.
constexpr qsizetype ManyRows = 64;

bool dependsOnDetails(int column)
{
    return column != TagTableModel::Tag && column != TagTableModel::Convention;
}

} // namespace

TagFilterModel::TagFilterModel(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    m_silence.callOnTimeout(this, [this] { arrange(); });
    connect(&m_running, &QFutureWatcherBase::finished, this, &TagFilterModel::finishArranging);
    connect(&m_gathering, &QFutureWatcherBase::finished, this, [this] {
        if (m_gatheringOf == m_list && m_order.names.size() != m_positions.size())
            m_order.names = m_gathering.future().takeResult();
    });
}

TagFilterModel::~TagFilterModel()
{
    if (m_cancelled)
        *m_cancelled = true; // it works on its own copy: nobody needs to wait for it
}

void TagFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    m_source = qobject_cast<TagTableModel *>(source);
    if (m_source) {
        connect(m_source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { sourceInserted(first); });
        connect(m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceAboutToRemove(first, last); });
        connect(m_source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
        connect(m_source, &QAbstractItemModel::dataChanged, this, &TagFilterModel::sourceChanged);
        connect(m_source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            Q_EMIT aboutToBeRearranged();
            beginResetModel();
        });
        connect(m_source, &QAbstractItemModel::modelReset, this, [this] { takeOver(); });
        connect(m_source, &TagTableModel::listed, this, &TagFilterModel::settle);
        connect(m_source, &QObject::destroyed, this, [this] {
            beginResetModel();
            takeOver();
        });
    }
    takeOver();
}

// Ends the reset that has begun.
void TagFilterModel::takeOver()
{
    abandon();
    m_silence.stop();
    m_shown.clear();
    m_positions.fill(TagArrangement::FilteredOut, m_source ? m_source->rowCount() : 0);
    m_hiddenAttachments = 0;
    m_arranged = m_positions.size() <= RowsAtOnce;
    if (m_arranged)
        keep(arrangeNow(), m_wanted);
    endResetModel();
    if (m_arranged)
        Q_EMIT arranged();
    else
        arrange();
}

// ---------------------------------------------------------------------------------------------------------------------
// What is wanted

void TagFilterModel::setFilter(const TagFilter &filter)
{
    TagView view = m_wanted;
    view.filter = filter;
    want(view);
}

void TagFilterModel::setShowAttachments(bool show)
{
    TagView view = m_wanted;
    view.attachments = show;
    want(view);
}

void TagFilterModel::sort(int column, Qt::SortOrder order)
{
    TagView view = m_wanted;
    view.column = std::max(column, 0); // -1 is what a view calls unsorted
    view.order = order;
    want(view);
}

void TagFilterModel::want(const TagView &view)
{
    if (m_wanted == view)
        return;
    m_wanted = view;
    arrange();
}

void TagFilterModel::settle()
{
    if (m_silence.isActive())
        arrange();
    else
        gatherNames();
}

// ---------------------------------------------------------------------------------------------------------------------
// Arranging

TagOrder TagFilterModel::knownOrder() const
{
    if (m_order.natural.size() != m_positions.size())
        return {};
    const bool sameSort = m_current.column == m_wanted.column && m_current.order == m_wanted.order;
    return {m_order.natural, sameSort ? m_order.sorted : QList<int>(), m_order.names};
}

void TagFilterModel::arrange()
{
    m_silence.stop();
    if (!m_source)
        return;
    m_arranged = false;
    if (m_cancelled)
        *m_cancelled = true; // when that one has ended, the next one starts
    else if (m_positions.size() > RowsAtOnce)
        startArranging();
    else
        apply(arrangeNow(), m_wanted);
}

TagArrangement TagFilterModel::arrangeNow() const
{
    if (!m_source)
        return {};
    const std::atomic_bool cancelled = false;
    return arrangeTags(m_source->snapshot(), m_wanted, knownOrder(), cancelled);
}

void TagFilterModel::startArranging()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_runningView = m_wanted;
    m_running.setFuture(
        QtConcurrent::run([snapshot = m_source->snapshot(), view = m_wanted, known = knownOrder(),
                              cancelled = m_cancelled] { return arrangeTags(snapshot, view, known, *cancelled); }));
}

// For the first letter in the filter; those behind it find them here.
void TagFilterModel::gatherNames()
{
    if (!m_arranged || m_positions.size() <= RowsAtOnce || m_order.names.size() == m_positions.size()
        || m_gathering.isRunning())
        return;
    m_gatheringOf = m_list;
    m_gathering.setFuture(QtConcurrent::run([tags = m_source->snapshot().tags] { return TagNames(tags); }));
}

void TagFilterModel::finishArranging()
{
    const bool useless = *std::exchange(m_cancelled, nullptr);
    if (!useless)
        apply(m_running.future().takeResult(), m_runningView);
    else if (!m_arranged)
        arrange();
    gatherNames();
}

// The rows are not those any more that were looked at.
void TagFilterModel::abandon()
{
    m_order = {};
    ++m_list;
    if (m_cancelled)
        *m_cancelled = true;
}

void TagFilterModel::apply(TagArrangement arrangement, const TagView &view)
{
    Q_EMIT aboutToBeRearranged();
    // What has arrived meanwhile stays at the end.
    arrangement.append(judge(int(arrangement.positions.size()), m_source->snapshot(), view));

    const auto isShown = [this](int row) { return m_positions.at(row) >= 0; };
    // Not by ==: comparing empty lists of numbers is undefined in Qt 6.4.
    if (std::equal(arrangement.shown.cbegin(), arrangement.shown.cend(), m_shown.cbegin(), m_shown.cend())) {
        keep(arrangement, view);
    } else if (arrangement.shown.size() == m_shown.size()
        && std::all_of(arrangement.shown.cbegin(), arrangement.shown.cend(), isShown)) {
        applyAsLayout(arrangement, view);
    } else if (applyAsRanges(arrangement)) {
        keep(arrangement, view);
    } else {
        beginResetModel();
        keep(arrangement, view);
        endResetModel();
    }
    m_arranged = !m_silence.isActive();
    Q_EMIT arranged();
}

void TagFilterModel::keep(const TagArrangement &arrangement, const TagView &view)
{
    m_current = view;
    m_shown = arrangement.shown;
    m_positions = arrangement.positions;
    m_hiddenAttachments = arrangement.hiddenAttachments;
    m_order.natural = arrangement.order.natural;
    m_order.sorted = arrangement.order.sorted;
    if (arrangement.order.names.size() > 0)
        m_order.names = arrangement.order.names;
}

void TagFilterModel::applyAsLayout(const TagArrangement &arrangement, const TagView &view)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after += createIndex(arrangement.positions.at(m_shown.at(index.row())), index.column());
    keep(arrangement, view);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// False when rows change their order, or too many come and go.
bool TagFilterModel::applyAsRanges(const TagArrangement &arrangement)
{
    QList<Range> removed;
    QList<Range> inserted;
    int lastKept = -1;
    for (int position = 0; position < m_shown.size(); ++position) {
        const int kept = arrangement.positions.at(m_shown.at(position));
        if (kept < 0)
            extend(removed, position);
        else if (std::exchange(lastKept, kept) > kept)
            return false;
    }
    for (int position = 0; position < arrangement.shown.size(); ++position) {
        if (m_positions.at(arrangement.shown.at(position)) < 0)
            extend(inserted, position);
    }
    if (!areFew(removed.size() + inserted.size(), std::max(m_shown.size(), arrangement.shown.size())))
        return false;

    for (auto range = removed.crbegin(); range != removed.crend(); ++range)
        removeShown(*range);
    for (const Range &range : std::as_const(inserted))
        insertShown(range.first, arrangement.shown.mid(range.first, range.count()));
    return true;
}

void TagFilterModel::insertShown(int first, const QList<int> &rows)
{
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_shown.insert(first, rows.size(), 0);
    std::copy(rows.cbegin(), rows.cend(), m_shown.begin() + first);
    renumberFrom(first);
    endInsertRows();
}

void TagFilterModel::removeShown(Range range)
{
    beginRemoveRows({}, range.first, range.last);
    for (int position = range.first; position <= range.last; ++position)
        m_positions[m_shown.at(position)] = TagArrangement::FilteredOut;
    m_shown.remove(range.first, range.count());
    renumberFrom(range.first);
    endRemoveRows();
}

void TagFilterModel::renumberFrom(int first)
{
    for (int position = first; position < m_shown.size(); ++position)
        m_positions[m_shown.at(position)] = position;
}

// ---------------------------------------------------------------------------------------------------------------------
// What the source tells

void TagFilterModel::sourceInserted(int first)
{
    Q_ASSERT(first == m_positions.size()); // tags arrive at the end
    const TagSnapshot snapshot = m_source->snapshot();
    const QList<int> judgements = judge(first, snapshot, m_current);
    const int count = int(std::count_if(judgements.begin(), judgements.end(), [](int judged) { return judged >= 0; }));
    if (count > 0)
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
    TagArrangement grown{
        .shown = std::move(m_shown), .positions = std::move(m_positions), .hiddenAttachments = m_hiddenAttachments};
    grown.append(judgements);
    m_shown = std::move(grown.shown);
    m_positions = std::move(grown.positions);
    m_hiddenAttachments = grown.hiddenAttachments;
    if (continuesOrder(first, snapshot.tags)) {
        m_order.sorted.clear();
        for (int row = first; row < snapshot.tags.size(); ++row)
            m_order.natural += row;
    } else {
        m_arranged = false;
    }
    if (count > 0)
        endInsertRows();

    if (m_arranged)
        return;
    if (m_positions.size() > RowsAtOnce)
        m_silence.start();
    else
        arrange();
}

// Most lists come in the order in which they are shown first: there is nothing to arrange at their end.
bool TagFilterModel::continuesOrder(int first, const QList<ListedTag> &tags) const
{
    if (!m_arranged || m_wanted.column != TagTableModel::Tag || m_wanted.order != Qt::AscendingOrder
        || m_order.natural.size() != first)
        return false;
    if (first > 0 && !isNaturallyBefore(tags.at(m_order.natural.constLast()), tags.at(first)))
        return false;
    return std::is_sorted(tags.cbegin() + first, tags.cend(), isNaturallyBefore);
}

void TagFilterModel::sourceAboutToRemove(int first, int last)
{
    abandon();
    QList<Range> removed;
    for (int position = 0; position < m_shown.size(); ++position) {
        if (m_shown.at(position) >= first && m_shown.at(position) <= last)
            extend(removed, position);
    }
    if (!areFew(removed.size(), m_shown.size())) {
        m_resetting = true;
        Q_EMIT aboutToBeRearranged();
        beginResetModel();
        m_shown.removeIf([first, last](int row) { return row >= first && row <= last; });
        return;
    }
    for (auto range = removed.crbegin(); range != removed.crend(); ++range)
        removeShown(*range);
}

void TagFilterModel::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    const auto begin = m_positions.cbegin() + first;
    m_hiddenAttachments -= int(std::count(begin, begin + count, TagArrangement::HiddenAttachment));
    m_positions.remove(first, count);
    for (int &row : m_shown)
        row -= row > last ? count : 0;
    if (std::exchange(m_resetting, false)) {
        renumberFrom(0);
        endResetModel();
        Q_EMIT arranged();
    }
}

void TagFilterModel::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QList<int> positions;
    bool disturbed = dependsOnDetails(m_wanted.column) && m_wanted.column >= topLeft.column()
        && m_wanted.column <= bottomRight.column();
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (const int position = m_positions.at(row); position >= 0) {
            positions += position;
            disturbed = disturbed || (!m_current.attachments && m_source->isAttachment(row));
        }
    }
    const QList<Range> changed =
        positions.size() > ManyRows ? QList<Range>{Range{0, rowCount() - 1}} : rangesOf(positions);
    for (const Range &range : changed)
        Q_EMIT dataChanged(index(range.first, topLeft.column()), index(range.last, bottomRight.column()), roles);

    if (disturbed) {
        // Rows that jump while they are read are worse than rows that are not yet in order.
        m_order.sorted.clear();
        m_arranged = false;
        m_silence.start();
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The model

QString TagFilterModel::name(int row) const
{
    return m_source->name(m_shown.at(row));
}

int TagFilterModel::row(const QString &name) const
{
    const int sourceRow = m_source ? m_source->row(name) : -1;
    return sourceRow < 0 ? -1 : std::max(m_positions.at(sourceRow), -1);
}

QModelIndex TagFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_source || !proxyIndex.isValid() || proxyIndex.row() >= m_shown.size())
        return {};
    return m_source->index(m_shown.at(proxyIndex.row()), proxyIndex.column());
}

int TagFilterModel::shownCount(const QList<int> &sourceRows) const
{
    return int(std::count_if(sourceRows.cbegin(), sourceRows.cend(),
        [this](int row) { return m_positions.value(row, TagArrangement::FilteredOut) >= 0; }));
}

QModelIndex TagFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int position = sourceIndex.isValid() ? m_positions.value(sourceIndex.row(), -1) : -1;
    return position < 0 ? QModelIndex() : createIndex(position, sourceIndex.column());
}

QModelIndex TagFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TagFilterModel::parent(const QModelIndex & /*child*/) const
{
    return {};
}

QModelIndex TagFilterModel::sibling(int row, int column, const QModelIndex & /*index*/) const
{
    return index(row, column);
}

int TagFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TagFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TagTableModel::ColumnCount;
}

bool TagFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags TagFilterModel::flags(const QModelIndex &index) const
{
    // A view asks for every cell when all are selected; there is no need to go through the source.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant TagFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class would ask for the header through a cell, and there is none while nothing passes the filter.
    return m_source ? m_source->headerData(section, orientation, role) : QVariant();
}

} // namespace Tagwright
