// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"
#include "values/result.h"

#include <QByteArray>
#include <QList>

namespace Tagwright {

inline constexpr qsizetype MaxPlanBytes = 64 * 1024 * 1024;
inline constexpr qsizetype MaxPlannedChanges = 100000;

/*! Error::code of an InvalidInput error from this header; the message is the text that breaks the rule. */
namespace PlanRule {
inline constexpr auto NotAPlan = "not-a-plan"; // JSON, but no plan of ours
inline constexpr auto Version = "plan-version"; // of a later Tagwright; message: its number
inline constexpr auto Size = "plan-size"; // more than MaxPlanBytes
inline constexpr auto Count = "plan-count"; // more than MaxPlannedChanges
inline constexpr auto Verb = "plan-verb";
inline constexpr auto Host = "plan-host";
inline constexpr auto Repository = "plan-repository";
inline constexpr auto Tag = "plan-tag";
inline constexpr auto DigestForm = "plan-digest";
inline constexpr auto NoChange = "plan-no-change"; // neither before nor after; message: the tag
inline constexpr auto Manifest = "plan-manifest"; // no base64, too large, or no media type; message: its digest
inline constexpr auto Text = "plan-text"; // a connection, platform or source that is too long or not printable
inline constexpr auto Object = "plan-object"; // of a cluster, that no plan may change so; message: its name
} // namespace PlanRule

/*!
    Whether a plan may hold it: tags of image streams, image streams that are made or deleted, and where images are
    looked up. Nothing else, so that no plan that somebody was given can, say, grant rights, and none holds a secret.
*/
[[nodiscard]] bool canBePlanned(const ObjectChange &change);

/*!
    The steps as a file that people can read, compare and keep: indented JSON, with sorted members.

        {"format": "tagwright-plan", "version": 1, "sets": [{
            "verb": "copy", "platforms": ["linux/arm64"], "withReferrers": true, "mayUsePlaceholder": false,
            "changes": [{"connection": "…", "host": "quay.io", "repository": "ns/app", "tag": "1.2",
                "before": "sha256:…", "after": "sha256:…", "sourceTag": "1.2.3",
                "source": {"connection": "…", "host": "…", "repository": "…"}}],
            "manifests": {"sha256:…": {"mediaType": "…", "base64": "…"}}}]}

    From version 2 on a step may also be one in clusters, with objects in the place of changes; see ObjectChange:

        {"verb": "delete", "objects": [{"connection": "…", "host": "api.example.com:6443",
            "group": "image.openshift.io", "version": "v1", "resource": "imagestreamtags", "namespace": "shop",
            "name": "app:1.2", "way": "tag", "before": {…}, "after": {…}, "source": "…"}]}

    Empty members are left out. Has the lowest version that can hold it. Holds no secret. parsePlan() reads back what it
    may hold.
*/
[[nodiscard]] QByteArray planDocument(const QList<PlannedSet> &sets);

/*!
    Malformed when it is no JSON object, else InvalidInput. Members that are not known are ignored. The bytes of a
    manifest are not compared with its digest here: whoever sends them has to.
*/
[[nodiscard]] Result<QList<PlannedSet>> parsePlan(const QByteArray &document);

} // namespace Tagwright
