// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/explorerpane.h"

#include "items/explorermodel.h"
#include "items/roles.h"
#include "operations/source.h"
#include "operations/workspace.h"
#include "ui/actions/makeaction.h"
#include "ui/documentmime.h"
#include "ui/pages/problem.h"
#include "ui/tagdroptarget.h"
#include "ui/widgets/emptytext.h"
#include "ui/widgets/explorerdelegate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString connectionOf(const QModelIndex &index)
{
    return index.data(Role::ConnectionId).toString();
}

QString projectOf(const QModelIndex &index)
{
    return index.data(Role::Project).toString();
}

QString repositoryOf(const QModelIndex &index)
{
    return index.data(Role::Repository).toString();
}

DropPlace dropPlaceOf(const QModelIndex &index)
{
    return {.connectionId = connectionOf(index), .path = repositoryOf(index), .project = projectOf(index)};
}

bool isConnection(const QModelIndex &index)
{
    return index.isValid() && index.data(Role::Kind).toInt() == int(ExplorerModel::NodeKind::Connection);
}

bool isProject(const QModelIndex &index)
{
    return index.isValid() && index.data(Role::Kind).toInt() == int(ExplorerModel::NodeKind::Project);
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
    , m_why(makeWhyAction(this))
    , m_certificate(makeCertificateAction(this))
    , m_openProject(makeAction({.name = u"openProjectHere"_s,
                                   .icon = u"project"_s,
                                   .text = tr("Open project…"),
                                   .tip = tr("Show a project by its name")},
          this))
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
        if (isConnection(first) || first == m_tree->currentIndex())
            showProblem();
        if (first == m_tree->currentIndex() && isActiveWindow())
            see(first);
    });
    connect(m_retry, &QAction::triggered, this, [this] {
        const QModelIndex current = m_tree->currentIndex();
        if (isProject(current) && LoadState(current.data(Role::State).toInt()) == LoadState::Failed)
            Q_EMIT refreshRequested(connectionOf(current), projectOf(current));
        else if (Source *source = currentSource())
            source->list();
    });
    connect(m_openProject, &QAction::triggered, this,
        [this] { Q_EMIT projectRequested(connectionOf(m_tree->currentIndex())); });
    connect(m_certificate, &QAction::triggered, this,
        [this] { Q_EMIT certificateRequested(connectionOf(m_tree->currentIndex())); });
    connect(
        m_signIn, &QAction::triggered, this, [this] { Q_EMIT signInRequested(connectionOf(m_tree->currentIndex())); });
    connect(m_why, &QAction::triggered, this, [this] {
        const QModelIndex current = m_tree->currentIndex();
        Q_EMIT whyRequested(connectionOf(current), projectOf(current));
    });
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
    m_tree->installEventFilter(this);
    auto *drops = new TagDropTarget(
        m_workspace, *m_tree, [this](const QPoint &position) { return dropPlaceOf(m_tree->indexAt(position)); });
    m_tree->viewport()->installEventFilter(this); // for files of YAML
    connect(drops, &TagDropTarget::dropped, this, &ExplorerPane::tagsDropped);
    connect(drops, &TagDropTarget::hovered, this, [this](const QPoint &position) {
        m_tree->selectionModel()->setCurrentIndex(m_tree->indexAt(position), QItemSelectionModel::ClearAndSelect);
    });

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

void ExplorerPane::selectProject(const QString &connectionId, const QString &project)
{
    const QModelIndex index = m_workspace.explorer().findProject(connectionId, project);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->expand(index); // which lists its image streams
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
    if (isProject(index) && LoadState(index.data(Role::State).toInt()) == LoadState::Failed)
        return Q_EMIT refreshRequested(connectionOf(index), projectOf(index));
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    if (isConnection(index))
        Q_EMIT connectionActivated(connectionOf(index));
}

void ExplorerPane::follow(const QModelIndex &index)
{
    m_wantedRepository.clear();
    showProblem();
    see(index);
    Q_EMIT projectChanged(connectionOf(index), projectOf(index));
    Q_EMIT currentChanged(connectionOf(index), repositoryOf(index));
}

Place ExplorerPane::current() const
{
    const QModelIndex index = m_tree->currentIndex();
    return {connectionOf(index), repositoryOf(index), {}};
}

DropPlace ExplorerPane::currentDropPlace() const
{
    return dropPlaceOf(m_tree->currentIndex());
}

bool ExplorerPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return watched != m_tree && dragDocuments(static_cast<QDropEvent &>(*event));
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return refresh(static_cast<QKeyEvent &>(*event));
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// YAML is dropped on a cluster or in one of its projects. What else is dropped is not ours.
bool ExplorerPane::dragDocuments(QDropEvent &event)
{
    const QStringList documents = carriedDocuments(*event.mimeData());
    if (documents.isEmpty())
        return false;
    const QModelIndex index = m_tree->indexAt(event.position().toPoint());
    const QString connectionId = connectionOf(index);
    const bool isPossible = m_workspace.cluster(connectionId);
    event.setDropAction(isPossible ? Qt::CopyAction : Qt::IgnoreAction);
    event.accept();
    if (!isPossible && event.type() != QEvent::DragEnter)
        event.ignore(); // not the entering: the next row may take them
    if (isPossible && event.type() == QEvent::Drop)
        Q_EMIT documentsDropped(documents, connectionId, projectOf(index));
    else if (isPossible)
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    return true;
}

void ExplorerPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    Q_EMIT projectChanged(connectionOf(index), projectOf(index));
    Q_EMIT contextMenuRequested(m_tree->viewport()->mapToGlobal(position), connectionOf(index), repositoryOf(index));
}

// Of a cluster, or of the project that is chosen there: elsewhere the key is for the page in front.
bool ExplorerPane::refresh(QKeyEvent &key)
{
    const QModelIndex current = m_tree->currentIndex();
    if (key.key() != Qt::Key_F5 || key.modifiers() != Qt::NoModifier || !m_workspace.cluster(connectionOf(current)))
        return false;
    key.accept();
    if (key.type() == QEvent::KeyPress)
        Q_EMIT refreshRequested(connectionOf(current), projectOf(current));
    return true;
}

void ExplorerPane::see(const QModelIndex &index)
{
    if (index.data(Role::Changed).toBool() && !repositoryOf(index).isEmpty())
        m_workspace.explorer().markSeen(connectionOf(index), repositoryOf(index));
}

void ExplorerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        see(m_tree->currentIndex());
    QWidget::changeEvent(event);
}

bool ExplorerPane::showProjectProblem(const QModelIndex &index)
{
    if (!isProject(index) || LoadState(index.data(Role::State).toInt()) != LoadState::Failed)
        return false;
    const Source *source = currentSource();
    if (!source || source->state() == LoadState::Failed)
        return false; // which is why
    const auto error = index.data(Role::Error).value<Error>();
    Message message = problemMessage(error, source->connection().host(), {*m_retry, *m_signIn, m_why});
    if (error.kind == Error::Kind::Forbidden) {
        message.tone = Tone::Neutral;
        message.actions = {m_why, m_retry};
        message.text.next = tr("You may not list the image streams of this project, or there is no such project. "
                               "Whoever administers it can give you the role “view” there.");
    }
    m_problem->showMessage(message);
    return true;
}

void ExplorerPane::showClusterProblem(const Source &cluster)
{
    const Error &error = cluster.listError();
    if (error == Error()) {
        const QModelIndex index = m_workspace.explorer().find(cluster.connection().id);
        const bool isLoading = LoadState(index.data(Role::State).toInt()) != LoadState::Loaded;
        if (isLoading || m_tree->model()->rowCount(index) > 0)
            return m_problem->hide();
        return m_problem->showMessage({.tone = Tone::Neutral,
            .text = {.what = tr("%1 has no projects that you may see.").arg(cluster.connection().name),
                .next = tr("A project that you know opens by its name, if you may see what is in it.")},
            .actions = {m_openProject}});
    }
    Message message = problemMessage(error, cluster.connection().host(), {*m_retry, *m_signIn, m_why});
    if (error.kind == Error::Kind::Forbidden) {
        message.tone = Tone::Neutral;
        message.text.what =
            tr("You may list neither the projects nor the namespaces of %1.").arg(cluster.connection().name);
        message.text.next = tr("Those that you know open by their names.");
        message.actions = {m_openProject, m_why, m_retry};
    }
    m_problem->showMessage(message);
}

void ExplorerPane::showProblem()
{
    if (showProjectProblem(m_tree->currentIndex()))
        return;
    const Source *source = currentSource();
    if (!source || source->state() == LoadState::NotLoaded || source->state() == LoadState::Loading)
        return m_problem->hide();
    const bool reached = source->state() == LoadState::Loaded;
    if (reached && source->connection().isCluster())
        return showClusterProblem(*source);
    const Error &error = reached ? source->listError() : source->error();
    if (reached && error == Error())
        return m_problem->hide();
    Message message = problemMessage(error, source->connection().host(), {*m_retry, *m_signIn, m_why});
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
