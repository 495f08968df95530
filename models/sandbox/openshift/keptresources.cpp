// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/keptresources.h"

#include "sandbox/openshift/accessreviews.h"
#include "sandbox/openshift/builtinroles.h"
#include "sandbox/openshift/imageapi.h"
#include "sandbox/openshift/keptresource.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/projectquotas.h"
#include "sandbox/openshift/resourcekinds.h"
#include "sandbox/openshift/roleauthorizer.h"
#include "sandbox/openshift/rolerules.h"
#include "sandbox/openshift/secretrules.h"
#include "sandbox/openshift/serviceaccounts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto RbacGroupName = "rbac.authorization.k8s.io"_L1;
constexpr qint64 ShortestTokenLife = 600; // seconds

class SecretResource final : public KeptResource {
public:
    SecretResource(OpenShift &cluster, const ResourceKind &kind)
        : KeptResource(cluster.objects(), kind)
        , m_oauth(cluster.oauth())
    {
    }

    Refusal prepareCreate(ApiRequest &request, QJsonObject &object) override
    {
        if (const auto why = undecodable(object))
            return badRequest(*why);
        object = preparedSecret(object);
        if (const auto problems = secretProblems(object); !problems.isEmpty())
            return invalid(kind().groupKind(), nameOf(object), problems);
        warn(request, object);
        return KeptResource::prepareCreate(request, object);
    }

    Refusal prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old) override
    {
        if (const auto why = undecodable(object))
            return badRequest(*why);
        if (object.value("type"_L1).toString().isEmpty())
            object.insert(u"type"_s, old.value("type"_L1));
        object = preparedSecret(object);
        if (const auto problems = secretChangeProblems(old, object); !problems.isEmpty())
            return invalid(kind().groupKind(), nameOf(object), problems);
        warn(request, object);
        return std::nullopt;
    }

    void written(ApiRequest &request, const QJsonObject &object) override
    {
        KeptResource::written(request, object);
        if (object.value("type"_L1).toString() == "kubernetes.io/service-account-token"_L1)
            fillAccountToken(store(), m_oauth, object);
    }

    void removed(ApiRequest &request, const QJsonObject &object) override
    {
        KeptResource::removed(request, object);
        const QByteArray token = QByteArray::fromBase64(valueAt(object, u"data.token").toString().toLatin1());
        if (!token.isEmpty())
            m_oauth.forgetToken(token);
    }

private:
    static void warn(ApiRequest &request, const QJsonObject &object)
    {
        if (const QString warning = secretWarning(object); !warning.isEmpty())
            request.warnings += warning;
    }

    OAuthServer &m_oauth;
};

class ServiceAccountResource final : public KeptResource {
public:
    ServiceAccountResource(OpenShift &cluster, const ResourceKind &kind)
        : KeptResource(cluster.objects(), kind)
        , m_oauth(cluster.oauth())
    {
    }

    std::optional<ServerAnswer> serve(ApiRequest &request) override
    {
        return request.subresource == "token"_L1 ? requestToken(request) : KeptResource::serve(request);
    }

    void written(ApiRequest &request, const QJsonObject &object) override
    {
        KeptResource::written(request, object);
        furnishAccount(store(), object);
    }

    void removed(ApiRequest &request, const QJsonObject &object) override
    {
        KeptResource::removed(request, object);
        const QString uid = metadataText(object, "uid"_L1);
        for (const QJsonObject &secret : store().list(u"secrets"_s, nameSpaceOf(object))) {
            for (const QJsonValue owner : valueAt(secret, u"metadata.ownerReferences").toArray()) {
                if (owner.toObject().value("uid"_L1).toString() == uid)
                    store().remove(u"secrets"_s, nameSpaceOf(secret), nameOf(secret));
            }
        }
    }

private:
    ServerAnswer requestToken(ApiRequest &request)
    {
        const auto account = store().find(kind().storeName(), request.nameSpace, request.name);
        if (!account)
            return statusAnswer(notFound(kind().groupResource(), request.name));
        QJsonObject answer = QJsonDocument::fromJson(request.http.body).object();
        QJsonObject spec = answer.value("spec"_L1).toObject();
        const qint64 life = spec.value("expirationSeconds"_L1).toInteger(3600);
        if (life < ShortestTokenLife) {
            return statusAnswer(invalid({u"authentication.k8s.io"_s, u"TokenRequest"_s}, {},
                {invalidField(u"spec.expirationSeconds"_s, QString::number(life),
                    u"may not specify a duration less than 10 minutes"_s)}));
        }
        if (!spec.contains("audiences"_L1))
            spec.insert(u"audiences"_s, QJsonArray{u"https://kubernetes.default.svc"_s});
        spec.insert(u"expirationSeconds"_s, life);
        if (!spec.contains("boundObjectRef"_L1))
            spec.insert(u"boundObjectRef"_s, QJsonValue::Null);

        const QDateTime now = QDateTime::currentDateTimeUtc();
        answer.insert(u"kind"_s, u"TokenRequest"_s);
        answer.insert(u"apiVersion"_s, u"authentication.k8s.io/v1"_s);
        answer.insert(u"metadata"_s,
            QJsonObject{{u"name"_s, request.name}, {u"namespace"_s, request.nameSpace},
                {u"creationTimestamp"_s, kubernetesTime()}});
        answer.insert(u"spec"_s, spec);
        answer.insert(u"status"_s,
            QJsonObject{{u"token"_s, QString::fromLatin1(issueAccountToken(m_oauth, *account))},
                {u"expirationTimestamp"_s, now.addSecs(life).toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s)}});
        return plainJson(answer, 201);
    }

    OAuthServer &m_oauth;
};

class BindingResource final : public KeptResource {
public:
    BindingResource(ObjectStore &objects, const ResourceKind &kind, const RoleAuthorizer &authorizer)
        : KeptResource(objects, kind)
        , m_authorizer(authorizer)
    {
    }

    QList<FieldProblem> nameProblems(const QString &name, const QString &field) const override
    {
        return pathSegmentProblems(name, field);
    }

    Refusal prepareCreate(ApiRequest &request, QJsonObject &object) override
    {
        object = preparedBinding(object);
        if (const auto problems = bindingProblems(object); !problems.isEmpty())
            return invalid(kind().groupKind(), nameOf(object), problems);
        if (auto refusal = refuseEscalation(request, object))
            return refusal;
        return KeptResource::prepareCreate(request, object);
    }

    Refusal prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old) override
    {
        object = preparedBinding(object);
        if (const auto problems = bindingChangeProblems(old, object); !problems.isEmpty())
            return invalid(kind().groupKind(), nameOf(object), problems);
        if (object.value("subjects"_L1) == old.value("subjects"_L1))
            return std::nullopt;
        return refuseEscalation(request, object);
    }

private:
    // A role may be given away by who holds all of it, or the verb "bind" on it.
    Refusal refuseEscalation(const ApiRequest &request, const QJsonObject &binding) const
    {
        const QJsonObject roleRef = binding.value("roleRef"_L1).toObject();
        AccessQuestion bind;
        bind.verb = u"bind"_s;
        bind.group = QString(RbacGroupName);
        bind.resource = roleRef.value("kind"_L1).toString().toLower() + u's';
        bind.nameSpace = request.nameSpace;
        bind.name = roleRef.value("name"_L1).toString();
        if (m_authorizer.isAllowed(request.user, bind).allowed)
            return std::nullopt;

        const auto rules = m_authorizer.rules().rulesOfRole(roleRef, request.nameSpace);
        if (!rules)
            return notFound({QString(RbacGroupName), bind.resource}, bind.name);
        const auto why = m_authorizer.rules().escalation(request.user, request.nameSpace, *rules);
        if (!why)
            return std::nullopt;
        return forbidden(kind().groupResource(), nameOf(binding), *why);
    }

    const RoleAuthorizer &m_authorizer;
};

class RoleResource final : public KeptResource {
public:
    RoleResource(ObjectStore &objects, const ResourceKind &kind, const RoleAuthorizer &authorizer)
        : KeptResource(objects, kind)
        , m_authorizer(authorizer)
    {
    }

    QList<FieldProblem> nameProblems(const QString &name, const QString &field) const override
    {
        return pathSegmentProblems(name, field);
    }

    Refusal prepareCreate(ApiRequest &request, QJsonObject &object) override
    {
        if (auto refusal = refuseRules(request, object))
            return refusal;
        return KeptResource::prepareCreate(request, object);
    }

    Refusal prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old) override
    {
        if (object.value("rules"_L1) == old.value("rules"_L1))
            return std::nullopt;
        return refuseRules(request, object);
    }

private:
    Refusal refuseRules(const ApiRequest &request, const QJsonObject &role) const
    {
        if (const auto problems = roleProblems(role); !problems.isEmpty())
            return invalid(kind().groupKind(), nameOf(role), problems);
        AccessQuestion escalate = request.question();
        escalate.verb = u"escalate"_s;
        escalate.name = nameOf(role);
        if (m_authorizer.isAllowed(request.user, escalate).allowed)
            return std::nullopt;
        QList<QJsonObject> rules;
        for (const QJsonValue rule : role.value("rules"_L1).toArray())
            rules += rule.toObject();
        const auto why = m_authorizer.rules().escalation(request.user, request.nameSpace, rules);
        if (!why)
            return std::nullopt;
        return forbidden(kind().groupResource(), nameOf(role), *why);
    }

    const RoleAuthorizer &m_authorizer;
};

std::unique_ptr<ApiResource> resourceOf(OpenShift &cluster, const ResourceKind &kind, const RoleAuthorizer &authorizer)
{
    ObjectStore &objects = cluster.objects();
    if (kind.group == RbacGroupName) {
        if (kind.plural.endsWith("bindings"_L1))
            return std::make_unique<BindingResource>(objects, kind, authorizer);
        return std::make_unique<RoleResource>(objects, kind, authorizer);
    }
    if (kind.group.isEmpty() && kind.plural == "secrets"_L1)
        return std::make_unique<SecretResource>(cluster, kind);
    if (kind.group.isEmpty() && kind.plural == "serviceaccounts"_L1)
        return std::make_unique<ServiceAccountResource>(cluster, kind);
    return std::make_unique<KeptResource>(objects, kind);
}

void store(ObjectStore &objects, const QString &resource, QJsonObject object)
{
    object.remove("kind"_L1);
    object.remove("apiVersion"_L1);
    objects.create(resource, object);
}

} // namespace

void addKeptResources(OpenShift &cluster)
{
    auto owned = std::make_unique<RoleAuthorizer>(cluster.objects());
    const RoleAuthorizer &authorizer = *owned;
    cluster.api().setAuthorizer(std::move(owned));
    for (const ResourceKind &kind : keptKinds())
        cluster.api().add(resourceOf(cluster, kind, authorizer));
    addAccessReviews(cluster.api(), authorizer);

    cluster.whenNamespaceCreated([&cluster](const QString &project, const QString &administrator) {
        furnishProject(cluster.objects(), project, administrator);
    });

    ObjectStore &objects = cluster.objects();
    for (const QJsonObject &role : builtInClusterRoles())
        store(objects, u"clusterroles.rbac.authorization.k8s.io"_s, role);
    QList<QJsonObject> bindings = builtInClusterRoleBindings();
    for (const ClusterAccount &account : cluster.options().accounts) {
        if (account.isAdministrator) {
            bindings += bindingTo(
                u"cluster-admin-"_s + account.userName, {}, u"cluster-admin"_s, {userSubject(account.userName)});
        }
    }
    for (const QJsonObject &binding : bindings)
        store(objects, u"clusterrolebindings.rbac.authorization.k8s.io"_s, binding);
}

void limitStreams(OpenShift &cluster, ImageApi &images)
{
    ObjectStore &objects = cluster.objects();
    images.streams().setLimits({.quota =
                                    [&objects](const QJsonObject &stream) {
                                        return quotaRefusal(objects, {u"image.openshift.io"_s, u"imagestreams"_s},
                                            nameSpaceOf(stream), nameOf(stream));
                                    },
        .range = [&objects](const QJsonObject &stream) { return imageLimitRefusal(objects, stream); }});
}

} // namespace Tagwright::Practice
