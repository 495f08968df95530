// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/ownerauthorizer.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

// system:public-info-viewer
bool isPublicPath(const QString &path)
{
    return path == u"/healthz"_s || path == u"/livez"_s || path == u"/readyz"_s || path == u"/version"_s
        || path == u"/version/"_s || path.startsWith(u"/.well-known"_s);
}

// system:discovery; a path that is nothing is not forbidden to look at.
bool isDiscoveryPath(const QString &path)
{
    return path == u"/api"_s || path.startsWith(u"/api/"_s) || path == u"/apis"_s || path.startsWith(u"/apis/"_s)
        || path == u"/openapi"_s || path.startsWith(u"/openapi/"_s) || path == u"/oapi"_s
        || path.startsWith(u"/oapi/"_s);
}

} // namespace

bool isAllowedToEverybody(const ApiUser &user, const AccessQuestion &question)
{
    if (!question.path.isEmpty()) {
        return question.verb == u"get"_s
            && (isPublicPath(question.path) || (!user.isAnonymous() && isDiscoveryPath(question.path)));
    }
    if (user.isAnonymous())
        return false;
    if (question.group == u"user.openshift.io"_s)
        return question.resource == u"users"_s && question.verb == u"get"_s && question.name == u"~"_s;
    if (question.group == u"authentication.k8s.io"_s)
        return question.resource == u"selfsubjectreviews"_s;
    if (question.group == u"authorization.k8s.io"_s) {
        return question.resource == u"selfsubjectaccessreviews"_s || question.resource == u"selfsubjectrulesreviews"_s;
    }
    if (question.group == u"oauth.openshift.io"_s)
        return question.resource == u"useroauthaccesstokens"_s;
    if (question.group == u"project.openshift.io"_s) {
        return (question.resource == u"projectrequests"_s
                   && (question.verb == u"list"_s || question.verb == u"create"_s))
            || (question.resource == u"projects"_s && (question.verb == u"list"_s || question.verb == u"watch"_s));
    }
    return false;
}

OwnerAuthorizer::OwnerAuthorizer(const ObjectStore &store, const QSet<QString> &administrators)
    : m_store(store)
    , m_administrators(administrators)
{
}

AccessDecision OwnerAuthorizer::isAllowed(const ApiUser &user, const AccessQuestion &question) const
{
    if (m_administrators.contains(user.name) || user.groups.contains(u"system:masters"_s))
        return {.allowed = true, .reason = {}};
    if (isAllowedToEverybody(user, question))
        return {.allowed = true, .reason = {}};
    if (question.nameSpace.isEmpty() || user.isAnonymous())
        return {};
    const auto nameSpace = m_store.find(u"namespaces"_s, {}, question.nameSpace);
    const QJsonObject annotations =
        nameSpace ? nameSpace->value("metadata"_L1).toObject().value("annotations"_L1).toObject() : QJsonObject();
    return {.allowed = annotations.value("openshift.io/requester"_L1).toString() == user.name, .reason = {}};
}

} // namespace Tagwright::Practice
