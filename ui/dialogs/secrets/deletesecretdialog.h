// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretchangedialog.h"

#include "values/clustersecret.h"
#include "values/secretuser.h"

namespace Tagwright {

class ImpactList;

/*! Deletes a secret after saying who uses it. Cancel is the default. */
class DeleteSecretDialog final : public SecretChangeDialog {
    Q_OBJECT

public:
    struct Task {
        QString connectionId;
        ClusterSecret secret;
        QList<SecretUser> users; //!< that could be read
        QStringList unread; //!< kinds of users that could not be
        bool areUsersKnown = false; //!< they are all read, unread aside
    };

    DeleteSecretDialog(Workspace &workspace, const Task &task, QWidget *parent);

protected:
    void forget() override { }

private:
    void showImpact();

    Task m_task;
    ImpactList *m_impact;
};

} // namespace Tagwright
