// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"
#include "rights.h"

#include "sandbox/openshift/builtinroles.h"

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString Streams = u"imagestreams.image.openshift.io"_s;
const QString Bindings = u"clusterrolebindings.rbac.authorization.k8s.io"_s;

// A real cluster has bindings in the order of a cache; this is the one that was met.
void haveBindingsInRecordedOrder(Stage &stage)
{
    haveRights(stage);
    for (const QJsonObject &binding : stage.objects().list(Bindings))
        stage.objects().remove(Bindings, {}, Practice::nameOf(binding));
    const QStringList roles{u"system:build-strategy-jenkinspipeline"_s, u"system:build-strategy-docker"_s,
        u"system:openshift:discovery"_s, u"system:openshift:public-info-viewer"_s, u"system:oauth-token-deleter"_s,
        u"system:scope-impersonation"_s, u"system:public-info-viewer"_s, u"self-provisioner"_s,
        u"system:build-strategy-source"_s, u"system:basic-user"_s, u"system:openshift:useroauthaccesstoken-manager"_s,
        u"self-access-reviewer"_s, u"cluster-status"_s, u"basic-user"_s, u"system:webhook"_s, u"system:discovery"_s};
    for (qsizetype i = 0; i < roles.size(); ++i) {
        stage.plant(Bindings,
            Practice::bindingTo(u"%1"_s.arg(i, 2, 10, QLatin1Char('0')), {}, roles.at(i),
                {Practice::groupSubject(u"system:authenticated"_s)}));
    }
}

void haveRegistryViewer(Stage &stage)
{
    haveRightsAsAdmin(stage);
    bindEverywhere(stage, u"registry-viewer-lab"_s, u"registry-viewer"_s, u"viewer"_s);
}

void haveBindingsOfViewer(Stage &stage)
{
    haveRegistryViewer(stage);
    bindEverywhere(stage, u"registry-viewer-lab2"_s, u"nope"_s, u"viewer"_s);
    stage.user = u"viewer"_s;
}

void haveStreamsForViewer(Stage &stage)
{
    haveBindingsOfViewer(stage);
    stage.plantAnswer(Streams);
}

void haveRecordedRoleBindings(Stage &stage)
{
    haveRights(stage);
    const QString roleBindings = u"rolebindings.rbac.authorization.k8s.io"_s;
    for (const QString &name : {u"system:image-puller-29hnv"_s, u"system:image-puller-wl8gl"_s}) {
        QJsonObject binding = Practice::bindingTo(
            name, u"alpha"_s, u"system:image-puller"_s, {Practice::accountSubject(u"beta"_s, u"default"_s)});
        Practice::setMetadata(binding, "generateName"_L1, u"system:image-puller-"_s);
        stage.plant(roleBindings, binding);
    }
}

Scenes accessScenes()
{
    return {
        {u"09-ssar-admin-list-all-ns"_s, haveRightsAsAdmin},
        {u"09-ssar-viewer-get-layers"_s, haveRightsAsViewer},
        {u"09-ssar-viewer-list"_s, haveRightsAsViewer},
        {u"09-ssar-viewer-update-layers"_s, haveRightsAsViewer},
        {u"09-ssrr-developer"_s, haveBindingsInRecordedOrder},
    };
}

Scenes roleScenes()
{
    return {
        {u"10-crb-change-roleref"_s, haveRegistryViewer},
        {u"10-crb-create"_s, haveRightsAsAdmin},
        {u"10-crb-create-exists"_s, haveRegistryViewer},
        {u"10-crb-create-missing-role"_s, haveRightsAsAdmin},
        {u"10-rolebindings-list"_s, haveRecordedRoleBindings},
        {u"10-viewer-create-after-crb"_s, haveBindingsOfViewer},
        {u"10-viewer-list-after-crb"_s, haveStreamsForViewer},
        {u"10-viewer-list-all-after-crb"_s, haveStreamsForViewer},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"access"_s, .scenes = accessScenes(), .otherwise = haveRights},
                          {.name = u"roles"_s, .scenes = roleScenes(), .otherwise = haveRights}},
        argc, argv);
}
