// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"
#include "values/manifest.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! A further name that the conventions of values/tagconvention.h offer for what a tag names. */
struct TagProposal {
    enum class Kind {
        NextPatch, //!< of the newest release with the same suffix, written as that one is
        NextMinor,
        NextMajor,
        Release, //!< of a pre-release: "2.1.0" for "2.1.0-rc1"
        Latest, //!< offered although there is one: it is meant to move
        Stable, //!< likewise; not for a pre-release
        Architecture, //!< the same revision for one of the image's platforms, as the repository writes them
        Base, //!< the same revision on a base that other revisions of the repository name
    };

    Kind kind = Kind::NextPatch;
    QString tag;

    friend bool operator==(const TagProposal &, const TagProposal &) = default;
};

inline constexpr qsizetype MaxTagProposals = 12;

/*!
    In the order of Kind, each tag once and valid; at most MaxTagProposals. allTags may hold tag itself.
    A hundred thousand of them take a quarter of a second: not on the GUI thread.
*/
[[nodiscard]] QList<TagProposal> proposeTags(
    const QString &tag, const QStringList &allTags, const QList<Platform> &platforms);

/*! A tag that is about to be created or moved, and what else names its old and its new content. */
struct TagStep {
    QString tag;
    Digest before; //!< null when there is no such tag
    Digest after;
    QStringList namesBefore; //!< tags of before
    QStringList namesAfter; //!< tags of after
    QList<Platform> platforms; //!< of after; empty when they are not known
};

/*! Where a step is against the conventions. Only what is sure is said: a doubt gives none. */
struct ConventionBreak {
    enum class Kind {
        RevisionMoves, //!< a revision is permanent, and this one gets other content
        StableToPrerelease, //!< other: the pre-release
        StableGoesBack, //!< word: the version that stable had; other: the older one that it gets
        LatestGoesBack, //!< likewise
        PlatformMissing, //!< word: the architecture in the tag that the image is not made for
        OtherBase, //!< word: the base in the tag; other: a tag of the same content that names another one
    };

    Kind kind = Kind::RevisionMoves;
    QString word; //!< what it is about: the tag unless kind says more
    QString other; //!< empty unless kind says more

    friend bool operator==(const ConventionBreak &, const ConventionBreak &) = default;
};

[[nodiscard]] QList<ConventionBreak> conventionBreaks(const TagStep &step);

} // namespace Tagwright
