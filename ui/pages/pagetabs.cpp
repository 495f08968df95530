// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/pagetabs.h"

#include "operations/repositorybrowser.h"
#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
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
    m_tabs->tabBar()->setAccessibleName(tr("Open repositories"));
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
                       .text = tr("Next ta&b"),
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

TagPage *PageTabs::current() const
{
    return static_cast<TagPage *>(m_tabs->currentWidget());
}

QList<TagPage *> PageTabs::pages() const
{
    QList<TagPage *> pages;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        pages += static_cast<TagPage *>(m_tabs->widget(tab));
    return pages;
}

TagPage *PageTabs::page(const QString &connectionId, const QString &repository) const
{
    const QList<TagPage *> open = pages();
    for (TagPage *page : open) {
        if (page->browser().connectionId() == connectionId && page->browser().repository() == repository)
            return page;
    }
    return nullptr;
}

TagPage &PageTabs::open(const Place &place)
{
    TagPage *shown = page(place.connectionId, place.repository);
    if (!shown) {
        shown = new TagPage(m_workspace, place.connectionId, place.repository, m_tabs);
        shown->restoreColumns(columns());
        Q_EMIT pageOpened(shown);
        const int tab = m_tabs->addTab(shown, QString(place.repository).replace(u'&', u"&&"_s));
        m_tabs->setTabToolTip(tab, shown->browser().reference().toString());
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
        const auto *page = static_cast<TagPage *>(m_tabs->widget(tab));
        if (const Source *source = m_workspace.source(page->browser().connectionId()))
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
        if (static_cast<TagPage *>(m_tabs->widget(tab))->browser().connectionId() == connectionId)
            close(tab);
    }
}

QList<Place> PageTabs::places() const
{
    QList<Place> places;
    const QList<TagPage *> open = pages();
    for (const TagPage *page : open)
        places += {page->browser().connectionId(), page->browser().repository(), page->currentTag()};
    return places;
}

int PageTabs::currentPlace() const
{
    return m_tabs->currentIndex();
}

QByteArray PageTabs::columns() const
{
    const TagPage *page = current();
    return page ? page->saveColumns() : m_columns;
}

void PageTabs::setColumns(const QByteArray &columns)
{
    m_columns = columns;
}

QList<QAction *> PageTabs::tabActions() const
{
    return {m_next, m_previous, m_close};
}

void PageTabs::close(int tab)
{
    m_columns = columns(); // the next page has them too, when this is the last
    QWidget *page = m_tabs->widget(tab);
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
    const int count = m_tabs->count();
    setCurrentIndex(count > 0 ? 1 : 0);
    setFocusProxy(count > 0 ? m_tabs->currentWidget() : currentWidget()); // a tab's own focus is for its bar
    m_close->setEnabled(count > 0);
    m_next->setEnabled(count > 1);
    m_previous->setEnabled(count > 1);
    Q_EMIT currentPageChanged(current());
}

} // namespace Tagwright
