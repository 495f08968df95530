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

class TagPage;

/*! What can be done with the tags that are selected on the page in front. */
class TagActions : public QObject {
    Q_OBJECT

public:
    explicit TagActions(QObject *parent);

    void setPage(TagPage *page); //!< null: there is none
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

    QPointer<TagPage> m_page;
    QAction *m_refresh = nullptr;
    QAction *m_selectByRule = nullptr;
    QHash<QString, RuleDraft> m_rules; // what was last typed for a repository
    QList<QAction *> m_forms;
    QList<QAction *> m_streamForms;
    QList<QAction *> m_pullCommands;
};

} // namespace Tagwright
