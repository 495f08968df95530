// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/connection.h"

#include <QPointer>
#include <QWidget>

namespace Tagwright {

class CapabilityCard;
class ProbeButtons;
class ProbeRegistry;
class Workspace;

/*! Tries a connection that is being written, and shows what the registry is and can do. */
class ProbePanel : public QWidget {
    Q_OBJECT

public:
    ProbePanel(Workspace &workspace, QWidget *parent);

    /*! In place of a probe that still runs. */
    void probe(const Connection &connection, Secrets secrets);
    void cancel();

Q_SIGNALS:
    void finished(); //!< not after cancel()
    void signInWanted(); //!< it finished because the registry wants a credential, or another one
    void certificateTrusted(const Tagwright::PinnedCertificate &certificate); //!< the user trusts it from now on
    void realmsTrusted(const QStringList &origins); //!< the password may go there from now on

private:
    void showReport();
    void askConsent(const QUrl &realm);

    Workspace &m_workspace;
    QPointer<ProbeRegistry> m_probe;
    CapabilityCard *m_card;
    ProbeButtons *m_buttons;
};

} // namespace Tagwright
