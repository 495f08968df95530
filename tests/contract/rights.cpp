// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "rights.h"

#include "sandbox/openshift/builtinroles.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/keptresources.h"
#include "sandbox/openshift/serviceaccounts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

const QString ClusterBindings = u"clusterrolebindings.rbac.authorization.k8s.io"_s;
const QString ServiceAccounts = u"serviceaccounts"_s;

// Nothing is imported in these scenes.
class NoUpstreams final : public Practice::Upstreams {
public:
    Practice::UpstreamAnswer<Practice::UpstreamImage> image(
        const Practice::PullSpec &, const Practice::UpstreamManners &) override
    {
        return Practice::UpstreamProblem{.kind = Practice::UpstreamProblem::Kind::NotFound, .detail = {}};
    }
    Practice::UpstreamAnswer<QStringList> tags(const Practice::PullSpec &, const Practice::UpstreamManners &) override
    {
        return Practice::UpstreamProblem{.kind = Practice::UpstreamProblem::Kind::NotFound, .detail = {}};
    }
};

} // namespace

void haveRoles(Stage &stage)
{
    addKeptResources(stage.cluster());
    for (const QString &project : {u"alpha"_s, u"beta"_s})
        Practice::furnishProject(stage.objects(), project, u"developer"_s);
    stage.objects().remove(ClusterBindings, {}, u"cluster-admin-admin"_s);
    bindEverywhere(stage, u"lab-admin"_s, u"cluster-admin"_s, u"admin"_s);
}

void haveRights(Stage &stage)
{
    Practice::ImageApi &images = addImageApi(stage.cluster(), std::make_shared<NoUpstreams>());
    images.setAutomaticImport(false);
    haveRoles(stage);
    limitStreams(stage.cluster(), images);
}

void haveRightsAsAdmin(Stage &stage)
{
    haveRights(stage);
    stage.user = u"admin"_s;
}

void haveRightsAsViewer(Stage &stage)
{
    haveRights(stage);
    stage.user = u"viewer"_s;
}

void bindEverywhere(Stage &stage, const QString &name, const QString &role, const QString &user)
{
    stage.plant(ClusterBindings, Practice::bindingTo(name, {}, role, {Practice::userSubject(user)}));
}

QJsonObject serviceAccount(Stage &stage, const QString &project, const QString &name)
{
    if (const auto account = stage.objects().find(ServiceAccounts, project, name))
        return *account;
    const QJsonObject metadata{{u"name"_s, name}, {u"namespace"_s, project}};
    return Practice::furnishAccount(stage.objects(), stage.plant(ServiceAccounts, {{u"metadata"_s, metadata}}));
}

void actAs(Stage &stage, const QString &project, const QString &account)
{
    const QByteArray token =
        Practice::issueAccountToken(stage.cluster().oauth(), serviceAccount(stage, project, account));
    stage.replace("Bearer <token>", "Bearer " + token);
}

void plantSent(Stage &stage, const QString &storeName, const QJsonObject &before)
{
    const QJsonObject sent = QJsonDocument::fromJson(stage.body).object();
    QJsonObject object = sent;
    for (auto field = before.begin(); field != before.end(); ++field)
        object.insert(field.key(), field.value());
    const QJsonObject stored = stage.plant(storeName, object);
    const QByteArray version = Practice::metadataText(sent, "resourceVersion"_L1).toLatin1();
    stage.replace("\"resourceVersion\":\"" + version + '"',
        "\"resourceVersion\":\"" + Practice::metadataText(stored, "resourceVersion"_L1).toLatin1() + '"');
}

} // namespace Tagwright
