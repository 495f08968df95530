// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "wire.h"

#include "crypto/sha.h"
#include "sandbox/sandbox.h"
#include "values/mediatype.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QByteArray Unknown = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
const QByteArray Httpd = "/v2/fedora/httpd/";
const QByteArray AnyManifest = MediaType::acceptManifests();

std::unique_ptr<Sandbox> started(const SandboxOptions &options = {})
{
    auto sandbox = Sandbox::start(options);
    return sandbox ? std::move(*sandbox) : nullptr;
}

QByteArray digestText(const QByteArray &bytes)
{
    return sha256Of(bytes).toString().toLatin1();
}

QByteArrayList names(const WireAnswer &page, const QString &key)
{
    QByteArrayList list;
    const QJsonArray values = page.json().value(key).toArray();
    for (const QJsonValue &value : values)
        list += value.toString().toLatin1();
    return list;
}

struct Pages {
    QByteArrayList names;
    QList<qsizetype> sizes;
};

Pages walk(const QUrl &server, QByteArray target, const QString &key)
{
    Pages pages;
    Wire wire(server);
    while (!target.isEmpty() && pages.sizes.size() < 100) {
        wire.ask("GET", target);
        const WireAnswer page = wire.read();
        if (page.status != 200)
            return {};
        pages.names += names(page, key);
        pages.sizes += names(page, key).size();
        target = page.next();
    }
    return pages;
}

} // namespace

class TestSandboxHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_open->faults().clear(); }

    void pings();
    void refuses_data();
    void refuses();
    void pagesThroughTheCatalog_data();
    void pagesThroughTheCatalog();
    void takesTheServersPageSize();
    void pagesThroughTags_data();
    void pagesThroughTags();
    void clampsTagPages();
    void sendsNullForNoTags();
    void servesManifests_data();
    void servesManifests();
    void negotiates_data();
    void negotiates();
    void knowsWhatDidNotChange();
    void servesBlobs();
    void servesRanges_data();
    void servesRanges();
    void keepsConnectionsOpen();
    void bearsNonsense_data();
    void bearsNonsense();
    void listsReferrers();
    void hasNoReferrersApi();
    void countsRequests();
    void takesOnePortAlone();
    void endsWhileClientsWait();

private:
    WireAnswer get(const QByteArray &target, const WireHeaders &headers = {}) const
    {
        return ask(m_open->url(), "GET", target, headers);
    }

    std::unique_ptr<Sandbox> m_open;
};

void TestSandboxHttp::initTestCase()
{
    m_open = started();
    QVERIFY(m_open);
    QCOMPARE(m_open->url().host(), u"127.0.0.1"_s);
    QVERIFY(m_open->url(Sandbox::Access::Basic).isEmpty());
}

void TestSandboxHttp::pings()
{
    for (const char *target : {"/v2/", "/v2"}) {
        const WireAnswer answer = get(target);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{}");
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QCOMPARE(answer.header("Docker-Distribution-Api-Version"), "registry/2.0");
    }
}

void TestSandboxHttp::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, int status,
                         const QByteArray &code) { QTest::newRow(name) << method << target << status << code; };

    row("not the API", "GET", "/", 404, {});
    row("no resource", "GET", "/v2/fedora/httpd", 404, {});
    row("catalog, POST", "POST", "/v2/_catalog", 405, "UNSUPPORTED");
    row("catalog, n too large", "GET", "/v2/_catalog?n=1001", 400, "PAGINATION_NUMBER_INVALID");
    row("catalog, n negative", "GET", "/v2/_catalog?n=-1", 400, "PAGINATION_NUMBER_INVALID");
    row("catalog, n no number", "GET", "/v2/_catalog?n=ten", 400, "PAGINATION_NUMBER_INVALID");
    row("tags, unknown", "GET", "/v2/no/such/tags/list", 404, "NAME_UNKNOWN");
    row("tags, upper case", "GET", "/v2/Fedora/httpd/tags/list", 400, "NAME_INVALID");
    row("tags, two dots", "GET", "/v2/fedora/../httpd/tags/list", 400, "NAME_INVALID");
    row("tags, n no number", "GET", Httpd + "tags/list?n=x", 400, "PAGINATION_NUMBER_INVALID");
    row("tags, DELETE", "DELETE", Httpd + "tags/list", 405, "UNSUPPORTED");
    row("manifest, unknown repository", "GET", "/v2/no/such/manifests/latest", 404, "NAME_UNKNOWN");
    row("manifest, unknown tag", "GET", Httpd + "manifests/nope", 404, "MANIFEST_UNKNOWN");
    row("manifest, unknown digest", "GET", Httpd + "manifests/" + Unknown, 404, "MANIFEST_UNKNOWN");
    row("manifest, bad tag", "GET", Httpd + "manifests/-nope", 400, "TAG_INVALID");
    row("manifest, bad digest", "GET", Httpd + "manifests/sha256:12", 400, "DIGEST_INVALID");
    row("manifest, other algorithm", "GET", Httpd + "manifests/md5:d41d8cd98f00b204e9800998ecf8427e", 400,
        "DIGEST_INVALID");
    row("manifest, PATCH", "PATCH", Httpd + "manifests/latest", 405, "UNSUPPORTED");
    row("manifest, DELETE unknown tag", "DELETE", Httpd + "manifests/nope", 404, "MANIFEST_UNKNOWN");
    row("manifest, DELETE unknown digest", "DELETE", Httpd + "manifests/" + Unknown, 404, "MANIFEST_UNKNOWN");
    row("manifest, DELETE in no repository", "DELETE", "/v2/no/such/manifests/latest", 404, "NAME_UNKNOWN");
    row("manifest, PUT of nothing", "PUT", Httpd + "manifests/new", 400, "MANIFEST_INVALID");
    row("blob, unknown", "GET", Httpd + "blobs/" + Unknown, 404, "BLOB_UNKNOWN");
    row("blob, of a repository that is none", "GET", "/v2/no/such/blobs/" + Unknown, 404, "BLOB_UNKNOWN");
    row("blob, no digest", "GET", Httpd + "blobs/latest", 400, "DIGEST_INVALID");
    row("blob, PUT", "PUT", Httpd + "blobs/" + Unknown, 405, "UNSUPPORTED");
    row("blob, DELETE unknown", "DELETE", Httpd + "blobs/" + Unknown, 404, "BLOB_UNKNOWN");
    row("uploads, GET", "GET", Httpd + "blobs/uploads/", 405, "UNSUPPORTED");
    row("uploads, bad name", "POST", "/v2/Bad/blobs/uploads/", 400, "NAME_INVALID");
    row("upload, unknown", "GET", Httpd + "blobs/uploads/no-such-upload", 404, "BLOB_UPLOAD_UNKNOWN");
    row("referrers, of a tag", "GET", Httpd + "referrers/latest", 400, "DIGEST_INVALID");
    row("referrers, POST", "POST", Httpd + "referrers/" + Unknown, 405, "UNSUPPORTED");
}

void TestSandboxHttp::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, code);

    const WireAnswer answer = ask(m_open->url(), method, target);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QVERIFY(!answer.cut);
    if (!code.isEmpty()) {
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QVERIFY(!answer.json().value("errors"_L1).toArray().at(0).toObject().value("message"_L1).toString().isEmpty());
    }
}

void TestSandboxHttp::pagesThroughTheCatalog_data()
{
    QTest::addColumn<QByteArray>("n");
    QTest::addColumn<QList<qsizetype>>("sizes");

    QTest::newRow("one by one") << "1"_ba << QList<qsizetype>(15, 1);
    QTest::newRow("with a rest") << "4"_ba << QList<qsizetype>{4, 4, 4, 3};
    QTest::newRow("without a rest") << "5"_ba << QList<qsizetype>{5, 5, 5};
    QTest::newRow("exactly all") << "15"_ba << QList<qsizetype>{15};
    QTest::newRow("the largest") << "1000"_ba << QList<qsizetype>{15};
    QTest::newRow("none") << "0"_ba << QList<qsizetype>{0};
}

void TestSandboxHttp::pagesThroughTheCatalog()
{
    QFETCH(QByteArray, n);
    QFETCH(QList<qsizetype>, sizes);

    const QByteArrayList all = names(get("/v2/_catalog"), u"repositories"_s);
    QCOMPARE(all.size(), 15);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));

    const Pages pages = walk(m_open->url(), "/v2/_catalog?n=" + n, u"repositories"_s);
    QCOMPARE(pages.sizes, sizes);
    QCOMPARE(pages.names, n == "0" ? QByteArrayList() : all);
}

void TestSandboxHttp::takesTheServersPageSize()
{
    const auto small = started({.content = SandboxOptions::Content::None, .catalogPageSize = 7, .catalogPageLimit = 9});
    QVERIFY(small);
    small->store().addRepositories(20);
    QCOMPARE(walk(small->url(), "/v2/_catalog", u"repositories"_s).sizes, (QList<qsizetype>{7, 7, 6}));
    QCOMPARE(walk(small->url(), "/v2/_catalog?n=9", u"repositories"_s).sizes, (QList<qsizetype>{9, 9, 2}));
    QCOMPARE(ask(small->url(), "GET", "/v2/_catalog?n=10").code(), "PAGINATION_NUMBER_INVALID");

    const WireAnswer behind = ask(small->url(), "GET", "/v2/_catalog?last=bulk%2Frepository-00018&n=5");
    QCOMPARE(names(behind, u"repositories"_s), QByteArrayList{"bulk/repository-00019"});
    QVERIFY(!behind.has("Link"));
    QCOMPARE(names(ask(small->url(), "GET", "/v2/_catalog?last=zzz"), u"repositories"_s), QByteArrayList());
}

void TestSandboxHttp::pagesThroughTags_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<QByteArray>("next");
    const QByteArray list = "/v2/openshift/mysql/tags/list";

    QTest::newRow("all") << QByteArray()
                         << QByteArrayList{"5.7", "5.7-centos7", "8.0", "8.0-el8", "8.4", "8.4-el9", "latest", "stable"}
                         << QByteArray();
    QTest::newRow("first page") << "?n=2"_ba << QByteArrayList{"5.7", "5.7-centos7"} << list + "?last=5.7-centos7&n=2";
    QTest::newRow("next page") << "?last=8.4&n=2"_ba << QByteArrayList{"8.4-el9", "latest"}
                               << list + "?last=latest&n=2";
    QTest::newRow("last page") << "?n=2&last=latest"_ba << QByteArrayList{"stable"} << QByteArray();
    QTest::newRow("behind one that is not there")
        << "?last=8.1"_ba << QByteArrayList{"8.4", "8.4-el9", "latest", "stable"} << QByteArray();
    QTest::newRow("behind the end") << "?last=zzz"_ba << QByteArrayList() << QByteArray();
    QTest::newRow("none") << "?n=0"_ba << QByteArrayList() << QByteArray();
}

void TestSandboxHttp::pagesThroughTags()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArrayList, expected);
    QFETCH(QByteArray, next);

    const WireAnswer answer = get("/v2/openshift/mysql/tags/list" + query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("name"_L1).toString(), u"openshift/mysql"_s);
    QVERIFY(answer.json().value("tags"_L1).isArray());
    QCOMPARE(names(answer, u"tags"_s), expected);
    QCOMPARE(answer.next(), next);
}

void TestSandboxHttp::clampsTagPages()
{
    const auto clamping = started({.content = SandboxOptions::Content::None, .tagPageLimit = 40});
    QVERIFY(clamping);
    clamping->store().addTags("big/one", 100);
    for (const char *query : {"", "?n=41", "?n=1000"}) {
        const Pages pages = walk(clamping->url(), QByteArray("/v2/big/one/tags/list") + query, u"tags"_s);
        QCOMPARE(pages.sizes, (QList<qsizetype>{40, 40, 20}));
        QCOMPARE(pages.names.constFirst(), "build-00000");
        QCOMPARE(pages.names.constLast(), "build-00099");
    }
    QCOMPARE(walk(clamping->url(), "/v2/big/one/tags/list?n=30", u"tags"_s).sizes, (QList<qsizetype>{30, 30, 30, 10}));

    const WireAnswer manifest =
        ask(clamping->url(), "GET", "/v2/big/one/manifests/build-00042", {{"Accept", AnyManifest}});
    QCOMPARE(manifest.status, 200);
    QCOMPARE(manifest.header("Docker-Content-Digest"), digestText(manifest.body));
}

void TestSandboxHttp::sendsNullForNoTags()
{
    const WireAnswer answer = get("/v2/archive/old-portal/tags/list");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("tags"_L1).isNull());
    QVERIFY(answer.json().contains("tags"_L1));
}

void TestSandboxHttp::servesManifests_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("mediaType");

    QTest::newRow("OCI index") << "/v2/fedora/httpd/manifests/latest"_ba << QByteArray(MediaType::OciIndex);
    QTest::newRow("OCI image") << "/v2/fedora/httpd/manifests/trixie"_ba << QByteArray(MediaType::OciManifest);
    QTest::newRow("Docker list") << "/v2/legacy/app/manifests/multi"_ba << QByteArray(MediaType::DockerList);
    QTest::newRow("Docker image") << "/v2/legacy/app/manifests/2.0"_ba << QByteArray(MediaType::DockerManifest);
    QTest::newRow("chart") << "/v2/charts/shop/manifests/1.0.0"_ba << QByteArray(MediaType::OciManifest);
    QTest::newRow("deep name") << "/v2/a/b/c/d/manifests/1.0"_ba << QByteArray(MediaType::OciManifest);
}

void TestSandboxHttp::servesManifests()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, mediaType);

    const WireAnswer byTag = get(path, {{"Accept", AnyManifest}});
    QCOMPARE(byTag.status, 200);
    QCOMPARE(byTag.header("Content-Type"), mediaType);
    const QByteArray digest = digestText(byTag.body);
    QCOMPARE(byTag.header("Docker-Content-Digest"), digest);
    QCOMPARE(byTag.header("ETag"), '"' + digest + '"');
    QCOMPARE(byTag.json().value("mediaType"_L1).toString().toLatin1(), mediaType);

    const QByteArray byDigestPath = path.first(path.lastIndexOf('/') + 1) + digest;
    const WireAnswer byDigest = get(byDigestPath, {{"Accept", AnyManifest}});
    QCOMPARE(byDigest.status, 200);
    QCOMPARE(byDigest.body, byTag.body);

    for (const QByteArray &target : {path, byDigestPath}) {
        const WireAnswer head = ask(m_open->url(), "HEAD", target, {{"Accept", AnyManifest}});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Type"), mediaType);
        QCOMPARE(head.header("Content-Length").toLongLong(), byTag.body.size());
        QCOMPARE(head.header("Docker-Content-Digest"), digest);
    }
}

void TestSandboxHttp::negotiates_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("image");

    QTest::newRow("nothing said") << QByteArray() << 200 << 200;
    QTest::newRow("anything") << "*/*"_ba << 200 << 200;
    QTest::newRow("the index") << QByteArray(MediaType::OciIndex) << 200 << 404;
    QTest::newRow("the image") << QByteArray(MediaType::OciManifest) << 404 << 200;
    QTest::newRow("ranked") << QByteArray(MediaType::DockerManifest) + ";q=0.9, " + MediaType::OciIndex + ";q=0.1"
                            << 200 << 404;
    QTest::newRow("another") << QByteArray(MediaType::DockerManifest) << 404 << 404;
    QTest::newRow("upper case") << QByteArray(MediaType::OciIndex).toUpper() << 200 << 404;
    QTest::newRow("refused by its rank") << QByteArray(MediaType::OciIndex) + ";q=0, " + MediaType::OciManifest << 404
                                         << 200;
}

void TestSandboxHttp::negotiates()
{
    QFETCH(QByteArray, accept);
    QFETCH(int, index);
    QFETCH(int, image);

    const WireHeaders headers = accept.isEmpty() ? WireHeaders() : WireHeaders{{"Accept", accept}};
    const WireAnswer indexAnswer = get(Httpd + "manifests/latest", headers);
    QCOMPARE(indexAnswer.status, index);
    QCOMPARE(indexAnswer.code(), index == 200 ? QByteArray() : "MANIFEST_UNKNOWN"_ba);
    QCOMPARE(get(Httpd + "manifests/trixie", headers).status, image);
}

void TestSandboxHttp::knowsWhatDidNotChange()
{
    const QByteArray target = Httpd + "manifests/latest";
    const QByteArray etag = ask(m_open->url(), "HEAD", target).header("ETag");
    Wire wire(m_open->url());
    for (const QByteArray &condition : {etag, "W/" + etag, "\"other\", " + etag, "*"_ba}) {
        wire.ask("GET", target, {{"If-None-Match", condition}});
        const WireAnswer unchanged = wire.read();
        QCOMPARE(unchanged.status, 304);
        QCOMPARE(unchanged.header("ETag"), etag);
        QVERIFY(!unchanged.has("Content-Length"));
    }
    wire.ask("GET", target, {{"If-None-Match", "\"other\""}});
    QCOMPARE(wire.read().status, 200);
}

void TestSandboxHttp::servesBlobs()
{
    const QJsonObject manifest = get(Httpd + "manifests/trixie").json();
    QList<QJsonObject> descriptors{manifest.value("config"_L1).toObject()};
    const QJsonArray layers = manifest.value("layers"_L1).toArray();
    for (const QJsonValue &layer : layers)
        descriptors += layer.toObject();
    QVERIFY(descriptors.size() > 3);

    Wire wire(m_open->url());
    for (const QJsonObject &descriptor : std::as_const(descriptors)) {
        const QByteArray digest = descriptor.value("digest"_L1).toString().toLatin1();
        const qint64 size = descriptor.value("size"_L1).toInteger();
        wire.ask("HEAD", Httpd + "blobs/" + digest);
        const WireAnswer head = wire.read("HEAD");
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length").toLongLong(), size);
        QCOMPARE(head.header("Docker-Content-Digest"), digest);

        wire.ask("GET", Httpd + "blobs/" + digest);
        const WireAnswer blob = wire.read();
        QCOMPARE(blob.status, 200);
        QCOMPARE(blob.body.size(), size);
        QCOMPARE(digestText(blob.body), digest);
        QCOMPARE(blob.header("Accept-Ranges"), "bytes");
        QVERIFY(!blob.has("Content-Encoding"));
    }
}

void TestSandboxHttp::servesRanges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    const auto row = [](const char *range, int status, int first, int length) {
        QTest::newRow(range) << QByteArray(range) << status << first << length;
    };
    // of a config of a size that the test reads; -1: up to its end
    row("bytes=0-0", 206, 0, 1);
    row("bytes=10-19", 206, 10, 10);
    row("bytes=10-", 206, 10, -1);
    row("bytes=-5", 206, -5, 5);
    row("bytes=-999999", 206, 0, -1);
    row("bytes=100-999999", 206, 100, -1);
    row("bytes=999999-", 416, 0, 0);
    row("bytes=-0", 416, 0, 0);
    row("bytes=20-10", 416, 0, 0);
    row("bytes=0-1,4-5", 200, 0, -1);
    row("bytes=x-y", 200, 0, -1);
    row("bytes=", 200, 0, -1);
    row("items=0-1", 200, 0, -1);
}

void TestSandboxHttp::servesRanges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(int, first);
    QFETCH(int, length);

    const QByteArray digest =
        get(Httpd + "manifests/trixie").json().value("config"_L1).toObject().value("digest"_L1).toString().toLatin1();
    const QByteArray target = Httpd + "blobs/" + digest;
    const QByteArray whole = get(target).body;
    QVERIFY(whole.size() > 200);

    const WireAnswer part = get(target, {{"Range", range}});
    QCOMPARE(part.status, status);
    if (status == 416) {
        QCOMPARE(part.header("Content-Range"), "bytes */" + QByteArray::number(whole.size()));
        QCOMPARE(part.code(), "RANGE_INVALID");
        return;
    }
    const QByteArray expected = first < 0 ? whole.last(-first) : whole.sliced(first);
    QCOMPARE(part.body, length < 0 ? expected : expected.first(length));
    QCOMPARE(part.has("Content-Range"), status == 206);

    const WireAnswer changed = get(target, {{"Range", range}, {"If-Range", "\"another\""}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.body, whole);
    QCOMPARE(get(target, {{"Range", range}, {"If-Range", '"' + digest + '"'}}).status, status);
    QCOMPARE(ask(m_open->url(), "HEAD", target, {{"Range", range}}).status, 200);
}

// Each answer must end where its length says, or the next one is read from the wrong place.
void TestSandboxHttp::keepsConnectionsOpen()
{
    Wire wire(m_open->url());
    const QByteArray blob = Httpd + "blobs/" + Unknown;
    for (int round = 0; round < 3; ++round) {
        for (const auto &[method, target, status] : {std::tuple{"HEAD"_ba, Httpd + "manifests/latest", 200},
                 {"GET", Httpd + "manifests/latest", 200}, {"HEAD", blob, 404}, {"GET", blob, 404},
                 {"POST", Httpd + "blobs/uploads/", 202}, {"GET", "/v2/", 200}, {"DELETE", blob, 404},
                 {"PUT", Httpd + "manifests/x", 400}, {"OPTIONS", "/v2/", 405}, {"GET", "/nothing", 404}}) {
            wire.ask(method, target);
            QCOMPARE(wire.read(method).status, status);
        }
    }

    wire.ask("GET", "/v2/"); // before the answer to the first has come
    wire.ask("GET", "/v2/_catalog");
    QCOMPARE(wire.read().body, "{}");
    QCOMPARE(wire.read().json().value("repositories"_L1).toArray().size(), 15);

    wire.ask("GET", "/v2/", {{"Connection", "close"}});
    QCOMPARE(wire.read().status, 200);
    QVERIFY(wire.ends());
}

void TestSandboxHttp::bearsNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03", 11) + QByteArray(200, 'x') + "\r\n";
    QTest::newRow("long target") << "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("bad length") << "PUT /v2/a/manifests/b HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n"_ba;
    QTest::newRow("bad escapes") << "GET /v2/%zz%/%00/tags/list HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"_ba;
}

void TestSandboxHttp::bearsNonsense()
{
    QFETCH(QByteArray, bytes);

    Wire wire(m_open->url());
    wire.write(bytes);
    QVERIFY(wire.read().status != 200);
    QCOMPARE(get("/v2/").status, 200);
}

void TestSandboxHttp::listsReferrers()
{
    const QByteArray digest = ask(m_open->url(), "HEAD", Httpd + "manifests/latest").header("Docker-Content-Digest");
    const auto types = [](const WireAnswer &answer) {
        QByteArrayList found;
        const QJsonArray manifests = answer.json().value("manifests"_L1).toArray();
        for (const QJsonValue &manifest : manifests)
            found += manifest.toObject().value("artifactType"_L1).toString().toLatin1();
        std::sort(found.begin(), found.end());
        return found;
    };

    const WireAnswer all = get(Httpd + "referrers/" + digest);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.header("Content-Type"), MediaType::OciIndex);
    QVERIFY(!all.has("OCI-Filters-Applied"));
    QCOMPARE(types(all), (QByteArrayList{"application/spdx+json", "application/vnd.dev.sigstore.bundle.v0.3+json"}));

    const WireAnswer filtered = get(Httpd + "referrers/" + digest + "?artifactType=application%2Fspdx%2Bjson");
    QCOMPARE(types(filtered), QByteArrayList{"application/spdx+json"});
    QCOMPARE(filtered.header("OCI-Filters-Applied"), "artifactType");

    const QJsonArray manifests = all.json().value("manifests"_L1).toArray();
    for (const QJsonValue &value : manifests) {
        const QJsonObject descriptor = value.toObject();
        const WireAnswer referrer = get(Httpd + "manifests/" + descriptor.value("digest"_L1).toString().toLatin1());
        QCOMPARE(referrer.status, 200);
        QCOMPARE(referrer.body.size(), descriptor.value("size"_L1).toInteger());
        QCOMPARE(referrer.json().value("subject"_L1).toObject().value("digest"_L1).toString().toLatin1(), digest);
        QCOMPARE(referrer.json().value("annotations"_L1), descriptor.value("annotations"_L1));
    }

    for (const QByteArray &path : {Httpd, "/v2/no/such/"_ba}) {
        const WireAnswer none = get(path + "referrers/" + Unknown);
        QCOMPARE(none.status, 200);
        QVERIFY(none.json().value("manifests"_L1).isArray());
        QCOMPARE(types(none), QByteArrayList());
    }
}

void TestSandboxHttp::hasNoReferrersApi()
{
    const auto old = started({.referrers = SandboxOptions::Referrers::Absent});
    QVERIFY(old);
    const WireAnswer answer = ask(old->url(), "GET", Httpd + "referrers/" + Unknown);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), QByteArray());
}

void TestSandboxHttp::countsRequests()
{
    RequestLog &log = m_open->requests();
    log.clear();
    QCOMPARE(log.count(), 0);
    ask(m_open->url(), "GET", "/v2/fedora%2Fhttpd/tags/list?n=1",
        {{"User-Agent", "test"}, {"Cookie", "a=b"}, {"Authorization", "Basic secret"}, {"Accept", "text/plain"}});
    ask(m_open->url(), "HEAD", Httpd + "manifests/nope");

    QCOMPARE(log.count(), 2);
    QCOMPARE(log.count("HEAD"), 1);
    QCOMPARE(log.count("*", "/v2/*/tags/list"), 1);
    QCOMPARE(log.count("POST"), 0);
    QVERIFY(log.peakInFlight() >= 1);
    const LoggedRequest first = log.requests().constFirst();
    QCOMPARE(first.method, "GET");
    QCOMPARE(first.target, "/v2/fedora%2Fhttpd/tags/list?n=1");
    QCOMPARE(first.path, "/v2/fedora/httpd/tags/list");
    QCOMPARE(first.userAgent, "test");
    QCOMPARE(first.accept, "text/plain");
    QVERIFY(first.hadAuthorization);
    QVERIFY(first.hadCookie);
    QCOMPARE(first.status, 200);
    QCOMPARE(log.requests().constLast().status, 404);
    QVERIFY(!log.requests().constLast().hadAuthorization);
}

void TestSandboxHttp::takesOnePortAlone()
{
    auto first = started({.content = SandboxOptions::Content::None});
    QVERIFY(first);
    const auto port = static_cast<quint16>(first->url().port());
    const auto second = Sandbox::start({.port = port, .content = SandboxOptions::Content::None});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::ConnectionRefused);
    QVERIFY(second.error().message.contains(QString::number(port)));

    QCOMPARE(ask(first->url(), "GET", "/v2/", {{"Connection", "close"}}).status, 200);
    first.reset();
    const auto again = started({.port = port, .content = SandboxOptions::Content::None});
    QVERIFY(again);
    QCOMPARE(again->url().port(), port);
    QCOMPARE(ask(again->url(), "GET", "/v2/").status, 200);
}

void TestSandboxHttp::endsWhileClientsWait()
{
    auto ending = started();
    QVERIFY(ending);
    ending->faults().add({.kind = Fault::Kind::Delay, .path = "/v2/_catalog", .delay = std::chrono::hours(1)});
    Wire idle(ending->url());
    idle.ask("GET", "/v2/");
    QCOMPARE(idle.read().status, 200);
    Wire silent(ending->url());
    Wire half(ending->url());
    half.write("GET /v2/ HTT");
    Wire halfBody(ending->url());
    halfBody.ask("PUT", Httpd + "manifests/x", {{"Content-Length", "100"}});
    Wire delayed(ending->url());
    delayed.ask("GET", "/v2/_catalog");
    QTRY_COMPARE(ending->requests().count("GET", "/v2/_catalog"), 1);

    ending.reset(); // hangs when one of them is waited for
    QVERIFY(idle.ends());
    QVERIFY(silent.ends());
    QVERIFY(half.ends());
    QVERIFY(halfBody.ends());
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
