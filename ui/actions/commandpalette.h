// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QTreeView;

namespace Tagwright {

class CommandList;

/*! Every action and every known name, found by typing a few of its letters. */
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /*! Offers those of the actions that can be triggered now. */
    CommandPalette(const QList<QAction *> &actions, const QStringList &names, QWidget *parent);

Q_SIGNALS:
    void nameChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &typed);
    void choose(const QModelIndex &index);

    CommandList *m_commands;
    QLineEdit *m_edit;
    QTreeView *m_list;
};

/*! Every action in these menus and the menus below them. */
[[nodiscard]] QList<QAction *> actionsOf(const QList<QAction *> &menus);

} // namespace Tagwright
