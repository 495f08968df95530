// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "crypto/sha.h"
#include "imagefiles/dockerarchive.h"
#include "imagefiles/imagefolder.h"
#include "imagefiles/openimagefile.h"
#include "imagefiles/packimage.h"
#include "sandbox/archive.h"
#include "sandbox/imagebuilder.h"
#include "values/mediatype.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QByteArray NoDigest = "sha256:" + QByteArray(64, '0');

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/*! A folder with one small image in it. */
struct Layout {
    explicit Layout(const QString &path)
        : folder(*ImageFolder::make(path))
    {
        const RepositoryContent content = smallImage("practice");
        for (auto blob = content.blobs.cbegin(); blob != content.blobs.cend(); ++blob)
            filled = filled && folder.put(blob->content(), blob.key());
        const Digest digest = content.tags.constFirst().second;
        const StoredManifest manifest = content.manifests.value(digest);
        filled = filled && folder.put(manifest.bytes, digest);
        top.mediaType = QString::fromLatin1(manifest.mediaType);
        top.digest = digest;
        top.size = manifest.bytes.size();
        blobs = content.blobs;
        filled = filled && folder.setImage(u"quay.io/practice/app:1.0"_s, top);
    }

    Packing packing(Packing::Form form, const QString &target) const
    {
        return {
            .folder = folder, .top = top, .reference = u"quay.io/practice/app:1.0"_s, .target = target, .form = form};
    }

    ImageFolder folder;
    Descriptor top;
    QHash<Digest, StoredBlob> blobs;
    bool filled = true;
};

struct Opened {
    Result<void> result;
    ImageStore store;
};

Opened opened(const QString &path, OpenImageFile::Check check = OpenImageFile::Check::Digests,
    qint64 maxUnpackedBytes = OpenImageFile::MaxUnpackedBytes)
{
    auto *job = new OpenImageFile(path, check, nullptr, maxUnpackedBytes);
    ImageStore store;
    QObject::connect(job, &Job::finished, job, [job, &store](const Result<void> &result) {
        if (result)
            store = job->store();
    });
    const Result<void> result = resultOf(job, 30'000);
    return {result, store};
}

// Every blob of the store, as it is read from where it is said to be.
bool holdsWhatItSays(const ImageStore &store)
{
    for (auto blob = store.blobs.cbegin(); blob != store.blobs.cend(); ++blob) {
        // In two pieces, so that the offset counts.
        const qint64 half = blob->size / 2;
        if (!verify(blob->read(0, half) + blob->read(half, blob->size), blob.key()))
            return false;
    }
    for (auto manifest = store.manifests.cbegin(); manifest != store.manifests.cend(); ++manifest) {
        if (!verify(manifest->bytes, manifest.key()))
            return false;
    }
    return !store.blobs.isEmpty() && !store.manifests.isEmpty();
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

// One entry of a ustar archive, whatever nonsense it says.
QByteArray entry(const QByteArray &name, const QByteArray &content, char type = '0', const QByteArray &link = {})
{
    QByteArray header = name.leftJustified(100, '\0') + octal(0644, 7) + octal(0, 7) + octal(0, 7)
        + octal(content.size(), 11) + octal(0, 11) + "        " + type + link.leftJustified(100, '\0')
        + QByteArray("ustar\00000", 8);
    header = header.leftJustified(512, '\0');
    int sum = 0;
    for (const char c : std::as_const(header))
        sum += static_cast<unsigned char>(c);
    header.replace(148, 8, octal(sum, 6) + ' ');
    const qsizetype padded = (content.size() + 511) / 512 * 512;
    return header + content.leftJustified(padded, '\0');
}

const QByteArray End(1024, '\0');
const QByteArray Version = R"({"imageLayoutVersion":"1.0.0"})";

QByteArray indexFile(const QByteArray &digest, qint64 size)
{
    return R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":")"
        + digest + R"(","size":)" + QByteArray::number(size) + "}]}";
}

QByteArray layout(const QByteArray &indexJson)
{
    return entry("oci-layout", Version) + entry("index.json", indexJson);
}

QByteArray dockerList(const QByteArray &config, const QByteArray &layer)
{
    return R"([{"Config":")" + config + R"(","RepoTags":["a:1"],"Layers":[")" + layer + R"("]}])";
}

QByteArray configOf(const QByteArray &layer)
{
    return R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[")"
        + sha256Of(layer).toString().toLatin1() + R"("]}})";
}

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestImageFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAFolder();
    void opensNoOtherFolder_data();
    void opensNoOtherFolder();
    void keepsOneImageForAName();
    void followsNoLinkInAFolder();
    void resumesADownload();
    void packs_data();
    void packs();
    void packsTheSameBytes();
    void packsNothingThatIsBroken();
    void packsNoIndexForDocker();
    void cancelsPacking();
    void skopeoReadsWhatIsPacked_data();
    void skopeoReadsWhatIsPacked();
    void opensWhatSkopeoWrites_data();
    void opensWhatSkopeoWrites();
    void opensCompressedArchives();
    void boundsWhatIsUnpacked();
    void followsOneLinkInAnArchive();
    void hostileArchives_data();
    void hostileArchives();
    void faults_data();
    void faults();
    void seesAChangedBlob();
    void names_data();
    void names();
    void repositories_data();
    void repositories();
};

void TestImageFiles::makesAFolder()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    QVERIFY(layout.filled);
    QCOMPARE(read(place.filePath(u"images/oci-layout"_s)), Version);
    for (auto blob = layout.blobs.cbegin(); blob != layout.blobs.cend(); ++blob)
        QVERIFY(layout.folder.has(blob.key(), blob->size));
    QVERIFY(!layout.folder.has(layout.top.digest, layout.top.size + 1));
    QVERIFY(!layout.folder.has(*Digest::parse(QString::fromLatin1(NoDigest)), -1));
    QVERIFY(layout.folder.blobPath(*Digest::parse(u"sha256:abc"_s)).isEmpty());

    const auto again = ImageFolder::make(place.filePath(u"images"_s));
    QVERIFY(again);
    const auto images = again->images();
    QVERIFY(images);
    QCOMPARE(images->size(), 1);
    QCOMPARE(images->constFirst().digest, layout.top.digest);

    const Opened file = opened(place.filePath(u"images"_s));
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QCOMPARE(file.store.faults, QList<Error>());
    QCOMPARE(file.store.images.constFirst().name, (ImageName{u"practice/app"_s, u"1.0"_s}));
    QVERIFY(holdsWhatItSays(file.store));
    QCOMPARE(nameOf(opened(place.filePath(u"images/index.json"_s)).result), u"ok"_s);
}

void TestImageFiles::opensNoOtherFolder_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("indexJson");
    QTest::addColumn<QString>("result");
    QTest::newRow("another version") << QByteArray(R"({"imageLayoutVersion":"2.0"})") << indexFile(NoDigest, 1)
                                     << u"Unsupported"_s;
    QTest::newRow("no version") << QByteArray("{}") << indexFile(NoDigest, 1) << u"Unsupported"_s;
    QTest::newRow("no JSON") << QByteArray("x") << indexFile(NoDigest, 1) << u"Malformed"_s;
    QTest::newRow("a huge version") << QByteArray(5000, ' ') << indexFile(NoDigest, 1) << u"TooLarge"_s;
    QTest::newRow("an index of 100 MB") << Version << QByteArray(100'000'000, ' ') << u"TooLarge"_s;
    QTest::newRow("an index that is a manifest")
        << Version << QByteArray(R"({"config":{},"layers":[]})") << u"Malformed"_s;
    QTest::newRow("a digest that is a path") << Version << indexFile("sha256:../../../etc/passwd", 1) << u"Malformed"_s;
    QTest::newRow("no index") << Version << QByteArray() << u"NotFound"_s;
}

void TestImageFiles::opensNoOtherFolder()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, indexJson);
    QTemporaryDir place;
    write(place.filePath(u"oci-layout"_s), version);
    if (!indexJson.isEmpty())
        write(place.filePath(u"index.json"_s), indexJson);
    QTEST(nameOf(opened(place.path()).result), "result");
    QCOMPARE(nameOf(opened(place.filePath(u"none"_s)).result), u"NotFound"_s);
    QCOMPARE(nameOf(ImageFolder::make(place.filePath(u"oci-layout"_s))), u"Disk"_s); // a file
    QFile::remove(place.filePath(u"oci-layout"_s));
    write(place.filePath(u"letters.txt"_s), "mine");
    QCOMPARE(nameOf(ImageFolder::make(place.path())), u"Disk"_s);
}

void TestImageFiles::keepsOneImageForAName()
{
    QTemporaryDir place;
    Layout layout(place.path());
    write(place.filePath(u"index.json"_s),
        R"({"schemaVersion":2,"annotations":{"mine":"kept"},"manifests":[)"
        R"({"mediaType":"a","digest":"sha256:1","size":1,"strange":true,)"
        R"("annotations":{"org.opencontainers.image.ref.name":"other"}},)"
        R"({"digest":"sha256:2","size":1,"annotations":{"org.opencontainers.image.ref.name":"latest"}}]})");
    layout.top.platform = Platform{.os = u"linux"_s, .architecture = u"arm"_s, .variant = u"v7"_s};
    QVERIFY(layout.folder.setImage(u"latest"_s, layout.top));
    const QJsonObject written = QJsonDocument::fromJson(read(place.filePath(u"index.json"_s))).object();
    QCOMPARE(written["annotations"_L1]["mine"_L1].toString(), u"kept"_s);
    QCOMPARE(written["manifests"_L1].toArray().size(), 2);
    QCOMPARE(written["manifests"_L1][0]["strange"_L1].toBool(), true);
    const auto images = layout.folder.images();
    QVERIFY(images);
    QCOMPARE(images->constLast().digest, layout.top.digest);
    QCOMPARE(images->constLast().platform, layout.top.platform);
    QVERIFY(layout.folder.setImage({}, layout.top));
    QVERIFY(layout.folder.setImage({}, layout.top));
    QCOMPARE(layout.folder.images()->size(), 3);
}

void TestImageFiles::followsNoLinkInAFolder()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const Digest blob = layout.blobs.cbegin().key();
    const QString path = layout.folder.blobPath(blob);
    QVERIFY(QFile::rename(path, place.filePath(u"elsewhere"_s)));
    QVERIFY(QFile::link(place.filePath(u"elsewhere"_s), path));
    QVERIFY(!layout.folder.has(blob, -1));
    const Opened file = opened(layout.folder.path());
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QVERIFY(!file.store.blobs.contains(blob));
    QCOMPARE(file.store.faults.size(), 1);
    QCOMPARE(file.store.faults.constFirst().kind, Error::Kind::NotFound);

    write(place.filePath(u"letter"_s), "mine");
    QVERIFY(QFile::link(place.filePath(u"letter"_s), layout.folder.partialPath(blob)));
    QCOMPARE(layout.folder.partialBytes(blob), 0);
    QCOMPARE(nameOf(layout.folder.openPartial(blob)), u"Malformed"_s);

    const QString blobs = layout.folder.path() + u"/blobs"_s;
    QVERIFY(QDir().rename(blobs, place.filePath(u"blobs"_s)));
    QVERIFY(QFile::link(place.filePath(u"blobs"_s), blobs));
    QVERIFY(!layout.folder.has(layout.top.digest, -1));
    QCOMPARE(nameOf(layout.folder.openPartial(blob)), u"Malformed"_s);
}

void TestImageFiles::resumesADownload()
{
    QTemporaryDir place;
    const auto folder = ImageFolder::make(place.filePath(u"new/images"_s));
    QVERIFY(folder);
    const Digest digest = sha256Of("hello");
    QCOMPARE(folder->partialBytes(digest), 0);
    for (const QByteArray piece : {"hel", "lo"}) {
        const auto file = folder->openPartial(digest);
        QVERIFY(file);
        QCOMPARE((*file)->write(piece), piece.size());
    }
    QCOMPARE(folder->partialBytes(digest), 5);
    QVERIFY(!folder->has(digest, 5));
    QVERIFY(folder->finishPartial(digest));
    QVERIFY(folder->has(digest, 5));
    QCOMPARE(read(folder->blobPath(digest)), "hello");
    QCOMPARE(nameOf(folder->finishPartial(digest)), u"NotFound"_s);
    QVERIFY(folder->openPartial(digest));
    folder->removePartial(digest);
    QVERIFY(!QFile::exists(folder->partialPath(digest)));
    QCOMPARE(nameOf(folder->openPartial(*Digest::parse(u"md5:abc"_s))), u"Unsupported"_s);
}

void TestImageFiles::packs_data()
{
    QTest::addColumn<Packing::Form>("form");
    QTest::newRow("oci-archive") << Packing::Form::OciArchive;
    QTest::newRow("docker-archive") << Packing::Form::DockerArchive;
}

void TestImageFiles::packs()
{
    QFETCH(Packing::Form, form);
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"app.tar"_s);
    auto *job = new PackImage(layout.packing(form, target), nullptr);
    const QSignalSpy progress(job, &DiskJob::progressed);
    QCOMPARE(nameOf(resultOf(job)), u"ok"_s);
    QCOMPARE(progress.constLast().at(0), progress.constLast().at(1));
    QVERIFY(progress.constLast().at(1).toLongLong() > 0);

    const Opened file = opened(target);
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QCOMPARE(file.store.faults, QList<Error>());
    QCOMPARE(file.store.images.size(), 1);
    QCOMPARE(file.store.images.constFirst().name, (ImageName{u"practice/app"_s, u"1.0"_s}));
    QVERIFY(holdsWhatItSays(file.store));
    QCOMPARE(file.store.blobs.size(), layout.blobs.size());
    for (auto blob = layout.blobs.cbegin(); blob != layout.blobs.cend(); ++blob)
        QVERIFY(file.store.blobs.contains(blob.key()));
    if (form == Packing::Form::OciArchive)
        QCOMPARE(file.store.images.constFirst().digest, layout.top.digest);
}

void TestImageFiles::packsTheSameBytes()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QStringList targets{place.filePath(u"a.tar"_s), place.filePath(u"b.tar"_s)};
    for (const QString &target : targets)
        QVERIFY(resultOf(new PackImage(layout.packing(Packing::Form::OciArchive, target), nullptr)));
    QVERIFY(!read(targets.first()).isEmpty());
    QCOMPARE(read(targets.first()), read(targets.last()));
}

void TestImageFiles::packsNothingThatIsBroken()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"app.tar"_s);
    write(target, "as it was");
    const auto result = [&] {
        return nameOf(resultOf(new PackImage(layout.packing(Packing::Form::OciArchive, target), nullptr)));
    };
    const QString blob = layout.folder.blobPath(layout.blobs.cbegin().key());
    QByteArray content = read(blob);
    content[0] = static_cast<char>(content.at(0) ^ 1);
    write(blob, content);
    QCOMPARE(result(), u"DigestMismatch"_s);
    QFile::remove(blob);
    QCOMPARE(result(), u"NotFound"_s);
    QFile::remove(layout.folder.blobPath(layout.top.digest));
    QCOMPARE(result(), u"NotFound"_s);
    QCOMPARE(read(target), "as it was");
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"app.tar"_s}); // nothing beside
    const Packing nowhere = layout.packing(Packing::Form::OciArchive, place.filePath(u"none/app.tar"_s));
    QCOMPARE(nameOf(resultOf(new PackImage(nowhere, nullptr))), u"Disk"_s);
}

void TestImageFiles::packsNoIndexForDocker()
{
    QTemporaryDir place;
    Layout layout(place.filePath(u"images"_s));
    const QByteArray bytes = indexFile(layout.top.digest.toString().toLatin1(), layout.top.size);
    layout.top.digest = sha256Of(bytes);
    layout.top.size = bytes.size();
    layout.top.mediaType = QLatin1StringView(MediaType::OciIndex);
    QVERIFY(layout.folder.put(bytes, layout.top.digest));
    const QString target = place.filePath(u"app.tar"_s);
    QCOMPARE(nameOf(resultOf(new PackImage(layout.packing(Packing::Form::DockerArchive, target), nullptr))),
        u"Unsupported"_s);
    QCOMPARE(nameOf(resultOf(new PackImage(layout.packing(Packing::Form::OciArchive, target), nullptr))), u"ok"_s);
    const Opened file = opened(target);
    QCOMPARE(file.store.manifests.size(), 2);
    QVERIFY(holdsWhatItSays(file.store));
}

void TestImageFiles::cancelsPacking()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"app.tar"_s);
    auto *job = new PackImage(layout.packing(Packing::Form::OciArchive, target), nullptr);
    QTimer::singleShot(0, job, &Job::cancel);
    QCOMPARE(nameOf(resultOf(job)), u"Cancelled"_s);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    delete new PackImage(layout.packing(Packing::Form::OciArchive, target), nullptr);
}

void TestImageFiles::skopeoReadsWhatIsPacked_data()
{
    packs_data();
}

void TestImageFiles::skopeoReadsWhatIsPacked()
{
    QFETCH(Packing::Form, form);
    const QString skopeo = QStandardPaths::findExecutable(u"skopeo"_s);
    if (skopeo.isEmpty())
        QSKIP("skopeo is not there");
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"app.tar"_s);
    QVERIFY(resultOf(new PackImage(layout.packing(form, target), nullptr)));
    const bool oci = form == Packing::Form::OciArchive;
    const QString archive = oci ? u"oci-archive:"_s + target : u"docker-archive:"_s + target;
    const QString folder = u"oci:"_s + layout.folder.path() + u":quay.io/practice/app:1.0"_s;
    for (const QString &image : {archive, folder}) {
        const Ran inspected = run(skopeo, {u"inspect"_s, u"--no-tags"_s, image});
        QVERIFY2(inspected.code == 0, inspected.errors.constData());
        const QJsonObject said = QJsonDocument::fromJson(inspected.output).object();
        QCOMPARE(said["Os"_L1].toString(), u"linux"_s);
        QCOMPARE(said["Layers"_L1].toArray().size(), 1);
        const Ran copied =
            run(skopeo, {u"copy"_s, u"--insecure-policy"_s, image, u"dir:"_s + place.filePath(u"copy"_s)});
        QVERIFY2(copied.code == 0, copied.errors.constData());
    }
    if (!oci)
        return;
    const Ran inspected = run(skopeo, {u"inspect"_s, u"--no-tags"_s, archive});
    QCOMPARE(QJsonDocument::fromJson(inspected.output)["Digest"_L1].toString(), layout.top.digest.toString());
}

void TestImageFiles::opensWhatSkopeoWrites_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<ImageName>("name");
    QTest::newRow("oci") << u"oci"_s << u":2.0"_s << ImageName{u"written"_s, u"2.0"_s};
    QTest::newRow("oci-archive") << u"oci-archive"_s << u":2.0"_s << ImageName{u"written"_s, u"2.0"_s};
    QTest::newRow("oci without a name") << u"oci"_s << QString() << ImageName{u"written"_s, QString()};
    QTest::newRow("docker-archive") << u"docker-archive"_s << u":quay.io/a/b:2.0"_s << ImageName{u"a/b"_s, u"2.0"_s};
    QTest::newRow("docker-archive without a name")
        << u"docker-archive"_s << QString() << ImageName{u"written"_s, QString()};
}

void TestImageFiles::opensWhatSkopeoWrites()
{
    QFETCH(QString, transport);
    QFETCH(QString, suffix);
    QFETCH(ImageName, name);
    const QString skopeo = QStandardPaths::findExecutable(u"skopeo"_s);
    if (skopeo.isEmpty())
        QSKIP("skopeo is not there");
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"written"_s);
    const Ran copied = run(skopeo,
        {u"copy"_s, u"--insecure-policy"_s, u"oci:"_s + layout.folder.path() + u":quay.io/practice/app:1.0"_s,
            transport + u':' + target + suffix});
    QVERIFY2(copied.code == 0, copied.errors.constData());
    const Opened file = opened(target);
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QCOMPARE(file.store.faults, QList<Error>());
    QCOMPARE(file.store.images.size(), 1);
    QCOMPARE(file.store.images.constFirst().name, name);
    QVERIFY(holdsWhatItSays(file.store));
    const FiledManifest manifest = file.store.manifests.value(file.store.images.constFirst().digest);
    QVERIFY(parseManifest(manifest.bytes, manifest.mediaType.toLatin1()));
}

void TestImageFiles::opensCompressedArchives()
{
    QTemporaryDir place;
    const Layout layout(place.filePath(u"images"_s));
    const QString target = place.filePath(u"app.tar"_s);
    QVERIFY(resultOf(new PackImage(layout.packing(Packing::Form::DockerArchive, target), nullptr)));
    const QString compressed = place.filePath(u"app.tar.gz"_s);
    write(compressed, Archive::gzip(read(target)));
    QString unpacked;
    {
        const Opened file = opened(compressed);
        QCOMPARE(nameOf(file.result), u"ok"_s);
        QVERIFY(holdsWhatItSays(file.store));
        unpacked = file.store.blobs.cbegin()->file;
        QVERIFY(QFile::exists(unpacked));
        QVERIFY(!(QFile::permissions(QFileInfo(unpacked).path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QTRY_VERIFY(!QFile::exists(unpacked)); // the job goes in the next turn of the loop

    write(compressed, Archive::gzip(read(target)).chopped(600));
    QCOMPARE(nameOf(opened(compressed).result), u"Malformed"_s);
    write(compressed, Archive::gzip(Archive::gzip("nothing")));
    QCOMPARE(nameOf(opened(compressed).result), u"Malformed"_s);
}

void TestImageFiles::boundsWhatIsUnpacked()
{
    QTemporaryDir place;
    const QString compressed = place.filePath(u"bomb.tar.gz"_s);
    write(compressed, Archive::gzip(QByteArray(5'000'000, '\0')));
    const Opened file = opened(compressed, OpenImageFile::Check::Digests, 1'000'000);
    QCOMPARE(nameOf(file.result), u"TooLarge"_s);
}

void TestImageFiles::followsOneLinkInAnArchive()
{
    QTemporaryDir place;
    const QByteArray layer = Archive::tar({{"hello", "world"}});
    // docker before 25 saved a layer that was there already as a link.
    write(place.filePath(u"a.tar"_s),
        entry("config.json", configOf(layer)) + entry("one/layer.tar", layer) + entry("two/", {}, '5')
            + entry("two/layer.tar", {}, '2', "../one/layer.tar")
            + entry("manifest.json", dockerList("config.json", "two/layer.tar")) + End);
    const Opened file = opened(place.filePath(u"a.tar"_s));
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QCOMPARE(file.store.faults, QList<Error>());
    QVERIFY(file.store.blobs.contains(sha256Of(layer)));
    QVERIFY(holdsWhatItSays(file.store));
}

void TestImageFiles::hostileArchives_data()
{
    const QByteArray layer = Archive::tar({{"hello", "world"}});
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << QByteArray() << u"Malformed"_s;
    QTest::newRow("no tar") << QByteArray(2000, 'x') << u"Malformed"_s;
    QTest::newRow("nothing of an image") << entry("readme", "hello") + End << u"Malformed"_s;
    QTest::newRow("leads out") << entry("../../etc/passwd", "x") + layout(indexFile(NoDigest, 1)) + End
                               << u"Malformed"_s;
    QTest::newRow("leads out and in") << entry("a/../oci-layout", Version) + End << u"Malformed"_s;
    QTest::newRow("absolute") << entry("/etc/passwd", "x") + layout(indexFile(NoDigest, 1)) + End << u"Malformed"_s;
    QTest::newRow("a device") << layout(indexFile(NoDigest, 1)) + entry("null", {}, '3') + End << u"Malformed"_s;
    QTest::newRow("a pipe") << layout(indexFile(NoDigest, 1)) + entry("pipe", {}, '6') + End << u"Malformed"_s;
    QTest::newRow("a link for the list") << entry("manifest.json", {}, '2', "../../../etc/passwd") + End
                                         << u"Malformed"_s;
    QTest::newRow("an absolute link") << entry("manifest.json", {}, '2', "/etc/passwd") + End << u"Malformed"_s;
    QTest::newRow("a hard link") << entry("manifest.json", {}, '1', "/etc/passwd") + End << u"Malformed"_s;
    QTest::newRow("links that go round") << entry("manifest.json", {}, '2', "b") + entry("b", {}, '2', "manifest.json")
            + End << u"Malformed"_s;
    QTest::newRow("a link to itself") << entry("manifest.json", {}, '2', "manifest.json") + End << u"Malformed"_s;
    QTest::newRow("cut off in a file") << entry("manifest.json", QByteArray(5000, ' ')).first(2000) << u"Malformed"_s;
    QTest::newRow("cut off in a header") << entry("manifest.json", "[]").first(300) << u"Malformed"_s;
    QTest::newRow("another layout") << entry("oci-layout", R"({"imageLayoutVersion":"9"})")
            + entry("index.json", indexFile(NoDigest, 1))
            + End << u"Unsupported"_s;
    QTest::newRow("a large index") << layout(QByteArray(5'000'000, ' ')) + End << u"TooLarge"_s;
    QTest::newRow("a large list") << entry("manifest.json", QByteArray(5'000'000, ' ')) + End << u"TooLarge"_s;
    QTest::newRow("a list that is none") << entry("manifest.json", "{}") + End << u"Malformed"_s;
    QTest::newRow("a config that leads out")
        << entry("manifest.json", dockerList("../config.json", "layer.tar")) + End << u"Malformed"_s;
    QTest::newRow("a layer that leads out") << entry("config.json", configOf(layer))
            + entry("manifest.json", dockerList("config.json", "/etc/passwd"))
            + End << u"Malformed"_s;
    QTest::newRow("too many layers") << entry("manifest.json",
                                            R"([{"Config":"c","Layers":["l")" + QByteArray(R"(,"l")").repeated(10'000)
                                                + "]}]")
            + End << u"TooLarge"_s;
}

void TestImageFiles::hostileArchives()
{
    QFETCH(QByteArray, tar);
    QTemporaryDir place;
    write(place.filePath(u"a.tar"_s), tar);
    QTEST(nameOf(opened(place.filePath(u"a.tar"_s)).result), "result");
}

void TestImageFiles::faults_data()
{
    const QByteArray layer = Archive::tar({{"hello", "world"}});
    const QByteArray config = configOf(layer);
    const QByteArray list = entry("manifest.json", dockerList("config.json", "layer.tar"));
    const QByteArray loop = indexFile(NoDigest, -1);
    const QByteArray loopDigest = sha256Of(loop).toString().toLatin1();
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing manifest") << layout(indexFile(NoDigest, 5)) + End << Error::Kind::NotFound;
    QTest::newRow("wrong digest") << layout(indexFile(NoDigest, 5))
            + entry("blobs/sha256/" + NoDigest.sliced(7), "12345")
            + End << Error::Kind::DigestMismatch;
    QTest::newRow("wrong size") << layout(indexFile(NoDigest, 4)) + entry("blobs/sha256/" + NoDigest.sliced(7), "12345")
            + End << Error::Kind::DigestMismatch;
    QTest::newRow("large manifest") << layout(indexFile(NoDigest, 5'000'000))
            + entry("blobs/sha256/" + NoDigest.sliced(7), QByteArray(5'000'000, ' '))
            + End << Error::Kind::TooLarge;
    QTest::newRow("no manifest") << layout(indexFile(sha256Of("12345").toString().toLatin1(), 5))
            + entry("blobs/sha256/" + sha256Of("12345").encoded().toLatin1(), "12345")
            + End << Error::Kind::Malformed;
    QTest::newRow("a digest nobody can verify") << layout(indexFile("md5:abc", 5)) + End << Error::Kind::NotFound;
    QTest::newRow("a child that is not there")
        << layout(indexFile(loopDigest, loop.size()).replace("image.manifest", "image.index"))
            + entry("blobs/sha256/" + loopDigest.sliced(7), loop) + End
        << Error::Kind::NotFound;
    QTest::newRow("an index that claims to hold itself")
        << layout(indexFile(NoDigest, -1).replace("image.manifest", "image.index"))
            + entry("blobs/sha256/" + NoDigest.sliced(7), loop) + End
        << Error::Kind::DigestMismatch;
    QTest::newRow("docker: no config") << list + entry("layer.tar", layer) + End << Error::Kind::NotFound;
    QTest::newRow("docker: no layer") << list + entry("config.json", config) + End << Error::Kind::NotFound;
    QTest::newRow("docker: another layer")
        << list + entry("config.json", config) + entry("layer.tar", layer + layer) + End << Error::Kind::DigestMismatch;
    QTest::newRow("docker: another count")
        << list + entry("config.json", "{}") + entry("layer.tar", layer) + End << Error::Kind::Malformed;
    QTest::newRow("docker: large config")
        << list + entry("config.json", QByteArray(9'000'000, ' ')) + entry("layer.tar", layer) + End
        << Error::Kind::TooLarge;
}

void TestImageFiles::faults()
{
    QFETCH(QByteArray, tar);
    QTemporaryDir place;
    write(place.filePath(u"a.tar"_s), tar);
    const Opened file = opened(place.filePath(u"a.tar"_s));
    QCOMPARE(nameOf(file.result), u"ok"_s);
    QCOMPARE(file.store.faults.size(), 1);
    QTEST(file.store.faults.constFirst().kind, "kind");
}

void TestImageFiles::seesAChangedBlob()
{
    QTemporaryDir place;
    const Layout layout(place.path());
    const Digest digest = layout.blobs.cbegin().key();
    QByteArray content = read(layout.folder.blobPath(digest));
    content[0] = static_cast<char>(content.at(0) ^ 1);
    write(layout.folder.blobPath(digest), content);
    QCOMPARE(opened(place.path(), OpenImageFile::Check::Sizes).store.faults, QList<Error>());
    const Opened file = opened(place.path());
    QCOMPARE(file.store.faults.size(), 1);
    QCOMPARE(file.store.faults.constFirst().kind, Error::Kind::DigestMismatch);
    QVERIFY(!file.store.blobs.contains(digest));
}

void TestImageFiles::names_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<ImageName>("name");
    QTest::newRow("none") << QString() << ImageName{u"file"_s, QString()};
    QTest::newRow("tag") << u"v1.2"_s << ImageName{u"file"_s, u"v1.2"_s};
    QTest::newRow("docker") << u"busybox:1"_s << ImageName{u"library/busybox"_s, u"1"_s};
    QTest::newRow("host") << u"localhost:5000/a/b:1"_s << ImageName{u"a/b"_s, u"1"_s};
    QTest::newRow("no tag") << u"quay.io/a/b"_s << ImageName{u"a/b"_s, u"latest"_s};
    QTest::newRow("nonsense") << u"../..//Ä b"_s << ImageName{u"file"_s, u"_..____b"_s};
}

void TestImageFiles::names()
{
    QFETCH(QString, written);
    QTEST(imageNameOf(written, u"file"_s), "name");
}

void TestImageFiles::repositories_data()
{
    QTest::addColumn<QString>("repository");
    QTest::newRow("/tmp/My App-1.2.tar.gz") << u"my-app-1.2"_s;
    QTest::newRow("busybox.tar") << u"busybox"_s;
    QTest::newRow("/images/") << u"images"_s;
    QTest::newRow("/") << u"image"_s;
    QTest::newRow("...tar") << u"image"_s;
    QTest::newRow("a__b!!.oci") << u"a_b"_s;
}

void TestImageFiles::repositories()
{
    QTEST(repositoryOfFile(QString::fromLatin1(QTest::currentDataTag())), "repository");
}

QTEST_GUILESS_MAIN(TestImageFiles)
#include "tst_imagefiles.moc"
