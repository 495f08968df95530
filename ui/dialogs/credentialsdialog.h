// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "credentials/secretstore.h"
#include "values/connection.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace Tagwright {

class PasswordField;

/*! "Sign in to HOST": says where the password goes, and how long it is kept. */
class CredentialsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Reason {
        Asked, //!< the user wants to sign in
        Wanted, //!< the registry asks, and was shown nothing
        Refused, //!< the registry did not accept what it was shown
    };

    CredentialsDialog(
        const Connection &connection, Reason reason, const KeychainState &keychain, QWidget *parent = nullptr);

    [[nodiscard]] Credential takeCredential(); //!< for an accepted dialog

private:
    bool isPassword() const;

    QLineEdit *m_userNameEdit;
    PasswordField *m_password;
    QComboBox *m_kind; // of Credential::Kind
    QLineEdit *m_path;
};

} // namespace Tagwright
