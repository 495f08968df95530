// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeverb.h"
#include "values/digest.h"
#include "values/reference.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright {

/*! A repository of a registry that the user has a connection to. */
struct RepositoryAddress {
    QString connectionId;
    QString host; //!< as references write it; for people, and for when the connection is gone
    QString repository;

    ImageReference reference(const QString &tag = {}) const
    {
        return {.host = host, .repository = repository, .tag = tag};
    }

    friend bool operator==(const RepositoryAddress &, const RepositoryAddress &) = default;
    friend size_t qHash(const RepositoryAddress &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.connectionId, address.repository);
    }
};

/*! What becomes of one tag. Turned round it is its own undoing. */
struct TagChange {
    RepositoryAddress place;
    QString tag;
    Digest before; //!< what it named when this was planned; null when there was no such tag
    Digest after; //!< what it is to name; null when it is to go
    std::optional<RepositoryAddress> source; //!< from where the content of after is brought; none when it is there
    QString sourceTag; //!< how the user named the content: a tag or a digest; empty when by neither

    bool isDeletion() const { return after.isNull(); }
    bool isCreation() const { return before.isNull() && !after.isNull(); }
    bool isMove() const { return !before.isNull() && !after.isNull() && before != after; }
    ImageReference reference() const { return place.reference(tag); }
    TagChange reversed() const { return {.place = place, .tag = tag, .before = after, .after = before}; }

    friend bool operator==(const TagChange &, const TagChange &) = default;
};

/*! The exact bytes of a manifest, and the type with which they are sent. */
struct ManifestBytes {
    QByteArray mediaType;
    QByteArray bytes;

    friend bool operator==(const ManifestBytes &, const ManifestBytes &) = default;
};

/*!
    Everything that one write of the user's changes: planned, shown, compared, journaled, sent, read again and taken
    back as one. It carries the manifests that its changes name, as far as they could be read: those bytes are what is
    sent, and what takes a change back.
*/
struct ChangeSet {
    using Verb = ChangeVerb;

    Verb verb = Verb::Tag;
    QList<TagChange> changes; //!< in the order in which they are made
    QHash<Digest, ManifestBytes> manifests;
    QStringList platforms; //!< of Copy: the only ones that were chosen; empty for all
    bool withReferrers = false; //!< of Copy: signatures, SBOMs and attestations go along
    bool mayUsePlaceholder =
        false; //!< of Delete, on servers that delete digests alone: a placeholder is pushed to the tag, and deleted

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace Tagwright
