// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/clustersource.h"

namespace Tagwright {

ClusterSource::ClusterSource(const Context &context, const Connection &connection, QObject *parent)
    : Source(context.explorer, connection, parent)
    , m_context(context)
{
}

ClusterSource::~ClusterSource() = default;

void ClusterSource::setConnection(const Connection &connection)
{
    m_connection = connection;
    Q_EMIT changed();
}

void ClusterSource::connectToServer() { }
void ClusterSource::list() { }
void ClusterSource::cancel() { }
void ClusterSource::signOut() { }

bool ClusterSource::hasCredential() const
{
    return false;
}

void ClusterSource::setWaySecrets(Secret /*keyPassphrase*/, Secret /*proxyPassword*/) { }

const std::optional<CertificateProblem> &ClusterSource::certificateProblem() const
{
    static const std::optional<CertificateProblem> none;
    return none;
}

void ClusterSource::trustCertificate(const CertificateProblem &problem)
{
    pin(problem);
    Q_EMIT connectionChanged();
}

QList<Project> ClusterSource::projects() const
{
    return {};
}

void ClusterSource::signInWithToken(Secret /*token*/) { }
void ClusterSource::signInWithPassword(const QString & /*userName*/, Secret /*password*/) { }
void ClusterSource::signInByBrowser() { }

void ClusterSource::lendToken(QObject * /*context*/, std::function<void(Credential)> then) const
{
    then({});
}

ProjectStreams *ClusterSource::openProject(const QString & /*name*/)
{
    return nullptr;
}

void ClusterSource::addProject(const QString & /*name*/) { }

} // namespace Tagwright
