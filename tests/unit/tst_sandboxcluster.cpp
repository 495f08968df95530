// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// The cluster that the sandbox starts: its samples, who sees what of them, and its registry.

#include "../support/wire.h"

#include "crypto/sha.h"
#include "sandbox/openshift/clustersamples.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestSandboxCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void describesItself();
    void showsProjectsByRights_data();
    void showsProjectsByRights();
    void hasEveryKindOfTag();
    void knowsEveryImage();
    void hasWorkloads();
    void servesTheStreamsImages();
    void takesPushes();
    void logsRequests();
    void holdsManyProjects();

private:
    Practice::PracticeCluster &practice() { return *m_sandbox->cluster(); }
    WireAnswer asked(const QString &user, const QByteArray &target)
    {
        return ask(practice().apiUrl(), "GET", target, bearer(user));
    }
    WireHeaders bearer(const QString &user)
    {
        return {{"Authorization", "Bearer " + practice().cluster().oauth().issueToken(user)}};
    }
    QJsonObject stream(const QByteArray &project, const QByteArray &name)
    {
        return asked(u"admin"_s, "/apis/image.openshift.io/v1/namespaces/" + project + "/imagestreams/" + name).json();
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void TestSandboxCluster::initTestCase()
{
    auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
    QVERIFY(bool(started));
    m_sandbox = std::move(*started);
    QVERIFY(m_sandbox->cluster());
}

void TestSandboxCluster::describesItself()
{
    const QJsonObject cluster = QJsonDocument::fromJson(m_sandbox->describe()).object().value("cluster"_L1).toObject();
    QCOMPARE(cluster.value("api"_L1).toString(), practice().apiUrl().toString());
    QCOMPARE(cluster.value("registry"_L1).toString(), practice().registryUrl().toString());
    QCOMPARE(cluster.value("accounts"_L1).toArray().size(), 4);
}

void TestSandboxCluster::showsProjectsByRights_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("projects");

    QTest::newRow("developer") << u"developer"_s
                               << QStringList{u"attic"_s, u"ci"_s, u"empty"_s, u"payments"_s, u"web"_s};
    QTest::newRow("viewer") << u"viewer"_s << QStringList{u"web"_s};
    QTest::newRow("nobody") << u"nobody"_s << QStringList();
}

void TestSandboxCluster::showsProjectsByRights()
{
    QFETCH(const QString, user);
    QStringList names;
    for (const QJsonValue &item :
        asked(user, "/apis/project.openshift.io/v1/projects").json().value("items"_L1).toArray())
        names += Practice::nameOf(item.toObject());
    QTEST(names, "projects");
}

void TestSandboxCluster::hasEveryKindOfTag()
{
    const QJsonObject mysql = stream("web", "mysql");
    QVERIFY(Practice::valueAt(mysql, u"spec.lookupPolicy.local").toBool());
    QStringList kinds;
    for (const QJsonValue &tag : Practice::valueAt(mysql, u"spec.tags").toArray()) {
        QString kind = Practice::valueAt(tag.toObject(), u"from.kind").toString();
        if (Practice::valueAt(tag.toObject(), u"importPolicy.scheduled").toBool())
            kind += u" scheduled"_s;
        if (tag.toObject().value("reference"_L1).toBool())
            kind += u" reference"_s;
        kinds += tag.toObject().value("name"_L1).toString() + u' ' + kind;
    }
    QCOMPARE(kinds,
        (QStringList{u"5.7 DockerImage reference"_s, u"8.0 DockerImage"_s, u"8.4 DockerImage scheduled"_s,
            u"9.0 DockerImage"_s, u"latest ImageStreamTag"_s, u"proven ImageStreamImage"_s}));
    for (const QJsonValue &tag : Practice::valueAt(mysql, u"status.tags").toArray()) {
        const QString name = tag.toObject().value("tag"_L1).toString();
        const qsizetype items = tag.toObject().value("items"_L1).toArray().size();
        QCOMPARE(items, name == "8.4"_L1 ? 3 : name == "9.0"_L1 ? 0 : 1);
    }
    QVERIFY(!Practice::valueAt(stream("web", "shop"), u"spec").toObject().contains("tags"_L1));
}

void TestSandboxCluster::knowsEveryImage()
{
    for (const QByteArray &name : {"web/mysql/8.4"_ba, "web/mysql/proven"_ba, "web/httpd/2.4.67"_ba,
             "web/shop/latest"_ba, "payments/api/main"_ba, "ci/worker/production"_ba, "openshift/nodejs/latest"_ba}) {
        const QByteArrayList parts = name.split('/');
        const WireAnswer answer = asked(u"admin"_s,
            "/apis/image.openshift.io/v1/namespaces/" + parts.at(0) + "/imagestreamtags/" + parts.at(1) + ':'
                + parts.at(2));
        QVERIFY2(answer.status == 200, name.constData());
        QVERIFY2(
            !Practice::valueAt(answer.json(), u"image.dockerImageMetadata").toObject().isEmpty(), name.constData());
    }
}

void TestSandboxCluster::hasWorkloads()
{
    for (const QByteArray &path : {"apps/v1/namespaces/web/deployments"_ba, "batch/v1/namespaces/web/cronjobs"_ba,
             "apps.openshift.io/v1/namespaces/web/deploymentconfigs"_ba,
             "build.openshift.io/v1/namespaces/ci/buildconfigs"_ba}) {
        const WireAnswer answer = asked(u"developer"_s, "/apis/" + path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.json().value("items"_L1).toArray().isEmpty(), path.constData());
    }
    QCOMPARE(asked(u"viewer"_s, "/api/v1/namespaces/web/secrets").status, 403);
    QCOMPARE(asked(u"developer"_s, "/api/v1/namespaces/payments/secrets").status, 403);
}

void TestSandboxCluster::servesTheStreamsImages()
{
    for (const QByteArray &target :
        {"/v2/web/shop/manifests/latest"_ba, "/v2/web/mysql/manifests/8.4"_ba, "/v2/web/httpd/manifests/2.4.67"_ba}) {
        const WireAnswer answer = ask(practice().registryUrl(), "GET", target, bearer(u"viewer"_s));
        QVERIFY2(answer.status == 200, target.constData());
        QCOMPARE(sha256Of(answer.body).toString().toLatin1(), answer.header("Docker-Content-Digest"));
        QCOMPARE(ask(practice().registryUrl(), "GET", target, bearer(u"nobody"_s)).status, 401);
    }
    const QJsonObject manifest =
        ask(practice().registryUrl(), "GET", "/v2/web/shop/manifests/latest", bearer(u"viewer"_s)).json();
    const QByteArray config = Practice::valueAt(manifest, u"config.digest").toString().toLatin1();
    QCOMPARE(ask(practice().registryUrl(), "GET", "/v2/web/shop/blobs/" + config, bearer(u"viewer"_s)).status, 200);
    QCOMPARE(ask(practice().registryUrl(), "GET", "/v2/_catalog", bearer(u"developer"_s)).status, 401);
    QCOMPARE(ask(practice().registryUrl(), "GET", "/v2/a/b/c/tags/list", bearer(u"admin"_s)).status, 400);
}

void TestSandboxCluster::takesPushes()
{
    const QByteArray config = R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";
    const QByteArray digest = sha256Of(config).toString().toLatin1();
    const QByteArray manifest =
        R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":")"
        + digest + R"(","size":)" + QByteArray::number(config.size()) + R"(},"layers":[]})";
    const auto push = [&](const QString &user) {
        WireHeaders headers = bearer(user);
        headers.emplaceBack("Content-Type", "application/octet-stream");
        const WireAnswer blob = ask(practice().registryUrl(), "POST",
            "/v2/ci/fresh/blobs/uploads/?digest=" + QByteArray(digest).replace(':', "%3A"), headers, config);
        if (blob.status != 201)
            return blob.status;
        headers.last().second = "application/vnd.oci.image.manifest.v1+json";
        return ask(practice().registryUrl(), "PUT", "/v2/ci/fresh/manifests/v1", headers, manifest).status;
    };
    QCOMPARE(push(u"viewer"_s), 401);
    QCOMPARE(push(u"developer"_s), 201);
    const QJsonObject fresh = stream("ci", "fresh");
    QVERIFY(!Practice::valueAt(fresh, u"spec").toObject().contains("tags"_L1));
    const QJsonArray tags = Practice::valueAt(fresh, u"status.tags").toArray();
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.first().toObject().value("items"_L1).toArray().first().toObject().value("image"_L1).toString(),
        sha256Of(manifest).toString());
    QCOMPARE(ask(practice().registryUrl(), "DELETE",
                 "/v2/ci/fresh/manifests/" + sha256Of(manifest).toString().toLatin1(), bearer(u"developer"_s))
                 .status,
        401);
}

void TestSandboxCluster::logsRequests()
{
    m_sandbox->requests().clear();
    QCOMPARE(asked(u"admin"_s, "/version").status, 200);
    QCOMPARE(m_sandbox->requests().count("GET", "/version"), 1);
    m_sandbox->faults().add({.kind = Fault::Kind::Status, .path = "/version", .times = 1, .status = 503});
    QCOMPARE(asked(u"admin"_s, "/version").status, 503);
    QCOMPARE(asked(u"admin"_s, "/version").status, 200);
}

void TestSandboxCluster::holdsManyProjects()
{
    Practice::OpenShift &cluster = practice().cluster();
    Practice::addProjects(cluster, 500, u"developer"_s);
    for (int i = 0; i < 500; ++i)
        Practice::addStreams(cluster, u"bulk-%1"_s.arg(i, 3, 10, QLatin1Char('0')), 10);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject projects = asked(u"developer"_s, "/apis/project.openshift.io/v1/projects").json();
    qInfo("505 projects in %lld ms", static_cast<long long>(timer.restart()));
    QCOMPARE(projects.value("items"_L1).toArray().size(), 505);
    const WireAnswer page = asked(u"admin"_s, "/apis/image.openshift.io/v1/imagestreams?limit=500");
    qInfo("500 of 5,000 streams in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(page.json().value("items"_L1).toArray().size(), 500);
    QVERIFY(Practice::valueAt(page.json(), u"metadata.remainingItemCount").toInt() > 4'500);
}

QTEST_GUILESS_MAIN(TestSandboxCluster)

#include "tst_sandboxcluster.moc"
