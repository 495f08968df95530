// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/endwithconnection.h"

#include "operations/workspace.h"

#include <QDialog>

namespace Tagwright {

void endWithConnection(QDialog &dialog, const Workspace &workspace, const QString &connectionId)
{
    QObject::connect(
        &workspace, &Workspace::connectionAboutToBeRemoved, &dialog, [&dialog, connectionId](const QString &id) {
            if (id == connectionId)
                dialog.reject();
        });
}

} // namespace Tagwright
