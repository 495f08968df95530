// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/changetag.h"

#include "operations/contentcopier.h"
#include "operations/tagdeleter.h"
#include "registry/digestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/registryclient.h"
#include "values/journalentry.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

using namespace std::chrono_literals;

namespace Tagwright {

namespace {

// Some registries show what was written only after a moment.
constexpr std::chrono::milliseconds ReadAgainAfter[] = {200ms, 800ms};

// It was sent, and could not be read again: whatever kept it from that, what came of it is not known.
Error unknown(Error error)
{
    if (!mayBeDone(error))
        error.kind = Error::Kind::ConnectionLost;
    return error;
}

} // namespace

ChangeTag::ChangeTag(const TagChange &change, const Means &means, QObject *parent)
    : Job(parent)
    , m_change(change)
    , m_means(means)
{
}

void ChangeTag::run()
{
    compare(m_means.copier ? Next::Bring : Next::Send);
}

void ChangeTag::release()
{
    if (m_step) {
        m_step->disconnect(this);
        m_step->cancel();
    }
}

void ChangeTag::read(const std::function<void(const Result<void> &, const Digest &now)> &then)
{
    if (!m_means.place.client)
        return fail({.kind = Error::Kind::Cancelled}); // the connection was removed
    DigestJob *job = m_means.place.client->digest(m_means.place.repository, m_change.tag);
    m_step = job;
    connect(job, &Job::finished, this, [job, then](const Result<void> &result) {
        if (result)
            then({}, job->digest());
        else if (result.error().kind == Error::Kind::NotFound)
            then({}, Digest());
        else
            then(result, {});
    });
    job->start();
}

void ChangeTag::compare(Next next)
{
    read([this, next](const Result<void> &result, const Digest &now) {
        if (result)
            compared(now, next);
        else
            fail(result.error());
    });
}

void ChangeTag::compared(const Digest &now, Next next)
{
    if (now == m_change.after)
        return succeed(); // it is so already
    if (now != m_change.before)
        return fail({.kind = Error::Kind::Moved, .code = now.toString(), .message = m_change.before.toString()});
    if (next == Next::Bring)
        bring();
    else
        send();
}

void ChangeTag::bring()
{
    m_means.copier->bringContentOf(m_means.after, m_change.after, this, [this](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result)
            compare(Next::Send); // it may have taken long
        else
            fail(result.error());
    });
}

void ChangeTag::send()
{
    if (!m_means.place.client)
        return fail({.kind = Error::Kind::Cancelled});
    m_wasSent = true;
    if (m_change.isDeletion()) {
        m_means.deleter->remove(
            m_change.tag, m_change.before, m_means.before, this, [this](const Result<void> &result) {
                if (!hasEnded())
                    sent(result);
            });
        return;
    }
    PutManifestJob *put = m_means.place.client->putManifest(m_means.place.repository, m_change.tag, m_means.after);
    m_step = put;
    connect(put, &Job::finished, this, &ChangeTag::sent);
    put->start();
}

void ChangeTag::sent(const Result<void> &result)
{
    if (result)
        return verify(nullptr);
    // What is to go may have gone with another tag of its digest, or by somebody else's hand.
    const bool mayBeGone = m_change.isDeletion() && result.error().kind == Error::Kind::NotFound;
    if (mayBeGone || mayBeDone(result.error()))
        return verify(&result.error());
    m_wasSent = false; // it was refused
    fail(result.error());
}

void ChangeTag::verify(const Error *failure)
{
    read([this, failure = failure ? std::optional(*failure) : std::nullopt](
             const Result<void> &result, const Digest &now) {
        if (!result)
            return fail(failure.value_or(unknown(result.error())));
        if (now == m_change.after)
            return succeed();
        if (failure)
            return fail(*failure);
        if (m_readings < int(std::size(ReadAgainAfter)))
            return QTimer::singleShot(ReadAgainAfter[m_readings++], this, [this] {
                if (!hasEnded())
                    verify(nullptr);
            });
        fail({.kind = Error::Kind::NotDone, .code = now.toString()});
    });
}

} // namespace Tagwright
