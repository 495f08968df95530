// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Blobs of any size, down and up, against servers that cut, lie, forget and forbid.

#include "registrylab.h"

#include "crypto/sha.h"
#include "registry/blobdownload.h"
#include "registry/blobupload.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Fault = ScriptedAnswer::Fault;

QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

const QByteArray Content = noise(300'000);

Descriptor descriptorOf(const QByteArray &content, const QString &algorithm = u"sha256"_s)
{
    Sha sha(algorithm);
    sha.add(content);
    return {.digest = sha.result(), .size = content.size()};
}

// A server of one blob that may cut, ignore or misunderstand ranges.
class Store {
public:
    QByteArray content = Content;
    QList<int> cuts; // how many bytes the first answers give
    bool ignoresRanges = false;
    int shiftsRangesBy = 0;
    bool tellsRanges = true;
    QByteArrayList ranges; // as they were asked for

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QByteArray range = request.header("Range");
        ranges += range;
        qsizetype begin = 0;
        ScriptedAnswer answer;
        if (!range.isEmpty() && !ignoresRanges) {
            begin = range.sliced(6).chopped(1).toLongLong() + shiftsRangesBy;
            answer.status = 206;
            if (tellsRanges)
                answer = answer.with("Content-Range",
                    "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(content.size() - 1) + '/'
                        + QByteArray::number(content.size()));
        }
        answer.body = content.sliced(begin);
        if (!cuts.isEmpty()) {
            const qsizetype size = std::min<qsizetype>(cuts.takeFirst(), answer.body.size());
            // Of what is announced, half comes.
            answer = answer.with("Content-Length", QByteArray::number(answer.body.size()));
            answer.body = answer.body.first(size) + QByteArray(size, '?');
            answer.fault = Fault::CutInBody;
        }
        return answer;
    }
};

struct Downloaded {
    Result<void> result;
    QByteArray bytes;
};

Downloaded download(RegistryLab &lab, const Descriptor &descriptor, qsizetype known = 0)
{
    Downloaded downloaded;
    BlobDownload *job = lab.client->download(u"a/b"_s, descriptor);
    if (known > 0) {
        Sha sha(u"sha256"_s);
        sha.add(Content.first(known));
        job->continueAfter(known, std::move(sha));
    }
    QObject::connect(job, &BlobDownload::received, job, [&](const QByteArray &bytes) { downloaded.bytes += bytes; });
    downloaded.result = resultOf(job);
    return downloaded;
}

// Takes uploads as the specification has it; what it is told to do wrong it does wrong.
class Uploads {
public:
    enum class Location { Relative, Absolute, Opaque, Moving };

    Location location = Location::Relative;
    QByteArray received;
    std::optional<QByteArray> stored;
    QByteArrayList ranges; // of each piece that came, "" where there was none
    int step = 0;
    bool isOpen = false;
    bool isWithdrawn = false;

    ScriptedAnswer progress(int status)
    {
        QByteArray target = "/v2/a/b/blobs/uploads/1";
        if (location == Location::Opaque)
            target += "?_state=a%2Fb%3D%2B&x=" + QByteArray::number(step);
        if (location == Location::Moving)
            target += '-' + QByteArray::number(++step);
        if (location == Location::Absolute)
            target.prepend(origin);
        expected = target;
        return ScriptedAnswer{.status = status}
            .with("Location", target)
            .with("Range", "0-" + QByteArray::number(std::max<qsizetype>(received.size() - 1, 0)));
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        if (request.method == "HEAD")
            return {.status = stored ? 200 : 404};
        if (request.method == "POST") {
            isOpen = true;
            received.clear();
            return progress(202);
        }
        if (!isOpen)
            return ScriptedAnswer::failure(404, "BLOB_UPLOAD_UNKNOWN");
        if (!request.target.startsWith(QByteArray(expected).replace(origin, "")))
            return ScriptedAnswer::failure(400, "BLOB_UPLOAD_INVALID", "not the last address");
        if (request.method == "DELETE") {
            isOpen = false;
            isWithdrawn = true;
            return {.status = 204};
        }
        if (request.method == "GET")
            return progress(204);
        const QByteArray range = request.header("Content-Range");
        ranges += range;
        if (!range.isEmpty() && range.split('-').constFirst().toLongLong() != received.size())
            return progress(416);
        received += request.body;
        if (request.method == "PATCH")
            return progress(202);
        if (request.parameter("digest") != sha256Of(received).toString().toLatin1())
            return ScriptedAnswer::failure(400, "DIGEST_INVALID");
        isOpen = false;
        stored = received;
        return {.status = 201};
    }

    QByteArray origin;

private:
    QByteArray expected;
};

struct Uploaded {
    Result<void> result;
    bool isMounted = false;
    bool isLost = false;
    int pieces = 0;
    qint64 smallestPiece = 0;
};

Uploaded upload(
    RegistryLab &lab, const QByteArray &content = Content, qsizetype pieceSize = 100'000, const QString &mountFrom = {})
{
    Uploaded uploaded;
    BlobUpload *job = lab.client->upload(u"a/b"_s, descriptorOf(content), mountFrom);
    qsizetype given = 0;
    QObject::connect(job, &BlobUpload::pieceWanted, job, [&, job] {
        ++uploaded.pieces;
        const qsizetype size = std::max<qsizetype>(pieceSize, job->smallestPiece());
        const QByteArray piece = content.sliced(given, std::min(size, content.size() - given));
        given += piece.size();
        job->write(piece);
    });
    QObject::connect(job, &Job::finished, job, [&, job] {
        uploaded.isMounted = job->isMounted();
        uploaded.isLost = job->isLost();
        uploaded.smallestPiece = job->smallestPiece();
    });
    uploaded.result = resultOf(job);
    return uploaded;
}

int countOf(const RegistryLab &lab, const QByteArray &method)
{
    const auto &requests = lab.server.requests();
    return int(std::count_if(
        requests.cbegin(), requests.cend(), [&](const ScriptedRequest &request) { return request.method == method; }));
}

} // namespace

class TestBlobTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void downloads_data();
    void downloads();
    void downloadsWhatIsLeft_data();
    void downloadsWhatIsLeft();
    void followsToStorageAgainForEachPart();
    void waitsWhilePaused_data();
    void waitsWhilePaused();
    void stopsInTheMiddle();
    void refusesToDownload_data();
    void refusesToDownload();

    void uploads_data();
    void uploads();
    void mounts_data();
    void mounts();
    void keepsPiecesLargeEnough();
    void goesOnWithAPiece_data();
    void goesOnWithAPiece();
    void endsAnUploadThatCannotGoOn_data();
    void endsAnUploadThatCannotGoOn();
    void noticesThatItIsComplete();
    void usesTheWordsOfTheServer_data();
    void usesTheWordsOfTheServer();
    void tellsNoOtherHostWhoItIs();
    void staysWithTls_data();
    void staysWithTls();
    void signsInInTheMiddle();
    void withdrawsTheUpload_data();
    void withdrawsTheUpload();
};

void TestBlobTransfer::downloads_data()
{
    QTest::addColumn<Store>("store");
    QTest::addColumn<Descriptor>("descriptor");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArrayList>("ranges");

    const Descriptor right = descriptorOf(Content);
    const auto sized = [](qint64 size) { return Descriptor{.digest = descriptorOf(Content).digest, .size = size}; };
    QTest::newRow("at once") << Store{} << right << u"ok"_s << QByteArrayList{""};
    QTest::newRow("sha512") << Store{} << descriptorOf(Content, u"sha512"_s) << u"ok"_s << QByteArrayList{""};
    QTest::newRow("nothing") << Store{.content = {}} << descriptorOf({}) << u"ok"_s << QByteArrayList();
    QTest::newRow("cut once") << Store{.cuts = {100'000}} << right << u"ok"_s << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("cut again and again") << Store{.cuts = {1, 1, 99'998, 100'000, 10}} << right << u"ok"_s
                                         << QByteArrayList{"", "bytes=1-", "bytes=2-", "bytes=100000-", "bytes=200000-",
                                                "bytes=200010-"};
    QTest::newRow("cut before the first byte")
        << Store{.cuts = {0}} << right << u"ConnectionLost"_s << QByteArrayList{""};
    QTest::newRow("cut without more") << Store{.cuts = {1000, 0}} << right << u"ConnectionLost"_s
                                      << QByteArrayList{"", "bytes=1000-"};
    QTest::newRow("ranges are ignored") << Store{.cuts = {100'000}, .ignoresRanges = true} << right << u"ok"_s
                                        << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("ranges are ignored, and cut earlier")
        << Store{.cuts = {100'000, 50'000}, .ignoresRanges = true} << right << u"ConnectionLost"_s
        << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("a range that begins earlier")
        << Store{.cuts = {100'000}, .shiftsRangesBy = -10} << right << u"ok"_s << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("a range that begins later") << Store{.cuts = {100'000}, .shiftsRangesBy = 10} << right
                                               << u"Malformed"_s << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("a range that is not told") << Store{.cuts = {100'000}, .tellsRanges = false} << right
                                              << u"Malformed"_s << QByteArrayList{"", "bytes=100000-"};
    QTest::newRow("other bytes") << Store{.content = noise(300'000, 2)} << right << u"DigestMismatch"_s
                                 << QByteArrayList{""};
    QTest::newRow("longer") << Store{} << sized(299'999) << u"DigestMismatch"_s << QByteArrayList{""};
    QTest::newRow("shorter") << Store{} << sized(300'001) << u"DigestMismatch"_s << QByteArrayList{""};
}

void TestBlobTransfer::downloads()
{
    QFETCH(Store, store);
    QFETCH(Descriptor, descriptor);
    QFETCH(QString, expected);
    RegistryLab lab;
    lab.server.setScript([&store](const ScriptedRequest &request) { return store.answer(request); });
    const Downloaded downloaded = download(lab, descriptor);
    QCOMPARE(nameOf(downloaded.result), expected);
    QTEST(store.ranges, "ranges");
    if (downloaded.result)
        QVERIFY(downloaded.bytes == store.content);
    if (!lab.server.requests().isEmpty()) {
        const ScriptedRequest &request = lab.server.requests().constFirst();
        QCOMPARE(request.target, "/v2/a/b/blobs/" + descriptor.digest.toString().toLatin1());
        QCOMPARE(request.header("Accept-Encoding"), "identity");
    }
}

void TestBlobTransfer::downloadsWhatIsLeft_data()
{
    QTest::addColumn<qsizetype>("known");
    QTest::addColumn<QByteArrayList>("ranges");
    QTest::newRow("half") << qsizetype(150'000) << QByteArrayList{"bytes=150000-"};
    QTest::newRow("the last byte") << qsizetype(299'999) << QByteArrayList{"bytes=299999-"};
    QTest::newRow("nothing") << qsizetype(300'000) << QByteArrayList(); // a range there has no answer
}

void TestBlobTransfer::downloadsWhatIsLeft()
{
    QFETCH(qsizetype, known);
    RegistryLab lab;
    Store store;
    lab.server.setScript([&store](const ScriptedRequest &request) { return store.answer(request); });
    const Downloaded downloaded = download(lab, descriptorOf(Content), known);
    QCOMPARE(nameOf(downloaded.result), u"ok"_s);
    QVERIFY(downloaded.bytes == Content.sliced(known));
    QTEST(store.ranges, "ranges");
}

void TestBlobTransfer::followsToStorageAgainForEachPart()
{
    Store store{.cuts = {100'000}};
    ScriptedServer storage([&store](const ScriptedRequest &request) { return store.answer(request); });
    RegistryLab lab;
    int signatures = 0; // such addresses are good for some minutes
    lab.server.setScript([&](const ScriptedRequest &) {
        return ScriptedAnswer::redirect(storage.origin() + "/blob?signature=" + QByteArray::number(++signatures));
    });
    const Downloaded downloaded = download(lab, descriptorOf(Content));
    QCOMPARE(nameOf(downloaded.result), u"ok"_s);
    QVERIFY(downloaded.bytes == Content);
    QCOMPARE(storage.targets(), (QByteArrayList{"GET /blob?signature=1", "GET /blob?signature=2"}));
    QCOMPARE(store.ranges, (QByteArrayList{"", "bytes=100000-"}));
}

void TestBlobTransfer::waitsWhilePaused_data()
{
    QTest::addColumn<QList<int>>("cuts");
    QTest::newRow("nothing happens") << QList<int>();
    QTest::newRow("the connection breaks off meanwhile") << QList<int>{6'000'000};
}

void TestBlobTransfer::waitsWhilePaused()
{
    QFETCH(QList<int>, cuts);
    const QByteArray large = noise(16'000'000);
    RegistryLab lab;
    Store store{.content = large, .cuts = cuts};
    lab.server.setScript([&store](const ScriptedRequest &request) { return store.answer(request); });
    BlobDownload *job = lab.client->download(u"a/b"_s, descriptorOf(large));
    QByteArray bytes;
    qsizetype pausedAt = -1;
    connect(job, &BlobDownload::received, this, [&, job](const QByteArray &piece) {
        bytes += piece;
        if (pausedAt < 0 && bytes.size() > 500'000) {
            pausedAt = bytes.size();
            job->setPaused(true);
        }
    });
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_VERIFY(pausedAt >= 0);
    QTest::qWait(600); // longer than a server may be silent
    QCOMPARE(bytes.size(), pausedAt);
    QCOMPARE(finished.size(), 0);
    job->setPaused(false);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(nameOf(finished.constFirst().constFirst().value<Result<void>>()), u"ok"_s);
    QVERIFY(bytes == large);
}

void TestBlobTransfer::stopsInTheMiddle()
{
    RegistryLab lab;
    lab.answer({.body = Content, .fault = Fault::HangInBody});
    BlobDownload *job = lab.client->download(u"a/b"_s, descriptorOf(Content));
    QSignalSpy finished(job, &Job::finished);
    connect(job, &BlobDownload::received, job, [job] { job->cancel(); });
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(nameOf(finished.constFirst().constFirst().value<Result<void>>()), u"Cancelled"_s);
    QTRY_COMPARE(lab.server.openAnswers(), 0);
}

void TestBlobTransfer::refusesToDownload_data()
{
    QTest::addColumn<Descriptor>("descriptor");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");

    const Descriptor right = descriptorOf(Content);
    QTest::newRow("of unknown size") << Descriptor{.digest = right.digest} << ScriptedAnswer{} << u"Unsupported"_s << 0;
    QTest::newRow("an algorithm we cannot compute")
        << Descriptor{.digest = Digest::parse(u"sha384:"_s + u"a"_s.repeated(96)).value_or(Digest()), .size = 1}
        << ScriptedAnswer{} << u"Unsupported"_s << 0;
    QTest::newRow("missing") << right << ScriptedAnswer::failure(404, "BLOB_UNKNOWN") << u"NotFound"_s << 1;
    QTest::newRow("forbidden") << right << ScriptedAnswer::failure(403, "DENIED") << u"Forbidden"_s << 1;
    QTest::newRow("busy") << right << ScriptedAnswer{.status = 503} << u"ServerFailed"_s << 2;
}

void TestBlobTransfer::refusesToDownload()
{
    QFETCH(Descriptor, descriptor);
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    lab.answer(answer);
    QTEST(nameOf(download(lab, descriptor).result), "expected");
    QTEST(int(lab.server.requests().size()), "requests");
}

void TestBlobTransfer::uploads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qsizetype>("pieceSize");
    QTest::addColumn<QByteArrayList>("ranges");

    QTest::newRow("in one") << Content << qsizetype(1'000'000) << QByteArrayList{""};
    QTest::newRow("in three") << Content << qsizetype(100'000)
                              << QByteArrayList{"0-99999", "100000-199999", "200000-299999"};
    QTest::newRow("with a rest") << Content.first(100'001) << qsizetype(100'000)
                                 << QByteArrayList{"0-99999", "100000-100000"};
    QTest::newRow("nothing") << QByteArray("") << qsizetype(100'000) << QByteArrayList{""};
    QTest::newRow("one byte") << QByteArray("x") << qsizetype(100'000) << QByteArrayList{""};
}

void TestBlobTransfer::uploads()
{
    QFETCH(QByteArray, content);
    QFETCH(qsizetype, pieceSize);
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&uploads](const ScriptedRequest &request) { return uploads.answer(request); });
    const Uploaded uploaded = upload(lab, content, pieceSize);
    QCOMPARE(nameOf(uploaded.result), u"ok"_s);
    QVERIFY(!uploaded.isMounted);
    QVERIFY(uploads.stored == content);
    QTEST(uploads.ranges, "ranges");
    QCOMPARE(lab.server.targets().constFirst(), "POST /v2/a/b/blobs/uploads/");
    QCOMPARE(lab.server.requests().constFirst().header("Content-Length"), "0");
    QVERIFY(!uploads.isWithdrawn);
}

void TestBlobTransfer::mounts_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("mounted");
    QTest::addColumn<int>("posts");

    QTest::newRow("201") << ScriptedAnswer{.status = 201}.with("Location", "/v2/a/b/blobs/x") << u"ok"_s << true << 1;
    QTest::newRow("202: an upload instead") << ScriptedAnswer{.status = 202} << u"ok"_s << false << 1;
    for (const int status : {400, 403, 404, 405})
        QTest::addRow("%d: not that way", status)
            << ScriptedAnswer::failure(status, "UNSUPPORTED") << u"ok"_s << false << 2;
    QTest::newRow("500") << ScriptedAnswer{.status = 500} << u"ServerFailed"_s << false << 2; // each tried twice
    QTest::newRow("429") << ScriptedAnswer{.status = 429} << u"RateLimited"_s << false << 2;
}

void TestBlobTransfer::mounts()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, mounted);
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.method != "POST" || request.parameter("mount").isEmpty() || answer.status == 202)
            return uploads.answer(request);
        return answer;
    });
    const Uploaded uploaded = upload(lab, Content, 100'000, u"other/repo"_s);
    QTEST(nameOf(uploaded.result), "expected");
    QCOMPARE(uploaded.isMounted, mounted);
    QCOMPARE(uploads.stored == Content, bool(uploaded.result) && !mounted);
    QTEST(countOf(lab, "POST"), "posts");
    const ScriptedRequest &request = lab.server.requests().constFirst();
    QCOMPARE(request.parameter("from"), "other/repo");
    QCOMPARE(request.parameter("mount"), descriptorOf(Content).digest.toString().toLatin1());
}

void TestBlobTransfer::keepsPiecesLargeEnough()
{
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&uploads](const ScriptedRequest &request) {
        const ScriptedAnswer answer = uploads.answer(request);
        return request.method == "POST" ? answer.with("OCI-Chunk-Min-Length", "120000") : answer;
    });
    const Uploaded uploaded = upload(lab, Content, 100'000);
    QCOMPARE(nameOf(uploaded.result), u"ok"_s);
    QCOMPARE(uploaded.smallestPiece, 120'000);
    QCOMPARE(uploads.ranges, (QByteArrayList{"0-119999", "120000-239999", "240000-299999"}));
}

void TestBlobTransfer::goesOnWithAPiece_data()
{
    QTest::addColumn<QByteArray>("method"); // of the request that goes wrong, once
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("arrives"); // bytes of its body
    QTest::addColumn<ScriptedAnswer>("answer");

    const ScriptedAnswer cut = ScriptedAnswer::broken(Fault::Cut);
    const ScriptedAnswer hang = ScriptedAnswer::broken(Fault::Hang);
    const ScriptedAnswer busy{.status = 503};
    for (const int arrives : {0, 1, 40'000, 99'999, 100'000}) {
        QTest::addRow("PATCH cut after %d", arrives) << QByteArray("PATCH") << 2 << arrives << cut;
        QTest::addRow("PUT cut after %d", arrives) << QByteArray("PUT") << 1 << arrives << cut;
    }
    QTest::newRow("first PATCH cut") << QByteArray("PATCH") << 1 << 70'000 << cut;
    QTest::newRow("first PATCH cut at its beginning") << QByteArray("PATCH") << 1 << 0 << cut;
    QTest::newRow("PATCH without an answer") << QByteArray("PATCH") << 2 << 100'000 << hang;
    QTest::newRow("PATCH 503") << QByteArray("PATCH") << 2 << 0 << busy;
    QTest::newRow("PATCH 416") << QByteArray("PATCH") << 2 << 40'000 << ScriptedAnswer{.status = 416};
    QTest::newRow("PATCH 429") << QByteArray("PATCH") << 2 << 0 << ScriptedAnswer{.status = 429};
    QTest::newRow("commit 500") << QByteArray("PUT") << 1 << 100'000 << ScriptedAnswer{.status = 500};
    QTest::newRow("commit 502, nothing read") << QByteArray("PUT") << 1 << 0 << ScriptedAnswer{.status = 502};
    QTest::newRow("commit 429") << QByteArray("PUT") << 1 << 0 << ScriptedAnswer{.status = 429};
}

void TestBlobTransfer::goesOnWithAPiece()
{
    QFETCH(QByteArray, method);
    QFETCH(int, number);
    QFETCH(int, arrives);
    QFETCH(ScriptedAnswer, answer);
    RegistryLab lab;
    Uploads uploads;
    uploads.location = Uploads::Location::Moving;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.method != method || --number != 0)
            return uploads.answer(request);
        uploads.received += request.body.first(arrives);
        return answer;
    });
    const Uploaded uploaded = upload(lab);
    QCOMPARE(nameOf(uploaded.result), u"ok"_s);
    QVERIFY(uploads.stored == Content);
    QCOMPARE(uploaded.pieces, 3); // nobody was asked twice
}

void TestBlobTransfer::endsAnUploadThatCannotGoOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<ScriptedAnswer>("answer"); // for ever
    QTest::addColumn<ScriptedAnswer>("progress");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("lost"); // it may be begun anew

    const ScriptedAnswer cut = ScriptedAnswer::broken(Fault::Cut);
    const ScriptedAnswer busy{.status = 503};
    const ScriptedAnswer right = ScriptedAnswer{.status = 204}.with("Range", "0-99999");
    const ScriptedAnswer wrong = ScriptedAnswer{.status = 204}.with("Range", "0-9");
    const ScriptedAnswer beyond = ScriptedAnswer{.status = 204}.with("Range", "0-299999");
    const ScriptedAnswer gone = ScriptedAnswer::failure(404, "BLOB_UPLOAD_UNKNOWN");
    QTest::newRow("PATCH: unknown") << QByteArray("PATCH") << gone << gone << u"NotFound"_s << true;
    QTest::newRow("PUT: unknown") << QByteArray("PUT") << gone << gone << u"NotFound"_s << true;
    QTest::newRow("cut, and unknown") << QByteArray("PATCH") << cut << gone << u"ConnectionLost"_s << true;
    QTest::newRow("cut, and dropped as distribution does")
        << QByteArray("PATCH") << cut << ScriptedAnswer::failure(416, "RANGE_INVALID") << u"ConnectionLost"_s << true;
    QTest::newRow("cut, and progress is not told")
        << QByteArray("PATCH") << cut << ScriptedAnswer::failure(405, "UNSUPPORTED") << u"ConnectionLost"_s << true;
    QTest::newRow("cut, and less is there than was")
        << QByteArray("PATCH") << cut << wrong << u"ConnectionLost"_s << true;
    QTest::newRow("cut, and more is there than was sent")
        << QByteArray("PATCH") << cut << beyond << u"ConnectionLost"_s << true;
    QTest::newRow("cut, and forbidden") << QByteArray("PATCH") << cut << ScriptedAnswer::failure(403, "DENIED")
                                        << u"Forbidden"_s << false;
    QTest::newRow("cut, and nobody answers") << QByteArray("PATCH") << cut << cut << u"ConnectionLost"_s << false;
    QTest::newRow("always busy") << QByteArray("PATCH") << busy << right << u"ServerFailed"_s << false;
    QTest::newRow("too large") << QByteArray("PATCH") << ScriptedAnswer::failure(413, "SIZE_INVALID") << right
                               << u"Rejected"_s << false;
    QTest::newRow("quota") << QByteArray("PUT") << ScriptedAnswer::failure(403, "DENIED") << right << u"Forbidden"_s
                           << false;
    QTest::newRow("wrong digest") << QByteArray("PUT") << ScriptedAnswer::failure(400, "DIGEST_INVALID") << right
                                  << u"Rejected"_s << false;
    QTest::newRow("PATCH to sign in elsewhere")
        << QByteArray("PATCH") << ScriptedAnswer::redirect("/login", 302) << right << u"Malformed"_s << false;
}

void TestBlobTransfer::endsAnUploadThatCannotGoOn()
{
    QFETCH(QByteArray, method);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ScriptedAnswer, progress);
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.method == "GET")
            return progress;
        // The second piece: after the first one there is something to lose.
        return request.method == method && (method == "PUT" || uploads.received.size() == 100'000)
            ? answer
            : uploads.answer(request);
    });
    const Uploaded uploaded = upload(lab);
    QTEST(nameOf(uploaded.result), "expected");
    QTEST(uploaded.isLost, "lost");
    QVERIFY(!uploads.stored);
    QVERIFY2(lab.server.requests().size() < 20, lab.server.targets().join('\n').constData());
    QTRY_VERIFY(uploads.isWithdrawn); // what cannot be used is not left behind
}

void TestBlobTransfer::noticesThatItIsComplete()
{
    // The last piece has done it, only its answer was lost, and with it the upload.
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&](const ScriptedRequest &request) {
        const ScriptedAnswer answer = uploads.answer(request);
        return request.method == "PUT" ? ScriptedAnswer::broken(Fault::Cut) : answer;
    });
    const Uploaded uploaded = upload(lab);
    QCOMPARE(nameOf(uploaded.result), u"ok"_s);
    QVERIFY(uploads.stored == Content);
    QCOMPARE(countOf(lab, "DELETE"), 0);
}

void TestBlobTransfer::usesTheWordsOfTheServer_data()
{
    QTest::addColumn<int>("location");
    QTest::newRow("relative") << int(Uploads::Location::Relative);
    QTest::newRow("absolute") << int(Uploads::Location::Absolute);
    QTest::newRow("with an opaque query") << int(Uploads::Location::Opaque);
    QTest::newRow("another one each time") << int(Uploads::Location::Moving);
}

void TestBlobTransfer::usesTheWordsOfTheServer()
{
    QFETCH(int, location);
    RegistryLab lab;
    Uploads uploads;
    uploads.location = Uploads::Location(location);
    uploads.origin = lab.server.origin();
    lab.server.setScript([&uploads](const ScriptedRequest &request) { return uploads.answer(request); });
    QCOMPARE(nameOf(upload(lab).result), u"ok"_s);
    QVERIFY(uploads.stored == Content);
    const QByteArray put = lab.server.targets().constLast();
    const QByteArray digest = "digest=" + QUrl::toPercentEncoding(descriptorOf(Content).digest.toString());
    if (uploads.location == Uploads::Location::Opaque)
        QCOMPARE(put, "PUT /v2/a/b/blobs/uploads/1?_state=a%2Fb%3D%2B&x=0&" + digest);
    else
        QVERIFY2(put.endsWith('?' + digest), put.constData());
}

void TestBlobTransfer::tellsNoOtherHostWhoItIs()
{
    RegistryLab lab;
    Uploads uploads;
    ScriptedServer storage([&uploads](const ScriptedRequest &request) { return uploads.answer(request); });
    uploads.location = Uploads::Location::Absolute;
    uploads.origin = storage.origin();
    lab.client->setCredential({u"bob"_s, Secret(u"s3cret"_s)});
    lab.server.setScript([&uploads](const ScriptedRequest &request) {
        if (request.header("Authorization").isEmpty())
            return ScriptedAnswer::challenge("Basic realm=\"x\"");
        return uploads.answer(request);
    });
    QCOMPARE(nameOf(upload(lab).result), u"ok"_s);
    QVERIFY(uploads.stored == Content);
    QCOMPARE(storage.requests().size(), 3);
    for (const ScriptedRequest &request : storage.requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

void TestBlobTransfer::staysWithTls_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no address") << QByteArray() << u"Malformed"_s;
    QTest::newRow("another scheme") << QByteArray("ftp://127.0.0.1/x") << u"Malformed"_s;
    QTest::newRow("no host") << QByteArray("http:///x") << u"Malformed"_s;
    QTest::newRow("no URL") << QByteArray("http://[") << u"Malformed"_s;
}

void TestBlobTransfer::staysWithTls()
{
    QFETCH(QByteArray, location);
    RegistryLab lab;
    lab.answer(ScriptedAnswer{.status = 202}.with("Location", location));
    QTEST(nameOf(upload(lab).result), "expected");
    QCOMPARE(lab.server.requests().size(), 1);
}

void TestBlobTransfer::signsInInTheMiddle()
{
    // The token is good for the first piece.
    RegistryLab lab;
    Uploads uploads;
    int tokens = 0;
    int uses = 0;
    lab.server.setScript([&](const ScriptedRequest &request) {
        if (request.path() == "/token")
            return ScriptedAnswer::json("{\"token\":\"t" + QByteArray::number(++tokens) + "\"}");
        const bool isGood = request.header("Authorization") == "Bearer t" + QByteArray::number(tokens) && uses++ < 2;
        if (isGood)
            return uploads.answer(request);
        uses = 0;
        return ScriptedAnswer::challenge(
            "Bearer realm=\"" + lab.server.origin() + "/token\",service=\"s\",scope=\"repository:a/b:pull,push\"");
    });
    const Uploaded uploaded = upload(lab, Content, 50'000);
    QCOMPARE(nameOf(uploaded.result), u"ok"_s);
    QVERIFY(uploads.stored == Content);
    QVERIFY2(tokens >= 3, QByteArray::number(tokens).constData());
}

void TestBlobTransfer::withdrawsTheUpload_data()
{
    QTest::addColumn<bool>("sending"); // or waiting for a piece
    QTest::newRow("while it waits for a piece") << false;
    QTest::newRow("while one is on its way") << true;
}

void TestBlobTransfer::withdrawsTheUpload()
{
    QFETCH(bool, sending);
    RegistryLab lab;
    Uploads uploads;
    lab.server.setScript([&uploads](const ScriptedRequest &request) {
        return request.method == "PATCH" ? ScriptedAnswer::broken(Fault::Hang) : uploads.answer(request);
    });
    BlobUpload *job = lab.client->upload(u"a/b"_s, descriptorOf(Content), {});
    QSignalSpy wanted(job, &BlobUpload::pieceWanted);
    QSignalSpy finished(job, &Job::finished);
    job->start();
    QTRY_COMPARE(wanted.size(), 1);
    if (sending) {
        job->write(Content.first(1000));
        QTRY_COMPARE(lab.server.openAnswers(), 1);
    }
    job->cancel();
    QCOMPARE(finished.size(), 1);
    QTRY_VERIFY(uploads.isWithdrawn);
}

QTEST_GUILESS_MAIN(TestBlobTransfer)
#include "tst_blobtransfer.moc"
