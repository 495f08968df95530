// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"
#include "values/tagdetails.h"
#include "values/versionrange.h"

#include <QDate>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <variant>

namespace Tagwright {

/*! Which tags of a repository are meant, said by conditions of which every one must hold. Without any, none is. */
struct TagRule {
    /*! Found anywhere in the name. */
    struct NameMatches {
        QRegularExpression expression;

        friend bool operator==(const NameMatches &, const NameMatches &) = default;
    };

    struct OlderThan {
        enum class Unit { Days, Weeks, Months, Years };

        int count = 0;
        Unit unit = Unit::Days;

        QDate limit(QDate today) const; //!< what was created before this day is older

        friend bool operator==(const OlderThan &, const OlderThan &) = default;
    };

    /*!
        Not among the newest releases of its minor version. Only tags with all three numbers have a place there or take
        one; tags that differ in base or architecture are counted apart. A pre-release takes no place, and is beyond
        when enough releases are newer than it.
    */
    struct BeyondNewest {
        int kept = 0; //!< of each minor version

        friend bool operator==(const BeyondNewest &, const BeyondNewest &) = default;
    };

    /*! Names the same content as this tag does; true of the tag itself. */
    struct SameDigestAs {
        QString tag;

        friend bool operator==(const SameDigestAs &, const SameDigestAs &) = default;
    };

    /*! None of the image's platforms is one of these: "linux/arm64", "linux/arm/v7", "arm64", "windows". */
    struct LacksPlatforms {
        QStringList platforms;

        friend bool operator==(const LacksPlatforms &, const LacksPlatforms &) = default;
    };

    using Condition = std::variant<NameMatches, VersionRange, OlderThan, BeyondNewest, SameDigestAs, LacksPlatforms>;
    struct Term {
        Condition condition;
        bool negated = false;

        friend bool operator==(const Term &, const Term &) = default;
    };

    QList<Term> terms;

    bool needsDetails() const; //!< without them, no tag is selected

    friend bool operator==(const TagRule &, const TagRule &) = default;
};

/*! Error::code of an InvalidInput error from this header; the message is the text that breaks the rule. */
namespace TagRuleCode {
inline constexpr auto RegularExpression = "regular-expression"; // Qt's words and the place, as of TagFilter
inline constexpr auto ExpressionLength = "expression-length"; // empty, or more than 1,000 characters
inline constexpr auto Age = "age"; // neither "30 days" nor "6w"
inline constexpr auto Count = "count"; // no number from 1 to 10,000
inline constexpr auto Tag = "tag"; // no tag
inline constexpr auto Platform = "platform"; // neither "linux/arm64" nor "arm64"
} // namespace TagRuleCode

[[nodiscard]] Result<TagRule::NameMatches> parseNameMatches(QStringView typed);

/*! "30 days", "1 week", "6 months", "2y"; a number alone counts days. */
[[nodiscard]] Result<TagRule::OlderThan> parseOlderThan(QStringView typed);

[[nodiscard]] Result<TagRule::BeyondNewest> parseBeyondNewest(QStringView typed);

[[nodiscard]] Result<TagRule::SameDigestAs> parseSameDigestAs(QStringView typed);

/*! One or more, with blanks or commas between. "aarch64" and "x86_64" are read as arm64 and amd64. */
[[nodiscard]] Result<TagRule::LacksPlatforms> parseLacksPlatforms(QStringView typed);

/*! A tag that a rule is asked about. */
struct RuledTag {
    QString name;
    const TagDetails *details = nullptr; //!< null when they are not known yet
};

enum class TagVerdict {
    Selected,
    NotSelected,
    Unread, //!< its details, or those of the tag it is compared with, are not known yet
    Undecidable, //!< what is known does not tell, and nothing more can be read: no version, no true date, no platforms
};

/*!
    One verdict for each tag. A condition that cannot be judged is not met by being negated: a tag without a version is
    neither in a range nor outside of it. Takes O(n log n).
*/
[[nodiscard]] QList<TagVerdict> judgeTags(const QList<RuledTag> &tags, const TagRule &rule, QDate today);

} // namespace Tagwright
