// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagproposal.h"

#include "values/ascii.h"
#include "values/reference.h"
#include "values/tagconvention.h"
#include "values/tagversion.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxBaseProposals = 3;

QStringList detailsOf(const QString &tag, TagConvention::Kind kind)
{
    QStringList details;
    const QList<TagConvention> conventions = recogniseConventions(tag);
    for (const TagConvention &convention : conventions) {
        if (convention.kind == kind)
            details.append(convention.detail);
    }
    return details;
}

bool followsConvention(const QString &tag, TagConvention::Kind kind)
{
    return !detailsOf(tag, kind).isEmpty();
}

// "amd64" for every way in which it is written; variants are left out.
QString architectureOf(const QString &written)
{
    const QString word = written.toLower();
    if (word == "x86_64"_L1 || word == "x86-64"_L1)
        return u"amd64"_s;
    if (word == "i386"_L1 || word == "i686"_L1)
        return u"386"_s;
    if (word == "aarch64"_L1 || word.startsWith("arm64"_L1) || word == "armv8"_L1 || word == "arm-v8"_L1
        || word == "arm_v8"_L1)
        return u"arm64"_s;
    if (word.startsWith("arm"_L1))
        return u"arm"_s;
    return word;
}

// "arm64", "armv7"
QString platformWord(const Platform &platform)
{
    return platform.architecture == "arm"_L1 ? platform.architecture + platform.variant : platform.architecture;
}

QString writtenNumbers(const TagVersion &version)
{
    QStringList numbers;
    for (int i = 0; i < version.written; ++i)
        numbers.append(QString::number(version.numbers.at(size_t(i))));
    return version.prefix + numbers.join(u'.');
}

// False for "24.04", whose next one cannot be written.
bool isWrittenPlainly(const QString &tag, const TagVersion &version)
{
    return tag == writtenNumbers(version) + version.suffix;
}

QString nextRevision(TagVersion version, int position)
{
    ++version.numbers.at(size_t(position));
    std::fill(version.numbers.begin() + position + 1, version.numbers.end(), 0);
    return writtenNumbers(version) + version.suffix;
}

/*! Collects proposals that are valid and new. */
class Proposals {
public:
    Proposals(const QString &tag, const QStringList &allTags)
        : m_known(allTags.begin(), allTags.end())
    {
        m_proposed.insert(tag);
    }

    void add(TagProposal::Kind kind, const QString &tag)
    {
        const bool moves = kind == TagProposal::Kind::Latest || kind == TagProposal::Kind::Stable;
        if (m_list.size() == MaxTagProposals || !isValidTag(tag) || (!moves && m_known.contains(tag))
            || m_proposed.contains(tag))
            return;
        m_proposed.insert(tag);
        m_list.append({.kind = kind, .tag = tag});
    }

    const QList<TagProposal> &list() const { return m_list; }

private:
    QSet<QString> m_known;
    QSet<QString> m_proposed;
    QList<TagProposal> m_list;
};

// Of the most precise ones, for "2" is newer than "1.9.3" and yet only moves along.
std::optional<TagVersion> newestRelease(const QStringList &tags, const QString &suffix)
{
    std::optional<TagVersion> newest;
    for (const QString &tag : tags) {
        const std::optional<TagVersion> version = parseTagVersion(tag);
        if (!version || version->isPrerelease() || version->suffix != suffix || !isWrittenPlainly(tag, *version))
            continue;
        if (!newest || version->written > newest->written
            || (version->written == newest->written && comparePrecedence(*version, *newest) > 0))
            newest = version;
    }
    return newest;
}

// The spelling that the repository has for each architecture.
QHash<QString, QString> architectureSpellings(const QStringList &tags)
{
    QHash<QString, QString> spellings;
    for (const QString &tag : tags) {
        const QStringList details = detailsOf(tag, TagConvention::Kind::Architecture);
        for (const QString &written : details) {
            if (const QString name = architectureOf(written); name != "arm"_L1) // its variants differ
                spellings.insert(name, written);
        }
    }
    return spellings;
}

// The most used first.
QStringList basesOfRevisions(const QStringList &tags)
{
    QHash<QString, int> uses;
    for (const QString &tag : tags) {
        if (!followsConvention(tag, TagConvention::Kind::Revision))
            continue;
        const QStringList details = detailsOf(tag, TagConvention::Kind::Base);
        for (const QString &base : details)
            ++uses[base];
    }
    QStringList bases = uses.keys();
    std::sort(bases.begin(), bases.end(), [&uses](const QString &a, const QString &b) {
        return std::pair(-uses.value(a), a) < std::pair(-uses.value(b), b);
    });
    return bases.first(std::min(bases.size(), MaxBaseProposals));
}

struct NamedVersion {
    QString tag;
    TagVersion version;
};

// Those that are complete, the oldest first.
QList<NamedVersion> versionsAmong(const QStringList &names)
{
    QList<NamedVersion> versions;
    for (const QString &name : names) {
        const std::optional<TagVersion> version = parseTagVersion(name);
        if (version && version->isComplete())
            versions.append({.tag = name, .version = *version});
    }
    std::sort(versions.begin(), versions.end(), [](const NamedVersion &a, const NamedVersion &b) {
        const auto order = comparePrecedence(a.version, b.version);
        return order != 0 ? order < 0 : a.tag < b.tag;
    });
    return versions;
}

// Who makes what a base is called after; empty where the word alone does not tell.
QString distributionOf(const QString &base)
{
    struct Distribution {
        QLatin1StringView word;
        QLatin1StringView name;
    };
    static constexpr std::array Known{Distribution{"alma"_L1, "alma"_L1}, Distribution{"almalinux"_L1, "alma"_L1},
        Distribution{"alpine"_L1, "alpine"_L1}, Distribution{"amazonlinux"_L1, "amazon"_L1},
        Distribution{"archlinux"_L1, "arch"_L1}, Distribution{"bionic"_L1, "ubuntu"_L1},
        Distribution{"bookworm"_L1, "debian"_L1}, Distribution{"bullseye"_L1, "debian"_L1},
        Distribution{"buster"_L1, "debian"_L1}, Distribution{"debian"_L1, "debian"_L1},
        Distribution{"fedora"_L1, "fedora"_L1}, Distribution{"focal"_L1, "ubuntu"_L1},
        Distribution{"jammy"_L1, "ubuntu"_L1}, Distribution{"nanoserver"_L1, "nanoserver"_L1},
        Distribution{"noble"_L1, "ubuntu"_L1}, Distribution{"photon"_L1, "photon"_L1},
        Distribution{"rocky"_L1, "rocky"_L1}, Distribution{"rockylinux"_L1, "rocky"_L1},
        Distribution{"trixie"_L1, "debian"_L1}, Distribution{"ubuntu"_L1, "ubuntu"_L1},
        Distribution{"windowsservercore"_L1, "windowsservercore"_L1}, Distribution{"wolfi"_L1, "wolfi"_L1}};
    QString result;
    const QStringList words = QString(base.toLower()).replace(u'_', u'-').split(u'-');
    for (const QString &word : words) {
        const QStringView letters = Ascii::leading(QStringView(word), Ascii::isLetter);
        const auto known = std::find_if(
            Known.begin(), Known.end(), [letters](const Distribution &each) { return letters == each.word; });
        if (known != Known.end())
            result = known->name;
    }
    return result;
}

QString distributionOfTag(const QString &tag)
{
    QString found;
    const QStringList bases = detailsOf(tag, TagConvention::Kind::Base);
    for (const QString &base : bases) {
        const QString distribution = distributionOf(base);
        if (!found.isEmpty() && !distribution.isEmpty() && distribution != found)
            return {};
        if (!distribution.isEmpty())
            found = distribution;
    }
    return found;
}

// A content can have several versions, as a release that was called a release candidate before: the newest of them
// counts for the one that comes, the oldest for the one that goes.
QList<ConventionBreak> channelBreaks(const TagStep &step, bool stable)
{
    QList<ConventionBreak> breaks;
    const QList<NamedVersion> before = versionsAmong(step.namesBefore);
    const QList<NamedVersion> after = versionsAmong(step.namesAfter);
    if (after.isEmpty())
        return breaks;
    const bool prerelease =
        std::all_of(after.begin(), after.end(), [](const NamedVersion &named) { return named.version.isPrerelease(); });
    if (stable && prerelease)
        breaks.append({.kind = ConventionBreak::Kind::StableToPrerelease, .word = step.tag, .other = after.last().tag});
    if (!step.before.isNull() && !before.isEmpty()
        && comparePrecedence(after.last().version, before.first().version) < 0)
        breaks.append({.kind = stable ? ConventionBreak::Kind::StableGoesBack : ConventionBreak::Kind::LatestGoesBack,
            .word = before.first().tag,
            .other = after.last().tag});
    return breaks;
}

// "2.0.1-SNAPSHOT" and "2.0.1-nightly" are meant to move, "2.0.1-rc1" is not.
bool isPermanent(const TagVersion &version)
{
    return version.isComplete()
        && (!version.isPrerelease()
            || std::any_of(version.prerelease.begin(), version.prerelease.end(), Ascii::isDigit));
}

} // namespace

QList<TagProposal> proposeTags(const QString &tag, const QStringList &allTags, const QList<Platform> &platforms)
{
    using Offer = TagProposal::Kind;
    Proposals proposals(tag, allTags);
    const std::optional<TagVersion> version = parseTagVersion(tag);

    // A suffix that dates one build has no next one.
    const bool oneBuild =
        followsConvention(tag, TagConvention::Kind::Date) || followsConvention(tag, TagConvention::Kind::Commit);
    const QString suffix = version && !oneBuild ? version->suffix : QString();
    if (const auto newest = newestRelease(allTags + QStringList(tag), suffix)) {
        if (newest->written == 3)
            proposals.add(Offer::NextPatch, nextRevision(*newest, 2));
        if (newest->written >= 2)
            proposals.add(Offer::NextMinor, nextRevision(*newest, 1));
        proposals.add(Offer::NextMajor, nextRevision(*newest, 0));
    }
    const bool prerelease = followsConvention(tag, TagConvention::Kind::Prerelease);
    if (version && version->isPrerelease() && tag.startsWith(writtenNumbers(*version)))
        proposals.add(Offer::Release, writtenNumbers(*version) + version->suffix);
    proposals.add(Offer::Latest, u"latest"_s);
    if (!prerelease)
        proposals.add(Offer::Stable, u"stable"_s);
    if (!version)
        return proposals.list();

    if (!followsConvention(tag, TagConvention::Kind::Architecture)) {
        const QHash<QString, QString> spellings = architectureSpellings(allTags);
        for (const Platform &platform : platforms) {
            if (!platform.architecture.isEmpty() && !platform.isUnknown())
                proposals.add(
                    Offer::Architecture, tag + u'-' + spellings.value(platform.architecture, platformWord(platform)));
        }
        if (!followsConvention(tag, TagConvention::Kind::Base)) {
            const QStringList bases = basesOfRevisions(allTags);
            for (const QString &base : bases)
                proposals.add(Offer::Base, tag + u'-' + base);
        }
    }
    return proposals.list();
}

QList<ConventionBreak> conventionBreaks(const TagStep &step)
{
    using Against = ConventionBreak::Kind;
    QList<ConventionBreak> breaks;
    if (step.after.isNull() || step.before == step.after)
        return breaks;

    const std::optional<TagVersion> version = parseTagVersion(step.tag);
    if (!step.before.isNull() && version && isPermanent(*version))
        breaks.append({.kind = Against::RevisionMoves, .word = step.tag, .other = {}});

    const bool stable = step.tag.compare("stable"_L1, Qt::CaseInsensitive) == 0;
    if (stable || step.tag.compare("latest"_L1, Qt::CaseInsensitive) == 0)
        breaks += channelBreaks(step, stable);

    const bool platformsKnown = !step.platforms.isEmpty()
        && std::none_of(step.platforms.begin(), step.platforms.end(),
            [](const Platform &platform) { return platform.architecture.isEmpty() || platform.isUnknown(); });
    const QStringList architectures = detailsOf(step.tag, TagConvention::Kind::Architecture);
    for (const QString &written : architectures) {
        const auto isMeant = [wanted = architectureOf(written)](
                                 const Platform &platform) { return architectureOf(platform.architecture) == wanted; };
        if (platformsKnown && std::none_of(step.platforms.begin(), step.platforms.end(), isMeant))
            breaks.append({.kind = Against::PlatformMissing, .word = written, .other = {}});
    }

    if (const QString own = distributionOfTag(step.tag); !own.isEmpty()) {
        const auto other =
            std::find_if(step.namesAfter.begin(), step.namesAfter.end(), [&step, &own](const QString &name) {
                const QString distribution = distributionOfTag(name);
                return name != step.tag && !distribution.isEmpty() && distribution != own;
            });
        if (other != step.namesAfter.end())
            breaks.append({.kind = Against::OtherBase,
                .word = detailsOf(step.tag, TagConvention::Kind::Base).join(u'-'),
                .other = *other});
    }
    return breaks;
}

} // namespace Tagwright
