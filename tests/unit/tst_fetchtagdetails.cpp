// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "operations/fetchtagdetails.h"
#include "registry/registryclient.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000; // samples are made when they are first asked for

RegistryOptions impatient()
{
    RegistryOptions options;
    options.http.retry = {
        .tries = 2, .connectionTries = 1, .unknownFailureTries = 1, .firstDelay = 1ms, .maxDelay = 2ms};
    return options;
}

QStringList texts(const QList<Platform> &platforms)
{
    QStringList list;
    for (const Platform &platform : platforms)
        list += platform.toString();
    return list;
}

QJsonObject jsonOf(SandboxStore &store, const QByteArray &repository, const QString &digest)
{
    const auto manifest = store.manifest(repository, Digest::parse(digest).value_or(Digest()));
    return manifest ? QJsonDocument::fromJson(manifest->bytes).object() : QJsonObject();
}

// Config and layers of an image, or of all images of an index, each digest once: read from JSON, not by the program.
using Blobs = std::map<QString, qint64>;

void addBlobs(Blobs &blobs, const QJsonObject &image)
{
    QJsonArray descriptors = image.value("layers"_L1).toArray();
    descriptors += image.value("config"_L1);
    for (const QJsonValue &value : std::as_const(descriptors))
        blobs[value.toObject().value("digest"_L1).toString()] = value.toObject().value("size"_L1).toInteger();
}

qint64 sum(const Blobs &blobs)
{
    return std::accumulate(
        blobs.cbegin(), blobs.cend(), qint64(0), [](qint64 total, const auto &blob) { return total + blob.second; });
}

} // namespace

class TestFetchTagDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tells_data();
    void tells();
    void addsSizesUp();
    void asksLessForWhatIsKnown();
    void bearsWhatIsMissing_data();
    void bearsWhatIsMissing();
    void fails_data();
    void fails();
    void readsNoEndlessIndex();
    void bearsEmptyIndexes();
    void cancels();

private:
    Result<TagDetails> fetch(const QString &repository, const QString &tag)
    {
        TagDetails details;
        auto *job = new FetchTagDetails(*m_client, repository, tag, m_known, m_client.get());
        connect(job, &Job::finished, this, [&details, job] { details = job->details(); });
        const Result<void> result = resultOf(job, Patience);
        return result ? Result(details) : result.error();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    WireLog m_log;
    SessionSecretStore m_secrets;
    std::unique_ptr<RegistryClient> m_client;
    FetchTagDetails::Known m_known;
};

void TestFetchTagDetails::initTestCase()
{
    auto sandbox = Sandbox::start();
    QVERIFY(sandbox);
    m_sandbox = std::move(*sandbox);
}

void TestFetchTagDetails::init()
{
    m_sandbox->faults().clear();
    m_sandbox->requests().clear();
    m_known.clear();
    const Connection connection{.id = u"id"_s, .name = u"lab"_s, .url = m_sandbox->url(), .userName = {}, .pinned = {}};
    m_client = std::make_unique<RegistryClient>(connection, m_secrets, m_log, nullptr, nullptr, impatient());
}

void TestFetchTagDetails::tells_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<QString>("artifactType");
    QTest::addColumn<QStringList>("platforms");
    QTest::addColumn<QString>("created");
    QTest::addColumn<int>("requests");
    const auto row = [](const QString &repository, const QString &tag, ContentKind kind, const QString &artifactType,
                         const QStringList &platforms, const QString &created, int requests) {
        QTest::newRow(qPrintable(repository + u':' + tag))
            << repository << tag << kind << artifactType << platforms << created << requests;
    };

    const QString none;
    const QStringList amd64{u"linux/amd64"_s};
    row(u"fedora/httpd"_s, u"latest"_s, ContentKind::MultiArch, none,
        {u"linux/386"_s, u"linux/amd64"_s, u"linux/arm/v5"_s}, u"2026-07-21T18:04:11Z"_s, 5);
    row(u"fedora/httpd"_s, u"trixie"_s, ContentKind::Image, none, amd64, u"2026-02-03T09:15:00Z"_s, 2);
    row(u"legacy/app"_s, u"2.0"_s, ContentKind::Image, none, amd64, u"2019-06-07T09:10:11Z"_s, 2);
    row(u"legacy/app"_s, u"multi"_s, ContentKind::MultiArch, none, {u"linux/amd64"_s, u"linux/arm/v7"_s},
        u"2019-06-07T09:10:11Z"_s, 4);
    row(u"legacy/app"_s, u"0.9"_s, ContentKind::LegacyImage, none, amd64, u"2015-11-02T10:12:13Z"_s, 1);
    row(u"charts/shop"_s, u"1.0.0"_s, ContentKind::HelmChart, none, {}, u"2026-05-05T10:00:00Z"_s, 1);
    row(u"artifacts/sbom"_s, u"spdx"_s, ContentKind::Sbom, u"application/spdx+json"_s, {}, u"2026-08-01T00:00:00Z"_s,
        1);
    row(u"artifacts/sbom"_s, u"all"_s, ContentKind::ArtifactIndex, none, {}, none, 3);
    row(u"wasm/hello"_s, u"latest"_s, ContentKind::Wasm, none, {}, none, 1);

    const auto signature = u"sha256-"_s; // completed by the test
    row(u"fedora/httpd"_s, signature, ContentKind::Signature, none, {}, none, 2);
}

void TestFetchTagDetails::tells()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    if (tag == "sha256-"_L1)
        tag += m_sandbox->store().resolve("fedora/httpd", "latest").value_or(Digest()).encoded() + ".sig"_L1;

    const auto details = fetch(repository, tag);
    QCOMPARE(nameOf(details), u"ok"_s);
    QCOMPARE(details->digest, *m_sandbox->store().resolve(repository.toLatin1(), tag.toLatin1()));
    QTEST(details->kind, "kind");
    QTEST(details->artifactType, "artifactType");
    QTEST(texts(details->platforms), "platforms");
    QCOMPARE(details->platformSizes.size(), details->platforms.size());
    QTEST(details->created.toUTC().toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s), "created");
    QCOMPARE(details->size < 0, details->kind == ContentKind::LegacyImage); // its layers have no sizes
    QVERIFY(!details->reproducible);
    QTEST(m_sandbox->requests().count(), "requests");
}

void TestFetchTagDetails::addsSizesUp()
{
    SandboxStore &store = m_sandbox->store();
    const auto index = fetch(u"fedora/httpd"_s, u"latest"_s);
    QCOMPARE(nameOf(index), u"ok"_s);

    Blobs all;
    QList<qint64> expected;
    const QJsonArray children = jsonOf(store, "fedora/httpd", index->digest.toString()).value("manifests"_L1).toArray();
    for (const QJsonValue &value : children) {
        const QJsonObject child = value.toObject();
        if (child.value("platform"_L1).toObject().value("os"_L1) == "unknown"_L1)
            continue; // an attestation is not pulled
        const QJsonObject image = jsonOf(store, "fedora/httpd", child.value("digest"_L1).toString());
        Blobs own;
        addBlobs(own, image);
        addBlobs(all, image);
        expected += sum(own) + child.value("size"_L1).toInteger();
    }
    QCOMPARE(expected.size(), 3);
    QCOMPARE(index->platformSizes, expected);
    QCOMPARE(index->size, sum(all));

    const auto image = fetch(u"fedora/httpd"_s, u"trixie"_s);
    QCOMPARE(nameOf(image), u"ok"_s);
    const auto stored = store.manifest("fedora/httpd", image->digest);
    QVERIFY(stored);
    Blobs own;
    addBlobs(own, QJsonDocument::fromJson(stored->bytes).object());
    QCOMPARE(image->size, sum(own));
    QCOMPARE(image->platformSizes, QList<qint64>{sum(own) + stored->bytes.size()});
}

void TestFetchTagDetails::asksLessForWhatIsKnown()
{
    const auto first = fetch(u"fedora/httpd"_s, u"latest"_s);
    QCOMPARE(nameOf(first), u"ok"_s);
    m_known.insert(first->digest, *first);
    m_sandbox->requests().clear();
    const auto second = fetch(u"fedora/httpd"_s, u"2.4.67"_s);
    QCOMPARE(nameOf(second), u"ok"_s);
    QCOMPARE(*second, *first);
    QCOMPARE(m_sandbox->requests().count(), 1);
}

void TestFetchTagDetails::bearsWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("path"); // behind the repository
    QTest::addColumn<int>("skip");
    QTest::addColumn<bool>("sized");
    QTest::addColumn<bool>("dated");

    QTest::newRow("a platform's manifest") << "manifests/sha256:*"_ba << 0 << false << false;
    QTest::newRow("one of them") << "manifests/sha256:*"_ba << 2 << false << true;
    QTest::newRow("configurations") << "blobs/*"_ba << 0 << true << false;
}

void TestFetchTagDetails::bearsWhatIsMissing()
{
    QFETCH(QByteArray, path);
    QFETCH(int, skip);

    m_sandbox->faults().add({.kind = Fault::Kind::Status,
        .path = "/v2/fedora/httpd/" + path,
        .skip = skip,
        .status = 404,
        .code = "MANIFEST_UNKNOWN"});
    const auto details = fetch(u"fedora/httpd"_s, u"latest"_s);
    QCOMPARE(nameOf(details), u"ok"_s);
    QCOMPARE(texts(details->platforms), (QStringList{u"linux/386"_s, u"linux/amd64"_s, u"linux/arm/v5"_s}));
    QCOMPARE(details->platformSizes.size(), 3);
    QTEST(details->size >= 0, "sized");
    if (skip == 0) // else it is chance which of them came last
        QTEST(details->created.isValid(), "dated");
}

void TestFetchTagDetails::fails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("error");
    using Kind = Fault::Kind;

    for (const auto &[name, path] : {std::pair{"top", "*/manifests/latest"_ba}, {"platform", "*/manifests/sha256:*"},
             {"config", "*/blobs/sha256:*"}}) {
        QTest::addRow("%s: 500", name) << Fault{.kind = Kind::Status, .path = path} << u"ServerFailed"_s;
        QTest::addRow("%s: 403", name) << Fault{.kind = Kind::Status, .path = path, .status = 403} << u"Forbidden"_s;
        QTest::addRow("%s: dropped", name) << Fault{.kind = Kind::Drop, .path = path} << u"ConnectionLost"_s;
        QTest::addRow("%s: cut", name) << Fault{.kind = Kind::Cut, .path = path, .bytes = 20} << u"ConnectionLost"_s;
    }
    QTest::newRow("top: 404") << Fault{.kind = Kind::Status, .path = "*/manifests/latest", .status = 404}
                              << u"NotFound"_s;
    QTest::newRow("top: garbage") << Fault{.kind = Kind::Garbage, .path = "*/manifests/latest"} << u"Malformed"_s;
    QTest::newRow("platform: garbage") << Fault{.kind = Kind::Garbage, .path = "*/manifests/sha256:*"}
                                       << u"Malformed"_s;
    QTest::newRow("platform: altered") << Fault{.kind = Kind::AlteredBody, .path = "*/manifests/sha256:*"}
                                       << u"DigestMismatch|Malformed"_s; // as the byte falls
    QTest::newRow("config: altered") << Fault{.kind = Kind::AlteredBody, .path = "*/blobs/*"} << u"DigestMismatch"_s;
}

void TestFetchTagDetails::fails()
{
    QFETCH(Fault, fault);
    QFETCH(QString, error);

    m_sandbox->faults().add(fault);
    const auto details = fetch(u"fedora/httpd"_s, u"latest"_s);
    QVERIFY2(error.split(u'|').contains(nameOf(details)), qPrintable(nameOf(details)));
}

void TestFetchTagDetails::readsNoEndlessIndex()
{
    constexpr int Children = 60;
    SandboxStore &store = m_sandbox->store();
    store.addTags("odd/indexes", 1);
    const Digest image = store.resolve("odd/indexes", "build-00000").value_or(Digest());
    QJsonArray children;
    for (int child = 0; child < Children; ++child) {
        children += QJsonObject{{u"mediaType"_s, u"application/vnd.oci.image.manifest.v1+json"_s},
            {u"digest"_s,
                child == 0 ? image.toString() : u"sha256:"_s + QString::number(child).rightJustified(64, u'0')},
            {u"size"_s, 100},
            {u"platform"_s, QJsonObject{{u"os"_s, u"linux"_s}, {u"architecture"_s, u"cpu%1"_s.arg(child)}}}};
    }
    const QByteArray index = QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2}, {u"manifests"_s, children}}).toJson();
    store.putManifest("odd/indexes", *Digest::parse(u"sha256:"_s + QString(64, u'1')),
        {.bytes = index,
            .mediaType = "application/vnd.oci.image.index.v1+json",
            .artifactType = {},
            .subject = {},
            .annotations = {}},
        "many");

    const auto details = fetch(u"odd/indexes"_s, u"many"_s);
    QCOMPARE(nameOf(details), u"ok"_s);
    QCOMPARE(details->platforms.size(), Children);
    QCOMPARE(details->platformSizes.size(), Children);
    QVERIFY(details->platformSizes.constFirst() > 0);
    QCOMPARE(details->platformSizes.constLast(), -1);
    QCOMPARE(details->size, -1);
    QVERIFY(m_sandbox->requests().count() < 50);
}

void TestFetchTagDetails::bearsEmptyIndexes()
{
    SandboxStore &store = m_sandbox->store();
    store.putManifest("odd/empty", *Digest::parse(u"sha256:"_s + QString(64, u'2')),
        {.bytes =
                R"({"schemaVersion":2,"manifests":[],"annotations":{"org.opencontainers.image.created":"2026-01-02T03:04:05Z"}})",
            .mediaType = "application/vnd.oci.image.index.v1+json",
            .artifactType = {},
            .subject = {},
            .annotations = {}},
        "none");
    const auto details = fetch(u"odd/empty"_s, u"none"_s);
    QCOMPARE(nameOf(details), u"ok"_s);
    QVERIFY(details->platforms.isEmpty());
    QCOMPARE(details->created, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC));
    QCOMPARE(m_sandbox->requests().count(), 1);
}

void TestFetchTagDetails::cancels()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/sha256:*", .delay = 1h});
    auto *job = new FetchTagDetails(*m_client, u"fedora/httpd"_s, u"latest"_s, m_known, m_client.get());
    QList<QString> ends;
    connect(job, &Job::finished, this, [&ends](const Result<void> &result) { ends += nameOf(result); });
    const QSignalSpy ended(&m_log, &WireLog::requestFinished);
    job->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count("GET", "*/manifests/sha256:*"), 3, Patience);
    QCOMPARE(ended.size(), 1);
    job->cancel();
    QCOMPARE(ends, QList<QString>{u"Cancelled"_s});
    QCOMPARE(ended.size(), 4); // the wire is quiet
}

QTEST_GUILESS_MAIN(TestFetchTagDetails)
#include "tst_fetchtagdetails.moc"
