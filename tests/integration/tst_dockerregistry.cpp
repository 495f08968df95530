// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The registry client against real docker-registry processes: open, with a password over TLS, and with tokens.

#include "imagepush.h"
#include "jobresult.h"
#include "registryprocess.h"
#include "testkey.h"
#include "tokenserver.h"

#include "credentials/sessionsecretstore.h"
#include "crypto/sha.h"
#include "net/wirelog.h"
#include "registry/blobjob.h"
#include "registry/catalogjob.h"
#include "registry/manifestjob.h"
#include "registry/pingjob.h"
#include "registry/referrersjob.h"
#include "registry/registryclient.h"
#include "registry/taglistjob.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

using SignIn = Capabilities::SignIn;
using Known = Capabilities::Known;

constexpr auto Config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";
// bob:s3cret, by `htpasswd -nbBC 5 bob s3cret`
constexpr auto Htpasswd = "bob:$2y$05$E/rchPgZ15HV4BWlWJ6AaOk6VMFqE7Qi6SAqmHs0Nhqv7jcv5eJe2\n";

QStringList numbered(const QString &pattern, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += pattern.arg(i, 5, 10, QLatin1Char('0'));
    return names;
}

// A client for one registry, and what it was told.
struct Client {
    explicit Client(const QUrl &url, const RegistryOptions &options = {})
        : client({.id = u"id"_s, .name = u"test"_s, .url = url}, secrets, log, nullptr, nullptr, quick(options))
        , sent(&log, &WireLog::requestFinished)
    {
    }

    static RegistryOptions quick(RegistryOptions options)
    {
        options.http.retry = {.tries = 2, .connectionTries = 2, .firstDelay = 10ms};
        return options;
    }

    void signIn(const QString &userName, const QString &password)
    {
        client.setCredential({userName, Secret(password)});
    }

    QString ping() { return nameOf(resultOf(client.ping())); }

    Result<QStringList> catalog()
    {
        QStringList names;
        CatalogJob *job = client.catalog();
        QObject::connect(
            job, &CatalogJob::repositoriesFound, job, [&names](const QStringList &found) { names += found; });
        const Result<void> result = resultOf(job, 60'000);
        return result ? Result(names) : result.error();
    }

    Result<QStringList> tags(const QString &repository)
    {
        QStringList names;
        TagListJob *job = client.tags(repository);
        QObject::connect(job, &TagListJob::tagsFound, job, [&names](const QList<ListedTag> &found) {
            for (const ListedTag &tag : found)
                names += tag.name;
        });
        const Result<void> result = resultOf(job, 60'000);
        return result ? Result(names) : result.error();
    }

    Result<FetchedManifest> manifest(const QString &repository, const QString &reference)
    {
        FetchedManifest manifest;
        ManifestJob *job = client.manifest(repository, reference);
        QObject::connect(job, &Job::finished, job, [&manifest, job] { manifest = job->manifest(); });
        const Result<void> result = resultOf(job);
        return result ? Result(manifest) : result.error();
    }

    Result<QByteArray> blob(const QString &repository, const Descriptor &descriptor)
    {
        QByteArray bytes;
        BlobJob *job = client.blob(repository, descriptor);
        QObject::connect(job, &Job::finished, job, [&bytes, job] { bytes = job->bytes(); });
        const Result<void> result = resultOf(job);
        return result ? Result(bytes) : result.error();
    }

    Result<QList<Descriptor>> referrers(const QString &repository, const Digest &digest)
    {
        QList<Descriptor> referrers;
        ReferrersJob *job = client.referrers(repository, digest);
        QObject::connect(job, &Job::finished, job, [&referrers, job] { referrers = job->referrers(); });
        const Result<void> result = resultOf(job);
        return result ? Result(referrers) : result.error();
    }

    WireLog log;
    SessionSecretStore secrets;
    RegistryClient client;
    QSignalSpy sent;
};

} // namespace

class TestDockerRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void answersThePing();
    void listsEveryRepository();
    void listsTagsInNaturalOrder();
    void listsManyTags();
    void listsNoTags();
    void losesTheServerInTheMiddleOfAListing();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void fetchesAnImage();
    void fetchesAnIndex();
    void findsReferrersByTheFallbackTag();
    void refusesWhatIsNotOfItsDigest();
    void survivesTheUnplugging_data();
    void survivesTheUnplugging();

    void trustsNobodyUnknown();
    void refusesAnotherHostsCertificate();
    void tlsWithoutAnS();
    void signsInByPassword();
    void signsInByPassword_data();
    void readsBehindAPassword();

    void readsPublicWithAnonymousTokens();
    void signsInByToken_data();
    void signsInByToken();
    void readsBehindTokens();
    void isNotAllowedEverything();

private:
    static RegistryOptions trusting(const TestKey &authority);

    // Tests change no repository that another one reads, so that each can be run alone.
    RegistryStorage m_storage;
    std::unique_ptr<RegistryProcess> m_open;
    QStringList m_repositories; // in the registry's order
    Digest m_image; // team/app:1.0, 1.10, 1.9 and latest
    Digest m_index; // team/app:multi and team/signed:1
};

void TestDockerRegistry::initTestCase()
{
    QVERIFY2(!RegistryProcess::program().isEmpty(),
        "There is no docker-registry to test against. Run packaging/fetch-docker-registry, or name a program of your "
        "own in TAGWRIGHT_DOCKER_REGISTRY.");
    m_open = std::make_unique<RegistryProcess>(m_storage);
    QVERIFY2(m_open->start(), qPrintable(m_open->output()));

    ImagePush push(m_open->url());
    for (const QString &tag : {u"1.10"_s, u"1.0"_s, u"1.9"_s, u"latest"_s})
        m_image = push.image(u"team/app"_s, tag, Config);
    QVERIFY2(!m_image.isNull(), qPrintable(push.error()));
    m_index = push.index(u"team/app"_s, u"multi"_s, {m_image});
    QVERIFY2(!m_index.isNull(), qPrintable(push.error()));
    m_repositories = {u"team/app"_s, u"many/tags"_s};
    for (const QString &repository :
        {u"public/app"_s, u"carol/app"_s, u"team/changed"_s, u"team/empty"_s, u"team/signed"_s}) {
        QVERIFY2(!push.image(repository, u"1"_s, Config).isNull(), qPrintable(push.error()));
        m_repositories += repository;
    }
    QVERIFY2(push.remove(u"team/empty"_s, m_image), qPrintable(push.error()));
    QCOMPARE(push.index(u"team/signed"_s, u"1"_s, {m_image}), m_index);

    m_storage.addRepositories({u"many/tags"_s});
    m_storage.addTags(u"many/tags"_s, numbered(u"v%1"_s, 3000), m_image.toString());
    const QStringList many = numbered(u"many/app-%1"_s, 1200);
    m_storage.addRepositories(many);
    m_repositories += many;
    m_repositories.sort();
}

void TestDockerRegistry::cleanupTestCase()
{
    m_open.reset();
}

RegistryOptions TestDockerRegistry::trusting(const TestKey &authority)
{
    RegistryOptions options;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(authority.certificatePem())});
    options.http.tls = tls;
    return options;
}

void TestDockerRegistry::answersThePing()
{
    Client client(m_open->url());
    QCOMPARE(client.ping(), u"ok"_s);
    QCOMPARE(client.client.capabilities().signIn, SignIn::None);
    QCOMPARE(client.client.capabilities().apiVersion, u"registry/2.0"_s);
}

void TestDockerRegistry::listsEveryRepository()
{
    Client client(m_open->url());
    const Result<QStringList> names = client.catalog();
    QCOMPARE(nameOf(names), u"ok"_s);
    QCOMPARE(*names, m_repositories);
    QCOMPARE(client.sent.size(), 3); // 100, then 1000 and the rest
    QCOMPARE(client.client.capabilities().catalogPageLimit, 1000);
}

void TestDockerRegistry::listsTagsInNaturalOrder()
{
    Client client(m_open->url());
    const Result<QStringList> tags = client.tags(u"team/app"_s);
    QCOMPARE(nameOf(tags), u"ok"_s);
    QCOMPARE(*tags, (QStringList{u"1.0"_s, u"1.9"_s, u"1.10"_s, u"latest"_s, u"multi"_s}));
}

void TestDockerRegistry::listsManyTags()
{
    Client client(m_open->url());
    const Result<QStringList> tags = client.tags(u"many/tags"_s);
    QCOMPARE(nameOf(tags), u"ok"_s);
    QCOMPARE(*tags, numbered(u"v%1"_s, 3000));
    QCOMPARE(client.sent.size(), 1); // this registry sends every tag at once, whatever was asked for
}

void TestDockerRegistry::listsNoTags()
{
    Client client(m_open->url());
    const Result<QStringList> tags = client.tags(u"team/empty"_s); // {"tags": null}
    QCOMPARE(nameOf(tags), u"ok"_s);
    QVERIFY(tags->isEmpty());
}

void TestDockerRegistry::losesTheServerInTheMiddleOfAListing()
{
    RegistryProcess registry(m_storage);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    QStringList names;
    CatalogJob *job = client.client.catalog();
    // The second page may be under way, but nobody has asked for the third.
    connect(job, &CatalogJob::repositoriesFound, &registry, [&](const QStringList &found) {
        names += found;
        registry.kill();
    });
    const Result<void> result = resultOf(job, 10'000);
    QCOMPARE(nameOf(result), u"ConnectionRefused"_s); // by the last try
    QVERIFY(names.size() >= 100 && names.size() < m_repositories.size());
    QCOMPARE(names, m_repositories.first(names.size())); // what came before stays right
}

void TestDockerRegistry::tellsWhatIsMissing_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("reference"); // empty: the list of tags
    QTest::addColumn<QString>("code");

    QTest::newRow("repository") << u"team/nope"_s << QString() << u"NAME_UNKNOWN"_s;
    QTest::newRow("tag") << u"team/app"_s << u"nope"_s << u"MANIFEST_UNKNOWN"_s;
    QTest::newRow("digest") << u"team/app"_s << QString(u"sha256:"_s + u"0"_s.repeated(64)) << u"MANIFEST_UNKNOWN"_s;
    QTest::newRow("a name that none can have") << u"Team/APP"_s << u"1"_s << QString();
}

void TestDockerRegistry::tellsWhatIsMissing()
{
    QFETCH(QString, repository);
    QFETCH(QString, reference);
    Client client(m_open->url());
    const Error error =
        reference.isEmpty() ? client.tags(repository).error() : client.manifest(repository, reference).error();
    QCOMPARE(nameOf(Result<void>(error)), u"NotFound"_s);
    QTEST(error.code, "code");
}

void TestDockerRegistry::fetchesAnImage()
{
    Client client(m_open->url());
    const Result<FetchedManifest> byTag = client.manifest(u"team/app"_s, u"1.9"_s);
    QCOMPARE(nameOf(byTag), u"ok"_s);
    QCOMPARE(byTag->digest, m_image);
    QVERIFY(byTag->verified);
    QVERIFY(!byTag->serverDigestDiffers);

    const Result<FetchedManifest> byDigest = client.manifest(u"team/app"_s, m_image.toString());
    QCOMPARE(nameOf(byDigest), u"ok"_s);
    QCOMPARE(byDigest->bytes, byTag->bytes);

    QVERIFY(byTag->manifest.config);
    const Result<QByteArray> config = client.blob(u"team/app"_s, *byTag->manifest.config);
    QCOMPARE(nameOf(config), u"ok"_s);
    QCOMPARE(*config, Config);
}

void TestDockerRegistry::fetchesAnIndex()
{
    Client client(m_open->url());
    const Result<FetchedManifest> index = client.manifest(u"team/app"_s, u"multi"_s);
    QCOMPARE(nameOf(index), u"ok"_s);
    QCOMPARE(index->digest, m_index); // and not the one image that it would be taken for without an Accept header
    QCOMPARE(index->manifest.form, Manifest::Form::Index);
    QCOMPARE(index->manifest.manifests.size(), 1);
}

void TestDockerRegistry::findsReferrersByTheFallbackTag()
{
    Client client(m_open->url());
    const Result<QList<Descriptor>> none = client.referrers(u"team/signed"_s, m_index);
    QCOMPARE(nameOf(none), u"ok"_s);
    QVERIFY(none->isEmpty());
    QCOMPARE(client.client.capabilities().referrers, Capabilities::Referrers::FallbackTag);

    ImagePush push(m_open->url());
    const Digest referrers = push.index(u"team/signed"_s, referrersTag(m_index), {m_image, m_index});
    QVERIFY2(!referrers.isNull(), qPrintable(push.error()));
    const Result<QList<Descriptor>> two = client.referrers(u"team/signed"_s, m_index);
    QCOMPARE(nameOf(two), u"ok"_s);
    QCOMPARE(two->size(), 2);
    QCOMPARE(two->constFirst().digest, m_image);
}

void TestDockerRegistry::refusesWhatIsNotOfItsDigest()
{
    // Of its own, because the registry keeps one blob for all repositories.
    const QByteArray config = QByteArray(Config).replace("linux", "plan9");
    ImagePush push(m_open->url());
    const Digest image = push.image(u"team/changed"_s, u"2"_s, config);
    QVERIFY2(!image.isNull(), qPrintable(push.error()));
    Client client(m_open->url());
    const Result<FetchedManifest> before = client.manifest(u"team/changed"_s, image.toString());
    QCOMPARE(nameOf(before), u"ok"_s);
    QVERIFY(before->manifest.config);
    const Descriptor descriptor = *before->manifest.config;
    QCOMPARE(nameOf(client.blob(u"team/changed"_s, descriptor)), u"ok"_s);

    m_storage.replaceBlob(descriptor.digest, QByteArray(config).replace("plan9", "plan8")); // of the same size
    QCOMPARE(nameOf(client.blob(u"team/changed"_s, descriptor)), u"DigestMismatch"_s);

    const QByteArray changed = before->bytes + '\n'; // as valid as before
    m_storage.replaceBlob(image, changed);
    QCOMPARE(nameOf(client.manifest(u"team/changed"_s, image.toString())), u"DigestMismatch"_s);
    const Result<FetchedManifest> byTag = client.manifest(u"team/changed"_s, u"2"_s);
    QCOMPARE(nameOf(byTag), u"ok"_s);
    QCOMPARE(byTag->digest, sha256Of(changed));
    QVERIFY(byTag->serverDigestDiffers);
}

void TestDockerRegistry::survivesTheUnplugging_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"ping", "catalog", "tags", "manifest", "blob", "referrers"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestDockerRegistry::survivesTheUnplugging()
{
    QFETCH(QString, what);
    RegistryProcess registry(m_storage);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    QCOMPARE(client.ping(), u"ok"_s); // a connection stands

    Job *job = nullptr;
    if (what == "ping"_L1)
        job = client.client.ping();
    else if (what == "catalog"_L1)
        job = client.client.catalog();
    else if (what == "tags"_L1)
        job = client.client.tags(u"team/app"_s);
    else if (what == "manifest"_L1)
        job = client.client.manifest(u"team/app"_s, u"1.0"_s);
    else if (what == "blob"_L1)
        job = client.client.blob(u"team/app"_s, {.digest = m_image});
    else
        job = client.client.referrers(u"team/app"_s, m_image);
    registry.kill();
    const Result<void> result = resultOf(job, 10'000);
    QVERIFY2(
        nameOf(result) == "ConnectionRefused"_L1 || nameOf(result) == "ConnectionLost"_L1, qPrintable(nameOf(result)));
}

void TestDockerRegistry::trustsNobodyUnknown()
{
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"localhost"_s, u"127.0.0.1"_s}));
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QCOMPARE(Client(registry.url()).ping(), u"Tls"_s);
    QCOMPARE(Client(registry.url(), trusting(TestKey::authority(u"Another CA"_s))).ping(), u"Tls"_s);
    QCOMPARE(Client(registry.url(), trusting(authority)).ping(), u"ok"_s);
}

void TestDockerRegistry::refusesAnotherHostsCertificate()
{
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"wrong.example"_s}));
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QCOMPARE(Client(registry.url(), trusting(authority)).ping(), u"Tls"_s);
}

void TestDockerRegistry::tlsWithoutAnS()
{
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"127.0.0.1"_s}));
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    QUrl plain = registry.url();
    plain.setScheme(u"http"_s);
    Client client(plain);
    const Result<void> result = resultOf(client.client.ping());
    QCOMPARE(nameOf(result), u"NotARegistry"_s);
    QCOMPARE(result.error().code, QLatin1StringView(PingJob::TlsWanted));
}

void TestDockerRegistry::signsInByPassword_data()
{
    QTest::addColumn<QString>("userName"); // empty: nobody
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");

    QTest::newRow("right") << u"bob"_s << u"s3cret"_s << u"ok"_s << 2;
    QTest::newRow("wrong") << u"bob"_s << u"wrong"_s << u"Unauthorized"_s << 2;
    QTest::newRow("somebody else") << u"eve"_s << u"s3cret"_s << u"Unauthorized"_s << 2;
    QTest::newRow("nobody") << QString() << QString() << u"Unauthorized"_s << 1;
}

void TestDockerRegistry::signsInByPassword()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"127.0.0.1"_s}));
    registry.usePassword(Htpasswd);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url(), trusting(authority));
    if (!userName.isEmpty())
        client.signIn(userName, password);
    QTEST(client.ping(), "expected");
    QTEST(int(client.sent.size()), "requests");
    QCOMPARE(client.client.capabilities().signIn, SignIn::Basic);
}

void TestDockerRegistry::readsBehindAPassword()
{
    const TestKey authority = TestKey::authority(u"Test CA"_s);
    RegistryProcess registry(m_storage);
    registry.useTls(TestKey::server(authority, {u"127.0.0.1"_s}));
    registry.usePassword(Htpasswd);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url(), trusting(authority));
    client.signIn(u"bob"_s, u"s3cret"_s);

    QCOMPARE(client.ping(), u"ok"_s);
    QCOMPARE(*client.catalog(), m_repositories);
    QCOMPARE(client.tags(u"team/app"_s)->size(), 5);
    const Result<FetchedManifest> manifest = client.manifest(u"team/app"_s, u"latest"_s);
    QCOMPARE(nameOf(manifest), u"ok"_s);
    QCOMPARE(manifest->digest, m_image);
    QCOMPARE(*client.blob(u"team/app"_s, *manifest->manifest.config), Config);
    QCOMPARE(nameOf(client.referrers(u"team/app"_s, m_image)), u"ok"_s);
    for (const auto &arguments : std::as_const(client.sent)) {
        const auto record = arguments.constFirst().value<RequestRecord>();
        QVERIFY(!headerValue(record.headers, "Authorization").contains("Ym9i"));
    }
}

void TestDockerRegistry::readsPublicWithAnonymousTokens()
{
    TokenServer tokens;
    RegistryProcess registry(m_storage);
    registry.useTokens(tokens);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    QCOMPARE(client.ping(), u"ok"_s);
    QCOMPARE(client.client.capabilities().signIn, SignIn::Bearer);
    QCOMPARE(*client.tags(u"public/app"_s), QStringList{u"1"_s});
    QCOMPARE(nameOf(client.manifest(u"public/app"_s, u"1"_s)), u"ok"_s);
    QCOMPARE(nameOf(client.tags(u"team/app"_s)), u"Unauthorized"_s);
    QCOMPARE(nameOf(client.catalog()), u"Unauthorized"_s);
    QCOMPARE(client.client.capabilities().catalog, Known::No);
}

void TestDockerRegistry::signsInByToken_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");

    QTest::newRow("right") << u"s3cret"_s << u"ok"_s;
    QTest::newRow("wrong") << u"wrong"_s << u"Unauthorized"_s;
}

void TestDockerRegistry::signsInByToken()
{
    QFETCH(QString, password);
    TokenServer tokens;
    tokens.setAccount("bob", {"s3cret", true});
    RegistryProcess registry(m_storage);
    registry.useTokens(tokens);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    client.signIn(u"bob"_s, password);
    QTEST(client.ping(), "expected");
    QCOMPARE(tokens.requests().constFirst().parameters("scope"), QByteArrayList());
}

void TestDockerRegistry::readsBehindTokens()
{
    TokenServer tokens;
    tokens.setAccount("bob", {"s3cret", true});
    RegistryProcess registry(m_storage);
    registry.useTokens(tokens);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    client.signIn(u"bob"_s, u"s3cret"_s);

    QCOMPARE(client.ping(), u"ok"_s);
    QCOMPARE(*client.catalog(), m_repositories);
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(client.tags(u"team/app"_s)->size(), 5);
        const Result<FetchedManifest> manifest = client.manifest(u"team/app"_s, u"latest"_s);
        QCOMPARE(nameOf(manifest), u"ok"_s);
        QCOMPARE(*client.blob(u"team/app"_s, *manifest->manifest.config), Config);
    }
    QCOMPARE(tokens.requests().size(), 3); // for the ping, the catalog, the repository
}

void TestDockerRegistry::isNotAllowedEverything()
{
    TokenServer tokens;
    tokens.setAccount("carol", {"secret"});
    RegistryProcess registry(m_storage);
    registry.useTokens(tokens);
    QVERIFY2(registry.start(), qPrintable(registry.output()));
    Client client(registry.url());
    client.signIn(u"carol"_s, u"secret"_s);
    QCOMPARE(client.ping(), u"ok"_s);
    QCOMPARE(nameOf(client.tags(u"carol/app"_s)), u"ok"_s);
    QCOMPARE(nameOf(client.tags(u"public/app"_s)), u"ok"_s);
    QCOMPARE(nameOf(client.tags(u"team/app"_s)), u"Forbidden"_s);
    QCOMPARE(nameOf(client.catalog()), u"Forbidden"_s);
}

QTEST_GUILESS_MAIN(TestDockerRegistry)
#include "tst_dockerregistry.moc"
