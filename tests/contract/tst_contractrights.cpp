// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"
#include "rights.h"

#include "sandbox/openshift/builtinroles.h"

#include <QTest>

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

const Scenes &accessScenes()
{
    static const Scenes all = [] {
        Scenes scenes{
            {u"09-ssar-admin-list-all-ns"_s, haveRightsAsAdmin},
            {u"09-ssar-viewer-get-layers"_s, haveRightsAsViewer},
            {u"09-ssar-viewer-list"_s, haveRightsAsViewer},
            {u"09-ssar-viewer-update-layers"_s, haveRightsAsViewer},
            {u"09-ssrr-developer"_s, haveBindingsInRecordedOrder},
        };
        for (const QString &name : recordingsOf(u"access"_s)) {
            if (!scenes.contains(name))
                scenes.insert(name, haveRights);
        }
        return scenes;
    }();
    return all;
}

const Scenes &roleScenes()
{
    static const Scenes all = [] {
        Scenes scenes{
            {u"10-crb-change-roleref"_s, haveRegistryViewer},
            {u"10-crb-create"_s, haveRightsAsAdmin},
            {u"10-crb-create-exists"_s, haveRegistryViewer},
            {u"10-crb-create-missing-role"_s, haveRightsAsAdmin},
            {u"10-rolebindings-list"_s, haveRecordedRoleBindings},
            {u"10-viewer-create-after-crb"_s, haveBindingsOfViewer},
            {u"10-viewer-list-after-crb"_s, haveStreamsForViewer},
            {u"10-viewer-list-all-after-crb"_s, haveStreamsForViewer},
        };
        for (const QString &name : recordingsOf(u"roles"_s)) {
            if (!scenes.contains(name))
                scenes.insert(name, haveRights);
        }
        return scenes;
    }();
    return all;
}

} // namespace

class TestContractRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reviewsAccess_data() { addRecordings(u"access"_s); }
    void reviewsAccess()
    {
        QFETCH(const QString, name);
        play(name, accessScenes());
    }
    void keepsRoles_data() { addRecordings(u"roles"_s); }
    void keepsRoles()
    {
        QFETCH(const QString, name);
        play(name, roleScenes());
    }
};

QTEST_GUILESS_MAIN(TestContractRights)

#include "tst_contractrights.moc"
