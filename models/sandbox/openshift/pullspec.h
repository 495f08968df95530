// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Tagwright::Practice {

/*!
    "registry.example.com/team/app:1.2@sha256:…" as OpenShift's API server takes it apart. Its own reading, not the
    client's: one mistake must not hide another. Nothing is filled in.
*/
struct PullSpec {
    QString registry; //!< empty when there is none
    QString repository; //!< "team/app"
    QString tag;
    QString id; //!< digest

    [[nodiscard]] static std::optional<PullSpec> parse(const QString &text);

    QString name() const; //!< without tag and id
    QString exact() const;
    QString withTag(const QString &otherTag) const; //!< in place of tag and id
    QString withId(const QString &otherId) const;
};

/*! What the API server says about a text that parse() does not take. */
[[nodiscard]] QString pullSpecProblem(const QString &text);

} // namespace Tagwright::Practice
