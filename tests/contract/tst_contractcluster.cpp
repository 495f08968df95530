// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Discovery, versions, health; and the aggregated server when it is down.

#include "contract.h"
#include "rights.h"

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

Scenes scenes()
{
    return {
        {u"00-clusterversion-missing"_s, asUser(u"admin"_s)},
        {u"00-root-paths"_s, asUser(u"admin"_s)},
        {u"14-openshift-apiserver-down-1"_s, takeDown},
        {u"14-openshift-apiserver-down-2"_s, takeDown},
        {u"14-openshift-apiserver-down-apis"_s, takeDown},
        {u"14-openshift-apiserver-down-discovery"_s, takeDown},
        {u"14-openshift-apiserver-down-namespaces"_s, takeDownAndList},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"cluster"_s, .scenes = scenes(), .common = haveRights}}, argc, argv);
}
