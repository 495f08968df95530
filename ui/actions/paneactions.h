// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace Tagwright {

/*! Shows and hides panes, and brings the keyboard into them: Ctrl with a number, F6 from one to the next. */
class PaneActions : public QObject {
    Q_OBJECT

public:
    explicit PaneActions(QObject *parent);

    struct PaneWords {
        QString name; //!< the dock's, for tests and settings
        QString icon;
        QString show; //!< "Show &Explorer"
        QString go; //!< "Go to &Explorer"
    };
    void addDock(QDockWidget &dock, const PaneWords &words);
    void addCentre(QWidget &centre, const PaneWords &words); //!< it cannot be hidden

    QList<QAction *> showActions() const { return m_showActions; }
    QList<QAction *> goActions() const;
    void goTo(const QString &name) const; //!< the pane of this name

private:
    struct Pane {
        QWidget *widget;
        QDockWidget *dock; // null for the centre
    };

    void add(const Pane &pane, const PaneWords &words);
    void focus(const Pane &pane) const;
    void cycle(int step) const;

    QList<Pane> m_panes;
    QList<QAction *> m_showActions;
    QList<QAction *> m_goActions;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace Tagwright
