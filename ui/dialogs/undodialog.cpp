// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/undodialog.h"

#include "items/journalmodel.h"
#include "items/objectdifference.h"
#include "items/undotablemodel.h"
#include "items/words.h"
#include "operations/changes.h"
#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int UndoDialogWidth = 108; // characters
constexpr int MaxRowsInView = 10;
constexpr qsizetype MaxUndoFacts = 30; // of an object; each is a widget

} // namespace

UndoDialog::UndoDialog(Workspace &workspace, qint64 entry, QWidget *parent)
    : QDialog(parent)
    , m_model(new UndoTableModel(workspace.changes().journal(), entry, this))
    , m_table(new QTableView(this))
    , m_facts(new ImpactList(tr("What comes back and what goes"), this))
    , m_preview(new ObjectChangePreview(this))
    , m_outlook(new ToneLabel(this))
    , m_isOfCluster(
          workspace.changes().journal().entry(entry) && workspace.changes().journal().entry(entry)->isOfCluster())
{
    const JournalModel &journal = workspace.changes().journal();
    const JournalEntry *known = journal.entry(entry);
    const QString what = journal.cell(entry, -1, JournalModel::What).data().toString();
    setObjectName(u"undoDialog"_s);
    setWindowTitle(tr("Undo"));
    setMinimumWidth(fontMetrics().averageCharWidth() * UndoDialogWidth);
    m_facts->setObjectName(u"undoFacts"_s);
    m_outlook->setObjectName(u"undoOutlook"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(tr("Take this back: %1?").arg(what), this));
    layout->addWidget(
        hintLabel((m_isOfCluster ? tr("It was done on %1. What somebody has changed since is left alone.")
                                 : tr("It was done on %1. A tag that names something else by now is left alone."))
                      .arg(known ? Words::moment(known->when) : QString()),
            this));
    layout->addWidget(createTable(), 1);
    layout->addWidget(m_facts);
    layout->addWidget(m_preview);
    layout->addWidget(m_outlook);
    for (qsizetype i = 0; known && i < known->changes.size() && !m_typed; ++i) {
        const JournalEntry::Change &change = known->changes.at(i);
        const Source *source = workspace.source(change.connectionId());
        if (change.state != JournalEntry::State::Done || !source || !source->connection().production)
            continue;
        m_proof = change.object ? change.object->place.whole().path() : change.change.place.repository;
        layout->addWidget(createProof(source->connection().name));
    }
    layout->addStretch(1);
    layout->addWidget(buttons);
    cancel->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UndoDialog::showOutlook);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UndoDialog::showOutlook);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UndoDialog::showObject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UndoDialog::showObject);
    connect(&workspace.changes(), &Changes::assessed, m_model, [this] { m_model->setAsking(false); });
    workspace.changes().assessUndo(entry);
    m_table->selectRow(0);
    showObject();
    showOutlook();
}

QWidget *UndoDialog::createTable()
{
    m_table->setObjectName(u"undoTable"_s);
    m_table->setAccessibleName(tr("What will happen"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(CellDelegate::Focus::Row, m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1); // or the style makes rows as high as the header
    const int rowHeight = fontMetrics().height() * 3 / 2;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);

    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(UndoTableModel::Tag, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(UndoTableModel::Now, character * 24);
    header->resizeSection(UndoTableModel::Then, character * 20);
    header->resizeSection(UndoTableModel::Prospect, character * 22);
    const int rows = std::clamp(m_model->rowCount(), 2, MaxRowsInView);
    const int height = rows * rowHeight + header->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(height);
    if (m_model->rowCount() <= rows)
        m_table->setMaximumHeight(height); // there is nothing more to see in a higher one
    return m_table;
}

void UndoDialog::showObject()
{
    const JournalEntry::Change *change = m_model->change(std::max(0, m_table->currentIndex().row()));
    const bool isObject = change && change->object;
    m_preview->setChanges(isObject ? QList{change->object->reversed()} : QList<ObjectChange>());
    // Of a tag the table says all.
    QList<ImpactLine> lines;
    if (isObject && !change->object->place.isStreamTag()) {
        const ObjectChange undo = change->object->reversed();
        const ObjectDifference difference = ObjectDifference::of(undo);
        if (undo.isDeletion())
            lines += {u"✕ "_s + tr("Goes as a whole: %1").arg(undo.place.path()), Tone::Warning};
        if (undo.isCreation())
            lines += {u"✓ "_s + tr("Comes back as a whole: %1").arg(undo.place.path()), Tone::Good};
        for (const QString &fact : difference.coming)
            lines += {u"✓ "_s + tr("Comes back: %1").arg(fact), Tone::Good};
        for (const QString &fact : difference.going)
            lines += {u"✕ "_s + tr("Goes: %1").arg(fact), Tone::Warning};
    }
    if (const qsizetype more = lines.size() - MaxUndoFacts; more > 0) {
        lines.resize(MaxUndoFacts);
        lines += {tr("… and %Ln more", nullptr, int(more))};
    }
    m_facts->setLines(lines);
    m_facts->setVisible(!lines.isEmpty());
}

QWidget *UndoDialog::createProof(const QString &connectionName)
{
    auto *proof = new QWidget(this);
    auto *label = new QLabel(
        tr("%1 is for production. &Type %2 to go on:").arg(QString(connectionName).replace(u'&', u"&&"_s), m_proof),
        proof);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_typed = new QLineEdit(proof);
    m_typed->setObjectName(u"repositoryName"_s);
    m_typed->setAccessibleName(tr("The repository’s name"));
    label->setBuddy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &UndoDialog::showOutlook);

    auto *layout = new QVBoxLayout(proof);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(label);
    layout->addWidget(m_typed);
    return proof;
}

int UndoDialog::hopelessCount() const
{
    return m_model->count(UndoProspect::Lost) + m_model->count(UndoProspect::Moved)
        + m_model->count(UndoProspect::ValuesLost) + m_model->count(UndoProspect::Immutable)
        + m_model->count(UndoProspect::CannotDelete);
}

void UndoDialog::showOutlook()
{
    const int total = m_model->rowCount();
    const int hopeless = hopelessCount();
    const int unknown = m_model->count(UndoProspect::Unknown);
    const auto say = [this](Tone tone, const QString &sentence) {
        m_outlook->setTone(tone);
        m_outlook->setText(sentence);
    };
    if (total == 0)
        say(Tone::Neutral, tr("All of it was taken back already."));
    else if (unknown > 0 && m_model->isAsking())
        say(Tone::Neutral,
            m_isOfCluster ? tr("The cluster is asked what it still holds…")
                          : tr("The registry is asked what it still holds…"));
    else if (hopeless == total)
        say(Tone::Bad, tr("None of this can be taken back. The last column says why; more is in its tool tips."));
    else if (hopeless > 0)
        say(Tone::Warning,
            tr("%Ln of these changes cannot be taken back and will be left as they are.", nullptr, hopeless));
    else if (unknown > 0)
        say(Tone::Warning,
            m_isOfCluster ? tr("The cluster does not tell beforehand whether all of this can be taken back. Trying "
                               "changes nothing else.")
                          : tr("The registry does not tell beforehand whether all of this can be taken back. Trying "
                               "changes nothing else."));
    else if (m_model->count(UndoProspect::Back) == total)
        say(Tone::Neutral,
            m_isOfCluster ? tr("All of it is already what it was before.")
                          : tr("Every tag names already what it did before."));
    else if (m_model->count(UndoProspect::UntilCollection) > 0)
        say(Tone::Warning, tr("All of this can be taken back, but only until the registry’s next garbage collection."));
    else
        say(Tone::Good, tr("All of this can be taken back."));
    const int promising = total - hopeless - m_model->count(UndoProspect::Back);
    m_confirm->setText(tr("&Take back %Ln change(s)", nullptr, promising));
    m_confirm->setEnabled(promising > 0 && (!m_typed || m_typed->text().trimmed() == m_proof));
}

} // namespace Tagwright
