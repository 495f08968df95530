// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/paneactions.h"

#include "ui/actions/makeaction.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

PaneActions::PaneActions(QObject *parent)
    : QObject(parent)
    , m_next(makeAction({.name = u"nextPane"_s,
                            .icon = u"panel-right"_s,
                            .text = tr("&Next pane"),
                            .tip = tr("Bring the keyboard into the next pane"),
                            .shortcuts = {Qt::Key_F6}},
          this))
    , m_previous(makeAction({.name = u"previousPane"_s,
                                .icon = u"panel-left"_s,
                                .text = tr("&Previous pane"),
                                .tip = tr("Bring the keyboard into the previous pane"),
                                .shortcuts = {Qt::SHIFT | Qt::Key_F6}},
          this))
{
    connect(m_next, &QAction::triggered, this, [this] { cycle(1); });
    connect(m_previous, &QAction::triggered, this, [this] { cycle(-1); });
}

void PaneActions::addDock(QDockWidget &dock, const PaneWords &words)
{
    QAction *show = dock.toggleViewAction();
    show->setObjectName(u"show_"_s + words.name);
    show->setText(words.show);
    show->setIcon(icon(words.icon));
    show->setIconVisibleInMenu(false); // where its check mark stands
    show->setStatusTip(tr("Show or hide this pane"));
    show->setToolTip(show->statusTip());
    m_showActions += show;
    add({dock.widget(), &dock}, words);
}

void PaneActions::addCentre(QWidget &centre, const PaneWords &words)
{
    add({&centre, nullptr}, words);
}

QList<QAction *> PaneActions::goActions() const
{
    return m_goActions + QList<QAction *>{m_next, m_previous};
}

void PaneActions::goTo(const QString &name) const
{
    if (auto *go = findChild<QAction *>(u"go_"_s + name))
        go->trigger();
}

void PaneActions::add(const Pane &pane, const PaneWords &words)
{
    m_panes += pane;
    QAction *go = makeAction({.name = u"go_"_s + words.name,
                                 .icon = words.icon,
                                 .text = words.go,
                                 .tip = tr("Bring the keyboard into this pane"),
                                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_panes.size()))}},
        this);
    connect(go, &QAction::triggered, this, [this, pane] { focus(pane); });
    m_goActions += go;
}

void PaneActions::focus(const Pane &pane) const
{
    if (pane.dock) {
        pane.dock->show();
        pane.dock->raise(); // it may be behind another tab
    }
    pane.widget->setFocus(Qt::ShortcutFocusReason);
}

void PaneActions::cycle(int step) const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto holdsFocus = [focused](const Pane &pane) {
        return focused && (pane.widget == focused || pane.widget->isAncestorOf(focused));
    };
    const auto current = std::find_if(m_panes.cbegin(), m_panes.cend(), holdsFocus);
    const qsizetype count = m_panes.size();
    qsizetype next = current == m_panes.cend() ? (step > 0 ? -1 : count) : current - m_panes.cbegin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        next = (next + step + count) % count;
        if (m_panes.at(next).widget->isVisible())
            return focus(m_panes.at(next));
    }
}

} // namespace Tagwright
