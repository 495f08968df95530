// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"
#include "values/imagestream.h"

#include <QStringList>

namespace Tagwright {

/*! What goes when tags of an image stream, or all of it, are deleted, and what suffers from it. */
struct StreamDeletion {
    struct Tag {
        QString name;
        QString digest; //!< of what it names; empty for none
        QString source; //!< what it is taken from, as it is written there; empty for what is pushed
        qsizetype history = 0; //!< images that it has named, and names
        QStringList siblings; //!< tags that stay and name its image: "tag", or "stream:tag" of another stream
        QString protectedBy; //!< a pattern; empty for none
    };

    QList<Tag> tags;
    QStringList missing; //!< tags that were to be deleted and are not there
    QStringList aliases; //!< other tags of the stream that would then point to nothing
    QList<Usage> usages;
    QStringList unread; //!< kinds of workloads that may use it, too: "deployments"

    bool isProtected() const; //!< one of the tags is
    QStringList deletable() const; //!< the tags that are not protected
};

/*!
    Of the stream's tags; others are the other streams of its project as far as they are known. Usages and protection
    are left to the caller.
*/
[[nodiscard]] StreamDeletion streamDeletionOf(
    const ImageStream &stream, const QStringList &tags, const QList<const ImageStream *> &others);

} // namespace Tagwright
