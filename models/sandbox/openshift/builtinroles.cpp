// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/builtinroles.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto RoleGroup = "rbac.authorization.k8s.io"_L1;
constexpr auto All = "create,delete,deletecollection,get,list,patch,update,watch";
constexpr auto Read = "get,list,watch";
constexpr auto Write = "create,delete,deletecollection,patch,update";

constexpr auto Builds = "buildconfigs,buildconfigs/webhooks,builds";
constexpr auto DeploymentConfigs = "deploymentconfigs,deploymentconfigs/scale";
constexpr auto Templates = "processedtemplates,templateconfigs,templateinstances,templates";

// Lists are joined with commas; an empty group is the core API, and ",x" the core API of old clients and x.
struct RuleLine {
    const char *verbs;
    const char *groups;
    const char *resources;
    const char *resourceNames = nullptr;
};

QJsonArray listOf(const char *joined)
{
    return QJsonArray::fromStringList(QString::fromLatin1(joined).split(u','));
}

QJsonObject ruleOf(const RuleLine &line)
{
    QJsonObject rule{{u"verbs"_s, listOf(line.verbs)}, {u"apiGroups"_s, listOf(line.groups)},
        {u"resources"_s, listOf(line.resources)}};
    if (line.resourceNames)
        rule.insert(u"resourceNames"_s, listOf(line.resourceNames));
    return rule;
}

QJsonObject pathRule(const char *verbs, const char *paths)
{
    return {{u"verbs"_s, listOf(verbs)}, {u"nonResourceURLs"_s, listOf(paths)}};
}

QList<QJsonObject> rulesOf(const QList<RuleLine> &lines)
{
    QList<QJsonObject> rules;
    for (const RuleLine &line : lines)
        rules += ruleOf(line);
    return rules;
}

// Aggregated roles hold every rule once, in the order of the names of the roles they gather.
QList<QJsonObject> gathered(const QList<QList<QJsonObject>> &parts)
{
    QList<QJsonObject> rules;
    for (const QList<QJsonObject> &part : parts) {
        for (const QJsonObject &rule : part) {
            if (!rules.contains(rule))
                rules += rule;
        }
    }
    return rules;
}

QList<QJsonObject> registryViewer()
{
    return rulesOf({
        {Read, ",image.openshift.io", "imagestreamimages,imagestreammappings,imagestreams,imagestreamtags,imagetags"},
        {"get", ",image.openshift.io", "imagestreams/layers"},
        {"get", "", "namespaces"},
        {"get", ",project.openshift.io", "projects"},
    });
}

// What registry-editor and registry-admin begin with.
QList<QJsonObject> registryWriting()
{
    return rulesOf({
        {All, "", "secrets,serviceaccounts"},
        {All, ",image.openshift.io",
            "imagestreamimages,imagestreammappings,imagestreams,imagestreams/secrets,imagestreamtags,imagetags"},
        {"create", ",image.openshift.io", "imagestreamimports"},
        {"get,update", ",image.openshift.io", "imagestreams/layers"},
    });
}

QList<QJsonObject> registryEditor()
{
    return registryWriting()
        + rulesOf({
            {"get", "", "namespaces"},
            {"get", ",project.openshift.io", "projects"},
        });
}

QList<QJsonObject> registryAdmin()
{
    return registryWriting()
        + rulesOf({
            {All, ",authorization.openshift.io", "rolebindings,roles"},
            {All, "rbac.authorization.k8s.io", "rolebindings,roles"},
            {"create", ",authorization.openshift.io",
                "localresourceaccessreviews,localsubjectaccessreviews,subjectrulesreviews"},
            {"create", "authorization.k8s.io", "localsubjectaccessreviews"},
            {"get", "", "namespaces"},
            {"delete,get", ",project.openshift.io", "projects"},
            {"create", ",authorization.openshift.io", "resourceaccessreviews,subjectaccessreviews"},
        });
}

// What edit and system:image-builder have for builds.
QList<QJsonObject> imageBuilding()
{
    return rulesOf({
        {"create", ",image.openshift.io", "imagestreams"},
        {"update", ",build.openshift.io", "builds/details"},
        {"get", ",build.openshift.io", "builds"},
    });
}

// What anybody may ask of what they may do.
QList<QJsonObject> ownReviews()
{
    return rulesOf({
        {"create", ",authorization.openshift.io", "selfsubjectrulesreviews"},
        {"create", "authorization.k8s.io", "selfsubjectaccessreviews"},
    });
}

QList<QJsonObject> view()
{
    return gathered({registryViewer(),
        rulesOf({
            {Read, "",
                "configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/"
                "status,pods,replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/"
                "status"},
            {Read, "",
                "bindings,events,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/"
                "status,resourcequotas,resourcequotas/status"},
            {Read, "", "namespaces"},
            {Read, "discovery.k8s.io", "endpointslices"},
            {Read, "apps",
                "controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/"
                "status,replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/"
                "status"},
            {Read, "autoscaling", "horizontalpodautoscalers,horizontalpodautoscalers/status"},
            {Read, "batch", "cronjobs,cronjobs/status,jobs,jobs/status"},
            {Read, "extensions",
                "daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,ingresses/"
                "status,networkpolicies,replicasets,replicasets/scale,replicasets/status,replicationcontrollers/scale"},
            {Read, "policy", "poddisruptionbudgets,poddisruptionbudgets/status"},
            {Read, "networking.k8s.io", "ingresses,ingresses/status,networkpolicies"},
            {Read, ",build.openshift.io", Builds},
            {Read, ",build.openshift.io", "builds/log"},
            {"view", "build.openshift.io", "jenkins"},
            {Read, ",apps.openshift.io", DeploymentConfigs},
            {Read, ",apps.openshift.io", "deploymentconfigs/log,deploymentconfigs/status"},
            {Read, ",image.openshift.io", "imagestreams/status"},
            {Read, ",quota.openshift.io", "appliedclusterresourcequotas"},
            {Read, ",route.openshift.io", "routes"},
            {Read, ",route.openshift.io", "routes/status"},
            {Read, ",template.openshift.io", Templates},
            {Read, ",build.openshift.io", "buildlogs"},
            {Read, "", "resourcequotausages"},
        })});
}

QList<QJsonObject> edit()
{
    return gathered({registryEditor(),
        rulesOf({
            {Read, "", "pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy"},
            {"impersonate", "", "serviceaccounts"},
            {Write, "", "pods,pods/attach,pods/exec,pods/portforward,pods/proxy"},
            {"create", "", "pods/eviction"},
            {Write, "",
                "configmaps,endpoints,events,persistentvolumeclaims,replicationcontrollers,replicationcontrollers/"
                "scale,secrets,serviceaccounts,services,services/proxy"},
            {"create", "", "serviceaccounts/token"},
            {Write, "apps",
                "daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/"
                "scale,statefulsets,statefulsets/scale"},
            {Write, "autoscaling", "horizontalpodautoscalers"},
            {Write, "batch", "cronjobs,jobs"},
            {Write, "extensions",
                "daemonsets,deployments,deployments/rollback,deployments/"
                "scale,ingresses,networkpolicies,replicasets,replicasets/scale,replicationcontrollers/scale"},
            {Write, "policy", "poddisruptionbudgets"},
            {Write, "networking.k8s.io", "ingresses,networkpolicies"},
            {All, "coordination.k8s.io", "leases"},
        }),
        imageBuilding(),
        rulesOf({
            {All, ",build.openshift.io", Builds},
            {Read, ",build.openshift.io", "builds/log"},
            {"create", ",build.openshift.io", "buildconfigs/instantiate,buildconfigs/instantiatebinary,builds/clone"},
            {"edit,view", "build.openshift.io", "jenkins"},
            {All, ",apps.openshift.io", DeploymentConfigs},
            {"create", ",apps.openshift.io",
                "deploymentconfigrollbacks,deploymentconfigs/instantiate,deploymentconfigs/rollback"},
            {Read, ",apps.openshift.io", "deploymentconfigs/log,deploymentconfigs/status"},
            {Read, ",image.openshift.io", "imagestreams/status"},
            {Read, ",quota.openshift.io", "appliedclusterresourcequotas"},
            {All, ",route.openshift.io", "routes"},
            {"create", ",route.openshift.io", "routes/custom-host"},
            {Read, ",route.openshift.io", "routes/status"},
            {All, ",template.openshift.io", Templates},
            {All, "networking.k8s.io", "networkpolicies"},
            {All, ",build.openshift.io", "buildlogs"},
            {Read, "", "resourcequotausages"},
        }),
        view()});
}

QList<QJsonObject> admin()
{
    return gathered({edit(), registryAdmin(),
        rulesOf({
            {"create", ",security.openshift.io",
                "podsecuritypolicyreviews,podsecuritypolicyselfsubjectreviews,podsecuritypolicysubjectreviews"},
            {Read, ",authorization.openshift.io", "rolebindingrestrictions"},
            {"admin,edit,view", "build.openshift.io", "jenkins"},
            {"delete,get,patch,update", ",project.openshift.io", "projects"},
            {"update", ",route.openshift.io", "routes/status"},
        })});
}

constexpr auto DiscoveryPaths = "/version,/version/*,/api,/api/*,/apis,/apis/*,/oapi,/oapi/*,/openapi/v2,/swaggerapi,"
                                "/swaggerapi/*,/swagger.json,/swagger-2.0.0.pb-v1,/osapi,/osapi/,/.well-known,"
                                "/.well-known/oauth-authorization-server,/";

struct BuiltInRole {
    QString name;
    QList<QJsonObject> rules;
    QString aggregatesTo = {}; // the role that gathers it
    QString description = {};
};

QList<BuiltInRole> roles()
{
    return {
        {u"admin"_s, admin(), {},
            u"A user that has edit rights within the project and can change the project's membership."_s},
        {u"basic-user"_s,
            rulesOf({
                {"get", ",user.openshift.io", "users", "~"},
                {"list", ",project.openshift.io", "projectrequests"},
                {"get,list", ",authorization.openshift.io", "clusterroles"},
                {Read, "rbac.authorization.k8s.io", "clusterroles"},
                {"get,list", "storage.k8s.io", "storageclasses"},
                {"list,watch", ",project.openshift.io", "projects"},
            }) + ownReviews(),
            {}, u"A user that can get basic information about projects."_s},
        {u"cluster-admin"_s, {ruleOf({"*", "*", "*"}), pathRule("*", "*")}, {},
            u"A super-user that can perform any action in the cluster. When granted to a user within a project, they have full control over quota and membership and can perform every action on every resource in the project."_s},
        {u"cluster-reader"_s,
            gathered({view(),
                rulesOf({
                    {Read, ",image.openshift.io", "images,imagesignatures"},
                    {Read, ",user.openshift.io", "groups,identities,users"},
                    {Read, "config.openshift.io", "*"},
                    {Read, "rbac.authorization.k8s.io", "clusterrolebindings,clusterroles,rolebindings,roles"},
                })})},
        {u"cluster-status"_s, {pathRule("get", "/healthz,/healthz/"), pathRule("get", DiscoveryPaths)}, {},
            u"A user that can get basic cluster status information."_s},
        {u"edit"_s, edit(), u"admin"_s,
            u"A user that can create and edit most objects in a project, but can not update the project's membership."_s},
        {u"registry-admin"_s, registryAdmin(), u"admin"_s},
        {u"registry-editor"_s, registryEditor(), u"edit"_s},
        {u"registry-viewer"_s, registryViewer(), u"view"_s},
        {u"self-access-reviewer"_s, ownReviews()},
        {u"self-provisioner"_s,
            rulesOf({
                {"create", ",project.openshift.io", "projectrequests"},
            }),
            {}, u"A user that can request projects."_s},
        {u"system:basic-user"_s,
            rulesOf({
                {"create", "authorization.k8s.io", "selfsubjectaccessreviews,selfsubjectrulesreviews"},
                {"create", "authentication.k8s.io", "selfsubjectreviews"},
            })},
        {u"system:build-strategy-docker"_s,
            rulesOf({
                {"create", ",build.openshift.io", "builds/docker,builds/optimizeddocker"},
            })},
        {u"system:build-strategy-jenkinspipeline"_s,
            rulesOf({
                {"create", ",build.openshift.io", "builds/jenkinspipeline"},
            })},
        {u"system:build-strategy-source"_s,
            rulesOf({
                {"create", ",build.openshift.io", "builds/source"},
            })},
        {u"system:discovery"_s,
            {pathRule(
                "get", "/api,/api/*,/apis,/apis/*,/healthz,/livez,/openapi,/openapi/*,/readyz,/version,/version/")}},
        {u"system:image-builder"_s,
            rulesOf({
                {"get,update", ",image.openshift.io", "imagestreams/layers"},
            }) + imageBuilding(),
            {},
            u"Grants the right to build, push and pull images from within a project.  Used primarily with service accounts for builds."_s},
        {u"system:image-puller"_s,
            rulesOf({
                {"get", ",image.openshift.io", "imagestreams/layers"},
            }),
            {}, u"Grants the right to pull images from within a project."_s},
        {u"system:image-pusher"_s,
            rulesOf({
                {"get,update", ",image.openshift.io", "imagestreams/layers"},
            }),
            {}, u"Grants the right to push and pull images from within a project."_s},
        {u"system:oauth-token-deleter"_s,
            rulesOf({
                {"delete", ",oauth.openshift.io", "oauthaccesstokens,oauthauthorizetokens"},
            })},
        {u"system:openshift:discovery"_s, {pathRule("get", DiscoveryPaths)}},
        {u"system:openshift:public-info-viewer"_s, {pathRule("get", "/.well-known,/.well-known/*")}},
        {u"system:openshift:useroauthaccesstoken-manager"_s,
            rulesOf({
                {"get,list,watch,delete", "oauth.openshift.io", "useroauthaccesstokens"},
            })},
        {u"system:public-info-viewer"_s, {pathRule("get", "/healthz,/livez,/readyz,/version,/version/")}},
        {u"system:scope-impersonation"_s,
            rulesOf({
                {"impersonate", "authentication.k8s.io", "userextras/scopes.authorization.openshift.io"},
            })},
        {u"system:webhook"_s,
            rulesOf({
                {"create,get", ",build.openshift.io", "buildconfigs/webhooks"},
            })},
        {u"view"_s, view(), u"edit"_s,
            u"A user who can view but not edit any resources within the project. They can not view secrets or membership."_s},
    };
}

QJsonObject roleOf(const BuiltInRole &role)
{
    QJsonObject annotations{{u"rbac.authorization.kubernetes.io/autoupdate"_s, u"true"_s}};
    if (!role.description.isEmpty())
        annotations.insert(u"openshift.io/description"_s, role.description);
    QJsonObject metadata{{u"name"_s, role.name}, {u"annotations"_s, annotations}};
    if (!role.aggregatesTo.isEmpty()) {
        const QString label = u"rbac.authorization.k8s.io/aggregate-to-"_s + role.aggregatesTo;
        metadata.insert(u"labels"_s, QJsonObject{{label, u"true"_s}});
    }
    QJsonArray rules;
    for (const QJsonObject &rule : role.rules)
        rules += rule;
    return {{u"kind"_s, u"ClusterRole"_s}, {u"apiVersion"_s, QString(RoleGroup + "/v1"_L1)}, {u"metadata"_s, metadata},
        {u"rules"_s, rules}};
}

QJsonObject withDescription(QJsonObject binding, const QString &description)
{
    QJsonObject metadata = binding.value("metadata"_L1).toObject();
    metadata.insert(u"annotations"_s, QJsonObject{{u"openshift.io/description"_s, description}});
    binding.insert(u"metadata"_s, metadata);
    return binding;
}

} // namespace

QList<QJsonObject> builtInClusterRoles()
{
    static const QList<QJsonObject> made = [] {
        QList<QJsonObject> list;
        for (const BuiltInRole &role : roles())
            list += roleOf(role);
        return list;
    }();
    return made;
}

QJsonObject userSubject(const QString &name)
{
    return {{u"kind"_s, u"User"_s}, {u"apiGroup"_s, RoleGroup}, {u"name"_s, name}};
}

QJsonObject groupSubject(const QString &name)
{
    return {{u"kind"_s, u"Group"_s}, {u"apiGroup"_s, RoleGroup}, {u"name"_s, name}};
}

QJsonObject accountSubject(const QString &project, const QString &name)
{
    return {{u"kind"_s, u"ServiceAccount"_s}, {u"name"_s, name}, {u"namespace"_s, project}};
}

QJsonObject bindingTo(
    const QString &name, const QString &project, const QString &clusterRole, const QList<QJsonObject> &subjects)
{
    QJsonObject metadata{{u"name"_s, name}};
    if (!project.isEmpty())
        metadata.insert(u"namespace"_s, project);
    QJsonArray list;
    for (const QJsonObject &subject : subjects)
        list += subject;
    return {{u"kind"_s, project.isEmpty() ? u"ClusterRoleBinding"_s : u"RoleBinding"_s},
        {u"apiVersion"_s, QString(RoleGroup + "/v1"_L1)}, {u"metadata"_s, metadata}, {u"subjects"_s, list},
        {u"roleRef"_s,
            QJsonObject{{u"apiGroup"_s, RoleGroup}, {u"kind"_s, u"ClusterRole"_s}, {u"name"_s, clusterRole}}}};
}

QList<QJsonObject> builtInClusterRoleBindings()
{
    const QJsonObject signedIn = groupSubject(u"system:authenticated"_s);
    const QJsonObject byOAuth = groupSubject(u"system:authenticated:oauth"_s);
    const QJsonObject anonymous = groupSubject(u"system:unauthenticated"_s);
    return {
        bindingTo(u"basic-users"_s, {}, u"basic-user"_s, {signedIn}),
        bindingTo(u"cluster-admin"_s, {}, u"cluster-admin"_s, {groupSubject(u"system:masters"_s)}),
        bindingTo(u"cluster-admins"_s, {}, u"cluster-admin"_s,
            {groupSubject(u"system:cluster-admins"_s), userSubject(u"system:admin"_s)}),
        bindingTo(u"cluster-readers"_s, {}, u"cluster-reader"_s, {groupSubject(u"system:cluster-readers"_s)}),
        bindingTo(u"cluster-status-binding"_s, {}, u"cluster-status"_s, {signedIn}),
        bindingTo(u"self-access-reviewers"_s, {}, u"self-access-reviewer"_s, {signedIn}),
        bindingTo(u"self-provisioners"_s, {}, u"self-provisioner"_s, {byOAuth}),
        bindingTo(u"system:basic-user"_s, {}, u"system:basic-user"_s, {signedIn}),
        bindingTo(u"system:build-strategy-docker-binding"_s, {}, u"system:build-strategy-docker"_s, {signedIn}),
        bindingTo(u"system:build-strategy-jenkinspipeline-binding"_s, {}, u"system:build-strategy-jenkinspipeline"_s,
            {signedIn}),
        bindingTo(u"system:build-strategy-source-binding"_s, {}, u"system:build-strategy-source"_s, {signedIn}),
        bindingTo(u"system:discovery"_s, {}, u"system:discovery"_s, {signedIn}),
        bindingTo(u"system:oauth-token-deleters"_s, {}, u"system:oauth-token-deleter"_s, {signedIn, anonymous}),
        bindingTo(u"system:openshift:discovery"_s, {}, u"system:openshift:discovery"_s, {signedIn}),
        bindingTo(u"system:openshift:public-info-viewer"_s, {}, u"system:openshift:public-info-viewer"_s,
            {signedIn, anonymous}),
        bindingTo(u"system:openshift:useroauthaccesstoken-manager"_s, {},
            u"system:openshift:useroauthaccesstoken-manager"_s, {byOAuth}),
        bindingTo(u"system:public-info-viewer"_s, {}, u"system:public-info-viewer"_s, {signedIn, anonymous}),
        bindingTo(u"system:scope-impersonation"_s, {}, u"system:scope-impersonation"_s, {signedIn, anonymous}),
        bindingTo(u"system:webhooks"_s, {}, u"system:webhook"_s, {signedIn, anonymous}),
    };
}

QList<QJsonObject> projectRoleBindings(const QString &project, const QString &requester)
{
    QList<QJsonObject> bindings;
    if (!requester.isEmpty())
        bindings += bindingTo(u"admin"_s, project, u"admin"_s, {userSubject(requester)});
    bindings += withDescription(bindingTo(u"system:image-builders"_s, project, u"system:image-builder"_s,
                                    {accountSubject(project, u"builder"_s)}),
        u"Allows builds in this namespace to push images to this namespace.  It is auto-managed by a controller; remove subjects to disable."_s);
    bindings += withDescription(bindingTo(u"system:image-pullers"_s, project, u"system:image-puller"_s,
                                    {groupSubject(u"system:serviceaccounts:"_s + project)}),
        u"Allows all pods in this namespace to pull images from this namespace.  It is auto-managed by a controller; remove subjects to disable."_s);
    return bindings;
}

} // namespace Tagwright::Practice
