// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"

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

    /*! At the end. Changes that are none are left out, and those that canBePlanned() says no to. */
    void add(const PlannedSet &set);
    void setSets(const QList<PlannedSet> &sets); //!< in place of all
    void replace(int set, const PlannedSet &by); //!< with what is left of it; one without changes is removed
    void moveSet(int set, int steps); //!< negative: up
    bool canMoveSet(int set, int steps) const;
    void removeSet(int set);
    /*! The last one takes its set along, and so does each where they are one request: an image stream is deleted. */
    void removeChange(int set, int position);
    void clear();

    QList<PlannedSet> sets() const;
    const PlannedSet &set(int set) const { return m_rows.at(set).set; }
    int setCount() const { return int(m_rows.size()); }
    int changeCount() const; //!< of all sets

    /*! The same for as long as a set is in the plan. */
    quint64 idOf(int set) const { return m_rows.at(set).id; }
    int setOfId(quint64 id) const { return m_setOfId.value(id, -1); } //!< -1 when it is gone
    int setOf(const QModelIndex &index) const; //!< of a set or of one of its changes; -1 for none
    int positionOf(const QModelIndex &index) const; //!< of a change in its set; -1 for a set

    void setConnections(const QSet<QString> &ids); //!< those that exist
    bool canApply(int set) const; //!< all the connections that it needs exist
    static QString title(const PlannedSet &set); //!< "Delete 3 tags"
    static QString sentence(const PlannedSet &set); //!< "Delete 3 tags: quay.io/org/app"
    /*! "quay.io/org/app", "api.example.com:6443/shop/app"; empty when it is about several. */
    static QString place(const PlannedSet &set);
    static QStringList names(const PlannedSet &set, qsizetype atMost); //!< of its tags or objects

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
        PlannedSet set;
    };

    void number(); // after sets have come, gone or moved
    bool isConnected(const TagChange &change) const;
    bool isConnected(const ObjectChange &change) const;
    QVariant rowData(int row, int column, int role) const;
    static QVariant changeData(const TagChange &change, int column, int role);
    static QVariant changeData(const ObjectChange &change, int column, int role);

    QList<Row> m_rows;
    QHash<quint64, int> m_setOfId;
    QSet<QString> m_connections;
    quint64 m_lastId = 0;
};

} // namespace Tagwright
