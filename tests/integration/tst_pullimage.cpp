// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Pulling to the disk: from the sandbox with its faults and from a real registry, looked at by skopeo.

#include "jobresult.h"
#include "registryprocess.h"

#include "credentials/sessionsecretstore.h"
#include "crypto/sha.h"
#include "imagefiles/imagefolder.h"
#include "operations/pullimage.h"
#include "operations/registrysource.h"
#include "operations/surveypull.h"
#include "operations/workspace.h"
#include "sandbox/archive.h"
#include "sandbox/sandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using Form = PullOrder::Form;

constexpr auto Httpd = "fedora/httpd"_L1;
constexpr qsizetype LargeLayer = 12'000'000;

struct Lab {
    Lab()
    {
        auto started = Sandbox::start();
        if (!started)
            qFatal("the sandbox does not start");
        sandbox = std::move(*started);
        workspace.add({.id = u"id"_s, .name = u"lab"_s, .url = sandbox->url()});
        source = workspace.registry(u"id"_s);
        // A layer that takes a while, with a configuration of its own.
        const QByteArray layer = Archive::noise("large", LargeLayer);
        large = sha256Of(layer);
        const QByteArray config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[")"
            + large.toString().toLatin1() + R"("]}})";
        const QByteArray manifest =
            R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":)"
            R"("application/vnd.oci.image.config.v1+json","digest":")"
            + sha256Of(config).toString().toLatin1() + R"(","size":)" + QByteArray::number(config.size())
            + R"(},"layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar","digest":")"
            + large.toString().toLatin1() + R"(","size":)" + QByteArray::number(layer.size()) + "}]}";
        sandbox->store().putManifest("team/large", sha256Of(manifest),
            {.bytes = manifest, .mediaType = "application/vnd.oci.image.manifest.v1+json"}, "1.0");
        sandbox->store().putBlob("team/large", large, {.size = layer.size(), .bytes = layer});
        sandbox->store().putBlob("team/large", sha256Of(config), {.size = config.size(), .bytes = config});
    }

    QString path(const QString &name) const { return place.filePath(name); }

    PullOrder order(const QString &repository, const QStringList &references, Form form, const QString &name) const
    {
        return {.connectionId = u"id"_s,
            .repository = repository,
            .references = references,
            .platforms = {},
            .form = form,
            .target = path(name)};
    }

    Result<void> pull(const PullOrder &order) { return resultOf(new PullImage(workspace, order, source), 30'000); }

    int countOf(int status, const QByteArray &path) const
    {
        const QList<LoggedRequest> requests = sandbox->requests().requests();
        return int(std::count_if(requests.cbegin(), requests.cend(),
            [&](const LoggedRequest &request) { return request.status == status && request.path.endsWith(path); }));
    }

    QByteArray largeBlob() const { return "/blobs/" + large.toString().toLatin1(); }

    SessionSecretStore secrets;
    QTemporaryDir cache;
    QTemporaryDir place;
    std::unique_ptr<Sandbox> sandbox;
    Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};
    RegistrySource *source = nullptr;
    Digest large;
};

// What skopeo prints; nothing when it fails. The loop goes on meanwhile: a registry whose words nobody reads stops.
std::optional<QByteArray> skopeo(const QStringList &arguments)
{
    QProcess process;
    process.start(u"skopeo"_s, arguments);
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning("%s", process.readAllStandardError().constData());
    process.kill();
    process.waitForFinished();
    return std::nullopt;
}

QJsonObject inspected(const QString &name, const QStringList &options = {})
{
    return QJsonDocument::fromJson(skopeo(options + QStringList{u"inspect"_s, name}).value_or(QByteArray())).object();
}

QByteArray rawManifest(const QString &name)
{
    return skopeo({u"inspect"_s, u"--raw"_s, u"--tls-verify=false"_s, name}).value_or(QByteArray());
}

bool hasSkopeo()
{
    return !QStandardPaths::findExecutable(u"skopeo"_s).isEmpty();
}

QStringList leftovers(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestPullImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnIndexIntoAFolder();
    void bringsSeveralTagsOnce();
    void choosesPlatforms();
    void packsArchives();
    void bringsReferrers();
    void keepsWhatIsFromElsewhere();
    void goesOnAfterACut();
    void goesOnAfterACancel();
    void throwsAwayWhatIsFalse();
    void distrustsWhatWasThere();
    void refusesWhatCannotBe();
    void saysWhatTheDiskSays();
    void doesNotBlock();
    void endsWithItsConnection();
    void surveys();
    void pullsFromADockerRegistry();
};

void TestPullImage::bringsAnIndexIntoAFolder()
{
    Lab lab;
    QCOMPARE(nameOf(lab.pull(lab.order(Httpd, {u"latest"_s}, Form::Folder, u"layout"_s))), u"ok"_s);
    QTRY_VERIFY(!leftovers(lab.path(u"layout"_s)).contains(u".tagwright-lock"_s)); // with the last job
    if (!hasSkopeo())
        QSKIP("skopeo is not there");
    const QString there = u"docker://"_s + lab.source->connection().host() + u"/fedora/httpd:latest"_s;
    QCOMPARE(rawManifest(u"oci:"_s + lab.path(u"layout:latest"_s)), rawManifest(there));
    const QJsonObject one = inspected(u"oci:"_s + lab.path(u"layout:latest"_s), {u"--override-arch=386"_s});
    QCOMPARE(one["Architecture"_L1].toString(), u"386"_s);
}

void TestPullImage::bringsSeveralTagsOnce()
{
    Lab lab;
    const PullOrder order = lab.order(Httpd, {u"latest"_s, u"2.4.67"_s, u"alpine"_s}, Form::Folder, u"layout"_s);
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    const auto folder = ImageFolder::open(order.target);
    QVERIFY(folder);
    QCOMPARE((*folder).images()->size(), 3);
    const int asked = lab.sandbox->requests().count("GET", "*/blobs/*");
    QSet<QByteArray> paths;
    for (const LoggedRequest &request : lab.sandbox->requests().requests()) {
        if (request.path.contains("/blobs/"))
            paths += request.path;
    }
    QCOMPARE(asked, paths.size());
    // Again: what is there is not asked for.
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    QCOMPARE(lab.sandbox->requests().count("GET", "*/blobs/*"), asked);
    QCOMPARE((*folder).images()->size(), 3);
}

void TestPullImage::choosesPlatforms()
{
    Lab lab;
    PullOrder order = lab.order(Httpd, {u"latest"_s}, Form::Folder, u"one"_s);
    order.platforms = {u"linux/amd64"_s};
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    const auto images = (*ImageFolder::open(order.target)).images();
    QVERIFY(images);
    QCOMPARE(images->constFirst().platform->architecture, u"amd64"_s);
    if (hasSkopeo())
        QCOMPARE(inspected(u"oci:"_s + order.target)["Architecture"_L1].toString(), u"amd64"_s);

    order.target = lab.path(u"two"_s);
    order.platforms = {u"linux/amd64"_s, u"linux/386"_s};
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    if (hasSkopeo()) {
        const QByteArray raw = rawManifest(u"oci:"_s + order.target + u":latest"_s);
        QVERIFY(raw.contains("amd64") && raw.contains("\"386\"") && !raw.contains("\"v5\""));
    }
    order.platforms = {u"plan9/mips"_s};
    QCOMPARE(nameOf(lab.pull(order)), u"NotFound"_s);
}

void TestPullImage::packsArchives()
{
    Lab lab;
    PullOrder order = lab.order(Httpd, {u"latest"_s}, Form::OciArchive, u"all.tar"_s);
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    order.form = Form::DockerArchive;
    order.target = lab.path(u"one.tar"_s);
    QCOMPARE(nameOf(lab.pull(order)), u"Unsupported"_s); // an index, and no platform was chosen
    order.platforms = {u"linux/amd64"_s};
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    QStringList files = leftovers(lab.place.path());
    files.sort();
    QCOMPARE(files, QStringList({u"all.tar"_s, u"one.tar"_s}));
    if (!hasSkopeo())
        QSKIP("skopeo is not there");
    QVERIFY(rawManifest(u"oci-archive:"_s + lab.path(u"all.tar"_s)).contains("amd64"));
    const QString host = lab.source->connection().host();
    QCOMPARE(
        inspected(u"docker-archive:%1:%2/fedora/httpd:latest"_s.arg(order.target, host))["Architecture"_L1].toString(),
        u"amd64"_s);
}

void TestPullImage::bringsReferrers()
{
    Lab lab;
    PullOrder order = lab.order(Httpd, {u"latest"_s}, Form::Folder, u"layout"_s);
    order.referrers = PullOrder::Referrers::Bring;
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    const auto images = (*ImageFolder::open(order.target)).images();
    QVERIFY(images && images->size() > 1);
    for (const Descriptor &image : *images)
        QVERIFY((*ImageFolder::open(order.target)).has(image.digest, image.size));
}

void TestPullImage::keepsWhatIsFromElsewhere()
{
    Lab lab;
    PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    const auto digest = *lab.sandbox->store().resolve(QByteArray("fedora/httpd"), "latest");
    lab.sandbox->store().putManifest(
        "fedora/httpd", digest, *lab.sandbox->store().manifest("fedora/httpd", digest), "1.0");
    order.repository = Httpd;
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    const auto images = (*ImageFolder::open(order.target)).images();
    QCOMPARE(images->size(), 2);
    const auto name = [&](int image) {
        return images->at(image).annotations.value(u"org.opencontainers.image.ref.name"_s);
    };
    QCOMPARE(name(0), u"1.0"_s);
    QCOMPARE(name(1), lab.source->connection().host() + u"/fedora/httpd:1.0"_s);
}

void TestPullImage::goesOnAfterACut()
{
    Lab lab;
    const PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::OciArchive, u"large.tar"_s);
    // Once it goes on by itself; when nothing more comes, it fails and keeps what is there.
    Fault cut;
    cut.kind = Fault::Kind::Cut;
    cut.path = "*" + lab.largeBlob();
    cut.bytes = 5'000'000;
    cut.times = 1;
    Fault drop;
    drop.kind = Fault::Kind::Drop;
    drop.path = cut.path;
    drop.skip = 1;
    lab.sandbox->faults().add(cut);
    lab.sandbox->faults().add(drop);
    QCOMPARE(nameOf(lab.pull(order)), u"ConnectionLost"_s);
    const auto gathered = ImageFolder::open(gatheringFolder(order));
    QVERIFY(gathered);
    const qint64 kept = (*gathered).partialBytes(lab.large); // what was on the wire when it broke may be lost
    QVERIFY(kept > 4'000'000 && kept <= 5'000'000);
    QVERIFY(!QFile::exists(order.target));

    lab.sandbox->faults().clear();
    lab.sandbox->requests().clear();
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    QCOMPARE(lab.countOf(206, lab.largeBlob()), 1);
    QCOMPARE(lab.countOf(200, lab.largeBlob()), 0);
    QCOMPARE(leftovers(lab.place.path()), QStringList{u"large.tar"_s});
}

void TestPullImage::goesOnAfterACancel()
{
    Lab lab;
    const PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    auto *pull = new PullImage(lab.workspace, order, lab.source);
    connect(pull, &Operation::progressed, pull, [pull] {
        if (pull->transfer().bytesDone > 1'000'000)
            pull->cancel();
    });
    QCOMPARE(nameOf(resultOf(pull, 30'000)), u"Cancelled"_s);
    const auto folder = ImageFolder::open(order.target);
    QVERIFY(folder);
    QVERIFY((*folder).partialBytes(lab.large) > 1'000'000);
    lab.sandbox->requests().clear();
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s); // at once: it waits until the thread of the first has let go
    QCOMPARE(lab.countOf(206, lab.largeBlob()), 1);
    QCOMPARE(lab.countOf(200, lab.largeBlob()), 0);
    QVERIFY((*folder).has(lab.large, LargeLayer));
    QCOMPARE((*folder).partialBytes(lab.large), 0);
}

void TestPullImage::throwsAwayWhatIsFalse()
{
    Lab lab;
    const PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    Fault altered;
    altered.kind = Fault::Kind::AlteredBody;
    altered.path = "*" + lab.largeBlob();
    lab.sandbox->faults().add(altered);
    QCOMPARE(nameOf(lab.pull(order)), u"DigestMismatch"_s);
    const auto folder = ImageFolder::open(order.target);
    QVERIFY(folder);
    QVERIFY(!(*folder).has(lab.large, -1));
    QCOMPARE((*folder).partialBytes(lab.large), 0);
    QVERIFY((*folder).images()->isEmpty());
}

void TestPullImage::distrustsWhatWasThere()
{
    Lab lab;
    const PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    auto folder = ImageFolder::make(order.target);
    QVERIFY(folder);
    // False bytes of an earlier try: gone on with once, then begun anew.
    (*(*folder).openPartial(lab.large))->write(QByteArray(4'000'000, 'x'));
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    QCOMPARE(lab.countOf(206, lab.largeBlob()), 1);
    QCOMPARE(lab.countOf(200, lab.largeBlob()), 1);
    // A blob of the right size and the wrong bytes is no blob.
    QFile blob((*folder).blobPath(lab.large));
    QVERIFY(blob.open(QIODevice::ReadWrite));
    blob.write("false");
    blob.close();
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    QVERIFY(blob.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Of(blob.readAll()), lab.large);
}

void TestPullImage::refusesWhatCannotBe()
{
    Lab lab;
    QCOMPARE(nameOf(lab.pull(lab.order(Httpd, {}, Form::Folder, u"a"_s))), u"Unsupported"_s);
    QCOMPARE(
        nameOf(lab.pull(lab.order(Httpd, {u"latest"_s, u"alpine"_s}, Form::OciArchive, u"a"_s))), u"Unsupported"_s);
    QCOMPARE(nameOf(lab.pull(lab.order(Httpd, {u"none"_s}, Form::Folder, u"b"_s))), u"NotFound"_s);
    PullOrder elsewhere = lab.order(Httpd, {u"latest"_s}, Form::Folder, u"c"_s);
    elsewhere.connectionId = u"other"_s;
    QCOMPARE(nameOf(lab.pull(elsewhere)), u"NotFound"_s);
}

void TestPullImage::saysWhatTheDiskSays()
{
    Lab lab;
    QFile file(lab.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> below = lab.pull(lab.order(Httpd, {u"latest"_s}, Form::Folder, u"file/layout"_s));
    QCOMPARE(nameOf(below), u"Disk"_s);
    QVERIFY(QDir(lab.place.path()).mkpath(u"photos/summer"_s));
    QCOMPARE(nameOf(lab.pull(lab.order(Httpd, {u"latest"_s}, Form::Folder, u"photos"_s))), u"Disk"_s);
    // What would be emptied in the end is never reached through a link.
    PullOrder linked = lab.order(u"team/large"_s, {u"1.0"_s}, Form::OciArchive, u"x.tar"_s);
    QVERIFY(QFile::link(lab.path(u"photos"_s), gatheringFolder(linked)));
    QCOMPARE(nameOf(lab.pull(linked)), u"Disk"_s);
    QVERIFY(QFile::exists(lab.path(u"photos/summer"_s)));
}

void TestPullImage::doesNotBlock()
{
    Lab lab;
    QElapsedTimer between;
    qint64 longest = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, &ticking, [&] { longest = std::max(longest, between.restart()); });
    between.start();
    ticking.start(0);
    QCOMPARE(nameOf(lab.pull(lab.order(u"team/large"_s, {u"1.0"_s}, Form::OciArchive, u"large.tar"_s))), u"ok"_s);
    qInfo("longest pause of the loop: %lld ms", longest);
}

void TestPullImage::endsWithItsConnection()
{
    Lab lab;
    const PullOrder order = lab.order(u"team/large"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    auto *pull = new PullImage(lab.workspace, order, lab.source);
    QPointer<PullImage> watched(pull);
    connect(pull, &Operation::progressed, &lab.workspace, [&lab] {
        QMetaObject::invokeMethod(
            &lab.workspace, [&lab] { lab.workspace.remove(u"id"_s); }, Qt::QueuedConnection);
    });
    pull->start();
    QTRY_VERIFY(!watched);
}

void TestPullImage::surveys()
{
    Lab lab;
    auto *survey = new SurveyPull(*lab.source, Httpd, {u"latest"_s}, lab.source);
    PullSurvey found;
    connect(survey, &Job::finished, survey, [&] { found = survey->survey(); });
    QCOMPARE(nameOf(resultOf(survey)), u"ok"_s);
    QCOMPARE(found.platforms.size(), 3);
    QVERIFY(found.platforms.contains(u"linux/arm/v5"_s));
    QVERIFY(found.allHaveIndex);
    const qint64 all = PullSurvey::bytes(found.blobs({}));
    const qint64 one = PullSurvey::bytes(found.blobs({u"linux/amd64"_s}));
    QVERIFY(one > 0 && one < all);

    const PullOrder order = lab.order(Httpd, {u"latest"_s}, Form::Folder, u"layout"_s);
    qint64 there = -1;
    findBytesThere(order.target, found.blobs({}), &lab.workspace, [&there](qint64 bytes) { there = bytes; });
    QTRY_COMPARE(there, 0);
    QCOMPARE(nameOf(lab.pull(order)), u"ok"_s);
    findBytesThere(order.target, found.blobs({}), &lab.workspace, [&there](qint64 bytes) { there = bytes; });
    QTRY_COMPARE(there, all);
}

void TestPullImage::pullsFromADockerRegistry()
{
    if (RegistryProcess::program().isEmpty() || !hasSkopeo())
        QSKIP("docker-registry or skopeo is not there");
    Lab lab;
    const RegistryStorage storage;
    RegistryProcess registry(storage);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    const QString host = registry.url().authority();
    QVERIFY(skopeo({u"--insecure-policy"_s, u"copy"_s, u"--all"_s, u"--src-tls-verify=false"_s,
        u"--dest-tls-verify=false"_s, u"docker://"_s + lab.source->connection().host() + u"/fedora/httpd:latest"_s,
        u"docker://"_s + host + u"/team/web:1.0"_s}));

    lab.workspace.add({.id = u"real"_s, .name = u"real"_s, .url = registry.url()});
    RegistrySource *real = lab.workspace.registry(u"real"_s);
    PullOrder order = lab.order(u"team/web"_s, {u"1.0"_s}, Form::Folder, u"layout"_s);
    order.connectionId = u"real"_s;
    QCOMPARE(nameOf(resultOf(new PullImage(lab.workspace, order, real), 30'000)), u"ok"_s);
    QCOMPARE(
        rawManifest(u"oci:"_s + order.target + u":1.0"_s), rawManifest(u"docker://"_s + host + u"/team/web:1.0"_s));
    order.form = Form::DockerArchive;
    order.platforms = {u"linux/arm/v5"_s};
    order.target = lab.path(u"web.tar"_s);
    QCOMPARE(nameOf(resultOf(new PullImage(lab.workspace, order, real), 30'000)), u"ok"_s);
    QCOMPARE(inspected(u"docker-archive:"_s + order.target)["Architecture"_L1].toString(), u"arm"_s);
}

QTEST_GUILESS_MAIN(TestPullImage)
#include "tst_pullimage.moc"
