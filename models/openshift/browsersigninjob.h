// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/signinjob.h"

#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace Tagwright {

/*!
    Signs in with the browser (RFC 8252): says where it is to go, and waits on a port of this computer for it to come
    back, once. Nothing but that one answer is taken there.
*/
class BrowserSignInJob final : public SignInJob {
    Q_OBJECT

public:
    BrowserSignInJob(ClusterEndpoint &endpoint, const OAuthServer &server, QObject *parent);
    ~BrowserSignInJob() override;

    /*! What the page says that the browser ends on; plain text, in the user's language. */
    void setWords(const QString &signedIn, const QString &refused);

Q_SIGNALS:
    void browserWanted(const QUrl &address);

protected:
    void run() override;
    void release() override;

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QString &words);
    void returned(QTcpSocket *socket, const QUrl &target);

    QTcpServer m_listener;
    QTimer m_patience;
    OAuth::Proof m_proof;
    QByteArray m_state;
    QUrl m_redirect;
    QString m_signedIn;
    QString m_refused;
    bool m_hasReturned = false;
};

} // namespace Tagwright
