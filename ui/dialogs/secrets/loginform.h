// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/secrets/secretform.h"

class QLineEdit;

namespace Tagwright {

class PasswordField;

/*! A user name and a password. */
class LoginForm final : public SecretForm {
    Q_OBJECT

public:
    LoginForm(const QString &type, QWidget *parent);

    void fill(SecretValues values) override;
    SecretValues values() const override;
    void clear() override;

private:
    QLineEdit *m_user;
    PasswordField *m_password;
    bool m_isUserTyped = false;
    bool m_isPasswordTyped = false;
};

} // namespace Tagwright
