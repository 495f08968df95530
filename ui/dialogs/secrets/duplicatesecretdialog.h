// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretchangedialog.h"

#include <QJsonObject>
#include <QMetaObject>

class QComboBox;
class QLineEdit;

namespace Tagwright {

class ProjectRights;

/*! Copies a secret into another project, or into the same by another name. */
class DuplicateSecretDialog final : public SecretChangeDialog {
    Q_OBJECT

public:
    DuplicateSecretDialog(Workspace &workspace, const QString &connectionId, const QString &project,
        const QString &name, QWidget *parent);

protected:
    void forget() override { m_before = {}; }

private:
    void check();
    QString reason(const QString &project, const QString &name);

    QString m_secret;
    QJsonObject m_before;
    QComboBox *m_project;
    QLineEdit *m_name;
    ToneLabel *m_problem;
    QMetaObject::Connection m_rights; // of the project that is chosen
};

} // namespace Tagwright
