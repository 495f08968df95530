// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/connection.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Tagwright {

class PasswordField;
class ToneLabel;

/*! Whom a connection trusts, and what it shows of itself. */
class TrustPage : public QWidget {
    Q_OBJECT

public:
    TrustPage(const Connection &connection, QWidget *parent);

    QString fault() const; //!< why this cannot be used, as a sentence; empty when it can
    void applyTo(Connection &connection) const;
    [[nodiscard]] Secret keyPassphrase() const; //!< empty when none was typed
    void trust(const PinnedCertificate &certificate); //!< in place of another one at the same host
    void setTrust(const TrustSettings &trust); //!< in place of all that is written here
    void setPlainHttp(bool plain); //!< there is nobody to trust then

Q_SIGNALS:
    void edited();

private:
    void listPinned();
    void forgetPinned();
    void describeAuthorities();
    void chooseFile(const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen);

    QList<PinnedCertificate> m_pinned;
    QByteArray m_clientPem; // used while no file is named
    QPlainTextEdit *m_authorities;
    ToneLabel *m_authoritiesSay;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    PasswordField *m_passphrase;
    QLineEdit *m_serverName; // for a cluster
    QListWidget *m_pinnedList;
    QPushButton *m_forget;
    QCheckBox *m_unverified;
};

} // namespace Tagwright
