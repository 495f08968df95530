// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/loadintoengine.h"
#include "values/pullorder.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Tagwright {

class Page;
class TagPage;
class Workspace;

/*! Brings the tags that are selected on the page in front to the disk. */
class PullActions : public QObject {
    Q_OBJECT

public:
    /*! The dialog opens over window. */
    PullActions(Workspace &workspace, QWidget *window);

    void setPage(Page *page); //!< null: there is none
    QAction *pull() const { return m_pull; }

    QString folder() const { return m_folder; } //!< into which was pulled last
    void setFolder(const QString &folder);

private:
    void ask();
    void run(const PullOrder &order, const QList<ContainerEngine> &engines);
    void load(const ContainerEngine &engine, const QString &archive, const QString &subject);
    void update();

    Workspace &m_workspace;
    QWidget *m_window;
    bool m_isStream = false; // in front
    QPointer<TagPage> m_page; // null also when an image stream is in front
    QString m_folder;
    QAction *m_pull;
};

} // namespace Tagwright
