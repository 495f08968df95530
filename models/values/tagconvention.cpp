// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagconvention.h"

#include "values/ascii.h"

#include <QDate>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using Kind = TagConvention::Kind;

constexpr std::array PrereleaseWords{
    "alpha"_L1, "beta"_L1, "canary"_L1, "dev"_L1, "nightly"_L1, "pre"_L1, "preview"_L1, "rc"_L1, "snapshot"_L1};

constexpr std::array Architectures{"386"_L1, "aarch64"_L1, "amd64"_L1, "arm"_L1, "arm32v5"_L1, "arm32v6"_L1,
    "arm32v7"_L1, "arm64"_L1, "arm64v8"_L1, "armel"_L1, "armhf"_L1, "armv5"_L1, "armv6"_L1, "armv6l"_L1, "armv7"_L1,
    "armv7l"_L1, "armv8"_L1, "i386"_L1, "i686"_L1, "loong64"_L1, "mips64le"_L1, "ppc64le"_L1, "riscv64"_L1, "s390x"_L1};

// Without the version behind it: "alpine3.20", "centos7", "ubi9".
constexpr std::array Bases{"al"_L1, "alma"_L1, "almalinux"_L1, "alpine"_L1, "amazonlinux"_L1, "archlinux"_L1,
    "azurelinux"_L1, "bionic"_L1, "bookworm"_L1, "bullseye"_L1, "buster"_L1, "busybox"_L1, "centos"_L1, "debian"_L1,
    "distroless"_L1, "el"_L1, "fedora"_L1, "focal"_L1, "forky"_L1, "glibc"_L1, "jammy"_L1, "jessie"_L1, "leap"_L1,
    "ltsc"_L1, "mariner"_L1, "micro"_L1, "minimal"_L1, "musl"_L1, "nanoserver"_L1, "noble"_L1, "ol"_L1, "opensuse"_L1,
    "oracle"_L1, "oraclelinux"_L1, "photon"_L1, "plucky"_L1, "resolute"_L1, "rhel"_L1, "rocky"_L1, "rockylinux"_L1,
    "scratch"_L1, "sid"_L1, "sles"_L1, "slim"_L1, "stream"_L1, "stretch"_L1, "suse"_L1, "trixie"_L1, "trusty"_L1,
    "tumbleweed"_L1, "ubi"_L1, "ubuntu"_L1, "uclibc"_L1, "windowsservercore"_L1, "wolfi"_L1, "xenial"_L1};

// Names of bases that mean one only with a version: "el9", "ubi8".
constexpr std::array VersionedBases{"al"_L1, "el"_L1, "ltsc"_L1, "ol"_L1, "stream"_L1};

template <size_t Count>
constexpr bool isSorted(const std::array<QLatin1StringView, Count> &words)
{
    const auto view = [](QLatin1StringView word) { return std::string_view(word.data(), size_t(word.size())); };
    return std::is_sorted(words.begin(), words.end(), [view](auto a, auto b) { return view(a) < view(b); });
}
static_assert(isSorted(PrereleaseWords) && isSorted(Architectures) && isSorted(Bases) && isSorted(VersionedBases));

// One bit for the first character of a word, whatever its case.
constexpr quint32 initialBit(char16_t c)
{
    const char16_t lower = c | 0x20;
    return lower >= u'a' && lower <= u'z' ? 1u << (lower - u'a') : 1u << 31;
}

template <size_t Count>
constexpr quint32 initialsOf(const std::array<QLatin1StringView, Count> &words)
{
    quint32 initials = 0;
    for (const QLatin1StringView word : words)
        initials |= initialBit(static_cast<unsigned char>(*word.data()));
    return initials;
}

// Most words are none of those that are known, and most of them begin like none: a hundred thousand tags are asked when
// they are sorted by what they say.
template <const auto &Sorted>
bool isOneOf(QStringView word)
{
    constexpr quint32 Initials = initialsOf(Sorted);
    if (word.isEmpty() || !(initialBit(word.front().unicode()) & Initials))
        return false;
    const auto less = [](const auto &a, const auto &b) { return a.compare(b, Qt::CaseInsensitive) < 0; };
    const auto found = std::lower_bound(Sorted.begin(), Sorted.end(), word, less);
    return found != Sorted.end() && word.compare(*found, Qt::CaseInsensitive) == 0;
}

bool is(QStringView part, QLatin1StringView word)
{
    return part.size() == word.size() && part.compare(word, Qt::CaseInsensitive) == 0;
}

bool areDigits(QStringView text, qsizetype count)
{
    return text.size() == count && Ascii::consistsOf(text, Ascii::isDigit);
}

bool isCalendarDate(QStringView year, QStringView month, QStringView day)
{
    return areDigits(year, 4) && areDigits(month, 2) && areDigits(day, 2) && year >= u"1980" && year < u"2100"
        && QDate(year.toInt(), month.toInt(), day.toInt()).isValid();
}

// 20240131, 20240131123456, 20240131T1234Z
bool isCompactDate(QStringView part)
{
    constexpr qsizetype Day = 8;
    if (part.size() < Day || !isCalendarDate(part.first(4), part.sliced(4, 2), part.sliced(6, 2)))
        return false;
    QStringView time = part.sliced(Day);
    if (time.startsWith(u'T', Qt::CaseInsensitive))
        time = time.sliced(1);
    if (time.endsWith(u'Z', Qt::CaseInsensitive))
        time = time.chopped(1);
    return time.isEmpty() || areDigits(time, 4) || areDigits(time, 6);
}

// "rc", "rc1", "beta.2"
bool isPrerelease(QStringView part)
{
    const QStringView word = Ascii::leading(part, Ascii::isLetter);
    QStringView number = part.sliced(word.size());
    if (number.startsWith(u'.'))
        number = number.sliced(1);
    return isOneOf<PrereleaseWords>(word) && (word.size() == part.size() || Ascii::consistsOf(number, [](QChar c) {
        return Ascii::isDigit(c) || c == u'.';
    }));
}

struct Revision {
    bool dotted = false;
    bool marked = false; // by a leading "v"
    bool prerelease = false;
};

// 2, v2, 2.4.67, 1.1.1w, 3.13.0rc1, 3.13.0b2, 1.0.0.beta.1
std::optional<Revision> parseRevision(QStringView part)
{
    Revision revision;
    if (part.startsWith(u'v', Qt::CaseInsensitive)) {
        revision.marked = true;
        part = part.sliced(1);
    }
    QStringView number = Ascii::leading(part, [](QChar c) { return Ascii::isDigit(c) || c == u'.'; });
    QStringView rest = part.sliced(number.size());
    if (number.endsWith(u'.'))
        number = number.chopped(1);
    const auto twoDots = [](QChar a, QChar b) { return a == u'.' && b == u'.'; };
    if (number.isEmpty() || number.startsWith(u'.')
        || std::adjacent_find(number.begin(), number.end(), twoDots) != number.end())
        return std::nullopt;
    revision.dotted = number.contains(u'.');
    if (rest.isEmpty())
        return number.size() == part.size() ? std::optional(revision) : std::nullopt;

    const bool python = rest.size() > 1 && (rest.front() == u'a' || rest.front() == u'b')
        && Ascii::consistsOf(rest.sliced(1), Ascii::isDigit);
    revision.prerelease = isPrerelease(rest) || (python && revision.dotted);
    const bool patchLetter = revision.dotted && rest.size() == 1 && Ascii::isLower(rest.front());
    return revision.prerelease || patchLetter ? std::optional(revision) : std::nullopt;
}

bool isBase(QStringView part)
{
    const QStringView word = Ascii::leading(part, Ascii::isLetter);
    const QStringView version = part.sliced(word.size());
    if (!isOneOf<Bases>(word))
        return false;
    if (version.isEmpty())
        return !isOneOf<VersionedBases>(word);
    return Ascii::consistsOf(version, [](QChar c) { return Ascii::isDigit(c) || c == u'.'; });
}

bool isAbbreviatedCommit(QStringView part)
{
    constexpr qsizetype Shortest = 7;
    constexpr qsizetype Longest = 40;
    return part.size() >= Shortest && part.size() <= Longest && Ascii::consistsOf(part, Ascii::isLowerHex);
}

bool isCommit(QStringView part)
{
    return isAbbreviatedCommit(part) && std::any_of(part.begin(), part.end(), Ascii::isDigit)
        && std::any_of(part.begin(), part.end(), Ascii::isLower);
}

/*! Reads the parts of a tag, which "-" and "_" separate, from left to right. */
class Recogniser {
public:
    explicit Recogniser(QStringView tag)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= tag.size(); ++i) {
            if (i < tag.size() && tag[i] != u'-' && tag[i] != u'_')
                continue;
            m_parts.append(tag.sliced(start, i - start));
            start = i + 1;
        }
    }

    QList<TagConvention> recognise()
    {
        while (m_next < m_parts.size())
            m_next += recogniseNext();
        return m_found;
    }

private:
    QStringView part(qsizetype offset = 0) const { return m_parts.value(m_next + offset); }

    // As written, with the separators between them.
    QString text(qsizetype parts) const { return QStringView(part().begin(), part(parts - 1).end()).toString(); }

    bool has(Kind kind) const
    {
        return std::any_of(
            m_found.begin(), m_found.end(), [kind](const TagConvention &found) { return found.kind == kind; });
    }

    void add(Kind kind, const QString &detail = {}) { m_found.append({.kind = kind, .detail = detail}); }

    qsizetype recogniseNext() // how many parts it took
    {
        if (is(part(), "latest"_L1)) {
            add(Kind::Latest);
            return 1;
        }
        if (is(part(), "stable"_L1)) {
            add(Kind::Stable);
            return 1;
        }
        if (isCalendarDate(part(), part(1), part(2))) {
            add(Kind::Date);
            return 3;
        }
        if (isCompactDate(part())) {
            add(Kind::Date);
            return 1;
        }
        if (const qsizetype taken = recogniseArchitecture())
            return taken;
        if (const qsizetype taken = recogniseCommit())
            return taken;
        if (const qsizetype taken = recogniseBase())
            return taken;
        if (isPrerelease(part())) {
            add(Kind::Prerelease);
            return 1;
        }
        recogniseRevision();
        return 1;
    }

    qsizetype recogniseArchitecture()
    {
        const bool bareNumber = is(part(), "386"_L1);
        qsizetype taken = 0;
        if (is(part(), "x86"_L1) && is(part(1), "64"_L1))
            taken = 2;
        else if (isOneOf<Architectures>(part()) && !(bareNumber && m_next == 0))
            taken = 1;
        if (taken == 0)
            return 0;
        const QStringView variant = part(1); // "arm-v7"
        if (part().startsWith(u"arm") && variant.size() == 2 && variant[0] == u'v' && variant[1] >= u'5'
            && variant[1] <= u'8')
            taken = 2;
        add(Kind::Architecture, text(taken));
        return taken;
    }

    qsizetype recogniseCommit()
    {
        if ((is(part(), "sha"_L1) || is(part(), "git"_L1)) && isAbbreviatedCommit(part(1))) {
            add(Kind::Commit, part(1).toString());
            return 2;
        }
        // git describe: "v1.2-5-g1a2b3c4"
        const bool described = m_next > 0 && part().startsWith(u'g') && isAbbreviatedCommit(part().sliced(1));
        if (!described && !isCommit(part()))
            return 0;
        add(Kind::Commit, part().sliced(described ? 1 : 0).toString());
        return 1;
    }

    qsizetype recogniseBase()
    {
        qsizetype taken = 0;
        while (isBase(part(taken)))
            ++taken;
        if (taken == 0)
            return 0;
        // "1.2-ubuntu-22.04": a second number belongs to the base.
        if (has(Kind::Revision)
            && Ascii::consistsOf(part(taken), [](QChar c) { return Ascii::isDigit(c) || c == u'.'; }))
            ++taken;
        add(Kind::Base, text(taken));
        return taken;
    }

    void recogniseRevision()
    {
        if (has(Kind::Revision))
            return;
        const std::optional<Revision> revision = parseRevision(part());
        // A bare number behind a word is anything: a build, a port, a count.
        if (!revision || (m_next > 0 && !revision->dotted && !revision->marked))
            return;
        add(Kind::Revision);
        if (revision->prerelease)
            add(Kind::Prerelease);
    }

    QVarLengthArray<QStringView, 16> m_parts;
    qsizetype m_next = 0;
    QList<TagConvention> m_found;
};

} // namespace

QList<TagConvention> recogniseConventions(QStringView tag)
{
    return Recogniser(tag).recognise();
}

} // namespace Tagwright
