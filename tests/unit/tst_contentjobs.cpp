// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registrylab.h"

#include "crypto/sha.h"
#include "registry/blobjob.h"
#include "registry/manifestjob.h"
#include "registry/referrersjob.h"
#include "values/mediatype.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QByteArray Empty = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"; // of "{}"
const QByteArray Empty512 =
    "sha512:27c74670adb75075fad058d5ceaf7b20c4e7786c83bae8a32f626f9782af34c9a33c2046ef60fd2a7878d378e2"
    "9fec851806bbd9a67878f3a9f1cda4830763fd";
const QByteArray Other = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"; // of nothing

const QByteArray Image = R"({
  "schemaVersion": 2,
  "mediaType": "application/vnd.oci.image.manifest.v1+json",
  "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": ")"
    + Empty + R"(", "size": 2},
  "layers": []
})"; // with blanks that must stay: the digest is over them
const QByteArray Schema1 = R"({"schemaVersion":1,"name":"a/b","tag":"old","architecture":"amd64",
  "fsLayers":[{"blobSum":")"
    + Empty + R"("}],"history":[{"v1Compatibility":"{}"}],"signatures":[{"header":{}}]})";

Digest digestOf(const QByteArray &text)
{
    return Digest::parse(QString::fromLatin1(text)).value_or(Digest());
}

QString textOf(const Digest &digest)
{
    return digest.toString();
}

ScriptedAnswer manifestAnswer(const QByteArray &body, const QByteArray &type = MediaType::OciManifest)
{
    return {.headers = {{"Content-Type", type}}, .body = body};
}

struct Fetched {
    Result<void> result;
    FetchedManifest manifest;
};

Fetched fetch(RegistryLab &lab, const QString &reference = u"1.0"_s, const Digest &known = {})
{
    Fetched fetched;
    ManifestJob *job = lab.client->manifest(u"a/b"_s, reference, known);
    QObject::connect(job, &Job::finished, job, [&fetched, job] { fetched.manifest = job->manifest(); });
    fetched.result = resultOf(job);
    return fetched;
}

struct FetchedBlob {
    Result<void> result;
    QByteArray bytes;
};

FetchedBlob fetchBlob(RegistryLab &lab, const Descriptor &descriptor)
{
    FetchedBlob fetched;
    BlobJob *job = lab.client->blob(u"a/b"_s, descriptor);
    QObject::connect(job, &Job::finished, job, [&fetched, job] { fetched.bytes = job->bytes(); });
    fetched.result = resultOf(job);
    return fetched;
}

struct Listed {
    Result<void> result;
    QStringList types;
};

Listed referrersOf(RegistryLab &lab, const QByteArray &digest = Empty)
{
    Listed listed;
    ReferrersJob *job = lab.client->referrers(u"a/b"_s, digestOf(digest));
    QObject::connect(job, &Job::finished, job, [&listed, job] {
        for (const Descriptor &referrer : job->referrers())
            listed.types += referrer.artifactType;
    });
    listed.result = resultOf(job);
    return listed;
}

QByteArray referrersIndex(const QByteArrayList &types)
{
    QByteArrayList entries;
    for (const QByteArray &type : types) {
        entries += R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","size":5,"digest":")"
            + sha256Of(type).toString().toLatin1() + R"(","artifactType":")" + type + "\"}";
    }
    return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[)"
        + entries.join(',') + "]}";
}

} // namespace

class TestContentJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manifestByTag_data();
    void manifestByTag();
    void manifestByDigest_data();
    void manifestByDigest();
    void manifestIsAskedForExactly();
    void manifestKeepsItsBytes();
    void manifestWithoutQualities();
    void manifestTooLarge();
    void manifestThatCannotBeAskedFor_data();
    void manifestThatCannotBeAskedFor();
    void manifestFromTheCache();
    void manifestFromADamagedCache();
    void manifestThatHasNotChanged();
    void manifestThatLeftTheCache();
    void rateLimits();
    void blobs_data();
    void blobs();
    void blobFromItsDescriptor();
    void blobFromTheCache();
    void blobTooLargeToAskFor();
    void blobFromStorage();
    void referrersByApi();
    void referrersPages();
    void referrersFallBack_data();
    void referrersFallBack();
    void referrersRememberTheWay();
    void referrersThatFail_data();
    void referrersThatFail();
};

void TestContentJobs::manifestByTag_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("digest"); // empty: the computed one
    QTest::addColumn<bool>("verified");
    QTest::addColumn<bool>("differs");

    const QByteArray right = sha256Of(Image).toString().toLatin1();
    QTest::newRow("no digest header") << manifestAnswer(Image) << u"ok"_s << QString() << true << false;
    QTest::newRow("right digest header") << manifestAnswer(Image).with("Docker-Content-Digest", right) << u"ok"_s
                                         << QString() << true << false;
    QTest::newRow("wrong digest header") << manifestAnswer(Image).with("Docker-Content-Digest", Empty) << u"ok"_s
                                         << QString() << true << true;
    QTest::newRow("digest header that is none")
        << manifestAnswer(Image).with("Docker-Content-Digest", "nonsense") << u"ok"_s << QString() << true << false;
    QTest::newRow("parameters in the type")
        << manifestAnswer(Image, "Application/vnd.oci.image.manifest.v1+json; charset=utf-8") << u"ok"_s << QString()
        << true << false;
    QTest::newRow("generic type") << manifestAnswer(Image, "application/json") << u"ok"_s << QString() << true << false;
    QTest::newRow("schema 1, signed")
        << manifestAnswer(Schema1, MediaType::Schema1Signed).with("Docker-Content-Digest", Empty) << u"ok"_s
        << QString::fromLatin1(Empty) << false << false;
    QTest::newRow("page for people") << ScriptedAnswer::html("<html>") << u"Malformed"_s << QString() << false << false;
    QTest::newRow("missing") << ScriptedAnswer::failure(404, "MANIFEST_UNKNOWN") << u"NotFound"_s << QString() << false
                             << false;
}

void TestContentJobs::manifestByTag()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(QString, digest);
    RegistryLab lab;
    lab.answer(answer);
    const Fetched fetched = fetch(lab);
    QTEST(nameOf(fetched.result), "expected");
    if (!fetched.result)
        return;
    QCOMPARE(textOf(fetched.manifest.digest), digest.isEmpty() ? textOf(sha256Of(answer.body)) : digest);
    QTEST(fetched.manifest.verified, "verified");
    QTEST(fetched.manifest.serverDigestDiffers, "differs");
}

void TestContentJobs::manifestByDigest_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");

    const QByteArray right = sha256Of(Image).toString().toLatin1();
    Sha sha(u"sha512"_s);
    sha.add(Image);
    const QByteArray right512 = sha.result().toString().toLatin1();
    QTest::newRow("right") << right << Image << QByteArray() << u"ok"_s;
    QTest::newRow("sha512") << right512 << Image << QByteArray() << u"ok"_s;
    QTest::newRow("a header that says something else does not matter") << right << Image << Empty << u"ok"_s;
    QTest::newRow("other bytes") << Empty << Image << Empty << u"DigestMismatch"_s;
    QTest::newRow("other bytes, sha512") << Empty512 << Image << QByteArray() << u"DigestMismatch"_s;
    QTest::newRow("one byte more") << right << Image + ' ' << right << u"DigestMismatch"_s;
    QTest::newRow("an algorithm we cannot compute")
        << QByteArray("sha384:") + QByteArray(96, 'a') << Image << QByteArray() << u"Unsupported"_s;
}

void TestContentJobs::manifestByDigest()
{
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    RegistryLab lab;
    lab.answer(manifestAnswer(body).with("Docker-Content-Digest", header));
    const Fetched fetched = fetch(lab, QString::fromLatin1(digest));
    QTEST(nameOf(fetched.result), "expected");
    QCOMPARE(lab.server.requests().constFirst().target, "/v2/a/b/manifests/" + digest);
    if (fetched.result) {
        QVERIFY(fetched.manifest.verified);
        QCOMPARE(textOf(fetched.manifest.digest), QString::fromLatin1(digest));
    }
}

void TestContentJobs::manifestIsAskedForExactly()
{
    RegistryLab lab;
    lab.answer(manifestAnswer(Image));
    QVERIFY(fetch(lab).result);
    const ScriptedRequest &request = lab.server.requests().constFirst();
    QCOMPARE(request.target, "/v2/a/b/manifests/1.0");
    QCOMPARE(request.header("Accept"), MediaType::acceptManifests());
    QCOMPARE(request.header("Accept-Encoding"), "identity");
}

void TestContentJobs::manifestKeepsItsBytes()
{
    RegistryLab lab;
    lab.answer(manifestAnswer(Image));
    const Fetched fetched = fetch(lab);
    QCOMPARE(fetched.manifest.bytes, Image);
    QCOMPARE(fetched.manifest.manifest.mediaType, QLatin1StringView(MediaType::OciManifest));
    QVERIFY(fetched.manifest.manifest.config);
}

void TestContentJobs::manifestWithoutQualities()
{
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.header("Accept").contains(";q=") ? ScriptedAnswer{.status = 406} : manifestAnswer(Image);
    });
    QCOMPARE(nameOf(fetch(lab).result), u"ok"_s);
    QCOMPARE(lab.server.requests().size(), 2);
    QVERIFY(lab.server.requests().at(1).header("Accept").contains(MediaType::Schema1Signed));

    lab.answer(ScriptedAnswer::failure(400, "MANIFEST_INVALID"));
    QCOMPARE(nameOf(fetch(lab).result), u"Rejected"_s);
    QCOMPARE(lab.server.requests().size(), 4);
}

void TestContentJobs::manifestTooLarge()
{
    RegistryLab lab;
    lab.answer(manifestAnswer(QByteArray(5 * 1024 * 1024, ' ')));
    QCOMPARE(nameOf(fetch(lab).result), u"TooLarge"_s);
}

void TestContentJobs::manifestThatCannotBeAskedFor_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("empty") << QString();
    QTest::newRow("no tag") << u"-x"_s;
    QTest::newRow("no digest") << u"sha256:"_s;
    QTest::newRow("path") << u"../../_catalog"_s;
}

void TestContentJobs::manifestThatCannotBeAskedFor()
{
    QFETCH(QString, reference);
    RegistryLab lab;
    QCOMPARE(nameOf(fetch(lab, reference).result), u"InvalidInput"_s);
    QCOMPARE(lab.server.requests().size(), 0);
}

void TestContentJobs::manifestFromTheCache()
{
    RegistryLab lab(RegistryLab::Cache::Folder);
    lab.answer(manifestAnswer(Image));
    const Fetched first = fetch(lab);
    QVERIFY(first.result);
    const Fetched second = fetch(lab, first.manifest.digest.toString());
    QVERIFY(second.result);
    QCOMPARE(second.manifest.bytes, Image);
    QVERIFY(second.manifest.verified);
    QCOMPARE(second.manifest.manifest.mediaType, first.manifest.manifest.mediaType);
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestContentJobs::manifestFromADamagedCache()
{
    RegistryLab lab(RegistryLab::Cache::Folder);
    const QString folder = lab.folder.path() + "/sha256/"_L1;
    const Digest digest = sha256Of(Image);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + digest.encoded());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();

    lab.answer(manifestAnswer(Image));
    const Fetched fetched = fetch(lab, digest.toString());
    QVERIFY(fetched.result);
    QCOMPARE(fetched.manifest.bytes, Image);
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestContentJobs::manifestThatHasNotChanged()
{
    RegistryLab lab(RegistryLab::Cache::Folder);
    const QByteArray tag = '"' + sha256Of(Image).toString().toLatin1() + '"';
    lab.server.setScript([tag](const ScriptedRequest &request) {
        return request.header("If-None-Match") == tag ? ScriptedAnswer{.status = 304} : manifestAnswer(Image);
    });
    const Fetched first = fetch(lab);
    const Fetched second = fetch(lab, u"1.0"_s, first.manifest.digest);
    QVERIFY(second.result);
    QCOMPARE(second.manifest.bytes, Image);
    QCOMPARE(second.manifest.digest, first.manifest.digest);
    QCOMPARE(lab.server.requests().size(), 2);
    QCOMPARE(lab.server.requests().at(1).header("If-None-Match"), tag);
}

void TestContentJobs::manifestThatLeftTheCache()
{
    // What is not there any more is not offered to the server either.
    RegistryLab lab(RegistryLab::Cache::Folder);
    lab.answer(manifestAnswer(Image));
    QVERIFY(fetch(lab, u"1.0"_s, sha256Of("gone")).result);
    QCOMPARE(lab.server.requests().constFirst().header("If-None-Match"), QByteArray());
}

void TestContentJobs::rateLimits()
{
    RegistryLab lab;
    lab.answer(manifestAnswer(Image).with("ratelimit-limit", "100;w=21600").with("RateLimit-Remaining", "76;w=21600"));
    QSignalSpy changed(lab.client.get(), &RegistryClient::capabilitiesChanged);
    QVERIFY(fetch(lab).result);
    QCOMPARE(lab.client->capabilities().rateLimit, 100);
    QCOMPARE(lab.client->capabilities().rateRemaining, 76);
    QCOMPARE(changed.size(), 1);

    lab.answer(manifestAnswer(Image));
    QVERIFY(fetch(lab).result);
    QCOMPARE(lab.client->capabilities().rateRemaining, 76); // an answer that does not tell changes nothing
}

void TestContentJobs::blobs_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    QTest::newRow("right") << Empty << 2 << QByteArray("{}") << u"ok"_s;
    QTest::newRow("sha512") << Empty512 << 2 << QByteArray("{}") << u"ok"_s;
    QTest::newRow("size unknown") << Empty << -1 << QByteArray("{}") << u"ok"_s;
    QTest::newRow("another size") << Empty << 3 << QByteArray("{}") << u"DigestMismatch"_s;
    QTest::newRow("other bytes") << Empty << 2 << QByteArray("[]") << u"DigestMismatch"_s;
    QTest::newRow("nothing") << Empty << 2 << QByteArray() << u"DigestMismatch"_s;
    QTest::newRow("much too large") << Empty << -1 << QByteArray(9 * 1024 * 1024, ' ') << u"TooLarge"_s;
}

void TestContentJobs::blobs()
{
    QFETCH(QByteArray, digest);
    QFETCH(int, size);
    QFETCH(QByteArray, body);
    RegistryLab lab;
    lab.answer({.body = body});
    const FetchedBlob fetched = fetchBlob(lab, {.digest = digestOf(digest), .size = size});
    QTEST(nameOf(fetched.result), "expected");
    QCOMPARE(fetched.bytes, fetched.result ? body : QByteArray());
    QCOMPARE(lab.server.requests().constFirst().target, "/v2/a/b/blobs/" + digest);
    QCOMPARE(lab.server.requests().constFirst().header("Accept-Encoding"), "identity");
}

void TestContentJobs::blobFromItsDescriptor()
{
    RegistryLab lab;
    lab.answer({.body = "{}"});
    const FetchedBlob inside = fetchBlob(lab, {.digest = digestOf(Empty), .size = 2, .content = "{}"});
    QVERIFY(inside.result);
    QCOMPARE(inside.bytes, "{}");
    QCOMPARE(lab.server.requests().size(), 0);

    const FetchedBlob lie = fetchBlob(lab, {.digest = digestOf(Empty), .size = 2, .content = "[]"});
    QVERIFY(lie.result);
    QCOMPARE(lie.bytes, "{}");
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestContentJobs::blobFromTheCache()
{
    RegistryLab lab(RegistryLab::Cache::Folder);
    lab.answer({.body = "{}"});
    const Descriptor descriptor{.digest = digestOf(Empty), .size = 2};
    QVERIFY(fetchBlob(lab, descriptor).result);
    QCOMPARE(fetchBlob(lab, descriptor).bytes, "{}");
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestContentJobs::blobTooLargeToAskFor()
{
    RegistryLab lab;
    QCOMPARE(nameOf(fetchBlob(lab, {.digest = digestOf(Empty), .size = BlobJob::MaxBytes + 1}).result), u"TooLarge"_s);
    QCOMPARE(lab.server.requests().size(), 0);
}

void TestContentJobs::blobFromStorage()
{
    ScriptedServer storage([](const ScriptedRequest &request) {
        // As S3 does: a signature and a credential at once are refused.
        return request.header("Authorization").isEmpty() ? ScriptedAnswer{.body = "{}"} : ScriptedAnswer{.status = 400};
    });
    RegistryLab lab;
    lab.server.setScript([&storage](const ScriptedRequest &request) {
        return request.header("Authorization").isEmpty()
            ? ScriptedAnswer::challenge("Basic realm=x")
            : ScriptedAnswer::redirect(storage.origin() + "/x?X-Amz-Signature=secret");
    });
    lab.client->setCredential({u"bob"_s, Secret(u"s3cret")});
    QSignalSpy log(&lab.log, &WireLog::requestFinished);
    QCOMPARE(nameOf(fetchBlob(lab, {.digest = digestOf(Empty), .size = 2}).result), u"ok"_s);
    QCOMPARE(storage.requests().size(), 1);
    for (const auto &arguments : log) {
        const auto record = arguments.constFirst().value<RequestRecord>();
        QVERIFY(!record.url.toString().contains(u"secret"_s));
        QVERIFY(!headerValue(record.headers, "Authorization").contains("Ym9i"));
    }
}

void TestContentJobs::referrersByApi()
{
    RegistryLab lab;
    lab.answer(manifestAnswer(referrersIndex({"a/1", "b/2", "a/1"}), MediaType::OciIndex));
    const Listed listed = referrersOf(lab);
    QCOMPARE(nameOf(listed.result), u"ok"_s);
    QCOMPARE(listed.types, (QStringList{u"a/1"_s, u"b/2"_s}));
    QCOMPARE(lab.client->capabilities().referrers, Capabilities::Referrers::Api);
    QCOMPARE(lab.server.targets(), QByteArrayList{"GET /v2/a/b/referrers/" + Empty});
    QCOMPARE(lab.server.requests().constFirst().header("Accept"), MediaType::OciIndex);
}

void TestContentJobs::referrersPages()
{
    RegistryLab lab;
    lab.server.setScript([](const ScriptedRequest &request) {
        return request.target.contains('?')
            ? manifestAnswer(referrersIndex({"b/2", "c/3"}), MediaType::OciIndex)
            : manifestAnswer(referrersIndex({"a/1", "b/2"}), MediaType::OciIndex).with("Link", "<?page=2>; rel=next");
    });
    QCOMPARE(referrersOf(lab).types, (QStringList{u"a/1"_s, u"b/2"_s, u"c/3"_s}));
    QCOMPARE(lab.server.requests().size(), 2);

    lab.answer(
        manifestAnswer(referrersIndex({"a/1"}), MediaType::OciIndex).with("Link", "<http://evil.example/>; rel=next"));
    QCOMPARE(nameOf(referrersOf(lab).result), u"ForeignOrigin"_s);
}

void TestContentJobs::referrersFallBack_data()
{
    QTest::addColumn<ScriptedAnswer>("api");
    QTest::addColumn<ScriptedAnswer>("tag");
    QTest::addColumn<QStringList>("types");

    const ScriptedAnswer index = manifestAnswer(referrersIndex({"a/1"}), MediaType::OciIndex);
    const ScriptedAnswer missing = ScriptedAnswer::failure(404, "MANIFEST_UNKNOWN");
    const QStringList one{u"a/1"_s};
    for (const int status : {400, 404, 405, 406, 501})
        QTest::addRow("%d", status) << ScriptedAnswer{.status = status, .body = "404 page not found"} << index << one;
    QTest::newRow("page for people") << ScriptedAnswer::html("<html>") << index << one;
    QTest::newRow("empty object") << ScriptedAnswer::json("{}") << index << one;
    QTest::newRow("no tag either") << ScriptedAnswer{.status = 404} << missing << QStringList();
    QTest::newRow("a tag that is no index") << ScriptedAnswer{.status = 404} << manifestAnswer(Image) << QStringList();
}

void TestContentJobs::referrersFallBack()
{
    QFETCH(ScriptedAnswer, api);
    QFETCH(ScriptedAnswer, tag);
    RegistryLab lab;
    lab.server.setScript([=](const ScriptedRequest &request) {
        return request.path() == "/v2/a/b/manifests/sha256-" + Empty.mid(7) ? tag : api;
    });
    const Listed listed = referrersOf(lab);
    QCOMPARE(nameOf(listed.result), u"ok"_s);
    QTEST(listed.types, "types");
    QCOMPARE(lab.client->capabilities().referrers, Capabilities::Referrers::FallbackTag);
}

void TestContentJobs::referrersRememberTheWay()
{
    RegistryLab lab;
    lab.answer({.status = 404});
    QVERIFY(referrersOf(lab).result);
    QVERIFY(referrersOf(lab, Other).result);
    QCOMPARE(lab.server.requests().size(), 3);
    QVERIFY(lab.server.requests().constLast().path().contains("/manifests/sha256-e3b0"));
}

void TestContentJobs::referrersThatFail_data()
{
    QTest::addColumn<ScriptedAnswer>("api");
    QTest::addColumn<ScriptedAnswer>("tag");
    QTest::addColumn<QString>("expected");

    const ScriptedAnswer missing{.status = 404};
    QTest::newRow("forbidden") << ScriptedAnswer{.status = 403} << missing << u"Forbidden"_s;
    QTest::newRow("broken") << ScriptedAnswer{.status = 500} << missing << u"ServerFailed"_s;
    QTest::newRow("the tag is forbidden") << missing << ScriptedAnswer{.status = 403} << u"Forbidden"_s;
    QTest::newRow("the tag is garbage") << missing << ScriptedAnswer::html("<html>") << u"Malformed"_s;
}

void TestContentJobs::referrersThatFail()
{
    QFETCH(ScriptedAnswer, api);
    QFETCH(ScriptedAnswer, tag);
    RegistryLab lab;
    lab.server.setScript(
        [=](const ScriptedRequest &request) { return request.path().contains("/manifests/") ? tag : api; });
    QTEST(nameOf(referrersOf(lab).result), "expected");
}

QTEST_GUILESS_MAIN(TestContentJobs)
#include "tst_contentjobs.moc"
