// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tagmime.h"
#include "values/changeset.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QMimeData;
class QWidget;

namespace Tagwright {

class KnownNames;
class Page;
class TagPage;
class Workspace;

/*! What changes registries: tagging, copying and deleting what is selected on the page in front. */
class ChangeActions : public QObject {
    Q_OBJECT

public:
    /*! Dialogs open over window. */
    ChangeActions(Workspace &workspace, const KnownNames &names, QWidget *window);

    void setPage(Page *page); //!< null: there is none
    void fillMenu(QMenu &menu) const;

    /*! For a row of the Explorer; the repository may be empty. */
    void fillExplorerMenu(QMenu &menu, const QString &connectionId, const QString &repository);

    /*!
        Tags that are in the clipboard, or were dropped, to be copied there; false when there are none. One that comes
        to an image stream is not copied: a tag of the stream is taken from it.
    */
    bool copyHere(const QMimeData *mime, const QString &connectionId, const QString &repository);

private:
    void createActions();
    void update();
    void tag();
    void copy();
    void deleteSelected();
    void openCopy(const CarriedTags &carried, const QString &destination);
    void openStreamTag(const CarriedTags &carried, const QString &connectionId, const QString &stream);
    RepositoryAddress place() const; //!< of the page

    Workspace &m_workspace;
    const KnownNames &m_names;
    QWidget *m_window;
    bool m_isStream = false; // in front
    QPointer<TagPage> m_page; // null also when an image stream is in front
    QAction *m_tag = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyAll = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace Tagwright
