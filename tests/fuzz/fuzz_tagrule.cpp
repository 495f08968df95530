// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "values/tagrule.h"
#include "values/tagversion.h"

using namespace Tagwright;

namespace {

template <typename Condition>
void requireConsistent(const Result<Condition> &condition, const QList<RuledTag> &tags)
{
    if (!condition) {
        Fuzz::require(condition.error().kind == Error::Kind::InvalidInput && !condition.error().code.isEmpty());
        return;
    }
    const QDate today(2026, 1, 31);
    const auto plain = judgeTags(tags, {.terms = {{.condition = *condition}}}, today);
    const auto negated = judgeTags(tags, {.terms = {{.condition = *condition, .negated = true}}}, today);
    Fuzz::require(plain.size() == tags.size() && negated.size() == tags.size());
    // Nothing is both, and what cannot be judged is neither.
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const bool judged = plain[i] == TagVerdict::Selected || plain[i] == TagVerdict::NotSelected;
        Fuzz::require(judged ? plain[i] != negated[i] : plain[i] == negated[i]);
    }
}

} // namespace

// The first line is what is typed, the others are tags.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QStringList lines = Fuzz::textOf(bytes, size).split(QLatin1Char('\n'));
    const QString &typed = lines.first();
    QList<RuledTag> tags;
    for (const QString &tag : lines) {
        tags.append({.name = tag});
        if (const std::optional<TagVersion> version = parseTagVersion(tag)) {
            Fuzz::require(comparePrecedence(*version, *version) == 0);
            Fuzz::require(tag.contains(version->prerelease) && tag.startsWith(version->prefix));
        }
    }
    requireConsistent(parseNameMatches(typed), tags);
    requireConsistent(VersionRange::parse(typed), tags);
    requireConsistent(parseOlderThan(typed), tags);
    requireConsistent(parseBeyondNewest(typed), tags);
    requireConsistent(parseSameDigestAs(typed), tags);
    requireConsistent(parseLacksPlatforms(typed), tags);
    return 0;
}
