// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>

namespace Tagwright {

/*!
    Semantic versions, as npm writes their ranges: "<1.3.1", ">=1.2 <2", "1.5.*", "~1.4", "^2.1", "=2.0.1", "*", and
    several of them with "||" between. Blanks or commas stand for "and".

    Of a tag only the version counts: a leading "v" and a suffix such as "-alpine" are as if not written. In the range
    itself a "v" may be written, a suffix may not. A pre-release is older than its release, and a bound that is no
    pre-release itself keeps the pre-releases of its version out on both sides: 2.0.0-rc1 is neither in "<2" nor in
    ">=2".
*/
class VersionRange {
public:
    enum class Place {
        Inside,
        Outside,
        Neither, //!< no version ("latest", "1.2.3.4"), or a line such as "1.4" of which a part is inside
    };

    /*! Error::code of the InvalidInput error; the message is the part that is not understood. */
    static constexpr auto InvalidRange = "version-range";

    VersionRange() = default; //!< nothing is inside
    [[nodiscard]] static Result<VersionRange> parse(QStringView typed);

    Place place(QStringView tag) const;
    const QString &text() const { return m_text; } //!< as it was typed

    friend bool operator==(const VersionRange &a, const VersionRange &b) { return a.m_text == b.m_text; }

private:
    friend struct VersionBounds;

    /*! A place between versions: before the pre-releases of numbers, at one, at the release, or behind it. */
    struct Point {
        enum class Stage { BeforePrereleases, Prerelease, Release, BehindRelease };

        std::array<quint64, 3> numbers{};
        Stage stage = Stage::BeforePrereleases;
        QByteArray prerelease; // its versionKey()

        friend std::strong_ordering operator<=>(const Point &a, const Point &b)
        {
            if (const auto order = a.numbers <=> b.numbers; order != 0)
                return order;
            if (const auto order = a.stage <=> b.stage; order != 0)
                return order;
            return a.prerelease.compare(b.prerelease) <=> 0;
        }
        friend bool operator==(const Point &a, const Point &b) { return (a <=> b) == 0; }
    };
    struct Interval {
        Point from;
        Point until; // not inside
    };

    QString m_text;
    QList<Interval> m_alternatives;
};

} // namespace Tagwright
