// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/keychainstore.h"

#include "credentials/secretsdocument.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QPointer>
#include <QUuid>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tagwright {

namespace {

using Condition = KeychainState::Condition;

constexpr auto Silence = 3s; // then somebody is probably being asked for a password
constexpr auto ProvenFor = 60s;

QString serviceOf(const SecretPlace &place)
{
    return u"Tagwright: "_s + place.host;
}

/*!
    QtKeychain 0.13 over libsecret tells most failures as OtherError with D-Bus's own words (measured); these are the
    ones that tell one failure from another.
*/
KeychainState failureOf(const QKeychain::Job &job)
{
    const QString message = job.errorString();
    const auto says = [&message](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return {Condition::Denied, message};
    case QKeychain::AccessDenied:
        return {says("locked"_L1) ? Condition::Locked : Condition::Denied, message};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Condition::Missing, message};
    default:
        break;
    }
    if (says("autolaunch"_L1) || says("not provided by any"_L1) || says("could not connect"_L1)
        || says("failed to connect"_L1))
        return {Condition::Missing, message};
    // The collection of a keychain that was never unlocked in this session.
    if (says("locked"_L1) || says("/collection/"_L1))
        return {Condition::Locked, message};
    return {Condition::Failed, message};
}

void tellContext(QObject *context, const SecretStore::Done &done)
{
    if (context && done)
        QMetaObject::invokeMethod(
            context, [done] { done(); }, Qt::QueuedConnection);
}

} // namespace

KeychainStore::KeychainStore(QObject *parent)
    : SecretStore(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    m_silence.callOnTimeout(this, [this] { setState({Condition::Waiting, {}}); });
}

KeychainStore::~KeychainStore()
{
    // What was stored or removed last is still on its way. A keychain that has fallen silent is not waited for.
    const auto isAtWork = [this] {
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what update() has found is yet to be stored
        return m_silence.isActive();
    };
    while (isAtWork())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

void KeychainStore::find(const SecretPlace &place, QObject *context, Found found)
{
    // Shared, because a functor that is queued must be copyable and a secret is not.
    const auto answer = [guard = QPointer(context), found = std::move(found)](Secrets secrets) {
        auto shared = std::make_shared<Secrets>(std::move(secrets));
        if (guard)
            QMetaObject::invokeMethod(
                guard, [shared, found] { found(std::move(*shared)); }, Qt::QueuedConnection);
    };
    if (const auto kept = m_kept.find(place.connectionId); kept != m_kept.end())
        return answer(kept->second.secrets.clone());
    if (!place.lasting || hasFailed())
        return answer({});
    enqueue([this, place, answer] {
        read(place, [this, answer](Secrets secrets) {
            answer(std::move(secrets));
            taskDone();
        });
    });
}

void KeychainStore::store(const SecretPlace &place, Secrets secrets, QObject *context, Done done)
{
    if (secrets.isEmpty())
        return remove(place, context, std::move(done));
    const int version = ++m_version;
    m_kept.insert_or_assign(place.connectionId, Kept{place, std::move(secrets), version});
    m_unremoved.erase(place.connectionId);
    if (!place.lasting)
        return tellContext(context, done);
    enqueue([this, place, version, guard = QPointer(context), done = std::move(done)] {
        write(place, version, [this, guard, done] {
            tellContext(guard, done);
            taskDone();
        });
    });
}

void KeychainStore::remove(const SecretPlace &place, QObject *context, Done done)
{
    m_kept.erase(place.connectionId);
    if (!place.lasting)
        return tellContext(context, done);
    enqueue([this, place, guard = QPointer(context), done = std::move(done)] {
        erase(place, [this, guard, done] {
            tellContext(guard, done);
            taskDone();
        });
    });
}

void KeychainStore::retry()
{
    setState({});
    enqueue([this] { probe([this] { taskDone(); }); });
    for (const auto &[id, kept] : m_kept) {
        if (kept.place.lasting)
            enqueue(
                [this, place = kept.place, version = kept.version] { write(place, version, [this] { taskDone(); }); });
    }
    const auto unremoved = std::exchange(m_unremoved, {});
    for (const auto &[id, place] : unremoved)
        remove(place);
}

void KeychainStore::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (!std::exchange(m_busy, true))
        taskDone();
}

void KeychainStore::taskDone()
{
    if (m_tasks.empty()) {
        m_busy = false;
        return;
    }
    const Task next = std::move(m_tasks.front());
    m_tasks.pop_front();
    next();
}

void KeychainStore::read(const SecretPlace &place, std::function<void(Secrets)> then)
{
    if (const auto kept = m_kept.find(place.connectionId); kept != m_kept.end())
        return then(kept->second.secrets.clone()); // stored while this waited
    if (hasFailed())
        return then({});
    run(new QKeychain::ReadPasswordJob(serviceOf(place)), place.connectionId,
        [this, then = std::move(then)](QKeychain::Job &job) {
            switch (job.error()) {
            case QKeychain::NoError: {
                m_proven.start();
                setState({Condition::Working, {}});
                const QString text = static_cast<QKeychain::ReadPasswordJob &>(job).textData();
                const Secret document{QStringView(text)};
                Result<Secrets> secrets = parseSecretsDocument(document.bytes());
                return then(secrets ? *std::move(secrets) : Secrets());
            }
            case QKeychain::EntryNotFound:
                // A locked keychain says the same.
                return isProven() ? then({}) : probe([then] { then({}); });
            default:
                setState(failureOf(job));
                return then({});
            }
        });
}

void KeychainStore::write(const SecretPlace &place, int version, std::function<void()> then)
{
    const auto kept = m_kept.find(place.connectionId);
    if (kept == m_kept.end() || kept->second.version != version)
        return then(); // removed, or stored anew, meanwhile
    auto document = std::make_shared<Secret>(secretsDocument(kept->second.secrets));
    auto *writing = new QKeychain::WritePasswordJob(serviceOf(place));
    writing->setTextData(QString::fromUtf8(document->bytes()));
    run(writing, place.connectionId, [this, place, version, document, then = std::move(then)](QKeychain::Job &job) {
        if (job.error() != QKeychain::NoError) {
            setState(failureOf(job));
            return then();
        }
        // Read back: some keychains take an entry and forget it.
        run(new QKeychain::ReadPasswordJob(serviceOf(place)), place.connectionId,
            [this, place, version, document, then](QKeychain::Job &reading) {
                const QString text = static_cast<QKeychain::ReadPasswordJob &>(reading).textData();
                const Secret found{QStringView(text)};
                if (reading.error() != QKeychain::NoError || found.bytes() != document->bytes()) {
                    setState({Condition::Failed, reading.errorString()});
                    return then();
                }
                m_proven.start();
                setState({Condition::Working, {}});
                const auto written = m_kept.find(place.connectionId);
                if (written != m_kept.end() && written->second.version == version)
                    m_kept.erase(written);
                then();
            });
    });
}

void KeychainStore::erase(const SecretPlace &place, std::function<void()> then)
{
    // A locked keychain says that it has deleted what it has not.
    const auto eraseNow = [this, place, then = std::move(then)] {
        if (hasFailed()) {
            m_unremoved.insert_or_assign(place.connectionId, place);
            return then();
        }
        run(new QKeychain::DeletePasswordJob(serviceOf(place)), place.connectionId, [this, then](QKeychain::Job &job) {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                setState(failureOf(job));
            then();
        });
    };
    if (isProven() || hasFailed())
        eraseNow();
    else
        probe(eraseNow);
}

void KeychainStore::probe(std::function<void()> then)
{
    const SecretPlace place{QUuid::createUuid().toString(QUuid::WithoutBraces), u"test entry"_s};
    auto *writing = new QKeychain::WritePasswordJob(serviceOf(place));
    writing->setTextData(u"test"_s);
    run(writing, place.connectionId, [this, place, then = std::move(then)](QKeychain::Job &job) {
        if (job.error() != QKeychain::NoError) {
            setState(failureOf(job));
            return then();
        }
        run(new QKeychain::ReadPasswordJob(serviceOf(place)), place.connectionId,
            [this, place, then](QKeychain::Job &reading) {
                const bool works = reading.error() == QKeychain::NoError;
                if (works)
                    m_proven.start();
                setState({works ? Condition::Working : Condition::Failed, works ? QString() : reading.errorString()});
                run(new QKeychain::DeletePasswordJob(serviceOf(place)), place.connectionId,
                    [then](QKeychain::Job &) { then(); });
            });
    });
}

void KeychainStore::run(QKeychain::Job *job, const QString &key, JobDone done)
{
    // No child of ours: libsecret answers a job that was started, come what may. It deletes itself then.
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, done = std::move(done)](QKeychain::Job *finished) {
        m_silence.stop();
        done(*finished);
    });
    m_silence.start();
    job->start();
}

bool KeychainStore::isProven() const
{
    return m_state.condition == Condition::Working && m_proven.isValid()
        && !m_proven.hasExpired(std::chrono::milliseconds(ProvenFor).count());
}

bool KeychainStore::hasFailed() const
{
    switch (m_state.condition) {
    case Condition::Locked:
    case Condition::Denied:
    case Condition::Missing:
    case Condition::Failed:
        return true;
    case Condition::Untried:
    case Condition::Working:
    case Condition::Waiting:
    case Condition::NotUsed:
        return false;
    }
    Q_UNREACHABLE();
}

void KeychainStore::setState(const KeychainState &state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace Tagwright
