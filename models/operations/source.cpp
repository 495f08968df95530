// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/source.h"

#include "credentials/secretstore.h"
#include "items/explorermodel.h"

#include <QPointer>

#include <memory>

namespace Tagwright {

Source::Source(ExplorerModel &explorer, const Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_explorer(explorer)
{
}

void Source::setState(LoadState state, const Error &error)
{
    m_state = state;
    m_error = error;
    m_explorer.setConnectionState(m_connection.id, state, error);
    Q_EMIT changed();
}

void Source::keepWaySecrets(
    SecretStore &store, Secret keyPassphrase, Secret proxyPassword, const std::function<void()> &kept)
{
    auto given = std::make_shared<Secrets>();
    given->keyPassphrase = std::move(keyPassphrase);
    given->proxyPassword = std::move(proxyPassword);
    store.update(secretPlace(m_connection), [given, kept, self = QPointer(this)](Secrets &secrets) {
        if (!given->keyPassphrase.isEmpty())
            secrets.keyPassphrase = std::move(given->keyPassphrase);
        if (!given->proxyPassword.isEmpty())
            secrets.proxyPassword = std::move(given->proxyPassword);
        if (self) // once it is stored
            QMetaObject::invokeMethod(self, kept, Qt::QueuedConnection);
    });
}

void Source::pin(const CertificateProblem &problem)
{
    QList<PinnedCertificate> &pinned = m_connection.trust.pinned;
    pinned.removeIf([&problem](const PinnedCertificate &known) { return known.host == problem.host; });
    pinned.append({problem.host, problem.certificate.sha256});
}

} // namespace Tagwright
