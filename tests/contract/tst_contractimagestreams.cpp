// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What only image streams do of the verbs that every resource has.

#include "lab.h"

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

void changeEmpty(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"03-is-patch-merge-lookup-off"_s);
}

void seeImported(Stage &, Lab &lab)
{
    lab.repeat({u"03-is-create-full"_s});
    lab.images().importPendingNow();
}

void seeLayers(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"03-is-patch-apply"_s);
    lab.images().importPendingNow();
}

void seeSecrets(Stage &stage, Lab &lab)
{
    lab.plantAnswerOf(u"03-is-put-ok"_s);
    stage.plantAnswer(u"secrets"_s);
}

void seeStatus(Stage &, Lab &lab)
{
    lab.plantAnswerOf(u"03-is-put-ok"_s);
}

void seeTable(Stage &, Lab &lab)
{
    lab.plantStreamsOf(u"03-is-list"_s);
}

QHash<QString, LabScene> scenes()
{
    return {{u"03-is-get-full-after"_s, seeImported}, {u"03-is-layers-empty"_s, seeLayers},
        {u"03-is-list-table"_s, seeTable}, {u"03-is-patch-strategic"_s, changeEmpty}, {u"03-is-secrets"_s, seeSecrets},
        {u"03-is-status-subresource"_s, seeStatus}};
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({labTheme(u"imagestreams"_s, scenes())}, argc, argv);
}
