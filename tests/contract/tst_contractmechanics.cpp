// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What every resource has in common, on image streams.

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Streams = u"imagestreams.image.openshift.io"_s;

QJsonObject named(const QString &name)
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, u"alpha"_s}}}};
}

// A recorded object as the state before the next recording.
QJsonObject answerOf(const QString &recording)
{
    return recordingOf(recording).answer.toObject();
}

void haveThose(Stage &stage)
{
    stage.plantAnswer(Streams);
}

Scene as(const QString &user, const Scene &scene = {})
{
    return [user, scene](Stage &stage) {
        stage.user = user;
        if (scene)
            scene(stage);
    };
}

Scene after(const QString &recording)
{
    return [recording](Stage &stage) { stage.plant(Streams, answerOf(recording)); };
}

void haveThoseAndOthers(Stage &stage)
{
    haveThose(stage);
    stage.plant(Streams, named(u"another"_s));
}

void goOn(Stage &stage)
{
    stage.continueAfter(Streams, u"alpha"_s, 3);
}

void haveFullStream(Stage &stage)
{
    const QJsonObject stored = stage.plant(Streams, answerOf(u"03-is-get-full-after"_s));
    stage.replace("\"resourceVersion\":\"1111\"",
        "\"resourceVersion\":\"" + Practice::metadataText(stored, "resourceVersion"_L1).toLatin1() + '"');
}

void havePages(Stage &stage)
{
    for (const QString &name : {u"page-05"_s, u"page-06"_s})
        stage.plant(Streams, named(name));
}

// The changes happened just before somebody watches from the version before them.
void watchChanges(Stage &stage)
{
    stage.setParameter("resourceVersion", QByteArray::number(stage.objects().revision()));
    stage.setParameter("timeoutSeconds", "3");
    for (const QJsonValue &value : *stage.recording().events) {
        const QString type = value.toObject().value("type"_L1).toString();
        QJsonObject object = value.toObject().value("object"_L1).toObject();
        if (type == u"ADDED"_s) {
            stage.plant(Streams, object);
        } else if (type == u"MODIFIED"_s) {
            object.remove("kind"_L1);
            object.remove("apiVersion"_L1);
            stage.objects().replace(Streams, object);
        } else if (type == u"DELETED"_s) {
            stage.objects().remove(Streams, u"alpha"_s, Practice::nameOf(object));
        }
    }
}

void watchObjects(Stage &stage)
{
    stage.setParameter("timeoutSeconds", "1");
    for (const QJsonValue &event : *stage.recording().events)
        stage.plant(Streams, event.toObject().value("object"_L1).toObject());
}

void watchOneOfThem(Stage &stage)
{
    watchObjects(stage);
    stage.plant(Streams, named(u"another"_s));
}

Scenes scenes()
{
    return {
        {u"03-is-create-missing-ns-admin"_s, as(u"admin"_s)},
        {u"03-is-delete"_s, havePages},
        {u"03-is-delete-precondition"_s, havePages},
        {u"03-is-deletecollection"_s, haveThoseAndOthers},
        {u"03-is-get-forbidden-viewer"_s, as(u"viewer"_s)},
        {u"03-is-list"_s, haveThose},
        {u"03-is-list-all-ns-admin"_s, as(u"admin"_s, haveThose)},
        {u"03-is-list-fieldselector-name"_s, haveThoseAndOthers},
        {u"03-is-list-labelselector"_s, haveThoseAndOthers},
        {u"03-is-list-limit1000"_s, haveThose},
        {u"03-is-list-limit3"_s, haveThose},
        {u"03-is-list-limit3-continue"_s, goOn},
        {u"03-is-list-missing-ns-admin"_s, as(u"admin"_s)},
        {u"03-is-list-negative-limit"_s, haveThose},
        {u"03-is-list-partialmeta"_s, haveThose},
        {u"03-is-patch-apply"_s, after(u"03-is-patch-json"_s)},
        {u"03-is-patch-json"_s, after(u"03-is-patch-strategic"_s)},
        {u"03-is-patch-json-test-fails"_s, after(u"03-is-patch-json"_s)},
        {u"03-is-patch-merge-lookup-off"_s, after(u"03-is-patch-merge-lookup-on"_s)},
        {u"03-is-patch-merge-lookup-on"_s, after(u"03-is-create-minimal"_s)},
        {u"03-is-patch-wrong-type"_s, after(u"03-is-create-minimal"_s)},
        {u"03-is-put-no-resourceversion"_s, haveFullStream},
        {u"03-is-put-ok"_s, haveFullStream},
        {u"03-is-secrets-viewer"_s, as(u"viewer"_s)},
        {u"03-is-watch"_s, watchChanges},
        {u"03-is-watch-fieldselector"_s, watchOneOfThem},
        {u"03-is-watch-forbidden"_s, as(u"viewer"_s)},
        {u"03-is-watch-future-rv"_s, watchObjects},
        {u"03-is-watch-no-rv"_s, watchObjects},
        {u"03-is-watch-rv0"_s, watchObjects},
        {u"03-unknown-resource"_s, as(u"admin"_s)},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"mechanics"_s, .scenes = scenes(), .common = haveRights}}, argc, argv);
}
