// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/sessionsecretstore.h"

#include <QMetaObject>
#include <QObject>

#include <memory>

namespace Tagwright {

namespace {

void tellLater(QObject *context, const SecretStore::Done &done)
{
    if (context && done)
        QMetaObject::invokeMethod(
            context, [done] { done({}); }, Qt::QueuedConnection);
}

} // namespace

void SessionSecretStore::find(const QString &connectionId, QObject *context, Found found)
{
    // Shared, because a functor that is queued must be copyable and a credential is not.
    auto answer = std::make_shared<std::optional<Credential>>();
    if (const auto kept = m_credentials.find(connectionId); kept != m_credentials.end())
        *answer = kept->second.clone();
    QMetaObject::invokeMethod(
        context, [answer, found = std::move(found)] { found(std::move(*answer)); }, Qt::QueuedConnection);
}

void SessionSecretStore::store(const QString &connectionId, Credential credential, QObject *context, Done done)
{
    m_credentials.insert_or_assign(connectionId, std::move(credential));
    tellLater(context, done);
}

void SessionSecretStore::remove(const QString &connectionId, QObject *context, Done done)
{
    m_credentials.erase(connectionId);
    tellLater(context, done);
}

} // namespace Tagwright
