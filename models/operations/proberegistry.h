// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/sessionsecretstore.h"
#include "operations/operation.h"
#include "registry/registryoptions.h"
#include "values/certificate.h"
#include "values/probereport.h"

#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Tagwright {

class RegistryClient;
class WireLog;
struct HttpAnswer;
struct RegistryQuestion;

/*!
    Finds out what a registry is and can do, with a client of its own and by reading only.

    Fails when the registry cannot be reached or does not let us in; report() then still says what was seen, such as the
    sign-in it wants. Every later step that fails is a fact with its reason. What is quickly known is told first.
*/
class ProbeRegistry final : public Operation {
    Q_OBJECT

public:
    /*! secrets are kept in memory for as long as the probe lives; wireLog outlives it. */
    ProbeRegistry(WireLog &wireLog, const Connection &connection, Secrets secrets, QObject *parent,
        const RegistryOptions &options = {});
    ~ProbeRegistry() override;

    const ProbeReport &report() const { return m_report; }
    /*! The certificate of which reaching the registry failed. */
    std::optional<CertificateProblem> certificateProblem() const;

    const Connection &connection() const { return m_connection; }
    /*! The identity token it used, which may have been renewed on the way: the one it was given may be void. */
    std::optional<Credential> renewedCredential() const;

    /*! To consentWanted(). */
    void answerConsent(const QUrl &realm, bool granted);

Q_SIGNALS:
    void reportChanged(); //!< product, sign-in or a fact
    /*! May the password go to this token service, which is not the registry's own? The probe waits for the answer. */
    void consentWanted(const QUrl &realm);

protected:
    void run() override;
    void release() override;

private:
    using Answered = std::function<void(const Result<void> &result, const HttpAnswer &answer)>;

    void ask(const RegistryQuestion &question, const Answered &then);
    void knock();
    void knocked(const HttpAnswer &answer);
    void enter();
    void entered();
    void askCatalog();
    void askTags();
    void askHead(const QString &tag);
    void fetchManifest(const QString &tag);
    void askReferrers(const QString &digest);
    void withoutImage();
    void askPageLimit();
    void askTooLargePage();
    void askExtensions();

    void recognise();
    void find(const ProbeFact &fact);
    void stepDone();
    bool isSignedIn() const { return m_report.entry == ProbeReport::Entry::SignedIn; }

    Connection m_connection;
    SessionSecretStore m_secrets; // before the client that asks it
    std::unique_ptr<RegistryClient> m_client;
    QPointer<Job> m_step;
    std::function<void(bool granted)> m_consent;
    QUrl m_consentRealm;
    bool m_hasCredential = false;
    ProductTraits m_traits;
    ProbeReport m_report;
    QStringList m_repositories; // still to be looked into for an image
    QString m_repository; // the one that is being looked into
    QList<int> m_pageSizes; // still to be tried
    int m_lookedInto = 0;
    int m_steps = 0;
};

} // namespace Tagwright
