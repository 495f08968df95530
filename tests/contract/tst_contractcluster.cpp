// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"
#include "rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

Scene asUser(const QString &user)
{
    return [user](Stage &stage) { stage.user = user; };
}

void takeDown(Stage &stage)
{
    stage.cluster().api().setAggregatedDown(true);
}

void takeDownAndList(Stage &stage)
{
    takeDown(stage);
    stage.user = u"admin"_s;
    for (const QJsonObject &nameSpace : stage.objects().list(u"namespaces"_s))
        stage.objects().remove(u"namespaces"_s, {}, Practice::nameOf(nameSpace));
    stage.plantAnswer(u"namespaces"_s);
}

const Scenes &scenes()
{
    static const Scenes all{
        {u"00-clusterversion-missing"_s, asUser(u"admin"_s)},
        {u"00-root-paths"_s, asUser(u"admin"_s)},
        {u"14-openshift-apiserver-down-1"_s, takeDown},
        {u"14-openshift-apiserver-down-2"_s, takeDown},
        {u"14-openshift-apiserver-down-apis"_s, takeDown},
        {u"14-openshift-apiserver-down-discovery"_s, takeDown},
        {u"14-openshift-apiserver-down-namespaces"_s, takeDownAndList},
    };
    return all;
}

} // namespace

/*! Discovery, versions, health; and the aggregated server when it is down. */
class TestContractCluster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsRecorded_data() { addRecordings(u"cluster"_s); }
    void answersAsRecorded()
    {
        QFETCH(QString, name);
        play(name, scenes(), haveRights);
    }
};

QTEST_GUILESS_MAIN(TestContractCluster)
#include "tst_contractcluster.moc"
