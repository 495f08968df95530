// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/sessionsecretstore.h"
#include "operations/operation.h"
#include "registry/registryoptions.h"
#include "values/certificate.h"
#include "values/reference.h"

#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Tagwright {

class RegistryClient;
class WireLog;

/*!
    Gets an image's name from its registry with what a pull secret has for it, as a cluster would before it gets the
    image: signs in, asks for a token with the right to pull where there is a token service, and asks for the manifest;
    without a tag and a digest for the list of tags. Only reading.

    It fails with what the registry refuses, and outcome() says which; Untold when the registry could not be reached.
*/
class TestPullSecret final : public Operation {
    Q_OBJECT

public:
    enum class Outcome {
        Untold,
        Pulls,
        PullsWithout, //!< so does anybody: the credential is not needed
        Refused, //!< the registry, or its token service, does not take the user or the password
        NoRight, //!< it takes them, and they may not pull from this repository
        NoImage, //!< it takes them, and there is no such image, or they may not see it
    };

    /*! Nothing of connection is kept; a credential without a secret is nobody's. wireLog outlives this. */
    TestPullSecret(WireLog &wireLog, const Connection &connection, Credential credential, const ImageReference &image,
        QObject *parent, const RegistryOptions &options = {});
    ~TestPullSecret() override;

    Outcome outcome() const { return m_outcome; }
    const Error &refusal() const { return m_refusal; } //!< the registry's words for what is not Pulls
    const ImageReference &image() const { return m_image; }
    std::optional<CertificateProblem> certificateProblem() const; //!< of which reaching the registry failed

    /*! To consentWanted(). */
    void answerConsent(const QUrl &realm, bool granted);

Q_SIGNALS:
    /*! May the password go to this token service, which is not the registry's own? The test waits for the answer. */
    void consentWanted(const QUrl &realm);

protected:
    void run() override;
    void release() override;

private:
    using Told = std::function<void(const Result<void> &result)>;

    void ask(Job *job, const Told &then);
    Job *question(RegistryClient &client) const;
    void signedIn();
    void asked(const Result<void> &result);
    void tryWithout();
    void end(Outcome outcome);
    void end(Outcome outcome, const Error &refusal);

    Connection m_connection;
    SessionSecretStore m_secrets; // before the clients that ask it
    SessionSecretStore m_none;
    bool m_hasCredential;
    ImageReference m_image;
    std::unique_ptr<RegistryClient> m_client;
    std::unique_ptr<RegistryClient> m_anybody;
    QPointer<Job> m_step;
    std::function<void(bool granted)> m_consent;
    QUrl m_consentRealm;
    Outcome m_outcome = Outcome::Untold;
    Error m_refusal;
};

} // namespace Tagwright
