// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "credentials/secretstore.h"
#include "items/roles.h"
#include "values/connection.h"
#include "values/result.h"

#include <QDialog>
#include <QList>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Tagwright {

class PasswordField;
class ToneLabel;

/*! "Add registry": an address, and if one wishes a name and a sign-in. Says while one types what it will connect to. */
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /*! existing are the connections there are: none is added twice. */
    ConnectionDialog(const QList<Connection> &existing, const KeychainState &keychain, QWidget *parent = nullptr);

    [[nodiscard]] Connection connection() const; //!< for an accepted dialog
    [[nodiscard]] std::optional<Credential> takeCredential(); //!< none for anonymous use

private:
    void addressEdited();
    void say(const QString &sentence, Tone tone);
    const Connection *alreadyThere(const RegistryAddress &address) const;

    QList<Connection> m_existing;
    QUrl proxy() const;

    std::optional<RegistryAddress> m_address; // empty while the text is none
    QLineEdit *m_addressEdit;
    ToneLabel *m_meaning;
    QLineEdit *m_nameEdit;
    QLineEdit *m_userNameEdit;
    PasswordField *m_password;
    QSpinBox *m_pageSize; // 0: left to the registry
    QLineEdit *m_proxy;
    QCheckBox *m_unverified;
    QPushButton *m_add;
};

/*! What a person means who types this where a registry is wanted: a whole reference counts as its registry. */
[[nodiscard]] Result<RegistryAddress> registryMeant(const QString &typed);

} // namespace Tagwright
