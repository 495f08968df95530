// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What the real client finds in the sandbox, and how it takes it when the sandbox misbehaves.

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "net/wirelog.h"
#include "registry/blobjob.h"
#include "registry/catalogjob.h"
#include "registry/manifestjob.h"
#include "registry/pingjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"
#include "registry/taglistjob.h"
#include "sandbox/sandbox.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using Access = Sandbox::Access;

std::unique_ptr<Sandbox> started(const SandboxOptions &options = {})
{
    auto sandbox = Sandbox::start(options);
    return sandbox ? std::move(*sandbox) : nullptr;
}

struct Answer {
    int status = 0;
    QByteArray challenge;
};

// One request by nothing of ours.
Answer ask(const QUrl &server, const QByteArray &method, const QString &target, const QByteArray &authorization = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(server.resolved(QUrl(target)));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    QNetworkReply *reply = network.sendCustomRequest(request, method); // goes with network
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("WWW-Authenticate")};
}

// A client for one listener. It is patient, for samples are made when first asked for.
struct Client {
    explicit Client(const QUrl &url, std::chrono::milliseconds silence = 20s)
        : client({.id = u"id"_s, .name = u"sandbox"_s, .url = url}, secrets, log, nullptr, nullptr, quick(silence))
    {
    }

    static RegistryOptions quick(std::chrono::milliseconds silence)
    {
        RegistryOptions options;
        options.catalog.maxPages = 10;
        options.maxTagPages = 10;
        options.http.patience = {.silence = silence, .total = 60s};
        options.http.retry = {.tries = 2,
            .connectionTries = 1,
            .unknownFailureTries = 1,
            .firstDelay = 1ms,
            .maxDelay = 2ms,
            .longestWait = 1s};
        return options;
    }

    QString ping() { return nameOf(resultOf(client.ping(), 20'000)); }

    Result<QStringList> catalog()
    {
        names.clear();
        CatalogJob *job = client.catalog();
        QObject::connect(
            job, &CatalogJob::repositoriesFound, job, [this](const QStringList &found) { names += found; });
        const Result<void> result = resultOf(job, 20'000);
        return result ? Result(names) : result.error();
    }

    Result<QStringList> tags(const QString &repository)
    {
        names.clear();
        TagListJob *job = client.tags(repository);
        QObject::connect(job, &TagListJob::tagsFound, job, [this](const QList<ListedTag> &found) {
            for (const ListedTag &tag : found)
                names += tag.name;
        });
        const Result<void> result = resultOf(job, 20'000);
        return result ? Result(names) : result.error();
    }

    Result<FetchedManifest> manifest(const QString &repository, const QString &reference)
    {
        FetchedManifest manifest;
        ManifestJob *job = client.manifest(repository, reference);
        QObject::connect(job, &Job::finished, job, [&manifest, job] { manifest = job->manifest(); });
        const Result<void> result = resultOf(job, 20'000);
        return result ? Result(manifest) : result.error();
    }

    Result<QByteArray> blob(const QString &repository, const Descriptor &descriptor)
    {
        QByteArray bytes;
        BlobJob *job = client.blob(repository, descriptor);
        QObject::connect(job, &Job::finished, job, [&bytes, job] { bytes = job->bytes(); });
        const Result<void> result = resultOf(job, 20'000);
        return result ? Result(bytes) : result.error();
    }

    Result<QList<Descriptor>> referrers(const QString &repository, const Digest &digest)
    {
        QList<Descriptor> referrers;
        ReferrersJob *job = client.referrers(repository, digest);
        QObject::connect(job, &Job::finished, job, [&referrers, job] { referrers = job->referrers(); });
        const Result<void> result = resultOf(job, 20'000);
        return result ? Result(referrers) : result.error();
    }

    WireLog log;
    SessionSecretStore secrets;
    RegistryClient client;
    QStringList names; // of the last listing, also of one that failed
};

QStringList platformsOf(const Manifest &index)
{
    QStringList platforms;
    for (const Descriptor &child : index.manifests) {
        if (child.platform && !child.platform->isUnknown())
            platforms += child.platform->toString();
    }
    return platforms;
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void listsTheSamples();
    void listsTheTagsOfTheExample();
    void threeTagsAreOneIndex();
    void holdsEveryKindOfContent_data();
    void holdsEveryKindOfContent();
    void hasARepositoryWithoutTags();
    void everySampleIsWhole_data();
    void everySampleIsWhole();
    void tellsReferrers();
    void deletesByDigest();
    void mayRefuseToDelete();

    void wantsAPassword_data();
    void wantsAPassword();
    void signsIn_data();
    void signsIn();
    void renewsTokens();
    void endsAtOnce();

    void faults_data();
    void faults();
    void triesAgain();
    void keepsWhatCameBeforeTheFault();
    void staysAtItsOrigin();
    void believesBytesNotHeaders();

private:
    std::unique_ptr<Sandbox> m_sandbox; // only read from
    QUrl m_url;
};

void TestSandbox::initTestCase()
{
    m_sandbox = started();
    QVERIFY(m_sandbox);
    m_url = m_sandbox->url();
}

void TestSandbox::init()
{
    m_sandbox->faults().clear();
    m_sandbox->requests().clear();
}

void TestSandbox::listsTheSamples()
{
    Client client(m_url);
    const auto names = client.catalog();
    QCOMPARE(nameOf(names), u"ok"_s);
    QStringList sorted = *names;
    sorted.sort();
    QCOMPARE(*names, sorted);
    for (const QString &name : {u"fedora/httpd"_s, u"charts/shop"_s, u"legacy/app"_s, u"artifacts/sbom"_s,
             u"archive/old-portal"_s, u"a/b/c/d"_s, u"openshift/mysql"_s})
        QVERIFY2(names->contains(name), qPrintable(name));
}

void TestSandbox::listsTheTagsOfTheExample()
{
    Client client(m_url);
    const auto tags = client.tags(u"fedora/httpd"_s);
    QCOMPARE(nameOf(tags), u"ok"_s);
    QStringList images = *tags;
    QCOMPARE(images.removeIf([](const QString &tag) { return digestOfAttachmentTag(tag).has_value(); }), 1);
    images.sort();
    QCOMPARE(images,
        (QStringList{u"2.4.67"_s, u"2.4.67-alpine"_s, u"2.4.67-trixie"_s, u"alpine"_s, u"latest"_s, u"trixie"_s}));
}

void TestSandbox::threeTagsAreOneIndex()
{
    Client client(m_url);
    const auto latest = client.manifest(u"fedora/httpd"_s, u"latest"_s);
    QCOMPARE(nameOf(latest), u"ok"_s);
    QCOMPARE(platformsOf(latest->manifest), (QStringList{u"linux/386"_s, u"linux/amd64"_s, u"linux/arm/v5"_s}));
    for (const QString &tag : {u"2.4.67"_s, u"2.4.67-trixie"_s})
        QCOMPARE(client.manifest(u"fedora/httpd"_s, tag)->digest, latest->digest);
    for (const QString &tag : {u"trixie"_s, u"alpine"_s})
        QVERIFY(client.manifest(u"fedora/httpd"_s, tag)->digest != latest->digest);
    const auto other = started(); // always the same digests
    QVERIFY(other);
    QCOMPARE(Client(other->url()).manifest(u"fedora/httpd"_s, u"latest"_s)->digest, latest->digest);
}

void TestSandbox::holdsEveryKindOfContent_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<ContentKind>("kind");

    QTest::newRow("image") << u"fedora/httpd"_s << u"trixie"_s << ContentKind::Image;
    QTest::newRow("index") << u"fedora/httpd"_s << u"latest"_s << ContentKind::MultiArch;
    QTest::newRow("Docker image") << u"legacy/app"_s << u"2.0"_s << ContentKind::Image;
    QTest::newRow("Docker list") << u"legacy/app"_s << u"multi"_s << ContentKind::MultiArch;
    QTest::newRow("schema 1") << u"legacy/app"_s << u"0.9"_s << ContentKind::LegacyImage;
    QTest::newRow("chart") << u"charts/shop"_s << u"0.10.0"_s << ContentKind::HelmChart;
    QTest::newRow("SPDX") << u"artifacts/sbom"_s << u"spdx"_s << ContentKind::Sbom;
    QTest::newRow("CycloneDX") << u"artifacts/sbom"_s << u"cyclonedx"_s << ContentKind::Sbom;
    QTest::newRow("artifact index") << u"artifacts/sbom"_s << u"all"_s << ContentKind::ArtifactIndex;
    QTest::newRow("Wasm") << u"wasm/hello"_s << u"latest"_s << ContentKind::Wasm;
    QTest::newRow("deep name") << u"a/b/c/d"_s << u"1.0"_s << ContentKind::Image;
}

void TestSandbox::holdsEveryKindOfContent()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(ContentKind, kind);
    Client client(m_url);
    const auto manifest = client.manifest(repository, tag);
    QCOMPARE(nameOf(manifest), u"ok"_s);
    QCOMPARE(manifest->manifest.kind(), kind);
    QVERIFY(!manifest->serverDigestDiffers);
    QVERIFY(!manifest->manifest.mediaTypeDisagrees);
}

void TestSandbox::hasARepositoryWithoutTags()
{
    Client client(m_url);
    const auto tags = client.tags(u"archive/old-portal"_s);
    QCOMPARE(nameOf(tags), u"ok"_s);
    QVERIFY(tags->isEmpty());
    QCOMPARE(nameOf(client.tags(u"archive/no-portal"_s)), u"NotFound"_s);
}

void TestSandbox::everySampleIsWhole_data()
{
    QTest::addColumn<QString>("repository");
    Client client(m_url);
    const auto names = client.catalog();
    QVERIFY(names);
    for (const QString &name : *names)
        QTest::newRow(qPrintable(name)) << name;
}

// Every manifest and config that a tag leads to is there, and is what its descriptor promises.
void TestSandbox::everySampleIsWhole()
{
    QFETCH(QString, repository);
    Client client(m_url);
    const auto tags = client.tags(repository);
    QCOMPARE(nameOf(tags), u"ok"_s);
    QStringList wanted = tags->first(std::min<qsizetype>(tags->size(), 20)); // there is one with hundreds
    QSet<Digest> seen;
    while (!wanted.isEmpty()) {
        const QString reference = wanted.takeFirst();
        const auto fetched = client.manifest(repository, reference);
        QVERIFY2(fetched, qPrintable(reference + u": "_s + nameOf(fetched)));
        for (const Descriptor &child : fetched->manifest.manifests) {
            if (!seen.contains(child.digest))
                wanted += child.digest.toString();
            seen += child.digest;
        }
        const auto &config = fetched->manifest.config;
        if (config && !seen.contains(config->digest)) {
            seen += config->digest;
            QCOMPARE(nameOf(client.blob(repository, *config)), u"ok"_s);
        }
        for (const Descriptor &layer : fetched->manifest.layers) {
            const auto blob = m_sandbox->store().blob(repository.toLatin1(), layer.digest);
            QVERIFY2(blob, qPrintable(layer.digest.toString()));
            if (layer.size >= 0)
                QCOMPARE(blob->size, layer.size);
        }
    }
}

void TestSandbox::tellsReferrers()
{
    const auto latest = m_sandbox->store().resolve("fedora/httpd", "latest");
    const auto trixie = m_sandbox->store().resolve("fedora/httpd", "trixie");
    QVERIFY(latest && trixie);
    Client client(m_url);
    const auto referrers = client.referrers(u"fedora/httpd"_s, *latest);
    QCOMPARE(nameOf(referrers), u"ok"_s);
    QCOMPARE(client.client.capabilities().referrers, Capabilities::Referrers::Api);
    QStringList types;
    for (const Descriptor &referrer : *referrers) {
        types += referrer.artifactType;
        const auto manifest = client.manifest(u"fedora/httpd"_s, referrer.digest.toString());
        QCOMPARE(nameOf(manifest), u"ok"_s);
        QVERIFY(manifest->manifest.subject);
        QCOMPARE(manifest->manifest.subject->digest, *latest);
    }
    types.sort();
    QCOMPARE(types, (QStringList{u"application/spdx+json"_s, u"application/vnd.dev.sigstore.bundle.v0.3+json"_s}));
    const auto none = client.referrers(u"fedora/httpd"_s, *trixie);
    QCOMPARE(nameOf(none), u"ok"_s);
    QVERIFY(none->isEmpty());

    const auto old = started({.referrers = SandboxOptions::Referrers::Absent});
    QVERIFY(old);
    Client oldClient(old->url());
    const auto web = old->store().resolve("platform/web", "latest");
    QVERIFY(web);
    const auto byTag = oldClient.referrers(u"platform/web"_s, *web);
    QCOMPARE(nameOf(byTag), u"ok"_s);
    QCOMPARE(byTag->size(), 1);
    QCOMPARE(oldClient.client.capabilities().referrers, Capabilities::Referrers::FallbackTag);
}

void TestSandbox::deletesByDigest()
{
    const auto sandbox = started();
    QVERIFY(sandbox);
    const auto latest = sandbox->store().resolve("fedora/httpd", "latest");
    QVERIFY(latest);
    const QString target = u"/v2/fedora/httpd/manifests/"_s + latest->toString();
    QCOMPARE(ask(sandbox->url(), "DELETE", target).status, 202);
    QCOMPARE(ask(sandbox->url(), "DELETE", target).status, 404);
    Client client(sandbox->url());
    const auto tags = client.tags(u"fedora/httpd"_s);
    QCOMPARE(nameOf(tags), u"ok"_s);
    for (const QString &gone : {u"2.4.67"_s, u"latest"_s, u"2.4.67-trixie"_s}) {
        QVERIFY2(!tags->contains(gone), qPrintable(gone));
        const auto manifest = client.manifest(u"fedora/httpd"_s, gone);
        QCOMPARE(nameOf(manifest), u"NotFound"_s);
        QCOMPARE(manifest.error().code, u"MANIFEST_UNKNOWN"_s);
    }
    for (const QString &stays : {u"trixie"_s, u"alpine"_s, u"2.4.67-alpine"_s}) {
        QVERIFY2(tags->contains(stays), qPrintable(stays));
        QCOMPARE(nameOf(client.manifest(u"fedora/httpd"_s, stays)), u"ok"_s);
    }

    // One tag of two: the image stays
    QCOMPARE(ask(sandbox->url(), "DELETE", u"/v2/fedora/httpd/manifests/alpine"_s).status, 202);
    QCOMPARE(nameOf(client.manifest(u"fedora/httpd"_s, u"alpine"_s)), u"NotFound"_s);
    QCOMPARE(nameOf(client.manifest(u"fedora/httpd"_s, u"2.4.67-alpine"_s)), u"ok"_s);
}

void TestSandbox::mayRefuseToDelete()
{
    const auto sandbox = started({.deletes = SandboxOptions::Deletes::Refused});
    QVERIFY(sandbox);
    const auto latest = sandbox->store().resolve("fedora/httpd", "latest");
    QVERIFY(latest);
    QCOMPARE(ask(sandbox->url(), "DELETE", u"/v2/fedora/httpd/manifests/"_s + latest->toString()).status, 405);
    QCOMPARE(nameOf(Client(sandbox->url()).manifest(u"fedora/httpd"_s, u"latest"_s)), u"ok"_s);
}

void TestSandbox::wantsAPassword_data()
{
    QTest::addColumn<SandboxOptions::Access>("access");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge"); // its beginning

    const QByteArray right = "Basic " + QByteArray("tagwright:sandbox").toBase64();
    const QByteArray wrong = "Basic " + QByteArray("tagwright:wrong").toBase64();
    const QByteArray basic = "Basic realm=\"";
    const QByteArray bearer = "Bearer realm=\"http://127.0.0.1:";
    QTest::newRow("open") << Access::Open << QByteArray() << 200 << QByteArray();
    QTest::newRow("basic") << Access::Basic << QByteArray() << 401 << basic;
    QTest::newRow("basic, wrong") << Access::Basic << wrong << 401 << basic;
    QTest::newRow("basic, right") << Access::Basic << right << 200 << QByteArray();
    QTest::newRow("token") << Access::Token << QByteArray() << 401 << bearer;
    QTest::newRow("token, a password instead") << Access::Token << right << 401 << bearer;
    QTest::newRow("token, invented") << Access::Token << QByteArray("Bearer abc") << 401 << bearer;
}

void TestSandbox::wantsAPassword()
{
    QFETCH(SandboxOptions::Access, access);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    const auto sandbox = started({.listeners = {access}});
    QVERIFY(sandbox);
    for (const QString &target : {u"/v2/"_s, u"/v2/_catalog"_s, u"/v2/a/b/c/d/tags/list"_s}) {
        const Answer answer = ask(sandbox->url(access), "GET", target, authorization);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.challenge.isEmpty(), challenge.isEmpty());
        QVERIFY2(answer.challenge.startsWith(challenge), answer.challenge.constData());
    }
}

void TestSandbox::signsIn_data()
{
    QTest::addColumn<SandboxOptions::Access>("access");
    QTest::addColumn<QString>("userName"); // empty: nobody
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("ping");
    QTest::addColumn<QString>("tags");

    const auto row = [](const char *name, Access access, const QStringList &credential, const QStringList &expected) {
        QTest::newRow(name) << access << credential.at(0) << credential.at(1) << expected.at(0) << expected.at(1);
    };
    const QStringList nobody{QString(), QString()};
    const QStringList right{u"tagwright"_s, u"sandbox"_s};
    const QStringList reader{u"reader"_s, u"look-only"_s};
    const QStringList wrong{u"tagwright"_s, u"wrong"_s};
    const QStringList opened{u"ok"_s, u"ok"_s};
    const QStringList shut{u"Unauthorized"_s, u"Unauthorized"_s};
    row("basic, nobody", Access::Basic, nobody, shut);
    row("basic, right", Access::Basic, right, opened);
    row("basic, reader", Access::Basic, reader, opened);
    row("basic, wrong", Access::Basic, wrong, shut);
    row("token, nobody", Access::Token, nobody, {u"ok"_s, u"Unauthorized"_s}); // an anonymous token opens nothing
    row("token, right", Access::Token, right, opened);
    row("token, reader", Access::Token, reader, opened);
    row("token, wrong", Access::Token, wrong, shut);
}

void TestSandbox::signsIn()
{
    QFETCH(SandboxOptions::Access, access);
    QFETCH(QString, userName);
    QFETCH(QString, password);
    const auto sandbox = started({.listeners = {access}});
    QVERIFY(sandbox);
    Client client(sandbox->url(access));
    if (!userName.isEmpty())
        client.client.setCredential({userName, Secret(password)});
    QTEST(client.ping(), "ping");
    QTEST(nameOf(client.tags(u"a/b/c/d"_s)), "tags");
}

void TestSandbox::renewsTokens()
{
    const auto sandbox = started({.listeners = {Access::Token}});
    QVERIFY(sandbox);
    Client client(sandbox->url(Access::Token));
    client.client.setCredential({u"reader"_s, Secret(u"look-only"_s)});
    QCOMPARE(nameOf(client.tags(u"a/b/c/d"_s)), u"ok"_s);
    const int before = sandbox->requests().count("*", "/token");
    QVERIFY(before > 0);
    QCOMPARE(nameOf(client.tags(u"a/b/c/d"_s)), u"ok"_s);
    QCOMPARE(sandbox->requests().count("*", "/token"), before); // the token is still good
    sandbox->expireTokens();
    QCOMPARE(nameOf(client.tags(u"a/b/c/d"_s)), u"ok"_s);
    QVERIFY(sandbox->requests().count("*", "/token") > before);
}

void TestSandbox::endsAtOnce()
{
    auto sandbox = started();
    QVERIFY(sandbox);
    Client client(sandbox->url());
    QCOMPARE(client.ping(), u"ok"_s);
    sandbox->faults().add({.kind = Fault::Kind::Delay, .delay = 1h});
    PingJob *waiting = client.client.ping();
    QString result;
    connect(waiting, &Job::finished, this, [&result](const Result<void> &end) { result = nameOf(end); });
    waiting->start();
    QTRY_COMPARE(sandbox->requests().requests().size(), 2);
    sandbox.reset(); // without waiting for the delay, which is longer than the program may take
    QTRY_VERIFY(!result.isEmpty());
    QCOMPARE(client.ping(), u"ConnectionRefused"_s);
}

void TestSandbox::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("catalog"); // what becomes of each; empty: not asked
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("manifest"); // by digest
    QTest::addColumn<QString>("blob");

    using Kind = Fault::Kind;
    const auto row = [](const char *name, const Fault &fault, const QStringList &expected) {
        QTest::newRow(name) << fault << expected.at(0) << expected.at(1) << expected.at(2) << expected.at(3);
    };
    const auto all = [](const QString &kind) { return QStringList{kind, kind, kind, kind}; };
    const auto lists = [](const QString &kind) { return QStringList{kind, kind, QString(), QString()}; };
    const auto status = [](int number, const char *code) {
        return Fault{.kind = Kind::Status, .status = number, .code = code};
    };

    row("400", status(400, "UNKNOWN"), all(u"Rejected"_s));
    row("401", status(401, "UNAUTHORIZED"), all(u"Unauthorized"_s));
    row("403", status(403, "DENIED"), all(u"Forbidden"_s));
    row("404", status(404, "NAME_UNKNOWN"), all(u"NotFound"_s));
    row("405", status(405, "UNSUPPORTED"), all(u"Unsupported"_s));
    row("400 UNSUPPORTED", status(400, "UNSUPPORTED"), all(u"Unsupported"_s));
    row("429", status(429, "TOOMANYREQUESTS"), all(u"RateLimited"_s));
    row("500", status(500, "UNKNOWN"), all(u"ServerFailed"_s));
    row("503", status(503, "UNAVAILABLE"), all(u"ServerFailed"_s));
    row("503 until tomorrow", {.kind = Kind::Status, .status = 503, .retryAfter = 86'400}, all(u"ServerFailed"_s));
    row("500 in plain text", {.kind = Kind::Status, .status = 500, .body = "oops", .contentType = "text/plain"},
        all(u"ServerFailed"_s));
    row("delay that can be borne", {.kind = Kind::Delay, .delay = 50ms}, all(u"ok"_s));
    row("delay", {.kind = Kind::Delay, .delay = 60s}, all(u"Timeout"_s));
    row("dropped", {.kind = Kind::Drop}, all(u"ConnectionLost"_s));
    row("cut", {.kind = Kind::Cut, .bytes = 10}, all(u"ConnectionLost"_s));
    row("cut before the body", {.kind = Kind::Cut, .bytes = 0}, all(u"ConnectionLost"_s));
    row("garbage", {.kind = Kind::Garbage}, {u"Malformed"_s, u"Malformed"_s, u"Malformed"_s, u"DigestMismatch"_s});
    row("a page for people", {.kind = Kind::Html},
        {u"Malformed"_s, u"Malformed"_s, u"Malformed"_s, u"DigestMismatch"_s});
    row("altered blob", {.kind = Kind::AlteredBody, .path = "*/blobs/*"},
        {QString(), QString(), QString(), u"DigestMismatch"_s});
    row("wrong digest header", {.kind = Kind::WrongDigestHeader}, all(u"ok"_s)); // the bytes are right
    row("no digest header", {.kind = Kind::NoDigestHeader}, all(u"ok"_s));
    row("redirect to nowhere", {.kind = Kind::Redirect, .target = "http://127.0.0.1:1"}, all(u"ConnectionRefused"_s));
    row("endless pages", {.kind = Kind::EndlessPages}, lists(u"TooLarge"_s));
    row("repeating pages", {.kind = Kind::RepeatingPages}, lists(u"ok"_s));
    row("looping link", {.kind = Kind::LoopingLink}, lists(u"ok"_s));
    row("404 past the end", {.kind = Kind::NotFoundPastEnd}, lists(u"ok"_s));
    row("n is ignored", {.kind = Kind::IgnoreN}, lists(u"ok"_s));
    row("every n is refused", {.kind = Kind::RefuseN, .limit = 0}, lists(u"ok"_s));
}

void TestSandbox::faults()
{
    QFETCH(Fault, fault);
    QFETCH(QString, catalog);
    QFETCH(QString, tags);
    QFETCH(QString, manifest);
    QFETCH(QString, blob);
    QVERIFY(m_sandbox->store().resolve("fedora/httpd", "trixie")); // made, before anybody is in a hurry
    Client client(m_url, 1s);
    const auto image = client.manifest(u"fedora/httpd"_s, u"trixie"_s);
    QCOMPARE(nameOf(image), u"ok"_s);
    const auto repositories = client.catalog();
    QCOMPARE(nameOf(repositories), u"ok"_s);
    const auto known = client.tags(u"fedora/httpd"_s);
    QCOMPARE(nameOf(known), u"ok"_s);

    m_sandbox->faults().add(fault);
    if (!catalog.isEmpty()) {
        const auto listed = client.catalog();
        QCOMPARE(nameOf(listed), catalog);
        if (listed)
            QCOMPARE(*listed, *repositories);
    }
    if (!tags.isEmpty()) {
        const auto listed = client.tags(u"fedora/httpd"_s);
        QCOMPARE(nameOf(listed), tags);
        if (listed)
            QCOMPARE(*listed, *known);
    }
    if (!manifest.isEmpty())
        QCOMPARE(nameOf(client.manifest(u"fedora/httpd"_s, image->digest.toString())), manifest);
    if (!blob.isEmpty())
        QCOMPARE(nameOf(client.blob(u"fedora/httpd"_s, *image->manifest.config)), blob);

    m_sandbox->faults().clear();
    QCOMPARE(nameOf(client.tags(u"fedora/httpd"_s)), u"ok"_s); // nothing of it stays
}

void TestSandbox::triesAgain()
{
    Client client(m_url);
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .times = 1, .status = 503, .code = "UNAVAILABLE"});
    QCOMPARE(nameOf(client.tags(u"fedora/httpd"_s)), u"ok"_s);
    const QList<LoggedRequest> asked = m_sandbox->requests().requests();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).status, 503);
    QCOMPARE(asked.at(1).target, asked.at(0).target);
}

void TestSandbox::keepsWhatCameBeforeTheFault()
{
    const auto sandbox = started({.content = SandboxOptions::Content::None});
    QVERIFY(sandbox);
    sandbox->store().addRepositories(250);
    sandbox->faults().add({.kind = Fault::Kind::Cut, .path = "/v2/_catalog", .skip = 1, .bytes = 50});
    Client client(sandbox->url());
    QCOMPARE(nameOf(client.catalog()), u"ConnectionLost"_s);
    QCOMPARE(client.names.size(), 100);
}

void TestSandbox::staysAtItsOrigin()
{
    const auto sandbox = started({.content = SandboxOptions::Content::None});
    QVERIFY(sandbox);
    sandbox->store().addRepositories(250);
    sandbox->faults().add({.kind = Fault::Kind::ForeignLink, .path = "/v2/_catalog"});
    Client client(sandbox->url());
    QCOMPARE(nameOf(client.catalog()), u"ForeignOrigin"_s);
    QCOMPARE(sandbox->requests().count(), 1);
}

void TestSandbox::believesBytesNotHeaders()
{
    Client client(m_url);
    const auto right = client.manifest(u"fedora/httpd"_s, u"trixie"_s);
    QCOMPARE(nameOf(right), u"ok"_s);
    m_sandbox->faults().add({.kind = Fault::Kind::WrongDigestHeader});
    const auto fetched = client.manifest(u"fedora/httpd"_s, u"trixie"_s);
    QCOMPARE(nameOf(fetched), u"ok"_s);
    QCOMPARE(fetched->digest, right->digest);
    QVERIFY(fetched->serverDigestDiffers);
}

QTEST_GUILESS_MAIN(TestSandbox)

#include "tst_sandbox.moc"
