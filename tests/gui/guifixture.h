// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/sessionsecretstore.h"
#include "items/explorermodel.h"
#include "operations/workspace.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHash>
#include <QKeySequence>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <utility>

/*! What GUI tests stand on: a workspace that keeps nothing, and the program's looks. */
namespace Tagwright {

class GuiFixture {
public:
    Theme theme;
    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};

    /*! A connection that nobody reaches for, with repositories as if they had been listed. */
    Connection addOffline(const QString &host, const QStringList &repositories = {})
    {
        const Connection connection = connectionTo({.host = host});
        workspace.add(connection);
        workspace.explorer().beginListing(connection.id);
        workspace.explorer().addRepositories(connection.id, repositories);
        workspace.explorer().endListing(connection.id, ExplorerModel::Completeness::Complete);
        return connection;
    }
};

/*! The widget of this name; fails the test when it is not there. */
template <typename Widget>
Widget *named(const QWidget &within, const char *name)
{
    auto *found = within.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/*! The dialog of this name that is in sight; null while there is none. */
inline QDialog *dialogInSight(const QWidget &within, const char *name)
{
    const QList<QDialog *> dialogs = within.findChildren<QDialog *>(QString::fromLatin1(name));
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/*! The one in sight where there are several, else the first. */
template <typename Widget>
Widget *accessible(const QWidget &within, const QString &name)
{
    const QList<Widget *> candidates = within.findChildren<Widget *>();
    Widget *hidden = nullptr;
    for (Widget *candidate : candidates) {
        if (candidate->accessibleName() != name)
            continue;
        if (candidate->isVisible())
            return candidate;
        if (!hidden)
            hidden = candidate;
    }
    return hidden;
}

/*! What the keyboard can reach but a screen reader cannot call by name. */
inline QStringList focusableWithoutName(const QWidget &within)
{
    QStringList nameless;
    const QList<QWidget *> widgets = within.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<QScrollBar *>(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

inline bool show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

/*! Letters that more than one entry of a menu answers to, the menus in it included. */
inline QStringList ambiguousLetters(const QList<QAction *> &menu)
{
    QStringList ambiguous;
    QHash<QKeySequence, QStringList> owners;
    for (const QAction *action : menu) {
        if (const QKeySequence letter = QKeySequence::mnemonic(action->text()); !letter.isEmpty())
            owners[letter] += action->text();
        if (action->menu())
            ambiguous += ambiguousLetters(action->menu()->actions());
    }
    for (const QStringList &texts : std::as_const(owners)) {
        if (texts.size() > 1)
            ambiguous += texts.join(QStringLiteral(", "));
    }
    return ambiguous;
}

} // namespace Tagwright
