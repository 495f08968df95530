// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagrule.h"

#include "values/ascii.h"
#include "values/reference.h"
#include "values/tagconvention.h"
#include "values/tagversion.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Verdicts = QList<TagVerdict>;

constexpr qsizetype MaxExpressionLength = 1000;
constexpr int MaxRuleNumber = 10000;
constexpr qsizetype MaxRulePlatforms = 100;

// PCRE2 gives up a search that goes on for longer, so that no expression can run away on a tag.
constexpr auto MatchLimit = "(*LIMIT_MATCH=20000)"_L1;

Error brokenTagRule(const char *code, const QString &message)
{
    return {.kind = Error::Kind::InvalidInput, .code = QString::fromLatin1(code), .message = message};
}

std::optional<int> ruleNumber(QStringView text)
{
    bool isNumber = false;
    const int number = Ascii::consistsOf(text, Ascii::isDigit) ? text.toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= MaxRuleNumber ? std::optional(number) : std::nullopt;
}

TagVerdict verdictOf(bool met)
{
    return met ? TagVerdict::Selected : TagVerdict::NotSelected;
}

QString architectureAlias(const QString &name)
{
    return name == "aarch64"_L1 ? u"arm64"_s : name == "x86_64"_L1 ? u"amd64"_s : name;
}

// "linux/arm64/v8" is what every linux/arm64 is.
QString withoutUsualVariant(const QString &architecture, const QString &variant)
{
    return architecture == "arm64"_L1 && variant == "v8"_L1 ? QString() : variant;
}

bool isAmong(const Platform &platform, const QString &wanted)
{
    const QStringList parts = wanted.split(u'/');
    const QString architecture = architectureAlias(platform.architecture);
    if (parts.size() == 1)
        return architecture == parts[0] || platform.os == parts[0];
    if (platform.os != parts[0] || architecture != parts[1])
        return false;
    return parts.size() == 2
        || withoutUsualVariant(architecture, platform.variant) == withoutUsualVariant(architecture, parts[2]);
}

// What keeps tags of one version apart: base without its version, architecture and any word that is not known. Numbers,
// dates and commits only say which build it is.
QString familyOf(QString suffix)
{
    suffix.replace("x86_64"_L1, "amd64"_L1);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= suffix.size(); ++i) {
        if (i < suffix.size() && suffix[i] != u'-' && suffix[i] != u'_' && suffix[i] != u'+')
            continue;
        const QString word = suffix.sliced(start, i - start).toLower();
        start = i + 1;
        const bool isNumber =
            std::all_of(word.begin(), word.end(), [](QChar c) { return Ascii::isDigit(c) || c == u'.'; });
        const bool isBuild = word.startsWith(u'r') && Ascii::consistsOf(QStringView(word).sliced(1), Ascii::isDigit);
        if (isNumber || isBuild)
            continue;
        const QList<TagConvention> conventions = recogniseConventions(u"0-"_s + word);
        switch (conventions.isEmpty() ? TagConvention::Kind::Revision : conventions.last().kind) {
        case TagConvention::Kind::Date:
        case TagConvention::Kind::Commit:
            break;
        case TagConvention::Kind::Base:
            words.append(Ascii::leading(QStringView(word), Ascii::isLetter).toString());
            break;
        case TagConvention::Kind::Revision:
        case TagConvention::Kind::Prerelease:
        case TagConvention::Kind::Architecture:
        case TagConvention::Kind::Latest:
        case TagConvention::Kind::Stable:
            words.append(word);
            break;
        }
    }
    return words.join(u'-');
}

Verdicts judge(const QList<RuledTag> &tags, const std::function<TagVerdict(const RuledTag &)> &verdict)
{
    Verdicts verdicts;
    verdicts.reserve(tags.size());
    for (const RuledTag &tag : tags)
        verdicts.append(verdict(tag));
    return verdicts;
}

/*! What one condition says of all tags; not yet negated. */
class ConditionJudge {
public:
    ConditionJudge(const QList<RuledTag> &tags, QDate today)
        : m_tags(tags)
        , m_today(today)
    {
    }

    Verdicts operator()(const TagRule::NameMatches &condition) const
    {
        return judge(m_tags, [&condition](const RuledTag &tag) {
            const QRegularExpressionMatch match = condition.expression.match(tag.name);
            // Not valid when the search was given up.
            return match.isValid() ? verdictOf(match.hasMatch()) : TagVerdict::Undecidable;
        });
    }

    Verdicts operator()(const VersionRange &range) const
    {
        return judge(m_tags, [&range](const RuledTag &tag) {
            switch (range.place(tag.name)) {
            case VersionRange::Place::Inside:
                return TagVerdict::Selected;
            case VersionRange::Place::Outside:
                return TagVerdict::NotSelected;
            case VersionRange::Place::Neither:
                break;
            }
            return TagVerdict::Undecidable;
        });
    }

    Verdicts operator()(const TagRule::OlderThan &condition) const
    {
        const QDate limit = condition.limit(m_today);
        return judge(m_tags, [limit](const RuledTag &tag) {
            if (!tag.details)
                return TagVerdict::Unread;
            if (tag.details->reproducible || !tag.details->created.isValid() || !limit.isValid())
                return TagVerdict::Undecidable;
            return verdictOf(tag.details->created.toUTC().date() < limit);
        });
    }

    Verdicts operator()(const TagRule::SameDigestAs &condition) const
    {
        const auto named = std::find_if(
            m_tags.begin(), m_tags.end(), [&condition](const RuledTag &tag) { return tag.name == condition.tag; });
        if (named == m_tags.end())
            return Verdicts(m_tags.size(), TagVerdict::Undecidable);
        if (!named->details)
            return Verdicts(m_tags.size(), TagVerdict::Unread);
        const Digest digest = named->details->digest;
        return judge(m_tags, [&digest](const RuledTag &tag) {
            if (!tag.details)
                return TagVerdict::Unread;
            if (digest.isNull() || tag.details->digest.isNull())
                return TagVerdict::Undecidable;
            return verdictOf(tag.details->digest == digest);
        });
    }

    Verdicts operator()(const TagRule::LacksPlatforms &condition) const
    {
        return judge(m_tags, [&condition](const RuledTag &tag) {
            if (!tag.details)
                return TagVerdict::Unread;
            const QList<Platform> &platforms = tag.details->platforms;
            const auto isUnsaid = [](const Platform &platform) {
                return platform.architecture.isEmpty() || platform.isUnknown();
            };
            if (platforms.isEmpty() || std::any_of(platforms.begin(), platforms.end(), isUnsaid))
                return TagVerdict::Undecidable;
            const auto isWanted = [&condition](const Platform &platform) {
                return std::any_of(condition.platforms.begin(), condition.platforms.end(),
                    [&platform](const QString &wanted) { return isAmong(platform, wanted); });
            };
            return verdictOf(std::none_of(platforms.begin(), platforms.end(), isWanted));
        });
    }

    Verdicts operator()(const TagRule::BeyondNewest &condition) const
    {
        struct Member {
            qsizetype line = 0; // into releases
            quint64 patch = 0;
            bool prerelease = false;
        };
        QHash<QString, QString> families; // by suffix: there are few, and reading one takes its time
        std::map<std::tuple<quint64, quint64, QString>, qsizetype> lines;
        QList<QList<quint64>> releases; // the patch numbers of each line
        QList<std::optional<Member>> members;
        members.reserve(m_tags.size());
        for (const RuledTag &tag : m_tags) {
            const std::optional<TagVersion> version = parseTagVersion(tag.name);
            if (!version || !version->isComplete()) {
                members.append(std::nullopt);
                continue;
            }
            auto family = families.constFind(version->suffix);
            if (family == families.constEnd())
                family = families.insert(version->suffix, familyOf(version->suffix));
            const auto &[major, minor, patch] = version->numbers;
            const auto [line, isNew] = lines.try_emplace(std::tuple(major, minor, *family), releases.size());
            if (isNew)
                releases.append(QList<quint64>());
            if (!version->isPrerelease())
                releases[line->second].append(patch);
            members.append(Member{.line = line->second, .patch = patch, .prerelease = version->isPrerelease()});
        }
        for (QList<quint64> &patches : releases) {
            std::sort(patches.begin(), patches.end());
            patches.erase(std::unique(patches.begin(), patches.end()), patches.end());
        }

        Verdicts verdicts;
        verdicts.reserve(m_tags.size());
        for (const std::optional<Member> &member : members) {
            if (!member) {
                verdicts.append(TagVerdict::Undecidable);
                continue;
            }
            const QList<quint64> &patches = releases.at(member->line);
            const auto newer = member->prerelease ? std::lower_bound(patches.begin(), patches.end(), member->patch)
                                                  : std::upper_bound(patches.begin(), patches.end(), member->patch);
            verdicts.append(verdictOf(patches.end() - newer >= condition.kept));
        }
        return verdicts;
    }

private:
    const QList<RuledTag> &m_tags;
    QDate m_today;
};

TagVerdict negation(TagVerdict verdict)
{
    switch (verdict) {
    case TagVerdict::Selected:
        return TagVerdict::NotSelected;
    case TagVerdict::NotSelected:
        return TagVerdict::Selected;
    case TagVerdict::Unread:
    case TagVerdict::Undecidable:
        break;
    }
    return verdict;
}

// One that is not met decides, whatever else is not known; one that never can be known decides, whatever is not yet.
TagVerdict both(TagVerdict a, TagVerdict b)
{
    for (const TagVerdict decisive : {TagVerdict::NotSelected, TagVerdict::Undecidable, TagVerdict::Unread}) {
        if (a == decisive || b == decisive)
            return decisive;
    }
    return TagVerdict::Selected;
}

} // namespace

QDate TagRule::OlderThan::limit(QDate today) const
{
    switch (unit) {
    case Unit::Days:
        return today.addDays(-count);
    case Unit::Weeks:
        return today.addDays(-7LL * count);
    case Unit::Months:
        return today.addMonths(-count);
    case Unit::Years:
        return today.addYears(-count);
    }
    return {};
}

bool TagRule::needsDetails() const
{
    return std::any_of(terms.begin(), terms.end(), [](const Term &term) {
        return std::holds_alternative<OlderThan>(term.condition) || std::holds_alternative<SameDigestAs>(term.condition)
            || std::holds_alternative<LacksPlatforms>(term.condition);
    });
}

Result<TagRule::NameMatches> parseNameMatches(QStringView typed)
{
    if (typed.isEmpty() || typed.size() > MaxExpressionLength)
        return brokenTagRule(TagRuleCode::ExpressionLength, typed.toString().left(MaxExpressionLength));
    // Asked without the limit first, so that the place in the message is the user's.
    const QRegularExpression written(typed.toString());
    if (!written.isValid())
        return brokenTagRule(TagRuleCode::RegularExpression,
            u"%1 (%2)"_s.arg(written.errorString(), QString::number(written.patternErrorOffset())));
    const QRegularExpression limited(MatchLimit + typed.toString());
    if (!limited.isValid())
        return brokenTagRule(TagRuleCode::RegularExpression, typed.toString());
    return TagRule::NameMatches{limited};
}

Result<TagRule::OlderThan> parseOlderThan(QStringView typed)
{
    using Unit = TagRule::OlderThan::Unit;
    struct UnitWord {
        QLatin1StringView word;
        Unit unit;
    };
    static constexpr std::array Words{UnitWord{""_L1, Unit::Days}, UnitWord{"d"_L1, Unit::Days},
        UnitWord{"day"_L1, Unit::Days}, UnitWord{"days"_L1, Unit::Days}, UnitWord{"w"_L1, Unit::Weeks},
        UnitWord{"week"_L1, Unit::Weeks}, UnitWord{"weeks"_L1, Unit::Weeks}, UnitWord{"month"_L1, Unit::Months},
        UnitWord{"months"_L1, Unit::Months}, UnitWord{"y"_L1, Unit::Years}, UnitWord{"year"_L1, Unit::Years},
        UnitWord{"years"_L1, Unit::Years}};

    const QStringView text = typed.trimmed();
    const QStringView digits = Ascii::leading(text, Ascii::isDigit);
    const QStringView word = text.sliced(digits.size()).trimmed();
    const std::optional<int> count = ruleNumber(digits);
    const auto known = std::find_if(Words.begin(), Words.end(),
        [word](const UnitWord &unit) { return word.compare(unit.word, Qt::CaseInsensitive) == 0; });
    if (!count || known == Words.end())
        return brokenTagRule(TagRuleCode::Age, typed.toString());
    return TagRule::OlderThan{.count = *count, .unit = known->unit};
}

Result<TagRule::BeyondNewest> parseBeyondNewest(QStringView typed)
{
    const std::optional<int> kept = ruleNumber(typed.trimmed());
    if (!kept)
        return brokenTagRule(TagRuleCode::Count, typed.toString());
    return TagRule::BeyondNewest{*kept};
}

Result<TagRule::SameDigestAs> parseSameDigestAs(QStringView typed)
{
    const QStringView tag = typed.trimmed();
    if (!isValidTag(tag))
        return brokenTagRule(TagRuleCode::Tag, typed.toString());
    return TagRule::SameDigestAs{tag.toString()};
}

Result<TagRule::LacksPlatforms> parseLacksPlatforms(QStringView typed)
{
    const auto isPart = [](QStringView part) {
        return Ascii::consistsOf(
            part, [](QChar c) { return Ascii::isLower(c) || Ascii::isDigit(c) || u"_.-"_s.contains(c); });
    };
    TagRule::LacksPlatforms condition;
    const QStringList words = typed.toString().replace(u',', u' ').simplified().toLower().split(u' ');
    for (const QString &word : words) {
        QStringList parts = word.split(u'/');
        const bool valid = parts.size() <= 3 && std::all_of(parts.begin(), parts.end(), isPart);
        if (!valid || condition.platforms.size() == MaxRulePlatforms)
            return brokenTagRule(TagRuleCode::Platform, word);
        QString &architecture = parts[parts.size() == 1 ? 0 : 1];
        architecture = architectureAlias(architecture);
        condition.platforms.append(parts.join(u'/'));
    }
    return condition;
}

QList<TagVerdict> judgeTags(const QList<RuledTag> &tags, const TagRule &rule, QDate today)
{
    if (rule.terms.isEmpty())
        return Verdicts(tags.size(), TagVerdict::NotSelected);
    Verdicts verdicts(tags.size(), TagVerdict::Selected);
    for (const TagRule::Term &term : rule.terms) {
        const Verdicts said = std::visit(ConditionJudge(tags, today), term.condition);
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            verdicts[i] = both(verdicts.at(i), term.negated ? negation(said.at(i)) : said.at(i));
    }
    return verdicts;
}

} // namespace Tagwright
