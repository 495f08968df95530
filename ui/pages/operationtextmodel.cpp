// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operationtextmodel.h"

#include "items/operationlistmodel.h"
#include "items/roles.h"
#include "ui/operationtext.h"

#include <QDateTime>
#include <QStringList>

namespace Tagwright {

OperationTextModel::OperationTextModel(OperationListModel &operations, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_operations(operations)
{
    setSourceModel(&operations);
}

const OperationRecord &OperationTextModel::record(const QModelIndex &index) const
{
    return m_operations.record(index.row());
}

ErrorText OperationTextModel::failure(const QModelIndex &index) const
{
    const OperationRecord &operation = record(index);
    if (operation.state != OperationRecord::State::Failed)
        return {};
    return operation.verb == OperationRecord::Verb::OpenFile ? describeFile(operation.error, operation.connectionName)
                                                             : describe(operation.error, operation.connectionName);
}

QVariant OperationTextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return operationTitle(record(index));
    case Role::Detail:
        return operationProgress(record(index), QDateTime::currentDateTimeUtc());
    case Qt::AccessibleDescriptionRole: {
        const QString progress = operationProgress(record(index), QDateTime::currentDateTimeUtc());
        return QStringList{progress, inOneParagraph(failure(index))}.join(u' ').trimmed();
    }
    case Qt::ToolTipRole:
        return failure(index).details;
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace Tagwright
