// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/source.h"

#include "items/explorermodel.h"

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

void Source::pin(const CertificateProblem &problem)
{
    QList<PinnedCertificate> &pinned = m_connection.trust.pinned;
    pinned.removeIf([&problem](const PinnedCertificate &known) { return known.host == problem.host; });
    pinned.append({problem.host, problem.certificate.sha256});
}

} // namespace Tagwright
