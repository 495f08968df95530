// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <utility>

namespace Tagwright {

/*! A manifest and what the registry has to know of it. */
struct StoredManifest {
    QByteArray bytes;
    QByteArray mediaType;
    QByteArray artifactType; //!< its own, else the media type of its config
    Digest subject;
    QJsonObject annotations;
};

/*! A blob, held, made anew whenever it is asked for, or read from where it is. */
struct StoredBlob {
    using Read = std::function<QByteArray(qint64 offset, qint64 size)>;

    qint64 size = 0;
    QByteArray bytes;
    std::function<QByteArray()> make; //!< when bytes are not held; always gives the same
    Read read; //!< when it is too large to be held even once: a piece of it, shorter only where it cannot be read

    QByteArray content() const { return make ? make() : bytes; }
};

/*! Everything a repository holds. */
struct RepositoryContent {
    QList<std::pair<QByteArray, Digest>> tags;
    QHash<Digest, StoredManifest> manifests;
    QHash<Digest, StoredBlob> blobs;
};

/*! Some names of a listing, and whether more follow. */
struct NamePage {
    QByteArrayList names;
    bool more = false;
};

/*! The sandbox's content, in memory. Every function may be called on any thread. */
class SandboxStore {
public:
    /*! A repository whose content is made when it is first needed; listing its tags needs it when they are not given.
     */
    void declare(const QByteArray &repository, const std::optional<QByteArrayList> &tags,
        std::function<RepositoryContent()> make);

    /*! Repositories "<prefix>00000" and on, with the tag "latest" each: cheap, for tests of long catalogs. */
    void addRepositories(int count, const QByteArray &prefix = "bulk/repository-");
    /*! Tags "<prefix>00000" and on, all of one small image; makes the repository when it is missing. */
    void addTags(const QByteArray &repository, int count, const QByteArray &prefix = "build-");

    bool contains(const QByteArray &repository) const;
    /*! In byte order, after last, at most limit; a negative limit for all. */
    NamePage repositories(const QByteArray &last, int limit) const;
    /*! In lexical order without regard to case; nothing when there is no such repository. */
    std::optional<NamePage> tags(const QByteArray &repository, const QByteArray &last, int limit);

    std::optional<Digest> resolve(const QByteArray &repository, const QByteArray &tag);
    std::optional<StoredManifest> manifest(const QByteArray &repository, const Digest &digest);
    /*! Makes the repository when it is missing. An empty tag stores the manifest by digest only. */
    void putManifest(
        const QByteArray &repository, const Digest &digest, const StoredManifest &manifest, const QByteArray &tag);
    bool removeTag(const QByteArray &repository, const QByteArray &tag); //!< false when there is none
    bool removeManifest(const QByteArray &repository, const Digest &digest); //!< and the tags that point to it
    /*! The manifests whose subject is digest, in the order of their own digests. */
    QList<std::pair<Digest, StoredManifest>> referrers(const QByteArray &repository, const Digest &digest);

    std::optional<StoredBlob> blob(const QByteArray &repository, const Digest &digest);
    void putBlob(const QByteArray &repository, const Digest &digest, const StoredBlob &blob);
    bool removeBlob(const QByteArray &repository, const Digest &digest);

private:
    struct TagOrder {
        bool operator()(const QByteArray &a, const QByteArray &b) const;
    };
    struct Unmade {
        std::once_flag once;
        std::function<RepositoryContent()> make;
        bool tagsKnown = false;
    };
    struct Repository {
        std::map<QByteArray, Digest, TagOrder> tags; // null digests until the content is made
        QHash<Digest, StoredManifest> manifests;
        QHash<Digest, StoredBlob> blobs;
        std::shared_ptr<Unmade> unmade;
    };

    enum class Wanted { Tags, Everything };
    void makeContent(const QByteArray &repository, Wanted wanted = Wanted::Everything);
    const Repository *find(const QByteArray &repository) const; // under a lock

    mutable std::shared_mutex m_mutex; // never held while content is made
    std::map<QByteArray, Repository> m_repositories;
};

} // namespace Tagwright
