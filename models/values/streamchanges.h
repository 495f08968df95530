// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"
#include "values/objectchange.h"

#include <QStringList>

/*! What deletes and makes image streams and their tags. Pure. */
namespace Tagwright {

[[nodiscard]] ObjectAddress streamAddress(
    const QString &connectionId, const QString &host, const QString &nameSpace, const QString &name);
[[nodiscard]] ObjectAddress streamTagAddress(const ObjectAddress &stream, const QString &tag);

/*! Whether the server takes it for the name of a new stream there. */
[[nodiscard]] bool isStreamName(const QString &nameSpace, const QString &name);

/*! The tags that follow one of these, directly or through others, and are not among them: sorted. */
[[nodiscard]] QStringList aliasesOf(const ImageStream &stream, const QStringList &tags);

/*! Tags that are not there are left out. An alias goes before what it follows, so that undo brings that back first. */
[[nodiscard]] QList<ObjectChange> tagDeletions(
    const ObjectAddress &place, const ImageStream &stream, const QStringList &tags);

/*!
    First each tag, so that undo brings back what it names, then the stream, with which they go by one request. object
    is the stream as the server has it; place is its own.
*/
[[nodiscard]] QList<ObjectChange> streamDeletion(
    const ObjectAddress &place, const ImageStream &stream, const QJsonObject &object);

/*! An empty description is none. */
[[nodiscard]] ObjectChange streamCreation(const ObjectAddress &place, bool localLookup, const QString &description);

/*! The tags that are there and do not stay what they are: of a change of one of them, and of their stream's spec. */
[[nodiscard]] QStringList tagsTakenAway(const ObjectChange &change);

/*! The lines of oc that do the same; empty where oc has none. */
[[nodiscard]] QStringList ocCommands(const ObjectChange &change);

} // namespace Tagwright
