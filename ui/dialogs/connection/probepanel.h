// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/certificate.h"
#include "values/connection.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Tagwright {

class CapabilityCard;
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
    void showCertificate();

    Workspace &m_workspace;
    QPointer<ProbeRegistry> m_probe;
    std::optional<CertificateProblem> m_certificateProblem;
    CapabilityCard *m_card;
    QPushButton *m_certificate;
    QPushButton *m_stop;
};

} // namespace Tagwright
