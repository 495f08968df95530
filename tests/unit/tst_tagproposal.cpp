// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/reference.h"
#include "values/tagproposal.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Long = u"1.0.0-"_s + QString(122, u'x');

QString nameOf(ConventionBreak::Kind kind)
{
    switch (kind) {
    case ConventionBreak::Kind::RevisionMoves:
        return u"revision moves"_s;
    case ConventionBreak::Kind::StableToPrerelease:
        return u"stable to pre-release"_s;
    case ConventionBreak::Kind::StableGoesBack:
        return u"stable goes back"_s;
    case ConventionBreak::Kind::LatestGoesBack:
        return u"latest goes back"_s;
    case ConventionBreak::Kind::PlatformMissing:
        return u"platform missing"_s;
    case ConventionBreak::Kind::OtherBase:
        return u"other base"_s;
    }
    return {};
}

// "linux/arm/v7 linux/amd64"
QList<Platform> platformsFrom(const QString &text)
{
    QList<Platform> platforms;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringList parts = word.split(u'/');
        platforms.append({.os = parts[0], .architecture = parts[1], .variant = parts.value(2), .osVersion = {}});
    }
    return platforms;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Digest digestOf(QChar digit)
{
    return *Digest::parse(QString(u"sha256:"_s + QString(64, digit)));
}

} // namespace

class TestTagProposal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void proposesBoundedly();
    void findsBreaks_data();
    void findsBreaks();
    void findsNothingWhereNothingChanges();
};

void TestTagProposal::proposes_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("platforms");
    QTest::addColumn<QString>("expected");

    QTest::newRow("revision") << u"v2.0.1"_s << u"v1.9.9 v2.0.1 v2.0.0"_s << u""_s
                              << u"v2.0.2 v2.1.0 v3.0.0 latest stable"_s;
    QTest::newRow("older revision") << u"2.0.1"_s << u"2.0.1 2.0.10"_s << u""_s
                                    << u"2.0.11 2.1.0 3.0.0 latest stable"_s;
    QTest::newRow("word") << u"latest"_s << u"latest 1.4.2 2"_s << u"linux/amd64"_s << u"1.4.3 1.5.0 2.0.0 stable"_s;
    QTest::newRow("two numbers") << u"1.27"_s << u"1.27 1.26"_s << u""_s << u"1.28 2.0 latest stable"_s;
    QTest::newRow("one number") << u"17"_s << u"17 16"_s << u""_s << u"18 latest stable"_s;
    QTest::newRow("calendar") << u"24.04"_s << u"24.04"_s << u""_s << u"latest stable"_s;
    QTest::newRow("no revision") << u"main"_s << u"main"_s << u"linux/amd64"_s << u"latest stable"_s;
    QTest::newRow("base") << u"2.0.1-alpine"_s << u"2.0.1-alpine 2.1.0 2.0.2-alpine"_s << u""_s
                          << u"2.0.3-alpine 2.1.0-alpine 3.0.0-alpine latest stable"_s;
    QTest::newRow("pre-release") << u"2.1.0-rc1"_s << u"2.1.0-rc1 2.0.0 2.1.0-rc2"_s << u""_s
                                 << u"2.0.1 2.1.0 3.0.0 latest"_s;
    QTest::newRow("pre-release alone, base") << u"v2.1.0-rc1-alpine"_s << u""_s << u""_s << u"v2.1.0-alpine latest"_s;
    QTest::newRow("build") << u"1.4.2-5-g1a2b3c4"_s << u"1.4.1"_s << u""_s << u"1.4.2 1.5.0 2.0.0 latest stable"_s;
    QTest::newRow("architectures") << u"2.0.1"_s << u"2.0.0-x86_64 2.0.1-arm64"_s
                                   << u"linux/amd64 linux/arm64/v8 linux/arm/v7 unknown/unknown"_s
                                   << u"2.0.2 2.1.0 3.0.0 latest stable 2.0.1-x86_64 2.0.1-armv7"_s;
    QTest::newRow("bases") << u"2.0.1"_s << u"2.0.0-slim 1.9.0-alpine 2.0.0-alpine other-debian"_s << u""_s
                           << u"2.0.2 2.1.0 3.0.0 latest stable 2.0.1-alpine 2.0.1-slim"_s;
    QTest::newRow("too long") << Long << Long << u"linux/amd64"_s
                              << QStringList{Long, Long, Long, u"latest"_s, u"stable"_s}
                                     .join(u' ')
                                     .replace(0, 5, u"1.0.1"_s)
                                     .replace(Long.size() + 1, 5, u"1.1.0"_s)
                                     .replace(2 * (Long.size() + 1), 5, u"2.0.0"_s);
}

void TestTagProposal::proposes()
{
    QFETCH(QString, tag);
    QFETCH(QString, all);
    QFETCH(QString, platforms);
    QStringList tags;
    const QList<TagProposal> proposals = proposeTags(tag, wordsOf(all), platformsFrom(platforms));
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        tags.append(proposals[i].tag);
        QVERIFY(i == 0 || proposals[i - 1].kind <= proposals[i].kind);
    }
    QTEST(tags.join(u' '), "expected");
}

void TestTagProposal::proposesBoundedly()
{
    QList<Platform> platforms;
    for (int i = 0; i < 100; ++i)
        platforms.append({.os = u"linux"_s, .architecture = u"cpu%1"_s.arg(i / 2), .variant = {}, .osVersion = {}});
    platforms.prepend({.os = u"linux"_s, .architecture = u"not a tag"_s, .variant = {}, .osVersion = {}});
    const QList<TagProposal> proposals = proposeTags(u"1.0.0"_s, {}, platforms);
    QCOMPARE(proposals.size(), MaxTagProposals);
    QSet<QString> tags;
    for (const TagProposal &proposal : proposals) {
        QVERIFY(isValidTag(proposal.tag));
        tags.insert(proposal.tag);
    }
    QCOMPARE(tags.size(), MaxTagProposals);
}

void TestTagProposal::findsBreaks_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("platforms");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &tag, const QString &before, const QString &after,
                         const QString &platforms, const QString &expected) {
        QTest::newRow(name) << tag << true << before << after << platforms << expected;
    };
    row("revision", u"v2.0.1"_s, u""_s, u""_s, u""_s, u"revision moves (v2.0.1/)"_s);
    row("revision on a base", u"2.0.1-alpine"_s, u""_s, u""_s, u""_s, u"revision moves (2.0.1-alpine/)"_s);
    row("release candidate", u"2.0.1-rc1"_s, u""_s, u""_s, u""_s, u"revision moves (2.0.1-rc1/)"_s);
    row("snapshot", u"2.0.1-SNAPSHOT"_s, u""_s, u""_s, u""_s, u""_s);
    row("line", u"2.0"_s, u"2.0.1"_s, u"2.0.0"_s, u""_s, u""_s);
    QTest::newRow("new revision") << u"v2.0.1"_s << false << u""_s << u"latest"_s << u""_s << u""_s;
    row("stable goes on", u"stable"_s, u"1.4.0"_s, u"1.4.1"_s, u""_s, u""_s);
    row("stable to a pre-release", u"stable"_s, u"1.4.0"_s, u"1.5.0-rc1 next"_s, u""_s,
        u"stable to pre-release (stable/1.5.0-rc1)"_s);
    row("stable to what became a release", u"stable"_s, u"1.4.0"_s, u"1.5.0-rc1 1.5.0"_s, u""_s, u""_s);
    row("stable goes back", u"stable"_s, u"1.4.1 1.4"_s, u"v1.4.0 v1"_s, u""_s, u"stable goes back (1.4.1/v1.4.0)"_s);
    row("stable goes back to a pre-release", u"stable"_s, u"1.4.1"_s, u"1.4.1-rc1"_s, u""_s,
        u"stable to pre-release (stable/1.4.1-rc1), stable goes back (1.4.1/1.4.1-rc1)"_s);
    row("stable on the same version", u"stable"_s, u"1.4.1"_s, u"1.4.1-alpine"_s, u""_s, u""_s);
    row("stable, unknown before", u"stable"_s, u"old"_s, u"1.4.1"_s, u""_s, u""_s);
    row("stable, only a line known", u"stable"_s, u"1.4"_s, u"1.3"_s, u""_s, u""_s);
    QTest::newRow("new stable is a pre-release")
        << u"stable"_s << false << u""_s << u"1.5.0-rc1"_s << u""_s << u"stable to pre-release (stable/1.5.0-rc1)"_s;
    row("latest to a pre-release", u"latest"_s, u"1.4.0"_s, u"1.5.0-rc1"_s, u""_s, u""_s);
    row("latest goes back", u"latest"_s, u"1.4.0 1.4.1"_s, u"1.3.0"_s, u""_s, u"latest goes back (1.4.0/1.3.0)"_s);
    row("latest, in doubt", u"latest"_s, u"1.3.0 1.5.0"_s, u"1.4.0"_s, u""_s, u""_s);
    row("latest of a base", u"latest-alpine"_s, u"1.4.0"_s, u"1.3.0"_s, u""_s, u""_s);
    row("architecture", u"v2.0-x86_64"_s, u""_s, u""_s, u"linux/amd64 linux/arm64"_s, u""_s);
    row("other architecture", u"v2.0-x86_64"_s, u""_s, u""_s, u"linux/arm64/v8 linux/arm/v7"_s,
        u"platform missing (x86_64/)"_s);
    row("architecture, variant", u"2.0-arm32v7"_s, u""_s, u""_s, u"linux/arm/v6"_s, u""_s);
    row("architecture, not known", u"2.0-arm64"_s, u""_s, u""_s, u""_s, u""_s);
    row("architecture, unknown ones", u"2.0-arm64"_s, u""_s, u""_s, u"linux/amd64 unknown/unknown"_s, u""_s);
    row("base", u"1.2-alpine"_s, u"1.2-slim"_s, u"1.2.3-alpine3.20 latest"_s, u""_s, u""_s);
    row("other base", u"1.2-alpine"_s, u""_s, u"1.2 1.2.3-bookworm"_s, u""_s, u"other base (alpine/1.2.3-bookworm)"_s);
    row("same base by other names", u"1.2-bookworm"_s, u""_s, u"1.2-slim 1.2-debian12 1.2-slim-bookworm"_s, u""_s,
        u""_s);
}

void TestTagProposal::findsBreaks()
{
    QFETCH(QString, tag);
    QFETCH(bool, moves);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, platforms);
    const QList<ConventionBreak> breaks = conventionBreaks({.tag = tag,
        .before = moves ? digestOf(u'0') : Digest(),
        .after = digestOf(u'1'),
        .namesBefore = wordsOf(before),
        .namesAfter = wordsOf(after),
        .platforms = platformsFrom(platforms)});
    QStringList printed;
    for (const ConventionBreak &each : breaks)
        printed.append(u"%1 (%2/%3)"_s.arg(nameOf(each.kind), each.word, each.other));
    QTEST(printed.join(u", "_s), "expected");
}

void TestTagProposal::findsNothingWhereNothingChanges()
{
    TagStep step{.tag = u"1.4.1-x86_64"_s,
        .before = digestOf(u'1'),
        .after = digestOf(u'1'),
        .namesBefore = {},
        .namesAfter = {},
        .platforms = platformsFrom(u"linux/arm64"_s)};
    QVERIFY(conventionBreaks(step).isEmpty());
    step.after = {};
    QVERIFY(conventionBreaks(step).isEmpty());
}

QTEST_GUILESS_MAIN(TestTagProposal)
#include "tst_tagproposal.moc"
