// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeverb.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

/*! Error::code for Kind::Incomplete. */
namespace Tagwright::ChangeCode {
inline constexpr auto NotBegun = "change-not-begun"; //!< what it needs was not done; message: the path of that
} // namespace Tagwright::ChangeCode

namespace Tagwright {

/*! An object of a cluster that the user has a connection to (Kubernetes API concepts, "Resource URIs"). */
struct ObjectAddress {
    QString connectionId;
    QString host; //!< the cluster's, for people, and for when the connection is gone
    QString group; //!< "image.openshift.io"; empty for the core API
    QString version = QStringLiteral("v1");
    QString resource; //!< plural: "imagestreamtags"
    QString nameSpace; //!< empty for an object of the whole cluster
    QString name; //!< "app:latest" for a tag of an image stream

    /*! "shop/app:latest", and of what is no image stream "shop/deployments/web". */
    QString path() const
    {
        const bool isOfStream = isStreamTag() || resource == QLatin1String("imagestreams");
        const QString own = isOfStream ? name : resource + u'/' + name;
        return nameSpace.isEmpty() ? own : nameSpace + u'/' + own;
    }
    /*! Of a tag of an image stream: the stream that it is a part of; any other object itself. */
    ObjectAddress whole() const
    {
        if (!isStreamTag())
            return *this;
        ObjectAddress stream = *this;
        stream.resource = QStringLiteral("imagestreams");
        stream.name = name.section(u':', 0, 0);
        return stream;
    }
    bool isStreamTag() const
    {
        return resource == QLatin1String("imagestreamtags") && group == QLatin1String("image.openshift.io");
    }
    /*! A Secret: its values are in no journal, log, preview, plan or command. See values/confidential.h. */
    bool isConfidential() const { return group.isEmpty() && resource == QLatin1String("secrets"); }
    QString tag() const { return isStreamTag() ? name.section(u':', 1) : QString(); } //!< empty for what is none

    friend bool operator==(const ObjectAddress &, const ObjectAddress &) = default;
    friend size_t qHash(const ObjectAddress &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.connectionId, address.group, address.resource, address.nameSpace, address.name);
    }
};

/*!
    What becomes of one object of a cluster. Turned round it is its own undoing.

    What before and after hold depends on how it is written; empty, there was none or it is to go.

    - Tag, of an image stream (resource "imagestreamtags"): a tag state, see tagState(): what it is meant to be and what
      it names. An after without "image" names whatever the server resolves its source to.
    - Import, of the same: as Tag, but the server imports the source at once and answers when it has. Of an image
      stream (its states as for Whole): it is new, and made by the imports of its tags, so nothing is sent for it; taken
      back it is deleted after its tags, if nothing else has come into it.
    - Patch: a merge patch (RFC 7396) that brings the object from one to the other; null for what is absent. Nothing
      else of the object is compared, sent or taken back.
    - Whole: the object as clients write it: without status and what only the server sets.
*/
struct ObjectChange {
    enum class Way { Tag, Import, Patch, Whole };

    ObjectAddress place;
    Way way = Way::Whole;
    QJsonObject before; //!< as it was when this was planned
    QJsonObject after;
    QString source; //!< how the user named what it is taken from; empty when by nothing
    /*! What the same set changes, and must have changed, before this is begun; what is not in the set holds nothing up.
     */
    QList<ObjectAddress> needs = {};

    bool isDeletion() const { return after.isEmpty(); }
    bool isCreation() const { return before.isEmpty() && !after.isEmpty(); }
    bool isConfidential() const { return place.isConfidential(); }
    ObjectChange reversed() const
    {
        return {.place = place, .way = isImport() ? Way::Tag : way, .before = after, .after = before};
    }
    bool isImport() const { return way == Way::Import && place.isStreamTag(); }
    bool isOfImportedStream() const { return way == Way::Import && !place.isStreamTag(); }

    friend bool operator==(const ObjectChange &, const ObjectChange &) = default;
};

/*! Everything in a cluster that one write of the user's changes; see ChangeSet, which is the same for registries. */
struct ObjectChangeSet {
    using Verb = ChangeVerb;

    Verb verb = Verb::Tag;
    QList<ObjectChange> changes; //!< in the order in which they are made

    friend bool operator==(const ObjectChangeSet &, const ObjectChangeSet &) = default;
};

} // namespace Tagwright
