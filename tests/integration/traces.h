// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/explorermodel.h"
#include "items/operationlistmodel.h"
#include "items/requestlistmodel.h"
#include "operations/workspace.h"

#include <QDirIterator>
#include <QFile>

/*! What a session shows and leaves behind, to be searched for secrets. */
namespace Tagwright {

inline QByteArray shownByPanes(Workspace &workspace)
{
    QByteArray text;
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&workspace.requests()),
             static_cast<QAbstractItemModel *>(&workspace.explorer())}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                text += index.data().toByteArray() + '\n' + index.data(Qt::ToolTipRole).toByteArray() + '\n';
            }
        }
    }
    for (int row = 0; row < workspace.requests().rowCount(); ++row) {
        const RequestRecord &record = workspace.requests().record(row);
        text += record.url.toEncoded() + '\n';
        for (const auto &[name, value] : record.headers)
            text += name + ": " + value + '\n';
    }
    const OperationListModel &activity = workspace.activity(); // whose texts its view makes
    for (int row = 0; row < activity.rowCount(); ++row) {
        const OperationRecord &record = activity.record(row);
        text += (record.subject + record.error.code + record.error.message).toUtf8() + '\n';
    }
    return text;
}

/*! Names and contents of all files, hidden ones too. */
inline QByteArray filesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

} // namespace Tagwright
