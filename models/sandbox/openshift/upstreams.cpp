// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/upstreams.h"

#include "sandbox/wildcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

namespace {

/*! The labels of a host, between which no wildcard reaches. */
QStringList hostLabels(const QString &target)
{
    return target.section(u'/', 0, 0).section(u':', 0, 0).split(u'.');
}

QString portOf(const QString &target)
{
    return target.section(u'/', 0, 0).section(u':', 1);
}

// k8s.io/kubernetes/pkg/credentialprovider/keyring.go, URLsMatch
bool isAbout(const QString &registry, const QString &target)
{
    const QStringList patterns = hostLabels(registry);
    const QStringList labels = hostLabels(target);
    if (patterns.size() != labels.size() || portOf(registry) != portOf(target))
        return false;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (!matchesWildcard(patterns.at(i).toUtf8(), labels.at(i).toUtf8()))
            return false;
    }
    return target.section(u'/', 1).startsWith(registry.section(u'/', 1));
}

} // namespace

std::optional<UpstreamLogin> loginFor(const QList<UpstreamLogin> &logins, const QString &target)
{
    const UpstreamLogin *best = nullptr;
    for (const UpstreamLogin &login : logins) {
        if ((!best || login.registry > best->registry) && isAbout(login.registry, target))
            best = &login;
    }
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace Tagwright::Practice
