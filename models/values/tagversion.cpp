// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagversion.h"

#include "values/ascii.h"
#include "values/tagconvention.h"
#include "values/versionkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxVersionDigits = 18; // one more can always be added to such a number

bool isAnnounced(const QList<TagConvention> &conventions, TagConvention::Kind kind)
{
    return std::any_of(conventions.begin(), conventions.end(),
        [kind](const TagConvention &convention) { return convention.kind == kind; });
}

bool separatesWords(QChar c)
{
    return c == u'-' || c == u'_' || c == u'+';
}

qsizetype wordEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && !separatesWords(text[from]))
        ++from;
    return from;
}

// "rc1", "rc-1", "b2" directly behind a number.
bool beginsPrerelease(QStringView word, bool attached)
{
    const QString text = (attached ? u"0.0"_s : u"0.0-"_s) + word.toString();
    return isAnnounced(recogniseConventions(text), TagConvention::Kind::Prerelease);
}

/*! Takes the pre-release out of what stands behind the numbers. */
void readPrerelease(QStringView rest, TagVersion &version)
{
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype start = separatesWords(rest[at]) ? at + 1 : at;
        qsizetype end = wordEnd(rest, start);
        if (beginsPrerelease(rest.sliced(start, end - start), start == at)) {
            const qsizetype next = end < rest.size() ? wordEnd(rest, end + 1) : end;
            if (next > end && Ascii::consistsOf(rest.sliced(end + 1, next - end - 1), Ascii::isDigit)
                && !Ascii::isDigit(rest[end - 1]))
                end = next;
            version.prerelease = rest.sliced(start, end - start).toString();
            version.suffix = rest.first(at).toString() + rest.sliced(end).toString();
            return;
        }
        at = end;
    }
    version.suffix = rest.toString();
}

} // namespace

std::optional<TagVersion> parseTagVersion(QStringView tag)
{
    TagVersion version;
    QStringView rest = tag;
    if (rest.size() > 1 && (rest[0] == u'v' || rest[0] == u'V')) {
        version.prefix = rest.first(1).toString();
        rest = rest.sliced(1);
    }
    if (rest.isEmpty() || !Ascii::isDigit(rest.front()))
        return std::nullopt;

    while (version.written < 3) {
        const QStringView digits = Ascii::leading(rest, Ascii::isDigit);
        if (digits.isEmpty() || digits.size() > MaxVersionDigits)
            return std::nullopt;
        version.numbers.at(size_t(version.written++)) = digits.toULongLong();
        rest = rest.sliced(digits.size());
        if (!rest.startsWith(u'.'))
            break;
        rest = rest.sliced(1);
        if (version.written == 3)
            return std::nullopt; // a fourth number
    }
    // What begins with a digit can be a date or a commit all the same.
    const QList<TagConvention> conventions = recogniseConventions(tag);
    if (!isAnnounced(conventions, TagConvention::Kind::Revision))
        return std::nullopt;
    if (isAnnounced(conventions, TagConvention::Kind::Prerelease))
        readPrerelease(rest, version);
    else
        version.suffix = rest.toString();
    if (!version.suffix.isEmpty() && !separatesWords(version.suffix.front()))
        return std::nullopt; // "1.1.1w"
    return version;
}

std::weak_ordering comparePrecedence(const TagVersion &a, const TagVersion &b)
{
    if (const auto order = a.numbers <=> b.numbers; order != 0)
        return order;
    if (a.isPrerelease() != b.isPrerelease())
        return a.isPrerelease() ? std::weak_ordering::less : std::weak_ordering::greater;
    const int order = versionKey(a.prerelease).compare(versionKey(b.prerelease));
    return order < 0 ? std::weak_ordering::less
        : order > 0  ? std::weak_ordering::greater
                     : std::weak_ordering::equivalent;
}

} // namespace Tagwright
