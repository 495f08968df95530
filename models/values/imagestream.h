// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/manifest.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Tagwright {

/*! What a tag of a stream is taken from (image.openshift.io/v1, TagReference.from). */
struct TagSource {
    QString kind; //!< DockerImage, ImageStreamTag or ImageStreamImage; what else a server says, verbatim
    QString nameSpace; //!< empty for the stream's own project
    QString name;

    friend bool operator==(const TagSource &, const TagSource &) = default;
};

/*! What a tag of a stream is meant to be (TagReference). */
struct TagSpec {
    enum class ImportMode { Legacy, PreserveOriginal };
    enum class ReferencePolicy { Source, Local };

    std::optional<TagSource> from; //!< none: filled by pushes alone
    bool reference = false; //!< only a pointer, nothing is imported
    qint64 generation = -1; //!< -1 for null
    bool scheduled = false;
    bool insecure = false;
    ImportMode importMode = ImportMode::Legacy;
    ReferencePolicy referencePolicy = ReferencePolicy::Source;
    Annotations annotations;

    friend bool operator==(const TagSpec &, const TagSpec &) = default;
};

/*! One image that a tag has named (TagEvent). */
struct TagEvent {
    QDateTime created; //!< UTC, to the second
    QString dockerImageReference;
    QString image; //!< its digest; empty for a reference
    qint64 generation = 0;

    friend bool operator==(const TagEvent &, const TagEvent &) = default;
};

/*! How the last import went (TagEventCondition). */
struct TagCondition {
    QString type; //!< ImportSuccess
    QString status; //!< True, False, Unknown
    QString reason;
    QString message;
    QDateTime lastTransition;
    qint64 generation = 0;

    friend bool operator==(const TagCondition &, const TagCondition &) = default;
};

/*! How a tag follows what it is taken from; protocol, "oc tag". */
enum class TagFollowing {
    Pushed, //!< no source: whoever pushes decides
    Permanent, //!< stays what it is until somebody changes it
    Alias, //!< follows another tag of the same stream
    Scheduled, //!< is imported again and again
    Reference, //!< points to the source; nothing is imported
};

/*! One tag of an image stream: what it is meant to be, and what it has been. */
struct StreamTag {
    QString name;
    std::optional<TagSpec> spec; //!< none for a tag that was only pushed
    QList<TagEvent> events; //!< newest first; the first is what the tag names now
    QList<TagCondition> conditions;

    QString digest() const { return events.isEmpty() ? QString() : events.constFirst().image; }
    /*! The import has not yet caught up with what the tag is meant to be. */
    bool isPending() const;
    const TagCondition *importFailure() const; //!< null unless the last import failed

    friend bool operator==(const StreamTag &, const StreamTag &) = default;
};

/*! An image stream (image.openshift.io/v1, ImageStream). */
struct ImageStream {
    QString nameSpace;
    QString name;
    QString uid;
    QString resourceVersion;
    qint64 generation = 0;
    QDateTime created;
    Annotations labels;
    Annotations annotations;
    bool localLookup = false; //!< workloads of its project may use its plain name as an image's
    QString followedRepository; //!< spec.dockerImageRepository: all of whose tags are imported; empty for none
    QString internalRepository; //!< where pods pull from; empty when the cluster has no registry
    QString publicRepository; //!< the same from outside; empty when it is not exposed
    QList<StreamTag> tags; //!< of spec and status together, sorted by name

    QString path() const { return nameSpace + u'/' + name; } //!< "project/stream", as a repository
    const StreamTag *tag(QStringView wanted) const; //!< null when there is none
    TagFollowing following(const StreamTag &tag) const;
    QString followedTag(const StreamTag &tag) const; //!< what an alias names, which may not be there; empty for none
    /*! The tag that an alias leads to in the end; empty for none, when it dangles, and when it goes in a circle. */
    QString aliasTarget(const StreamTag &tag) const;

    friend bool operator==(const ImageStream &, const ImageStream &) = default;
};

} // namespace Tagwright
