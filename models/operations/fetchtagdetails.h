// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/fetchedmanifest.h"
#include "values/tagdetails.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <optional>

namespace Tagwright {

class RegistryClient;

/*!
    Reads what the tag table shows of one tag: its manifest, for an index the manifest of each platform, and one image
    configuration for the date.
*/
class FetchTagDetails final : public Job {
    Q_OBJECT

public:
    using Known = QHash<Digest, TagDetails>;

    /*! known spares the further requests when another tag with the same digest was read before; it must outlive this.
     */
    FetchTagDetails(
        RegistryClient &client, const QString &repository, const QString &tag, const Known &known, QObject *parent);

    const QString &tag() const { return m_tag; }
    const TagDetails &details() const { return m_details; } //!< after finished() without an error

protected:
    void run() override;
    void release() override;

private:
    void topArrived(const FetchedManifest &top);
    void fetchChild(int child);
    void fetchConfig(const Manifest &image);
    void fetchConfigOfPreferredChild();
    void complete();
    void track(Job *job) { m_jobs += job; }

    RegistryClient &m_client;
    QString m_repository;
    QString m_tag;
    const Known &m_known;
    QList<QPointer<Job>> m_jobs;
    Manifest m_top;
    qint64 m_topBytes = 0;
    QList<std::optional<Manifest>> m_children; // as in m_top.manifests; empty for what was not fetched
    int m_pendingChildren = 0;
    TagDetails m_details;
};

} // namespace Tagwright
