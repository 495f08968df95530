// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What a cluster's image looks like in a table.

#include "../support/samplestream.h"
#include "operations/imagedetails.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class ImageDetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detailsOfAnImage();
    void detailsOfAList();
    void sizeOfAList();
};

void ImageDetailsTest::detailsOfAnImage()
{
    ClusterImage image;
    image.manifest.digest = *Digest::parse(sampleDigest(1));
    image.config.emplace().platform.architecture = u"amd64"_s;
    image.size = 1046;
    const TagDetails details = detailsOf(image);
    QCOMPARE(details.platforms.size(), 1);
    QCOMPARE(details.platforms.constFirst().toString(), u"linux/amd64"_s);
    QCOMPARE(details.size, 1046);
}

void ImageDetailsTest::detailsOfAList()
{
    ClusterImage image;
    image.manifest.digest = *Digest::parse(sampleDigest(1));
    image.manifest.manifest.form = Manifest::Form::Index;
    for (const QString &architecture : {u"amd64"_s, u"arm64"_s}) {
        Descriptor child;
        child.platform = Platform{.os = u"linux"_s, .architecture = architecture, .variant = {}, .osVersion = {}};
        image.manifest.manifest.manifests += child;
    }
    const TagDetails details = detailsOf(image);
    QCOMPARE(details.kind, ContentKind::MultiArch);
    QCOMPARE(details.platforms.size(), 2);
    QCOMPARE(details.size, -1);
}

void ImageDetailsTest::sizeOfAList()
{
    StreamLayers layers;
    layers.images.insert(u"index"_s, {.layers = {}, .config = {}, .manifests = {u"a"_s, u"b"_s}});
    layers.images.insert(u"a"_s, {.layers = {u"base"_s, u"1"_s}, .config = {}, .manifests = {}});
    layers.images.insert(u"b"_s, {.layers = {u"base"_s, u"2"_s}, .config = {}, .manifests = {}});
    layers.blobs.insert(u"base"_s, {.size = 100, .mediaType = {}});
    layers.blobs.insert(u"1"_s, {.size = 20, .mediaType = {}});
    QCOMPARE(sizeOfAll(layers, u"index"_s), -1);
    layers.blobs.insert(u"2"_s, {.size = 3, .mediaType = {}});
    QCOMPARE(sizeOfAll(layers, u"index"_s), 123); // what they share counts once
    QCOMPARE(sizeOfAll(layers, u"nosuch"_s), -1);
}

QTEST_GUILESS_MAIN(ImageDetailsTest)
#include "tst_imagedetails.moc"
