// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sampleimages.h"

#include "crypto/sha.h"
#include "values/mediatype.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::SampleImages {

namespace {

using Step = ImageRecipe::Step;

constexpr auto OciArtifactAnnotationCreated = "org.opencontainers.image.created";
constexpr auto Spdx = "application/spdx+json";
constexpr auto SigstoreBundle = "application/vnd.dev.sigstore.bundle.v0.3+json";
constexpr auto SimpleSigning = "application/vnd.dev.cosign.simplesigning.v1+json";

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QByteArray label(const Target &target)
{
    return target.variant.isEmpty() ? target.architecture : target.architecture + '-' + target.variant;
}

// Real images of one version differ a little in size from CPU to CPU.
qsizetype sizeFor(const Target &target, qsizetype size)
{
    qsizetype weight = 0;
    for (const char byte : label(target))
        weight += static_cast<uchar>(byte);
    return size + size * (weight % 13) / 100;
}

QByteArray osRelease(const QByteArray &name, const QByteArray &version)
{
    return "NAME=\"" + name + "\"\nVERSION_ID=\"" + version + "\"\nPRETTY_NAME=\"" + name + ' ' + version + "\"\n";
}

LayerRecipe debianBase(const Target &target)
{
    return {"debian-trixie-" + label(target), sizeFor(target, 2'300'000),
        {{"etc/os-release", osRelease("Debian GNU/Linux", "13")}, {"etc/debian_version", "13.1\n"}}};
}

LayerRecipe alpineBase(const Target &target)
{
    return {"alpine-3.22-" + label(target), sizeFor(target, 360'000),
        {{"etc/os-release", osRelease("Alpine Linux", "3.22")}, {"etc/alpine-release", "3.22.1\n"}}};
}

LayerRecipe enterpriseBase(const QByteArray &base, const Target &target)
{
    return {base + '-' + label(target), sizeFor(target, 1'700'000),
        {{"etc/os-release", osRelease("Enterprise Linux", base.right(1))}}};
}

Step run(const QByteArray &command, LayerRecipe layer)
{
    return {"RUN /bin/sh -c " + command + " # buildkit", std::move(layer)};
}

Step without(const QByteArray &instruction)
{
    return {instruction, {}};
}

QJsonObject openContainersLabels(
    const QByteArray &title, const QByteArray &version, const QByteArray &created, const QByteArray &source)
{
    return {{u"org.opencontainers.image.title"_s, text(title)}, {u"org.opencontainers.image.version"_s, text(version)},
        {u"org.opencontainers.image.created"_s, text(created)}, {u"org.opencontainers.image.source"_s, text(source)},
        {u"org.opencontainers.image.licenses"_s, u"Apache-2.0"_s}};
}

QJsonObject webServerConfig(const QByteArray &version, const QByteArray &created)
{
    return {{u"Env"_s,
                strings({u"PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s,
                    u"HTTPD_PREFIX=/usr/local/apache2"_s, u"HTTPD_VERSION="_s + text(version), u"HTTPD_PATCHES="_s})},
        {u"Cmd"_s, strings({u"httpd-foreground"_s})}, {u"ExposedPorts"_s, QJsonObject{{u"80/tcp"_s, QJsonObject()}}},
        {u"WorkingDir"_s, u"/usr/local/apache2"_s}, {u"StopSignal"_s, u"SIGWINCH"_s},
        {u"Labels"_s,
            openContainersLabels("Apache HTTP Server", version, created, "https://git.example.com/containers/httpd")}};
}

ImageRecipe webServer(const Target &target, const QByteArray &version, const QByteArray &created, Step base,
    const QByteArray &install, const QByteArray &family, qsizetype serverSize)
{
    const QByteArray name = "httpd-" + version + '-' + family + '-' + label(target);
    const QByteArray foreground = "#!/bin/sh\nset -e\nrm -f /usr/local/apache2/logs/httpd.pid\nexec httpd "
                                  "-DFOREGROUND \"$@\"\n";
    ImageRecipe recipe{.architecture = target.architecture, .variant = target.variant, .created = created};
    recipe.config = webServerConfig(version, created);
    recipe.steps = {
        std::move(base),
        without("ENV HTTPD_PREFIX=/usr/local/apache2"),
        without("ENV PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
        run("mkdir -p \"$HTTPD_PREFIX\" && chown www-data:www-data \"$HTTPD_PREFIX\"",
            {"httpd-prefix", 0, {{"usr/local/apache2/.keep", ""}}}),
        without("WORKDIR /usr/local/apache2"),
        run(install, {name + "-libraries", sizeFor(target, serverSize / 4), {}}),
        without("ENV HTTPD_VERSION=" + version),
        without("ENV HTTPD_PATCHES="),
        run("set -eux; ./configure --prefix=\"$HTTPD_PREFIX\" --enable-mods-shared=reallyall; make -j \"$(nproc)\"; "
            "make install",
            {name, sizeFor(target, serverSize),
                {{"usr/local/apache2/conf/httpd.conf", "ServerRoot \"/usr/local/apache2\"\nListen 80\n"},
                    {"usr/local/apache2/htdocs/index.html", "<html><body><h1>It works!</h1></body></html>\n"}}}),
        without("STOPSIGNAL SIGWINCH"),
        {"COPY httpd-foreground /usr/local/bin/ # buildkit",
            LayerRecipe{"httpd-foreground", 0, {{"usr/local/bin/httpd-foreground", foreground}}}},
        without("EXPOSE map[80/tcp:{}]"),
        without("CMD [\"httpd-foreground\"]"),
    };
    return recipe;
}

QByteArray tagFor(const QJsonObject &image, const QByteArray &suffix)
{
    return digestOfDescriptor(image).toString().toLatin1().replace(':', '-') + suffix;
}

QJsonObject bare(QJsonObject descriptor)
{
    descriptor.remove("platform"_L1);
    descriptor.remove("annotations"_L1);
    return descriptor;
}

} // namespace

ImageRecipe webServerOnDebian(const Target &target, const QByteArray &version, const QByteArray &created)
{
    return webServer(target, version, created,
        {"# debian.sh --arch '" + target.architecture + "' out/ 'trixie' '@1755388800'", debianBase(target)},
        "set -eux; apt-get update; apt-get install -y --no-install-recommends ca-certificates libaprutil1-ldap "
        "libldap-common; rm -rf /var/lib/apt/lists/*",
        "trixie", 1'150'000);
}

ImageRecipe webServerOnAlpine(const Target &target, const QByteArray &version, const QByteArray &created)
{
    return webServer(target, version, created,
        {"ADD alpine-minirootfs-3.22.1-" + target.architecture + ".tar.gz / # buildkit", alpineBase(target)},
        "set -x && apk add --no-cache apr apr-util apr-util-ldap perl", "alpine", 640'000);
}

ImageRecipe toolbox(
    const Target &target, const QByteArray &version, const QByteArray &library, const QByteArray &created)
{
    ImageRecipe recipe{.architecture = target.architecture, .variant = target.variant, .created = created};
    recipe.config = {{u"Env"_s, strings({u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s})},
        {u"Cmd"_s, strings({u"sh"_s})}};
    const LayerRecipe layer{"busybox-" + version + '-' + library + '-' + label(target), sizeFor(target, 21'000),
        {{"etc/passwd", "root:x:0:0:root:/root:/bin/sh\n"}, {"etc/busybox-version", version + ' ' + library + '\n'}}};
    recipe.steps = {{"BusyBox " + version + " (" + library + ")", layer}, without("CMD [\"sh\"]")};
    return recipe;
}

ImageRecipe sourceToImage(const QByteArray &software, const QByteArray &version, const QByteArray &base,
    const Target &target, const QByteArray &created)
{
    const QByteArray name = software + '-' + version + '-' + base + '-' + label(target);
    ImageRecipe recipe{.architecture = target.architecture, .variant = target.variant, .created = created};
    QJsonObject labels = openContainersLabels(software, version, created, "https://git.example.com/s2i/" + software);
    labels.insert(u"io.k8s.display-name"_s, text(software + ' ' + version));
    labels.insert(u"io.openshift.s2i.scripts-url"_s, u"image:///usr/libexec/s2i"_s);
    labels.insert(u"io.openshift.tags"_s, text("builder," + software));
    const QString port = software == "mysql" ? u"3306/tcp"_s : u"8080/tcp"_s;
    recipe.config = {{u"User"_s, u"1001"_s},
        {u"Env"_s,
            strings({u"HOME=/opt/app-root/src"_s, u"STI_SCRIPTS_PATH=/usr/libexec/s2i"_s,
                text(software).toUpper() + u"_VERSION="_s + text(version)})},
        {u"Entrypoint"_s, strings({u"container-entrypoint"_s})}, {u"Cmd"_s, strings({u"/usr/libexec/s2i/usage"_s})},
        {u"ExposedPorts"_s, QJsonObject{{port, QJsonObject()}}}, {u"WorkingDir"_s, u"/opt/app-root/src"_s},
        {u"Labels"_s, labels}};
    if (software == "mysql")
        recipe.config.insert(u"Volumes"_s, QJsonObject{{u"/var/lib/mysql/data"_s, QJsonObject()}});
    recipe.steps = {
        {"ADD file:rootfs in /", enterpriseBase(base, target)},
        without("ENV HOME=/opt/app-root/src STI_SCRIPTS_PATH=/usr/libexec/s2i"),
        {"RUN dnf -y module enable " + software + " && dnf -y install " + software,
            LayerRecipe{name, sizeFor(target, 620'000), {}}},
        {"COPY ./s2i/bin/ /usr/libexec/s2i",
            LayerRecipe{software + "-scripts", 0,
                {{"usr/libexec/s2i/run", "#!/bin/bash\nexec " + software + "\n"},
                    {"usr/libexec/s2i/usage", "#!/bin/bash\necho usage\n"}}}},
        without("USER 1001"),
        without("CMD [\"/usr/libexec/s2i/usage\"]"),
    };
    return recipe;
}

ImageRecipe service(const Service &service)
{
    const Target &target = service.target;
    const QByteArray binary = service.name.mid(service.name.lastIndexOf('/') + 1);
    ImageRecipe recipe{.family = service.family,
        .architecture = target.architecture,
        .variant = target.variant,
        .created = service.created};
    QJsonObject labels =
        openContainersLabels(service.name, service.version, service.created, "https://git.example.com/" + service.name);
    labels.insert(u"org.opencontainers.image.revision"_s, text(service.revision));
    constexpr qint64 Second = 1'000'000'000; // durations are in nanoseconds
    recipe.config = {{u"User"_s, u"10001:10001"_s},
        {u"Env"_s, strings({u"PATH=/usr/local/bin:/usr/bin:/bin"_s, u"LISTEN=:8080"_s, u"LOG_FORMAT=json"_s})},
        {u"Entrypoint"_s, strings({u"/usr/local/bin/"_s + text(binary)})}, {u"Cmd"_s, strings({u"serve"_s})},
        {u"ExposedPorts"_s, QJsonObject{{u"8080/tcp"_s, QJsonObject()}, {u"9090/tcp"_s, QJsonObject()}}},
        {u"Healthcheck"_s,
            QJsonObject{{u"Test"_s, strings({u"CMD"_s, u"/usr/local/bin/"_s + text(binary), u"health"_s})},
                {u"Interval"_s, 30 * Second}, {u"Timeout"_s, 3 * Second}, {u"Retries"_s, 3}}},
        {u"WorkingDir"_s, u"/srv"_s}, {u"Labels"_s, labels}};
    const LayerRecipe layer{binary + '-' + service.version + '-' + service.revision + '-' + label(target),
        sizeFor(target, 48'000 + 3'000 * (service.version.size() % 7)),
        {{"srv/VERSION", service.version + ' ' + service.revision + '\n'}}};
    recipe.steps = {
        {"ADD alpine-minirootfs-3.22.1-" + target.architecture + ".tar.gz / # buildkit", alpineBase(target)},
        run("adduser -D -u 10001 app", {"user-10001", 0, {{"etc/passwd", "app:x:10001:10001::/srv:/sbin/nologin\n"}}}),
        without("WORKDIR /srv"),
        {"COPY /out/" + binary + " /usr/local/bin/ # buildkit", layer},
        without("USER 10001:10001"),
        without("EXPOSE map[8080/tcp:{} 9090/tcp:{}]"),
        without("ENTRYPOINT [\"/usr/local/bin/" + binary + "\"]"),
        without("CMD [\"serve\"]"),
    };
    return recipe;
}

QJsonObject addMultiArch(ImageBuilder &builder, const QList<Target> &targets, const MakeRecipe &make, Attested attested)
{
    QJsonArray children;
    QByteArray mediaType = MediaType::OciIndex;
    for (const Target &target : targets) {
        const ImageRecipe recipe = make(target);
        const QJsonObject image = builder.addImage(recipe);
        children += withPlatform(image, "linux", target.architecture, target.variant);
        if (attested == Attested::Yes)
            children += builder.addAttestation(image);
        if (recipe.family == ImageRecipe::Family::Docker)
            mediaType = MediaType::DockerList;
    }
    return builder.addIndex(children, mediaType);
}

void addCosignSignature(ImageBuilder &builder, const QJsonObject &image, const QByteArray &name)
{
    const QString digest = digestOfDescriptor(image).toString();
    const QJsonObject payload{{u"critical"_s,
                                  QJsonObject{{u"identity"_s, QJsonObject{{u"docker-reference"_s, text(name)}}},
                                      {u"image"_s, QJsonObject{{u"docker-manifest-digest"_s, digest}}},
                                      {u"type"_s, u"cosign container image signature"_s}}},
        {u"optional"_s, QJsonValue::Null}};
    ArtifactRecipe recipe{.configType = MediaType::OciConfig, .layerType = SimpleSigning, .layer = compact(payload)};
    recipe.config = compact({{u"architecture"_s, QString()}, {u"os"_s, QString()}, {u"config"_s, QJsonObject()},
        {u"rootfs"_s,
            QJsonObject{{u"type"_s, u"layers"_s}, {u"diff_ids"_s, QJsonArray{sha256Of(recipe.layer).toString()}}}}});
    recipe.layerAnnotations = {{u"dev.cosignproject.cosign/signature"_s,
        u"MEUCIQDx0mF5sample4signature9that7verifies2nothing1AiBq3hJ8kLmN5pQrStUvWxYz=="_s}};
    builder.tag(tagFor(image, ".sig"), builder.addArtifact(recipe));
}

QJsonObject addSbomReferrer(ImageBuilder &builder, const QJsonObject &image, const QByteArray &created)
{
    const QJsonObject document{{u"spdxVersion"_s, u"SPDX-2.3"_s}, {u"dataLicense"_s, u"CC0-1.0"_s},
        {u"name"_s, digestOfDescriptor(image).toString()},
        {u"packages"_s, QJsonArray{QJsonObject{{u"name"_s, u"openssl"_s}, {u"versionInfo"_s, u"3.5.1"_s}}}}};
    ArtifactRecipe recipe{.artifactType = Spdx, .layerType = Spdx, .layer = compact(document)};
    recipe.annotations = {{QLatin1StringView(OciArtifactAnnotationCreated), text(created)}};
    recipe.subject = bare(image);
    QJsonObject descriptor = builder.addArtifact(recipe);
    descriptor.insert(u"artifactType"_s, QLatin1StringView(Spdx));
    descriptor.insert(u"annotations"_s, recipe.annotations);
    return descriptor;
}

void addSigstoreReferrer(ImageBuilder &builder, const QJsonObject &image, const QByteArray &created)
{
    const QJsonObject bundle{{u"mediaType"_s, QLatin1StringView(SigstoreBundle)},
        {u"dsseEnvelope"_s,
            QJsonObject{{u"payloadType"_s, u"application/vnd.in-toto+json"_s}, {u"payload"_s, u"e30="_s},
                {u"signatures"_s, QJsonArray()}}}};
    ArtifactRecipe recipe{.artifactType = SigstoreBundle, .layerType = SigstoreBundle, .layer = compact(bundle)};
    recipe.annotations = {{QLatin1StringView(OciArtifactAnnotationCreated), text(created)},
        {u"dev.sigstore.bundle.content"_s, u"dsse-envelope"_s},
        {u"dev.sigstore.bundle.predicateType"_s, u"https://slsa.dev/provenance/v1"_s}};
    recipe.subject = bare(image);
    builder.addArtifact(recipe);
}

void addSchema1(ImageBuilder &builder, const QByteArray &name, const QByteArray &tag)
{
    const QByteArray older = compact({{u"id"_s, QString(64, u'a')}, {u"created"_s, u"2015-11-02T10:11:12Z"_s},
        {u"container_config"_s, QJsonObject{{u"Cmd"_s, strings({u"/bin/sh -c #(nop) ADD file:rootfs in /"_s})}}}});
    const QByteArray newest = compact({{u"id"_s, QString(64, u'b')}, {u"parent"_s, QString(64, u'a')},
        {u"created"_s, u"2015-11-02T10:12:13Z"_s}, {u"architecture"_s, u"amd64"_s}, {u"os"_s, u"linux"_s},
        {u"author"_s, u"Operations <ops@example.com>"_s}, {u"docker_version"_s, u"1.9.1"_s},
        {u"config"_s, QJsonObject{{u"Cmd"_s, strings({u"/app"_s})}, {u"Env"_s, strings({u"PATH=/bin"_s})}}},
        {u"container_config"_s, QJsonObject{{u"Cmd"_s, strings({u"/bin/sh -c #(nop) CMD [\"/app\"]"_s})}}}});
    const QJsonObject layer = builder.addLayer({"legacy-app-0.9", 30'000, {}}, "application/octet-stream");
    const QJsonObject layerSum{{u"blobSum"_s, layer.value("digest"_L1)}};
    const QJsonObject empty = builder.addLayer({"legacy-empty", 0, {}}, "application/octet-stream");
    const QJsonObject emptySum{{u"blobSum"_s, empty.value("digest"_L1)}};

    const QJsonObject manifest{{u"schemaVersion"_s, 1}, {u"name"_s, text(name)}, {u"tag"_s, text(tag)},
        {u"architecture"_s, u"amd64"_s}, {u"fsLayers"_s, QJsonArray{emptySum, layerSum}},
        {u"history"_s,
            QJsonArray{
                QJsonObject{{u"v1Compatibility"_s, text(newest)}}, QJsonObject{{u"v1Compatibility"_s, text(older)}}}}};
    const QByteArray payload = QJsonDocument(manifest).toJson(QJsonDocument::Indented).trimmed();

    // The JSON signature: the payload up to its last brace, the block, and the brace again (docker/libtrust, jsonsign).
    constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray tail = "\n}";
    const QByteArray head = payload.chopped(tail.size());
    const QByteArray protection = compact({{u"formatLength"_s, head.size()},
        {u"formatTail"_s, text(tail.toBase64(Base64Url))}, {u"time"_s, u"2015-11-02T10:12:14Z"_s}});
    const QByteArray block = ",\n    \"signatures\": [\n        {\n            \"header\": {\n                \"alg\": "
                             "\"ES256\"\n            },\n            \"signature\": \""
        + QByteArray("a signature that verifies nothing").toBase64(Base64Url) + "\",\n            \"protected\": \""
        + protection.toBase64(Base64Url) + "\"\n        }\n    ]";
    const Digest digest = sha256Of(payload);
    builder.addLegacyManifest(digest, head + block + tail, MediaType::Schema1Signed);
    builder.tag(tag, digest);
}

} // namespace Tagwright::SampleImages
