// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
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
inline constexpr auto Text = "plan-text"; // a connection or platform that is too long or not printable
} // namespace PlanRule

/*!
    The change sets as a file that people can read, compare and keep: indented JSON, with sorted members.

        {"format": "tagwright-plan", "version": 1, "sets": [{
            "verb": "copy", "platforms": ["linux/arm64"], "withReferrers": true, "mayUsePlaceholder": false,
            "changes": [{"connection": "…", "host": "quay.io", "repository": "ns/app", "tag": "1.2",
                "before": "sha256:…", "after": "sha256:…", "sourceTag": "1.2.3",
                "source": {"connection": "…", "host": "…", "repository": "…"}}],
            "manifests": {"sha256:…": {"mediaType": "…", "base64": "…"}}}]}

    Empty members are left out. Holds no secret. parsePlan() reads back what it may hold.
*/
[[nodiscard]] QByteArray planDocument(const QList<ChangeSet> &sets);

/*!
    Malformed when it is no JSON object, else InvalidInput. Members that are not known are ignored. The bytes of a
    manifest are not compared with its digest here: whoever sends them has to.
*/
[[nodiscard]] Result<QList<ChangeSet>> parsePlan(const QByteArray &document);

} // namespace Tagwright
