// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"
#include "values/objectchange.h"

#include <QJsonValue>

#include <optional>

/*! Whether plain names of images mean image streams of the same project, as `oc set image-lookup` shows and sets it. */
namespace Tagwright {

/*! A kind of object that may resolve its images, and where it says so. */
struct LookupKind {
    /*! What a change of it means. */
    enum class Effect {
        Names, //!< of an image stream: its plain name may be used
        Rollout, //!< its template starts a rollout
        NextPods, //!< those that it makes from now on
        NextJobs,
        Nothing, //!< of a pod: its image is resolved already
        Refused, //!< its template cannot be changed
    };

    QString kind;
    QString group;
    QString resource;
    Effect effect = Effect::Rollout;

    friend bool operator==(const LookupKind &, const LookupKind &) = default;
};

[[nodiscard]] QList<LookupKind> lookupKinds(); //!< without image streams

/*! One object, and whether its images are resolved; of a stream, whether its name is. */
struct LookupState {
    LookupKind kind;
    ObjectAddress place;
    QJsonValue value; //!< of the annotation, or of the stream's policy; Undefined where there is none
    QString owner; //!< "ReplicaSet shop-7c9d5", which makes it, and whose images are not resolved again; empty for none

    bool isOn() const;

    friend bool operator==(const LookupState &, const LookupState &) = default;
};

[[nodiscard]] LookupState lookupOf(const ImageStream &stream, const ObjectAddress &place);
/*! connection is that of the place which is made. */
[[nodiscard]] LookupState lookupOf(const QJsonObject &object, const LookupKind &kind, const ObjectAddress &connection);

[[nodiscard]] ObjectChange lookupChange(const LookupState &state, bool on);
/*! What such a change sets; none when it is another one. */
[[nodiscard]] std::optional<bool> lookupIn(const ObjectChange &change);

} // namespace Tagwright
