// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace Tagwright {

/*!
    What is to be changed later: sets of changes in the order in which they will be made, and below each its changes one
    by one.
*/
class PlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Now, WillBe, Where };
    static constexpr int ColumnCount = Where + 1;

    explicit PlanModel(QObject *parent = nullptr);

    void add(const ChangeSet &set); //!< at the end; changes that are none are left out
    void setSets(const QList<ChangeSet> &sets); //!< in place of all
    void replace(int set, const ChangeSet &by); //!< with what is left of it; one without changes is removed
    void moveSet(int set, int steps); //!< negative: up
    bool canMoveSet(int set, int steps) const;
    void removeSet(int set);
    void removeChange(int set, int position); //!< the last one takes its set along
    void clear();

    QList<ChangeSet> sets() const;
    const ChangeSet &set(int set) const { return m_rows.at(set).set; }
    int setCount() const { return int(m_rows.size()); }
    int changeCount() const; //!< of all sets

    /*! The same for as long as a set is in the plan. */
    quint64 idOf(int set) const { return m_rows.at(set).id; }
    int setOfId(quint64 id) const { return m_setOfId.value(id, -1); } //!< -1 when it is gone
    int setOf(const QModelIndex &index) const; //!< of a set or of one of its changes; -1 for none
    int positionOf(const QModelIndex &index) const; //!< of a change in its set; -1 for a set

    void setConnections(const QSet<QString> &ids); //!< those that exist
    bool canApply(int set) const; //!< all the connections that it needs exist
    static QString title(const ChangeSet &set); //!< "Delete 3 tags"
    static QString sentence(const ChangeSet &set); //!< "Delete 3 tags: quay.io/org/app"
    static QString place(const ChangeSet &set); //!< "quay.io/org/app"; empty when it is about several

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // Sets are dragged within the list alone.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(
        const QMimeData *dragged, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *dragged, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); //!< what sets() says

private:
    struct Row {
        quint64 id = 0;
        ChangeSet set;
    };

    void number(); // after sets have come, gone or moved
    bool isConnected(const TagChange &change) const;
    QVariant rowData(int row, int column, int role) const;
    QVariant changeData(const Row &row, int position, int column, int role) const;

    QList<Row> m_rows;
    QHash<quint64, int> m_setOfId;
    QSet<QString> m_connections;
    quint64 m_lastId = 0;
};

} // namespace Tagwright
