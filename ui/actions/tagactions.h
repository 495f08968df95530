// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/selectdialog.h"
#include "values/commandtwin.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace Tagwright {

class Page;
class StreamActions;
class TagPage;
class Workspace;

/*! What can be done with the tags that are selected on the page in front. */
class TagActions : public QObject {
    Q_OBJECT

public:
    TagActions(Workspace &workspace, QObject *parent);

    void setPage(Page *page); //!< null: there is none
    StreamActions &streams() const { return *m_streams; }
    QAction *refresh() const { return m_refresh; }
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    void told(const QString &sentence); //!< what was copied

private:
    /*! What is copied for a tag; empty when it has no such form. */
    using Form = std::function<QString(const QString &tag)>;

    void createActions();
    QAction *addForm(
        const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut, const Form &form);
    void selectByRule();
    void copy(const Form &form);
    void putIntoClipboard(const QStringList &lines) const;
    QString byDigest(const QString &tag) const;
    QString streamForm(const QString &tag, bool byDigest) const;
    void update();

    StreamActions *m_streams;
    QPointer<Page> m_inFront;
    QPointer<TagPage> m_page; // null also when an image stream is in front
    QAction *m_refresh = nullptr;
    QAction *m_selectByRule = nullptr;
    QHash<QString, RuleDraft> m_rules; // what was last typed for a repository
    QList<QAction *> m_forms;
    QList<QAction *> m_streamForms;
    QList<QAction *> m_pullCommands;
};

} // namespace Tagwright
