// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/projectright.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

AccessQuestion questionFor(ProjectRight right, const QString &nameSpace)
{
    const auto image = [&nameSpace](const QString &verb, const QString &resource, const QString &subresource = {}) {
        return AccessQuestion{.verb = verb,
            .group = u"image.openshift.io"_s,
            .resource = resource,
            .subresource = subresource,
            .nameSpace = nameSpace,
            .name = {}};
    };
    const auto core = [&nameSpace](const QString &verb, const QString &resource) {
        return AccessQuestion{
            .verb = verb, .group = {}, .resource = resource, .subresource = {}, .nameSpace = nameSpace, .name = {}};
    };
    switch (right) {
    case ProjectRight::ListStreams:
        return image(u"list"_s, u"imagestreams"_s);
    case ProjectRight::WatchStreams:
        return image(u"watch"_s, u"imagestreams"_s);
    case ProjectRight::PullImages:
        return image(u"get"_s, u"imagestreams"_s, u"layers"_s);
    case ProjectRight::PushImages:
        return image(u"update"_s, u"imagestreams"_s, u"layers"_s);
    case ProjectRight::CreateStreams:
        return image(u"create"_s, u"imagestreams"_s);
    case ProjectRight::ChangeStreams:
        return image(u"patch"_s, u"imagestreams"_s);
    case ProjectRight::DeleteStreams:
        return image(u"delete"_s, u"imagestreams"_s);
    case ProjectRight::ReadTags:
        return image(u"get"_s, u"imagestreamtags"_s);
    case ProjectRight::CreateTags:
        return image(u"create"_s, u"imagestreamtags"_s);
    case ProjectRight::MoveTags:
        return image(u"update"_s, u"imagestreamtags"_s);
    case ProjectRight::DeleteTags:
        return image(u"delete"_s, u"imagestreamtags"_s);
    case ProjectRight::ImportImages:
        return image(u"create"_s, u"imagestreamimports"_s);
    case ProjectRight::ListSecrets:
        return core(u"list"_s, u"secrets"_s);
    case ProjectRight::ReadSecrets:
        return core(u"get"_s, u"secrets"_s);
    case ProjectRight::CreateSecrets:
        return core(u"create"_s, u"secrets"_s);
    case ProjectRight::ChangeSecrets:
        return core(u"patch"_s, u"secrets"_s);
    case ProjectRight::DeleteSecrets:
        return core(u"delete"_s, u"secrets"_s);
    case ProjectRight::LinkSecrets:
        return core(u"update"_s, u"serviceaccounts"_s);
    case ProjectRight::GrantRoles: {
        AccessQuestion question = core(u"create"_s, u"rolebindings"_s);
        question.group = u"rbac.authorization.k8s.io"_s;
        return question;
    }
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
