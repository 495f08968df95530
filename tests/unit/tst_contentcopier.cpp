// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Blobs and images from one sandbox into another, and the deletion of a tag where only digests can be deleted.

#include "jobresult.h"
#include "scriptedserver.h"

#include "credentials/sessionsecretstore.h"
#include "crypto/sha.h"
#include "net/wirelog.h"
#include "operations/contentcopier.h"
#include "operations/placeholderdeletion.h"
#include "registry/registryclient.h"
#include "sandbox/imagebuilder.h"
#include "sandbox/sandbox.h"
#include "values/indexsubset.h"
#include "values/mediatype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Way = CopyBlob::Way;
using Referrers = ContentCopier::Referrers;

constexpr int Patience = 20'000;
const QString There = u"src/app"_s;
const QString Here = u"dst/app"_s;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 seed = 1;
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

Descriptor descriptorOf(const QByteArray &content)
{
    return {.digest = sha256Of(content), .size = content.size()};
}

struct Registry {
    explicit Registry(const SandboxOptions &options = {.content = SandboxOptions::Content::None})
    {
        auto started = Sandbox::start(options);
        if (!started)
            qFatal("no sandbox");
        sandbox = std::move(*started);
        RegistryOptions quick;
        quick.http.patience = {.silence = 2s, .total = 10s};
        quick.http.retry = {.tries = 2, .connectionTries = 2, .firstDelay = 2ms, .maxDelay = 10ms};
        client = std::make_unique<RegistryClient>(
            Connection{.id = u"id"_s, .name = u"lab"_s, .url = sandbox->url()}, secrets, log, nullptr, nullptr, quick);
    }

    RepositoryAt at(const QString &repository) const { return {client.get(), repository}; }
    bool hasBlob(const QString &repository, const Digest &digest)
    {
        return sandbox->store().blob(repository.toLatin1(), digest).has_value();
    }
    bool hasManifest(const QString &repository, const Digest &digest)
    {
        return sandbox->store().manifest(repository.toLatin1(), digest).has_value();
    }
    int count(const QByteArray &method, const QByteArray &path) { return sandbox->requests().count(method, path); }

    std::unique_ptr<Sandbox> sandbox;
    SessionSecretStore secrets;
    WireLog log;
    std::unique_ptr<RegistryClient> client;
};

struct Copied {
    QString result;
    Way way = Way::Unknown;
    QList<qint64> steps;
};

Copied copy(const RepositoryAt &from, const RepositoryAt &to, const Descriptor &blob)
{
    Copied copied;
    auto *job = new CopyBlob(from, to, blob, nullptr);
    QObject::connect(job, &CopyBlob::progressed, job, [&](qint64 bytes) { copied.steps += bytes; });
    QObject::connect(job, &Job::finished, job, [&, job] { copied.way = job->way(); });
    copied.result = nameOf(resultOf(job, Patience));
    return copied;
}

// An index of two platforms that share a layer, one of them attested; a signature of the index, and its SBOM.
struct Image {
    explicit Image(SandboxStore &store)
    {
        ImageBuilder builder(std::make_shared<LayerShelf>());
        const LayerRecipe shared{.name = "shared", .size = 20'000, .files = {}};
        const auto image = [&](const QByteArray &architecture) {
            return builder.addImage({.architecture = architecture,
                .created = "2026-01-01T00:00:00Z",
                .config = {},
                .steps = {{"ADD", shared}, {"RUN", LayerRecipe{.name = architecture, .size = 5'000, .files = {}}}},
                .annotations = {}});
        };
        const QJsonObject amd64 = withPlatform(image("amd64"), "linux", "amd64");
        const QJsonObject arm64 = withPlatform(image("arm64"), "linux", "arm64");
        const QJsonObject attestation = builder.addAttestation(amd64);
        const QJsonObject top = builder.addIndex({amd64, arm64, attestation}, MediaType::OciIndex);
        index = digestOfDescriptor(top);
        children = {digestOfDescriptor(amd64), digestOfDescriptor(arm64), digestOfDescriptor(attestation)};
        const QJsonObject signature = builder.addArtifact({.artifactType = "application/vnd.example.signature",
            .configType = {},
            .layerType = "text/plain",
            .layer = "signed",
            .layerAnnotations = {},
            .annotations = {},
            .subject = top});
        const QJsonObject sbom = builder.addArtifact({.artifactType = "application/spdx+json",
            .configType = {},
            .layerType = "text/plain",
            .layer = "bill",
            .layerAnnotations = {},
            .annotations = {},
            .subject = signature});
        referrers = {digestOfDescriptor(signature), digestOfDescriptor(sbom)};
        builder.tag("1.0", top);
        RepositoryContent content = builder.take();
        for (auto blob = content.blobs.cbegin(); blob != content.blobs.cend(); ++blob)
            blobs += blob.key();
        const StoredManifest &stored = content.manifests[index];
        manifest = {stored.mediaType, stored.bytes};
        store.declare(There.toLatin1(), std::nullopt, [content] { return content; });
    }

    ManifestBytes manifest;
    Digest index;
    QList<Digest> children;
    QList<Digest> referrers; // each of the one before
    QList<Digest> blobs;
};

} // namespace

class TestContentCopier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesABlob_data();
    void copiesABlob();
    void bringsNothingTwice();
    void mountsWithinOneRegistry();
    void completesNothingFalse_data();
    void completesNothingFalse();
    void beginsAnew_data();
    void beginsAnew();
    void remembersThatLongPiecesAreRefused();
    void stopsCopying();

    void bringsAnIndex_data();
    void bringsAnIndex();
    void bringsSharedContentOnce();
    void storesChildrenFirst();
    void passesOverForeignLayers();
    void tellsWhatFailed_data();
    void tellsWhatFailed();
    void countsAnewAfterAFailure();
    void cancelsInSilence();
    void believesNoFalseReferrers();

    void deletesOneTagOfMany();
    void putsTheTagBack_data();
    void putsTheTagBack();

    void choosesPlatforms_data();
    void choosesPlatforms();
    void addsReferrers();
};

void TestContentCopier::copiesABlob_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("a piece") << qsizetype(CopyBlob::FirstPieceSize);
    QTest::newRow("a piece and a byte") << qsizetype(CopyBlob::FirstPieceSize) + 1;
    QTest::newRow("two pieces") << qsizetype(CopyBlob::FirstPieceSize) * 2 - 100;
}

void TestContentCopier::copiesABlob()
{
    QFETCH(qsizetype, size);
    const QByteArray content = noise(size);
    const Descriptor blob = descriptorOf(content);
    Registry source;
    Registry destination;
    source.sandbox->store().putBlob(There.toLatin1(), blob.digest, {.size = size, .bytes = content, .make = {}});
    const Copied copied = copy(source.at(There), destination.at(Here), blob);
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::Streamed);
    QCOMPARE(copied.steps.constLast(), size);
    QVERIFY(std::is_sorted(copied.steps.cbegin(), copied.steps.cend()));
    const auto stored = destination.sandbox->store().blob(Here.toLatin1(), blob.digest);
    QVERIFY(stored && stored->content() == content);
}

void TestContentCopier::bringsNothingTwice()
{
    Registry source;
    Registry destination;
    destination.sandbox->store().putBlob(Here.toLatin1(), sha256Of("blob"), {.size = 4, .bytes = "blob", .make = {}});
    const Copied copied = copy(source.at(There), destination.at(Here), descriptorOf("blob"));
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::WasThere);
    QCOMPARE(copied.steps, QList<qint64>{4});
    QCOMPARE(source.count("*", "*"), 0);
}

void TestContentCopier::mountsWithinOneRegistry()
{
    Registry registry;
    registry.sandbox->store().putBlob(There.toLatin1(), sha256Of("blob"), {.size = 4, .bytes = "blob", .make = {}});
    const Copied copied = copy(registry.at(There), registry.at(Here), descriptorOf("blob"));
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::Mounted);
    QVERIFY(registry.hasBlob(Here, sha256Of("blob")));
    QCOMPARE(registry.count("GET", "*"), 0);
    QCOMPARE(registry.count("PUT", "*") + registry.count("PATCH", "*"), 0);
}

void TestContentCopier::completesNothingFalse_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("expected");
    const QByteArray blobs = "/v2/src/app/blobs/*";
    QTest::newRow("a byte is another") << Fault{.kind = Fault::Kind::AlteredBody, .method = "GET", .path = blobs}
                                       << u"DigestMismatch"_s;
    QTest::newRow("garbage") << Fault{.kind = Fault::Kind::Garbage, .method = "GET", .path = blobs}
                             << u"DigestMismatch"_s;
    QTest::newRow("a page to sign in") << Fault{.kind = Fault::Kind::Html, .method = "GET", .path = blobs}
                                       << u"DigestMismatch"_s;
    QTest::newRow("missing") << Fault{.method = "GET", .path = blobs, .status = 404} << u"NotFound"_s;
}

void TestContentCopier::completesNothingFalse()
{
    QFETCH(Fault, fault);
    const QByteArray content = noise(CopyBlob::FirstPieceSize + 1000);
    const Descriptor blob = descriptorOf(content);
    Registry source;
    Registry destination;
    source.sandbox->store().putBlob(
        There.toLatin1(), blob.digest, {.size = content.size(), .bytes = content, .make = {}});
    source.sandbox->faults().add(fault);
    QTEST(copy(source.at(There), destination.at(Here), blob).result, "expected");
    QVERIFY(!destination.hasBlob(Here, blob.digest));
    QCOMPARE(destination.count("PUT", "*"), 0);
    QTRY_COMPARE(destination.count("DELETE", "*uploads/*"), 1);
}

void TestContentCopier::beginsAnew_data()
{
    QTest::addColumn<Fault>("fault"); // at the destination
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("uploads");
    QTest::addColumn<int>("downloads");

    const auto failing = [](const QByteArray &method, int status, int times, int skip = 0) {
        return Fault{.method = method, .path = "*/uploads/*", .times = times, .skip = skip, .status = status};
    };
    const auto dropping = [](const QByteArray &method, int times, int skip = 0) {
        return Fault{.kind = Fault::Kind::Drop, .method = method, .path = "*/uploads/*", .times = times, .skip = skip};
    };
    QTest::newRow("nothing goes wrong") << failing("NONE", 500, 1) << u"ok"_s << 1 << 1;
    QTest::newRow("the upload is lost") << failing("PATCH", 404, 1) << u"ok"_s << 2 << 2;
    QTest::newRow("the upload is lost at its end") << failing("PUT", 404, 1) << u"ok"_s << 2 << 2;
    QTest::newRow("the upload is always lost") << failing("PATCH", 404, -1) << u"NotFound"_s << 5 << 5;
    QTest::newRow("a piece is too long") << failing("PATCH", 413, 1) << u"ok"_s << 2 << 2;
    QTest::newRow("a short one is, too") << failing("PATCH", 413, -1) << u"Rejected"_s << 2 << 2;
    QTest::newRow("a piece is dropped of which not all is kept") << dropping("PATCH", 1) << u"ok"_s << 2 << 2;
    QTest::newRow("a shorter one is dropped, too") << dropping("PATCH", 2) << u"ok"_s << 2 << 2;
    QTest::newRow("the last piece is dropped") << dropping("PUT", 1) << u"ok"_s << 1 << 1;
    QTest::newRow("the commit fails for a moment") << failing("PUT", 503, 2) << u"ok"_s << 1 << 1;
    QTest::newRow("the commit always fails") << failing("PUT", 503, -1) << u"ServerFailed"_s << 1 << 1;
    QTest::newRow("not allowed") << failing("POST", 403, -1) << u"Forbidden"_s << 1 << 0;
}

void TestContentCopier::beginsAnew()
{
    QFETCH(Fault, fault);
    QFETCH(QString, expected);
    const QByteArray content = noise(CopyBlob::FirstPieceSize + 1000);
    const Descriptor blob = descriptorOf(content);
    Registry source;
    Registry destination;
    source.sandbox->store().putBlob(
        There.toLatin1(), blob.digest, {.size = content.size(), .bytes = content, .make = {}});
    destination.sandbox->faults().add(fault);
    QCOMPARE(copy(source.at(There), destination.at(Here), blob).result, expected);
    QCOMPARE(destination.hasBlob(Here, blob.digest), expected == "ok"_L1);
    QTEST(destination.count("POST", "*"), "uploads");
    QTEST(source.count("GET", "*"), "downloads");
}

void TestContentCopier::remembersThatLongPiecesAreRefused()
{
    Registry source;
    Registry destination;
    destination.sandbox->faults().add({.method = "PATCH", .path = "*/uploads/*", .times = 1, .status = 413});
    for (const int size : {1000, 2000}) {
        const QByteArray content = noise(CopyBlob::FirstPieceSize + size);
        const Descriptor blob = descriptorOf(content);
        source.sandbox->store().putBlob(
            There.toLatin1(), blob.digest, {.size = content.size(), .bytes = content, .make = {}});
        QCOMPARE(copy(source.at(There), destination.at(Here), blob).result, u"ok"_s);
        QVERIFY(destination.hasBlob(Here, blob.digest));
    }
    QCOMPARE(destination.count("POST", "*"), 3);
}

void TestContentCopier::stopsCopying()
{
    const QByteArray content = noise(CopyBlob::FirstPieceSize * 2);
    const Descriptor blob = descriptorOf(content);
    Registry source;
    Registry destination;
    source.sandbox->store().putBlob(
        There.toLatin1(), blob.digest, {.size = content.size(), .bytes = content, .make = {}});
    auto *job = new CopyBlob(source.at(There), destination.at(Here), blob, this);
    QSignalSpy finished(job, &Job::finished);
    connect(job, &CopyBlob::progressed, job, [job](qint64 bytes) {
        if (bytes > 0)
            job->cancel();
    });
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QTRY_COMPARE(destination.count("DELETE", "*uploads/*"), 1);
    QVERIFY(!destination.hasBlob(Here, blob.digest));
}

void TestContentCopier::bringsAnIndex_data()
{
    QTest::addColumn<Referrers>("referrers");
    QTest::newRow("without referrers") << Referrers::LeaveOut;
    QTest::newRow("with referrers, and theirs") << Referrers::Bring;
}

void TestContentCopier::bringsAnIndex()
{
    QFETCH(Referrers, referrers);
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    ContentCopier copier(source.at(There), destination.at(Here), referrers, nullptr);
    QStringList results;
    copier.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results, QStringList{u"ok"_s}, Patience);
    for (const Digest &child : image.children)
        QVERIFY(destination.hasManifest(Here, child));
    QVERIFY(!destination.hasManifest(Here, image.index)); // which its tag brings
    for (const Digest &referrer : image.referrers)
        QCOMPARE(destination.hasManifest(Here, referrer), referrers == Referrers::Bring);
    for (const Digest &blob : image.blobs)
        QVERIFY(destination.hasBlob(Here, blob) || referrers == Referrers::LeaveOut);
    const TransferProgress &progress = copier.progress();
    QCOMPARE(progress.blobsDone, progress.blobs);
    QCOMPARE(progress.bytesDone, progress.bytes);
    QCOMPARE(destination.count("POST", "*"), progress.blobs); // each blob once
    for (const Digest &child : image.children) {
        const auto theirs = source.sandbox->store().manifest(There.toLatin1(), child);
        const auto ours = destination.sandbox->store().manifest(Here.toLatin1(), child);
        QVERIFY(theirs && ours);
        QCOMPARE(ours->bytes, theirs->bytes);
        QCOMPARE(ours->mediaType, theirs->mediaType);
    }
}

void TestContentCopier::bringsSharedContentOnce()
{
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    QStringList results;
    for (int i = 0; i < 5; ++i) // five tags that name it
        copier.bringContentOf(
            image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 5, Patience);
    QCOMPARE(results.count(u"ok"_s), 5);
    QCOMPARE(destination.count("POST", "*"), copier.progress().blobs);
    QCOMPARE(destination.count("PUT", "*/manifests/*"), 3);

    copier.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 6, Patience);
    QCOMPARE(destination.count("PUT", "*/manifests/*"), 3);

    // Another one finds it there, and asks for no blob of it.
    destination.sandbox->requests().clear();
    ContentCopier later(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    later.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 7, Patience);
    QCOMPARE(destination.count("*", "*"), destination.count("HEAD", "*/manifests/*"));
}

void TestContentCopier::storesChildrenFirst()
{
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    QStringList results;
    copier.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results, QStringList{u"ok"_s}, Patience);
    const Result<Manifest> child = parseManifest(
        source.sandbox->store().manifest(There.toLatin1(), image.children.constFirst())->bytes, MediaType::OciManifest);
    QVERIFY(child && child->config);
    qsizetype lastBlob = -1;
    qsizetype manifest = -1;
    const QList<LoggedRequest> requests = destination.sandbox->requests().requests();
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (requests.at(i).method != "PUT")
            continue;
        for (const Descriptor &blob : child->layers + QList{*child->config}) {
            if (requests.at(i).target.contains(blob.digest.encoded().toLatin1()))
                lastBlob = i;
        }
        if (requests.at(i).path.contains(image.children.constFirst().encoded().toLatin1()))
            manifest = i;
    }
    QVERIFY(lastBlob >= 0);
    QVERIFY(manifest > lastBlob);
}

void TestContentCopier::passesOverForeignLayers()
{
    const QByteArray config = "{}";
    const auto entry = [](const QByteArray &type, const QByteArray &content,
                           const QByteArray &more = {}) -> QByteArray {
        return R"({"mediaType":")" + type + R"(","digest":")" + sha256Of(content).toString().toLatin1() + R"(","size":)"
            + QByteArray::number(content.size()) + more + '}';
    };
    const ManifestBytes manifest{MediaType::OciManifest,
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)"
            + entry(MediaType::OciConfig, config) + R"(,"layers":[)"
            + entry("application/vnd.oci.image.layer.nondistributable.v1.tar", "foreign") + "]}"};
    Registry source;
    Registry destination;
    source.sandbox->store().putBlob(There.toLatin1(), sha256Of(config), {.size = 2, .bytes = config, .make = {}});
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    QStringList results;
    copier.bringContentOf(
        manifest, sha256Of(manifest.bytes), this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results, QStringList{u"ok"_s}, Patience);
    QVERIFY(destination.hasBlob(Here, sha256Of(config)));
    QCOMPARE(copier.progress().blobs, 1);
}

void TestContentCopier::tellsWhatFailed_data()
{
    QTest::addColumn<bool>("atSource");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a layer is missing") << true << Fault{.method = "GET", .path = "*/blobs/*", .status = 404}
                                        << u"NotFound"_s;
    QTest::newRow("a child is missing") << true << Fault{.method = "GET", .path = "*/manifests/*", .status = 404}
                                        << u"NotFound"_s;
    QTest::newRow("a child is another") << true
                                        << Fault{.kind = Fault::Kind::AlteredBody,
                                               .method = "GET",
                                               .path = "*/manifests/*"}
                                        << u"DigestMismatch"_s;
    QTest::newRow("no writing") << false << Fault{.method = "POST", .status = 403} << u"Forbidden"_s;
    QTest::newRow("a child is refused") << false << Fault{.method = "PUT", .path = "*/manifests/*", .status = 400}
                                        << u"Rejected"_s;
}

void TestContentCopier::tellsWhatFailed()
{
    QFETCH(bool, atSource);
    QFETCH(Fault, fault);
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    (atSource ? source : destination).sandbox->faults().add(fault);
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    QStringList results;
    copier.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_VERIFY_WITH_TIMEOUT(!results.isEmpty(), Patience);
    QTest::qWait(50);
    QCOMPARE(results.size(), 1); // it is told once
    QTEST(results.constFirst(), "expected");
}

void TestContentCopier::countsAnewAfterAFailure()
{
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    destination.sandbox->faults().add({.method = "POST", .status = 403});
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    QStringList results;
    const auto note = [&](const Result<void> &result) { results += nameOf(result); };
    copier.bringContentOf(image.manifest, image.index, this, note);
    QTRY_COMPARE_WITH_TIMEOUT(results, QStringList{u"Forbidden"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(copier.progress(), TransferProgress(), Patience);

    destination.sandbox->faults().clear();
    copier.bringContentOf(image.manifest, image.index, this, note);
    QTRY_COMPARE_WITH_TIMEOUT(results, (QStringList{u"Forbidden"_s, u"ok"_s}), Patience);
    QCOMPARE(copier.progress().blobsDone, copier.progress().blobs);
    QCOMPARE(copier.progress().bytesDone, copier.progress().bytes);
}

void TestContentCopier::cancelsInSilence()
{
    Registry source;
    Registry destination;
    const Image image(source.sandbox->store());
    destination.sandbox->faults().add(
        {.kind = Fault::Kind::Delay, .method = "PUT", .path = "*/uploads/*", .delay = 300ms});
    ContentCopier copier(source.at(There), destination.at(Here), Referrers::LeaveOut, nullptr);
    int results = 0;
    copier.bringContentOf(image.manifest, image.index, this, [&results](const Result<void> &) { ++results; });
    QTRY_VERIFY_WITH_TIMEOUT(destination.count("PUT", "*/uploads/*") > 0, Patience);
    copier.cancel();
    QTRY_VERIFY(destination.count("DELETE", "*/uploads/*") > 0);
    // Each of several uploads is deleted, one after the other.
    const auto others = [&] { return destination.count("*", "*") - destination.count("DELETE", "*/uploads/*"); };
    const int requests = others();
    QTest::qWait(500);
    QCOMPARE(results, 0);
    QCOMPARE(others(), requests);
    QCOMPARE(destination.count("PUT", "*/manifests/*"), 0);
}

void TestContentCopier::believesNoFalseReferrers()
{
    // A list that names the image itself, and its own children, as what belongs to it.
    Registry destination;
    Registry content;
    const Image image(content.sandbox->store());
    ScriptedServer lying([&](const ScriptedRequest &request) -> ScriptedAnswer {
        const QByteArray reference = request.path().split('/').constLast();
        if (request.path().contains("/referrers/")) {
            QByteArrayList entries;
            for (const Digest &digest : QList{image.index} + image.children)
                entries += R"({"mediaType":"application/vnd.oci.image.index.v1+json","size":1,"digest":")"
                    + digest.toString().toLatin1() + "\"}";
            return {.headers = {{"Content-Type", MediaType::OciIndex}},
                .body = R"({"schemaVersion":2,"manifests":[)" + entries.join(',') + "]}"};
        }
        const auto digest = Digest::parse(QString::fromLatin1(reference));
        if (request.path().contains("/manifests/") && digest) {
            const auto stored = content.sandbox->store().manifest(There.toLatin1(), *digest);
            return stored ? ScriptedAnswer{.headers = {{"Content-Type", stored->mediaType}}, .body = stored->bytes}
                          : ScriptedAnswer{.status = 404};
        }
        const auto blob = digest ? content.sandbox->store().blob(There.toLatin1(), *digest) : std::nullopt;
        return blob ? ScriptedAnswer{.body = blob->content()} : ScriptedAnswer{.status = 404};
    });
    RegistryClient liar({.id = u"liar"_s, .name = u"liar"_s, .url = lying.url()}, destination.secrets, destination.log,
        nullptr, nullptr);
    ContentCopier copier({&liar, There}, destination.at(Here), Referrers::Bring, nullptr);
    QStringList results;
    copier.bringContentOf(
        image.manifest, image.index, this, [&](const Result<void> &result) { results += nameOf(result); });
    QTRY_COMPARE_WITH_TIMEOUT(results, QStringList{u"ok"_s}, Patience); // and does not wait for itself
    QVERIFY(!destination.hasManifest(Here, image.index));
}

void TestContentCopier::deletesOneTagOfMany()
{
    Registry registry;
    const Image image(registry.sandbox->store());
    registry.sandbox->store().putManifest(There.toLatin1(), image.index,
        {.bytes = image.manifest.bytes,
            .mediaType = image.manifest.mediaType,
            .artifactType = {},
            .subject = {},
            .annotations = {}},
        "latest");
    auto *job = new PlaceholderDeletion(registry.at(There), u"latest"_s, image.manifest, this);
    QCOMPARE(nameOf(resultOf(job, Patience)), u"ok"_s);
    SandboxStore &store = registry.sandbox->store();
    QVERIFY(!store.resolve(There.toLatin1(), "latest"));
    QCOMPARE(store.resolve(There.toLatin1(), "1.0"), std::optional(image.index));
    QVERIFY(registry.hasManifest(There, image.index));
}

void TestContentCopier::putsTheTagBack_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("it cannot be deleted")
        << Fault{.method = "DELETE", .status = 405, .code = "UNSUPPORTED"} << u"Unsupported"_s;
    QTest::newRow("nobody answers the deletion")
        << Fault{.kind = Fault::Kind::Drop, .method = "DELETE"} << u"ConnectionLost"_s;
    QTest::newRow("what it names cannot be read") << Fault{.method = "HEAD", .status = 403} << u"Forbidden"_s;
    QTest::newRow("it names another digest")
        << Fault{.kind = Fault::Kind::WrongDigestHeader, .method = "HEAD"} << u"NotDone"_s;
    QTest::newRow("the placeholder is refused")
        << Fault{.method = "PUT", .path = "*/manifests/*", .times = 1, .status = 400} << u"Rejected"_s;
    QTest::newRow("nothing can be written") << Fault{.method = "POST", .status = 403} << u"Forbidden"_s;
}

void TestContentCopier::putsTheTagBack()
{
    QFETCH(Fault, fault);
    Registry registry;
    const Image image(registry.sandbox->store());
    registry.sandbox->faults().add(fault);
    auto *job = new PlaceholderDeletion(registry.at(There), u"1.0"_s, image.manifest, this);
    QTEST(nameOf(resultOf(job, Patience)), "expected");
    QCOMPARE(registry.sandbox->store().resolve(There.toLatin1(), "1.0"), std::optional(image.index));
}

void TestContentCopier::choosesPlatforms_data()
{
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QList<int>>("kept"); // positions; empty for NotFound
    QTest::newRow("attested") << QStringList{u"linux/amd64"_s} << QList{0, 2};
    QTest::newRow("not attested") << QStringList{u"linux/arm64"_s} << QList{1};
    QTest::newRow("both, in another order") << QStringList{u"linux/arm64"_s, u"linux/amd64"_s} << QList{0, 1, 2};
    QTest::newRow("one of them is unknown") << QStringList{u"linux/s390x"_s, u"linux/arm64"_s} << QList{1};
    QTest::newRow("none") << QStringList{u"linux/s390x"_s} << QList<int>();
    QTest::newRow("the attestation is no platform") << QStringList{} << QList<int>();
}

void TestContentCopier::choosesPlatforms()
{
    QFETCH(QStringList, platforms);
    QFETCH(QList<int>, kept);
    Registry registry;
    const Image image(registry.sandbox->store());
    const Result<ManifestBytes> subset = indexOfPlatforms(image.manifest, platforms);
    QCOMPARE(nameOf(subset), kept.isEmpty() ? u"NotFound"_s : u"ok"_s);
    if (!subset)
        return;
    QCOMPARE(subset->mediaType, image.manifest.mediaType);
    QJsonObject expected = QJsonDocument::fromJson(image.manifest.bytes).object();
    const QJsonArray all = expected.value(u"manifests"_s).toArray();
    QJsonArray chosen;
    for (const int position : kept)
        chosen += all.at(position);
    expected.insert(u"manifests"_s, chosen);
    QCOMPARE(QJsonDocument::fromJson(subset->bytes).object(), expected); // all else stays as it is
}

void TestContentCopier::addsReferrers()
{
    const Descriptor one{.mediaType = QLatin1StringView(MediaType::OciManifest),
        .digest = sha256Of("one"),
        .size = 3,
        .artifactType = u"application/x"_s,
        .annotations = {{u"a"_s, u"b"_s}}};
    const Descriptor two{.mediaType = QLatin1StringView(MediaType::OciManifest), .digest = sha256Of("two"), .size = 3};
    const ManifestBytes first = withReferrers({}, {one});
    QCOMPARE(first.mediaType, MediaType::OciIndex);
    const ManifestBytes both = withReferrers(first, {one, two});
    QCOMPARE(withReferrers(both, {two, one}).bytes, both.bytes);
    const Result<Manifest> parsed = parseManifest(both.bytes, both.mediaType);
    QVERIFY(parsed);
    QCOMPARE(parsed->manifests, (QList{one, two}));
}

QTEST_GUILESS_MAIN(TestContentCopier)
#include "tst_contentcopier.moc"
