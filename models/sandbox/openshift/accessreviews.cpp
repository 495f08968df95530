// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/accessreviews.h"

#include "sandbox/openshift/kubernetesapi.h"
#include "sandbox/openshift/roleauthorizer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

constexpr auto KubernetesReviews = "authorization.k8s.io"_L1;
constexpr auto OpenShiftReviews = "authorization.openshift.io"_L1;

ResourceKind reviewKind(const QString &group, const QString &plural, const QString &kind, bool namespaced)
{
    ResourceKind review;
    review.group = group;
    review.plural = plural;
    review.singular = plural.chopped(1);
    review.kind = kind;
    review.namespaced = namespaced;
    review.verbs = {u"create"_s};
    review.aggregated = group == OpenShiftReviews;
    return review;
}

QString fieldText(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

// Empty fields are left out, as Go does.
QJsonObject withoutEmpty(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString() || !entry.value().toString().isEmpty())
            kept.insert(entry.key(), entry.value());
    }
    return kept;
}

// "imagestreams/layers" in resource is taken as resource and subresource: the recorded servers do.
AccessQuestion questionOf(const QJsonObject &attributes)
{
    AccessQuestion question;
    question.verb = fieldText(attributes, "verb"_L1);
    question.group = fieldText(attributes, "group"_L1);
    question.resource = fieldText(attributes, "resource"_L1);
    question.subresource = fieldText(attributes, "subresource"_L1);
    question.nameSpace = fieldText(attributes, "namespace"_L1);
    question.name = fieldText(attributes, "name"_L1);
    return question;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue entry : list.toArray())
        strings += entry.toString();
    return strings;
}

QJsonObject statusOf(const AccessDecision &decision)
{
    QJsonObject status{{u"allowed"_s, decision.allowed}};
    if (!decision.reason.isEmpty())
        status.insert(u"reason"_s, decision.reason);
    return status;
}

/*! selfsubjectaccessreviews, subjectaccessreviews and localsubjectaccessreviews of authorization.k8s.io. */
class AccessReview final : public ApiResource {
public:
    enum class About { Oneself, Anybody };

    AccessReview(const ResourceKind &kind, About about, const RoleAuthorizer &authorizer)
        : ApiResource(kind)
        , m_about(about)
        , m_authorizer(authorizer)
    {
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override
    {
        QJsonObject spec = object.value("spec"_L1).toObject();
        const bool hasResource = spec.contains("resourceAttributes"_L1);
        const bool hasPath = spec.contains("nonResourceAttributes"_L1);
        if (hasResource == hasPath) {
            const QString why = hasPath
                ? u"cannot be specified in combination with resourceAttributes"_s
                : u"exactly one of nonResourceAttributes or resourceAttributes must be specified"_s;
            return invalid(kind().groupKind(), {}, {invalidField(u"spec.resourceAttributes"_s, u"null"_s, why)});
        }

        AccessQuestion question;
        if (hasResource) {
            const QJsonObject attributes = withoutEmpty(spec.value("resourceAttributes"_L1).toObject());
            spec.insert(u"resourceAttributes"_s, attributes);
            question = questionOf(attributes);
            if (!request.nameSpace.isEmpty())
                question.nameSpace = request.nameSpace;
        } else {
            const QJsonObject attributes = spec.value("nonResourceAttributes"_L1).toObject();
            question.verb = fieldText(attributes, "verb"_L1);
            question.path = fieldText(attributes, "path"_L1);
        }
        ApiUser user = request.user;
        if (m_about == About::Anybody) {
            user = {};
            user.name = fieldText(spec, "user"_L1);
            user.groups = stringsOf(spec.value("groups"_L1));
        }
        QJsonObject metadata = object.value("metadata"_L1).toObject();
        metadata.insert(u"creationTimestamp"_s, QJsonValue::Null);
        object.insert(u"metadata"_s, metadata);
        object.insert(u"spec"_s, spec);
        object.insert(u"status"_s, statusOf(m_authorizer.isAllowed(user, question)));
        return object;
    }

private:
    About m_about;
    const RoleAuthorizer &m_authorizer;
};

/*! selfsubjectrulesreviews of both groups. */
class RulesReview final : public ApiResource {
public:
    RulesReview(const ResourceKind &kind, const RoleAuthorizer &authorizer)
        : ApiResource(kind)
        , m_authorizer(authorizer)
    {
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override
    {
        const bool isKubernetes = kind().group == KubernetesReviews;
        const QString project =
            isKubernetes ? fieldText(object.value("spec"_L1).toObject(), "namespace"_L1) : request.nameSpace;
        if (project.isEmpty())
            return badRequest(u"no namespace on request"_s);

        QJsonArray all;
        QJsonArray resources;
        QJsonArray paths;
        for (const QJsonObject &rule : m_authorizer.rules().rulesOf(request.user, project)) {
            all += rule;
            (rule.contains("nonResourceURLs"_L1) ? paths : resources) += rule;
        }
        if (!isKubernetes) {
            object.insert(u"status"_s, QJsonObject{{u"rules"_s, all}});
            return object;
        }
        object.insert(u"metadata"_s, QJsonObject{{u"creationTimestamp"_s, QJsonValue::Null}});
        object.insert(u"spec"_s, QJsonObject()); // the server does not say it again
        object.insert(u"status"_s,
            QJsonObject{{u"resourceRules"_s, resources}, {u"nonResourceRules"_s, paths}, {u"incomplete"_s, false}});
        return object;
    }

private:
    const RoleAuthorizer &m_authorizer;
};

/*! localsubjectaccessreviews and subjectaccessreviews of authorization.openshift.io; without a user about oneself. */
class OldAccessReview final : public ApiResource {
public:
    OldAccessReview(const ResourceKind &kind, const RoleAuthorizer &authorizer)
        : ApiResource(kind)
        , m_authorizer(authorizer)
    {
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override
    {
        AccessQuestion question;
        question.verb = fieldText(object, "verb"_L1);
        question.group = fieldText(object, "resourceAPIGroup"_L1);
        question.resource = fieldText(object, "resource"_L1);
        question.name = fieldText(object, "resourceName"_L1);
        question.nameSpace = request.nameSpace.isEmpty() ? fieldText(object, "namespace"_L1) : request.nameSpace;
        if (object.value("isNonResourceURL"_L1).toBool())
            question.path = fieldText(object, "path"_L1);

        ApiUser user = request.user;
        const QStringList groups = stringsOf(object.value("groups"_L1));
        if (const QString name = fieldText(object, "user"_L1); !name.isEmpty() || !groups.isEmpty()) {
            user = {};
            user.name = name;
            user.groups = groups;
        }
        const AccessDecision decision = m_authorizer.isAllowed(user, question);
        QJsonObject answer{{u"kind"_s, u"SubjectAccessReviewResponse"_s}, {u"apiVersion"_s, kind().apiVersion()},
            {u"namespace"_s, question.nameSpace}, {u"allowed"_s, decision.allowed}};
        if (!decision.reason.isEmpty())
            answer.insert(u"reason"_s, decision.reason);
        return answer;
    }

private:
    const RoleAuthorizer &m_authorizer;
};

} // namespace

void addAccessReviews(KubernetesApi &api, const RoleAuthorizer &authorizer)
{
    using enum AccessReview::About;
    api.add(std::make_unique<AccessReview>(
        reviewKind(KubernetesReviews, u"localsubjectaccessreviews"_s, u"LocalSubjectAccessReview"_s, true), Anybody,
        authorizer));
    api.add(std::make_unique<AccessReview>(
        reviewKind(KubernetesReviews, u"selfsubjectaccessreviews"_s, u"SelfSubjectAccessReview"_s, false), Oneself,
        authorizer));
    api.add(std::make_unique<RulesReview>(
        reviewKind(KubernetesReviews, u"selfsubjectrulesreviews"_s, u"SelfSubjectRulesReview"_s, false), authorizer));
    api.add(std::make_unique<AccessReview>(
        reviewKind(KubernetesReviews, u"subjectaccessreviews"_s, u"SubjectAccessReview"_s, false), Anybody,
        authorizer));

    api.add(std::make_unique<OldAccessReview>(
        reviewKind(OpenShiftReviews, u"localsubjectaccessreviews"_s, u"LocalSubjectAccessReview"_s, true), authorizer));
    api.add(std::make_unique<RulesReview>(
        reviewKind(OpenShiftReviews, u"selfsubjectrulesreviews"_s, u"SelfSubjectRulesReview"_s, true), authorizer));
    api.add(std::make_unique<OldAccessReview>(
        reviewKind(OpenShiftReviews, u"subjectaccessreviews"_s, u"SubjectAccessReview"_s, false), authorizer));
}

} // namespace Tagwright::Practice
