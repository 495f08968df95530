// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/probereport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

using Clue = RecognisedProduct::Clue;
using Product = RegistryProduct;
using Subject = ProbeFact::Subject;
using Answer = ProbeFact::Answer;
using Reason = ProbeFact::Reason;

class TestRegistryProduct : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void promisesOnlyWhatIsSure_data();
    void promisesOnlyWhatIsSure();
    void startsWithNothingKnown();
};

void TestRegistryProduct::recognises_data()
{
    QTest::addColumn<ProductTraits>("traits");
    QTest::addColumn<Product>("product");
    QTest::addColumn<Clue>("clue");

    const auto host = [](const QString &name) { return ProductTraits{.url = QUrl(u"https://"_s + name)}; };
    const auto realm = [](const QString &url, const QString &service) {
        return ProductTraits{.url = QUrl(u"https://r.example:8443"_s), .realm = QUrl(url), .service = service};
    };
    const auto header = [](const QByteArray &name, const QByteArray &value) {
        return ProductTraits{.url = QUrl(u"https://r.example"_s), .headers = {{name, value}}};
    };
    QTest::newRow("Hub") << host(u"registry-1.docker.io"_s) << Product::DockerHub << Clue::Host;
    QTest::newRow("GHCR") << host(u"ghcr.io"_s) << Product::Ghcr << Clue::Host;
    QTest::newRow("quay.io") << host(u"quay.io"_s) << Product::Quay << Clue::Host;
    QTest::newRow("gitlab.com") << host(u"registry.gitlab.com"_s) << Product::GitLab << Clue::Host;
    QTest::newRow("ECR") << host(u"123456789012.dkr.ecr.eu-west-1.amazonaws.com"_s) << Product::Ecr << Clue::Host;
    QTest::newRow("ECR, China") << host(u"1.dkr.ecr.cn-north-1.amazonaws.com.cn"_s) << Product::Ecr << Clue::Host;
    QTest::newRow("ECR Public") << host(u"public.ecr.aws"_s) << Product::EcrPublic << Clue::Host;
    QTest::newRow("ACR") << host(u"team.azurecr.io"_s) << Product::Acr << Clue::Host;
    QTest::newRow("GAR") << host(u"europe-docker.pkg.dev"_s) << Product::GoogleArtifactRegistry << Clue::Host;
    QTest::newRow("GCR") << host(u"eu.gcr.io"_s) << Product::GoogleContainerRegistry << Clue::Host;
    QTest::newRow("a name that only ends alike") << host(u"notghcr.io"_s) << Product::Unknown << Clue::None;
    QTest::newRow("a name that only begins alike") << host(u"quay.io.example"_s) << Product::Unknown << Clue::None;
    QTest::newRow("Amazon, but not a registry") << host(u"s3.amazonaws.com"_s) << Product::Unknown << Clue::None;

    QTest::newRow("Harbor, service") << realm(u"https://r.example/service/token"_s, u"harbor-registry"_s)
                                     << Product::Harbor << Clue::Service;
    QTest::newRow("Harbor, header") << header("X-Harbor-CSRF-Token", "x") << Product::Harbor << Clue::Header;
    QTest::newRow("GitLab") << realm(u"https://gitlab.example/jwt/auth"_s, u"container_registry"_s) << Product::GitLab
                            << Clue::Realm;
    QTest::newRow("a service that is only called like GitLab's")
        << realm(u"https://auth.example/token"_s, u"container_registry"_s) << Product::Unknown << Clue::None;
    QTest::newRow("Quay") << realm(u"https://r.example:8443/v2/auth"_s, u"r.example:8443"_s) << Product::Quay
                          << Clue::Realm;
    QTest::newRow("a path that is only like Quay's")
        << realm(u"https://r.example/v2/auth"_s, u"lab"_s) << Product::Unknown << Clue::None;
    QTest::newRow("OpenShift, realm") << realm(u"https://r.example/openshift/token"_s, {}) << Product::OpenShift
                                      << Clue::Realm;
    QTest::newRow("OpenShift, header") << header("X-Registry-Supports-Signatures", "1") << Product::OpenShift
                                       << Clue::Header;
    QTest::newRow("Artifactory, header") << header("x-jfrog-version", "7.1") << Product::Artifactory << Clue::Header;
    QTest::newRow("Artifactory, path") << host(u"r.example/artifactory/api/docker/x"_s) << Product::Artifactory
                                       << Clue::Path;
    QTest::newRow("Nexus, header") << header("Server", "Nexus/3.61") << Product::Nexus << Clue::Header;
    QTest::newRow("Nexus, realm") << ProductTraits{.basicRealm = u"Sonatype Nexus Repository Manager"_s}
                                  << Product::Nexus << Clue::Realm;
    QTest::newRow("zot") << ProductTraits{.extensions = {u"_zot"_s}} << Product::Zot << Clue::Extension;
    QTest::newRow("distribution") << ProductTraits{.pingBody = "{}", .pageRefusal = u"PAGINATION_NUMBER_INVALID"_s}
                                  << Product::Distribution << Clue::PageRefusal;
    QTest::newRow("a header that everybody sends")
        << header("Docker-Distribution-Api-Version", "registry/2.0") << Product::Unknown << Clue::None;
    QTest::newRow("nothing") << ProductTraits() << Product::Unknown << Clue::None;
}

void TestRegistryProduct::recognises()
{
    QFETCH(ProductTraits, traits);
    const RecognisedProduct found = recogniseProduct(traits);
    QTEST(found.product, "product");
    QTEST(found.clue, "clue");
    QCOMPARE(found.seen.isEmpty(), found.product == Product::Unknown);
}

void TestRegistryProduct::promisesOnlyWhatIsSure_data()
{
    QTest::addColumn<Product>("product");
    QTest::addColumn<Answer>("tag");
    QTest::addColumn<Answer>("digest");

    QTest::newRow("unknown") << Product::Unknown << Answer::Unknown << Answer::Unknown;
    QTest::newRow("distribution") << Product::Distribution << Answer::Unknown << Answer::Unknown;
    QTest::newRow("Hub") << Product::DockerHub << Answer::Unknown << Answer::Unknown;
    QTest::newRow("GHCR") << Product::Ghcr << Answer::No << Answer::No;
    QTest::newRow("ECR") << Product::Ecr << Answer::Unknown << Answer::Unknown;
    QTest::newRow("ECR Public") << Product::EcrPublic << Answer::Unknown << Answer::Unknown;
    QTest::newRow("GAR") << Product::GoogleArtifactRegistry << Answer::Yes << Answer::Yes;
    QTest::newRow("GCR") << Product::GoogleContainerRegistry << Answer::Yes << Answer::Yes;
    QTest::newRow("ACR") << Product::Acr << Answer::Unknown << Answer::Yes;
    QTest::newRow("Quay") << Product::Quay << Answer::Yes << Answer::Yes;
    QTest::newRow("Harbor") << Product::Harbor << Answer::No << Answer::Yes;
    QTest::newRow("zot") << Product::Zot << Answer::Yes << Answer::Yes;
    QTest::newRow("GitLab") << Product::GitLab << Answer::Unknown << Answer::Unknown;
    QTest::newRow("Nexus") << Product::Nexus << Answer::Unknown << Answer::Unknown;
    QTest::newRow("Artifactory") << Product::Artifactory << Answer::Unknown << Answer::Unknown;
    QTest::newRow("OpenShift") << Product::OpenShift << Answer::No << Answer::No;
}

void TestRegistryProduct::promisesOnlyWhatIsSure()
{
    QFETCH(Product, product);
    const QList<ProbeFact> facts = factsOfProduct(product);
    QCOMPARE(facts.size(), 3);
    QTEST(facts.at(0).answer, "tag");
    QTEST(facts.at(1).answer, "digest");
    QCOMPARE(facts.at(2).subject, Subject::Mount);
    QCOMPARE(facts.at(2).answer, Answer::Unknown);
    for (const ProbeFact &fact : facts)
        QVERIFY(fact.reason != Reason::Pending);
}

void TestRegistryProduct::startsWithNothingKnown()
{
    const ProbeReport report = emptyReport({.id = u"id"_s, .url = QUrl(u"https://quay.io"_s)});
    QCOMPARE(report.facts.size(), probeSubjects().size());
    for (const Subject subject : probeSubjects()) {
        QCOMPARE(report.fact(subject).subject, subject);
        QCOMPARE(report.fact(subject).reason, Reason::Pending);
    }
}

QTEST_GUILESS_MAIN(TestRegistryProduct)
#include "tst_registryproduct.moc"
