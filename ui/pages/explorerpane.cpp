// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/explorerpane.h"

#include "items/explorermodel.h"
#include "items/roles.h"
#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/pages/problem.h"
#include "ui/tagmime.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/explorerdelegate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString connectionOf(const QModelIndex &index)
{
    return index.data(Role::ConnectionId).toString();
}

QString repositoryOf(const QModelIndex &index)
{
    return index.data(Role::Repository).toString();
}

bool isConnection(const QModelIndex &index)
{
    return index.isValid() && index.data(Role::Kind).toInt() == int(ExplorerModel::NodeKind::Connection);
}

// Says which branch it is in another session too. A namespace's name cannot begin with a "/".
QString keyOf(const QModelIndex &index)
{
    return isConnection(index) ? connectionOf(index) : connectionOf(index) + u'/' + index.data(Role::Name).toString();
}

// Many a registry does not tell its repositories, or not to everybody; nothing is wrong with it.
bool isRefusedListing(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Unsupported:
    case Error::Kind::Rejected:
        return true;
    default:
        return false;
    }
}

} // namespace

ExplorerPane::ExplorerPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tree(new QTreeView(this))
    , m_problem(new MessageBar(this))
    , m_retry(makeRetryAction(this))
    , m_signIn(makeSignInAction(this))
    , m_certificate(makeCertificateAction(this))
{
    createTree();
    setFocusProxy(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);

    connect(&workspace.explorer(), &QAbstractItemModel::rowsInserted, this, &ExplorerPane::expandWanted);
    connect(&workspace.explorer(), &QAbstractItemModel::rowsInserted, this, &ExplorerPane::selectWanted);
    connect(&workspace.explorer(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (isConnection(first))
            showProblem();
    });
    connect(m_retry, &QAction::triggered, this, [this] {
        if (Source *source = currentSource())
            source->list();
    });
    connect(m_certificate, &QAction::triggered, this,
        [this] { Q_EMIT certificateRequested(connectionOf(m_tree->currentIndex())); });
    connect(
        m_signIn, &QAction::triggered, this, [this] { Q_EMIT signInRequested(connectionOf(m_tree->currentIndex())); });
}

void ExplorerPane::createTree()
{
    m_tree->setObjectName(u"explorerTree"_s);
    m_tree->setAccessibleName(tr("Explorer"));
    m_tree->setModel(&m_workspace.explorer());
    m_tree->setItemDelegate(new ExplorerDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->header()->setMinimumSectionSize(1); // names end with "…" and not at the edge of a narrow pane
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false); // a double click opens
    new EmptyText(tr("Registries that you add are listed here."), m_tree);
    m_tree->viewport()->setAcceptDrops(true);
    m_tree->viewport()->installEventFilter(this);

    connect(m_tree, &QTreeView::activated, this, &ExplorerPane::activate);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!repositoryOf(index).isEmpty())
            activate(index); // a repository opens at a click; branches are opened by their arrows
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplorerPane::follow);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ExplorerPane::showMenu);
}

void ExplorerPane::select(const QString &connectionId, const QString &repository)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid() && connectionOf(current) == connectionId && repositoryOf(current) == repository)
        return; // perhaps as a pinned one, where the user has chosen it
    const ExplorerModel &explorer = m_workspace.explorer();
    QModelIndex index = explorer.find(connectionId, repository);
    const bool listed = index.isValid();
    if (!listed)
        index = explorer.find(connectionId);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_wantedRepository = listed ? QString() : repository;
    if (repository.isEmpty())
        m_tree->expand(index);
    m_tree->scrollTo(index);
}

void ExplorerPane::selectWanted()
{
    const QModelIndex current = m_tree->currentIndex();
    if (m_wantedRepository.isEmpty() || !isConnection(current))
        return;
    const QModelIndex index = m_workspace.explorer().find(connectionOf(current), m_wantedRepository);
    if (!index.isValid())
        return;
    m_wantedRepository.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ExplorerPane::expand(const QString &connectionId)
{
    m_tree->expand(m_workspace.explorer().find(connectionId));
}

QStringList ExplorerPane::expandedKeys() const
{
    QStringList keys(m_wantedKeys.cbegin(), m_wantedKeys.cend());
    collectExpanded({}, keys);
    return keys;
}

void ExplorerPane::collectExpanded(const QModelIndex &parent, QStringList &keys) const
{
    const QAbstractItemModel *model = m_tree->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (!m_tree->isExpanded(index))
            continue;
        keys += keyOf(index);
        collectExpanded(index, keys);
    }
}

void ExplorerPane::setExpandedKeys(const QStringList &keys)
{
    m_wantedKeys = {keys.cbegin(), keys.cend()};
    expandWanted({}, 0, m_tree->model()->rowCount() - 1);
}

void ExplorerPane::expandWanted(const QModelIndex &parent, int first, int last)
{
    // Groups are open to begin with: one made them to find what is in them.
    const QAbstractItemModel *model = m_tree->model();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const bool isGroup = index.data(Role::Kind).toInt() == int(ExplorerModel::NodeKind::Group);
        if (!isGroup && (!model->hasChildren(index) || !m_wantedKeys.remove(keyOf(index))))
            continue;
        m_tree->expand(index);
        expandWanted(index, 0, model->rowCount(index) - 1);
    }
}

void ExplorerPane::activate(const QModelIndex &index)
{
    if (const QString repository = repositoryOf(index); !repository.isEmpty())
        return Q_EMIT repositoryActivated(connectionOf(index), repository);
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    if (isConnection(index))
        Q_EMIT connectionActivated(connectionOf(index));
}

void ExplorerPane::follow(const QModelIndex &index)
{
    m_wantedRepository.clear();
    showProblem();
    Q_EMIT currentChanged(connectionOf(index), repositoryOf(index));
}

Place ExplorerPane::current() const
{
    const QModelIndex index = m_tree->currentIndex();
    return {connectionOf(index), repositoryOf(index), {}};
}

bool ExplorerPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drag(static_cast<QDropEvent &>(*event));
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// Tags are dropped on a repository, or on a registry for the same name there. What else is dropped is not ours.
bool ExplorerPane::drag(QDropEvent &event)
{
    if (!carriedTagsIn(event.mimeData()))
        return false;
    const QModelIndex index = m_tree->indexAt(event.position().toPoint());
    const QString connectionId = connectionOf(index);
    if (connectionId.isEmpty()) {
        event.ignore();
        return true;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (event.type() == QEvent::Drop)
        Q_EMIT tagsDropped(event.mimeData(), connectionId, repositoryOf(index));
    else
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    return true;
}

void ExplorerPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    Q_EMIT contextMenuRequested(m_tree->viewport()->mapToGlobal(position), connectionOf(index), repositoryOf(index));
}

void ExplorerPane::showProblem()
{
    const Source *source = currentSource();
    if (!source || source->state() == LoadState::NotLoaded || source->state() == LoadState::Loading)
        return m_problem->hide();
    const bool reached = source->state() == LoadState::Loaded;
    const Error &error = reached ? source->listError() : source->error();
    if (reached && error == Error())
        return m_problem->hide();
    Message message = problemMessage(error, source->connection().host(), {*m_retry, *m_signIn});
    if (reached && isRefusedListing(error.kind)) {
        message.tone = Tone::Neutral;
        message.text.next = tr("Its repositories cannot be listed, but they can be opened: type or paste a reference "
                               "into the address bar, and pin what you need again.");
    }
    if (error.kind == Error::Kind::Tls && source->certificateProblem())
        message.actions.prepend(m_certificate);
    m_problem->showMessage(message);
}

Source *ExplorerPane::currentSource() const
{
    return m_workspace.source(connectionOf(m_tree->currentIndex()));
}

} // namespace Tagwright
