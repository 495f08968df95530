// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "operations/copyblob.h"
#include "values/deletionimpact.h"
#include "values/fetchedmanifest.h"

#include <QHash>
#include <QSet>

namespace Tagwright {

class JobQueue;
class NameTags;
class ReadTags;
class RegistrySource;

/*!
    Finds out what deleting some tags of a repository would take with it. For that every tag of the repository is read;
    when that cannot be done, the impact says that it is incomplete. Fails when the tags themselves cannot be read.
*/
class AssessDeletion final : public Job {
    Q_OBJECT

public:
    AssessDeletion(RegistrySource &source, const QString &repository, const QStringList &tags, QObject *parent);

    const DeletionImpact &impact() const { return m_impact; } //!< after success

Q_SIGNALS:
    void progressed(int done, int total); //!< tags looked at

protected:
    void run() override;
    void release() override;

private:
    void targetsRead(const ReadTags &read);
    void nameAll();
    void namesRead(const NameTags &names);
    void readOthers();
    void othersRead(const ReadTags &read);
    void askReferrers();

    RepositoryAt m_place;
    QStringList m_tags;
    DeletionImpact m_impact;
    QHash<Digest, Manifest> m_manifests; // of the images
    QHash<Digest, QStringList> m_otherTags; // that stay, by what they name
    QPointer<Job> m_step;
    JobQueue *m_queue;
};

} // namespace Tagwright
