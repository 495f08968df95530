// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/signinjob.h"

namespace Tagwright {

/*!
    Signs in with a user name and a password, without a browser.

    Unauthorized with SignInCode::WrongPassword; Unsupported with BrowserOnly where no password is taken, and with
    HeaderLost; what else the server says against it is Forbidden or Rejected, with its own code and words.
*/
class PasswordSignInJob final : public SignInJob {
    Q_OBJECT

public:
    PasswordSignInJob(ClusterEndpoint &endpoint, const OAuthServer &server, const QString &userName, Secret password,
        QObject *parent);

protected:
    void run() override;

private:
    enum class Flow { Code, Implicit };

    void begin(Flow flow);
    void ask(const HttpRequest &request, int hops);
    void answered(const HttpRequest &request, int hops, const Result<void> &result, const HttpAnswer &answer);
    void challenged(const HttpRequest &request, const HttpAnswer &answer);
    void redirectedTo(const HttpRequest &request, int hops, const HttpAnswer &answer);

    QString m_userName;
    Secret m_password;
    OAuth::Proof m_proof;
    Flow m_flow = Flow::Code;
    QUrl m_authorizeUrl; // whose origin the password is for
    bool m_wasChallenged = false;
};

} // namespace Tagwright
