// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/result.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace Tagwright {

class ReadPullSecrets;
class RequestAccountToken;
class ToneLabel;
class Workspace;

/*!
    Has a token made for a service account of a project. It is shown once, readable only while a button is pressed, and
    can be copied, put into a pull secret, or kept as the credential of the cluster's own registry.
*/
class AccountTokenDialog : public QDialog {
    Q_OBJECT

public:
    AccountTokenDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);
    ~AccountTokenDialog() override;

Q_SIGNALS:
    void registryAdded(const QString &connectionId); //!< it has the token as its credential now

private:
    QLayout *createForm();
    void read();
    void arrived(const Result<void> &result);
    void request();
    void requested(const Result<void> &result);
    void copy();
    void makePullSecret();
    void keep();
    void update();
    void show(const QString &sentence, bool isTrouble);
    QStringList registryHosts() const; //!< of the cluster's own registry, from outside and from inside

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QComboBox *m_account;
    QComboBox *m_life;
    QLineEdit *m_token;
    QLabel *m_expiry;
    ToneLabel *m_state;
    QPushButton *m_request = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_secret = nullptr;
    QPushButton *m_keep = nullptr;
    QPointer<ReadPullSecrets> m_reading;
    QPointer<RequestAccountToken> m_asking;
    Secret m_value;
    QString m_tokenAccount; // whose the token is
};

} // namespace Tagwright
