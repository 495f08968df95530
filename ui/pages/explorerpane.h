// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"
#include "ui/tagdrop.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QAction;
class QDropEvent;
class QKeyEvent;
class QModelIndex;
class QTreeView;

namespace Tagwright {

class MessageBar;
class Source;
class Workspace;

/*! The tree of everything that can be browsed, and below it why the current registry could not be reached. */
class ExplorerPane : public QWidget {
    Q_OBJECT

public:
    ExplorerPane(Workspace &workspace, QWidget *parent);

    /*! A repository that is not listed yet is selected when it comes, unless the user has gone elsewhere by then. */
    void select(const QString &connectionId, const QString &repository);
    void expand(const QString &connectionId);
    void selectProject(const QString &connectionId, const QString &project);
    Place current() const; //!< without a tag; its parts are empty when nothing is chosen
    DropPlace currentDropPlace() const; //!< of what is pasted
    QStringList expandedKeys() const; //!< of the open branches
    void setExpandedKeys(const QStringList &keys); //!< those that are not there yet are opened when they come

Q_SIGNALS:
    void repositoryActivated(const QString &connectionId, const QString &repository);
    void connectionActivated(const QString &connectionId);
    void currentChanged(const QString &connectionId, const QString &repository);
    /*! Of clusters, for what is chosen or clicked at: project is empty for the cluster itself, both for the rest. */
    void projectChanged(const QString &connectionId, const QString &project);
    void refreshRequested(const QString &connectionId, const QString &project); //!< of a cluster, or of a project there
    void projectRequested(const QString &connectionId); //!< one that is not listed
    void contextMenuRequested(const QPoint &global, const QString &connectionId, const QString &repository);
    void signInRequested(const QString &connectionId);
    void whyRequested(const QString &connectionId, const QString &project); //!< why it cannot be listed
    void certificateRequested(const QString &connectionId);
    /*! Files of YAML or JSON, on a cluster or in a project of it. */
    void documentsDropped(const QStringList &paths, const QString &connectionId, const QString &project);
    void tagsDropped(const Tagwright::CarriedTags &carried, const Tagwright::DropPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createTree();
    void activate(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showProblem();
    bool showProjectProblem(const QModelIndex &index);
    void showClusterProblem(const Source &cluster);
    bool dragDocuments(QDropEvent &event);
    bool refresh(QKeyEvent &key);
    void see(const QModelIndex &index);
    void collectExpanded(const QModelIndex &parent, QStringList &keys) const;
    void expandWanted(const QModelIndex &parent, int first, int last);
    void selectWanted();
    Source *currentSource() const;

    Workspace &m_workspace;
    QTreeView *m_tree;
    MessageBar *m_problem;
    QAction *m_retry;
    QAction *m_signIn;
    QAction *m_why;
    QAction *m_certificate;
    QAction *m_openProject;
    QSet<QString> m_wantedKeys; // branches to open
    QString m_wantedRepository; // of the current connection; to be selected when it is listed
};

} // namespace Tagwright
