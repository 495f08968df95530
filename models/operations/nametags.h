// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/digest.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

namespace Tagwright {

class RegistryClient;

/*! Reads which tags name which image, for every tag of a repository: the only way to know all names of a digest. */
class NameTags final : public Job {
    Q_OBJECT

public:
    NameTags(RegistryClient &client, const QString &repository, QObject *parent);

    const QStringList &tags() const { return m_tags; } //!< all that are listed
    const QHash<QString, Digest> &digests() const { return m_digests; } //!< of each tag
    QStringList tagsOf(const Digest &digest) const; //!< sorted as people count

Q_SIGNALS:
    void progressed(int done, int total); //!< total is known once the tags are listed

protected:
    void run() override;
    void release() override;

private:
    void readDigests();

    QPointer<RegistryClient> m_client;
    QString m_repository;
    QStringList m_tags;
    QHash<QString, Digest> m_digests;
    QPointer<Job> m_step;
};

} // namespace Tagwright
