// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "../support/modelprinter.h"
#include "../support/sampletags.h"
#include "items/facttablemodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const ImageReference Reference{.host = u"localhost:5000"_s, .repository = u"fedora/httpd"_s, .tag = u"latest"_s};

FetchedManifest manifest(int digest, Manifest::Form form = Manifest::Form::Image)
{
    FetchedManifest result;
    result.digest = sampleDigest(digest);
    result.verified = true;
    result.manifest.form = form;
    result.manifest.mediaType = u"application/test"_s;
    return result;
}

struct Facts {
    QStringList names(FactTableModel::RowKind kind) const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(Role::Kind).toInt() == int(kind))
                result += model.index(row, 0).data().toString();
        }
        return result;
    }

    QModelIndex value(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == name)
                return model.index(row, FactTableModel::Value);
        }
        return {};
    }

    FactTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestFactTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainImage();
    void platformOfAnIndex();
    void artifactWithoutConfig();
    void remarks();
    void reproducible();
    void longValuesAreCopiedWhole();
    void headingsCannotBeSelected();
    void clears();
};

void TestFactTableModel::plainImage()
{
    Facts facts;
    FetchedManifest image = manifest(1);
    image.manifest.config = Descriptor{.digest = sampleDigest(8), .size = 200};
    image.manifest.layers = {{.digest = sampleDigest(9), .size = 1000}};
    image.manifest.annotations = {{u"note"_s, u"hello"_s}};
    ImageConfig config;
    config.platform = {.os = u"linux"_s, .architecture = u"amd64"_s};
    config.entrypoint = {u"/bin/app"_s, u"--serve"_s};
    config.environment = {u"PATH=/usr/bin:/bin"_s, u"EMPTY"_s, u"A=b=c"_s};
    config.labels = {{u"maintainer"_s, u"someone"_s}};
    facts.model.setImage(Reference, image, image, config);

    QCOMPARE(facts.names(FactTableModel::RowKind::Heading),
        QStringList({u"Image"_s, u"When it runs"_s, u"Environment"_s, u"Labels"_s, u"Annotations"_s}));
    QCOMPARE(facts.value(u"Reference"_s).data().toString(), u"localhost:5000/fedora/httpd:latest"_s);
    QCOMPARE(facts.value(u"Digest"_s).data().toString(), sampleDigest(1).toString());
    QVERIFY(facts.value(u"Digest"_s).data(Role::Monospace).toBool());
    QCOMPARE(facts.value(u"Platform"_s).data().toString(), u"linux/amd64"_s);
    QVERIFY(facts.value(u"Size"_s).data().toString().startsWith(u"1.2 kB"_s));
    QCOMPARE(facts.value(u"Layers"_s).data().toString(), u"1"_s);
    QCOMPARE(facts.value(u"Entry point"_s).data().toString(), u"/bin/app --serve"_s);
    QCOMPARE(facts.value(u"A"_s).data().toString(), u"b=c"_s);
    QCOMPARE(facts.value(u"EMPTY"_s).data().toString(), QString());
    QVERIFY(facts.value(u"EMPTY"_s).isValid());
    QCOMPARE(facts.value(u"maintainer"_s).data().toString(), u"someone"_s);
    QCOMPARE(facts.value(u"note"_s).data().toString(), u"hello"_s);
    QVERIFY(!facts.value(u"Remarks"_s).isValid());
    QVERIFY(!facts.value(u"User"_s).isValid()); // what is not said has no row
    QVERIFY(!facts.value(u"Digest of the platform"_s).isValid());
}

void TestFactTableModel::platformOfAnIndex()
{
    Facts facts;
    FetchedManifest top = manifest(1, Manifest::Form::Index);
    top.manifest.manifests = {
        {.digest = sampleDigest(2), .platform = Platform{.os = u"linux"_s, .architecture = u"arm"_s}}};
    FetchedManifest image = manifest(2);
    image.manifest.annotations = {{u"of"_s, u"the platform"_s}};
    facts.model.setImage(Reference, top, image, ImageConfig());

    QCOMPARE(facts.value(u"Type"_s).data().toString(), u"multi-arch"_s);
    QCOMPARE(facts.value(u"Digest"_s).data().toString(), sampleDigest(1).toString());
    QCOMPARE(facts.value(u"Digest of the platform"_s).data().toString(), sampleDigest(2).toString());
    QCOMPARE(facts.names(FactTableModel::RowKind::Heading),
        QStringList({u"Image"_s, u"Annotations of the platform's manifest"_s}));
}

void TestFactTableModel::artifactWithoutConfig()
{
    Facts facts;
    FetchedManifest artifact = manifest(1, Manifest::Form::Artifact);
    artifact.manifest.artifactType = u"application/vnd.example"_s;
    artifact.manifest.subject = Descriptor{.digest = sampleDigest(5)};
    facts.model.setImage(Reference, artifact, artifact, std::nullopt);
    QCOMPARE(facts.names(FactTableModel::RowKind::Heading), QStringList(u"Image"_s));
    QCOMPARE(facts.value(u"Attached to"_s).data().toString(), sampleDigest(5).toString());
}

void TestFactTableModel::remarks()
{
    Facts facts;
    FetchedManifest image = manifest(1);
    image.serverDigestDiffers = true;
    facts.model.setImage(Reference, image, image, std::nullopt);
    QVERIFY(facts.value(u"Remarks"_s).data().toString().contains(u"another digest"_s));

    FetchedManifest legacy = manifest(1, Manifest::Form::Schema1);
    legacy.verified = false;
    facts.model.setImage(Reference, legacy, legacy, std::nullopt);
    QVERIFY(facts.value(u"Remarks"_s).data().toString().contains(u"first image format"_s));
}

void TestFactTableModel::reproducible()
{
    Facts facts;
    ImageConfig config;
    config.reproducible = true;
    facts.model.setImage(Reference, manifest(1), manifest(1), config);
    QCOMPARE(facts.value(u"Created"_s).data().toString(), u"reproducible"_s);
}

void TestFactTableModel::longValuesAreCopiedWhole()
{
    Facts facts;
    ImageConfig config;
    const QString value = u"first\nsecond "_s.repeated(1000);
    config.labels = {{u"long"_s, value}};
    facts.model.setImage(Reference, manifest(1), manifest(1), config);
    const QModelIndex cell = facts.value(u"long"_s);
    QVERIFY(!cell.data().toString().contains(u'\n'));
    QVERIFY(cell.data().toString().size() < 1000);
    QCOMPARE(cell.data(Qt::EditRole).toString(), value);
}

void TestFactTableModel::headingsCannotBeSelected()
{
    Facts facts;
    facts.model.setImage(Reference, manifest(1), manifest(1), std::nullopt);
    QVERIFY(!facts.model.flags(facts.model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(facts.model.flags(facts.model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!facts.model.flags(facts.model.index(1, 0)).testFlag(Qt::ItemIsEditable));
}

void TestFactTableModel::clears()
{
    Facts facts;
    facts.model.setImage(Reference, manifest(1), manifest(1), std::nullopt);
    QVERIFY(facts.model.rowCount() > 0);
    facts.model.clear();
    QCOMPARE(facts.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFactTableModel)
#include "tst_facttablemodel.moc"
