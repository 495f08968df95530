// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/samplecontent.h"

#include "crypto/sha.h"
#include "sandbox/archive.h"
#include "sandbox/sampleimages.h"
#include "sandbox/sandboxstore.h"
#include "values/mediatype.h"

#include <QDate>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

using SampleImages::Attested;
using SampleImages::Target;

Target amd64()
{
    return {"amd64", {}};
}

Target arm64()
{
    return {"arm64", "v8"};
}

QByteArray commitOf(const QByteArray &seed)
{
    return sha256Of(seed).encoded().toLatin1().first(40);
}

QByteArray dateAfter(const QDate &start, int days)
{
    return start.addDays(days).toString(Qt::ISODate).toLatin1();
}

// --- fedora/httpd: three tags on one index, attestations, a signature, referrers

void makeWebServer(ImageBuilder &builder)
{
    const QByteArray created = "2026-07-21T18:04:11Z";
    const QJsonObject latest = SampleImages::addMultiArch(
        builder, {{"386", {}}, amd64(), {"arm", "v5"}},
        [&created](const Target &target) { return SampleImages::webServerOnDebian(target, "2.4.67", created); },
        Attested::Yes);
    for (const char *name : {"2.4.67", "latest", "2.4.67-trixie"})
        builder.tag(name, latest);

    const QJsonObject alpine = SampleImages::addMultiArch(builder, {amd64(), arm64()},
        [](const Target &target) { return SampleImages::webServerOnAlpine(target, "2.4.67", "2026-07-22T02:40:55Z"); });
    for (const char *name : {"2.4.67-alpine", "alpine"})
        builder.tag(name, alpine);

    builder.tag("trixie", builder.addImage(SampleImages::webServerOnDebian(amd64(), "2.4.66", "2026-02-03T09:15:00Z")));

    SampleImages::addCosignSignature(builder, latest, "fedora/httpd");
    SampleImages::addSbomReferrer(builder, latest, created);
    SampleImages::addSigstoreReferrer(builder, latest, created);
}

// --- openshift/…: the tag conventions of the image stream guide

struct CatalogueImage {
    QByteArray version;
    QByteArray base;
    Target target;
    QByteArray created;
    QByteArrayList tags;
};

QList<CatalogueImage> nodeImages()
{
    return {
        {"1.2", "centos7", amd64(), "2024-03-12T07:00:00Z", {"v1.2", "v1.2-centos7"}},
        {"2.0.0", "ubi9", amd64(), "2026-01-15T07:00:00Z", {"stable", "v2.0.0"}},
        {"2.0.1", "ubi9", amd64(), "2026-06-30T07:00:00Z", {"latest", "v2.0.1", "v2.0-x86_64"}},
        {"2.0.1", "ubi9", arm64(), "2026-06-30T07:00:00Z", {"v2.0-aarch64"}},
    };
}

QList<CatalogueImage> databaseImages()
{
    return {
        {"5.7", "centos7", amd64(), "2023-10-24T07:00:00Z", {"5.7", "5.7-centos7"}},
        {"8.0", "ubi8", amd64(), "2025-11-04T07:00:00Z", {"8.0", "8.0-el8", "stable"}},
        {"8.4", "ubi9", amd64(), "2026-08-18T07:00:00Z", {"8.4", "8.4-el9", "latest"}},
    };
}

QByteArrayList tagsOf(const QList<CatalogueImage> &images)
{
    QByteArrayList tags;
    for (const CatalogueImage &image : images)
        tags += image.tags;
    return tags;
}

void makeCatalogue(ImageBuilder &builder, const QByteArray &software, const QList<CatalogueImage> &images)
{
    for (const CatalogueImage &image : images) {
        const QJsonObject descriptor = builder.addImage(
            SampleImages::sourceToImage(software, image.version, image.base, image.target, image.created));
        for (const QByteArray &tag : image.tags)
            builder.tag(tag, descriptor);
    }
}

// --- library/busybox: versions that sort wrongly as text

QByteArrayList toolboxVersions()
{
    return {"1.9", "1.9.2", "1.10", "1.10.0", "1.21.0-ubuntu", "1.22.0", "1.23.2", "1.24.2", "1.25.1", "1.26.2",
        "1.27.2", "1.28.4", "1.29.3", "1.30.1", "1.31.1", "1.32.1", "1.33.1", "1.34.1", "1.35.0", "1.36.0", "1.36.1",
        "1.37.0-rc1", "1.37.0-rc2", "1.37.0-rc10", "1.37.0"};
}

QByteArrayList toolboxLibraries()
{
    return {"glibc", "musl", "uclibc"};
}

QByteArrayList toolboxTags()
{
    QByteArrayList tags = toolboxVersions();
    for (const QByteArray &library : toolboxLibraries())
        tags << library << "1.36.1-" + library << "1.37.0-" + library;
    return tags << "1"
                << "1.37"
                << "latest"
                << "stable"
                << "unstable";
}

void makeToolbox(ImageBuilder &builder)
{
    const QList<Target> targets{amd64(), {"arm", "v7"}, arm64(), {"ppc64le", {}}, {"riscv64", {}}, {"s390x", {}}};
    const auto release = [&](const QByteArray &version, const QByteArray &library, const QByteArray &created) {
        return SampleImages::addMultiArch(builder, targets,
            [&](const Target &target) { return SampleImages::toolbox(target, version, library, created); });
    };

    const QDate first(2008, 1, 30);
    const QByteArrayList versions = toolboxVersions();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QByteArray &version = versions.at(i);
        const QByteArray created = dateAfter(first, static_cast<int>(i) * 265) + "T21:19:57Z";
        if (version == "1.36.1" || version == "1.37.0")
            builder.tag(version, release(version, "glibc", created));
        else
            builder.tag(version, builder.addImage(SampleImages::toolbox(amd64(), version, "uclibc", created)));
    }
    for (const QByteArray &library : toolboxLibraries()) {
        const QJsonObject stable = release("1.36.1", library, "2025-05-19T23:34:45Z");
        const QJsonObject newest = release("1.37.0", library, "2026-05-26T21:13:13Z");
        builder.tag("1.36.1-" + library, stable);
        builder.tag("1.37.0-" + library, newest);
        builder.tag(library, newest);
        if (library == "glibc") {
            builder.tag("stable", stable);
            for (const char *name : {"1", "1.37", "latest", "unstable"})
                builder.tag(name, newest);
        }
    }
}

// --- platform/…, team-a/…: a company's own services

QByteArrayList apiVersions()
{
    return {"0.9.0", "0.10.0", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0", "1.2.0",
        "1.9.0", "1.10.0", "2.0.0-rc.1", "2.0.0"};
}

QByteArrayList apiTags()
{
    QByteArrayList tags = apiVersions();
    for (const QByteArray &version : {"1.10.0"_ba, "2.0.0"_ba, "main"_ba})
        tags += "sha-" + commitOf("platform/api" + version).first(7);
    return tags << "latest"
                << "main"
                << "stable"
                << "pr-214";
}

SampleImages::Service apiService(const QByteArray &version, const QByteArray &created, const Target &target)
{
    return {.name = "platform/api",
        .version = version,
        .revision = commitOf("platform/api" + version),
        .created = created,
        .target = target};
}

void makeApi(ImageBuilder &builder)
{
    const auto add = [&builder](const QByteArray &version, const QByteArray &created) {
        return SampleImages::addMultiArch(
            builder, {amd64(), arm64()},
            [&](const Target &target) { return SampleImages::service(apiService(version, created, target)); },
            Attested::Yes);
    };
    const auto commitTag = [](const QByteArray &version) {
        return "sha-" + commitOf("platform/api" + version).first(7);
    };

    const QDate first(2025, 1, 8);
    const QByteArrayList versions = apiVersions();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QByteArray &version = versions.at(i);
        const QJsonObject image = add(version, dateAfter(first, static_cast<int>(i) * 43) + "T14:02:33Z");
        builder.tag(version, image);
        if (version == "1.10.0")
            builder.tag("stable", image);
        if (version == "2.0.0")
            builder.tag("latest", image);
        if (version == "1.10.0" || version == "2.0.0")
            builder.tag(commitTag(version), image);
    }
    const QJsonObject main = add("main", "2026-10-29T06:12:48Z");
    builder.tag("main", main);
    builder.tag(commitTag("main"), main);
    builder.tag(
        "pr-214", builder.addImage(SampleImages::service(apiService("pr-214", "2026-10-30T11:45:01Z", amd64()))));
}

// Pushed by clients that found no referrers API: attachments are tags, and there is a fallback index.
void makeWeb(ImageBuilder &builder)
{
    QJsonObject newest;
    for (const char *version : {"3.1.0", "3.2.0", "3.2.1"}) {
        newest = builder.addImage(SampleImages::service({.name = "platform/web",
            .version = version,
            .revision = commitOf(QByteArray("platform/web") + version),
            .created = "2026-09-14T16:20:00Z"}));
        builder.tag(version, newest);
    }
    builder.tag("latest", newest);
    SampleImages::addCosignSignature(builder, newest, "platform/web");
    const QJsonObject sbom = SampleImages::addSbomReferrer(builder, newest, "2026-09-14T16:21:00Z");
    builder.tag(digestOfDescriptor(newest).toString().toLatin1().replace(':', '-'),
        builder.addIndex({sbom}, MediaType::OciIndex));
}

constexpr int WorkerReleases = 36;

QByteArrayList workerTags()
{
    QByteArrayList tags;
    for (int i = 0; i < WorkerReleases; ++i)
        tags += "v1.0." + QByteArray::number(i);
    return tags << "latest"
                << "production"
                << "staging"
                << "stable"
                << "v1";
}

void makeWorker(ImageBuilder &builder)
{
    const QDate first(2025, 10, 6);
    for (int i = 0; i < WorkerReleases; ++i) {
        const QByteArray version = "1.0." + QByteArray::number(i);
        const QJsonObject image = builder.addImage(SampleImages::service({.name = "team-a/worker",
            .version = version,
            .revision = commitOf("team-a/worker" + version),
            .created = dateAfter(first, i * 11) + "T08:30:00.123456789Z"}));
        builder.tag('v' + version, image);
        if (i == WorkerReleases - 1) {
            for (const char *name : {"latest", "staging", "v1"})
                builder.tag(name, image);
        } else if (i == WorkerReleases - 3) {
            for (const char *name : {"production", "stable"})
                builder.tag(name, image);
        }
    }
}

void makeReproducible(ImageBuilder &builder)
{
    for (const char *version : {"1.0.0", "1.1.0"}) {
        const QJsonObject image = builder.addImage(SampleImages::service({.name = "team-a/reproducible",
            .version = version,
            .revision = commitOf(version),
            .created = "1970-01-01T00:00:00Z"}));
        builder.tag(version, image);
        if (version == "1.1.0"_ba)
            builder.tag("latest", image);
    }
}

constexpr int Nightlies = 600;

QByteArrayList nightlyTags()
{
    QByteArrayList tags;
    for (int i = 0; i < Nightlies; ++i)
        tags += dateAfter(QDate(2025, 3, 30), i);
    return tags;
}

void makeNightlies(ImageBuilder &builder)
{
    for (const QByteArray &date : nightlyTags()) {
        builder.tag(
            date, builder.addImage(SampleImages::toolbox(amd64(), "nightly-" + date, "musl", date + "T03:00:00Z")));
    }
}

void makeDeep(ImageBuilder &builder)
{
    const QJsonObject image = builder.addImage(SampleImages::service(
        {.name = "a/b/c/d", .version = "1.0", .revision = commitOf("d"), .created = "2026-04-01T12:00:00Z"}));
    builder.tag("1.0", image);
    builder.tag("latest", image);
}

// --- what is not an OCI image

QByteArrayList legacyTags()
{
    return {"0.9", "1.0", "1.1", "2.0", "latest", "multi"};
}

void makeLegacy(ImageBuilder &builder)
{
    const auto recipe = [](const QByteArray &version, const Target &target) {
        return SampleImages::service({.name = "legacy/app",
            .version = version,
            .revision = commitOf(version),
            .created = "2019-06-07T09:10:11.987654321Z",
            .target = target,
            .family = ImageRecipe::Family::Docker});
    };
    SampleImages::addSchema1(builder, "legacy/app", "0.9");
    QJsonObject newest;
    for (const char *version : {"1.0", "1.1", "2.0"}) {
        newest = builder.addImage(recipe(version, amd64()));
        builder.tag(version, newest);
    }
    builder.tag("latest", newest);
    builder.tag("multi", SampleImages::addMultiArch(builder, {amd64(), {"arm", "v7"}}, [&](const Target &target) {
        return recipe("2.0", target);
    }));
}

QByteArrayList chartVersions()
{
    return {"0.1.0", "0.2.0", "0.10.0", "1.0.0", "1.1.0"};
}

void makeChart(ImageBuilder &builder)
{
    for (const QByteArray &version : chartVersions()) {
        const QByteArray chart = "apiVersion: v2\nname: shop\nversion: " + version + "\nappVersion: \"2.0.0\"\n";
        const QJsonObject metadata{{u"apiVersion"_s, u"v2"_s}, {u"name"_s, u"shop"_s},
            {u"version"_s, QString::fromLatin1(version)}, {u"appVersion"_s, u"2.0.0"_s}, {u"type"_s, u"application"_s},
            {u"description"_s, u"The web shop, its worker and its database"_s},
            {u"maintainers"_s, QJsonArray{QJsonObject{{u"name"_s, u"Platform team"_s}}}}};
        ArtifactRecipe recipe{
            .configType = MediaType::HelmConfig, .layerType = "application/vnd.cncf.helm.chart.content.v1.tar+gzip"};
        recipe.config = QJsonDocument(metadata).toJson(QJsonDocument::Compact);
        recipe.layer = Archive::gzip(Archive::tar({{"shop/Chart.yaml", chart}, {"shop/values.yaml", "replicas: 2\n"},
            {"shop/templates/deployment.yaml", "kind: Deployment\napiVersion: apps/v1\n"}}));
        recipe.annotations = {{u"org.opencontainers.image.title"_s, u"shop"_s},
            {u"org.opencontainers.image.version"_s, QString::fromLatin1(version)},
            {u"org.opencontainers.image.created"_s, u"2026-05-05T10:00:00Z"_s}};
        builder.tag(version, builder.addArtifact(recipe));
    }
}

void makeSboms(ImageBuilder &builder)
{
    const auto artifact = [](const QByteArray &type, const QByteArray &body) {
        ArtifactRecipe recipe{.artifactType = type, .layerType = type, .layer = body};
        recipe.layerAnnotations = {{u"org.opencontainers.image.title"_s, u"sbom.json"_s}};
        recipe.annotations = {{u"org.opencontainers.image.created"_s, u"2026-08-01T00:00:00Z"_s}};
        return recipe;
    };
    const QJsonObject spdx = builder.addArtifact(
        artifact("application/spdx+json", R"({"spdxVersion":"SPDX-2.3","name":"shop","packages":[{"name":"zlib"}]})"));
    const QJsonObject cycloneDx = builder.addArtifact(
        artifact("application/vnd.cyclonedx+json", R"({"bomFormat":"CycloneDX","specVersion":"1.6","components":[]})"));
    builder.tag("spdx", spdx);
    builder.tag("cyclonedx", cycloneDx);
    builder.tag("all", builder.addIndex({spdx, cycloneDx}, MediaType::OciIndex));
}

void makeWasm(ImageBuilder &builder)
{
    ArtifactRecipe recipe{.configType = "application/vnd.wasm.config.v0+json",
        .config = R"({"created":"2026-03-03T03:03:03Z","architecture":"wasm","os":"wasip2","layerDigests":[]})",
        .layerType = "application/wasm"};
    recipe.layer = QByteArray("\0asm\x0d\0\1\0", 8) + Archive::noise("hello.wasm", 24'000);
    const QJsonObject hello = builder.addArtifact(recipe);
    builder.tag("0.1.0", hello);
    builder.tag("latest", hello);
}

// Its only image lost its tag long ago.
void makeEmptied(ImageBuilder &builder)
{
    builder.addImage(SampleImages::toolbox(amd64(), "forgotten", "musl", "2022-02-22T22:22:22Z"));
}

} // namespace

void declareSamples(SandboxStore &store)
{
    static const auto shelf = std::make_shared<LayerShelf>(); // the same layers are in many repositories and sandboxes
    const auto attachments = std::nullopt; // there are tags that are named after digests
    const auto declare = [&store](const QByteArray &repository, const std::optional<QByteArrayList> &tags, auto make) {
        store.declare(repository, tags, [make] {
            ImageBuilder builder(shelf);
            make(builder);
            return builder.take();
        });
    };
    declare("a/b/c/d", QByteArrayList{"1.0", "latest"}, makeDeep);
    declare("archive/old-portal", QByteArrayList{}, makeEmptied);
    declare("artifacts/sbom", QByteArrayList{"all", "cyclonedx", "spdx"}, makeSboms);
    declare("charts/shop", chartVersions(), makeChart);
    declare("fedora/httpd", attachments, makeWebServer);
    declare("legacy/app", legacyTags(), makeLegacy);
    declare("library/busybox", toolboxTags(), makeToolbox);
    declare("openshift/mysql", tagsOf(databaseImages()),
        [](ImageBuilder &builder) { makeCatalogue(builder, "mysql", databaseImages()); });
    declare("openshift/nodejs", tagsOf(nodeImages()),
        [](ImageBuilder &builder) { makeCatalogue(builder, "nodejs", nodeImages()); });
    declare("platform/api", apiTags(), makeApi);
    declare("platform/web", attachments, makeWeb);
    declare("team-a/reproducible", QByteArrayList{"1.0.0", "1.1.0", "latest"}, makeReproducible);
    declare("team-a/worker", workerTags(), makeWorker);
    declare("team-b/nightly", nightlyTags(), makeNightlies);
    declare("wasm/hello", QByteArrayList{"0.1.0", "latest"}, makeWasm);
}

} // namespace Tagwright
