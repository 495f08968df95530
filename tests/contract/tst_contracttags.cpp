// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Image stream tags and image tags.

#include "lab.h"

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

/*! What developer did to the stream app, in the order of the recorded resourceVersions. */
const QStringList &history()
{
    static const QStringList recordings{u"04-istag-create-permanent"_s, u"04-istag-create-alias"_s,
        u"04-istag-create-alias-full-name"_s, u"04-istag-create-alias-other-stream"_s,
        u"04-istag-create-alias-missing-source"_s, u"04-istag-create-alias-self"_s, u"04-istag-create-reference-true"_s,
        u"04-istag-create-dockerimage"_s, u"04-istag-create-dockerimage-scheduled-local"_s,
        u"04-istag-create-no-from"_s, u"04-istag-create-scheduled-on-digest"_s, u"04-istag-create-cross-ns"_s,
        u"04-istag-put"_s, u"04-istag-put-creates"_s, u"04-istag-patch-merge"_s, u"04-istag-delete"_s,
        u"04-imagetags-delete"_s};
    return recordings;
}

/*! Everything that happened before a recording, imports included. */
void before(Lab &lab, const QString &recording)
{
    lab.plantAnswerOf(u"05-is-get-app"_s);
    for (const QString &earlier : history()) {
        if (earlier == recording)
            return;
        lab.repeat({earlier});
        if (earlier == u"04-istag-create-dockerimage-scheduled-local"_s
            || earlier == u"04-istag-create-scheduled-on-digest"_s)
            lab.images().importPendingNow();
    }
}

LabScene asAfter(const QString &recording)
{
    const QString next = history().value(history().indexOf(recording) + 1);
    return [next](Stage &, Lab &lab) { before(lab, next); };
}

void withEverything(Stage &, Lab &lab)
{
    lab.plantStreamsOf(u"03-is-list"_s, {u"dup"_s, u"empty"_s, u"full"_s});
    lab.plantAnswerOf(u"05-is-get-multi-keep"_s);
    lab.plantStreamsOf(u"12-list-rv0"_s, {u"multi"_s, u"priv"_s, u"whole"_s});
}

void listed(Stage &stage, Lab &lab)
{
    withApp(stage, lab);
    withEverything(stage, lab);
}

void listedFlat(Stage &stage, Lab &lab)
{
    withEverything(stage, lab);
    asAfter(u"04-istag-delete"_s)(stage, lab);
}

void listedAsAdministrator(Stage &stage, Lab &lab)
{
    stage.user = u"admin"_s;
    lab.plantListedTags();
}

void listedInBeta(Stage &, Lab &lab)
{
    lab.plantStreamsOf(u"12-page-imagestreams-0"_s);
}

void crossNameSpace(Stage &stage, Lab &lab)
{
    withApp(stage, lab);
    lab.repeat({u"04-istag-create-cross-ns"_s});
}

void overwritten(Stage &stage, Lab &lab)
{
    before(lab, u"04-istag-put"_s);
    if (stage.recording().name == u"04-istag-put"_s)
        lab.useCurrentVersion(u"alpha"_s, u"app"_s);
    else if (stage.recording().name == u"04-istag-put-stale"_s)
        lab.repeat({u"04-istag-put"_s});
}

QHash<QString, LabScene> scenes()
{
    QHash<QString, LabScene> all{{u"04-istag-create-bad-name"_s, withApp},
        {u"04-istag-create-bad-tag-chars"_s, withApp}, {u"04-istag-create-exists"_s, withApp},
        {u"04-istag-create-from-unreadable-ns"_s, withApp}, {u"04-istag-create-scheduled-on-istag"_s, withApp},
        {u"04-istag-delete-forbidden"_s, withAppForViewer}, {u"04-istag-delete-missing"_s, withApp},
        {u"04-istag-get"_s, withApp}, {u"04-istag-get-broken-import"_s, withApp}, {u"04-istag-get-local"_s, withApp},
        {u"04-istag-get-missing"_s, withApp}, {u"04-istag-get-scheduled"_s, withApp},
        {u"04-istag-get-urlencoded"_s, withApp}, {u"04-imagetags-get"_s, asAfter(u"04-istag-delete"_s)},
        {u"04-istag-get-multiarch"_s, withMulti}, {u"04-istag-list-fieldselector"_s, withApp},
        {u"04-istag-list-limit2"_s, listed}, {u"04-istag-list"_s, listed},
        {u"04-istag-get-alias-other-stream"_s, asAfter(u"04-istag-create-alias-other-stream"_s)},
        {u"04-istag-get-dangling"_s, asAfter(u"04-istag-create-alias-missing-source"_s)},
        {u"04-istag-get-dockerimage-later"_s, asAfter(u"04-istag-create-dockerimage-scheduled-local"_s)},
        {u"04-istag-put"_s, overwritten}, {u"04-istag-put-no-rv"_s, overwritten},
        {u"04-istag-put-stale"_s, overwritten}, {u"04-imagetags-list"_s, listedFlat},
        {u"04-imagetags-get-ok"_s, asAfter(u"04-istag-delete"_s)},
        {u"04-is-get-final"_s, asAfter(u"04-imagetags-delete"_s)}, {u"04-is-get-cross-ns"_s, crossNameSpace},
        {u"12-all-ns-istags-admin"_s, listedAsAdministrator}, {u"12-page-istags-limit5"_s, listedInBeta}};
    for (const QString &recording : history()) {
        if (recording != u"04-istag-put"_s)
            all.insert(recording, [recording](Stage &, Lab &lab) { before(lab, recording); });
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({labTheme(u"tags"_s, scenes())}, argc, argv);
}
