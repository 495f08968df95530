// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"
#include "values/operationrecord.h"

#include <QIdentityProxyModel>

namespace Tagwright {

class JournalModel;
class OperationListModel;

/*! The operations in words, the same for what is painted, spoken and copied. */
class OperationTextModel : public QIdentityProxyModel {
    Q_OBJECT

public:
    OperationTextModel(OperationListModel &operations, const JournalModel &journal, QObject *parent = nullptr);

    const OperationRecord &record(const QModelIndex &index) const;
    ErrorText failure(const QModelIndex &index) const; //!< empty unless it failed
    bool canExplain(const QModelIndex &index) const; //!< there is more to say of a failure than data() says
    bool canUndo(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    OperationListModel &m_operations;
    const JournalModel &m_journal;
};

} // namespace Tagwright
