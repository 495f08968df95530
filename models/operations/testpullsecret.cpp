// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/testpullsecret.h"

#include "net/origin.h"
#include "registry/digestjob.h"
#include "registry/pingjob.h"
#include "registry/questionjob.h"
#include "registry/registryclient.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// A person waits for it.
RegistryOptions forOneLook(RegistryOptions options)
{
    options.http.retry.tries = 1;
    options.http.retry.connectionTries = 1;
    return options;
}

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden;
}

} // namespace

TestPullSecret::TestPullSecret(WireLog &wireLog, const Connection &connection, Credential credential,
    const ImageReference &image, QObject *parent, const RegistryOptions &options)
    : Operation(OperationRecord::Verb::TestPullSecret, connection.name, image.toString(), parent)
    , m_connection(connection)
    , m_hasCredential(!credential.secret.isEmpty())
    , m_image(image)
{
    if (m_hasCredential) {
        credential.path.clear(); // it is the one for this image, whatever it is for besides
        Secrets secrets;
        secrets.setCredential(std::move(credential));
        m_secrets.store(secretPlace(connection), std::move(secrets));
    }
    m_client = std::make_unique<RegistryClient>(connection, m_secrets, wireLog, nullptr, nullptr, forOneLook(options));
    m_anybody = std::make_unique<RegistryClient>(connection, m_none, wireLog, nullptr, nullptr, forOneLook(options));
    m_client->setConsent([this](const QUrl &realm, const std::function<void(bool)> &answer) {
        if (m_connection.trustedRealms.contains(originOf(realm)))
            return answer(true);
        m_consentRealm = realm;
        m_consent = answer;
        Q_EMIT consentWanted(realm);
    });
}

TestPullSecret::~TestPullSecret() = default;

std::optional<CertificateProblem> TestPullSecret::certificateProblem() const
{
    return m_client->certificateProblem();
}

void TestPullSecret::answerConsent(const QUrl &realm, bool granted)
{
    if (m_consent && realm == m_consentRealm)
        std::exchange(m_consent, {})(granted);
}

void TestPullSecret::run()
{
    ask(m_client->ping(), [this](const Result<void> &result) {
        if (result)
            return signedIn();
        if (isRefusal(result.error()) && m_hasCredential)
            return end(Outcome::Refused, result.error());
        if (isRefusal(result.error()))
            return end(Outcome::NoRight, result.error());
        fail(result.error());
    });
}

void TestPullSecret::release()
{
    m_consent = {};
    if (m_step)
        m_step->cancel();
}

void TestPullSecret::ask(Job *job, const Told &then)
{
    m_step = job;
    connect(job, &Job::finished, this, [this, then](const Result<void> &result) {
        if (!hasEnded())
            then(result);
    });
    job->start();
}

Job *TestPullSecret::question(RegistryClient &client) const
{
    if (!m_image.digest.isNull())
        return client.digest(m_image.repository, m_image.digest.toString());
    if (!m_image.tag.isEmpty())
        return client.digest(m_image.repository, m_image.tag);
    return client.ask(
        {.path = m_image.repository + "/tags/list"_L1, .query = u"n=1"_s, .repository = m_image.repository});
}

void TestPullSecret::signedIn()
{
    ask(question(*m_client), [this](const Result<void> &result) { asked(result); });
}

void TestPullSecret::asked(const Result<void> &result)
{
    if (result)
        return m_hasCredential ? tryWithout() : end(Outcome::PullsWithout);
    const Error &error = result.error();
    if (error.kind == Error::Kind::NotFound)
        return end(Outcome::NoImage, error);
    if (isRefusal(error))
        return end(Outcome::NoRight, error);
    fail(error);
}

void TestPullSecret::tryWithout()
{
    ask(question(*m_anybody),
        [this](const Result<void> &result) { end(result ? Outcome::PullsWithout : Outcome::Pulls); });
}

void TestPullSecret::end(Outcome outcome)
{
    m_outcome = outcome;
    succeed();
}

void TestPullSecret::end(Outcome outcome, const Error &refusal)
{
    m_outcome = outcome;
    m_refusal = refusal;
    fail(refusal);
}

} // namespace Tagwright
