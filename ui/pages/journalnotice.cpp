// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/journalnotice.h"

#include "items/journalmodel.h"
#include "items/words.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "ui/actions/journalactions.h"
#include "ui/actions/makeaction.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

JournalNotice::JournalNotice(Workspace &workspace, JournalActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_journal(workspace.changes().journal())
    , m_interrupted(new MessageBar(this))
    , m_failed(new MessageBar(this))
{
    setObjectName(u"journalNotice"_s);
    m_interrupted->setObjectName(u"interruptedBar"_s);
    m_failed->setObjectName(u"journalFailedBar"_s);
    createActions(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_failed);
    layout->addWidget(m_interrupted);

    const Changes *changes = &workspace.changes();
    connect(changes, &Changes::interruptedFound, this, &JournalNotice::collect);
    connect(changes, &Changes::journalFailed, this,
        [this](const Error &error) { m_failed->showMessage({.tone = Tone::Bad, .text = describe(error, {})}); });
    connect(&m_journal, &QAbstractItemModel::dataChanged, this, [this] { showFirst({}); });
    connect(&workspace.runner(), &OperationRunner::ended, this, [this](const OperationRecord &operation) {
        if (operation.verb != OperationRecord::Verb::FindOut)
            return;
        m_findOut->setEnabled(true);
        if (operation.state == OperationRecord::State::Failed)
            showFirst(inOneParagraph(describe(operation.error, operation.connectionName)));
    });
    connect(m_interrupted, &MessageBar::closed, this, [this] { settle(m_entries.value(0)); });
    connect(&actions, &JournalActions::undoing, this, &JournalNotice::settle);
    connect(&actions, &JournalActions::finishing, this, &JournalNotice::settle);
    collect();
}

void JournalNotice::createActions(JournalActions &actions)
{
    m_findOut = makeAction({.name = u"findOutInterrupted"_s,
                               .icon = u"search"_s,
                               .text = tr("Find out what was done"),
                               .tip = tr("Ask the registry or cluster which of these changes were made")},
        this);
    m_finish = makeAction({.name = u"finishInterrupted"_s,
                              .icon = u"forward"_s,
                              .text = tr("Finish the rest…"),
                              .tip = tr("Make the changes that were not made")},
        this);
    m_takeBack = makeAction({.name = u"takeBackInterrupted"_s,
                                .icon = u"undo"_s,
                                .text = tr("Take back what was done…"),
                                .tip = tr("Make it as it was before these changes")},
        this);
    m_show = makeAction({.name = u"showInterrupted"_s,
                            .icon = u"journal"_s,
                            .text = tr("Show in Journal"),
                            .tip = tr("Show these changes one by one")},
        this);
    connect(m_findOut, &QAction::triggered, this, [this] {
        m_findOut->setEnabled(false); // until that has ended
        m_workspace.changes().findOut(m_entries.constFirst());
    });
    connect(m_finish, &QAction::triggered, &actions, [this, &actions] { actions.finish(m_entries.constFirst()); });
    connect(m_takeBack, &QAction::triggered, &actions, [this, &actions] { actions.undo(m_entries.constFirst()); });
    connect(m_show, &QAction::triggered, this, [this] { Q_EMIT entryWanted(m_entries.constFirst()); });
}

void JournalNotice::collect()
{
    m_entries = m_journal.interrupted();
    showFirst({});
}

void JournalNotice::settle(qint64 entry)
{
    m_entries.removeOne(entry);
    showFirst({});
}

void JournalNotice::showFirst(const QString &obstacle)
{
    const JournalEntry *entry = m_entries.isEmpty() ? nullptr : m_journal.entry(m_entries.constFirst());
    if (!entry)
        return m_interrupted->hide();
    const auto cell = [&](JournalModel::Column column) {
        return m_journal.cell(entry->id, -1, column).data().toString();
    };
    const bool known = !m_journal.canFindOut(entry->id);
    const bool complete = known && !m_journal.canFinish(entry->id);
    Message message{.tone = complete ? Tone::Good : Tone::Warning};
    message.text.what = tr("The program ended in the middle of changes: %1, begun on %2.")
                            .arg(cell(JournalModel::What), Words::shortMoment(entry->when));
    QStringList next{tr("So far: %1.").arg(cell(JournalModel::State))};
    if (!known)
        next += entry->isOfCluster() ? tr("The rest may have been done or not: let the cluster say.")
                                     : tr("The rest may have been done or not: let the registry say.");
    else if (complete)
        next += entry->isOfCluster() ? tr("The cluster says that all of it was done.")
                                     : tr("The registry says that all of it was done.");
    else
        next += tr("The rest can be made now, or what was done can be taken back.");
    if (!obstacle.isEmpty())
        next += obstacle;
    if (m_entries.size() > 1)
        next += tr("%Ln more interruption(s) will be told when this is settled.", nullptr, int(m_entries.size()) - 1);
    message.text.next = next.join(u' ');
    if (!known)
        message.actions = {m_findOut, m_show};
    else if (complete)
        message.actions = {m_takeBack, m_show};
    else if (m_journal.canUndo(entry->id))
        message.actions = {m_finish, m_takeBack, m_show};
    else
        message.actions = {m_finish, m_show};
    if (m_interrupted->isHidden() || message.text.what + message.text.next != m_said) // it is announced each time
        m_interrupted->showMessage(message);
    m_said = message.text.what + message.text.next;
}

} // namespace Tagwright
