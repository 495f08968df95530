// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/proberegistry.h"

#include "net/challenge.h"
#include "net/httpanswer.h"
#include "net/origin.h"
#include "net/tokenrequest.h"
#include "registry/distribution.h"
#include "registry/manifestjob.h"
#include "registry/pingjob.h"
#include "registry/questionjob.h"
#include "registry/registryclient.h"
#include "values/digest.h"
#include "values/mediatype.h"
#include "values/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

constexpr int FirstPage = 100;
constexpr int MostRepositories = 3; // that are looked into for an image: some are empty
constexpr int Steps = 9;

// Somebody waits in front of a dialog: what fails twice is told as it is.
RegistryOptions impatient(RegistryOptions options)
{
    options.http.retry.tries = std::min(options.http.retry.tries, 2);
    options.http.retry.connectionTries = std::min(options.http.retry.connectionTries, 2);
    return options;
}

ProbeFact failedFact(Subject subject, const Error &error, bool signedIn)
{
    ProbeFact fact{.subject = subject, .reason = Reason::Failed, .httpStatus = error.httpStatus};
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        fact.answer = Answer::Refused;
        fact.reason = signedIn ? Reason::LacksRight : Reason::Unauthorized;
        break;
    case Error::Kind::Forbidden:
        fact.answer = Answer::Refused;
        fact.reason = Reason::LacksRight;
        break;
    case Error::Kind::NotFound:
    case Error::Kind::Unsupported:
        fact.answer = Answer::No;
        fact.reason = Reason::Missing;
        break;
    case Error::Kind::RateLimited:
        fact.reason = Reason::Limited;
        break;
    case Error::Kind::ServerFailed:
        if (error.httpStatus == 501) {
            fact.answer = Answer::No;
            fact.reason = Reason::Missing;
        }
        break;
    case Error::Kind::Timeout:
    case Error::Kind::UnknownHost:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Tls:
    case Error::Kind::Proxy:
        fact.reason = Reason::Broken;
        break;
    default:
        break;
    }
    return fact;
}

QStringList extensionNames(const QByteArray &body)
{
    QStringList names;
    const QJsonArray extensions = QJsonDocument::fromJson(body).object()["extensions"_L1].toArray();
    for (const QJsonValue extension : extensions)
        names += extension["name"_L1].toString();
    return names;
}

} // namespace

ProbeRegistry::ProbeRegistry(
    WireLog &wireLog, const Connection &connection, Secrets secrets, QObject *parent, const RegistryOptions &options)
    : Operation(OperationRecord::Verb::Probe, connection.name, {}, parent)
    , m_connection(connection)
    , m_report(emptyReport(connection))
    , m_pageSizes{1000, 500, FirstPage}
{
    if (const Credential *credential = secrets.credentialFor({})) {
        m_hasCredential = true;
        m_report.userName = credential->userName;
    }
    m_secrets.store(secretPlace(connection), std::move(secrets));
    m_client = std::make_unique<RegistryClient>(connection, m_secrets, wireLog, nullptr, nullptr, impatient(options));
    m_client->setConsent([this](const QUrl &realm, const std::function<void(bool)> &answer) {
        if (m_connection.trustedRealms.contains(originOf(realm)))
            return answer(true);
        m_consentRealm = realm;
        m_consent = answer;
        Q_EMIT consentWanted(realm);
    });
    m_traits.url = connection.url;
}

ProbeRegistry::~ProbeRegistry() = default;

std::optional<CertificateProblem> ProbeRegistry::certificateProblem() const
{
    return m_client->certificateProblem();
}

std::optional<Credential> ProbeRegistry::renewedCredential() const
{
    const Credential *used = m_client->credential({});
    if (!used || used->kind != Credential::Kind::IdentityToken)
        return {};
    return used->clone();
}

void ProbeRegistry::answerConsent(const QUrl &realm, bool granted)
{
    if (!m_consent || realm != m_consentRealm)
        return;
    if (granted)
        m_connection.trustedRealms += originOf(realm);
    std::exchange(m_consent, {})(granted);
}

void ProbeRegistry::run()
{
    knock();
}

void ProbeRegistry::release()
{
    m_consent = {};
    if (m_step)
        m_step->cancel();
    // What was never asked must not look as if it still came.
    for (ProbeFact fact : std::as_const(m_report.facts)) {
        if (fact.reason != Reason::Pending)
            continue;
        fact.reason = Reason::NotAsked;
        m_report.setFact(fact);
    }
    m_report.complete = true;
    Q_EMIT reportChanged();
}

void ProbeRegistry::ask(const RegistryQuestion &question, const Answered &then)
{
    QuestionJob *job = m_client->ask(question);
    m_step = job;
    connect(job, &Job::finished, this, [this, job, then](const Result<void> &result) {
        if (hasEnded())
            return;
        stepDone();
        then(result, job->answer());
    });
    job->start();
}

// Without a credential first: the challenge tells who it is and what it wants, even when signing in fails afterwards.
void ProbeRegistry::knock()
{
    ask({.who = RegistryQuestion::Who::Anybody, .maxBytes = 64 * 1024},
        [this](const Result<void> &result, const HttpAnswer &answer) {
            if (answer.status == 0)
                return fail(result.error());
            knocked(answer);
        });
}

void ProbeRegistry::knocked(const HttpAnswer &answer)
{
    m_traits.headers = answer.headers;
    if (answer.status == 200)
        m_traits.pingBody = answer.body;
    const QList<Challenge> challenges = parseChallenges(answer.header("WWW-Authenticate"));
    if (const Result<Challenge> wanted = chooseChallenge(challenges); answer.status == 401 && wanted) {
        m_report.signIn = wanted->isBasic() ? Capabilities::SignIn::Basic : Capabilities::SignIn::Bearer;
        m_report.realm = wanted->parameter("realm");
        for (const Challenge &challenge : challenges) {
            if (challenge.isBasic())
                m_traits.basicRealm = challenge.parameter("realm");
        }
        if (wanted->isBearer()) {
            m_traits.service = wanted->parameter("service");
            if (const Result<QUrl> realm = tokenRealm(answer.url, m_report.realm)) {
                m_traits.realm = *realm;
                m_report.realm = originOf(*realm);
            }
        }
    }
    recognise();
    enter();
}

void ProbeRegistry::enter()
{
    PingJob *ping = m_client->ping();
    m_step = ping;
    connect(ping, &Job::finished, this, [this](const Result<void> &result) {
        if (hasEnded())
            return;
        stepDone();
        if (result)
            return entered();
        m_report.entry = ProbeReport::Entry::Shut;
        fail(result.error());
    });
    ping->start();
}

void ProbeRegistry::entered()
{
    if (m_report.signIn == Capabilities::SignIn::Unknown) {
        m_report.signIn = Capabilities::SignIn::None;
        m_report.entry = ProbeReport::Entry::Open;
    } else {
        m_report.entry = m_hasCredential ? ProbeReport::Entry::SignedIn : ProbeReport::Entry::Anonymous;
    }
    for (const ProbeFact &fact : factsOfProduct(m_report.product.product))
        find(fact);
    askCatalog();
}

void ProbeRegistry::askCatalog()
{
    ask({.path = u"_catalog"_s, .query = u"n=%1"_s.arg(FirstPage), .catalog = true},
        [this](const Result<void> &result, const HttpAnswer &answer) {
            m_repositories = m_connection.pinned;
            if (!result) {
                if (result.error().code == "PAGINATION_NUMBER_INVALID"_L1)
                    m_traits.pageRefusal = result.error().code;
                find(failedFact(Subject::Catalog, result.error(), isSignedIn()));
                return askTags();
            }
            const Result<QStringList> names = parseCatalogPage(answer.body);
            if (!names) {
                find({.subject = Subject::Catalog,
                    .answer = Answer::No,
                    .reason = Reason::NotThis,
                    .httpStatus = answer.status});
                return askTags();
            }
            m_repositories += *names;
            find({.subject = Subject::Catalog,
                .answer = Answer::Yes,
                .reason = names->isEmpty() ? Reason::Empty : Reason::Answered,
                .value = static_cast<int>(names->size()),
                .httpStatus = answer.status});
            askTags();
        });
}

void ProbeRegistry::askTags()
{
    if (m_repositories.isEmpty() || m_lookedInto++ == MostRepositories)
        return withoutImage();
    m_repository = m_repositories.takeFirst();
    if (!isValidRepository(m_repository))
        return askTags();
    ask({.path = m_repository + "/tags/list"_L1, .repository = m_repository},
        [this](const Result<void> &result, const HttpAnswer &answer) {
            const Result<QStringList> tags = result ? parseTagPage(answer.body) : Result<QStringList>(result.error());
            const QString tag = tags ? tags->value(0) : QString();
            if (isValidTag(tag))
                askHead(tag);
            else
                askTags();
        });
}

void ProbeRegistry::askHead(const QString &tag)
{
    // Also tells the rate limit without using any of it up.
    ask({.path = m_repository + "/manifests/"_L1 + tag,
            .accept = MediaType::acceptManifests(),
            .repository = m_repository,
            .method = RegistryQuestion::Method::Head},
        [this, tag](const Result<void> &result, const HttpAnswer &answer) {
            const std::optional<int> limit = parseRateLimit(answer.header("ratelimit-limit"));
            const std::optional<int> left = parseRateLimit(answer.header("ratelimit-remaining"));
            if (limit)
                find({.subject = Subject::RateLimit,
                    .answer = Answer::Yes,
                    .reason = Reason::Answered,
                    .value = left.value_or(*limit),
                    .total = *limit,
                    .httpStatus = answer.status});
            else if (result)
                find({.subject = Subject::RateLimit, .answer = Answer::No, .reason = Reason::NotTold});
            else
                find(failedFact(Subject::RateLimit, result.error(), isSignedIn()));

            if (!result) {
                find(failedFact(Subject::Head, result.error(), isSignedIn()));
                return fetchManifest(tag);
            }
            find({.subject = Subject::Head,
                .answer = Answer::Yes,
                .reason = Reason::Answered,
                .httpStatus = answer.status});
            const QString digest = QString::fromLatin1(answer.header("Docker-Content-Digest").trimmed());
            if (Digest::parse(digest))
                askReferrers(digest);
            else
                fetchManifest(tag);
        });
}

void ProbeRegistry::fetchManifest(const QString &tag)
{
    ManifestJob *job = m_client->manifest(m_repository, tag);
    m_step = job;
    connect(job, &Job::finished, this, [this, job](const Result<void> &result) {
        if (hasEnded())
            return;
        if (result)
            return askReferrers(job->manifest().digest.toString());
        find({.subject = Subject::Referrers, .reason = Reason::NeedsImage});
        askPageLimit();
    });
    job->start();
}

void ProbeRegistry::askReferrers(const QString &digest)
{
    ask({.path = m_repository + "/referrers/"_L1 + digest, .accept = MediaType::OciIndex, .repository = m_repository},
        [this](const Result<void> &result, const HttpAnswer &answer) {
            ProbeFact fact{.subject = Subject::Referrers,
                .answer = Answer::Yes,
                .reason = Reason::Answered,
                .httpStatus = answer.status};
            if (!result) {
                fact = failedFact(Subject::Referrers, result.error(), isSignedIn());
                if (answer.status == 400 || answer.status == 406) { // also said by servers without it
                    fact.answer = Answer::No;
                    fact.reason = Reason::Missing;
                }
            } else if (!parseReferrers(answer.body, answer.header("Content-Type"))) {
                fact.answer = Answer::No;
                fact.reason = Reason::NotThis;
            }
            find(fact);
            askPageLimit();
        });
}

void ProbeRegistry::withoutImage()
{
    for (const Subject subject : {Subject::Head, Subject::Referrers, Subject::RateLimit})
        find({.subject = subject, .reason = Reason::NeedsImage});
    askPageLimit();
}

// Last of the facts, because on a slow line a thousand names take longest.
void ProbeRegistry::askPageLimit()
{
    if (m_report.fact(Subject::Catalog).answer != Answer::Yes) {
        find({.subject = Subject::PageLimit, .reason = Reason::NeedsCatalog});
        return askTooLargePage();
    }
    const int size = m_pageSizes.takeFirst();
    ask({.path = u"_catalog"_s, .query = u"n=%1"_s.arg(size), .catalog = true},
        [this, size](const Result<void> &result, const HttpAnswer &answer) {
            if (!result && result.error().httpStatus == 400) {
                m_traits.pageRefusal = result.error().code;
                if (!m_pageSizes.isEmpty())
                    return askPageLimit();
            }
            if (!result) {
                find(failedFact(Subject::PageLimit, result.error(), isSignedIn()));
                return askTooLargePage();
            }
            const Result<QStringList> names = parseCatalogPage(answer.body);
            const bool isMore = names && names->size() > size;
            find({.subject = Subject::PageLimit,
                .answer = names ? (isMore ? Answer::No : Answer::Yes) : Answer::Unknown,
                .reason = !names                     ? Reason::Failed
                    : isMore                         ? Reason::IgnoresPages
                    : m_traits.pageRefusal.isEmpty() ? Reason::Answered
                                                     : Reason::SmallerPages,
                .value = size,
                .httpStatus = answer.status});
            askTooLargePage();
        });
}

// Distribution has a word of its own for a page above its limit, which mostly is 1000. What another registry sends
// instead is cut off.
void ProbeRegistry::askTooLargePage()
{
    recognise();
    if (m_report.product.product != RegistryProduct::Unknown || m_report.fact(Subject::Catalog).answer != Answer::Yes)
        return askExtensions();
    ask({.path = u"_catalog"_s, .query = u"n=1001"_s, .catalog = true, .maxBytes = 64 * 1024},
        [this](const Result<void> &result, const HttpAnswer & /*answer*/) {
            if (!result && result.error().httpStatus == 400)
                m_traits.pageRefusal = result.error().code;
            askExtensions();
        });
}

void ProbeRegistry::askExtensions()
{
    recognise();
    if (m_report.product.product != RegistryProduct::Unknown)
        return succeed();
    ask({.path = u"_oci/ext/discover"_s}, [this](const Result<void> &result, const HttpAnswer &answer) {
        if (result)
            m_traits.extensions = extensionNames(answer.body);
        recognise();
        succeed();
    });
}

void ProbeRegistry::recognise()
{
    const RecognisedProduct product = recogniseProduct(m_traits);
    const bool isNew = std::exchange(m_report.product, product) != product;
    Q_EMIT reportChanged();
    if (isNew && m_report.entry != ProbeReport::Entry::Unknown) {
        for (const ProbeFact &fact : factsOfProduct(product.product))
            find(fact);
    }
}

void ProbeRegistry::find(const ProbeFact &fact)
{
    m_report.setFact(fact);
    Q_EMIT reportChanged();
}

void ProbeRegistry::stepDone()
{
    m_steps = std::min(m_steps + 1, Steps);
    Q_EMIT progressed(m_steps, Steps);
}

} // namespace Tagwright
