// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Tagwright {

/*!
    The credentials of a connection, because its owner asked to see it: readable only while a button is pressed, and
   gone from the clipboard half a minute after it was copied.
*/
class ShowCredentialDialog : public QDialog {
    Q_OBJECT

public:
    ShowCredentialDialog(const Connection &connection, SecretStore &secrets, QWidget *parent = nullptr);

private:
    void display(Secrets secrets);
    void displayAt(int row);
    void copy();

    Secrets m_secrets;
    QLabel *m_state;
    QFormLayout *m_form;
    QComboBox *m_path; // shown when there is more than one
    QLineEdit *m_userName;
    QLineEdit *m_secret;
    QPushButton *m_copy;
    bool m_isToken; // of a cluster
};

} // namespace Tagwright
