// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/platformtreemodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

Descriptor image(int digest, const QString &architecture)
{
    return {.mediaType = u"application/vnd.oci.image.manifest.v1+json"_s,
        .digest = sampleDigest(digest),
        .size = 500,
        .platform = Tagwright::Platform{.os = u"linux"_s, .architecture = architecture}};
}

Descriptor attestation(int digest, int attested)
{
    Descriptor result = image(digest, u"unknown"_s);
    result.platform->os = u"unknown"_s;
    result.annotations = {{u"vnd.docker.reference.type"_s, u"attestation-manifest"_s},
        {u"vnd.docker.reference.digest"_s, sampleDigest(attested).toString()}};
    return result;
}

Manifest index()
{
    Manifest manifest{.form = Manifest::Form::Index};
    manifest.manifests = {attestation(11, 2), image(1, u"386"_s), image(2, u"amd64"_s), attestation(12, 1),
        attestation(13, 99), image(3, u"arm64"_s), attestation(14, 2)};
    return manifest;
}

struct Platforms {
    PlatformTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestPlatformTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAttestations();
    void mapsChildren();
    void cells();
    void sizes();
    void childWithoutPlatform();
    void clears();
};

void TestPlatformTreeModel::foldsAttestations()
{
    Platforms platforms;
    platforms.model.setIndex(index());
    QCOMPARE(printedColumn(platforms.model, 0),
        QStringList({u"linux/386"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"attestation"_s}));
    QStringList tree = printed(platforms.model);
    for (QString &line : tree)
        line = line.section(u" | "_s, 0, 1);
    QCOMPARE(tree,
        QStringList({u"linux/386 | image"_s, u"  attestation | attestation"_s, u"linux/amd64 | image"_s,
            u"  attestation | attestation"_s, u"  attestation | attestation"_s, u"linux/arm64 | image"_s,
            u"attestation | attestation"_s}));
}

void TestPlatformTreeModel::mapsChildren()
{
    Platforms platforms;
    const Manifest manifest = index();
    platforms.model.setIndex(manifest);
    for (int child = 0; child < manifest.manifests.size(); ++child) {
        const QModelIndex row = platforms.model.indexOf(child);
        QVERIFY(row.isValid());
        QCOMPARE(platforms.model.child(row), child);
        QCOMPARE(row.data(Role::Digest).toString(), manifest.manifests.at(child).digest.toString());
    }
    QCOMPARE(platforms.model.indexOf(14).isValid(), false);
    QCOMPARE(platforms.model.indexOf(-1).isValid(), false);
    QCOMPARE(platforms.model.child({}), -1);
    QCOMPARE(platforms.model.indexOf(6).parent(), platforms.model.indexOf(2));
    QCOMPARE(platforms.model.indexOf(6).row(), 1);
}

void TestPlatformTreeModel::cells()
{
    Platforms platforms;
    platforms.model.setIndex(index());
    const QModelIndex amd64 = platforms.model.indexOf(2);
    const QModelIndex digest = amd64.siblingAtColumn(PlatformTreeModel::Digest);
    QCOMPARE(digest.data().toString(), sampleDigest(2).abbreviated());
    QCOMPARE(digest.data(Qt::ToolTipRole).toString(), sampleDigest(2).toString());
    QVERIFY(digest.data(Role::Monospace).toBool());
    QCOMPARE(amd64.data(Role::Kind).toInt(), int(ContentKind::Image));
    QCOMPARE(amd64.data(Qt::AccessibleTextRole).toString(), u"linux/amd64"_s);
    QCOMPARE(amd64.siblingAtColumn(PlatformTreeModel::Size).data().toString(), QString());
    for (int column = 0; column < PlatformTreeModel::ColumnCount; ++column)
        QVERIFY(!platforms.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestPlatformTreeModel::sizes()
{
    Platforms platforms;
    platforms.model.setIndex(index());
    QSignalSpy changed(&platforms.model, &QAbstractItemModel::dataChanged);
    platforms.model.setImageSize(2, 58'200'000);
    platforms.model.setImageSize(2, 58'200'000);
    platforms.model.setImageSize(99, 1);
    QCOMPARE(changed.count(), 1);
    const QModelIndex size = platforms.model.indexOf(2).siblingAtColumn(PlatformTreeModel::Size);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex(), size);
    QCOMPARE(size.data().toString(), u"58.2 MB"_s);
}

void TestPlatformTreeModel::childWithoutPlatform()
{
    Platforms platforms;
    Manifest manifest{.form = Manifest::Form::Index};
    Descriptor chart = image(1, {});
    chart.platform.reset();
    chart.artifactType = u"application/vnd.cncf.helm.config.v1+json"_s;
    manifest.manifests = {chart};
    platforms.model.setIndex(manifest);
    QCOMPARE(platforms.model.index(0, PlatformTreeModel::Platform).data().toString(), u"no platform"_s);
    QCOMPARE(platforms.model.index(0, PlatformTreeModel::Type).data().toString(), u"Helm chart"_s);
}

void TestPlatformTreeModel::clears()
{
    Platforms platforms;
    platforms.model.setIndex(index());
    platforms.model.clear();
    QCOMPARE(platforms.model.rowCount(), 0);
    QVERIFY(!platforms.model.indexOf(0).isValid());
}

QTEST_GUILESS_MAIN(TestPlatformTreeModel)
#include "tst_platformtreemodel.moc"
