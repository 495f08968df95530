// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"

#include <QJsonObject>

#include <optional>

namespace Tagwright {

/*!
    A tag of an image stream as changes keep it:

        {"tag": TagReference, "image": "sha256:…", "dockerImageReference": "…"}

    "tag" is what it is meant to be (image.openshift.io/v1, TagReference; without generation), absent for one that is
    only pushed to; "image" and "dockerImageReference" are what it names, absent when it names nothing, or when that is
    not known yet. Empty when there is no such tag.
*/
[[nodiscard]] QJsonObject tagState(const StreamTag &tag);

/*! TagReference as `oc tag` sends it (protocol, "oc tag equivalents"). Without generation: whoever sends it adds one.
 */
[[nodiscard]] QJsonObject tagReference(const QString &tag, const TagSpec &spec);

/*! What a TagReference says, whoever wrote it. */
[[nodiscard]] TagSpec parseTagSpec(const QJsonObject &tag);

[[nodiscard]] std::optional<TagSpec> specIn(const QJsonObject &state); //!< none when the tag is only pushed to
[[nodiscard]] QString imageIn(const QJsonObject &state); //!< a digest; empty for none
[[nodiscard]] QString imageReferenceIn(const QJsonObject &state); //!< where that image is

/*! Whether the tag is meant to be what it was meant to be, whatever it names; annotations included. */
[[nodiscard]] bool haveSameSpec(const QJsonObject &state, const QJsonObject &other);

/*!
    The ImageStreamTag to PUT for a state (protocol, "ImageStreamTag"): its annotations twice, as the server wants. With
    generation 0, "import it", when the source is a registry's.
*/
[[nodiscard]] QJsonObject imageStreamTag(
    const QString &nameSpace, const QString &stream, const QString &tag, const TagSpec &spec);

/*! The ImageStreamImport that gives the tag this spec and imports its source now (protocol, "ImageStreamImport"). */
[[nodiscard]] QJsonObject imageStreamImport(
    const QString &nameSpace, const QString &stream, const QString &tag, const TagSpec &spec, bool dryRun);

/*! The ImageStreamMapping that lets the tag name an image which the cluster still has. */
[[nodiscard]] QJsonObject imageStreamMapping(const QString &nameSpace, const QString &stream, const QString &tag,
    const QString &image, const QString &imageReference);

} // namespace Tagwright
