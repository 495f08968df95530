// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/platformchoice.h"

#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

// "linux/arm/v5", "-" for a child without a platform, with "+" behind it for one that attests another.
Descriptor childOf(QString text)
{
    Descriptor child;
    if (text.endsWith(u'+')) {
        text.chop(1);
        child.annotations = {{u"vnd.docker.reference.type"_s, u"attestation-manifest"_s},
            {u"vnd.docker.reference.digest"_s, u"sha256:"_s + QString(64, u'a')}};
    }
    if (text != "-"_L1) {
        const QStringList parts = text.split(u'/');
        child.platform = Platform{.os = parts.value(0), .architecture = parts.value(1), .variant = parts.value(2)};
    }
    return child;
}

QString own()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    return cpu == "x86_64"_L1 ? u"linux/amd64"_s : cpu == "i386"_L1 ? u"linux/386"_s : "linux/"_L1 + cpu;
}

} // namespace

class TestPlatformChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefers_data();
    void prefers();
    void knowsAttestations_data();
    void knowsAttestations();
};

void TestPlatformChoice::prefers_data()
{
    QTest::addColumn<QStringList>("children");
    QTest::addColumn<int>("preferred");
    const auto row = [](const char *name, const QStringList &children, int preferred) {
        QTest::newRow(name) << children << preferred;
    };

    row("nothing to choose from", {}, -1);
    row("only one", {u"windows/arm64"_s}, 0);
    row("this machine's", {u"linux/s390x"_s, u"linux/mips64le"_s, own()}, 2);
    row("this machine's before amd64", {u"linux/s390x"_s, u"linux/amd64"_s, own()}, own() == "linux/amd64"_L1 ? 1 : 2);
    row("amd64", {u"linux/s390x"_s, u"linux/amd64"_s}, 1);
    row("linux, not another system", {u"windows/amd64"_s, u"freebsd/amd64"_s, u"linux/amd64"_s}, 2);
    row("the first of strangers", {u"linux/s390x"_s, u"linux/ppc64le"_s}, 0);
    row("the first of what has no platform", {u"-"_s, u"-"_s}, 0);
    row("not an attestation", {u"unknown/unknown"_s, u"linux/s390x"_s}, 1);
    row("not an attestation with a platform", {own() + u'+', own()}, 1);
    row("not an attestation without a platform", {u"-+"_s, u"-"_s}, 1);
    row("an attestation when there is nothing else", {u"unknown/unknown"_s, u"unknown/unknown+"_s}, 0);
}

void TestPlatformChoice::prefers()
{
    QFETCH(QStringList, children);

    Manifest index{.form = Manifest::Form::Index};
    for (const QString &child : std::as_const(children))
        index.manifests += childOf(child);
    QTEST(preferredChild(index), "preferred");
}

void TestPlatformChoice::knowsAttestations_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("expected");

    QTest::newRow("image") << u"linux/amd64"_s << false;
    QTest::newRow("no platform") << u"-"_s << false;
    QTest::newRow("unknown platform") << u"unknown/unknown"_s << true;
    QTest::newRow("half unknown") << u"unknown/amd64"_s << false;
    QTest::newRow("refers to another") << u"linux/amd64+"_s << true;
}

void TestPlatformChoice::knowsAttestations()
{
    QFETCH(QString, child);
    QTEST(isAttestation(childOf(child)), "expected");
}

QTEST_GUILESS_MAIN(TestPlatformChoice)
#include "tst_platformchoice.moc"
