// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Imports from other registries.

#include "lab.h"
#include "rights.h"

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

constexpr int BulkTags = 60; // beside the four that are always there

const QStringList StreamMade{u"06-import-real-new-stream"_s};
const QStringList LatestImported{u"06-import-real-new-stream"_s, u"06-import-no-to"_s};

LabScene after(const QStringList &recordings)
{
    return [recordings](Stage &, Lab &lab) { lab.repeat(recordings); };
}

void seenByViewer(Stage &stage, Lab &)
{
    stage.user = u"viewer"_s;
}

void plantPullSecret(Stage &stage)
{
    stage.plant(u"secrets"_s, recordingOf(u"06-import-private-secret-create"_s).answer.toObject());
}

void withPullSecret(Stage &stage, Lab &)
{
    plantPullSecret(stage);
}

void withSecrets(Stage &stage, Lab &lab)
{
    lab.plantAnswerOf(u"05-is-get-app"_s);
    stage.plantAnswer(u"secrets"_s);
}

void makeSecret(Stage &stage, Lab &)
{
    haveRights(stage);
}

void withManyTags(Stage &, Lab &lab)
{
    for (int i = 0; i < BulkTags; ++i)
        lab.move("lab/app", "bulk-" + QByteArray::number(i).rightJustified(2, '0'), "v1");
}

QHash<QString, LabScene> scenes()
{
    return {{u"06-import-by-digest-no-to"_s, after(LatestImported)}, {u"06-import-forbidden"_s, seenByViewer},
        {u"06-import-no-to"_s, after(StreamMade)}, {u"06-import-real-again-same"_s, after(StreamMade)},
        {u"06-import-private-secret-create"_s, makeSecret}, {u"06-import-private-with-secret"_s, withPullSecret},
        {u"06-import-repository-over-50"_s, withManyTags},
        {u"06-import-unauthorized-is"_s, after({u"06-import-unauthorized-real"_s})},
        {u"06-is-secrets-list"_s, withSecrets}};
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({labTheme(u"imports"_s, scenes())}, argc, argv);
}
