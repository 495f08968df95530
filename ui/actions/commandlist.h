// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>

class QAction;

namespace Tagwright {

/*! What the command palette offers for what is typed, the best first: actions, then names that can be opened. */
class CommandList : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Hint };

    CommandList(const QList<QAction *> &actions, const QStringList &names, QObject *parent);

    void setTyped(const QString &typed);
    QAction *action(int row) const; //!< null for a name
    QString name(int row) const; //!< empty for an action

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Match {
        int score = 0;
        QAction *action = nullptr;
        QString name;
    };

    QList<QAction *> m_actions;
    QStringList m_names;
    QIcon m_nameIcon;
    QList<Match> m_matches;
};

} // namespace Tagwright
