// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/planpane.h"

#include "items/planmodel.h"
#include "operations/keepplan.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/dialogs/applyplandialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/panebar.h"
#include "ui/planwords.h"
#include "ui/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int CommandsShown = 200;

} // namespace

PlanPane::PlanPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_plan(workspace.plan())
    , m_tree(new QTreeView(this))
    , m_message(new MessageBar(this))
    , m_program(new QComboBox(this))
    , m_commands(new QPlainTextEdit(this))
{
    createActions();
    createTree();
    m_commandBox = createCommands();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_commandBox);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({fontMetrics().height() * 30, fontMetrics().height() * 5}); // shares of what there is

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneBar(paneActions(), this));
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_tree);

    m_showingCommands.setSingleShot(true);
    m_showingCommands.setInterval(100ms);
    m_showingCommands.callOnTimeout(this, &PlanPane::showCommands);
    connect(&m_plan, &PlanModel::changed, this, &PlanPane::follow);
    connect(&m_plan, &QAbstractItemModel::dataChanged, this, &PlanPane::updateActions);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPane::updateActions);
    connect(&workspace, &Workspace::connectionsChanged, &m_showingCommands, qOverload<>(&QTimer::start));
    connect(m_program, &QComboBox::currentIndexChanged, this, &PlanPane::showCommands);
    connect(&workspace.applyPlan(), &ApplyPlan::runningChanged, this, &PlanPane::updateActions);
    connect(&workspace.applyPlan(), &ApplyPlan::ended, this, &PlanPane::planEnded);
    connect(&workspace.keptPlan(), &KeepPlan::failed, this, &PlanPane::say);
    if (const Error *error = workspace.keptPlan().error())
        say(*error);
    follow();
}

QList<QAction *> PlanPane::paneActions() const
{
    return {m_apply, m_up, m_down, m_drop, m_clear, m_open, m_save, m_showCommands, m_copy};
}

void PlanPane::createActions()
{
    m_apply = makeAction({.name = u"applyPlan"_s,
                             .icon = u"play"_s,
                             .text = tr("Appl&y the plan…"),
                             .tip = tr("Make all planned changes, one after the other"),
                             .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}},
        this);
    m_up = makeAction({.name = u"movePlannedUp"_s,
                          .icon = u"chevron-up"_s,
                          .text = tr("Make &earlier"),
                          .tip = tr("Move the current step of the plan up"),
                          .shortcuts = {Qt::ALT | Qt::Key_Up}},
        this);
    m_down = makeAction({.name = u"movePlannedDown"_s,
                            .icon = u"chevron-down"_s,
                            .text = tr("Make la&ter"),
                            .tip = tr("Move the current step of the plan down"),
                            .shortcuts = {Qt::ALT | Qt::Key_Down}},
        this);
    m_drop = makeAction({.name = u"dropPlanned"_s,
                            .icon = u"close"_s,
                            .text = tr("Take &out of the plan"),
                            .tip = tr("Take the current step or change out of the plan; nothing is done"),
                            .shortcuts = {Qt::Key_Delete}},
        this);
    m_clear = makeAction({.name = u"clearPlan"_s,
                             .icon = u"remove"_s,
                             .text = tr("E&mpty the plan…"),
                             .tip = tr("Take everything out of the plan; nothing is done")},
        this);
    m_open = makeAction({.name = u"openPlan"_s,
                            .icon = u"import"_s,
                            .text = tr("Ope&n plan…"),
                            .tip = tr("Add the steps of a plan from a file")},
        this);
    m_save = makeAction({.name = u"savePlan"_s,
                            .icon = u"export"_s,
                            .text = tr("Sa&ve plan…"),
                            .tip = tr("Write the plan into a file, to be opened later or by somebody else")},
        this);
    m_showCommands = makeAction({.name = u"showPlanCommands"_s,
                                    .icon = u"terminal"_s,
                                    .text = tr("S&how plan as commands"),
                                    .tip = tr("Show below the plan the commands that make the same changes")},
        this);
    m_showCommands->setCheckable(true);
    m_copy = makeAction({.name = u"copyPlanCommands"_s,
                            .icon = u"copy"_s,
                            .text = tr("Copy plan as command&s"),
                            .tip = tr("Copy the commands with which the chosen program makes the same changes")},
        this);
    for (QAction *action : {m_up, m_down, m_drop})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // the same keys mean something elsewhere
    connect(m_apply, &QAction::triggered, this, &PlanPane::apply);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_drop, &QAction::triggered, this, &PlanPane::drop);
    connect(m_clear, &QAction::triggered, this, &PlanPane::clear);
    connect(m_open, &QAction::triggered, this, &PlanPane::open);
    connect(m_save, &QAction::triggered, this, &PlanPane::save);
    connect(m_showCommands, &QAction::toggled, this, &PlanPane::follow);
    connect(m_copy, &QAction::triggered, this, &PlanPane::copyCommands);
}

void PlanPane::createTree()
{
    m_tree->setObjectName(u"plan"_s);
    m_tree->setAccessibleName(tr("Plan"));
    m_tree->setModel(&m_plan);
    m_tree->setItemDelegate(new CellDelegate(CellDelegate::Focus::Row, this));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDragDropOverwriteMode(false);
    m_tree->setDropIndicatorShown(true);
    m_tree->addActions(paneActions());
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyText(tr("Nothing is planned. Dialogs that change something can add it here instead of doing it."), m_tree);

    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(PlanModel::What, 20 * character);
    header->resizeSection(PlanModel::Now, 19 * character);
    header->resizeSection(PlanModel::WillBe, 19 * character);
    connect(&m_plan, &QAbstractItemModel::modelReset, this, [this] { spanSets(0, m_plan.setCount() - 1); });
    connect(&m_plan, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (!parent.isValid())
            spanSets(first, last);
    });
    spanSets(0, m_plan.setCount() - 1);
}

// What a set does and where is one sentence, over all columns.
void PlanPane::spanSets(int first, int last)
{
    for (int set = first; set <= last; ++set)
        m_tree->setFirstColumnSpanned(set, {}, true);
}

QWidget *PlanPane::createCommands()
{
    m_program->setObjectName(u"planProgram"_s);
    m_program->setAccessibleName(tr("Program"));
    for (const char *program : PlanPrograms)
        m_program->addItem(QLatin1StringView(program));
    m_commands->setObjectName(u"planCommands"_s);
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setFrameShape(QFrame::NoFrame);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setFont(monospaceFont());
    m_commands->setMinimumHeight(m_commands->fontMetrics().lineSpacing() * 2); // in a low dock the list matters more

    auto *box = new QWidget(this);
    auto *label = new QLabel(tr("The same with:"), box);
    label->setBuddy(m_program);
    auto *line = new QHBoxLayout;
    const int gap = fontMetrics().height() / 2;
    line->setContentsMargins(gap, gap / 2, gap, gap / 2);
    line->setSpacing(gap);
    line->addWidget(label);
    line->addWidget(m_program);
    line->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_commands, 1);
    return box;
}

void PlanPane::follow()
{
    const int count = m_plan.setCount();
    setWindowTitle(count == 0 ? tr("Plan") : tr("Plan (%1)").arg(QLocale().toString(count)));
    m_commandBox->setVisible(count > 0 && m_showCommands->isChecked());
    m_showingCommands.start();
    updateActions();
}

void PlanPane::updateActions()
{
    const bool idle = !m_workspace.applyPlan().isRunning();
    const QModelIndex current = m_tree->currentIndex();
    const int set = m_plan.setOf(current);
    const int count = m_plan.setCount();
    bool applicable = count > 0;
    for (int each = 0; each < count && applicable; ++each)
        applicable = m_plan.canApply(each);
    m_apply->setEnabled(idle && applicable);
    m_up->setEnabled(idle && m_plan.canMoveSet(set, -1));
    m_down->setEnabled(idle && m_plan.canMoveSet(set, 1));
    m_drop->setEnabled(idle && set >= 0);
    m_clear->setEnabled(idle && count > 0);
    m_open->setEnabled(idle);
    m_save->setEnabled(count > 0);
    m_showCommands->setEnabled(count > 0 || m_showCommands->isChecked());
    m_copy->setEnabled(count > 0);
    m_tree->setDragEnabled(idle);
}

void PlanPane::showCommands()
{
    m_showingCommands.stop();
    if (!m_showCommands->isChecked())
        return;
    m_commands->setPlainText(
        plannedCommands(m_workspace, m_plan.sets(), m_program->currentText(), CommandsShown).join(u'\n'));
}

void PlanPane::move(int steps)
{
    const int set = m_plan.setOf(m_tree->currentIndex());
    m_plan.moveSet(set, steps);
    m_tree->scrollTo(m_plan.index(set + steps, 0));
    updateActions();
}

void PlanPane::drop()
{
    const QModelIndex current = m_tree->currentIndex();
    const int set = m_plan.setOf(current);
    if (const int position = m_plan.positionOf(current); position >= 0)
        m_plan.removeChange(set, position);
    else
        m_plan.removeSet(set);
}

void PlanPane::clear()
{
    auto *dialog = new ConfirmDialog({.title = tr("Empty the plan?"),
                                         .consequence = tr("%Ln planned change(s) will be forgotten. Nothing is done.",
                                             nullptr, m_plan.changeCount()),
                                         .button = tr("&Empty the plan")},
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_plan.clear(); });
    dialog->open();
}

void PlanPane::save()
{
    auto *dialog = new QFileDialog(window(), tr("Save the plan"), QDir::homePath(), tr("Plans (*.json)"));
    dialog->setObjectName(u"savePlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"plan.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanPane::saveTo);
    dialog->open();
}

void PlanPane::saveTo(const QString &path)
{
    if (const Result<void> written = writePlan(path, m_plan.sets()); !written)
        return say(written.error());
    m_message->showMessage(
        {.tone = Tone::Good, .text = {tr("The plan was written to %1.").arg(QDir::toNativeSeparators(path)), {}, {}}});
}

void PlanPane::open()
{
    auto *dialog = new QFileDialog(window(), tr("Open a plan"), QDir::homePath(), tr("Plans (*.json);;All files (*)"));
    dialog->setObjectName(u"openPlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanPane::openFrom);
    dialog->open();
}

void PlanPane::openFrom(const QString &path)
{
    const Result<QList<PlannedSet>> sets = readPlan(path);
    if (!sets)
        return say(sets.error());
    const int before = m_plan.setCount();
    m_plan.setSets(m_plan.sets() + withConnectionsHere(m_workspace, *sets));
    const int added = m_plan.setCount() - before;
    m_message->showMessage({.tone = Tone::Neutral,
        .text = {
            tr("%Ln step(s) were added to the plan. Nothing is done until it is applied.", nullptr, added), {}, {}}});
}

void PlanPane::copyCommands()
{
    const QStringList lines =
        plannedCommands(m_workspace, m_plan.sets(), m_program->currentText(), std::numeric_limits<int>::max());
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void PlanPane::apply()
{
    auto *dialog = new ApplyPlanDialog(m_workspace, m_plan.sets(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_message->hide();
        m_workspace.applyPlan().start();
    });
    dialog->open();
}

void PlanPane::planEnded(const ApplyPlan::Outcome &outcome)
{
    const PlannedSet &stopped = outcome.stoppedAt;
    if (changeCount(stopped) == 0) {
        return m_message->showMessage({.tone = Tone::Good,
            .text = {
                tr("Done: %Ln step(s) of the plan. The Journal can take them back.", nullptr, outcome.done), {}, {}}});
    }
    ErrorText text;
    if (outcome.missesConnection)
        text.what = tr("its connection does not exist any more.");
    else
        text = describe(outcome.error, firstHost(stopped));
    //: a step of the plan, and the sentence that says why it was not done
    text.what = tr("Stopped at “%1”: %2").arg(PlanModel::sentence(stopped), text.what);
    text.next = (text.next.isEmpty() ? QString() : text.next + u' ')
        + (outcome.notBegun > 0
                ? tr("%Ln step(s) behind it were not begun. All that was not done is still in the plan.", nullptr,
                    outcome.notBegun)
                : tr("What was not done of it is still in the plan."));
    m_message->showMessage({.tone = Tone::Bad, .text = text});
}

void PlanPane::say(const Error &error)
{
    m_message->showMessage({.tone = Tone::Bad, .text = describe(error, {})});
}

} // namespace Tagwright
