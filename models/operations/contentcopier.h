// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"
#include "values/changeset.h"
#include "values/fetchedmanifest.h"
#include "values/operationrecord.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Tagwright {

class JobQueue;

/*!
    Brings images from one repository into another: each blob and each manifest once, however many images share it.
    What is there already is not brought again. The manifests themselves arrive byte for byte, children before their
    index, and without a tag.
*/
class ContentCopier final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void> &)>;
    enum class Referrers { LeaveOut, Bring };

    ContentCopier(const RepositoryAt &source, const RepositoryAt &destination, Referrers referrers, QObject *parent);

    /*! All that the manifest needs; itself not, because its tag is what makes it count. */
    void bringContentOf(const ManifestBytes &manifest, const Digest &digest, QObject *context, const Then &then);

    const TransferProgress &progress() const { return m_progress; }
    void cancel(); //!< for good; nobody is told

Q_SIGNALS:
    void progressed();

private:
    struct Errand {
        QList<std::pair<QPointer<QObject>, Then>> waiters;
        std::optional<Result<void>> result;
    };
    class Gathering;

    bool join(QHash<Digest, Errand> &errands, const Digest &digest, QObject *context, const Then &then);
    void settle(QHash<Digest, Errand> &errands, const Digest &digest, const Result<void> &result);
    void bringBlob(const Descriptor &blob, QObject *context, const Then &then);
    void bringManifest(const Descriptor &manifest, QObject *context, const Then &then);
    void fetchManifest(const Descriptor &manifest);
    void storeManifest(const Digest &digest, const ManifestBytes &manifest);
    void bringReferrersOf(const Digest &digest, QObject *context, const Then &then);
    void bringReferrer(const Descriptor &referrer, const Digest &subject, QObject *context, const Then &then);
    void start(Job *job);

    RepositoryAt m_source;
    RepositoryAt m_destination;
    Referrers m_referrers;
    JobQueue *m_blobQueue;
    QList<QPointer<Job>> m_requests;
    bool m_isCancelled = false;
    QHash<Digest, Errand> m_blobs;
    QHash<Digest, Errand> m_manifests;
    QHash<Digest, qint64> m_underway; // bytes of blobs that are on their way
    TransferProgress m_progress;
};

} // namespace Tagwright
