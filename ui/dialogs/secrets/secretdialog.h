// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretchangedialog.h"
#include "values/secretfaults.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace Tagwright {

class LabelsForm;
class SecretForm;

/*!
    Makes a secret of any type, or edits one: fields for its type, and its labels and annotations, checked while they
    are filled in.
*/
class SecretDialog final : public SecretChangeDialog {
    Q_OBJECT

public:
    struct Task {
        QString connectionId;
        QString project;
        QString edited; //!< the secret to edit; empty to make one
        QString type; //!< of the one to edit, or the one that is offered first; empty for any
        QStringList known; //!< names that are taken
        QStringList serviceAccounts;
    };

    SecretDialog(Workspace &workspace, const Task &task, QWidget *parent);

protected:
    void forget() override;

private:
    void createFields();
    void typeChosen();
    void setForm(const QString &type);
    void orderFields();
    void check();
    QString type() const;
    void followRead(const ReadSecret &read);
    QString nameProblem(const QList<SecretFault> &faults) const;
    ObjectChange change(const QJsonObject &values) const;

    Task m_task;
    QJsonObject m_before; // as it was read
    QLineEdit *m_name;
    ToneLabel *m_nameProblem;
    QComboBox *m_type;
    QLineEdit *m_ownType;
    QLabel *m_purpose;
    QCheckBox *m_immutable;
    LabelsForm *m_labels;
    QTabWidget *m_parts;
    SecretForm *m_form = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
};

} // namespace Tagwright
