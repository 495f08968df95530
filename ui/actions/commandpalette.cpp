// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/commandpalette.h"

#include "ui/actions/commandlist.h"
#include "ui/theme.h"
#include "ui/widgets/emptytext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaletteWidth = 90; // characters
constexpr int PaletteHeight = 24; // lines

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, const QStringList &names, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(new CommandList(actions, names, this))
    , m_edit(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command palette"));

    m_edit->setObjectName(u"command"_s);
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setPlaceholderText(tr("Type what to do, or the name of a repository"));
    m_edit->installEventFilter(this);

    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_commands);
    new EmptyText(tr("Nothing that can be done now, and no known repository, is called like this."), m_list);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys reach it through the field
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandList::Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CommandList::Hint, QHeaderView::Fixed);
    m_list->header()->resizeSection(CommandList::Hint, fontMetrics().averageCharWidth() * 18);

    const int gap = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    setFixedSize(std::min(fontMetrics().averageCharWidth() * PaletteWidth, parent->width()),
        std::min(fontMetrics().lineSpacing() * PaletteHeight, parent->height()));

    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    filter({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return static_cast<QObject *>(m_list)->event(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    // Without a frame of the window manager it has to set itself off from the window below.
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    // Over the upper middle of the window, where the eye already is.
    const QWidget *window = parentWidget();
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8));
    move(top);
    m_edit->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::filter(const QString &typed)
{
    m_commands->setTyped(typed);
    m_list->setCurrentIndex(m_commands->index(0, CommandList::Text));
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QAction *action = m_commands->action(index.row());
    const QString name = m_commands->name(index.row());
    accept(); // first: an action may open a dialog of its own
    if (action)
        action->trigger();
    else
        Q_EMIT nameChosen(name);
}

QList<QAction *> actionsOf(const QList<QAction *> &menus)
{
    QList<QAction *> actions;
    for (QAction *action : menus) {
        if (const QMenu *menu = action->menu())
            actions += actionsOf(menu->actions());
        else if (!action->isSeparator())
            actions += action;
    }
    return actions;
}

} // namespace Tagwright
