// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace Tagwright {

/*! The semantic version that a tag begins with: "v2.0.1-rc1-alpine" is v, 2.0.1, rc1, -alpine. */
struct TagVersion {
    QString prefix; //!< "v" or "V" where one was written
    std::array<quint64, 3> numbers{}; //!< 0 where none was written
    int written = 0; //!< how many of them were: 1 to 3
    QString prerelease; //!< "rc1", "beta.2"; empty for a release
    QString suffix; //!< all else, with its separators: "-alpine"; it says nothing about the order

    bool isPrerelease() const { return !prerelease.isEmpty(); }
    bool isComplete() const { return written == 3; } //!< false for "1.4", which moves along with 1.4.0, 1.4.1, …

    friend bool operator==(const TagVersion &, const TagVersion &) = default;
};

/*!
    Empty when tag begins with none: for words, dates, commits, and for what is no semantic version ("1.2.3.4",
    "1.1.1w"). Only the words of recogniseConventions() make a pre-release; any other word is a suffix.
*/
[[nodiscard]] std::optional<TagVersion> parseTagVersion(QStringView tag);

/*! By the numbers, then a pre-release before its release, "rc9" before "rc10". Suffixes are not looked at. */
[[nodiscard]] std::weak_ordering comparePrecedence(const TagVersion &a, const TagVersion &b);

} // namespace Tagwright
