// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What follows from changes of a stream: imports, aliases, history.

#include "lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

LabScene planted(const QString &recording)
{
    return [recording](Stage &, Lab &lab) { lab.plantAnswerOf(recording); };
}

/*! The recording's request, with the version that the stream has here, after another answer's state. */
LabScene edited(const QString &recording)
{
    return [recording](Stage &, Lab &lab) {
        lab.plantAnswerOf(recording);
        lab.useCurrentVersion(u"alpha"_s, u"edit"_s);
    };
}

void moveUpstream(Lab &lab)
{
    lab.plantAnswerOf(u"07-alias-before"_s);
    lab.move("lab/moving", "cur", "v2");
}

void moved(Stage &, Lab &lab)
{
    moveUpstream(lab);
    lab.images().importScheduledNow();
}

void movedElsewhere(Stage &stage, Lab &lab)
{
    lab.plantAnswerOf(u"07-alias-after-other-stream"_s);
    moved(stage, lab);
}

void watched(Stage &stage, Lab &lab)
{
    moveUpstream(lab);
    stage.setParameter("resourceVersion", QByteArray::number(stage.objects().revision()));
    stage.setParameter("timeoutSeconds", "1");
    lab.images().importScheduledNow();
}

/*! rb was tagged with the newer image before. */
void beforeRollback(Stage &stage, Lab &lab)
{
    moved(stage, lab);
    QByteArray tag = recordingOf(u"07-rollback-put"_s).body;
    tag.replace("0dbbba23810e58b3b3d878518df631525115dadb4c66d2dc34462d44e7d3af5f",
        "e3d71557b991eb52a9d757386a928dd3c39cb2e4c69e26dab026dcaf0f95fed9");
    const WireAnswer answer = stage.ask(
        "PUT", "/apis/image.openshift.io/v1/namespaces/alpha/imagestreamtags/semantics:rb", u"developer"_s, tag);
    QCOMPARE(answer.status, 201);
}

void afterRollback(Stage &stage, Lab &lab)
{
    beforeRollback(stage, lab);
    lab.repeat({u"07-rollback-put"_s});
}

void afterDeletion(Stage &stage, Lab &lab)
{
    afterRollback(stage, lab);
    lab.repeat({u"07-istag-delete-of-alias-target"_s});
}

void beforeSchedule(Stage &stage, Lab &lab)
{
    const WireAnswer answer = stage.ask("POST", "/apis/image.openshift.io/v1/namespaces/alpha/imagestreamimports",
        u"developer"_s,
        R"({"kind":"ImageStreamImport","apiVersion":"image.openshift.io/v1","metadata":{"name":"edit"},"spec":{"import":true,
            "images":[{"from":{"kind":"DockerImage","name":"127.0.0.1:5001/lab/app:v1"},"importPolicy":{"insecure":true}},
            {"from":{"kind":"DockerImage","name":"127.0.0.1:5001/lab/app:v2"},"importPolicy":{"insecure":true}}]}})");
    QCOMPARE(answer.status, 201);
    QVERIFY(lab.images().streams().find(u"alpha"_s, u"edit"_s));
}

/*! The state that was sent back with generation 0. */
void beforeZero(Stage &stage, Lab &lab)
{
    QJsonObject stream = QJsonDocument::fromJson(stage.body).object();
    QJsonArray tags = Practice::valueAt(stream, u"spec.tags").toArray();
    QJsonObject tag = tags.first().toObject();
    tag.insert(u"generation"_s, 5);
    Practice::setValueAt(stream, u"spec.tags", QJsonArray{tag});
    stage.plant(u"imagestreams.image.openshift.io"_s, stream);
    lab.useCurrentVersion(u"alpha"_s, u"edit"_s);
}

/*! A stream that was imported before does not follow a repository that it is given later. */
void repositoryFollowed(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"07-edit-put-dockerImageRepository"_s);
    lab.images().importPendingNow();
}

QHash<QString, LabScene> scenes()
{
    return {{u"07-alias-after"_s, moved}, {u"07-alias-after-other-stream"_s, movedElsewhere},
        {u"07-alias-before"_s, planted(u"07-alias-before"_s)},
        {u"07-edit-after-spec-tag-removed"_s, planted(u"07-edit-merge-replaces-list"_s)},
        {u"07-edit-dockerImageRepository-after"_s, repositoryFollowed},
        {u"07-edit-istag-get-removed-from-spec"_s, planted(u"07-edit-merge-replaces-list"_s)},
        {u"07-edit-merge-replaces-list"_s, planted(u"07-edit-strategic-scheduled"_s)},
        {u"07-edit-put-dockerImageRepository"_s, edited(u"07-edit-put-status-ignored"_s)},
        {u"07-edit-put-from-changed-generation-kept"_s, edited(u"07-edit-merge-replaces-list"_s)},
        {u"07-edit-put-generation-zero"_s, beforeZero},
        {u"07-edit-put-status-ignored"_s, edited(u"07-edit-put-status-ignored"_s)},
        {u"07-edit-strategic-scheduled"_s, beforeSchedule}, {u"07-is-after-alias-target-deleted"_s, afterDeletion},
        {u"07-istag-delete-of-alias-target"_s, afterRollback},
        {u"07-istag-get-alias-with-deleted-target"_s, afterDeletion}, {u"07-rollback-is"_s, afterRollback},
        {u"07-rollback-put"_s, beforeRollback}, {u"07-watch-scheduled-import"_s, watched}};
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({labTheme(u"edits"_s, scenes())}, argc, argv);
}
