// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/activitypane.h"

#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "operations/changes.h"
#include "operations/operationrunner.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/problemdialog.h"
#include "ui/dialogs/whydialog.h"
#include "ui/pages/operationdelegate.h"
#include "ui/pages/operationtextmodel.h"
#include "ui/pages/panebar.h"
#include "ui/widgets/emptytext.h"

#include <QAction>
#include <QListView>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int RepaintInterval = 50; // milliseconds; only while something runs

} // namespace

ActivityPane::ActivityPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new OperationTextModel(workspace.activity(), workspace.changes().journal(), this))
    , m_list(new QListView(this))
    , m_journalChanged([this] { updateActions(); })
{
    createActions();

    auto *delegate = new OperationDelegate(*m_model, this);
    m_list->setObjectName(u"activity"_s);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // rows wrap their sentences
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->addActions(paneActions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyText(tr("Nothing has happened yet. What Tagwright reads and changes is listed here."), m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneBar(paneActions(), this));
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    OperationRunner *runner = &workspace.runner();
    connect(delegate, &OperationDelegate::clicked, this,
        [this](OperationDelegate::Action action, const QModelIndex &index) {
            m_list->setCurrentIndex(index);
            actionFor(action)->trigger();
        });
    connect(runner, &OperationRunner::runningCountChanged, this, [this](int count) {
        if (count > 0)
            m_whileRunning.start(RepaintInterval, this);
        updateActions();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPane::updateActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPane::updateActions);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPane::updateActions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPane::updateActions);
    connect(&workspace.changes().journal(), &QAbstractItemModel::dataChanged, this, [this] {
        m_list->viewport()->update(); // what could be undone may be undone
        m_journalChanged.want();
    });
    updateActions();
}

QList<QAction *> ActivityPane::paneActions() const
{
    return {m_cancel, m_retry, m_explain, m_undo, m_dismiss, m_dismissFinished};
}

void ActivityPane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_whileRunning.timerId())
        return QWidget::timerEvent(event);
    m_list->viewport()->update();
    if (m_workspace.runner().runningCount() == 0)
        m_whileRunning.stop();
}

void ActivityPane::createActions()
{
    m_cancel = makeAction({.name = u"cancelOperation"_s,
                              .icon = u"cancel"_s,
                              .text = tr("&Cancel operation"),
                              .tip = tr("Stop the current operation of the Activity pane"),
                              .shortcuts = {Qt::CTRL | Qt::Key_Period}},
        this);
    m_retry = makeAction({.name = u"retryOperation"_s,
                             .icon = u"retry"_s,
                             .text = tr("&Retry operation"),
                             .tip = tr("Try the current operation of the Activity pane once more"),
                             .shortcuts = {Qt::CTRL | Qt::Key_R}},
        this);
    m_explain = makeAction({.name = u"explainOperation"_s,
                               .icon = u"info"_s,
                               .text = tr("Wh&y did it fail?"),
                               .tip = tr("Say all that is known of the failure of the current operation")},
        this);
    m_undo = makeAction({.name = u"undoOperation"_s,
                            .icon = u"undo"_s,
                            .text = tr("&Undo operation…"),
                            .tip = tr("Take back what the current operation of the Activity pane has changed")},
        this);
    m_dismiss = makeAction({.name = u"dismissOperation"_s,
                               .icon = u"close"_s,
                               .text = tr("&Dismiss operation"),
                               .tip = tr("Take the current operation out of the Activity pane")},
        this);
    m_dismissFinished = makeAction({.name = u"dismissFinishedOperations"_s,
                                       .icon = u"remove"_s,
                                       .text = tr("Dismiss &finished operations"),
                                       .tip = tr("Keep only running operations in the Activity pane")},
        this);
    connect(m_cancel, &QAction::triggered, this, [this] { m_workspace.runner().cancel(current().id); });
    connect(m_retry, &QAction::triggered, this, [this] { m_workspace.runner().retry(current().id); });
    connect(m_explain, &QAction::triggered, this, [this] { explain(m_list->currentIndex()); });
    connect(m_undo, &QAction::triggered, this, [this] { Q_EMIT undoWanted(current().journalEntry); });
    connect(m_dismiss, &QAction::triggered, this, [this] { m_workspace.activity().dismiss(current().id); });
    connect(m_dismissFinished, &QAction::triggered, this, [this] { m_workspace.activity().dismissFinished(); });
}

void ActivityPane::updateActions()
{
    const QModelIndex current = m_list->currentIndex();
    const bool running = current.isValid() && m_model->record(current).state == OperationRecord::State::Running;
    m_cancel->setEnabled(running);
    m_retry->setEnabled(current.isValid() && m_model->record(current).canRetry);
    m_explain->setEnabled(current.isValid() && m_model->canExplain(current));
    m_undo->setEnabled(current.isValid() && m_model->canUndo(current));
    m_dismiss->setEnabled(current.isValid() && !running);
    m_dismissFinished->setEnabled(m_model->rowCount() > m_workspace.runner().runningCount());
}

const OperationRecord &ActivityPane::current() const
{
    return m_model->record(m_list->currentIndex());
}

QAction *ActivityPane::actionFor(OperationDelegate::Action action) const
{
    switch (action) {
    case OperationDelegate::Action::Cancel:
        return m_cancel;
    case OperationDelegate::Action::Retry:
        return m_retry;
    case OperationDelegate::Action::Explain:
        return m_explain;
    case OperationDelegate::Action::Undo:
        return m_undo;
    }
    Q_UNREACHABLE();
}

void ActivityPane::explain(const QModelIndex &index)
{
    const OperationRecord &operation = m_model->record(index);
    if (operation.error.kind == Error::Kind::Incomplete && operation.journalEntry > 0)
        return Q_EMIT entryWanted(operation.journalEntry);
    auto *dialog = new ProblemDialog(index.data().toString(), m_model->failure(index), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto matter = refusedMatter(operation, m_workspace)) {
        dialog->offerWhy();
        connect(dialog, &ProblemDialog::whyWanted, this,
            [this, dialog, matter] { openWhyDialog(m_workspace, *matter, dialog); });
    }
    dialog->open();
}

} // namespace Tagwright
