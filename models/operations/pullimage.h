// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/fetchblob.h"
#include "operations/operation.h"
#include "values/changeset.h"
#include "values/pullorder.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Tagwright {

class JobQueue;
class RegistryClient;
class Workspace;
struct FetchedManifest;

/*!
    Brings images to the disk: exact bytes, each blob once, every digest verified. What has arrived when it fails or is
    cancelled stays, and the same order goes on there. No path is ever taken from the registry.

    An archive is gathered in gatheringFolder() and packed at the end; it replaces a file that is there. In a folder an
    image takes the place of the one with its tag that came from the same repository; beside one from elsewhere it gets
    its full name.

    Make it a child of the source, so that it ends with the connection. Unsupported for what the form cannot hold;
    DigestMismatch; Disk.
*/
class PullImage final : public Operation {
    Q_OBJECT

public:
    PullImage(Workspace &workspace, const PullOrder &order, QObject *parent);

    const PullOrder &order() const { return m_order; }

protected:
    void run() override;
    void release() override;

private:
    void openFolder();
    void fetchTops();
    void topArrived(const QString &reference, const FetchedManifest &fetched);
    void bringManifest(const Descriptor &manifest);
    void bringContent(const ManifestBytes &bytes, const Manifest &manifest, const Digest &digest);
    void bringBlob(const Descriptor &blob);
    void bringReferrersOf(const Digest &digest);
    void store(const QByteArray &bytes, const Digest &digest);
    void settle(const Result<void> &result);
    void nameImages();
    void packImage();
    void removeGatheringFolder();
    void follow(Job *step, void (PullImage::*then)());
    void tell();

    Workspace &m_workspace;
    PullOrder m_order;
    RepositoryAt m_source;
    QString m_host;
    std::optional<FolderInUse> m_target;
    JobQueue *m_requests;
    JobQueue *m_blobs;
    QPointer<Job> m_step;
    QHash<QString, Descriptor> m_tops; // by reference
    QList<Descriptor> m_referrers;
    QSet<Digest> m_seen;
    QHash<Digest, qint64> m_underway; // bytes of blobs that are on their way
    int m_open = 0; // what must have ended before it is complete
    TransferProgress m_progress;
};

} // namespace Tagwright
