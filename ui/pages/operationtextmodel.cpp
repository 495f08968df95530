// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operationtextmodel.h"

#include "items/journalmodel.h"
#include "items/operationlistmodel.h"
#include "items/roles.h"
#include "ui/operationtext.h"

#include <QDateTime>
#include <QStringList>

namespace Tagwright {

OperationTextModel::OperationTextModel(OperationListModel &operations, const JournalModel &journal, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_operations(operations)
    , m_journal(journal)
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

bool OperationTextModel::canExplain(const QModelIndex &index) const
{
    const OperationRecord &operation = record(index);
    return operation.state == OperationRecord::State::Failed
        && (operation.error.kind == Error::Kind::Incomplete || !failure(index).details.isEmpty());
}

bool OperationTextModel::canUndo(const QModelIndex &index) const
{
    const OperationRecord &operation = record(index);
    return operation.state != OperationRecord::State::Running && operation.verb != OperationRecord::Verb::Undo
        && m_journal.canUndo(operation.journalEntry);
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
