// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"
#include "wire.h"

#include "app/imagefileserver.h"
#include "crypto/sha.h"
#include "imagefiles/imagefolder.h"
#include "imagefiles/openimagefile.h"
#include "imagefiles/packimage.h"
#include "sandbox/archive.h"
#include "sandbox/imagebuilder.h"
#include "values/mediatype.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr qsizetype LayerSize = 3'000'000; // several pieces

/*! An image of one large layer, in each form of file. */
struct Files {
    Files()
        : folder(*ImageFolder::make(place.filePath(u"Practice App"_s)))
    {
        ImageBuilder builder(std::make_shared<LayerShelf>());
        ImageRecipe recipe;
        recipe.created = "2025-09-01T08:00:00Z";
        recipe.steps = {{"COPY . /", LayerRecipe{"large", LayerSize, {}}}};
        builder.tag("1.0", builder.addImage(recipe));
        const RepositoryContent content = builder.take();
        for (auto blob = content.blobs.cbegin(); blob != content.blobs.cend(); ++blob) {
            made = made && folder.put(blob->content(), blob.key());
            if (blob->size > LayerSize)
                layer = blob.key();
        }
        layerBytes = content.blobs.value(layer).content();
        top.digest = content.tags.constFirst().second;
        const StoredManifest manifest = content.manifests.value(top.digest);
        top.mediaType = QString::fromLatin1(manifest.mediaType);
        top.size = manifest.bytes.size();
        manifestBytes = manifest.bytes;
        made = made && folder.put(manifest.bytes, top.digest) && folder.setImage(u"1.0"_s, top);
    }

    QString packed(Packing::Form form) const
    {
        const QString target = place.filePath(u"Practice App.tar"_s);
        const Packing packing{
            .folder = folder, .top = top, .reference = u"practice-app:1.0"_s, .target = target, .form = form};
        return resultOf(new PackImage(packing, nullptr)) ? target : QString();
    }

    QString compressed() const
    {
        QFile file(packed(Packing::Form::DockerArchive));
        QFile target(place.filePath(u"Practice App.tgz"_s));
        if (!file.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return {};
        target.write(Archive::gzip(file.readAll()));
        return target.fileName();
    }

    QTemporaryDir place;
    ImageFolder folder;
    Descriptor top;
    QByteArray manifestBytes;
    Digest layer;
    QByteArray layerBytes;
    bool made = true;
};

std::unique_ptr<ImageFileServer> served(const QString &path)
{
    auto *job = new OpenImageFile(path, OpenImageFile::Check::Sizes, nullptr);
    std::unique_ptr<ImageFileServer> server;
    QObject::connect(job, &Job::finished, job, [&](const Result<void> &) {
        if (auto started = ImageFileServer::start(path, job->store()))
            server = *std::move(started);
    });
    return resultOf(job) ? std::move(server) : nullptr;
}

WireHeaders signedIn(const ImageFileServer &server)
{
    const Credential credential = server.credential();
    const QByteArray pair = credential.userName.toUtf8() + ':' + credential.secret.bytes().toByteArray();
    return {{"Authorization", "Basic " + pair.toBase64()}};
}

WireAnswer get(const ImageFileServer &server, const QByteArray &target, const WireHeaders &more = {})
{
    return ask(server.url(), "GET", target, signedIn(server) + more);
}

} // namespace

class TestImageFileServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_files.made); }
    void serves_data();
    void serves();
    void wantsThePassword();
    void servesRanges();
    void refusesWrites_data();
    void refusesWrites();
    void tagsWhatHasNoName();
    void cutsOffWhatIsGone();
    void skopeoCopiesFromIt();

private:
    Files m_files;
};

void TestImageFileServer::serves_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("repository");
    QTest::newRow("folder") << m_files.folder.path() << u"Practice App"_s << QByteArray("practice-app");
    QTest::newRow("oci-archive") << m_files.packed(Packing::Form::OciArchive) << u"Practice App.tar"_s
                                 << QByteArray("library/practice-app");
    QTest::newRow("compressed docker-archive")
        << m_files.compressed() << u"Practice App.tgz"_s << QByteArray("library/practice-app");
}

void TestImageFileServer::serves()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, repository);
    const auto server = served(path);
    QVERIFY(server);
    QTEST(server->displayName(), "name");
    QCOMPARE(get(*server, "/v2/").status, 200);
    QCOMPARE(get(*server, "/v2/_catalog").json()["repositories"_L1][0].toString().toLatin1(), repository);
    QCOMPARE(get(*server, "/v2/" + repository + "/tags/list").json()["tags"_L1][0].toString(), u"1.0"_s);
    const WireAnswer manifest = get(*server, "/v2/" + repository + "/manifests/1.0");
    QCOMPARE(manifest.status, 200);
    QVERIFY(verify(manifest.body, *Digest::parse(QString::fromLatin1(manifest.header("Docker-Content-Digest")))));
    const WireAnswer blob = get(*server, "/v2/" + repository + "/blobs/" + m_files.layer.toString().toLatin1());
    QCOMPARE(blob.status, 200);
    QVERIFY(blob.body == m_files.layerBytes); // not QCOMPARE, which would print them
}

void TestImageFileServer::wantsThePassword()
{
    const auto server = served(m_files.folder.path());
    QVERIFY(server);
    const auto other = served(m_files.folder.path());
    QVERIFY(other);
    const QByteArray blob = "/v2/practice-app/blobs/" + m_files.layer.toString().toLatin1();
    for (const QByteArray &target : {QByteArray("/v2/"), QByteArray("/v2/_catalog"), blob}) {
        QCOMPARE(ask(server->url(), "GET", target).status, 401);
        QCOMPARE(ask(server->url(), "GET", target, signedIn(*other)).status, 401);
        // The practice registry's account is known to everybody.
        const QByteArray known = QByteArray("tagwright:sandbox").toBase64();
        QCOMPARE(ask(server->url(), "GET", target, {{"Authorization", "Basic " + known}}).status, 401);
        QCOMPARE(get(*server, target).status, 200);
    }
}

void TestImageFileServer::servesRanges()
{
    const auto server = served(m_files.folder.path());
    QVERIFY(server);
    const QByteArray target = "/v2/practice-app/blobs/" + m_files.layer.toString().toLatin1();
    const WireAnswer middle = get(*server, target, {{"Range", "bytes=1000000-1999999"}});
    QCOMPARE(middle.status, 206);
    QVERIFY(middle.body == m_files.layerBytes.sliced(1'000'000, 1'000'000));
    const WireAnswer rest = get(*server, target, {{"Range", "bytes=2500000-"}});
    QCOMPARE(rest.status, 206);
    QVERIFY(rest.body == m_files.layerBytes.sliced(2'500'000));
    const QByteArray size = QByteArray::number(m_files.layerBytes.size());
    QCOMPARE(get(*server, target, {{"Range", "bytes=" + size + '-'}}).status, 416);
    const WireAnswer head = ask(server->url(), "HEAD", target, signedIn(*server));
    QCOMPARE(head.header("Content-Length"), size);
}

void TestImageFileServer::refusesWrites_data()
{
    const QByteArray digest = m_files.layer.toString().toLatin1();
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("PUT") << QByteArray("/v2/practice-app/manifests/2.0");
    QTest::newRow("POST") << QByteArray("/v2/practice-app/blobs/uploads/");
    QTest::newRow("PATCH") << QByteArray("/v2/practice-app/blobs/uploads/1");
    QTest::newRow("DELETE") << "/v2/practice-app/blobs/" + digest;
}

void TestImageFileServer::refusesWrites()
{
    QFETCH(QByteArray, target);
    const auto server = served(m_files.folder.path());
    QVERIFY(server);
    const QByteArray method = QTest::currentDataTag();
    for (const QByteArray &body : {QByteArray(), QByteArray(2'000'000, 'x')}) {
        const WireAnswer answer = ask(server->url(), method, target, signedIn(*server), body);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.code(), "UNSUPPORTED");
        QCOMPARE(ask(server->url(), method, target, {}, body).status, 401);
    }
    QCOMPARE(get(*server, "/v2/practice-app/tags/list").json()["tags"_L1].toArray().size(), 1);
}

void TestImageFileServer::tagsWhatHasNoName()
{
    ImageStore store;
    for (const QByteArray note : {"one", "two"}) {
        const QByteArray bytes =
            R"({"schemaVersion":2,"config":{"digest":"sha256:1","size":1},"layers":[],"note":")" + note + "\"}";
        const Digest digest = sha256Of(bytes);
        store.manifests.insert(digest, {bytes, QLatin1StringView(MediaType::OciManifest)});
        store.images += FiledImage{{u"a"_s, {}}, digest};
    }
    const auto two = ImageFileServer::start(u"/tmp/a"_s, store);
    QVERIFY(two);
    const QString second = get(**two, "/v2/a/tags/list").json()["tags"_L1][1].toString();
    QCOMPARE(second.size(), 12);
    QVERIFY(get(**two, "/v2/a/manifests/" + second.toLatin1()).status == 200);
    store.images.removeLast();
    const auto one = ImageFileServer::start(u"/tmp/a"_s, store);
    QVERIFY(one);
    QCOMPARE(get(**one, "/v2/a/tags/list").json()["tags"_L1][0].toString(), u"latest"_s);
}

void TestImageFileServer::cutsOffWhatIsGone()
{
    Files files;
    const auto server = served(files.folder.path());
    QVERIFY(server);
    QVERIFY(QFile::resize(files.folder.blobPath(files.layer), 1'000'000));
    const WireAnswer answer = get(*server, "/v2/practice-app/blobs/" + files.layer.toString().toLatin1());
    QVERIFY(answer.cut);
    QVERIFY(answer.body == files.layerBytes.first(answer.body.size()));
}

void TestImageFileServer::skopeoCopiesFromIt()
{
    const QString skopeo = QStandardPaths::findExecutable(u"skopeo"_s);
    if (skopeo.isEmpty())
        QSKIP("skopeo is not there");
    const auto server = served(m_files.compressed());
    QVERIFY(server);
    const Credential credential = server->credential();
    QProcess process;
    process.start(skopeo,
        {u"copy"_s, u"--insecure-policy"_s, u"--src-tls-verify=false"_s, u"--src-creds"_s,
            credential.userName + u':' + QString::fromUtf8(credential.secret.bytes()),
            u"docker://"_s + server->url().authority() + u"/library/practice-app:1.0"_s,
            u"oci:"_s + m_files.place.filePath(u"copy:1.0"_s)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(nameOf(ImageFolder::open(m_files.place.filePath(u"copy"_s))), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestImageFileServer)
#include "tst_imagefileserver.moc"
