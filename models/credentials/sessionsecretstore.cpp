// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/sessionsecretstore.h"

#include <QMetaObject>

#include <memory>

namespace Tagwright {

namespace {

void tellLater(QObject *context, const SecretStore::Done &done)
{
    if (context && done)
        QMetaObject::invokeMethod(
            context, [done] { done(); }, Qt::QueuedConnection);
}

} // namespace

void SessionSecretStore::find(const SecretPlace &place, QObject *context, Found found)
{
    // Shared, because a functor that is queued must be copyable and a secret is not.
    auto answer = std::make_shared<Secrets>();
    if (const auto kept = m_secrets.find(place.connectionId); kept != m_secrets.end())
        *answer = kept->second.clone();
    QMetaObject::invokeMethod(
        context, [answer, found = std::move(found)] { found(std::move(*answer)); }, Qt::QueuedConnection);
}

void SessionSecretStore::store(const SecretPlace &place, Secrets secrets, QObject *context, Done done)
{
    if (secrets.isEmpty())
        m_secrets.erase(place.connectionId);
    else
        m_secrets.insert_or_assign(place.connectionId, std::move(secrets));
    tellLater(context, done);
}

void SessionSecretStore::remove(const SecretPlace &place, QObject *context, Done done)
{
    m_secrets.erase(place.connectionId);
    tellLater(context, done);
}

} // namespace Tagwright
