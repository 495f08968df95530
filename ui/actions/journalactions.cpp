// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/journalactions.h"

#include "items/changewords.h"
#include "items/journalmodel.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/problemdialog.h"
#include "ui/dialogs/undodialog.h"
#include "ui/dialogs/whydialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxNamesInQuestion = 12;

void openOver(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

JournalActions::JournalActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_journal(workspace.changes().journal())
    , m_window(window)
    , m_updating([this] { update(); })
{
    createActions();
    const auto follow = [this] { m_updating.want(); };
    connect(&m_journal, &QAbstractItemModel::dataChanged, this, follow);
    connect(&m_journal, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_journal, &QAbstractItemModel::modelReset, this, follow);
    connect(&workspace, &Workspace::connectionsChanged, this, follow);
    update();
}

void JournalActions::createActions()
{
    m_undoLast = makeAction({.name = u"undoLast"_s,
                                .icon = u"undo"_s,
                                .text = tr("&Undo last change…"),
                                .tip = tr("Take back the newest change that can be taken back"),
                                .shortcuts = {QKeySequence(QKeySequence::Undo)}},
        this);
    m_undo = makeAction({.name = u"undoEntry"_s,
                            .icon = u"undo"_s,
                            .text = tr("&Undo entry…"),
                            .tip = tr("Take back what the chosen entry of the Journal has changed"),
                            .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)}},
        this);
    m_findOut = makeAction({.name = u"findOutEntry"_s,
                               .icon = u"search"_s,
                               .text = tr("Find &out what became of it"),
                               .tip = tr("Ask the registry or cluster which changes of the chosen entry were made"),
                               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)}},
        this);
    m_finish = makeAction({.name = u"finishEntry"_s,
                              .icon = u"forward"_s,
                              .text = tr("&Finish the rest…"),
                              .tip = tr("Make the changes of the chosen entry that were not made"),
                              .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)}},
        this);
    m_details = makeAction({.name = u"entryDetails"_s,
                               .icon = u"info"_s,
                               .text = tr("&Details…"),
                               .tip = tr("Say why the chosen change failed"),
                               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}},
        this);
    m_copy = makeAction({.name = u"copyEntryReference"_s,
                            .icon = u"copy"_s,
                            .text = tr("Copy &reference"),
                            .tip = tr("Copy the names of what the chosen entry has changed"),
                            .shortcuts = {QKeySequence(QKeySequence::Copy)}},
        this);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other panes copy what they show
    m_show =
        makeAction({.name = u"showEntryTag"_s,
                       .icon = u"tag"_s,
                       .text = tr("&Show the tag"),
                       .tip = tr("Open the repository or image stream that the chosen entry has changed, at its tag"),
                       .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T)}},
            this);
    connect(m_undoLast, &QAction::triggered, this, [this] { undo(m_journal.newestUndoable()); });
    connect(m_undo, &QAction::triggered, this, [this] { undo(m_entry); });
    connect(m_findOut, &QAction::triggered, this, [this] { m_workspace.changes().findOut(m_entry); });
    connect(m_finish, &QAction::triggered, this, [this] { finish(m_entry); });
    connect(m_details, &QAction::triggered, this, &JournalActions::showDetails);
    connect(m_copy, &QAction::triggered, this, &JournalActions::copyReferences);
    connect(m_show, &QAction::triggered, this, &JournalActions::showTag);
}

QList<QAction *> JournalActions::entryActions() const
{
    return {m_undo, m_findOut, m_finish, m_details, m_copy, m_show};
}

void JournalActions::setTarget(qint64 entry, int position)
{
    m_entry = entry;
    m_position = position;
    update();
}

int JournalActions::targetPosition() const
{
    const JournalEntry *entry = m_journal.entry(m_entry);
    if (!entry)
        return -1;
    return m_position < 0 && entry->changes.size() == 1 ? 0 : m_position;
}

const JournalEntry::Change *JournalActions::targetChange() const
{
    const JournalEntry *entry = m_journal.entry(m_entry);
    const int position = std::max(0, targetPosition());
    return entry && position < entry->changes.size() ? &entry->changes.at(position) : nullptr;
}

Place JournalActions::placeOf(const JournalEntry::Change &change) const
{
    // The connection may have been removed and added anew.
    if (change.object) {
        const ObjectAddress stream = change.object->place.whole();
        const ClusterSource *cluster = m_workspace.cluster(stream.connectionId);
        if (!cluster)
            cluster = m_workspace.clusterForHost(stream.host);
        if (!cluster || stream.resource != "imagestreams"_L1)
            return {};
        return {cluster->connection().id, stream.path(), targetPosition() < 0 ? QString() : change.object->place.tag()};
    }
    const RegistrySource *source = m_workspace.registry(change.change.place.connectionId);
    if (!source)
        source = m_workspace.sourceForHost(change.change.place.host);
    if (!source)
        return {};
    return {
        source->connection().id, change.change.place.repository, targetPosition() < 0 ? QString() : change.change.tag};
}

void JournalActions::update()
{
    const JournalEntry::Change *change = targetChange();
    const int position = targetPosition();
    m_undoLast->setEnabled(m_journal.newestUndoable() > 0);
    m_undo->setEnabled(m_journal.canUndo(m_entry));
    m_findOut->setEnabled(m_journal.canFindOut(m_entry));
    m_finish->setEnabled(m_journal.canFinish(m_entry));
    m_details->setEnabled(
        change && position >= 0 && m_journal.entry(m_entry)->changes.at(position).state == JournalEntry::State::Failed);
    m_copy->setEnabled(change);
    m_show->setEnabled(change && !placeOf(*change).connectionId.isEmpty());
}

void JournalActions::undo(qint64 entry)
{
    if (!m_journal.canUndo(entry))
        return;
    auto *dialog = new UndoDialog(m_workspace, entry, m_window);
    connect(dialog, &QDialog::accepted, this, [this, entry] {
        Q_EMIT undoing(entry);
        m_workspace.changes().undo(entry);
    });
    openOver(dialog);
}

QString JournalActions::sentence(const JournalEntry::Change &change)
{
    if (change.isDeletion())
        return tr("%1 is deleted").arg(change.name());
    const QString after = ChangeWords::after(change).text;
    if (!change.object || change.object->place.isStreamTag())
        return tr("%1 names %2").arg(change.name(), after);
    return change.isCreation() ? tr("%1 is created").arg(change.name())
                               : tr("%1 is changed: %2").arg(change.name(), after);
}

void JournalActions::finish(qint64 entry)
{
    if (!m_journal.canFinish(entry))
        return;
    QStringList names;
    const JournalEntry *known = m_journal.entry(entry);
    for (const JournalEntry::Change &change : known->changes) {
        if (change.state == JournalEntry::State::NotSent || change.state == JournalEntry::State::Failed)
            names += sentence(change);
    }
    const int count = int(names.size());
    if (names.size() > MaxNamesInQuestion)
        names = names.first(MaxNamesInQuestion) << tr("and %Ln more", nullptr, int(names.size() - MaxNamesInQuestion));
    auto *dialog = new ConfirmDialog(
        {.title = tr("Finish this: %1?").arg(m_journal.cell(entry, -1, JournalModel::What).data().toString()),
            .consequence = tr("This was not done yet, and will be done now:") + u"\n\n"_s + names.join(u'\n'),
            .button = tr("&Make %Ln change(s)", nullptr, count)},
        m_window);
    connect(dialog, &QDialog::accepted, this, [this, entry] {
        Q_EMIT finishing(entry);
        m_workspace.changes().finish(entry);
    });
    openOver(dialog);
}

void JournalActions::showDetails()
{
    const JournalEntry::Change &change = m_journal.entry(m_entry)->changes.at(targetPosition());
    auto *dialog = new ProblemDialog(change.name(), describe(change.error, change.host()), m_window);
    if (const auto matter = refusedMatter(change, m_journal.entry(m_entry)->verb)) {
        dialog->offerWhy();
        connect(dialog, &ProblemDialog::whyWanted, this,
            [this, dialog, matter] { openWhyDialog(m_workspace, *matter, dialog); });
    }
    openOver(dialog);
}

void JournalActions::showTag()
{
    const JournalEntry::Change *change = targetChange();
    const Place place = change ? placeOf(*change) : Place();
    if (!place.connectionId.isEmpty())
        Q_EMIT placeWanted(place);
}

void JournalActions::copyReferences()
{
    QStringList lines;
    if (m_position >= 0) {
        lines += targetChange()->name();
    } else {
        for (const JournalEntry::Change &change : m_journal.entry(m_entry)->changes)
            lines += change.name();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Tagwright
