// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/pagetabs.h"

#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/pages/streampage.h"
#include "ui/pages/tagpage.h"
#include "ui/tints.h"

#include <QAction>
#include <QEvent>
#include <QTabBar>
#include <QTabWidget>

namespace Tagwright {

using namespace Qt::StringLiterals;

PageTabs::PageTabs(Workspace &workspace, QWidget *whenEmpty, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget(this))
{
    createActions();
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->tabBar()->setAccessibleName(tr("Open repositories and image streams"));
    m_tabs->tabBar()->setExpanding(false);
    addWidget(whenEmpty);
    addWidget(m_tabs);

    connect(&workspace, &Workspace::connectionsChanged, this, &PageTabs::showTints);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &PageTabs::close);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PageTabs::currentTabChanged);
    currentTabChanged();
}

PageTabs::~PageTabs()
{
    m_tabs->disconnect(this); // it tells of every page that goes with it
    delete m_tabs;
}

void PageTabs::createActions()
{
    m_close = makeAction({.name = u"closeTab"_s,
                             .icon = u"close"_s,
                             .text = tr("&Close tab"),
                             .tip = tr("Close the repository in front"),
                             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)}},
        this);
    m_next =
        makeAction({.name = u"nextTab"_s,
                       .icon = u"chevron-right"_s,
                       .text = tr("Nex&t tab"),
                       .tip = tr("Show the next open repository"),
                       .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}},
            this);
    m_previous = makeAction(
        {.name = u"previousTab"_s,
            .icon = u"back"_s,
            .text = tr("P&revious tab"),
            .tip = tr("Show the open repository before this one"),
            .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)}},
        this);
    connect(m_close, &QAction::triggered, this, [this] { close(m_tabs->currentIndex()); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
}

Page *PageTabs::current() const
{
    return static_cast<Page *>(m_tabs->currentWidget());
}

TagPage *PageTabs::currentTags() const
{
    return qobject_cast<TagPage *>(m_tabs->currentWidget());
}

QList<Page *> PageTabs::pages() const
{
    QList<Page *> pages;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        pages += static_cast<Page *>(m_tabs->widget(tab));
    return pages;
}

Page *PageTabs::page(const QString &connectionId, const QString &repository) const
{
    const QList<Page *> open = pages();
    for (Page *page : open) {
        if (page->place().isSameRepository({connectionId, repository, {}}))
            return page;
    }
    return nullptr;
}

Page *PageTabs::makePage(const Place &place)
{
    if (m_workspace.cluster(place.connectionId))
        return new StreamPage(m_workspace, place.connectionId, place.repository, m_tabs);
    return new TagPage(m_workspace, place.connectionId, place.repository, m_tabs);
}

Page &PageTabs::open(const Place &place)
{
    Page *shown = page(place.connectionId, place.repository);
    if (!shown) {
        keepColumns(current());
        shown = makePage(place);
        shown->restoreColumns(qobject_cast<TagPage *>(shown) ? m_columns : m_streamColumns);
        Q_EMIT pageOpened(shown);
        const int tab = m_tabs->addTab(shown, shown->title().replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(tab, shown->address({}));
        showTints();
    }
    m_tabs->setCurrentWidget(shown);
    if (!place.tag.isEmpty())
        shown->selectTag(place.tag);
    return *shown;
}

void PageTabs::showTints()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto *page = static_cast<Page *>(m_tabs->widget(tab));
        if (const Source *source = m_workspace.source(page->place().connectionId))
            m_tabs->setTabIcon(tab, tintIcon(source->connection().tint, palette()));
    }
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTints();
    QStackedWidget::changeEvent(event);
}

void PageTabs::closeOf(const QString &connectionId)
{
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        if (static_cast<Page *>(m_tabs->widget(tab))->place().connectionId == connectionId)
            close(tab);
    }
}

QList<Place> PageTabs::places() const
{
    QList<Place> places;
    const QList<Page *> open = pages();
    for (const Page *page : open)
        places += page->place();
    return places;
}

int PageTabs::currentPlace() const
{
    return m_tabs->currentIndex();
}

QByteArray PageTabs::columns() const
{
    const TagPage *page = currentTags();
    return page ? page->saveColumns() : m_columns;
}

QByteArray PageTabs::streamColumns() const
{
    const Page *page = current();
    return page && page != currentTags() ? page->saveColumns() : m_streamColumns;
}

void PageTabs::setColumns(const QByteArray &columns, const QByteArray &streamColumns)
{
    m_columns = columns;
    m_streamColumns = streamColumns;
}

void PageTabs::keepColumns(const Page *page)
{
    if (page)
        (qobject_cast<const TagPage *>(page) ? m_columns : m_streamColumns) = page->saveColumns();
}

QList<QAction *> PageTabs::tabActions() const
{
    return {m_next, m_previous, m_close};
}

void PageTabs::close(int tab)
{
    auto *page = static_cast<Page *>(m_tabs->widget(tab));
    keepColumns(page); // the next page has them too, when this is the last
    m_tabs->removeTab(tab);
    page->deleteLater(); // the click that closes it may still be on its way through it
}

void PageTabs::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void PageTabs::currentTabChanged()
{
    keepColumns(m_inFront);
    m_inFront = current();
    const int count = m_tabs->count();
    setCurrentIndex(count > 0 ? 1 : 0);
    setFocusProxy(count > 0 ? m_tabs->currentWidget() : currentWidget()); // a tab's own focus is for its bar
    m_close->setEnabled(count > 0);
    m_next->setEnabled(count > 1);
    m_previous->setEnabled(count > 1);
    Q_EMIT currentPageChanged(current());
}

} // namespace Tagwright
