// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QJsonArray>
#include <QPointer>
#include <QStringList>

namespace Tagwright {

class ClusterClient;
class ObjectJob;

/*!
    The names of the secrets with which a cluster reaches an image, the one for the longest part of its name first: pull
    secrets that are not kept from imports (openshift.io/image.excludeSecret). image is "host/repository".
*/
[[nodiscard]] QStringList pullSecretsFor(const QString &image, const QJsonArray &secrets);

/*!
    Finds which pull secrets of a project an import would use. Of what is in them only the names of registries are
    looked at. Fails with Forbidden when we may not know.
*/
class FindPullSecrets final : public Job {
    Q_OBJECT

public:
    /*! stream may be one that is not there; from is a pull specification. */
    FindPullSecrets(
        ClusterClient &client, const QString &project, const QString &stream, const QString &from, QObject *parent);

    const QStringList &names() const { return m_names; }

protected:
    void run() override;
    void release() override;

private:
    void askOfProject();

    QPointer<ClusterClient> m_client;
    QString m_project;
    QString m_stream;
    QString m_image;
    QStringList m_names;
    QPointer<Job> m_job;
};

} // namespace Tagwright
