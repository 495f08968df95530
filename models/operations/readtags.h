// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/digest.h"
#include "values/fetchedmanifest.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

namespace Tagwright {

class JobQueue;
class RegistryClient;

/*!
    Reads what some tags or digests of one repository name now, several at a time. One that does not exist is no error;
    anything else is, and ends the reading.
*/
class ReadTags final : public Job {
    Q_OBJECT

public:
    enum class What {
        Digests, //!< cheap: HEAD
        Manifests, //!< with the exact bytes
    };

    ReadTags(
        RegistryClient &client, const QString &repository, const QStringList &references, What what, QObject *parent);

    const QString &repository() const { return m_repository; }
    Digest digest(const QString &reference) const { return m_digests.value(reference); } //!< null when there is none
    const QHash<QString, Digest> &digests() const { return m_digests; } //!< of those that exist
    const QHash<QString, FetchedManifest> &manifests() const { return m_manifests; } //!< of those that exist

Q_SIGNALS:
    void progressed(int done, int total);

protected:
    void run() override;
    void release() override;

private:
    Job *read(const QString &reference);
    template <typename ReadJob, typename Keep>
    Job *follow(ReadJob *job, const Keep &keep);

    QPointer<RegistryClient> m_client;
    QString m_repository;
    QStringList m_references;
    What m_what;
    JobQueue *m_queue;
    int m_done = 0;
    QHash<QString, Digest> m_digests;
    QHash<QString, FetchedManifest> m_manifests;
};

} // namespace Tagwright
