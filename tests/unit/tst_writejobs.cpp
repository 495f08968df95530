// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The small jobs of writing: what a tag names, whether a blob is there, storing and deleting manifests.

#include "registrylab.h"

#include "crypto/sha.h"
#include "registry/blobpresencejob.h"
#include "registry/deletemanifestjob.h"
#include "registry/digestjob.h"
#include "registry/putmanifestjob.h"
#include "values/mediatype.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;
using Known = Capabilities::Known;
using Refusal = DeleteManifestJob::Refusal;

const ManifestBytes Manifest1{MediaType::OciManifest, R"({"schemaVersion": 2,  "layers": []})"};
const QString Right = sha256Of(Manifest1.bytes).toString();
const QString Other = sha256Of("another").toString();

ScriptedAnswer named(const QString &digest, int status = 200)
{
    return ScriptedAnswer{.status = status}.with("Docker-Content-Digest", digest.toLatin1());
}

} // namespace

class TestWriteJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digests_data();
    void digests();
    void presence_data();
    void presence();
    void puts_data();
    void puts();
    void putsExactlyTheseBytes();
    void deletes_data();
    void deletes();
    void refusesWhatLeadsElsewhere_data();
    void refusesWhatLeadsElsewhere();
};

void TestWriteJobs::digests_data()
{
    QTest::addColumn<ScriptedAnswer>("head");
    QTest::addColumn<ScriptedAnswer>("get");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QByteArrayList>("methods");

    const ScriptedAnswer body{.headers = {{"Content-Type", Manifest1.mediaType}}, .body = Manifest1.bytes};
    const QByteArrayList head{"HEAD"};
    const QByteArrayList both{"HEAD", "GET"};
    QTest::newRow("told") << named(Other) << body << u"ok"_s << Other << head;
    QTest::newRow("not told") << ScriptedAnswer{} << body << u"ok"_s << Right << both;
    QTest::newRow("nonsense is told") << named(u"latest"_s) << body << u"ok"_s << Right << both;
    for (const int status : {400, 405, 406})
        QTest::addRow("HEAD %d", status) << ScriptedAnswer{.status = status} << body << u"ok"_s << Right << both;
    QTest::newRow("HEAD 405, and there is none")
        << ScriptedAnswer{.status = 405} << ScriptedAnswer{.status = 404} << u"NotFound"_s << QString() << both;
    QTest::newRow("none") << ScriptedAnswer{.status = 404} << body << u"NotFound"_s << QString() << head;
    QTest::newRow("forbidden") << ScriptedAnswer{.status = 403} << body << u"Forbidden"_s << QString() << head;
    QTest::newRow("busy") << ScriptedAnswer{.status = 503} << body << u"ServerFailed"_s << QString()
                          << QByteArrayList{"HEAD", "HEAD"};
}

void TestWriteJobs::digests()
{
    QFETCH(ScriptedAnswer, head);
    QFETCH(ScriptedAnswer, get);
    RegistryLab lab;
    lab.server.setScript([head, get](const ScriptedRequest &request) { return request.method == "HEAD" ? head : get; });
    DigestJob *job = lab.client->digest(u"a/b"_s, u"1.0"_s);
    Digest digest;
    connect(job, &Job::finished, job, [&digest, job] { digest = job->digest(); });
    QTEST(nameOf(resultOf(job)), "expected");
    QTEST(digest.toString(), "digest");
    QByteArrayList methods;
    for (const ScriptedRequest &request : lab.server.requests()) {
        methods += request.method;
        QCOMPARE(request.target, "/v2/a/b/manifests/1.0");
        QCOMPARE(request.header("Accept"), MediaType::acceptManifests());
    }
    QTEST(methods, "methods");
}

void TestWriteJobs::presence_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("there");

    QTest::newRow("there") << ScriptedAnswer{.body = "12345"} << u"ok"_s << true;
    QTest::newRow("not there") << ScriptedAnswer{.status = 404} << u"ok"_s << false;
    QTest::newRow("forbidden") << ScriptedAnswer{.status = 403} << u"Forbidden"_s << false;
    QTest::newRow("no such method") << ScriptedAnswer{.status = 405} << u"Unsupported"_s << false;
    QTest::newRow("no answer") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s << false;
}

void TestWriteJobs::presence()
{
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    BlobPresenceJob *job = lab.client->hasBlob(u"a/b"_s, sha256Of("blob"));
    bool there = false;
    connect(job, &Job::finished, job, [&there, job] { there = job->isThere(); });
    QTEST(nameOf(resultOf(job)), "expected");
    QTEST(there, "there");
    QCOMPARE(lab.server.targets().constFirst(), "HEAD /v2/a/b/blobs/" + sha256Of("blob").toString().toLatin1());
}

void TestWriteJobs::puts_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("listed");

    QTest::newRow("201") << ScriptedAnswer{.status = 201} << u"ok"_s << 1 << false;
    QTest::newRow("200") << ScriptedAnswer{} << u"ok"_s << 1 << false;
    QTest::newRow("the digest is told") << named(Right, 201) << u"ok"_s << 1 << false;
    QTest::newRow("another digest is told") << named(Other, 201) << u"DigestMismatch"_s << 1 << false;
    QTest::newRow("nonsense is told") << named(u"latest"_s, 201) << u"ok"_s << 1 << false;
    QTest::newRow("its subject is told") << named(Right, 201).with("OCI-Subject", Other.toLatin1()) << u"ok"_s << 1
                                         << true;
    QTest::newRow("a layer is missing") << ScriptedAnswer::failure(400, "MANIFEST_BLOB_UNKNOWN") << u"Rejected"_s << 1
                                        << false;
    QTest::newRow("read only") << ScriptedAnswer::failure(405, "UNSUPPORTED") << u"Unsupported"_s << 1 << false;
    QTest::newRow("immutable tag") << ScriptedAnswer::failure(409, "TAG_INVALID") << u"Rejected"_s << 1 << false;
    QTest::newRow("quota") << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s << 1 << false;
    QTest::newRow("busy") << ScriptedAnswer{.status = 503} << u"ServerFailed"_s << 1 << false; // it may be stored
    QTest::newRow("no answer") << ScriptedAnswer::broken(Fault::Hang) << u"Timeout"_s << 1 << false;
    QTest::newRow("too many requests") << ScriptedAnswer{.status = 429} << u"RateLimited"_s << 2 << false;
    QTest::newRow("sign in elsewhere") << ScriptedAnswer::redirect("/login", 302) << u"Malformed"_s << 1 << false;
}

void TestWriteJobs::puts()
{
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    PutManifestJob *job = lab.client->putManifest(u"a/b"_s, u"1.0"_s, Manifest1);
    bool listed = false;
    connect(job, &Job::finished, job, [&listed, job] { listed = job->isReferrerListed(); });
    QTEST(nameOf(resultOf(job)), "expected");
    QTEST(listed, "listed");
    QTEST(int(lab.server.requests().size()), "requests");
}

void TestWriteJobs::putsExactlyTheseBytes()
{
    RegistryLab lab;
    lab.answer({.status = 201});
    QVERIFY(resultOf(lab.client->putManifest(u"a/b"_s, Right, Manifest1)));
    const ScriptedRequest &request = lab.server.requests().constFirst();
    QCOMPARE(request.method, "PUT");
    QCOMPARE(request.target, "/v2/a/b/manifests/" + Right.toLatin1());
    QCOMPARE(request.body, Manifest1.bytes);
    QCOMPARE(request.header("Content-Type"), Manifest1.mediaType);
}

void TestWriteJobs::deletes_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Known>("tagDelete");
    QTest::addColumn<Known>("digestDelete");

    const QString tag = u"1.0"_s;
    const ScriptedAnswer accepted{.status = 202};
    const ScriptedAnswer digestInvalid = ScriptedAnswer::failure(400, "DIGEST_INVALID");
    const ScriptedAnswer unsupported = ScriptedAnswer::failure(405, "UNSUPPORTED");
    QTest::newRow("tag") << tag << accepted << u"ok"_s << Refusal::None << Known::Yes << Known::Unknown;
    QTest::newRow("digest") << Right << accepted << u"ok"_s << Refusal::None << Known::Unknown << Known::Yes;
    QTest::newRow("tag, 204") << tag << ScriptedAnswer{.status = 204} << u"ok"_s << Refusal::None << Known::Yes
                              << Known::Unknown;
    QTest::newRow("tag, digests only") << tag << digestInvalid << u"Rejected"_s << Refusal::DigestsOnly << Known::No
                                       << Known::Unknown;
    QTest::newRow("digest, said to be none")
        << Right << digestInvalid << u"Rejected"_s << Refusal::None << Known::Unknown << Known::Unknown;
    QTest::newRow("tag, unsupported") << tag << unsupported << u"Unsupported"_s << Refusal::Unsupported << Known::No
                                      << Known::Unknown;
    QTest::newRow("tag, unsupported as 400") << tag << ScriptedAnswer::failure(400, "UNSUPPORTED") << u"Unsupported"_s
                                             << Refusal::Unsupported << Known::No << Known::Unknown;
    QTest::newRow("tag, 405 without a word") << tag << ScriptedAnswer{.status = 405} << u"Unsupported"_s
                                             << Refusal::Unsupported << Known::No << Known::Unknown;
    QTest::newRow("digest, unsupported") << Right << unsupported << u"Unsupported"_s << Refusal::Unsupported
                                         << Known::Unknown << Known::No;
    QTest::newRow("missing") << tag << ScriptedAnswer::failure(404, "MANIFEST_UNKNOWN") << u"NotFound"_s
                             << Refusal::None << Known::Unknown << Known::Unknown;
    QTest::newRow("not allowed") << tag << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s << Refusal::None
                                 << Known::Unknown << Known::Unknown;
    QTest::newRow("busy") << tag << ScriptedAnswer{.status = 503} << u"ServerFailed"_s << Refusal::None
                          << Known::Unknown << Known::Unknown;
    QTest::newRow("sign in elsewhere") << tag << ScriptedAnswer::redirect("/login", 302) << u"Malformed"_s
                                       << Refusal::None << Known::Unknown << Known::Unknown;
}

void TestWriteJobs::deletes()
{
    QFETCH(QString, reference);
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    DeleteManifestJob *job = lab.client->deleteManifest(u"a/b"_s, reference);
    Refusal refusal = Refusal::None;
    connect(job, &Job::finished, job, [&refusal, job] { refusal = job->refusal(); });
    QTEST(nameOf(resultOf(job)), "expected");
    QTEST(refusal, "refusal");
    QTEST(lab.client->capabilities().tagDelete, "tagDelete");
    QTEST(lab.client->capabilities().digestDelete, "digestDelete");
    QCOMPARE(lab.server.targets(), QByteArrayList{"DELETE /v2/a/b/manifests/" + reference.toLatin1()});
}

void TestWriteJobs::refusesWhatLeadsElsewhere_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("reference");
    QTest::newRow("no reference") << u"a/b"_s << QString();
    QTest::newRow("a path for a tag") << u"a/b"_s << u"../../x"_s;
    QTest::newRow("no digest") << u"a/b"_s << u"sha256:"_s;
    QTest::newRow("upwards") << u"a/../b"_s << u"1.0"_s;
    QTest::newRow("no repository") << QString() << u"1.0"_s;
}

void TestWriteJobs::refusesWhatLeadsElsewhere()
{
    QFETCH(QString, repository);
    QFETCH(QString, reference);
    RegistryLab lab;
    QCOMPARE(nameOf(resultOf(lab.client->digest(repository, reference))), u"InvalidInput"_s);
    QCOMPARE(nameOf(resultOf(lab.client->putManifest(repository, reference, Manifest1))), u"InvalidInput"_s);
    QCOMPARE(nameOf(resultOf(lab.client->deleteManifest(repository, reference))), u"InvalidInput"_s);
    QCOMPARE(lab.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestWriteJobs)
#include "tst_writejobs.moc"
