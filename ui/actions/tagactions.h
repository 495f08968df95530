// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/commandtwin.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace Tagwright {

class TagPage;

/*! What can be done with the tags that are selected on the page in front. */
class TagActions : public QObject {
    Q_OBJECT

public:
    explicit TagActions(QObject *parent);

    void setPage(TagPage *page); //!< null: there is none
    QAction *refresh() const { return m_refresh; }
    void fillMenu(QMenu *menu) const;

private:
    void copyReferences();
    void copyByDigest();
    void copyPullCommands(Tool tool);
    void update();

    QPointer<TagPage> m_page;
    QAction *m_refresh;
    QAction *m_copyReference;
    QAction *m_copyByDigest;
    QList<QAction *> m_copyPull;
};

} // namespace Tagwright
