// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/changeset.h"
#include "values/fetchedmanifest.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace Tagwright {

class JobQueue;
class ReadTags;
class Workspace;
struct RepositoryAt;

/*! That a tag is to name what another one names, or a digest. */
struct TagWish {
    RepositoryAddress source;
    QString reference; //!< tag or digest in source
    RepositoryAddress place;
    QString tag;

    friend bool operator==(const TagWish &, const TagWish &) = default;
};

/*! What would become of one wish. */
struct PlannedTag {
    TagWish wish;
    TagChange change; //!< before and after are the same when it is so already
    std::optional<Error> problem; //!< why it cannot be done
    QString protectedBy; //!< the pattern that forbids to move the tag; empty for none
};

/*!
    Reads what wishes mean: what their sources name, and what the tags name now that are to be set. Nothing is changed.
    A wish that cannot be fulfilled has its problem; the others are not kept from it.
*/
class PlanTags final : public Job {
    Q_OBJECT

public:
    struct Options {
        QStringList platforms; //!< of an index the only ones; empty for all
        bool withReferrers = false;
    };

    PlanTags(Workspace &workspace, const QList<TagWish> &wishes, const Options &options, QObject *parent);

    const QList<PlannedTag> &planned() const { return m_planned; } //!< in the order of the wishes, and what they entail
    const QHash<Digest, ManifestBytes> &manifests() const { return m_manifests; } //!< of everything before and after
    const QStringList &platforms() const { return m_platforms; } //!< that the sources have, all together

Q_SIGNALS:
    void progressed(int done, int total);

protected:
    void run() override;
    void release() override;

private:
    void read(const RepositoryAddress &address, const QStringList &references);
    void plan();
    void planReferrers();
    void planFallbackTag(const TagWish &wish, const Digest &subject, const QList<Descriptor> &referrers);
    PlannedTag planned(const TagWish &wish);
    void keep(const FetchedManifest &manifest);
    std::optional<RepositoryAt> at(const RepositoryAddress &address) const;

    Workspace &m_workspace;
    QList<TagWish> m_wishes;
    Options m_options;
    JobQueue *m_queue;
    QHash<RepositoryAddress, QPointer<ReadTags>> m_reads;
    QHash<RepositoryAddress, Error> m_errors;
    QHash<RepositoryAddress, QHash<QString, FetchedManifest>> m_found;
    QList<PlannedTag> m_planned;
    QHash<Digest, ManifestBytes> m_manifests;
    QStringList m_platforms;
    int m_done = 0;
    int m_total = 0;
};

} // namespace Tagwright
