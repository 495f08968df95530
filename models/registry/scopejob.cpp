// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/scopejob.h"

#include "net/authenticator.h"
#include "net/challenge.h"
#include "net/httpjob.h"
#include "net/tokenrequest.h"
#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxDoorBytes = 64 * 1024;

QString everyScope(const QString &repository)
{
    return "repository:"_L1 + repository + ":pull,push,delete"_L1;
}

} // namespace

ScopeJob::ScopeJob(RegistryEndpoint &endpoint, const QString &repository, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Interactive, parent)
    , m_repository(repository)
{
}

void ScopeJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    // As nobody: the challenge is what is wanted.
    auto *job = new HttpJob(endpoint().session(),
        {.url = endpoint().url(), .headers = {{"Accept", "application/json"}}, .maxBytes = MaxDoorBytes}, this);
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result) {
            m_signIn = Capabilities::SignIn::None;
            succeed();
        } else if (job->answer().status == 401) {
            challenged(job->answer());
        } else {
            fail(result.error());
        }
    });
    job->start();
}

void ScopeJob::challenged(const HttpAnswer &answer)
{
    const Result<Challenge> challenge = chooseChallenge(parseChallenges(answer.header("WWW-Authenticate")));
    if (!challenge)
        return fail(challenge.error());
    m_signIn = challenge->isBasic() ? Capabilities::SignIn::Basic : Capabilities::SignIn::Bearer;
    if (challenge->isBasic())
        return succeed();
    endpoint().authenticator().answer(
        answer, everyScope(m_repository), {}, this, [this](const Result<QByteArray> &authorization) {
            if (hasEnded())
                return;
            if (!authorization)
                return fail(authorization.error());
            m_actions = actionsIn(authorization->mid(authorization->indexOf(' ') + 1), m_repository);
            succeed();
        });
}

void ScopeJob::release()
{
    endpoint().authenticator().withdraw(this);
    RegistryJob::release();
}

} // namespace Tagwright
