// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tagdrop.h"
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

    void fillExplorerMenu(QMenu &menu, const DropPlace &place); //!< for a row of the Explorer

    /*! Tags that are in the clipboard, or were dropped; false when there are none, or no place for them. */
    bool copyHere(const QMimeData *mime, const DropPlace &place);
    /*! The same; asks in a dialog, or tells why it cannot be done. */
    bool put(const CarriedTags &carried, const DropPlace &place);

Q_SIGNALS:
    void told(const QString &sentence); //!< why something cannot be done

private:
    void createActions();
    void update();
    void tag();
    void copy();
    void deleteSelected();
    void openCopy(const CarriedTags &carried, const QString &destination);
    void addPaste(QMenu &menu, const DropPlace &place);
    void openDropped(TagDrop drop);
    void openStreamTag(const TagDrop &drop, const QString &connectionId);
    void openImport(const TagDrop &drop, const QString &connectionId);
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
