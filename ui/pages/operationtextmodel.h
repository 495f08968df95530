// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"
#include "values/operationrecord.h"

#include <QIdentityProxyModel>

namespace Tagwright {

class OperationListModel;

/*! The operations in words, the same for what is painted, spoken and copied. */
class OperationTextModel : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit OperationTextModel(OperationListModel &operations, QObject *parent = nullptr);

    const OperationRecord &record(const QModelIndex &index) const;
    ErrorText failure(const QModelIndex &index) const; //!< empty unless it failed

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    OperationListModel &m_operations;
};

} // namespace Tagwright
