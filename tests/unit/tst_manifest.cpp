// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/manifest.h"

#include "values/mediatype.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QByteArray A = "sha256:" + QByteArray(64, 'a');
const QByteArray B = "sha256:" + QByteArray(64, 'b');
const QByteArray C = "sha256:" + QByteArray(64, 'c');

// JSON in which ' stands for ", and A, B, C for digests.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"')
        .replace("\"A\"", '"' + A + '"')
        .replace("\"B\"", '"' + B + '"')
        .replace("\"C\"", '"' + C + '"');
}

Digest digest(const QByteArray &text)
{
    return Digest::parse(QString::fromLatin1(text)).value_or(Digest());
}

const QByteArray OciImage =
    json("{'schemaVersion':2,'mediaType':'application/vnd.oci.image.manifest.v1+json',"
         "'config':{'mediaType':'application/vnd.oci.image.config.v1+json','size':7,'digest':'A'},"
         "'layers':[{'mediaType':'application/vnd.oci.image.layer.v1.tar+gzip','size':100,'digest':'B'},"
         "{'mediaType':'application/vnd.oci.image.layer.v1.tar+zstd','size':20,'digest':'C'}],"
         "'annotations':{'org.opencontainers.image.title':'x','number':1}}");

const QByteArray OciIndex = json("{'schemaVersion':2,'manifests':["
                                 "{'mediaType':'application/vnd.oci.image.manifest.v1+json','size':1,'digest':'A',"
                                 "'platform':{'os':'linux','architecture':'arm','variant':'v5'}},"
                                 "{'mediaType':'application/vnd.oci.image.manifest.v1+json','size':2,'digest':'B',"
                                 "'platform':{'os':'windows','architecture':'amd64','os.version':'10.0.17763'}},"
                                 "{'mediaType':'application/vnd.oci.image.manifest.v1+json','size':3,'digest':'C',"
                                 "'platform':{'os':'unknown','architecture':'unknown'},"
                                 "'annotations':{'vnd.docker.reference.type':'attestation-manifest',"
                                 "'vnd.docker.reference.digest':'A'}}]}");

const QByteArray Schema1 = json("{'schemaVersion':1,'name':'a','tag':'b','architecture':'amd64',"
                                "'fsLayers':[{'blobSum':'B'},{'blobSum':'A'}],"
                                "'history':[{'v1Compatibility':'new'},{'v1Compatibility':'old'}],"
                                "'signatures':[{}]}");

QByteArray imageWith(const QByteArray &configType, const QByteArray &layerTypes, const QByteArray &more = {})
{
    QByteArray layers;
    for (const QByteArray &type : layerTypes.split(' ')) {
        if (!type.isEmpty())
            layers += (layers.isEmpty() ? "" : ",") + QByteArray("{'mediaType':'") + type + "','size':1,'digest':'B'}";
    }
    return json("{'schemaVersion':2,'config':{'mediaType':'" + configType + "','size':2,'digest':'A'},'layers':["
        + layers + "]" + more + "}");
}

} // namespace

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mediaTypes_data();
    void mediaTypes();
    void imageManifest();
    void index();
    void schema1();
    void artifactManifest();
    void descriptors();
    void kinds_data();
    void kinds();
    void kindsOfArtifacts_data();
    void kindsOfArtifacts();
    void sizes_data();
    void sizes();
    void malformed_data();
    void malformed();
    void tooLarge();
    void deepNestingEnds();
    void platforms();
    void attestations();
    void referrersTags_data();
    void referrersTags();
    void attachmentTags_data();
    void attachmentTags();
};

void TestManifest::mediaTypes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<Manifest::Form>("form");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<bool>("disagrees");

    const auto row = [](const char *name, const QByteArray &body, const QByteArray &contentType, Manifest::Form form,
                         const char *mediaType, bool disagrees = false) {
        QTest::newRow(name) << body << contentType << form << QString::fromLatin1(mediaType) << disagrees;
    };
    using Form = Manifest::Form;
    row("Content-Type", OciImage, MediaType::OciManifest, Form::Image, MediaType::OciManifest);
    row("with parameters", OciImage, "Application/vnd.oci.image.manifest.v1+JSON; charset=utf-8", Form::Image,
        MediaType::OciManifest);
    row("generic, body names it", OciImage, "application/json", Form::Image, MediaType::OciManifest);
    row("missing, body names it", OciImage, {}, Form::Image, MediaType::OciManifest);
    row("page of a proxy, body names it", OciImage, "text/html", Form::Image, MediaType::OciManifest);
    row("disagree", OciImage, MediaType::DockerManifest, Form::Image, MediaType::DockerManifest, true);
    row("index by Content-Type", OciIndex, MediaType::DockerList, Form::Index, MediaType::DockerList);
    row("index by shape", OciIndex, "text/plain", Form::Index, MediaType::OciIndex);
    row("empty index", json("{'manifests':null}"), MediaType::OciIndex, Form::Index, MediaType::OciIndex);
    row("OCI by shape", imageWith(MediaType::OciConfig, "x"), {}, Form::Image, MediaType::OciManifest);
    row("Docker by shape", imageWith(MediaType::DockerConfig, "x"), {}, Form::Image, MediaType::DockerManifest);
    row("schema 1 by shape", Schema1, "application/json", Form::Schema1, MediaType::Schema1Signed);
    row("schema 1, not signed", json("{'schemaVersion':1,'fsLayers':[],'history':[]}"), {}, Form::Schema1,
        MediaType::Schema1);
    row("schema 1 by Content-Type", Schema1, MediaType::Schema1Signed, Form::Schema1, MediaType::Schema1Signed);
    row("artifact", json("{'artifactType':'a/b','blobs':[]}"), MediaType::OciArtifactManifest, Form::Artifact,
        MediaType::OciArtifactManifest);
}

void TestManifest::mediaTypes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    const Result<Manifest> manifest = parseManifest(body, contentType);
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().message));
    QTEST(manifest->form, "form");
    QTEST(manifest->mediaType, "mediaType");
    QTEST(manifest->mediaTypeDisagrees, "disagrees");
}

void TestManifest::imageManifest()
{
    const Result<Manifest> manifest = parseManifest(OciImage, MediaType::OciManifest);
    QVERIFY(manifest);
    QVERIFY(manifest->config);
    QCOMPARE(manifest->config->digest, digest(A));
    QCOMPARE(manifest->config->size, 7);
    QCOMPARE(manifest->layers.size(), 2);
    QCOMPARE(manifest->layers[0].digest, digest(B));
    QCOMPARE(manifest->layers[1].mediaType, u"application/vnd.oci.image.layer.v1.tar+zstd"_s);
    QCOMPARE(manifest->annotations, (Annotations{{u"org.opencontainers.image.title"_s, u"x"_s}}));
    QVERIFY(!manifest->subject);
    QVERIFY(manifest->manifests.isEmpty());
    QCOMPARE(manifest->kind(), ContentKind::Image);
    QCOMPARE(manifest->imageSize(), 127);
}

void TestManifest::index()
{
    const Result<Manifest> manifest = parseManifest(OciIndex, MediaType::OciIndex);
    QVERIFY(manifest);
    QCOMPARE(manifest->manifests.size(), 3);
    QStringList platforms;
    for (const Descriptor &child : manifest->manifests)
        platforms.append(child.platform->toString());
    QCOMPARE(platforms, (QStringList{u"linux/arm/v5"_s, u"windows/amd64 10.0.17763"_s, u"unknown/unknown"_s}));
    QVERIFY(manifest->manifests[2].platform->isUnknown());
    QVERIFY(!manifest->config);
    QVERIFY(manifest->layers.isEmpty());
    QCOMPARE(manifest->kind(), ContentKind::MultiArch);
    QCOMPARE(manifest->imageSize(), -1);
}

void TestManifest::schema1()
{
    const Result<Manifest> manifest = parseManifest(Schema1, MediaType::Schema1Signed);
    QVERIFY(manifest);
    QCOMPARE(manifest->layers.size(), 2);
    QCOMPARE(manifest->layers[0].digest, digest(A)); // base first
    QCOMPARE(manifest->layers[0].size, -1);
    QCOMPARE(manifest->legacyConfig, QByteArray("new"));
    QCOMPARE(manifest->legacyHistory, (QStringList{u"old"_s, u"new"_s}));
    QCOMPARE(manifest->kind(), ContentKind::LegacyImage);
    QCOMPARE(manifest->imageSize(), -1);
}

void TestManifest::artifactManifest()
{
    const Result<Manifest> manifest = parseManifest(
        json("{'mediaType':'application/vnd.oci.artifact.manifest.v1+json','artifactType':'application/spdx+json',"
             "'blobs':[{'mediaType':'text/plain','size':5,'digest':'A'}],"
             "'subject':{'mediaType':'application/vnd.oci.image.manifest.v1+json','size':9,'digest':'B'}}"),
        {});
    QVERIFY(manifest);
    QCOMPARE(manifest->artifactType, u"application/spdx+json"_s);
    QCOMPARE(manifest->layers.size(), 1);
    QVERIFY(manifest->subject);
    QCOMPARE(manifest->subject->digest, digest(B));
    QCOMPARE(manifest->kind(), ContentKind::Sbom);
    QCOMPARE(manifest->imageSize(), 5);
}

void TestManifest::descriptors()
{
    const Result<Manifest> manifest = parseManifest(
        json("{'schemaVersion':2,'config':null,'layers':["
             "{'mediaType':'x','size':-5,'digest':'A','platform':{}},"
             "{'mediaType':'x','digest':'B','urls':['https://a','https://b',1],'data':'e30='},"
             "{'mediaType':'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip','size':1.5,'digest':'C',"
             "'data':'!','artifactType':'a/b'},"
             "{'mediaType':'application/vnd.oci.image.layer.nondistributable.v1.tar','size':9223372036854775807,"
             "'digest':'multihash+base58:abc','unknown':{}}]}"),
        MediaType::OciManifest);
    QVERIFY(manifest);
    QVERIFY(!manifest->config);
    const QList<Descriptor> &layers = manifest->layers;
    QCOMPARE(layers[0].size, -1);
    QVERIFY(!layers[0].platform);
    QVERIFY(!layers[0].isForeign());
    QCOMPARE(layers[1].size, -1);
    QCOMPARE(layers[1].urls, (QStringList{u"https://a"_s, u"https://b"_s}));
    QCOMPARE(layers[1].content, QByteArray("{}"));
    QVERIFY(layers[1].isForeign());
    QCOMPARE(layers[2].size, -1);
    QCOMPARE(layers[2].content, QByteArray());
    QCOMPARE(layers[2].artifactType, u"a/b"_s);
    QVERIFY(layers[2].isForeign());
    QCOMPARE(layers[3].size, std::numeric_limits<qint64>::max());
    QVERIFY(layers[3].isForeign());
    QVERIFY(!layers[3].digest.isVerifiable());
}

void TestManifest::kinds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ContentKind>("kind");

    const QByteArray image = MediaType::OciConfig;
    const QByteArray layer = "application/vnd.oci.image.layer.v1.tar+gzip";
    const QByteArray cosign = "application/vnd.dev.cosign.simplesigning.v1+json";
    const QByteArray inToto = "application/vnd.in-toto+json";
    const QByteArray empty = MediaType::OciEmpty;
    QTest::newRow("image") << imageWith(image, layer) << ContentKind::Image;
    QTest::newRow("Docker image") << imageWith(MediaType::DockerConfig, layer) << ContentKind::Image;
    QTest::newRow("image without layers") << imageWith(image, {}) << ContentKind::Image;
    QTest::newRow("Helm chart") << imageWith(
        MediaType::HelmConfig, "application/vnd.cncf.helm.chart.content.v1.tar+gzip")
                                << ContentKind::HelmChart;
    QTest::newRow("plugin") << imageWith(MediaType::DockerPlugin, layer) << ContentKind::Plugin;
    QTest::newRow("Wasm") << imageWith("application/vnd.wasm.config.v0+json", "application/wasm") << ContentKind::Wasm;
    QTest::newRow("Wasm in an image") << imageWith(image, "application/vnd.wasm.content.layer.v1+wasm")
                                      << ContentKind::Wasm;
    QTest::newRow("cosign signature") << imageWith(image, cosign + ' ' + cosign) << ContentKind::Signature;
    QTest::newRow("cosign attestation") << imageWith(image, "application/vnd.dsse.envelope.v1+json")
                                        << ContentKind::Attestation;
    QTest::newRow("cosign SBOM") << imageWith("application/vnd.unknown.config.v1+json", "text/spdx+json")
                                 << ContentKind::Sbom;
    QTest::newRow("BuildKit attestation") << imageWith(image, inToto + ' ' + inToto) << ContentKind::Attestation;
    QTest::newRow("signature beside a layer") << imageWith(image, cosign + ' ' + layer) << ContentKind::Image;
    QTest::newRow("Notation") << imageWith(
        empty, "application/jose+json", ",'artifactType':'application/vnd.cncf.notary.signature'")
                              << ContentKind::Signature;
    QTest::newRow("sigstore signature") << imageWith(
        empty, "x", ",'artifactType':'application/vnd.dev.sigstore.bundle.v0.3+json'")
                                        << ContentKind::Signature;
    QTest::newRow("sigstore signature with its predicate") << imageWith(empty, "x",
        ",'artifactType':'application/vnd.dev.sigstore.bundle.v0.3+json',"
        "'annotations':{'dev.sigstore.bundle.predicateType':'https://sigstore.dev/cosign/sign/v1'}")
                                                           << ContentKind::Signature;
    QTest::newRow("sigstore attestation") << imageWith(empty, "x",
        ",'artifactType':'application/vnd.dev.sigstore.bundle.v0.3+json',"
        "'annotations':{'dev.sigstore.bundle.predicateType':'https://slsa.dev/provenance/v1'}")
                                          << ContentKind::Attestation;
    QTest::newRow("artifact") << imageWith(empty, layer, ",'artifactType':'application/vnd.example'")
                              << ContentKind::Artifact;
    QTest::newRow("artifact with an image config")
        << imageWith(image, layer, ",'artifactType':'application/vnd.example'") << ContentKind::Artifact;
    QTest::newRow("artifact by its config")
        << imageWith("application/vnd.example.config", layer) << ContentKind::Artifact;
    QTest::newRow("index of artifacts") << json("{'manifests':[{'mediaType':'x','size':1,'digest':'A'}]}")
                                        << ContentKind::ArtifactIndex;
    QTest::newRow("empty index") << json("{'manifests':[]}") << ContentKind::ArtifactIndex;
    QTest::newRow("build cache as image")
        << imageWith("application/vnd.buildkit.cacheconfig.v0", layer) << ContentKind::BuildCache;
    QTest::newRow("build cache as index")
        << json("{'manifests':[{'mediaType':'x','size':1,'digest':'A'},"
                "{'mediaType':'application/vnd.buildkit.cacheconfig.v0','size':1,'digest':'B'}]}")
        << ContentKind::BuildCache;
}

void TestManifest::kinds()
{
    QFETCH(QByteArray, body);
    const Result<Manifest> manifest = parseManifest(body, {});
    QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().message));
    QTEST(manifest->kind(), "kind");
}

void TestManifest::kindsOfArtifacts_data()
{
    QTest::addColumn<ContentKind>("kind");

    QTest::newRow("application/vnd.cyclonedx+json") << ContentKind::Sbom;
    QTest::newRow("application/vnd.cyclonedx") << ContentKind::Sbom;
    QTest::newRow("application/spdx+json") << ContentKind::Sbom;
    QTest::newRow("text/spdx") << ContentKind::Sbom;
    QTest::newRow("spdx+json") << ContentKind::Sbom;
    QTest::newRow("application/vnd.syft+json") << ContentKind::Sbom;
    QTest::newRow("application/vnd.docker.attestation.manifest.v1+json") << ContentKind::Attestation;
    QTest::newRow("application/vnd.dev.cosign.artifact.sig.v1+json") << ContentKind::Signature;
    QTest::newRow("application/vnd.example") << ContentKind::Artifact;
}

void TestManifest::kindsOfArtifacts()
{
    QTEST(artifactKind(QString::fromLatin1(QTest::currentDataTag())), "kind");
}

void TestManifest::sizes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("size");

    const auto row = [](const char *name, const QByteArray &layers, qint64 size) {
        QTest::newRow(name) << json("{'config':{'mediaType':'application/vnd.oci.image.config.v1+json','size':1,"
                                    "'digest':'A'},'layers':["
            + layers + "]}") << size;
    };
    row("sum", "{'size':10,'digest':'B'},{'size':100,'digest':'C'}", 111);
    row("each blob once", "{'size':10,'digest':'B'},{'size':10,'digest':'B'},{'size':1,'digest':'A'}", 11);
    row("no layers", "", 1);
    row("one unknown", "{'size':10,'digest':'B'},{'digest':'C'}", -1);
    row("more than fits", "{'size':9223372036854775807,'digest':'B'}", -1);
}

void TestManifest::sizes()
{
    QFETCH(QByteArray, body);
    const Result<Manifest> manifest = parseManifest(body, {});
    QVERIFY(manifest);
    QTEST(manifest->imageSize(), "size");
}

void TestManifest::malformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");

    const QByteArray image = MediaType::OciManifest;
    const QByteArray index = MediaType::OciIndex;
    QTest::newRow("nothing") << QByteArray() << image;
    QTest::newRow("a page") << QByteArray("<html></html>") << QByteArray("text/html");
    QTest::newRow("cut off") << OciImage.chopped(1) << image;
    QTest::newRow("behind it more") << OciImage + "x" << image;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << image;
    QTest::newRow("array") << QByteArray("[]") << image;
    QTest::newRow("number") << QByteArray("1") << image;
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray();
    QTest::newRow("empty object as an image") << QByteArray("{}") << image;
    QTest::newRow("empty object as an index") << QByteArray("{}") << index;
    QTest::newRow("catalog") << json("{'repositories':[]}") << QByteArray("application/json");
    QTest::newRow("unknown type, no shape") << json("{'mediaType':'a/b'}") << QByteArray("a/b");
    QTest::newRow("index that is an image too")
        << json("{'manifests':[],'config':{'digest':'A'},'layers':[]}") << index;
    QTest::newRow("image that is an index too")
        << json("{'manifests':[],'config':{'digest':'A'},'layers':[]}") << image;
    QTest::newRow("image that is schema 1 too") << json("{'fsLayers':[],'layers':[]}") << image;
    QTest::newRow("schema 1 that is an image too")
        << json("{'schemaVersion':1,'fsLayers':[],'layers':[]}") << QByteArray(MediaType::Schema1);
    QTest::newRow("index called an image") << OciIndex << image;
    QTest::newRow("image called an index") << OciImage << index;
    QTest::newRow("layer without digest") << json("{'layers':[{'size':1}]}") << image;
    QTest::newRow("layer is a string") << json("{'layers':['x']}") << image;
    QTest::newRow("layer with a wrong digest") << json("{'layers':[{'digest':'../x'}]}") << image;
    QTest::newRow("config without digest") << json("{'config':{},'layers':[]}") << image;
    QTest::newRow("subject without digest") << json("{'layers':[],'subject':{}}") << image;
    QTest::newRow("child without digest") << json("{'manifests':[{}]}") << index;
    QTest::newRow("blob without digest") << json("{'blobs':[{}]}") << QByteArray(MediaType::OciArtifactManifest);
    QTest::newRow("schema 1 layer without digest") << json("{'schemaVersion':1,'fsLayers':[{}]}") << QByteArray();
}

void TestManifest::malformed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    const Result<Manifest> manifest = parseManifest(body, contentType);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, Error::Kind::Malformed);
    QVERIFY(!manifest.error().message.isEmpty());
}

void TestManifest::tooLarge()
{
    const auto kindOf = [](const QByteArray &body, const QByteArray &contentType) {
        const Result<Manifest> manifest = parseManifest(body, contentType);
        return manifest ? Error::Kind::Cancelled : manifest.error().kind;
    };
    constexpr int TooMany = 10'001;
    const QByteArray descriptors = json("{'digest':'A'},").repeated(TooMany).chopped(1);
    QCOMPARE(kindOf("{\"layers\":[" + descriptors + "]}", MediaType::OciManifest), Error::Kind::TooLarge);
    QCOMPARE(kindOf("{\"manifests\":[" + descriptors + "]}", MediaType::OciIndex), Error::Kind::TooLarge);
    QCOMPARE(kindOf("{\"blobs\":[" + descriptors + "]}", MediaType::OciArtifactManifest), Error::Kind::TooLarge);
    const QByteArray layers = json("{'blobSum':'A'},").repeated(TooMany).chopped(1);
    QCOMPARE(kindOf("{\"fsLayers\":[" + layers + "]}", MediaType::Schema1), Error::Kind::TooLarge);
    const QByteArray history = QByteArray("{},").repeated(TooMany).chopped(1);
    QCOMPARE(kindOf("{\"fsLayers\":[],\"history\":[" + history + "]}", MediaType::Schema1), Error::Kind::TooLarge);
    QCOMPARE(kindOf(OciImage + QByteArray(MaxManifestBytes, ' '), MediaType::OciManifest), Error::Kind::TooLarge);
    QVERIFY(parseManifest(OciImage + QByteArray(MaxManifestBytes - OciImage.size(), ' '), MediaType::OciManifest));
}

void TestManifest::deepNestingEnds()
{
    for (const QByteArray &opening : {QByteArray("["), QByteArray("{\"a\":")}) {
        const Result<Manifest> manifest = parseManifest(opening.repeated(1'000'000 / opening.size()), {});
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().kind, Error::Kind::Malformed);
    }
}

void TestManifest::platforms()
{
    QCOMPARE(Platform().toString(), QString());
    QCOMPARE((Platform{.os = u"linux"_s, .architecture = u"amd64"_s}).toString(), u"linux/amd64"_s);
    QCOMPARE((Platform{.architecture = u"amd64"_s}).toString(), u"amd64"_s);
    QVERIFY(!(Platform{.os = u"linux"_s, .architecture = u"unknown"_s}).isUnknown());
}

void TestManifest::attestations()
{
    const Result<Manifest> manifest = parseManifest(OciIndex, MediaType::OciIndex);
    QVERIFY(manifest);
    QVERIFY(attestedDigest(manifest->manifests[0]).isNull());
    QCOMPARE(attestedDigest(manifest->manifests[2]), manifest->manifests[0].digest);

    Descriptor broken = manifest->manifests[2];
    broken.annotations[u"vnd.docker.reference.digest"_s] = u"nothing"_s;
    QVERIFY(attestedDigest(broken).isNull());
}

void TestManifest::referrersTags_data()
{
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("tag");

    const QString hex = u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s;
    QTest::newRow("sha256") << u"sha256:"_s + hex << u"sha256-"_s + hex;
    QTest::newRow("sha512, truncated") << u"sha512:"_s + hex + hex << u"sha512-"_s + hex;
    QTest::newRow("long algorithm, truncated") << QString(40, u'a') + u":b"_s << QString(32, u'a') + u"-b"_s;
    QTest::newRow("not for a tag") << u"a+b.c_d:e=f"_s << u"a-b.c_d-e-f"_s;
}

void TestManifest::referrersTags()
{
    QFETCH(QString, digest);
    QTEST(referrersTag(*Digest::parse(digest)), "tag");
}

void TestManifest::attachmentTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("attachment");

    const QString tag = u"sha256-"_s + QString(64, u'a');
    QTest::newRow("referrers") << tag << true;
    QTest::newRow("signature") << tag + u".sig"_s << true;
    QTest::newRow("attestation") << tag + u".att"_s << true;
    QTest::newRow("SBOM") << tag + u".sbom"_s << true;
    QTest::newRow("other suffix") << tag + u".txt"_s << false;
    QTest::newRow("longer") << tag + u'a' << false;
    QTest::newRow("shorter") << tag.chopped(1) << false;
    QTest::newRow("upper case") << tag.toUpper() << false;
    QTest::newRow("no hex") << u"sha256-"_s + QString(64, u'g') << false;
    QTest::newRow("another algorithm") << u"sha512-"_s + QString(64, u'a') << false;
    QTest::newRow("a version") << u"1.2.3"_s << false;
}

void TestManifest::attachmentTags()
{
    QFETCH(QString, tag);
    QFETCH(bool, attachment);
    const std::optional<Digest> found = digestOfAttachmentTag(tag);
    QCOMPARE(found.has_value(), attachment);
    if (found)
        QCOMPARE(*found, digest(A));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
