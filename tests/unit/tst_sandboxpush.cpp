// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What changes the sandbox: uploads, pushes, deletions; and who may do that.

#include "wire.h"

#include "crypto/sha.h"
#include "sandbox/sandbox.h"
#include "values/mediatype.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Access = Sandbox::Access;

const QByteArray Unknown = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
const QByteArray App = "/v2/new/app/";

std::unique_ptr<Sandbox> started(SandboxOptions options = {})
{
    options.content = SandboxOptions::Content::None;
    auto sandbox = Sandbox::start(options);
    return sandbox ? std::move(*sandbox) : nullptr;
}

QByteArray digestText(const QByteArray &bytes)
{
    return sha256Of(bytes).toString().toLatin1();
}

QByteArray withDigest(const QByteArray &location, const QByteArray &digest)
{
    return location + (location.contains('?') ? '&' : '?')
        + "digest=" + QUrl::toPercentEncoding(QLatin1StringView(digest));
}

QByteArray descriptor(const QByteArray &mediaType, const QByteArray &bytes)
{
    return R"({"mediaType":")" + mediaType + R"(","digest":")" + digestText(bytes) + R"(","size":)"
        + QByteArray::number(bytes.size()) + '}';
}

QByteArray basic(const QByteArray &userAndPassword)
{
    return "Basic " + userAndPassword.toBase64();
}

const QByteArray Config = R"({"architecture":"amd64","os":"linux"})";
const QByteArray Layer = "not a tar archive, but bytes";
const QByteArray Image = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)"
    + descriptor(MediaType::OciConfig, Config) + R"(,"layers":[)"
    + descriptor("application/vnd.oci.image.layer.v1.tar", Layer) + "]}";

} // namespace

class TestSandboxPush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void uploadsAtOnce();
    void uploadsInTwoSteps();
    void uploadsInChunks();
    void uploadsWithoutALength();
    void uploadsMuch();
    void waitsForLeave();
    void refusesUploads_data();
    void refusesUploads();
    void mounts();

    void pushesAnImage();
    void refusesManifests_data();
    void refusesManifests();
    void movesATag();
    void pushesAnIndex();
    void pushesReferrers();
    void sendsBackWhatItGot();

    void deletesBlobs();
    void deletesTagsAndManifests();
    void refusesToDelete();

    void challenges_data();
    void challenges();
    void givesTokens_data();
    void givesTokens();
    void refreshes();
    void letsTokensExpire();

private:
    WireAnswer ask(const QByteArray &method, const QByteArray &target, const WireHeaders &headers = {},
        const QByteArray &body = {})
    {
        return Tagwright::ask(m_sandbox->url(), method, target, headers, body);
    }
    QByteArray begin() { return ask("POST", App + "blobs/uploads/").header("Location"); }
    int upload(const QByteArray &bytes, const QByteArray &repository = App)
    {
        return ask("POST", withDigest(repository + "blobs/uploads/", digestText(bytes)), {}, bytes).status;
    }
    WireAnswer push(
        const QByteArray &reference, const QByteArray &bytes, const QByteArray &type = MediaType::OciManifest)
    {
        return ask("PUT", App + "manifests/" + reference, {{"Content-Type", type}}, bytes);
    }
    QByteArrayList tags()
    {
        QByteArrayList names;
        const QJsonArray values = ask("GET", App + "tags/list").json().value("tags"_L1).toArray();
        for (const QJsonValue &value : values)
            names += value.toString().toLatin1();
        return names;
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestSandboxPush::init()
{
    m_sandbox = started();
    QVERIFY(m_sandbox);
}

void TestSandboxPush::uploadsAtOnce()
{
    const QByteArray digest = digestText(Layer);
    const WireAnswer stored = ask("POST", withDigest(App + "blobs/uploads/", digest), {}, Layer);
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.header("Location"), App + "blobs/" + digest);
    QCOMPARE(stored.header("Docker-Content-Digest"), digest);
    QCOMPARE(ask("GET", stored.header("Location")).body, Layer);

    QCOMPARE(upload({}), 201); // no bytes at all are a blob, too
    const QByteArray nothing = App + "blobs/" + digestText({});
    const WireAnswer empty = ask("GET", nothing);
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.header("Content-Length"), "0");
}

void TestSandboxPush::uploadsInTwoSteps()
{
    const WireAnswer begun = ask("POST", App + "blobs/uploads/");
    QCOMPARE(begun.status, 202);
    QCOMPARE(begun.header("Range"), "0-0");
    const QByteArray id = begun.header("Docker-Upload-UUID");
    QVERIFY(!id.isEmpty());
    QVERIFY(begun.header("Location").contains(App + "blobs/uploads/" + id + '?'));

    const QByteArray digest = digestText(Layer);
    const WireAnswer stored =
        ask("PUT", withDigest(begun.header("Location"), digest), {{"Content-Type", "application/octet-stream"}}, Layer);
    QCOMPARE(stored.status, 201);
    QCOMPARE(stored.header("Location"), App + "blobs/" + digest);
    QCOMPARE(ask("GET", App + "blobs/" + digest).body, Layer);
    QCOMPARE(ask("GET", begun.header("Location")).code(), "BLOB_UPLOAD_UNKNOWN");
}

void TestSandboxPush::uploadsInChunks()
{
    QByteArray location = begin();
    const auto patch = [&](qsizetype first, qsizetype size) {
        const WireAnswer answer = ask("PATCH", location,
            {{"Content-Range", QByteArray::number(first) + '-' + QByteArray::number(first + size - 1)},
                {"Content-Type", "application/octet-stream"}},
            Layer.mid(first, size));
        location = answer.header("Location");
        return answer;
    };
    WireAnswer answer = patch(0, 10);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.header("Range"), "0-9");

    answer = patch(5, 10); // again what is there
    QCOMPARE(answer.status, 416);
    QCOMPARE(answer.header("Range"), "0-9");
    answer = patch(15, 5); // with a gap
    QCOMPARE(answer.status, 416);

    const WireAnswer progress = ask("GET", location);
    QCOMPARE(progress.status, 204);
    QCOMPARE(progress.header("Range"), "0-9");
    QVERIFY(!progress.has("Content-Length"));
    location = progress.header("Location");

    answer = patch(10, 6);
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.header("Range"), "0-15");
    const WireAnswer stored =
        ask("PUT", withDigest(location, digestText(Layer)), {{"Content-Range", "16-27"}}, Layer.sliced(16));
    QCOMPARE(stored.status, 201);
    QCOMPARE(ask("GET", App + "blobs/" + digestText(Layer)).body, Layer);

    location = begin();
    QCOMPARE(ask("PATCH", location, {}, Layer).header("Range"), "0-27"); // docker: everything in one, without a range
    QCOMPARE(ask("PUT", withDigest(location, digestText(Layer))).status, 201);
}

void TestSandboxPush::uploadsWithoutALength()
{
    Wire wire(m_sandbox->url());
    wire.ask("PATCH", begin(), {{"Transfer-Encoding", "chunked"}});
    wire.write("5\r\nHello\r\n7\r\n, world\r\n0\r\n\r\n");
    const WireAnswer answer = wire.read();
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.header("Range"), "0-11");
    wire.ask("PUT", withDigest(answer.header("Location"), digestText("Hello, world")));
    QCOMPARE(wire.read().status, 201);
}

void TestSandboxPush::uploadsMuch()
{
    const QByteArray much(20'000'000, 'm');
    QCOMPARE(ask("PUT", withDigest(begin(), digestText(much)), {}, much).status, 201);
    QCOMPARE(ask("GET", App + "blobs/" + digestText(much)).body, much);
}

// curl asks first before it sends more than a few bytes.
void TestSandboxPush::waitsForLeave()
{
    const QByteArray target = withDigest(App + "blobs/uploads/", digestText(Layer));
    Wire wire(m_sandbox->url());
    wire.ask("POST", target, {{"Expect", "100-continue"}, {"Content-Length", QByteArray::number(Layer.size())}});
    QCOMPARE(wire.read("POST").status, 100);
    wire.write(Layer);
    QCOMPARE(wire.read("POST").status, 201);
}

void TestSandboxPush::refusesUploads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("digest"); // null: not told
    QTest::addColumn<WireHeaders>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray right = digestText(Layer);
    const QByteArray none;

    QTest::newRow("other bytes") << "PUT"_ba << Unknown << WireHeaders() << 400 << "DIGEST_INVALID"_ba;
    QTest::newRow("no digest") << "PUT"_ba << none << WireHeaders() << 400 << "DIGEST_INVALID"_ba;
    QTest::newRow("nonsense") << "PUT"_ba
                              << "latest"_ba << WireHeaders() << 400 << "DIGEST_INVALID"_ba;
    QTest::newRow("MD5") << "PUT"_ba
                         << "md5:d41d8cd98f00b204e9800998ecf8427e"_ba << WireHeaders() << 400 << "DIGEST_INVALID"_ba;
    QTest::newRow("too short for its range")
        << "PATCH"_ba << none << WireHeaders{{"Content-Range", "0-99"}} << 400 << "SIZE_INVALID"_ba;
    QTest::newRow("range that is none") << "PATCH"_ba << none << WireHeaders{{"Content-Range", "some"}} << 416 << none;
    QTest::newRow("range behind the end") << "PUT"_ba << right << WireHeaders{{"Content-Range", "9-36"}} << 416 << none;
    QTest::newRow("POST") << "POST"_ba << none << WireHeaders() << 405 << "UNSUPPORTED"_ba;
}

void TestSandboxPush::refusesUploads()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, digest);
    QFETCH(WireHeaders, headers);
    QFETCH(int, status);
    QFETCH(QByteArray, code);

    const QByteArray location = begin();
    const WireAnswer answer = ask(method, digest.isNull() ? location : withDigest(location, digest), headers, Layer);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(ask("HEAD", App + "blobs/" + digestText(Layer)).status, 404);

    const QByteArray another = begin();
    QCOMPARE(ask("DELETE", another).status, 204);
    QCOMPARE(ask("PUT", withDigest(another, digestText(Layer)), {}, Layer).code(), "BLOB_UPLOAD_UNKNOWN");
    QByteArray elsewhere = begin();
    elsewhere.replace("/new/app/", "/new/other/");
    QCOMPARE(ask("PATCH", elsewhere, {}, Layer).code(), "BLOB_UPLOAD_UNKNOWN");
}

void TestSandboxPush::mounts()
{
    QCOMPARE(upload(Layer), 201);
    const QByteArray digest = digestText(Layer);
    const auto mount = [&](const QByteArray &blob, const QByteArray &from) {
        return ask("POST", "/v2/other/app/blobs/uploads/?mount=" + blob + from);
    };
    const WireAnswer mounted = mount(digest, "&from=new/app");
    QCOMPARE(mounted.status, 201);
    QCOMPARE(mounted.header("Location"), "/v2/other/app/blobs/" + digest);
    QCOMPARE(ask("GET", mounted.header("Location")).body, Layer);

    for (const QByteArray &from : {"&from=no/such"_ba, "&from="_ba, QByteArray()}) {
        const WireAnswer begun = mount(digest, from);
        QCOMPARE(begun.status, 202); // an upload like any other
        QCOMPARE(ask("GET", begun.header("Location")).status, 204);
    }
    QCOMPARE(mount(Unknown, "&from=new/app").status, 202);
}

void TestSandboxPush::pushesAnImage()
{
    QCOMPARE(ask("GET", App + "tags/list").code(), "NAME_UNKNOWN");
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    const WireAnswer pushed = push("1.0", Image);
    QCOMPARE(pushed.status, 201);
    QCOMPARE(pushed.header("Docker-Content-Digest"), digestText(Image));
    QCOMPARE(pushed.header("Location"), App + "manifests/" + digestText(Image));
    QVERIFY(!pushed.has("OCI-Subject"));

    const WireAnswer pulled = ask("GET", App + "manifests/1.0");
    QCOMPARE(pulled.body, Image);
    QCOMPARE(pulled.header("Content-Type"), MediaType::OciManifest);
    QCOMPARE(tags(), QByteArrayList{"1.0"});
    QVERIFY(ask("GET", "/v2/_catalog").body.contains("\"new/app\""));

    QCOMPARE(push(digestText(Image), Image).status, 201);
    QCOMPARE(tags(), QByteArrayList{"1.0"});
}

void TestSandboxPush::refusesManifests_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &code,
                         const QByteArray &type = MediaType::OciManifest, const QByteArray &reference = "1.0") {
        QTest::newRow(name) << reference << type << bytes << status << code;
    };
    const auto changed = [](const QByteArray &before, const QByteArray &after) {
        return QByteArray(Image).replace(before, after);
    };

    row("no JSON", "hello", 400, "MANIFEST_INVALID");
    row("an array", "[]", 400, "MANIFEST_INVALID");
    row("another type than it says", Image, 400, "MANIFEST_INVALID", MediaType::DockerManifest);
    row("no type", Image, 400, "MANIFEST_INVALID", "application/json");
    row("schema 1", R"({"schemaVersion":1})", 400, "MANIFEST_INVALID", MediaType::Schema1Signed);
    row("another version", changed("\"schemaVersion\":2", "\"schemaVersion\":3"), 400, "MANIFEST_INVALID");
    row("no config", changed("\"config\"", "\"other\""), 400, "MANIFEST_INVALID");
    row("no layers", changed("\"layers\"", "\"others\""), 400, "MANIFEST_INVALID");
    row("layer without a size", changed("\"size\":28", "\"length\":28"), 400, "MANIFEST_INVALID");
    row("layer without a digest", changed(digestText(Layer), "none"), 400, "MANIFEST_INVALID");
    row("layer that is not here", changed(digestText(Layer), Unknown), 404, "MANIFEST_BLOB_UNKNOWN");
    row("config that is not here", changed(digestText(Config), Unknown), 404, "MANIFEST_BLOB_UNKNOWN");
    row("subject without a digest", changed("\"layers\"", "\"subject\":{},\"layers\""), 400, "MANIFEST_INVALID");
    row("child that is not here",
        R"({"schemaVersion":2,"manifests":[)" + descriptor(MediaType::OciManifest, Image) + "]}", 404,
        "MANIFEST_BLOB_UNKNOWN", MediaType::OciIndex);
    row("too large", changed("\"layers\"", "\"x\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\",\"layers\""), 413,
        "MANIFEST_INVALID");
    row("other digest", Image, 400, "DIGEST_INVALID", MediaType::OciManifest, Unknown);
    row("bad tag", Image, 400, "TAG_INVALID", MediaType::OciManifest, "-1.0");
}

void TestSandboxPush::refusesManifests()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);

    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    const WireAnswer answer = push(reference, bytes, type);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(tags(), QByteArrayList());
}

void TestSandboxPush::movesATag()
{
    m_sandbox->store().addTags("new/app", 1, "v");
    const QByteArray before = ask("HEAD", App + "manifests/v00000").header("Docker-Content-Digest");
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    QCOMPARE(push("v00000", Image).status, 201);
    QCOMPARE(ask("HEAD", App + "manifests/v00000").header("Docker-Content-Digest"), digestText(Image));
    QCOMPARE(tags(), QByteArrayList{"v00000"});
    QCOMPARE(ask("GET", App + "manifests/" + before).status, 200); // nobody names it, but it stays
}

void TestSandboxPush::pushesAnIndex()
{
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    QCOMPARE(push(digestText(Image), Image).status, 201);
    QVERIFY(ask("GET", App + "tags/list").json().value("tags"_L1).isNull());
    const QByteArray index = R"({"schemaVersion":2,"manifests":[)" + descriptor(MediaType::OciManifest, Image) + "]}";
    QCOMPARE(push("all", index, QByteArray(MediaType::OciIndex) + "; charset=utf-8").status, 201);
    QCOMPARE(ask("GET", App + "manifests/all").body, index);
    QCOMPARE(ask("GET", App + "manifests/all").header("Content-Type"), MediaType::OciIndex);
}

void TestSandboxPush::pushesReferrers()
{
    QCOMPARE(upload("{}"), 201);
    const auto referrer = [](const QByteArray &name) {
        return R"({"schemaVersion":2,"artifactType":"text/)" + name + R"(","config":)"
            + descriptor(MediaType::OciEmpty, "{}") + R"(,"layers":[],"annotations":{"name":")" + name
            + R"("},"subject":)" + descriptor(MediaType::OciManifest, Image) + '}';
    };
    // What they refer to need not be there yet.
    for (const QByteArray &name : {"one"_ba, "two"_ba}) {
        const WireAnswer pushed = push(digestText(referrer(name)), referrer(name));
        QCOMPARE(pushed.status, 201);
        QCOMPARE(pushed.header("OCI-Subject"), digestText(Image));
    }
    const auto count = [this](const QByteArray &query) {
        return ask("GET", App + "referrers/" + digestText(Image) + query).json().value("manifests"_L1).toArray().size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count("?artifactType=text/one"), 1);
    QCOMPARE(count("?artifactType=text/three"), 0);
    QCOMPARE(ask("DELETE", App + "manifests/" + digestText(referrer("one"))).status, 202);
    QCOMPARE(count({}), 1);

    m_sandbox = started({.referrers = SandboxOptions::Referrers::Absent});
    QCOMPARE(upload("{}"), 201);
    QVERIFY(!push(digestText(referrer("one")), referrer("one")).has("OCI-Subject"));
}

// JSON may be written in many ways; the digest is over one of them.
void TestSandboxPush::sendsBackWhatItGot()
{
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    const QByteArray odd = QByteArray(Image).replace(",", " ,\r\n\t") + "\n\n";
    QCOMPARE(push("odd", odd).status, 201);
    QCOMPARE(ask("GET", App + "manifests/odd", {{"Accept-Encoding", "gzip, br"}}).body, odd);

    // Whatever the client calls its bytes, they are stored as they are.
    const QByteArray digest = digestText(Layer);
    for (const char *type : {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"}) {
        QCOMPARE(
            ask("POST", withDigest("/v2/typed/blobs/uploads/", digest), {{"Content-Type", type}}, Layer).status, 201);
        QCOMPARE(ask("GET", "/v2/typed/blobs/" + digest).body, Layer);
        QCOMPARE(ask("DELETE", "/v2/typed/blobs/" + digest).status, 202);
    }
    QCOMPARE(
        ask("POST", withDigest("/v2/typed/blobs/uploads/", digest), {{"Content-Encoding", "gzip"}}, Layer).status, 201);
}

void TestSandboxPush::deletesBlobs()
{
    QCOMPARE(upload(Layer), 201);
    const QByteArray target = App + "blobs/" + digestText(Layer);
    QCOMPARE(ask("DELETE", target).status, 202);
    QCOMPARE(ask("HEAD", target).status, 404);
    QCOMPARE(ask("DELETE", target).code(), "BLOB_UNKNOWN");
}

void TestSandboxPush::deletesTagsAndManifests()
{
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    for (const char *tag : {"a", "b", "c"})
        QCOMPARE(push(tag, Image).status, 201);

    QCOMPARE(ask("DELETE", App + "manifests/b").status, 202);
    QCOMPARE(tags(), (QByteArrayList{"a", "c"}));
    QCOMPARE(ask("GET", App + "manifests/b").code(), "MANIFEST_UNKNOWN");
    QCOMPARE(ask("GET", App + "manifests/a").status, 200);

    QCOMPARE(ask("DELETE", App + "manifests/" + digestText(Image)).status, 202);
    QVERIFY(ask("GET", App + "tags/list").json().value("tags"_L1).isNull()); // the repository stays
    QCOMPARE(ask("GET", App + "manifests/a").code(), "MANIFEST_UNKNOWN");
    QCOMPARE(ask("HEAD", App + "blobs/" + digestText(Layer)).status, 200);
}

void TestSandboxPush::refusesToDelete()
{
    m_sandbox = started({.deletes = SandboxOptions::Deletes::Refused});
    QCOMPARE(upload(Config), 201);
    QCOMPARE(upload(Layer), 201);
    QCOMPARE(push("a", Image).status, 201);
    for (const QByteArray &target : {App + "manifests/a", App + "manifests/" + digestText(Image),
             App + "blobs/" + digestText(Layer), App + "manifests/none"}) {
        const WireAnswer answer = ask("DELETE", target);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.code(), "UNSUPPORTED");
    }
    QCOMPARE(tags(), QByteArrayList{"a"});
}

void TestSandboxPush::challenges_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<int>("asReader"); // the status that Basic gives each
    QTest::addColumn<int>("asWriter");

    QTest::newRow("ping") << "GET"_ba
                          << "/v2/"_ba << QByteArray() << 200 << 200;
    QTest::newRow("catalog") << "GET"_ba
                             << "/v2/_catalog"_ba
                             << "registry:catalog:*"_ba << 200 << 200;
    QTest::newRow("tags") << "GET"_ba << App + "tags/list"
                          << "repository:new/app:pull"_ba << 404 << 404;
    QTest::newRow("manifest") << "HEAD"_ba << App + "manifests/a"
                              << "repository:new/app:pull"_ba << 404 << 404;
    QTest::newRow("push") << "PUT"_ba << App + "manifests/a"
                          << "repository:new/app:pull,push"_ba << 403 << 400;
    QTest::newRow("delete") << "DELETE"_ba << App + "manifests/a"
                            << "repository:new/app:delete"_ba << 403 << 404;
    QTest::newRow("blob") << "GET"_ba << App + "blobs/" + Unknown << "repository:new/app:pull"_ba << 404 << 404;
    QTest::newRow("upload") << "POST"_ba << App + "blobs/uploads/"
                            << "repository:new/app:pull,push"_ba << 403 << 202;
    QTest::newRow("mount") << "POST"_ba << App + "blobs/uploads/?mount=" + Unknown + "&from=a/b"
                           << "repository:new/app:pull,push repository:a/b:pull"_ba << 403 << 202;
    QTest::newRow("referrers") << "GET"_ba << App + "referrers/" + Unknown << "repository:new/app:pull"_ba << 200
                               << 200;
}

void TestSandboxPush::challenges()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, scope);
    QFETCH(int, asReader);
    QFETCH(int, asWriter);

    m_sandbox = started({.listeners = {Access::Basic, Access::Token}});
    const auto asked = [&](Access access, const QByteArray &authorization) {
        return Tagwright::ask(m_sandbox->url(access), method, target,
            authorization.isEmpty() ? WireHeaders() : WireHeaders{{"Authorization", authorization}});
    };

    QCOMPARE(asked(Access::Basic, {}).header("WWW-Authenticate"), "Basic realm=\"Tagwright sandbox\"");
    QCOMPARE(asked(Access::Basic, {}).status, 401);
    QCOMPARE(asked(Access::Basic, basic("tagwright:wrong")).status, 401);
    QCOMPARE(asked(Access::Basic, basic("reader:look-only")).status, asReader);
    QCOMPARE(asked(Access::Basic, basic("tagwright:sandbox").replace("Basic", "basic")).status, asWriter);

    const QByteArray server = m_sandbox->url(Access::Token).toString().toLatin1();
    const QByteArray expected = "Bearer realm=\"" + server + "/token\",service=\"tagwright-sandbox\""
        + (scope.isEmpty() ? QByteArray() : ",scope=\"" + scope + '"');
    QCOMPARE(asked(Access::Token, {}).header("WWW-Authenticate"), expected);
    QCOMPARE(asked(Access::Token, "Bearer none").header("WWW-Authenticate"), expected + ",error=\"invalid_token\"");

    QUrlQuery query;
    const QList<QByteArray> scopes = scope.split(' ');
    for (const QByteArray &single : scopes)
        query.addQueryItem(u"scope"_s, QString::fromLatin1(single));
    const auto token = [&](const QByteArray &account) {
        const QJsonObject answer = Tagwright::ask(m_sandbox->url(Access::Token), "GET",
            "/token?service=tagwright-sandbox&" + query.toString(QUrl::FullyEncoded).toLatin1(),
            {{"Authorization",
                basic(account)}}).json();
        return "Bearer " + answer.value("token"_L1).toString().toLatin1();
    };
    QCOMPARE(asked(Access::Token, token("tagwright:sandbox")).status, asWriter);
    const WireAnswer reader = asked(Access::Token, token("reader:look-only"));
    QCOMPARE(reader.status, asReader == 403 ? 401 : asReader);
    QCOMPARE(reader.header("WWW-Authenticate").contains("insufficient_scope"), asReader == 403);
}

void TestSandboxPush::givesTokens_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("opens"); // the repository
    QTest::addColumn<bool>("refreshable");
    const QByteArray scope = "scope=repository%3Aa%2Fb%3Apull";
    const QByteArray password = "grant_type=password&client_id=test&username=reader&password=look-only&";

    QTest::newRow("nobody") << "GET"_ba << scope << QByteArray() << 200 << false << false;
    QTest::newRow("a reader") << "GET"_ba << scope << basic("reader:look-only") << 200 << true << false;
    QTest::newRow("a reader, two scopes in one")
        << "GET"_ba
        << "scope=repository:x:pull+repository:a/b:pull"_ba << basic("reader:look-only") << 200 << true << false;
    QTest::newRow("a reader, no scope") << "GET"_ba << QByteArray() << basic("reader:look-only") << 200 << false
                                        << false;
    QTest::newRow("a reader, to stay") << "GET"_ba << scope + "&offline_token=true" << basic("reader:look-only") << 200
                                       << true << true;
    QTest::newRow("nobody, to stay") << "GET"_ba << scope + "&offline_token=true" << QByteArray() << 200 << false
                                     << false;
    QTest::newRow("wrong password") << "GET"_ba << scope << basic("reader:guess") << 401 << false << false;
    QTest::newRow("no colon") << "GET"_ba << scope << basic("reader") << 401 << false << false;
    QTest::newRow("form") << "POST"_ba << password + scope << QByteArray() << 200 << true << false;
    QTest::newRow("form, to stay") << "POST"_ba << password + "access_type=offline&" + scope << QByteArray() << 200
                                   << true << true;
    QTest::newRow("form, wrong password")
        << "POST"_ba << QByteArray(password).replace("look", "guess") + scope << QByteArray() << 401 << false << false;
    QTest::newRow("form, no client") << "POST"_ba << QByteArray(password).replace("client_id", "id") + scope
                                     << QByteArray() << 400 << false << false;
    QTest::newRow("form, unknown grant") << "POST"_ba
                                         << "grant_type=magic&client_id=test"_ba << QByteArray() << 400 << false
                                         << false;
    QTest::newRow("form, invented refresh token")
        << "POST"_ba
        << "grant_type=refresh_token&client_id=test&refresh_token=abc"_ba << QByteArray() << 401 << false << false;
    QTest::newRow("form, no refresh token")
        << "POST"_ba
        << "grant_type=refresh_token&client_id=test"_ba << QByteArray() << 401 << false << false;
    QTest::newRow("PUT") << "PUT"_ba << QByteArray() << QByteArray() << 405 << false << false;
}

void TestSandboxPush::givesTokens()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(bool, opens);
    QFETCH(bool, refreshable);

    m_sandbox = started({.listeners = {Access::Token}});
    m_sandbox->store().addTags("a/b", 1);
    const QUrl url = m_sandbox->url(Access::Token);
    WireHeaders headers;
    if (!authorization.isEmpty())
        headers.emplaceBack("Authorization", authorization);
    if (method == "POST")
        headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    const WireAnswer answer = method == "POST" ? Tagwright::ask(url, method, "/token", headers, form)
                                               : Tagwright::ask(url, method, "/token?" + form, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().contains("token"_L1), status == 200);
    QCOMPARE(answer.json().contains("refresh_token"_L1), refreshable);
    if (status != 200)
        return;
    QCOMPARE(answer.json().value("access_token"_L1), answer.json().value("token"_L1));
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 300);
    const QByteArray bearer = "Bearer " + answer.json().value("token"_L1).toString().toLatin1();
    QCOMPARE(Tagwright::ask(url, "GET", "/v2/", {{"Authorization", bearer}}).status, 200);
    QCOMPARE(Tagwright::ask(url, "GET", "/v2/a/b/tags/list", {{"Authorization", bearer}}).status, opens ? 200 : 401);
    QCOMPARE(Tagwright::ask(url, "GET", "/v2/a/c/tags/list", {{"Authorization", bearer}}).status, 401);
}

void TestSandboxPush::refreshes()
{
    m_sandbox = started({.listeners = {Access::Token, Access::Open}});
    const QUrl url = m_sandbox->url(Access::Token);
    QCOMPARE(Tagwright::ask(m_sandbox->url(Access::Open), "GET", "/token").status, 404);
    const QJsonObject first =
        Tagwright::ask(url, "GET", "/token?offline_token=true", {{"Authorization", basic("reader:look-only")}}).json();
    m_sandbox->expireTokens();
    const QByteArray form = "grant_type=refresh_token&client_id=test&scope=registry%3Acatalog%3A%2A&refresh_token="
        + first.value("refresh_token"_L1).toString().toLatin1();
    const WireAnswer second =
        Tagwright::ask(url, "POST", "/token", {{"Content-Type", "application/x-www-form-urlencoded"}}, form);
    QCOMPARE(second.status, 200);
    const QByteArray bearer = "Bearer " + second.json().value("token"_L1).toString().toLatin1();
    QCOMPARE(Tagwright::ask(url, "GET", "/v2/_catalog", {{"Authorization", bearer}}).status, 200);
}

void TestSandboxPush::letsTokensExpire()
{
    m_sandbox = started({.listeners = {Access::Token}, .tokenLifetime = std::chrono::seconds(0)});
    const QUrl url = m_sandbox->url(Access::Token);
    const auto bearer = [](const WireAnswer &answer) {
        return "Bearer " + answer.json().value("token"_L1).toString().toLatin1();
    };
    const QByteArray stale = bearer(Tagwright::ask(url, "GET", "/token"));
    QVERIFY(Tagwright::ask(url, "GET", "/v2/", {{"Authorization", stale}})
                .header("WWW-Authenticate")
                .contains("invalid_token"));

    m_sandbox = started({.listeners = {Access::Token}});
    const QUrl lasting = m_sandbox->url(Access::Token);
    const QByteArray token = bearer(Tagwright::ask(lasting, "GET", "/token"));
    QCOMPARE(Tagwright::ask(lasting, "GET", "/v2/", {{"Authorization", token}}).status, 200);
    m_sandbox->faults().add({.kind = Fault::Kind::ExpireTokens, .times = 1});
    QCOMPARE(Tagwright::ask(lasting, "GET", "/v2/", {{"Authorization", token}}).status, 401);
    QCOMPARE(
        Tagwright::ask(lasting, "GET", "/v2/", {{"Authorization", bearer(Tagwright::ask(lasting, "GET", "/token"))}})
            .status,
        200);
}

QTEST_GUILESS_MAIN(TestSandboxPush)
#include "tst_sandboxpush.moc"
