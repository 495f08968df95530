// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecret.h"
#include "ui/dialogs/secrets/secretform.h"

#include <QList>

class QFrame;
class QLineEdit;

namespace Tagwright {

class PasswordField;

/*! The registries of a pull secret, each with its credential. What else the document holds stays in it. */
class RegistriesForm final : public SecretForm {
    Q_OBJECT

public:
    RegistriesForm(const QString &type, QWidget *parent);

    void fill(SecretValues values) override;
    SecretValues values() const override;
    QString problem() const override;
    void clear() override;

private:
    struct Row {
        QFrame *frame;
        QLineEdit *registry;
        QLineEdit *user;
        PasswordField *password;
        QLineEdit *email;
        bool isKept = false; // as it was read: it may have a token in place of a password
    };

    Row &add();
    void changed(const QFrame *frame);
    void remove(const QFrame *frame);
    void nameRows();
    PullSecretContent document() const; // as it was

    PullSecretForm m_form;
    Secret m_document;
    bool m_isUnreadable = false; // what is there
    QList<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Tagwright
