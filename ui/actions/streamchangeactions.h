// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"
#include "values/projectright.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace Tagwright {

class StreamPage;
class Workspace;

/*! What deletes tags of image streams, deletes streams, and has their plain names looked up. */
class StreamChangeActions : public QObject {
    Q_OBJECT

public:
    StreamChangeActions(Workspace &workspace, QObject *parent);

    void setPage(StreamPage *page); //!< null: no image stream is in front

    QAction *deleteTags() const { return m_deleteTags; }
    QAction *deleteStream() const { return m_deleteStream; }
    QAction *lookup() const { return m_lookup; }

    /*! For a row of the Explorer: nothing unless path, "project/stream", is an image stream of a cluster. */
    void fillExplorerMenu(QMenu &menu, const QString &connectionId, const QString &path, QWidget *window);

private:
    void createActions();
    void update();
    /*! Of these tags; with none, of the whole stream. */
    void openDeletion(const QString &connectionId, const QString &path, const QStringList &tags, QWidget *window);
    void askLookup();
    /*! Why the user may not do it in a project; empty when he may, or nobody knows yet. */
    QString refusal(const QString &connectionId, const QString &path, ProjectRight right) const;

    Workspace &m_workspace;
    QPointer<StreamPage> m_page;
    QAction *m_deleteTags = nullptr;
    QAction *m_deleteStream = nullptr;
    QAction *m_lookup = nullptr;
};

} // namespace Tagwright
