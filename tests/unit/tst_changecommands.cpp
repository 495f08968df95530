// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/changecommands.h"
#include "values/mediatype.h"
#include "values/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString OldText = u"sha256:"_s + QString(64, u'0');
const QString Hex(64, u'1');
const QString NewText = u"sha256:"_s + Hex;

RepositoryAddress address(const QString &host, const QString &repository)
{
    return {.connectionId = host, .host = host, .repository = repository};
}

// Every host but "below.example", whose API lives below a path.
std::optional<RegistryAccess> usualAccess(const RepositoryAddress &place)
{
    if (place.host == "below.example"_L1)
        return std::nullopt;
    RegistryAccess access;
    if (place.host.startsWith("10."_L1))
        access.transport = Transport::PlainHttp;
    return access;
}

ChangeSet oneChange(ChangeSet::Verb verb, const TagChange &change)
{
    ChangeSet set;
    set.verb = verb;
    set.changes = {change};
    return set;
}

TagChange tagged(const RepositoryAddress &place)
{
    return {.place = place,
        .tag = u"2.0"_s,
        .before = {},
        .after = *Digest::parse(NewText),
        .source = std::nullopt,
        .sourceTag = u"2.0.1"_s};
}

TagChange copied(const RepositoryAddress &from, const RepositoryAddress &to)
{
    TagChange change = tagged(to);
    change.source = from;
    return change;
}

TagChange deleted(const RepositoryAddress &place)
{
    return {.place = place,
        .tag = u"2.0"_s,
        .before = *Digest::parse(OldText),
        .after = {},
        .source = std::nullopt,
        .sourceTag = {}};
}

ChangeSet withType(ChangeSet set, const char *mediaType)
{
    set.manifests.insert(*Digest::parse(NewText), {.mediaType = mediaType, .bytes = "{}"});
    return set;
}

QStringList texts(const QList<CommandLine> &lines)
{
    QStringList result;
    for (const CommandLine &line : lines)
        result.append(line.text);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Tagwright::ChangeSet)

class TestChangeCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void curlSignsIn();
    void hostileNamesStayOneWord();
};

void TestChangeCommands::lines_data()
{
    QTest::addColumn<ChangeSet>("set");
    QTest::addColumn<QStringList>("expected");

    using Verb = ChangeSet::Verb;
    const RepositoryAddress quay = address(u"quay.io"_s, u"ns/app"_s);
    const RepositoryAddress plain = address(u"10.0.0.5:5000"_s, u"app"_s);
    const QString at = u"quay.io/ns/app@"_s + NewText;
    const QString plainAt = u"10.0.0.5:5000/app@"_s + NewText;

    const QStringList tag{u"skopeo copy --all --preserve-digests docker://"_s + at + u" docker://quay.io/ns/app:2.0"_s,
        u"crane tag "_s + at + u" 2.0"_s, u"regctl image copy "_s + at + u" quay.io/ns/app:2.0"_s,
        u"oras tag "_s + at + u" 2.0"_s};
    QTest::newRow("tag, type unknown") << oneChange(Verb::Tag, tagged(quay)) << tag;
    const QStringList curl{u"curl --fail --header 'Accept: application/vnd.oci.image.index.v1+json' "
                           "--output sha256-"_s
        + Hex + u".json https://quay.io/v2/ns/app/manifests/"_s + NewText
        + u" && curl --fail --request PUT --header 'Content-Type: application/vnd.oci.image.index.v1+json' "
          "--data-binary @sha256-"_s
        + Hex + u".json https://quay.io/v2/ns/app/manifests/2.0"_s};
    QTest::newRow("tag") << withType(oneChange(Verb::Tag, tagged(quay)), MediaType::OciIndex) << tag + curl;
    TagChange move = tagged(quay);
    move.before = *Digest::parse(OldText);
    move.source = quay;
    QTest::newRow("tag that moves, named source")
        << withType(oneChange(Verb::Tag, move), MediaType::OciIndex) << tag + curl;
    QTest::newRow("undone move") << withType(oneChange(Verb::Undo, move), MediaType::OciIndex) << tag + curl;
    QTest::newRow("tag over plain HTTP")
        << withType(oneChange(Verb::Tag, tagged(plain)), MediaType::DockerManifest)
        << QStringList{
               u"skopeo copy --all --preserve-digests --src-tls-verify=false --dest-tls-verify=false docker://"_s
                   + plainAt + u" docker://10.0.0.5:5000/app:2.0"_s,
               u"crane tag --insecure "_s + plainAt + u" 2.0"_s,
               u"regctl image copy --host=reg=10.0.0.5:5000,tls=disabled "_s + plainAt + u" 10.0.0.5:5000/app:2.0"_s,
               u"oras tag --plain-http "_s + plainAt + u" 2.0"_s,
               u"curl --fail --header 'Accept: application/vnd.docker.distribution.manifest.v2+json' "
               "--output sha256-"_s
                   + Hex + u".json http://10.0.0.5:5000/v2/app/manifests/"_s + NewText
                   + u" && curl --fail --request PUT --header "
                     "'Content-Type: application/vnd.docker.distribution.manifest.v2+json' "
                     "--data-binary @sha256-"_s
                   + Hex + u".json http://10.0.0.5:5000/v2/app/manifests/2.0"_s};

    const ChangeSet copy = oneChange(Verb::Copy, copied(quay, address(u"reg.example"_s, u"b"_s)));
    const QStringList skopeoAndCrane{
        u"skopeo copy --all --preserve-digests docker://"_s + at + u" docker://reg.example/b:2.0"_s,
        u"crane copy "_s + at + u" reg.example/b:2.0"_s};
    const QStringList regctlAndOras{
        u"regctl image copy "_s + at + u" reg.example/b:2.0"_s, u"oras cp "_s + at + u" reg.example/b:2.0"_s};
    QTest::newRow("copy") << copy << skopeoAndCrane + regctlAndOras;
    ChangeSet referrers = copy;
    referrers.withReferrers = true;
    QTest::newRow("copy with referrers") << referrers
                                         << QStringList{
                                                u"regctl image copy --referrers "_s + at + u" reg.example/b:2.0"_s,
                                                u"oras cp -r "_s + at + u" reg.example/b:2.0"_s};
    ChangeSet chosen = copy;
    chosen.platforms = {u"linux/arm64"_s};
    QTest::newRow("copy of platforms, type unknown") << chosen << QStringList();
    QTest::newRow("copy of platforms") << withType(chosen, MediaType::OciIndex) << QStringList();
    QTest::newRow("copy of one platform") << withType(chosen, MediaType::OciManifest) << skopeoAndCrane + regctlAndOras;
    QTest::newRow("copy to plain HTTP")
        << oneChange(Verb::Copy, copied(quay, plain))
        << QStringList{u"skopeo copy --all --preserve-digests --dest-tls-verify=false docker://"_s + at
                   + u" docker://10.0.0.5:5000/app:2.0"_s,
               u"regctl image copy --host=reg=10.0.0.5:5000,tls=disabled "_s + at + u" 10.0.0.5:5000/app:2.0"_s,
               u"oras cp --to-plain-http "_s + at + u" 10.0.0.5:5000/app:2.0"_s};
    QTest::newRow("copy within plain HTTP")
        << oneChange(Verb::Copy, copied(plain, address(plain.host, u"b"_s)))
        << QStringList{
               u"skopeo copy --all --preserve-digests --src-tls-verify=false --dest-tls-verify=false docker://"_s
                   + plainAt + u" docker://10.0.0.5:5000/b:2.0"_s,
               u"crane copy --insecure "_s + plainAt + u" 10.0.0.5:5000/b:2.0"_s,
               u"regctl image copy --host=reg=10.0.0.5:5000,tls=disabled "_s + plainAt + u" 10.0.0.5:5000/b:2.0"_s,
               u"oras cp --from-plain-http --to-plain-http "_s + plainAt + u" 10.0.0.5:5000/b:2.0"_s};

    QTest::newRow("deletion") << oneChange(Verb::Delete, deleted(quay))
                              << QStringList{u"skopeo delete docker://quay.io/ns/app:2.0 "
                                             "# deletes the digest, and with it every tag that names it"_s,
                                     u"regctl tag delete quay.io/ns/app:2.0"_s,
                                     u"curl --fail --request DELETE https://quay.io/v2/ns/app/manifests/2.0"_s};
    QTest::newRow("deletion on loopback")
        << oneChange(Verb::Delete, deleted(address(u"[::1]:5000"_s, u"app"_s)))
        << QStringList{u"skopeo delete --tls-verify=false 'docker://[::1]:5000/app:2.0' "
                       "# deletes the digest, and with it every tag that names it"_s,
               u"regctl tag delete '--host=reg=[::1]:5000,tls=disabled' '[::1]:5000/app:2.0'"_s,
               u"curl --fail --request DELETE --globoff 'http://[::1]:5000/v2/app/manifests/2.0'"_s};
    QTest::newRow("Docker Hub") << oneChange(Verb::Undo, deleted(address(u"docker.io"_s, u"library/a"_s)))
                                << QStringList{u"skopeo delete docker://docker.io/library/a:2.0 "
                                               "# deletes the digest, and with it every tag that names it"_s,
                                       u"regctl tag delete docker.io/library/a:2.0"_s,
                                       u"curl --fail --request DELETE "
                                       "https://registry-1.docker.io/v2/library/a/manifests/2.0"_s};

    const RepositoryAddress below = address(u"below.example"_s, u"app"_s);
    QTest::newRow("below a path") << oneChange(Verb::Delete, deleted(below)) << QStringList();
    QTest::newRow("from below a path") << oneChange(Verb::Copy, copied(below, quay)) << QStringList();
    QTest::newRow("undone deletion") << withType(oneChange(Verb::Undo, tagged(quay)), MediaType::OciIndex)
                                     << QStringList();
    TagChange nothing = tagged(quay);
    nothing.before = nothing.after;
    QTest::newRow("no change") << oneChange(Verb::Tag, nothing) << QStringList();
    TagChange untagged = deleted(quay);
    untagged.tag.clear();
    QTest::newRow("no tag") << oneChange(Verb::Delete, untagged) << QStringList();
}

void TestChangeCommands::lines()
{
    QFETCH(ChangeSet, set);
    const QList<CommandLine> found = changeCommands(set, usualAccess);
    for (const CommandLine &line : found)
        QCOMPARE(shellWords(line.text).first(), line.program);
    QTEST(texts(found), "expected");

    set.changes += set.changes;
    QCOMPARE(texts(changeCommands(set, usualAccess)), texts(found) + texts(found));
}

void TestChangeCommands::curlSignsIn()
{
    const ChangeSet set = oneChange(ChangeSet::Verb::Delete, deleted(address(u"reg.example"_s, u"a"_s)));
    RegistryAccess access{.transport = Transport::Tls, .signIn = Capabilities::SignIn::Basic, .userName = u"it's me"_s};
    const auto curl = [&] {
        return changeCommands(set, [&access](const RepositoryAddress &) { return std::optional(access); }).last().text;
    };
    QCOMPARE(curl(), u"curl --fail --user 'it'\\''s me' --request DELETE https://reg.example/v2/a/manifests/2.0"_s);
    access.signIn = Capabilities::SignIn::Bearer;
    QCOMPARE(curl(),
        u"curl --fail --header \"Authorization: Bearer $TOKEN\" --request DELETE "
        "https://reg.example/v2/a/manifests/2.0"_s);
}

void TestChangeCommands::hostileNamesStayOneWord()
{
    const QString repository = u"a;rm -rf ~/'$(id)`id`"_s;
    ChangeSet set =
        withType(oneChange(ChangeSet::Verb::Tag, tagged(address(u"reg.example"_s, repository))), "a/b'$(id)");
    set.changes.append(deleted(address(u"reg.example"_s, repository)));
    set.changes.append(copied(address(u"reg.example"_s, repository), address(u"reg.example"_s, u"b"_s)));
    const QList<CommandLine> found = changeCommands(set, usualAccess);
    QCOMPARE(found.size(), 12);
    for (const CommandLine &line : found) {
        const QStringList words = shellWords(line.text);
        const QString expected = line.program == "curl"_L1 ? u"/a;rm%20-rf%20~/'$(id)%60id%60/"_s : u'/' + repository;
        const bool whole = std::any_of(
            words.begin(), words.end(), [&expected](const QString &word) { return word.contains(expected); });
        QVERIFY2(whole, qPrintable(line.text));
    }
}

QTEST_GUILESS_MAIN(TestChangeCommands)
#include "tst_changecommands.moc"
