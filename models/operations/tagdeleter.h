// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/copyblob.h"
#include "registry/deletemanifestjob.h"
#include "values/changeset.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace Tagwright {

class NameTags;

/*!
    Takes tags away from one repository in the way that its registry offers:

    - the tag alone, where that can be deleted (OCI distribution specification, "Deleting tags");
    - else its digest, but only when every tag that names the digest is to go;
    - else, where the user has allowed it and the registry deletes digests alone, by way of a placeholder.

    Which tags name a digest is read from the registry just before a digest is deleted.
*/
class TagDeleter final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void> &)>;
    enum class Placeholder { Refused, Allowed };

    /*! What else becomes of the repository: tags by digest. */
    struct Plan {
        QHash<Digest, QSet<QString>> going; //!< all that are to go
        QHash<Digest, QSet<QString>> coming; //!< that are set to it meanwhile
    };

    TagDeleter(const RepositoryAt &place, const Plan &plan, Placeholder placeholder, QObject *parent);

    /*! original is what the tag names, with which it is restored when the way by a placeholder breaks off. */
    void remove(
        const QString &tag, const Digest &digest, const ManifestBytes &original, QObject *context, const Then &then);

    /*! For good; nobody is told. A tag that is at its placeholder is put back. */
    void cancel();

private:
    struct Errand {
        QString tag;
        Digest digest;
        ManifestBytes original;
        QPointer<QObject> context;
        Then then;
        DeleteManifestJob::Refusal refusal = DeleteManifestJob::Refusal::Unsupported;

        void tell(const Result<void> &result) const
        {
            if (context)
                then(result);
        }
    };

    void deleteTag(const Errand &errand);
    void deleteDigest(const Errand &errand);
    void readNames(const Digest &digest);
    void namesKnown(const Digest &digest);
    void sendDigest(const Digest &digest);
    void settle(const Digest &digest, const Result<void> &result);
    void usePlaceholder(const Errand &errand);
    void start(Job *job);

    RepositoryAt m_place;
    Plan m_plan;
    Placeholder m_placeholder;
    QHash<Digest, QList<Errand>> m_errands; // by the digest that they wait for
    QHash<QString, Digest> m_names; // of every tag, as read last
    QElapsedTimer m_namesAge;
    QPointer<NameTags> m_naming;
    QList<Digest> m_waitingForNames;
    QSet<Digest> m_deleted;
    QList<QPointer<Job>> m_jobs; // that are under way
    bool m_isCancelled = false;
};

} // namespace Tagwright
