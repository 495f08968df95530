// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/requestpane.h"

#include "items/requestlistmodel.h"
#include "ui/actions/makeaction.h"
#include "ui/pages/panebar.h"
#include "ui/pages/requesttext.h"
#include "ui/theme.h"
#include "ui/widgets/emptytext.h"
#include "values/commandtwin.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

RequestPane::RequestPane(RequestListModel &requests, QWidget *parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
{
    createActions();
    createTable();

    m_details->setObjectName(u"requestDetails"_s);
    m_details->setAccessibleName(tr("Request details"));
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFont(monospaceFont());
    m_details->hide();

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneBar(paneActions(), this));
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequestPane::currentChanged);
    connect(&m_requests, &QAbstractItemModel::dataChanged, this, &RequestPane::currentChanged);
    connect(&m_requests, &QAbstractItemModel::modelReset, this, &RequestPane::currentChanged);
    connect(&m_requests, &QAbstractItemModel::rowsAboutToBeInserted, this, &RequestPane::followNewest);
    currentChanged();
}

QList<QAction *> RequestPane::paneActions() const
{
    return {m_copyCurl, m_copyUrl, m_clear};
}

void RequestPane::createActions()
{
    m_copyCurl = makeAction({.name = u"copyRequestAsCurl"_s,
                                .icon = u"terminal"_s,
                                .text = tr("Copy re&quest as curl"),
                                .tip = tr("Copy the current request as a curl command, without its secrets")},
        this);
    m_copyUrl = makeAction({.name = u"copyRequestUrl"_s,
                               .icon = u"link"_s,
                               .text = tr("Copy request &address"),
                               .tip = tr("Copy the address of the current request")},
        this);
    m_clear = makeAction({.name = u"clearRequests"_s,
                             .icon = u"remove"_s,
                             .text = tr("Cl&ear requests"),
                             .tip = tr("Empty the list of requests")},
        this);
    connect(m_copyCurl, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(curlCommand(*current())); });
    connect(m_copyUrl, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(current()->url.toString(QUrl::FullyEncoded)); });
    connect(m_clear, &QAction::triggered, &m_requests, &RequestListModel::clear);
}

void RequestPane::createTable()
{
    m_table->setObjectName(u"requests"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(&m_requests);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->addActions(paneActions());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyText(tr("No request was sent yet."), m_table);

    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RequestListModel::Url, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    const auto setWidth = [this, header](RequestListModel::Column column, int characters) {
        header->resizeSection(
            column, std::max(fontMetrics().averageCharWidth() * characters, header->sectionSizeHint(column)));
    };
    setWidth(RequestListModel::Number, 6);
    setWidth(RequestListModel::Method, 9);
    setWidth(RequestListModel::Status, 9);
    setWidth(RequestListModel::Time, 10);
    setWidth(RequestListModel::Size, 11);
    setWidth(RequestListModel::ConnectionName, 20);
}

void RequestPane::currentChanged()
{
    const RequestRecord *request = current();
    m_copyCurl->setEnabled(request);
    m_copyUrl->setEnabled(request);
    m_details->setVisible(request);
    const QString details = request ? requestDetails(*request) : QString();
    if (details != m_details->toPlainText())
        m_details->setPlainText(details);
}

void RequestPane::followNewest()
{
    // Only while its end is in view: who has scrolled back is reading.
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() == bar->maximum())
        QMetaObject::invokeMethod(m_table, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
}

const RequestRecord *RequestPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_requests.record(index.row()) : nullptr;
}

} // namespace Tagwright
