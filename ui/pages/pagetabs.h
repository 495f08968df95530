// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QByteArray>
#include <QList>
#include <QStackedWidget>

class QAction;
class QTabWidget;

namespace Tagwright {

class TagPage;
class Workspace;

/*! The open repositories in tabs; while there are none, what else was given to show. */
class PageTabs : public QStackedWidget {
    Q_OBJECT

public:
    PageTabs(Workspace &workspace, QWidget *whenEmpty, QWidget *parent = nullptr);
    ~PageTabs() override;

    TagPage *current() const; //!< null when none is open
    QList<TagPage *> pages() const; //!< in the order of their tabs
    TagPage *page(const QString &connectionId, const QString &repository) const; //!< null when it is not open

    TagPage &open(const Place &place); //!< brings it to the front, as a new tab if it has none
    void closeOf(const QString &connectionId);

    QList<Place> places() const; //!< what is open, with the current tag of each
    int currentPlace() const; //!< index into places(); -1 when none is open
    QByteArray columns() const; //!< of the tag table, as the page in front has them
    void setColumns(const QByteArray &columns); //!< for the pages that are opened from now on

    QList<QAction *> tabActions() const;

Q_SIGNALS:
    void pageOpened(Tagwright::TagPage *page); //!< a new one, before it becomes current
    void currentPageChanged(Tagwright::TagPage *page); //!< null when none is left

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void showTints();
    void close(int tab);
    void step(int by);
    void currentTabChanged();

    Workspace &m_workspace;
    QTabWidget *m_tabs;
    QByteArray m_columns;
    QAction *m_close = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
};

} // namespace Tagwright
