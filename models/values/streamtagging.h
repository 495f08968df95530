// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"
#include "values/reference.h"
#include "values/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/*! What `oc tag` does, as values (protocol, "oc tag equivalents"). */
namespace Tagwright {

/*! Where a tag of an image stream is, or will be. */
struct StreamTagPlace {
    QString nameSpace;
    QString stream;
    QString tag;

    QString path() const { return nameSpace + u'/' + stream; } //!< "project/stream"
    QString toString() const { return path() + u':' + tag; } //!< "project/stream:tag"

    friend bool operator==(const StreamTagPlace &, const StreamTagPlace &) = default;
};

/*! What a tag is taken from: a tag or an image of a stream, or an image of a registry. */
struct TagOrigin {
    StreamReference stream; //!< with its project; its id may be the beginning of a digest
    QString registryImage; //!< as it was written; empty for a stream

    bool isOfRegistry() const { return !registryImage.isEmpty(); }
    QString toString() const { return isOfRegistry() ? registryImage : stream.toString(); }

    friend bool operator==(const TagOrigin &, const TagOrigin &) = default;
};

/*! A tag that is to be set, and what it is taken from, as a person writes it. */
struct TakenTag {
    QString source;
    QString tag; //!< empty while nobody has named it

    friend bool operator==(const TakenTag &, const TakenTag &) = default;
};

/*! What a person means by a name that is not written in full. */
struct OriginContext {
    QString nameSpace;
    QString stream; //!< whose tag a lonely name is
    QStringList registryHosts = {}; //!< of the cluster's own registry: its images are images of streams
};

/*!
    A tag or digest of the stream at hand, [project/]stream:tag, [project/]stream@digest, an image of a registry, or a
    pasted line with one of them. As oc has it, a registry is what has a dot, a colon or "localhost" before the first
    slash; but a name alone is never Docker Hub's. InvalidInput for all else.
*/
[[nodiscard]] Result<TagOrigin> parseTagOrigin(QStringView text, const OriginContext &context);

/*! tag, stream:tag or project/stream:tag, where what is left out is as in place. InvalidInput for all else. */
[[nodiscard]] Result<StreamTagPlace> parseStreamTagPlace(QStringView text, const StreamTagPlace &place);

/*! Error::code, for InvalidInput, of what a tag cannot be; message: the name it is about. */
namespace TaggingRule {
inline constexpr auto AliasElsewhere = "alias-elsewhere"; //!< an alias leads to a tag of the same stream
inline constexpr auto AliasCircle = "alias-circle"; //!< it would lead to itself
inline constexpr auto ScheduledSource = "scheduled-source"; //!< only what is in a registry is imported again
inline constexpr auto NoSuchTag = "source-tag-missing";
inline constexpr auto NoImage = "source-without-image"; //!< the tag is "not currently pointing to an image"
inline constexpr auto NoSuchImage = "source-image-missing"; //!< no tag of the stream has named it
inline constexpr auto ManySuchImages = "source-image-ambiguous"; //!< several digests begin so
} // namespace TaggingRule

/*! Error::code, for Forbidden, of a right that is missing, and would be missed only when it is too late. */
namespace TaggingRight {
inline constexpr auto UseImages = "no-right-to-images"; //!< message: the project whose images they are
inline constexpr auto ChangeTags = "no-right-to-change-tags"; //!< message: the project
inline constexpr auto CreateTags = "no-right-to-create-tags"; //!< likewise
} // namespace TaggingRight

/*! What becomes of a tag, as a person has chosen it. */
struct StreamTagging {
    TagOrigin source;
    TagFollowing kind = TagFollowing::Permanent; //!< not Pushed
    std::optional<TagSource> kept = {}; //!< the source that the tag has, to the letter, in place of source
    std::optional<TagSpec::ImportMode> importMode = {}; //!< none: as the tag has it, Legacy for a new one
    std::optional<TagSpec::ReferencePolicy> referencePolicy = {}; //!< none: as the tag has it, Source for a new one
    bool insecure = false; //!< for an image of a registry
    std::optional<Annotations> annotations = {}; //!< none: those that the tag has

    friend bool operator==(const StreamTagging &, const StreamTagging &) = default;
};

/*!
    The tag as it is meant to be, and in its one event what it will name, as far as that can be known beforehand.
    source is the stream that it is taken from, null when there is none; existing the tag that is there, or null.
    InvalidInput with one of TaggingRule when it cannot be.
*/
[[nodiscard]] Result<StreamTag> taggedTag(
    const StreamTagging &chosen, const StreamTagPlace &place, const ImageStream *source, const StreamTag *existing);

/*! A tag, and what it is meant to be. */
struct TaggedPlace {
    StreamTagPlace place;
    TagSpec spec;
};

/*!
    The `oc` lines that do the same: one `oc tag` for all tags that get the same, and `oc annotate` where a tag keeps
    annotations, because `oc tag` drops them.
*/
[[nodiscard]] QStringList ocTagLines(const StreamTagging &chosen, const QList<TaggedPlace> &tagged);

} // namespace Tagwright
