// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/foundregistry.h"
#include "configfiles/programjob.h"

#include <chrono>

namespace Tagwright {

/*!
    The program of a credential helper, "docker-credential-NAME", as it is found in the PATH; empty when there is none,
    or the name is none. To be shown to the user before it is run: a file may name any program.
*/
[[nodiscard]] QString credentialHelperProgram(const QString &name);

/*!
    Asks a credential helper for one credential (docker-credential-helpers, "get").

    Fails with NotFound when the helper has none, Timeout when it does not answer, Malformed when it answers with
    something else, and Rejected with the helper's own words for the rest.
*/
class CredentialHelper final : public ProgramJob {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds DefaultPatience{30}; // it may ask the user to unlock something

    CredentialHelper(const QString &program, const QString &serverUrl, QObject *parent,
        std::chrono::milliseconds patience = DefaultPatience);

    [[nodiscard]] Credential takeCredential(); //!< once it has succeeded

protected:
    void run() override;

private:
    void gave(const QByteArray &output) override;
    void refused(const QByteArray &output, const QByteArray &errorOutput) override;

    QString m_program;
    QString m_serverUrl;
    Credential m_credential;
};

} // namespace Tagwright
