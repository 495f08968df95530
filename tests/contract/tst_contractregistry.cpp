// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "lab.h"
#include "rights.h"

#include "sandbox/httpserver.h"
#include "sandbox/openshift/integratedregistry.h"
#include "sandbox/openshift/storeupstreams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Streams = u"imagestreams.image.openshift.io"_s;
constexpr auto MultiDigest = "sha256:3d8e46580d3ecfe4f9fdf8704a97ddc3a1d096ee07f45d37470707f88e5996de";

/*! The cluster's registry over what the lab holds, on a port of its own. */
struct Registry {
    Registry(Stage &stage, Lab &lab)
        : content(stage.cluster(), lab.registry(),
            [](const Practice::IntegratedRegistry::Push &) { return std::optional<QString>(); })
    {
        auto started = HttpServer::start(0, [this](ServerRequest &&request) { return content.answer(request); });
        Q_ASSERT(started);
        server = std::move(*started);
    }

    QUrl url() const
    {
        QUrl address(u"http://127.0.0.1"_s);
        address.setPort(server->port());
        return address;
    }

    Practice::IntegratedRegistry content;
    std::unique_ptr<HttpServer> server; // goes first: its threads use the content
};

Practice::UpstreamImage labImage(Lab &lab, const QByteArray &repository, const QByteArray &tag)
{
    return *Practice::imageOfStore(lab.registry(), repository, *lab.registry().resolve(repository, tag));
}

// As docker pushed them.
void push(Lab &lab)
{
    for (const QByteArray &tag : {"v1"_ba, "v2"_ba})
        QVERIFY(bool(lab.images().pushed(u"alpha"_s, u"pushed"_s, u"v1"_s, labImage(lab, "lab/app", tag))));
    QVERIFY(bool(lab.images().pushed(u"alpha"_s, u"pushedmulti"_s, u"v1"_s, labImage(lab, "lab/multi", "latest"))));
}

void haveStream(Stage &stage, const QString &name, const QStringList &tags, const QString &image,
    const QString &repository = u"lab/app"_s)
{
    QJsonArray status;
    for (const QString &tag : tags) {
        const QJsonObject event{{u"created"_s, u"2026-11-23T14:16:09Z"_s}, {u"image"_s, image}, {u"generation"_s, 1},
            {u"dockerImageReference"_s, QString(u"127.0.0.1:5001/"_s + repository + u'@' + image)}};
        status += QJsonObject{{u"tag"_s, tag}, {u"items"_s, QJsonArray{event}}};
    }
    stage.plant(Streams,
        {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"alpha"_s}}},
            {u"status"_s, QJsonObject{{u"tags"_s, status}}}});
}

Scene scene(const LabScene &extra = {})
{
    return [extra](Stage &stage) {
        Lab lab(stage);
        haveRoles(stage);
        push(lab);
        const auto registry = std::make_shared<Registry>(stage, lab);
        stage.setServer("127.0.0.1:5443", registry->url(), registry);
        if (extra)
            extra(stage, lab);
    };
}

void beAdminWithStreams(Stage &stage, Lab &)
{
    stage.user = u"admin"_s;
    for (const QString &name : {u"aliases"_s, u"app"_s, u"brandall"_s})
        haveStream(stage, name, {}, {});
}

// The server gives them in no order; these are in the recorded one.
void haveListedTags(Stage &stage, Lab &)
{
    QStringList tags;
    for (const QJsonValue &tag : stage.recording().answer.toObject().value("tags"_L1).toArray())
        tags += tag.toString();
    haveStream(stage, u"app"_s, tags, u"sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_s);
}

void haveListedTagsAsViewer(Stage &stage, Lab &lab)
{
    haveListedTags(stage, lab);
    bindEverywhere(stage, u"registry-viewer-lab"_s, u"registry-viewer"_s, u"viewer"_s);
    stage.user = u"viewer"_s;
}

void haveApp(Stage &stage, Lab &lab)
{
    haveStream(stage, u"app"_s, {u"v1"_s}, lab.registry().resolve("lab/app", "v1")->toString());
}

void haveIndex(Stage &stage, Lab &lab)
{
    const QByteArray index = QJsonDocument(stage.recording().answer.toObject()).toJson(QJsonDocument::Compact);
    lab.registry().putManifest("lab/multi", *Digest::parse(QString::fromLatin1(MultiDigest)),
        {.bytes = index,
            .mediaType = "application/vnd.oci.image.index.v1+json",
            .artifactType = {},
            .subject = {},
            .annotations = {}},
        "latest");
    haveStream(stage, u"multi-keep"_s, {u"latest"_s}, QString::fromLatin1(MultiDigest), u"lab/multi"_s);
}

void signInWithBasic(Stage &stage, Lab &)
{
    const QByteArray token = stage.cluster().oauth().issueToken(u"developer"_s);
    for (auto &[name, value] : stage.headers) {
        if (name == "Authorization")
            value = "Basic " + QByteArray("developer:" + token).toBase64();
    }
}

void deleteTag(Stage &stage, Lab &)
{
    const QByteArray target = "/apis/image.openshift.io/v1/namespaces/alpha/imagestreamtags/pushed:v1";
    QCOMPARE(stage.ask("DELETE", target, u"developer"_s).status, 200);
}

Scenes scenes()
{
    return {
        {u"08-is-get-pushed-after-delete"_s, scene(deleteTag)},
        {u"08-istag-get-pushed-after-delete"_s, scene(deleteTag)},
        {u"08-registry-catalog-admin"_s, scene(beAdminWithStreams)},
        {u"08-registry-manifest-missing"_s, scene(haveApp)},
        {u"08-registry-manifest-multi-keep"_s, scene(haveIndex)},
        {u"08-registry-manifest-pullthrough"_s, scene(haveApp)},
        {u"08-registry-tags-list"_s, scene(haveListedTags)},
        {u"08-registry-tags-list-viewer"_s, scene(haveListedTagsAsViewer)},
        {u"08-registry-token-basic"_s, scene(signInWithBasic)},
        {u"08-registry-v2-basic"_s, scene(signInWithBasic)},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"registry"_s, .scenes = scenes(), .otherwise = scene()}}, argc, argv);
}
