// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Copies between real docker-registry processes: over a line that breaks, behind TLS that the registry knows nothing
// of, and with layers that are larger than what may be held.

#include "cuttingproxy.h"
#include "imagepush.h"
#include "jobresult.h"
#include "registryprocess.h"
#include "testkey.h"
#include "tokenserver.h"

#include "../bench/memory.h"
#include "credentials/sessionsecretstore.h"
#include "crypto/sha.h"
#include "net/wirelog.h"
#include "operations/contentcopier.h"
#include "operations/placeholderdeletion.h"
#include "registry/blobupload.h"
#include "registry/deletemanifestjob.h"
#include "registry/digestjob.h"
#include "registry/putmanifestjob.h"
#include "registry/registryclient.h"
#include "values/mediatype.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Way = CopyBlob::Way;
using Refusal = DeleteManifestJob::Refusal;

constexpr int Patience = 120'000;
constexpr qint64 Mebibyte = 1024 * 1024;
const QString Copy = u"copied/app"_s;
constexpr auto Config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";

// An allocator that keeps what was freed makes nothing of what is measured.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool MeasuresMemory = false;
#elif defined(__has_feature)
constexpr bool MeasuresMemory = !__has_feature(address_sanitizer);
#else
constexpr bool MeasuresMemory = true;
#endif

// A piece of a layer that cannot be compressed; always the same for the same number.
QByteArray pieceOf(quint32 number, qsizetype size)
{
    QList<quint32> words(size / qsizetype(sizeof(quint32)));
    QRandomGenerator random(number);
    random.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), size);
}

Digest digestOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Sha sha(u"sha256"_s);
    while (!file.atEnd())
        sha.add(file.read(Mebibyte));
    return sha.result();
}

struct Client {
    explicit Client(const QUrl &url, const RegistryOptions &options = {})
        : client({.id = u"id"_s, .name = u"test"_s, .url = url}, secrets, log, nullptr, nullptr, quick(options))
    {
    }

    static RegistryOptions quick(RegistryOptions options)
    {
        options.http.retry = {.tries = 3, .connectionTries = 3, .firstDelay = 10ms};
        return options;
    }

    RepositoryAt at(const QString &repository) { return {&client, repository}; }

    SessionSecretStore secrets;
    WireLog log;
    RegistryClient client;
};

struct Copied {
    QString result;
    Way way = Way::Unknown;
};

Copied copy(const RepositoryAt &from, const RepositoryAt &to, const Descriptor &blob)
{
    Copied copied;
    auto *job = new CopyBlob(from, to, blob, nullptr);
    QObject::connect(job, &Job::finished, job, [&, job] { copied.way = job->way(); });
    const Result<void> result = resultOf(job, Patience);
    copied.result = nameOf(result);
    if (!result)
        qWarning("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    return copied;
}

} // namespace

class TestCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesAnImage();
    void copiesAnIndexWithAttestations();
    void mountsWithinARegistry();
    void mountsWithTokens();
    void survivesACutLine_data();
    void survivesACutLine();
    void staysWithTlsThatTheRegistryDoesNotKnow();
    void holdsLittleOfALargeLayer();
    void learnsWhatCanBeDeleted();
    void deletesOneTagByAPlaceholder();

private:
    std::unique_ptr<RegistryProcess> startedOn(const RegistryStorage &storage);
    Descriptor pushLayer(qint64 size);
    QString bring(Client &source, Client &target, const ManifestBytes &manifest);
    ManifestBytes manifestOf(const Digest &digest, const QByteArray &type) const;

    RegistryStorage m_sourceStorage;
    RegistryStorage m_targetStorage;
    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    Descriptor m_layer; // of 64 MiB, in team/app
};

std::unique_ptr<RegistryProcess> TestCopy::startedOn(const RegistryStorage &storage)
{
    auto registry = std::make_unique<RegistryProcess>(storage);
    if (!registry->start())
        qFatal("%s", qPrintable(registry->output()));
    return registry;
}

void TestCopy::initTestCase()
{
    QVERIFY2(!RegistryProcess::program().isEmpty(),
        "There is no docker-registry to test against. Run packaging/fetch-docker-registry, or name a program of your "
        "own in TAGWRIGHT_DOCKER_REGISTRY.");
    m_source = startedOn(m_sourceStorage);
    m_target = startedOn(m_targetStorage);
    m_layer = pushLayer(64 * Mebibyte);
    QVERIFY(!m_layer.digest.isNull());
}

Descriptor TestCopy::pushLayer(qint64 size)
{
    constexpr qint64 Piece = 4 * Mebibyte;
    Sha sha(u"sha256"_s);
    for (qint64 done = 0; done < size; done += Piece)
        sha.add(pieceOf(quint32(done / Piece + size), Piece));
    const Descriptor layer{.digest = sha.result(), .size = size};
    Client client(m_source->url());
    BlobUpload *upload = client.client.upload(u"team/app"_s, layer, {});
    connect(upload, &BlobUpload::pieceWanted, upload, [upload, size, done = qint64(0)]() mutable {
        upload->write(pieceOf(quint32(done / Piece + size), Piece));
        done += Piece;
    });
    return resultOf(upload, Patience) ? layer : Descriptor();
}

QString TestCopy::bring(Client &source, Client &target, const ManifestBytes &manifest)
{
    ContentCopier copier(source.at(u"team/app"_s), target.at(Copy), ContentCopier::Referrers::LeaveOut, nullptr);
    QStringList results;
    copier.bringContentOf(manifest, sha256Of(manifest.bytes), this,
        [&results](const Result<void> &result) { results += nameOf(result); });
    if (!QTest::qWaitFor([&results] { return !results.isEmpty(); }, Patience))
        return u"nothing"_s;
    if (results.constFirst() != "ok"_L1)
        return results.constFirst();
    return nameOf(resultOf(target.client.putManifest(Copy, u"1.0"_s, manifest)));
}

ManifestBytes TestCopy::manifestOf(const Digest &digest, const QByteArray &type) const
{
    QFile file(m_sourceStorage.blobPath(digest));
    return file.open(QIODevice::ReadOnly) ? ManifestBytes{type, file.readAll()} : ManifestBytes();
}

void TestCopy::copiesAnImage()
{
    ImagePush push(m_source->url());
    const Digest image = push.image(u"team/app"_s, u"1.0"_s, Config);
    QVERIFY2(!image.isNull(), qPrintable(push.error()));
    Client source(m_source->url());
    Client target(m_target->url());
    QCOMPARE(bring(source, target, manifestOf(image, MediaType::DockerManifest)), u"ok"_s);
    DigestJob *digest = target.client.digest(Copy, u"1.0"_s);
    Digest there;
    connect(digest, &Job::finished, digest, [&there, digest] { there = digest->digest(); });
    QVERIFY(resultOf(digest));
    QCOMPARE(there, image);
}

void TestCopy::copiesAnIndexWithAttestations()
{
    ImagePush push(m_source->url());
    const Digest image = push.image(u"team/app"_s, u"amd64"_s, Config);
    const Digest other = push.image(u"team/app"_s, u"arm64"_s, QByteArray(Config).replace("amd64", "arm64"));
    const QByteArray statement = R"({"_type":"https://in-toto.io/Statement/v0.1"})";
    const Digest statementBlob = push.blob(u"team/app"_s, statement);
    const Digest config = push.blob(u"team/app"_s, "{}");
    const QByteArray attested = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",)"
                                R"("config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":")"
        + config.toString().toLatin1() + R"(","size":2},"layers":[{"mediaType":"application/vnd.in-toto+json",)"
        + R"("digest":")" + statementBlob.toString().toLatin1() + R"(","size":)" + QByteArray::number(statement.size())
        + "}]}";
    const Digest attestation =
        push.manifest(u"team/app"_s, sha256Of(attested).toString(), attested, MediaType::OciManifest);
    const auto child = [this](const Digest &digest, const QByteArray &type, const QByteArray &more) -> QByteArray {
        return R"({"mediaType":")" + type + R"(","digest":")" + digest.toString().toLatin1() + R"(","size":)"
            + QByteArray::number(manifestOf(digest, type).bytes.size()) + ',' + more + '}';
    };
    const QByteArray index = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"
        + child(image, MediaType::DockerManifest, R"("platform":{"os":"linux","architecture":"amd64"})") + ','
        + child(other, MediaType::DockerManifest, R"("platform":{"os":"linux","architecture":"arm64"})") + ','
        + child(attestation, MediaType::OciManifest,
            R"("platform":{"os":"unknown","architecture":"unknown"},"annotations":{)"
            R"("vnd.docker.reference.type":"attestation-manifest","vnd.docker.reference.digest":")"
                + image.toString().toLatin1() + "\"}")
        + "]}";
    QVERIFY2(!push.manifest(u"team/app"_s, u"multi"_s, index, MediaType::OciIndex).isNull(), qPrintable(push.error()));

    Client source(m_source->url());
    Client target(m_target->url());
    QCOMPARE(bring(source, target, {MediaType::OciIndex, index}), u"ok"_s);
    for (const Digest &digest : {image, other, attestation, sha256Of(index), statementBlob})
        QCOMPARE(digestOfFile(m_targetStorage.blobPath(digest)), digest);
}

void TestCopy::mountsWithinARegistry()
{
    Client client(m_source->url());
    const Copied copied = copy(client.at(u"team/app"_s), client.at(u"other/app"_s), m_layer);
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::Mounted);
    const Copied again = copy(client.at(u"team/app"_s), client.at(u"other/app"_s), m_layer);
    QCOMPARE(again.way, Way::WasThere);
}

void TestCopy::mountsWithTokens()
{
    // The token has to be for both repositories, which only the registry's answer tells.
    TokenServer tokens;
    tokens.setAccount("bob", {"s3cret", true});
    RegistryProcess registry(m_sourceStorage);
    registry.useTokens(tokens);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    client.client.setCredential({u"bob"_s, Secret(u"s3cret"_s)});
    const Copied copied = copy(client.at(u"team/app"_s), client.at(u"token/app"_s), m_layer);
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::Mounted);
}

void TestCopy::survivesACutLine_data()
{
    QTest::addColumn<QList<qint64>>("down");
    QTest::addColumn<QList<qint64>>("up");
    QTest::addColumn<QString>("repository");

    const QList<qint64> none;
    const qint64 middle = 30 * Mebibyte + 12345;
    QTest::newRow("the download") << QList{middle} << none << u"cut/down"_s;
    QTest::newRow("the download, several times")
        << QList{middle, Mebibyte, 100'000LL, 10 * Mebibyte} << none << u"cut/down-often"_s;
    QTest::newRow("the upload") << none << QList{middle} << u"cut/up"_s;
    QTest::newRow("the upload, twice") << none << QList{middle, 50 * Mebibyte} << u"cut/up-twice"_s;
    QTest::newRow("both") << QList{middle} << QList{20 * Mebibyte} << u"cut/both"_s;
}

void TestCopy::survivesACutLine()
{
    QFETCH(QList<qint64>, down);
    QFETCH(QList<qint64>, up);
    QFETCH(QString, repository);
    CuttingProxy sourceProxy(m_source->url());
    CuttingProxy targetProxy(m_target->url());
    sourceProxy.cutDownloads(down);
    targetProxy.cutUploads(up);
    Client source(sourceProxy.url());
    Client target(targetProxy.url());
    const Copied copied = copy(source.at(u"team/app"_s), target.at(repository), m_layer);
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(copied.way, Way::Streamed);
    QCOMPARE(sourceProxy.cuts(), down.size());
    QCOMPARE(targetProxy.cuts(), up.size());
    QCOMPARE(digestOfFile(m_targetStorage.blobPath(m_layer.digest)), m_layer.digest);
}

void TestCopy::staysWithTlsThatTheRegistryDoesNotKnow()
{
    // What stands before a registry and does not say that it speaks TLS makes it write addresses without.
    const TestKey authority = TestKey::authority(u"test"_s);
    const TestKey key = TestKey::server(authority, {u"127.0.0.1"_s});
    QSslConfiguration shown = QSslConfiguration::defaultConfiguration();
    shown.setLocalCertificate(QSslCertificate(key.certificatePem()));
    shown.setPrivateKey(QSslKey(key.privateKeyPem(), QSsl::Rsa));
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(shown);
    CuttingProxy proxy(m_target->url(), std::move(listener));

    RegistryOptions options;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({QSslCertificate(authority.certificatePem())});
    options.http.tls = trusting;
    Client source(m_source->url());
    Client target(proxy.url(u"https"_s), options);
    ImagePush push(m_source->url());
    const QByteArray content = pieceOf(7, 9 * Mebibyte);
    const Digest blob = push.blob(u"team/app"_s, content);
    QVERIFY2(!blob.isNull(), qPrintable(push.error()));
    const Copied copied =
        copy(source.at(u"team/app"_s), target.at(u"tls/app"_s), {.digest = blob, .size = content.size()});
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(digestOfFile(m_targetStorage.blobPath(blob)), blob);
}

void TestCopy::holdsLittleOfALargeLayer()
{
    const Descriptor layer = pushLayer(256 * Mebibyte);
    QVERIFY(!layer.digest.isNull());
    Client source(m_source->url());
    Client target(m_target->url());
    const qint64 before = memory("VmHWM");
    const Copied copied = copy(source.at(u"team/app"_s), target.at(u"large/app"_s), layer);
    QCOMPARE(copied.result, u"ok"_s);
    QCOMPARE(digestOfFile(m_targetStorage.blobPath(layer.digest)), layer.digest);
    const qint64 grown = memory("VmHWM") - before;
    if (MeasuresMemory)
        QVERIFY2(grown < 64 * Mebibyte, qPrintable(u"%1 MiB"_s.arg(grown / Mebibyte)));
}

void TestCopy::learnsWhatCanBeDeleted()
{
    ImagePush push(m_target->url());
    const Digest image = push.image(u"del/app"_s, u"1"_s, Config);
    QVERIFY2(!image.isNull(), qPrintable(push.error()));
    Client client(m_target->url());
    DeleteManifestJob *byTag = client.client.deleteManifest(u"del/app"_s, u"1"_s);
    Refusal refusal = Refusal::None;
    connect(byTag, &Job::finished, byTag, [&refusal, byTag] { refusal = byTag->refusal(); });
    QCOMPARE(nameOf(resultOf(byTag)), u"Rejected"_s);
    QCOMPARE(refusal, Refusal::DigestsOnly);
    QCOMPARE(client.client.capabilities().tagDelete, Capabilities::Known::No);
    QCOMPARE(nameOf(resultOf(client.client.deleteManifest(u"del/app"_s, image.toString()))), u"ok"_s);
    QCOMPARE(client.client.capabilities().digestDelete, Capabilities::Known::Yes);
    QCOMPARE(nameOf(resultOf(client.client.digest(u"del/app"_s, u"1"_s))), u"NotFound"_s);
}

void TestCopy::deletesOneTagByAPlaceholder()
{
    ImagePush push(m_source->url());
    const Digest image = push.image(u"placeholder/app"_s, u"1"_s, Config);
    QCOMPARE(push.image(u"placeholder/app"_s, u"2"_s, Config), image);
    Client client(m_source->url());
    auto *job = new PlaceholderDeletion(
        client.at(u"placeholder/app"_s), u"2"_s, manifestOf(image, MediaType::DockerManifest), this);
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    QCOMPARE(nameOf(resultOf(client.client.digest(u"placeholder/app"_s, u"2"_s))), u"NotFound"_s);
    QCOMPARE(nameOf(resultOf(client.client.digest(u"placeholder/app"_s, u"1"_s))), u"ok"_s);
    QCOMPARE(nameOf(resultOf(client.client.digest(u"placeholder/app"_s, image.toString()))), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestCopy)
#include "tst_copy.moc"
