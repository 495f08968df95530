// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// What only image streams do of the verbs that every resource has.

#include "lab.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

using LabScene = std::function<void(Stage &, Lab &)>;

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

QHash<QString, LabScene> ownScenes()
{
    return {{u"03-is-get-full-after"_s, seeImported}, {u"03-is-layers-empty"_s, seeLayers},
        {u"03-is-list-table"_s, seeTable}, {u"03-is-patch-strategic"_s, changeEmpty}, {u"03-is-secrets"_s, seeSecrets},
        {u"03-is-status-subresource"_s, seeStatus}};
}

} // namespace

class ContractOfImagestreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredAsRecorded_data();
    void isAnsweredAsRecorded();
};

void ContractOfImagestreams::isAnsweredAsRecorded_data()
{
    addRecordings(u"imagestreams"_s);
}

void ContractOfImagestreams::isAnsweredAsRecorded()
{
    QFETCH(const QString, name);
    static const Scenes scenes = labScenes(u"imagestreams"_s, ownScenes());
    play(name, scenes);
}

QTEST_GUILESS_MAIN(ContractOfImagestreams)

#include "tst_contractimagestreams.moc"
