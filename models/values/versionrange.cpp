// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/versionrange.h"

#include "values/ascii.h"
#include "values/tagversion.h"
#include "values/versionkey.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxRangeLength = 1000;

Error invalidRange(QStringView part)
{
    return {.kind = Error::Kind::InvalidInput,
        .code = QString::fromLatin1(VersionRange::InvalidRange),
        .message = part.toString()};
}

// What a version is compared by: "<", "~", "" …
QStringView leadingOperator(QStringView text)
{
    return Ascii::leading(text, [](QChar c) { return u"<>=~^"_s.contains(c); });
}

} // namespace

/*! How versions and the words before them become places between versions. */
struct VersionBounds {
    using Point = VersionRange::Point;
    using Interval = VersionRange::Interval;
    using Stage = Point::Stage;

    static Interval everything()
    {
        return {.from = {},
            .until = {.numbers = {std::numeric_limits<quint64>::max(), 0, 0}, .stage = Stage::BehindRelease}};
    }

    // All that version stands for: of "1.4" every 1.4.x, of a complete one itself.
    static Interval covered(const TagVersion &version)
    {
        if (version.isPrerelease()) {
            const QByteArray key = versionKey(version.prerelease);
            return {.from = {.numbers = version.numbers, .stage = Stage::Prerelease, .prerelease = key},
                .until = {.numbers = version.numbers, .stage = Stage::Prerelease, .prerelease = key + '\0'}};
        }
        const Point from{.numbers = version.numbers, .stage = Stage::Release};
        if (version.isComplete())
            return {.from = from, .until = {.numbers = version.numbers, .stage = Stage::BehindRelease}};
        return {.from = from, .until = before(version, version.written - 1)};
    }

    // Where the next one of the number at position begins.
    static Point before(const TagVersion &version, int position)
    {
        std::array<quint64, 3> numbers{};
        std::copy_n(version.numbers.begin(), position + 1, numbers.begin());
        ++numbers.at(size_t(position));
        return {.numbers = numbers};
    }

    static int caretPosition(const TagVersion &version)
    {
        for (int position = 0; position < version.written - 1; ++position) {
            if (version.numbers.at(size_t(position)) != 0)
                return position;
        }
        return version.written - 1;
    }

    static std::optional<Interval> compared(QStringView relation, const TagVersion &version)
    {
        const Interval here = covered(version);
        Interval result = everything();
        if (relation.isEmpty() || relation == u"=")
            return here;
        if (relation == u">=") {
            result.from = here.from;
        } else if (relation == u">") {
            result.from = here.until;
            // Behind all of 1.4 is where 1.5 is released, not where its pre-releases are.
            if (result.from.stage == Stage::BeforePrereleases)
                result.from.stage = Stage::Release;
        } else if (relation == u"<=") {
            result.until = here.until;
        } else if (relation == u"<") {
            result.until = here.from;
            if (!version.isPrerelease())
                result.until.stage = Stage::BeforePrereleases;
        } else if (relation == u"~") {
            result = {.from = here.from, .until = before(version, std::min(version.written, 2) - 1)};
        } else if (relation == u"^") {
            result = {.from = here.from, .until = before(version, caretPosition(version))};
        } else {
            return std::nullopt;
        }
        return result;
    }

    // "1.5.*" is "1.5"; empty for "*" alone and for what is no version.
    static std::optional<TagVersion> written(QStringView text)
    {
        while (text.endsWith(u".*") || text.endsWith(u".x") || text.endsWith(u".X"))
            text = text.chopped(2);
        const std::optional<TagVersion> version = parseTagVersion(text);
        return version && version->suffix.isEmpty() ? version : std::nullopt;
    }

    static bool isAnything(QStringView text) { return text == u"*" || text == u"x" || text == u"X"; }

    static Result<Interval> parseAlternative(QStringView text)
    {
        Interval result = everything();
        bool empty = true;
        while (true) {
            while (!text.isEmpty() && (text.front().isSpace() || text.front() == u','))
                text = text.sliced(1);
            if (text.isEmpty())
                break;
            const QStringView relation = leadingOperator(text);
            const QStringView behind = text.sliced(relation.size()).trimmed(); // ">= 1.2"
            const QStringView word = Ascii::leading(behind, [](QChar c) { return !c.isSpace() && c != u','; });
            const QStringView whole(text.begin(), word.end());
            text = behind.sliced(word.size());
            empty = false;
            if (isAnything(word) && (relation.isEmpty() || relation == u"=" || relation == u">="))
                continue;
            const std::optional<TagVersion> version = written(word);
            const std::optional<Interval> here = version ? compared(relation, *version) : std::nullopt;
            if (!here)
                return invalidRange(whole);
            result.from = std::max(result.from, here->from);
            result.until = std::min(result.until, here->until);
        }
        return empty ? Result<Interval>(invalidRange({})) : Result<Interval>(result);
    }
};

Result<VersionRange> VersionRange::parse(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.size() > MaxRangeLength)
        return invalidRange(text.first(MaxRangeLength));
    VersionRange range;
    range.m_text = text.toString();
    const QList<QStringView> alternatives = text.split(u"||");
    for (const QStringView alternative : alternatives) {
        const Result<Interval> interval = VersionBounds::parseAlternative(alternative);
        if (!interval)
            return interval.error();
        if (interval->from < interval->until)
            range.m_alternatives.append(*interval);
    }
    return range;
}

VersionRange::Place VersionRange::place(QStringView tag) const
{
    const std::optional<TagVersion> version = parseTagVersion(tag);
    if (!version)
        return Place::Neither;
    const Interval here = VersionBounds::covered(*version);
    bool touched = false;
    for (const Interval &alternative : m_alternatives) {
        if (here.from >= alternative.from && here.until <= alternative.until)
            return Place::Inside;
        touched = touched || (here.from < alternative.until && here.until > alternative.from);
    }
    return touched ? Place::Neither : Place::Outside;
}

} // namespace Tagwright
