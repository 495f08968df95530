// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QString>

namespace Tagwright {

/*! Where the image of a stream's tag is pulled from (protocol, "Pull spec shown"). */
struct PullSpecification {
    enum class Is {
        Current, //!< what the tag names
        LastGood, //!< the same, but the tag is meant to name something else, which is not imported yet
        Wanted, //!< what it is meant to name; nothing was imported yet
        Empty, //!< there is nothing to pull under it
    };

    QString text;
    Is is = Is::Empty;

    friend bool operator==(const PullSpecification &, const PullSpecification &) = default;
};

/*! By tag, for pods: "image-registry…svc:5000/project/stream:tag"; empty when the cluster has no registry. */
[[nodiscard]] QString internalPullSpecification(const ImageStream &stream, const QString &tag);

/*! By tag, from outside; empty when the registry is not exposed. */
[[nodiscard]] QString publicPullSpecification(const ImageStream &stream, const QString &tag);

/*! What workloads get for the tag, by its reference policy: the source's own image, or the cluster's registry's. */
[[nodiscard]] PullSpecification pullSpecification(const ImageStream &stream, const StreamTag &tag);

/*! What an import that is still under way will bring; empty when there is none, or it cannot be known. */
[[nodiscard]] QString pendingPullSpecification(const StreamTag &tag);

/*! project/stream:tag, as oc takes it. */
[[nodiscard]] QString streamTagName(const ImageStream &stream, const QString &tag);

/*! project/stream@digest; empty for a tag without an image. */
[[nodiscard]] QString streamImageName(const ImageStream &stream, const StreamTag &tag);

} // namespace Tagwright
