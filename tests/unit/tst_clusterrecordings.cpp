// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "clusterlab.h"

#include "net/httperror.h"
#include "net/tokenrequest.h"
#include "openshift/identityjob.h"
#include "openshift/imageapi.h"
#include "openshift/imagestreamjobs.h"
#include "openshift/oauth.h"
#include "openshift/objectjob.h"
#include "openshift/signoutjob.h"
#include "openshift/workloads.h"
#include "registry/distribution.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <map>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

struct Recording {
    QString name;
    QByteArray method;
    QUrl url;
    QJsonObject headers; // of the request
    QJsonValue sent;
    HttpAnswer answer;
    QJsonValue body; // of the answer
    QJsonArray events;

    bool isOf(int port) const { return url.port() == port; }
    bool isOAuth() const { return isOf(8445); }
    bool isRegistry() const { return isOf(5443); }
};

QByteArray bytesOf(const QJsonValue &body)
{
    if (body.isString())
        return body.toString().toUtf8();
    return body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
        : body.isObject() ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                          : QByteArray();
}

Recording recordingOf(const QString &name)
{
    QFile file(QStringLiteral(TAGWRIGHT_RECORDINGS "/") + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject request = json["request"_L1].toObject();
    const QJsonObject response = json["response"_L1].toObject();
    Recording recording{.name = name,
        .method = request["method"_L1].toString().toLatin1(),
        .url = QUrl(request["url"_L1].toString(), QUrl::StrictMode),
        .headers = request["headers"_L1].toObject(),
        .sent = request["body"_L1],
        .body = response["body"_L1],
        .events = response["watchEvents"_L1].toArray()};
    recording.answer = {.status = response["status"_L1].toInt(), .url = recording.url, .body = bytesOf(recording.body)};
    const QJsonObject headers = response["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        recording.answer.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toLatin1());
    return recording;
}

QStringList recordingNames()
{
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(TAGWRIGHT_RECORDINGS)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names += file.chopped(5);
    return names;
}

template <typename T>
Result<void> without(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> failed(const char *why)
{
    return Error{.kind = Error::Kind::InvalidInput, .message = QLatin1StringView(why)};
}

Result<void> readStream(const QJsonObject &object)
{
    const Result<ImageStream> stream = parseImageStream(object);
    if (!stream)
        return stream.error();
    QSet<QString> names;
    for (const QJsonValue tag : object["spec"_L1]["tags"_L1].toArray())
        names.insert(tag["name"_L1].toString());
    for (const QJsonValue tag : object["status"_L1]["tags"_L1].toArray())
        names.insert(tag["tag"_L1].toString());
    if (stream->tags.size() != names.size())
        return failed("a tag is missing");
    if (stream->resourceVersion != object["metadata"_L1]["resourceVersion"_L1].toString())
        return failed("another resourceVersion");
    for (const StreamTag &tag : stream->tags) {
        if (stream->tag(tag.name) != &tag)
            return failed("a tag is there twice");
        if (!tag.events.isEmpty() && !tag.events.constFirst().created.isValid())
            return failed("an event without a time");
    }
    return {};
}

Result<void> readImage(const QJsonObject &object)
{
    const Result<ClusterImage> image = parseClusterImage(object);
    if (!image)
        return image.error();
    const QJsonObject inner = object["image"_L1].isObject() ? object["image"_L1].toObject() : object;
    const Manifest &manifest = image->manifest.manifest;
    if (manifest.layers.size() != inner["dockerImageLayers"_L1].toArray().size()
        || manifest.manifests.size() != inner["dockerImageManifests"_L1].toArray().size())
        return failed("a layer or child is missing");
    for (const Descriptor &each : manifest.layers + manifest.manifests) {
        if (each.digest.isNull() || each.size < 0 || each.mediaType.isEmpty())
            return failed("a layer or child that is not described");
    }
    if (image->config && image->config->platform.architecture.isEmpty())
        return failed("no architecture");
    return {};
}

Result<void> readTag(const QJsonObject &object)
{
    const Result<StreamTag> tag = parseStreamTag(object);
    if (!tag)
        return tag.error();
    // What was just created, and has not been imported yet, has a blank image.
    const bool hasImage = !object["image"_L1]["metadata"_L1]["name"_L1].toString().isEmpty();
    return hasImage ? readImage(object) : Result<void>();
}

Result<void> readImport(const QJsonObject &object)
{
    const QJsonObject status = object["status"_L1].toObject();
    if (status["import"_L1].isObject()) {
        if (const Result<void> stream = readStream(status["import"_L1].toObject()); !stream)
            return stream;
    }
    for (const QJsonValue image : status["images"_L1].toArray()) {
        if (const QJsonObject each = image["image"_L1].toObject(); !each.isEmpty()) {
            if (const Result<void> read = readImage(each); !read)
                return read;
        } else if (statusError(image["status"_L1].toObject()).message.isEmpty())
            return failed("an import that failed without a word");
    }
    return {};
}

AccessQuestion questionOf(const QJsonObject &review)
{
    const QJsonObject asked = review["spec"_L1]["resourceAttributes"_L1].toObject();
    return {.verb = asked["verb"_L1].toString(),
        .group = asked["group"_L1].toString(),
        .resource = asked["resource"_L1].toString(),
        .subresource = asked["subresource"_L1].toString(),
        .nameSpace = asked["namespace"_L1].toString(),
        .name = asked["name"_L1].toString()};
}

Result<void> readAccess(const QJsonObject &object)
{
    const Result<AccessAnswer> answer = parseAccessAnswer(object, questionOf(object));
    if (!answer)
        return answer.error();
    const bool isAllowed = object["status"_L1]["allowed"_L1].toBool();
    const bool saysSo = answer->verdict == AccessAnswer::Verdict::Allowed;
    return isAllowed == saysSo ? Result<void>() : failed("another answer");
}

// What is an object to us, and nothing more.
Result<void> readObject(const QJsonObject &object)
{
    return object.isEmpty() ? failed("empty") : Result<void>();
}

using Read = Result<void> (*)(const QJsonObject &object);

const std::map<QString, Read> &readers()
{
    static const std::map<QString, Read> all{
        {u"ImageStream"_s, readStream},
        {u"ImageStreamTag"_s, readTag},
        {u"ImageTag"_s, readTag},
        {u"ImageStreamImage"_s, readImage},
        {u"Image"_s, readImage},
        {u"ImageStreamImport"_s, readImport},
        {u"ImageStreamLayers"_s, [](const QJsonObject &object) { return without(parseStreamLayers(object)); }},
        {u"Project"_s, [](const QJsonObject &object) { return without(parseProject(object)); }},
        {u"Namespace"_s, [](const QJsonObject &object) { return without(parseProject(object)); }},
        {u"User"_s, [](const QJsonObject &object) { return without(parseIdentity(object)); }},
        {u"SelfSubjectReview"_s, [](const QJsonObject &object) { return without(parseIdentity(object)); }},
        {u"SelfSubjectAccessReview"_s, readAccess},
        {u"SelfSubjectRulesReview"_s, [](const QJsonObject &object) { return without(parseAccessRules(object)); }},
    };
    return all;
}

Result<void> readAny(const QJsonObject &object, const QString &kind)
{
    const auto reader = readers().find(kind);
    return reader == readers().end() ? readObject(object) : reader->second(object);
}

Result<void> readList(const Recording &recording, const QString &kind)
{
    const Result<ObjectPage> page = parseObjectPage(recording.answer.body);
    if (!page)
        return page.error();
    if (page->items.size() != recording.body["items"_L1].toArray().size())
        return failed("items are missing");
    if (page->next != recording.body["metadata"_L1]["continue"_L1].toString())
        return failed("another page");
    for (const QJsonValue item : page->items) {
        if (const Result<void> read = readAny(item.toObject(), kind); !read)
            return read;
    }
    if (kind != "ImageStream"_L1)
        return {};
    const auto streams = parseImageStreamPage(recording.answer.body);
    if (!streams)
        return streams.error();
    return streams->items.size() == page->items.size() ? Result<void>() : failed("streams are missing");
}

Result<void> readEvents(const Recording &recording)
{
    QByteArray bytes;
    for (const QJsonValue event : recording.events)
        bytes += QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact) + '\n';
    WatchLines lines;
    qsizetype count = 0;
    for (const char byte : bytes) { // as slowly as it can come
        lines.add(QByteArray(1, byte));
        while (const std::optional<QByteArray> line = lines.take()) {
            const Result<WatchEvent> event = parseWatchLine(*line);
            if (!event)
                return event.error();
            ++count;
            if (event->type == WatchEvent::Type::Failure)
                return statusError(event->object);
            if (event->resourceVersion.isEmpty())
                return failed("an event without a place");
            if (event->type != WatchEvent::Type::Bookmark && recording.url.path().endsWith("/imagestreams"_L1)) {
                if (const Result<void> read = readStream(event->object); !read)
                    return read;
            }
        }
    }
    return count == recording.events.size() ? Result<void>() : failed("events are missing");
}

Result<void> readRegistry(const Recording &recording)
{
    const QString path = recording.url.path();
    const HttpAnswer &answer = recording.answer;
    if (answer.status >= 400)
        return errorFrom(answer, QDateTime::currentDateTimeUtc());
    if (path.endsWith("/_catalog"_L1))
        return without(parseCatalogPage(answer.body));
    if (path.endsWith("/tags/list"_L1))
        return without(parseTagPage(answer.body));
    if (path.contains("/manifests/"_L1))
        return without(parseManifest(answer.body, answer.header("Content-Type")));
    if (path.contains("/blobs/"_L1))
        return without(parseImageConfig(answer.body, 2));
    if (path.endsWith("/openshift/token"_L1))
        return without(parseAccessToken(answer.body, QDateTime::currentDateTimeUtc()));
    return {};
}

Result<void> readOAuthAnswer(const Recording &recording)
{
    const HttpAnswer &answer = recording.answer;
    if (answer.status == 401)
        return answer.header("WWW-Authenticate").isEmpty() ? Result<void>(OAuth::refusalOf(answer))
                                                           : Result<void>(Error{.kind = Error::Kind::Unauthorized});
    if (answer.status >= 400)
        return OAuth::tokenRefusal(answer, Error{.kind = Error::Kind::Malformed});
    if (recording.method == "POST" && recording.url.path().endsWith("/oauth/token"_L1))
        return without(parseAccessToken(answer.body, QDateTime::currentDateTimeUtc()));
    const QUrl location = QUrl::fromEncoded(answer.header("Location"));
    const OAuth::Granted granted = OAuth::grantedBy(location);
    const bool isGranted = location.path().endsWith("/implicit"_L1) || location.path() == "/callback"_L1;
    return granted.isEmpty() == isGranted ? failed("another grant") : Result<void>();
}

Result<void> read(const Recording &recording)
{
    if (recording.isRegistry())
        return readRegistry(recording);
    if (recording.isOAuth())
        return readOAuthAnswer(recording);
    if (recording.answer.status >= 400)
        return kubernetesError(recording.answer, QDateTime::currentDateTimeUtc());
    if (!recording.events.isEmpty())
        return readEvents(recording);
    const QString kind = recording.body["kind"_L1].toString();
    if (recording.url.path().endsWith("oauth-authorization-server"_L1))
        return without(parseOAuthServer(recording.body.toObject()));
    if (kind == "PartialObjectMetadataList"_L1 || kind == "APIGroupList"_L1 || kind == "APIResourceList"_L1)
        return readObject(recording.body.toObject());
    if (kind.endsWith("List"_L1))
        return readList(recording, kind.chopped(4));
    return recording.body.isObject() ? readAny(recording.body.toObject(), kind) : Result<void>();
}

QString kindOf(const Recording &recording)
{
    if (!recording.isOAuth() && !recording.isRegistry() && recording.body["kind"_L1].toString() == "User"_L1
        && recording.name == "01-whoami-anonymous"_L1)
        return u"Unauthorized"_s;
    switch (recording.answer.status) {
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"NotFound"_s;
    case 405:
    case 406:
        return u"Unsupported"_s;
    case 409:
        return u"Conflict"_s;
    case 410:
        return u"Expired"_s;
    case 500:
    case 503:
    case 504:
        return u"ServerFailed"_s;
    default:
        return recording.answer.status >= 400 ? u"Rejected"_s : u"ok"_s;
    }
}

QMap<QString, QString> parametersOf(const QUrl &url)
{
    QMap<QString, QString> parameters;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parameters.insert(name, value);
    return parameters;
}

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

/*! The answers of a real cluster, read by what the client reads them with; and its requests, as others send them. */
class TestClusterRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void messagesAreVerbatim_data();
    void messagesAreVerbatim();
    void requestIsTheSame_data();
    void requestIsTheSame();
    void accessReviewIsTheSame_data();
    void accessReviewIsTheSame();
    void rulesSayTheSameAsReviews();
    void showsAnImage();
    void showsAnIndex();
    void sizesOfLayers();
};

void TestClusterRecordings::isRead_data()
{
    QTest::addColumn<QString>("expected");
    const QMap<QString, QString> others{
        {u"01-oauth-challenge-no-csrf"_s, u"Unsupported"_s}, // it wants the header
        {u"03-is-list-bad-continue"_s, kindOf(recordingOf(u"03-is-list-bad-continue"_s))},
        {u"12-watch-rv1"_s, u"Expired"_s}, // in an event
        {u"12-watch-rv1-secrets"_s, u"Expired"_s},
    };
    for (const QString &name : recordingNames())
        QTest::newRow(qPrintable(name)) << others.value(name, kindOf(recordingOf(name)));
    QVERIFY(recordingNames().size() > 360);
}

void TestClusterRecordings::isRead()
{
    QFETCH(QString, expected);
    const Recording recording = recordingOf(QString::fromLatin1(QTest::currentDataTag()));
    const Result<void> result = read(recording);
    QVERIFY2(nameOf(result) == expected,
        qPrintable(nameOf(result) + ": "_L1 + (result ? QString() : result.error().message)));
}

void TestClusterRecordings::messagesAreVerbatim_data()
{
    QTest::addColumn<int>("status");
    for (const QString &name : recordingNames()) {
        const Recording recording = recordingOf(name);
        if (recording.answer.status >= 400 && recording.body["kind"_L1].toString() == "Status"_L1)
            QTest::newRow(qPrintable(name)) << recording.answer.status;
    }
}

void TestClusterRecordings::messagesAreVerbatim()
{
    const Recording recording = recordingOf(QString::fromLatin1(QTest::currentDataTag()));
    const Error error = kubernetesError(recording.answer, QDateTime::currentDateTimeUtc());
    QFETCH(int, status);
    QCOMPARE(error.httpStatus, status);
    QString words = recording.body["message"_L1].toString();
    for (const QChar end : {u'\n', u'\r', u'\t'}) // on one line
        words.replace(end, u' ');
    QCOMPARE(error.message, words.trimmed());
    if (error.code != QLatin1StringView(ClusterCode::ApiAbsent))
        QCOMPARE(error.code, recording.body["reason"_L1].toString());
}

void TestClusterRecordings::requestIsTheSame_data()
{
    QTest::addColumn<QString>("job");
    QTest::newRow("01-selfsubjectreview") << u"identity"_s;
    QTest::newRow("01-logout-delete-token") << u"sign out"_s;
    QTest::newRow("03-is-watch") << u"watch"_s;
    QTest::newRow("02-projects-list") << u"projects"_s;
    QTest::newRow("04-istag-get") << u"tag"_s;
    QTest::newRow("04-istag-list") << u"tags"_s;
    QTest::newRow("05-layers") << u"layers"_s;
    QTest::newRow("05-isimage-get") << u"image"_s;
    QTest::newRow("12-page-imagestreams-0") << u"streams"_s;
    QTest::newRow("09-ssrr-developer") << u"rules"_s;
}

void TestClusterRecordings::requestIsTheSame()
{
    QFETCH(QString, job);
    const Recording recording = recordingOf(QString::fromLatin1(QTest::currentDataTag()));
    ClusterLab lab;
    lab.client->setToken(Secret(QByteArrayView(ClusterLab::Token)));
    lab.answer(
        recording.answer.body.isEmpty() ? statusAnswer(410, "Gone") : ScriptedAnswer::json(recording.answer.body));

    const auto image = [](const QString &resource, const QString &name = {}, const QString &part = {}) {
        return ResourcePath{.group = u"image.openshift.io"_s,
            .resource = resource,
            .nameSpace = u"alpha"_s,
            .name = name,
            .subresource = part};
    };
    const QString name = recording.url.path().section(u'/', -1);
    Job *sender = nullptr;
    if (job == "identity"_L1)
        sender = lab.client->identity();
    else if (job == "sign out"_L1)
        sender = lab.client->signOut();
    else if (job == "watch"_L1)
        sender = lab.client->watchImageStreams(u"alpha"_s, u"1126"_s);
    else if (job == "streams"_L1)
        sender = lab.client->listImageStreams(u"beta"_s);
    else if (job == "projects"_L1)
        sender = lab.client->list({.group = u"project.openshift.io"_s, .resource = u"projects"_s});
    else if (job == "tags"_L1)
        sender = lab.client->list(image(u"imagestreamtags"_s));
    else if (job == "tag"_L1)
        sender = lab.client->get(image(u"imagestreamtags"_s, name));
    else if (job == "image"_L1)
        sender = lab.client->get(image(u"imagestreamimages"_s, name));
    else if (job == "layers"_L1)
        sender = lab.client->get(image(u"imagestreams"_s, u"app"_s, u"layers"_s));
    else
        sender = lab.client->create(
            {.group = u"authorization.k8s.io"_s, .resource = u"selfsubjectrulesreviews"_s}, rulesReview(u"alpha"_s));
    (void)resultOf(sender);

    const ScriptedRequest sent = lab.server.requests().constFirst();
    QCOMPARE(sent.method, recording.method);
    const QByteArray path = recording.url.path(QUrl::FullyEncoded).toLatin1();
    if (job == "sign out"_L1) // each token has a name of its own
        QCOMPARE(sent.path().first(sent.path().lastIndexOf('/')), path.first(path.lastIndexOf('/')));
    else
        QCOMPARE(sent.path(), path);
    QStringList names = parametersOf(recording.url).keys();
    QCOMPARE(parametersOf(QUrl::fromEncoded(sent.target)).keys(), names);
    for (auto header = recording.headers.begin(); header != recording.headers.end(); ++header) {
        if (header.key() != "Authorization"_L1)
            QCOMPARE(sent.header(header.key().toLatin1()), header.value().toString().toLatin1());
    }
    QCOMPARE(sent.header("Authorization"), "Bearer "_ba + ClusterLab::Token);
    QCOMPARE(jsonOf(sent.body), recording.sent.toObject());
}

void TestClusterRecordings::accessReviewIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordingNames()) {
        if (name.startsWith("09-ssar-"_L1))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestClusterRecordings::accessReviewIsTheSame()
{
    QFETCH(QString, name);
    const Recording recording = recordingOf(name);
    const QJsonObject asked = recording.sent.toObject();
    QCOMPARE(accessReview(questionOf(asked)), asked);
}

// What may be done in the project is told by both.
void TestClusterRecordings::rulesSayTheSameAsReviews()
{
    const auto rules = parseAccessRules(recordingOf(u"09-ssrr-developer"_s).body.toObject());
    QVERIFY(rules);
    int compared = 0;
    for (const QString &name : recordingNames()) {
        const Recording recording = recordingOf(name);
        const AccessQuestion question = questionOf(recording.sent.toObject());
        if (!name.startsWith("09-ssar-developer"_L1) || question.nameSpace != "alpha"_L1)
            continue;
        const auto answer = parseAccessAnswer(recording.body.toObject(), question);
        QVERIFY(answer);
        const AccessAnswer::Verdict verdict = rules->verdict(question);
        QVERIFY2(verdict == answer->verdict || verdict == AccessAnswer::Verdict::Unknown, qPrintable(name));
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestClusterRecordings::showsAnImage()
{
    const auto image = parseClusterImage(recordingOf(u"04-istag-get"_s).body.toObject());
    QVERIFY(image);
    QCOMPARE(image->manifest.digest.toString(),
        u"sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_s);
    const Manifest &manifest = image->manifest.manifest;
    QCOMPARE(manifest.kind(), ContentKind::Image);
    QCOMPARE(manifest.layers.at(1).size, 121);
    QVERIFY(manifest.config);
    QVERIFY(image->config);
    QCOMPARE(image->size, 1046);
    QCOMPARE(image->config->platform.architecture, u"amd64"_s);
    QCOMPARE(image->config->created, QDateTime({2026, 11, 9}, {10, 0}, Qt::UTC));
    QCOMPARE(image->config->environment, QStringList({u"PATH=/usr/bin:/bin"_s, u"VERSION=v1"_s}));
    QCOMPARE(image->config->command, QStringList(u"/app"_s));
    QCOMPARE(image->config->exposedPorts, QStringList(u"8080/tcp"_s));
    QCOMPARE(image->config->user, u"1001"_s);
    QCOMPARE(image->config->labels.value(u"version"_s), u"v1"_s);

    const auto tag = parseStreamTag(recordingOf(u"04-istag-get"_s).body.toObject());
    QVERIFY(tag);
    QCOMPARE(tag->name, u"v1"_s);
    QCOMPARE(tag->digest(), image->manifest.digest.toString());
    QVERIFY(tag->spec && tag->spec->from && tag->spec->insecure);
    const auto pushed = parseStreamTag(recordingOf(u"08-istag-get-pushed"_s).body.toObject());
    QVERIFY(pushed && !pushed->spec);
}

void TestClusterRecordings::showsAnIndex()
{
    const auto image = parseClusterImage(recordingOf(u"05-isimage-multiarch-index"_s).body.toObject());
    QVERIFY(image);
    QVERIFY(!image->config);
    QCOMPARE(image->manifest.manifest.kind(), ContentKind::MultiArch);
    QStringList platforms;
    for (const Descriptor &child : image->manifest.manifest.manifests)
        platforms += child.platform->toString();
    QCOMPARE(platforms, QStringList({u"linux/amd64"_s, u"linux/arm64/v8"_s, u"linux/ppc64le"_s, u"linux/s390x"_s}));
}

void TestClusterRecordings::sizesOfLayers()
{
    const auto layers = parseStreamLayers(recordingOf(u"05-layers"_s).body.toObject());
    QVERIFY(layers);
    QCOMPARE(layers->images.size(), 3);
    QCOMPARE(layers->sizeOf(u"sha256:0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f"_s), 115 + 121);
    QCOMPARE(layers->sizeOf(u"sha256:unknown"_s), -1);
    const auto index = parseStreamLayers(recordingOf(u"05-layers-multi-keep"_s).body.toObject());
    QVERIFY(index);
    QVERIFY(index->sizeOf(u"sha256:3d8e46580d3ecfe4f9fdf8704a97ddc3a1d096ee07f45d37470707f88e5996de"_s) > 0);
}

QTEST_GUILESS_MAIN(TestClusterRecordings)
#include "tst_clusterrecordings.moc"
