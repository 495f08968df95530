// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz.h"

#include "openshift/imageapi.h"
#include "openshift/oauth.h"
#include "openshift/workloads.h"
#include "values/json.h"

using namespace Tagwright;

namespace {

void readStream(const QJsonObject &object)
{
    const Result<ImageStream> stream = parseImageStream(object);
    if (!stream)
        return;
    Fuzz::require(!stream->name.isEmpty());
    for (qsizetype i = 0; i < stream->tags.size(); ++i) {
        const StreamTag &tag = stream->tags.at(i);
        Fuzz::require(i == 0 || stream->tags.at(i - 1).name < tag.name);
        const QString target = stream->aliasTarget(tag);
        Fuzz::require(target.isEmpty() || stream->following(tag) == TagFollowing::Alias);
        Fuzz::require(target.isEmpty() || stream->tag(target));
        (void)tag.isPending();
        (void)tag.importFailure();
    }
}

void readObject(const QJsonObject &object)
{
    readStream(object);
    if (const Result<ClusterImage> image = parseClusterImage(object)) {
        Fuzz::require(!image->manifest.digest.isNull() && image->size >= -1);
        for (const Descriptor &each : image->manifest.manifest.layers + image->manifest.manifest.manifests)
            Fuzz::require(each.size >= -1);
    }
    if (const Result<StreamTag> tag = parseStreamTag(object))
        Fuzz::require(!tag->name.isEmpty());
    if (const Result<StreamLayers> layers = parseStreamLayers(object)) {
        for (auto image = layers->images.begin(); image != layers->images.end(); ++image)
            Fuzz::require(layers->sizeOf(image.key()) >= -1);
    }
    if (const Result<Identity> identity = parseIdentity(object))
        Fuzz::require(identity->userName != QStringLiteral("system:anonymous"));
    if (const Result<OAuthServer> server = parseOAuthServer(object))
        (void)OAuth::authorizeUrl(*server, {.client = OAuth::PasswordClient, .challenge = "c"});
    (void)parseProject(object);
    (void)parseAccessAnswer(object, {});
    if (const Result<AccessRules> rules = parseAccessRules(object))
        (void)rules->verdict({.verb = QStringLiteral("get"), .resource = QStringLiteral("pods")});

    UsageTarget target{.nameSpace = QStringLiteral("a"), .stream = QStringLiteral("b")};
    for (const WorkloadKind &kind : workloadKinds()) {
        for (const Usage &usage : usagesOf(object, kind.kind)) {
            Fuzz::require(!usage.image.isEmpty());
            (void)refersTo(usage, target);
        }
    }
}

} // namespace

// The same bytes as an answer, a page of a list, a watch in two pieces, an object of every kind and an address.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray body = Fuzz::bytesOf(bytes, size);
    for (const int status : {401, 403, 404, 410, 503}) {
        const Error error =
            kubernetesError({.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = body}, QDateTime());
        Fuzz::require(error.httpStatus == status && error.message.size() <= 4000 && error.retryAfter >= 0);
    }
    if (const auto page = parseImageStreamPage(body)) {
        for (const ImageStream &stream : page->items)
            Fuzz::require(!stream.name.isEmpty());
    }

    WatchLines lines;
    const qsizetype half = body.size() / 2;
    for (const QByteArray &piece : {body.first(half), body.sliced(half) + '\n'}) {
        lines.add(piece);
        while (const std::optional<QByteArray> line = lines.take()) {
            Fuzz::require(!line->isEmpty() && !line->contains('\n'));
            if (const Result<WatchEvent> event = parseWatchLine(*line))
                readStream(event->object);
        }
    }

    if (const Result<QJsonObject> object = Json::object(body))
        readObject(*object);
    (void)OAuth::grantedBy(QUrl::fromEncoded(body));
    (void)OAuth::refusalOf({.status = 401, .headers = {{"Warning", body}}});
    return 0;
}
