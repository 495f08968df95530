// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/journalpane.h"

#include "items/journalmodel.h"
#include "operations/changes.h"
#include "operations/workspace.h"
#include "ui/actions/journalactions.h"
#include "ui/pages/panebar.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptytext.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RestBeforeAsking = 300ms;

} // namespace

JournalPane::JournalPane(Workspace &workspace, JournalActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_journal(workspace.changes().journal())
    , m_actions(actions)
    , m_tree(new QTreeView(this))
{
    createTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneBar(actions.entryActions(), this));
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    m_resting.setSingleShot(true);
    m_resting.setInterval(RestBeforeAsking);
    m_resting.callOnTimeout(this, &JournalPane::assessCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPane::currentChanged);
    connect(&m_journal, &QAbstractItemModel::modelReset, this, &JournalPane::currentChanged);
    connect(m_tree, &QAbstractItemView::activated, this, &JournalPane::activate);
}

void JournalPane::createTree()
{
    m_tree->setObjectName(u"journal"_s);
    m_tree->setAccessibleName(tr("Journal"));
    m_tree->setModel(&m_journal);
    m_tree->setItemDelegate(new CellDelegate(CellDelegate::Focus::Row, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false); // activate() does
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->addActions(m_actions.entryActions());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyText(tr("Nothing was changed yet. Every tag that is set, copied or deleted is listed here, and can be "
                     "taken back from here."),
        m_tree);

    QHeaderView *header = m_tree->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    // Digests come last: what became of it, and whether it can be taken back, is seen without scrolling.
    header->moveSection(header->visualIndex(JournalModel::Before), JournalModel::ColumnCount - 1);
    header->moveSection(header->visualIndex(JournalModel::After), JournalModel::ColumnCount - 1);
    const auto setWidth = [this, header](JournalModel::Column column, int characters) {
        header->resizeSection(
            column, std::max(fontMetrics().averageCharWidth() * characters, header->sectionSizeHint(column)));
    };
    setWidth(JournalModel::What, 36);
    setWidth(JournalModel::State, 24);
    setWidth(JournalModel::Undo, 24);
    setWidth(JournalModel::When, 18);
    setWidth(JournalModel::Before, 26);
    setWidth(JournalModel::After, 26);
}

void JournalPane::select(qint64 entry)
{
    const QModelIndex row = m_journal.cell(entry, -1, JournalModel::What);
    if (!row.isValid())
        return;
    m_tree->expand(row);
    m_tree->setCurrentIndex(row);
    m_tree->scrollTo(row, QAbstractItemView::PositionAtTop);
}

void JournalPane::currentChanged()
{
    const QModelIndex current = m_tree->currentIndex();
    m_actions.setTarget(m_journal.entryId(current), m_journal.position(current));
    m_resting.start();
}

void JournalPane::assessCurrent()
{
    const qint64 entry = m_journal.entryId(m_tree->currentIndex());
    const JournalEntry *known = m_journal.entry(entry);
    if (!known || !m_journal.canUndo(entry))
        return;
    for (int position = 0; position < known->changes.size(); ++position) {
        if (known->changes.at(position).state == JournalEntry::State::Done
            && m_journal.prospect(entry, position) == UndoProspect::Unknown)
            return m_workspace.changes().assessUndo(entry);
    }
}

void JournalPane::activate(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(JournalModel::What);
    if (m_journal.position(index) < 0)
        return m_tree->setExpanded(row, !m_tree->isExpanded(row));
    m_actions.showTag();
}

} // namespace Tagwright
