// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"
#include "values/connection.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Tagwright {

class PasswordField;

/*! The way to a registry: which proxy, and how much is asked for at once. */
class NetworkPage : public QWidget {
    Q_OBJECT

public:
    NetworkPage(const Connection &connection, QWidget *parent);

    void setProxy(const ProxySettings &proxy, const Secret &password = Secret());
    QString fault() const; //!< why this cannot be used, as a sentence; empty when it can
    void applyTo(Connection &connection) const;
    [[nodiscard]] Secret proxyPassword() const; //!< empty when none was typed

Q_SIGNALS:
    void edited();

private:
    void updateFields();
    ProxySettings::Mode mode() const;
    QUrl url() const;

    QComboBox *m_mode;
    QLineEdit *m_proxy;
    QLineEdit *m_userName;
    PasswordField *m_password;
    QSpinBox *m_pageSize; // 0: left to the registry
};

} // namespace Tagwright
