// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/userresources.h"

#include "sandbox/openshift/storedresource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

const QStringList &everyVerb()
{
    static const QStringList verbs{
        u"create"_s, u"delete"_s, u"deletecollection"_s, u"get"_s, u"list"_s, u"patch"_s, u"update"_s, u"watch"_s};
    return verbs;
}

ResourceKind kindOf(const QString &group, const QString &plural, const QString &singular, const QString &kind,
    const QStringList &verbs = everyVerb())
{
    ResourceKind result;
    result.group = group;
    result.plural = plural;
    result.singular = singular;
    result.kind = kind;
    result.namespaced = false;
    result.verbs = verbs;
    result.aggregated = group.endsWith(u".openshift.io"_s);
    return result;
}

class UserResource final : public StoredResource {
public:
    explicit UserResource(ObjectStore &store)
        : StoredResource(store, kindOf(u"user.openshift.io"_s, u"users"_s, u"user"_s, u"User"_s))
    {
    }

    Outcome<QJsonObject> get(ApiRequest &request) override
    {
        if (request.name != u"~"_s)
            return StoredResource::get(request);
        QStringList groups = request.user.groups;
        std::sort(groups.begin(), groups.end());
        const auto known = store().find(kind().storeName(), {}, request.user.name);
        QJsonObject user = known ? *known : QJsonObject{};
        if (!known) {
            // Certificates and service accounts have no object of their own.
            setMetadata(user, "name"_L1, request.user.name);
            setMetadata(user, "creationTimestamp"_L1, QJsonValue::Null);
        }
        user.insert(u"groups"_s, QJsonArray::fromStringList(groups));
        return user;
    }
};

class UserTokenResource final : public ApiResource {
public:
    explicit UserTokenResource(ObjectStore &store)
        : ApiResource(kindOf(u"oauth.openshift.io"_s, u"useroauthaccesstokens"_s, u"useroauthaccesstoken"_s,
            u"UserOAuthAccessToken"_s, {u"delete"_s, u"get"_s, u"list"_s, u"watch"_s}))
        , m_store(store)
    {
    }

    Outcome<QJsonObject> get(ApiRequest &request) override
    {
        const auto token = own(request);
        if (!token)
            return notFound(kind().groupResource(), request.name);
        return *token;
    }

    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) override
    {
        auto page = pageOf(m_store, Tokens, {}, options);
        if (page) {
            page->items.removeIf([&request](const QJsonObject &token) {
                return token.value("userName"_L1).toString() != request.user.name;
            });
        }
        return page;
    }

    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &) override
    {
        auto token = own(request);
        if (!token)
            return notFound(kind().groupResource(), request.name);
        if (!request.dryRun)
            m_store.remove(Tokens, {}, request.name);
        token->insert(u"kind"_s, u"OAuthAccessToken"_s);
        token->insert(u"apiVersion"_s, kind().apiVersion());
        return *token;
    }

private:
    static inline const QString Tokens = u"oauthaccesstokens.oauth.openshift.io"_s;

    std::optional<QJsonObject> own(const ApiRequest &request) const
    {
        auto token = m_store.find(Tokens, {}, request.name);
        return token && token->value("userName"_L1).toString() == request.user.name ? token : std::nullopt;
    }

    ObjectStore &m_store;
};

class SelfSubjectReviewResource final : public ApiResource {
public:
    SelfSubjectReviewResource()
        : ApiResource(kindOf(u"authentication.k8s.io"_s, u"selfsubjectreviews"_s, u"selfsubjectreview"_s,
            u"SelfSubjectReview"_s, {u"create"_s}))
    {
    }

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject) override
    {
        const ApiUser &user = request.user;
        QJsonObject about{{u"username"_s, user.name}, {u"groups"_s, QJsonArray::fromStringList(user.groups)}};
        if (!user.uid.isEmpty())
            about.insert(u"uid"_s, user.uid);
        if (!user.extra.isEmpty())
            about.insert(u"extra"_s, user.extra);
        return QJsonObject{{u"metadata"_s, QJsonObject{{u"creationTimestamp"_s, kubernetesTime()}}},
            {u"status"_s, QJsonObject{{u"userInfo"_s, about}}}};
    }
};

} // namespace

void addUserResources(OpenShift &cluster)
{
    ObjectStore &store = cluster.objects();
    cluster.api().add(std::make_unique<UserResource>(store));
    cluster.api().add(
        std::make_unique<StoredResource>(store, kindOf(u"user.openshift.io"_s, u"groups"_s, u"group"_s, u"Group"_s)));
    cluster.api().add(std::make_unique<StoredResource>(
        store, kindOf(u"oauth.openshift.io"_s, u"oauthaccesstokens"_s, u"oauthaccesstoken"_s, u"OAuthAccessToken"_s)));
    cluster.api().add(std::make_unique<UserTokenResource>(store));
    cluster.api().add(std::make_unique<SelfSubjectReviewResource>());
}

} // namespace Tagwright::Practice
