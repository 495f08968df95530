// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/projectright.h"

#include <QAbstractTableModel>
#include <QList>

namespace Tagwright {

/*! What the user may do in one project and in the whole cluster, one row for each right. */
class AccessTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, InProject, InCluster, Reason };
    static constexpr int ColumnCount = Reason + 1;
    enum class Scope { Project, Cluster };

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(const QString &project); //!< nothing is known of it yet
    void setAnswer(ProjectRight right, Scope scope, const AccessAnswer &answer);
    const AccessAnswer &answer(ProjectRight right, Scope scope) const;

    static QString name(ProjectRight right); //!< "Push images"

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        AccessAnswer project;
        AccessAnswer cluster;
    };

    QString text(const Row &row, ProjectRight right, int column) const;

    QString m_project;
    QList<Row> m_rows = QList<Row>(ProjectRightCount);
};

} // namespace Tagwright
