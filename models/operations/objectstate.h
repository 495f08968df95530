// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openshift/resourcepath.h"
#include "values/error.h"
#include "values/imagestream.h"
#include "values/objectchange.h"

#include <QStringList>

#include <optional>

/*! How an object of a cluster, as it was read, compares with what a change says of it. Pure. */
namespace Tagwright {

/*! What has to be read for a change: of a tag its stream, since a tag without an image cannot be read itself. */
[[nodiscard]] ResourcePath readPath(const ObjectAddress &place);
[[nodiscard]] ResourcePath pathOf(const ObjectAddress &place);

/*! An object, or that it is not there. */
struct ObjectReading {
    QJsonObject object; //!< empty when it is not there
    std::optional<ImageStream> stream; //!< where it is one

    bool isThere() const { return !object.isEmpty(); }
    QString metadata(const QString &name) const; //!< "uid", "resourceVersion"
    QString version() const { return metadata(QStringLiteral("resourceVersion")); }
    bool hasImage(const QString &digest) const; //!< some tag of the stream names it or has named it
};

/*! Malformed when place is of an image stream and object is none. */
[[nodiscard]] Result<ObjectReading> readingOf(const ObjectAddress &place, const QJsonObject &object);

/*! The tag's state, see tagState(). Empty when there is none. */
[[nodiscard]] QJsonObject tagStateIn(const ObjectReading &now, const QString &tag);

enum class Side { Before, After };

/*!
    Whether the object is in a state of the change: before or after. A tag's state without an image fits whatever the
    server resolved its source to. Of other objects only what the change is about is compared; null and empty are what
    is absent. A secret is in no state that has masks for values. An image stream that is to go may have no tags but
   those that its state has and knownTags.
*/
[[nodiscard]] bool isIn(
    Side side, const ObjectChange &change, const ObjectReading &now, const QStringList &knownTags = {});

/*! Whether what was sent was done: as isIn(), but the server may have put back what was taken away. */
[[nodiscard]] bool isFulfilled(const ObjectChange &change, const ObjectReading &now);

/*! A tag that is on its way to a state with an image: its source is set, and the image is not there yet. */
[[nodiscard]] bool isHalfway(const ObjectChange &change, const ObjectReading &now);

/*! A secret that cannot become what the change has after it, only be deleted (Kubernetes, "Immutable Secrets"). */
[[nodiscard]] bool isImmutable(const ObjectChange &change, const ObjectReading &now);

/*!
    Somebody else has changed it: code says what it is now, and message what it was when this was planned, each as the
    image of a tag, as its source where the image is not what differs, or as JSON; empty for what is not there. Values
   of a secret are in neither.
*/
[[nodiscard]] Error movedObject(const ObjectChange &change, const ObjectReading &now);

} // namespace Tagwright
