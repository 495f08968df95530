// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/operationrecord.h"

#include <QAbstractListModel>
#include <QList>

namespace Tagwright {

/*!
    Running and finished operations, the newest first. Of finished ones that only read so many are kept; what has
   changed something stays until it is dismissed. What they are called is said by ui/operationtext.h, together with the
   sentences for their errors.
*/
class OperationListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int MaxRows = 500;

    using QAbstractListModel::QAbstractListModel;

    void add(const OperationRecord &record);
    void update(const OperationRecord &record); //!< one that was dismissed stays so
    void dismiss(quint64 id);
    void dismissFinished(); //!< everything that does not run

    const OperationRecord &record(int row) const;
    int row(quint64 id) const; //!< -1 when there is none
    int runningWrites() const; //!< operations that change something, and have not ended

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<OperationRecord> m_records; // by falling id
};

} // namespace Tagwright
