// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/tagconvention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QString nameOf(TagConvention::Kind kind)
{
    switch (kind) {
    case TagConvention::Kind::Revision:
        return u"revision"_s;
    case TagConvention::Kind::Prerelease:
        return u"prerelease"_s;
    case TagConvention::Kind::Architecture:
        return u"architecture"_s;
    case TagConvention::Kind::Base:
        return u"base"_s;
    case TagConvention::Kind::Latest:
        return u"latest"_s;
    case TagConvention::Kind::Stable:
        return u"stable"_s;
    case TagConvention::Kind::Date:
        return u"date"_s;
    case TagConvention::Kind::Commit:
        return u"commit"_s;
    }
    return {};
}

QString printed(const QList<TagConvention> &conventions)
{
    QStringList words;
    for (const TagConvention &convention : conventions)
        words.append(
            convention.detail.isEmpty() ? nameOf(convention.kind) : nameOf(convention.kind) + u'=' + convention.detail);
    return words.join(u' ');
}

} // namespace

class TestTagConvention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void manyTags();
};

void TestTagConvention::recognises_data()
{
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *tag, const char *expected) { QTest::newRow(tag) << QString::fromLatin1(expected); };
    row("2.4.67", "revision");
    row("v2.0.1", "revision");
    row("22", "revision");
    row("v3", "revision");
    row("1.1.1w", "revision");
    row("app-1.2", "revision");
    row("release-v3", "revision");
    row("17.0.9_9", "revision");
    row("v2.0-x86_64", "revision architecture=x86_64");
    row("v2.0-x86-64", "revision architecture=x86-64");
    row("1.2-arm-v7", "revision architecture=arm-v7");
    row("1.2-linux-amd64", "revision architecture=amd64");
    row("arm64v8", "architecture=arm64v8");
    row("1.2-386", "revision architecture=386");
    row("386", "revision");
    row("v1.2-centos7", "revision base=centos7");
    row("2.4.67-alpine", "revision base=alpine");
    row("2.4.67-trixie", "revision base=trixie");
    row("trixie", "base=trixie");
    row("alpine", "base=alpine");
    row("alpine3.20", "base=alpine3.20");
    row("bookworm-slim", "base=bookworm-slim");
    row("22-slim-bookworm", "revision base=slim-bookworm");
    row("1.2-ubuntu-22.04", "revision base=ubuntu-22.04");
    row("ubuntu-22.04", "base=ubuntu revision");
    row("ubi9-minimal", "base=ubi9-minimal");
    row("1.0-el9", "revision base=el9");
    row("windowsservercore-ltsc2022", "base=windowsservercore-ltsc2022");
    row("2.4.67-alpine-arm64", "revision base=alpine architecture=arm64");
    row("latest", "latest");
    row("Latest", "latest");
    row("stable", "stable");
    row("latest-amd64", "latest architecture=amd64");
    row("stable-alpine", "stable base=alpine");
    row("20240131", "date");
    row("2024-01-31", "date");
    row("2024_01_31", "date");
    row("20240131123456", "date");
    row("20240131T1234Z", "date");
    row("trixie-20240131", "base=trixie date");
    row("v1.2-20240131", "revision date");
    row("20241301", "revision");
    row("2024-02-30", "revision");
    row("1a2b3c4", "commit=1a2b3c4");
    row("0123456789abcdef0123456789abcdef01234567", "commit=0123456789abcdef0123456789abcdef01234567");
    row("sha-1a2b3c4", "commit=1a2b3c4");
    row("git-deadbee", "commit=deadbee");
    row("main-1a2b3c4", "commit=1a2b3c4");
    row("v1.2-5-g1a2b3c4", "revision commit=1a2b3c4");
    row("deadbeef", "");
    row("1a2b3c", "");
    row("1.0.0-rc.1", "revision prerelease");
    row("1.0.0-rc1", "revision prerelease");
    row("3.13.0rc1", "revision prerelease");
    row("3.13.0b2", "revision prerelease");
    row("1.0-alpha", "revision prerelease");
    row("1.0-beta.2-alpine", "revision prerelease base=alpine");
    row("1.0-SNAPSHOT", "revision prerelease");
    row("1.0.0-dev", "revision prerelease");
    row("dev", "prerelease");
    row("edge", "");
    row("main", "");
    row("el", "");
    row("alpinest", "");
    row("1..2", "");
    row("v", "");
    row("1.", "");
    row("-", "");
    row("_1.2_", "revision");
    row("sha256-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.sig", "");
}

void TestTagConvention::recognises()
{
    QTEST(printed(recogniseConventions(QString::fromLatin1(QTest::currentDataTag()))), "expected");
}

void TestTagConvention::manyTags()
{
    qsizetype found = 0;
    QBENCHMARK
    {
        for (int i = 0; i < 10'000; ++i)
            found += recogniseConventions(u"v2.4.67-bookworm-slim-x86_64").size();
    }
    QVERIFY(found >= 30'000);
}

QTEST_GUILESS_MAIN(TestTagConvention)
#include "tst_tagconvention.moc"
