// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "jobresult.h"

#include "credentials/sessionsecretstore.h"
#include "crypto/sha.h"
#include "items/facttablemodel.h"
#include "items/historytablemodel.h"
#include "items/layertablemodel.h"
#include "items/platformtreemodel.h"
#include "items/referrertablemodel.h"
#include "operations/imageinspector.h"
#include "operations/platformchoice.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "sandbox/sandbox.h"
#include "values/mediatype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Tagwright;

namespace {

constexpr int Patience = 20'000; // three tries to connect take some seconds

std::unique_ptr<Sandbox> started()
{
    auto sandbox = Sandbox::start();
    return sandbox ? std::move(*sandbox) : nullptr;
}

struct Lab {
    Lab(const Sandbox &sandbox, const QString &repository)
    {
        workspace.add({.id = u"id"_s, .name = u"lab"_s, .url = sandbox.url(), .userName = {}, .pinned = {}});
        inspector = std::make_unique<ImageInspector>(workspace, u"id"_s, repository, nullptr);
    }

    bool settled() const
    {
        return inspector->state() != LoadState::Loading && inspector->referrersState() != LoadState::Loading;
    }
    QString error() const { return nameOf(Result<void>(inspector->error())); }
    QString chosenPlatform() const
    {
        const auto &platform = inspector->top()->manifest.manifests.at(inspector->platform()).platform;
        return platform ? platform->toString() : QString();
    }

    SessionSecretStore secrets;
    QTemporaryDir cache;
    Workspace workspace{secrets, {cache.path(), QStringLiteral(":memory:")}};
    std::unique_ptr<ImageInspector> inspector;
};

// An index of one image under names that no processor has, behind its attestation.
void addForeignIndex(Sandbox &sandbox, const QByteArray &tag)
{
    const Digest image = *sandbox.store().resolve("fedora/httpd", "trixie");
    const auto size = sandbox.store().manifest("fedora/httpd", image)->bytes.size();
    QJsonArray children;
    for (const QString &os : {u"unknown"_s, u"plan9"_s, u"inferno"_s}) {
        const QString architecture = os == "unknown"_L1 ? os : u"amd64"_s;
        children +=
            QJsonObject{{u"mediaType"_s, QLatin1StringView(MediaType::OciManifest)}, {u"digest"_s, image.toString()},
                {u"size"_s, size}, {u"platform"_s, QJsonObject{{u"os"_s, os}, {u"architecture"_s, architecture}}}};
    }
    const QJsonObject index{
        {u"schemaVersion"_s, 2}, {u"mediaType"_s, QLatin1StringView(MediaType::OciIndex)}, {u"manifests"_s, children}};
    StoredManifest stored;
    stored.bytes = QJsonDocument(index).toJson(QJsonDocument::Compact);
    stored.mediaType = MediaType::OciIndex;
    sandbox.store().putManifest("fedora/httpd", sha256Of(stored.bytes), stored, tag);
}

} // namespace

class TestImageInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsAnImage();
    void showsByDigest();
    void choosesAPlatform();
    void choosesTheFirstImageOfStrangers();
    void changesThePlatform();
    void changesItsMind();
    void showsWhatIsNoImage_data();
    void showsWhatIsNoImage();
    void showsSchema1();
    void showsReferrers();
    void failsAsOne_data();
    void failsAsOne();
    void referrersFailAlone();
    void anImageFailsWithoutItsReferrers();
    void forgetsReferrersItDropped();
    void keepsTheChosenPlatform();
    void choosesNothingThatIsNotThere();
    void showsAnEmptyIndex();
    void forgets();
    void goesWhileLoading();
    void outlivesItsConnection();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestImageInspector::initTestCase()
{
    m_sandbox = started();
    QVERIFY(m_sandbox);
    QVERIFY(m_sandbox->store().resolve("fedora/httpd", "latest"));
    addForeignIndex(*m_sandbox, "foreign");
}

void TestImageInspector::init()
{
    m_sandbox->faults().clear();
    m_sandbox->requests().clear();
}

void TestImageInspector::showsAnImage()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    const QSignalSpy changed(&inspector, &ImageInspector::changed);
    QCOMPARE(inspector.state(), LoadState::NotLoaded);
    inspector.inspect(u"trixie"_s);
    QCOMPARE(inspector.state(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.state(), LoadState::Loaded);
    QVERIFY(changed.size() >= 2);

    const Digest digest = *m_sandbox->store().resolve("fedora/httpd", "trixie");
    QVERIFY(inspector.top() && inspector.image() && inspector.config());
    QCOMPARE(inspector.top()->digest, digest);
    QCOMPARE(inspector.top()->bytes, m_sandbox->store().manifest("fedora/httpd", digest)->bytes);
    QCOMPARE(inspector.image()->digest, digest);
    QCOMPARE(inspector.platform(), -1);
    QCOMPARE(inspector.reference().tag, u"trixie"_s);

    const Digest config = inspector.image()->manifest.config->digest;
    QCOMPARE(inspector.configBytes(), m_sandbox->store().blob("fedora/httpd", config)->content());
    QCOMPARE(inspector.config()->platform.toString(), u"linux/amd64"_s);
    QCOMPARE(inspector.config()->command, QStringList{u"httpd-foreground"_s});
    QCOMPARE(inspector.layers().rowCount(), int(inspector.image()->manifest.layers.size()));
    QCOMPARE(inspector.layers().rowCount(), 5);
    QCOMPARE(inspector.history().rowCount(), 13);
    QVERIFY(inspector.overview().rowCount() > 0);
    QCOMPARE(inspector.platforms().rowCount(), 0);
}

void TestImageInspector::showsByDigest()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    const Digest digest = *m_sandbox->store().resolve("fedora/httpd", "trixie");
    lab.inspector->inspect(digest.toString());
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->state(), LoadState::Loaded);
    QCOMPARE(lab.inspector->reference().digest, digest);
    QVERIFY(lab.inspector->reference().tag.isEmpty());
    QVERIFY(lab.inspector->top()->verified);
}

void TestImageInspector::choosesAPlatform()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.state(), LoadState::Loaded);
    const Manifest &index = inspector.top()->manifest;
    QCOMPARE(index.form, Manifest::Form::Index);
    // Which one depends on this machine; whichever it is, everything is told of it.
    QVERIFY(inspector.platform() >= 0);
    QVERIFY(!isAttestation(index.manifests.at(inspector.platform())));
    QCOMPARE(inspector.image()->digest, index.manifests.at(inspector.platform()).digest);
    QCOMPARE(inspector.config()->platform.toString(), lab.chosenPlatform());
    QVERIFY(lab.chosenPlatform().startsWith("linux/"_L1));
    QVERIFY(inspector.platforms().rowCount() >= 3);
    QCOMPARE(inspector.layers().rowCount(), 5);
}

void TestImageInspector::choosesTheFirstImageOfStrangers()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    lab.inspector->inspect(u"foreign"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->state(), LoadState::Loaded);
    QCOMPARE(lab.inspector->platform(), 1); // the first attests
    QCOMPARE(lab.chosenPlatform(), u"plan9/amd64"_s);
}

void TestImageInspector::changesThePlatform()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const QList<Descriptor> children = inspector.top()->manifest.manifests;
    QSet<QString> shown;
    for (int child = 0; child < children.size(); ++child) {
        if (isAttestation(children.at(child)))
            continue;
        inspector.choosePlatform(child);
        QCOMPARE(inspector.state(), LoadState::Loading);
        QVERIFY(!inspector.image() && !inspector.config());
        QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
        QCOMPARE(inspector.state(), LoadState::Loaded);
        QCOMPARE(inspector.platform(), child);
        QCOMPARE(inspector.image()->digest, children.at(child).digest);
        shown += inspector.config()->platform.toString();
    }
    QCOMPARE(shown, (QSet<QString>{u"linux/386"_s, u"linux/amd64"_s, u"linux/arm/v5"_s}));
}

void TestImageInspector::changesItsMind()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    inspector.inspect(u"trixie"_s); // before the answer
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.top()->digest, *m_sandbox->store().resolve("fedora/httpd", "trixie"));
    QCOMPARE(inspector.platforms().rowCount(), 0);

    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const int last = int(inspector.top()->manifest.manifests.size()) - 2;
    inspector.choosePlatform(0);
    inspector.choosePlatform(last);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.platform(), last);
    QCOMPARE(inspector.image()->digest, inspector.top()->manifest.manifests.at(last).digest);
}

void TestImageInspector::showsWhatIsNoImage_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<ContentKind>("kind");
    QTest::addColumn<QByteArray>("config"); // what it holds

    QTest::newRow("chart") << u"charts/shop"_s << u"1.1.0"_s << ContentKind::HelmChart << QByteArray("\"shop\"");
    QTest::newRow("SBOM") << u"artifacts/sbom"_s << u"spdx"_s << ContentKind::Sbom << QByteArray("{}");
    QTest::newRow("Wasm") << u"wasm/hello"_s << u"latest"_s << ContentKind::Wasm << QByteArray("wasip2");
}

void TestImageInspector::showsWhatIsNoImage()
{
    QFETCH(QString, repository);
    QFETCH(QString, tag);
    QFETCH(ContentKind, kind);
    QFETCH(QByteArray, config);
    Lab lab(*m_sandbox, repository);
    lab.inspector->inspect(tag);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->state(), LoadState::Loaded);
    QCOMPARE(lab.inspector->image()->manifest.kind(), kind);
    QVERIFY2(lab.inspector->configBytes().contains(config), lab.inspector->configBytes().constData());
    QVERIFY(!lab.inspector->config());
    QCOMPARE(lab.inspector->layers().rowCount(), 1);
    QCOMPARE(lab.inspector->history().rowCount(), 0);
}

void TestImageInspector::showsSchema1()
{
    Lab lab(*m_sandbox, u"legacy/app"_s);
    lab.inspector->inspect(u"0.9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->state(), LoadState::Loaded);
    QCOMPARE(lab.inspector->image()->manifest.kind(), ContentKind::LegacyImage);
    QVERIFY(!lab.inspector->image()->verified); // its digest is the server's word
    QVERIFY(lab.inspector->config());
    QCOMPARE(lab.inspector->config()->command, QStringList{u"/app"_s});
    QCOMPARE(lab.inspector->history().rowCount(), 2);
    QCOMPARE(m_sandbox->requests().count("*", "*/blobs/*"), 0); // the manifest holds it all
}

void TestImageInspector::showsReferrers()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    lab.inspector->inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->referrersState(), LoadState::Loaded);
    QCOMPARE(lab.inspector->referrers().rowCount(), 2);
    lab.inspector->inspect(u"trixie"_s);
    QCOMPARE(lab.inspector->referrers().rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->referrersState(), LoadState::Loaded);
    QCOMPARE(lab.inspector->referrers().rowCount(), 0);
}

void TestImageInspector::failsAsOne_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("hasTop");
    QTest::newRow("manifest") << QByteArray("*/manifests/latest") << false;
    QTest::newRow("manifest of the platform") << QByteArray("*/manifests/sha256:*") << true;
    QTest::newRow("configuration") << QByteArray("*/blobs/*") << true;
}

void TestImageInspector::failsAsOne()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, hasTop);
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = path, .status = 403, .code = "DENIED"});
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inspector.state(), LoadState::Failed, Patience);
    QCOMPARE(lab.error(), u"Forbidden"_s);
    QCOMPARE(inspector.error().code, u"DENIED"_s);
    QCOMPARE(inspector.top().has_value(), hasTop);
    QVERIFY(!inspector.config());
    QCOMPARE(inspector.layers().rowCount(), 0);

    m_sandbox->faults().clear();
    inspector.retry();
    QCOMPARE(inspector.state(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.state(), LoadState::Loaded);
    QVERIFY(inspector.config());
    QCOMPARE(inspector.layers().rowCount(), 5);
}

void TestImageInspector::referrersFailAlone()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/referrers/*", .status = 403, .code = "DENIED"});
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.state(), LoadState::Loaded);
    QCOMPARE(inspector.referrersState(), LoadState::Failed);
    QCOMPARE(nameOf(Result<void>(inspector.referrersError())), u"Forbidden"_s);

    m_sandbox->faults().clear();
    inspector.retryReferrers();
    QCOMPARE(inspector.referrersState(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.referrersState(), LoadState::Loaded);
    QCOMPARE(inspector.referrersError(), Error());
    QCOMPARE(inspector.referrers().rowCount(), 2);
}

void TestImageInspector::anImageFailsWithoutItsReferrers()
{
    // Referrers that take longer than the failure
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/referrers/*", .delay = 500ms});
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/blobs/*", .status = 403, .code = "DENIED"});
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    lab.inspector->inspect(u"latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lab.inspector->state(), LoadState::Failed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(lab.inspector->referrersState(), LoadState::Loaded, Patience);
    QCOMPARE(lab.inspector->referrers().rowCount(), 2);
}

// A second try drops the referrers that are still on their way, and may never come to ask for them again.
void TestImageInspector::forgetsReferrersItDropped()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/referrers/*", .delay = 60s});
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/blobs/*", .status = 403, .code = "DENIED"});
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inspector.state(), LoadState::Failed, Patience);
    QCOMPARE(inspector.referrersState(), LoadState::Loading);
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "*/manifests/latest", .status = 403});
    inspector.retry();
    QTRY_COMPARE_WITH_TIMEOUT(inspector.state(), LoadState::Failed, Patience);
    QCOMPARE(inspector.referrersState(), LoadState::NotLoaded);
}

void TestImageInspector::keepsTheChosenPlatform()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const int last = int(inspector.top()->manifest.manifests.size()) - 2;
    QVERIFY(inspector.platform() != last);
    m_sandbox->faults().add({.kind = Fault::Kind::Cut, .path = "*/blobs/*", .bytes = 10});
    inspector.choosePlatform(last);
    QTRY_COMPARE_WITH_TIMEOUT(inspector.state(), LoadState::Failed, Patience);
    QCOMPARE(lab.error(), u"ConnectionLost"_s);

    m_sandbox->faults().clear();
    inspector.retry();
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(inspector.state(), LoadState::Loaded);
    QCOMPARE(inspector.platform(), last);
    QCOMPARE(lab.chosenPlatform(), u"linux/arm/v5"_s);
    inspector.inspect(u"latest"_s); // anew
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QVERIFY(inspector.platform() != last);
}

void TestImageInspector::choosesNothingThatIsNotThere()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.choosePlatform(0); // nothing is inspected
    QCOMPARE(inspector.state(), LoadState::NotLoaded);
    inspector.retryReferrers();
    QCOMPARE(inspector.referrersState(), LoadState::NotLoaded);

    inspector.inspect(u"latest"_s);
    inspector.choosePlatform(-1);
    QCOMPARE(inspector.state(), LoadState::Loading);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    const int platform = inspector.platform();
    for (const int child : {-1, 6, 1000}) {
        inspector.choosePlatform(child);
        QCOMPARE(inspector.state(), LoadState::Loaded);
        QCOMPARE(inspector.platform(), platform);
        QVERIFY(inspector.config());
    }
}

void TestImageInspector::showsAnEmptyIndex()
{
    StoredManifest stored;
    stored.bytes = R"({"schemaVersion":2,"manifests":[]})";
    stored.mediaType = MediaType::OciIndex;
    m_sandbox->store().putManifest("odd/empty", sha256Of(stored.bytes), stored, "none");
    Lab lab(*m_sandbox, u"odd/empty"_s);
    lab.inspector->inspect(u"none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    QCOMPARE(lab.inspector->state(), LoadState::Loaded);
    QCOMPARE(lab.inspector->platform(), -1);
    QVERIFY(lab.inspector->image());
    QCOMPARE(lab.inspector->image()->bytes, stored.bytes);
    QVERIFY(lab.inspector->overview().rowCount() > 0);
}

void TestImageInspector::forgets()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    inspector.clear();
    QCOMPARE(inspector.state(), LoadState::NotLoaded);
    QCOMPARE(inspector.referrersState(), LoadState::NotLoaded);
    QVERIFY(!inspector.top() && !inspector.image() && !inspector.config());
    QVERIFY(inspector.configBytes().isEmpty());
    QCOMPARE(inspector.platform(), -1);
    QCOMPARE(inspector.platforms().rowCount(), 0);
    QCOMPARE(inspector.layers().rowCount(), 0);
    QCOMPARE(inspector.history().rowCount(), 0);
    QCOMPARE(inspector.referrers().rowCount(), 0);
    inspector.retry(); // of nothing
    QCOMPARE(inspector.state(), LoadState::NotLoaded);
}

void TestImageInspector::goesWhileLoading()
{
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/manifests/sha256:*", .delay = 60s});
    m_sandbox->faults().add({.kind = Fault::Kind::Delay, .path = "*/referrers/*", .delay = 60s});
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    lab.inspector->inspect(u"latest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests().count("GET", "*/referrers/*"), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests().count("GET", "*/manifests/sha256:*") > 0, Patience);
    const QSignalSpy changed(lab.inspector.get(), &ImageInspector::changed);
    lab.inspector.reset();
    QCOMPARE(changed.size(), 0);
    lab.workspace.remove(u"id"_s); // whose client has nothing left to tell
    QVERIFY(!lab.workspace.source(u"id"_s));
}

void TestImageInspector::outlivesItsConnection()
{
    Lab lab(*m_sandbox, u"fedora/httpd"_s);
    ImageInspector &inspector = *lab.inspector;
    inspector.inspect(u"latest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab.settled(), Patience);
    lab.workspace.remove(u"id"_s);
    const int platform = inspector.platform();
    inspector.choosePlatform(0);
    inspector.retryReferrers();
    inspector.retry();
    QVERIFY(lab.settled()); // nothing goes on turning
    QCOMPARE(inspector.platform(), platform);
    QVERIFY(inspector.config());
}

QTEST_GUILESS_MAIN(TestImageInspector)

#include "tst_imageinspector.moc"
