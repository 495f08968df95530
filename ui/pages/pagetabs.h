// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QStackedWidget>

class QAction;
class QTabWidget;

namespace Tagwright {

class Page;
class TagPage;
class Workspace;

/*! The open repositories and image streams in tabs; while there are none, what else was given to show. */
class PageTabs : public QStackedWidget {
    Q_OBJECT

public:
    PageTabs(Workspace &workspace, QWidget *whenEmpty, QWidget *parent = nullptr);
    ~PageTabs() override;

    Page *current() const; //!< null when none is open
    TagPage *currentTags() const; //!< null when none is open, or it is an image stream
    QList<Page *> pages() const; //!< in the order of their tabs
    Page *page(const QString &connectionId, const QString &repository) const; //!< null when it is not open

    Page &open(const Place &place); //!< brings it to the front, as a new tab if it has none
    void closeOf(const QString &connectionId);

    QList<Place> places() const; //!< what is open, with the current tag of each
    int currentPlace() const; //!< index into places(); -1 when none is open
    /*! Of the tag table, and of that of image streams, as the page that was in front last has them. */
    QByteArray columns() const;
    QByteArray streamColumns() const;
    /*! For the pages that are opened from now on. */
    void setColumns(const QByteArray &columns, const QByteArray &streamColumns);

    QList<QAction *> tabActions() const;

Q_SIGNALS:
    void pageOpened(Tagwright::Page *page); //!< a new one, before it becomes current
    void currentPageChanged(Tagwright::Page *page); //!< null when none is left

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    Page *makePage(const Place &place);
    void keepColumns(const Page *page);
    void showTints();
    void close(int tab);
    void step(int by);
    void currentTabChanged();

    Workspace &m_workspace;
    QTabWidget *m_tabs;
    QByteArray m_columns;
    QByteArray m_streamColumns;
    QPointer<Page> m_inFront; // whose columns are kept when another takes its place
    QAction *m_close = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
};

} // namespace Tagwright
