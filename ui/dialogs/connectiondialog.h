// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "items/roles.h"
#include "values/connection.h"
#include "values/result.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace Tagwright {

class NetworkPage;
class OrderPage;
class PasswordField;
class ProbePanel;
class ToneLabel;
class TrustPage;
class Workspace;

/*!
    A connection to a registry, to be added or edited: an address is enough. Says while one types what it will connect
    to, and on request tries it and shows what the registry is and can do.
*/
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    enum class Task { Add, Edit };
    /*! start is what the fields begin with; for Add it may be empty, or a connection to make another one like. */
    ConnectionDialog(Workspace &workspace, Task task, const Connection &start, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    void begin(const QString &typed); //!< as if it were typed into the address

    [[nodiscard]] Connection connection() const; //!< for an accepted dialog; to be edited, it keeps its id
    [[nodiscard]] std::optional<Credential> takeCredential(); //!< none for anonymous use, and when editing
    [[nodiscard]] Secret keyPassphrase() const; //!< empty when none was typed
    [[nodiscard]] Secret proxyPassword() const;

Q_SIGNALS:
    void clusterWanted(const QString &typed); //!< another kind of connection, with this as its address

private:
    QWidget *createRegistryPage();
    void edited();
    void say(const QString &sentence, Tone tone);
    void sayWhere(const Connection &connection);
    const Connection *alreadyThere(const Connection &connection) const;
    QString userName() const;
    void test();
    void probe(Secrets secrets);

    Workspace &m_workspace;
    Task m_task;
    Connection m_start;
    QList<Connection> m_existing;
    std::optional<RegistryAddress> m_address; // empty while the text is none
    QTabWidget *m_tabs;
    QLineEdit *m_addressEdit;
    QLineEdit *m_nameEdit;
    QLineEdit *m_userNameEdit;
    PasswordField *m_password;
    OrderPage *m_order;
    NetworkPage *m_network;
    TrustPage *m_trust;
    ToneLabel *m_meaning;
    ProbePanel *m_probe;
    QPushButton *m_test;
    QPushButton *m_accept;
};

/*! What a person means who types this where a registry is wanted: a whole reference counts as its registry. */
[[nodiscard]] Result<RegistryAddress> registryMeant(const QString &typed);

} // namespace Tagwright
