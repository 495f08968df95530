// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clustertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tagwright {

namespace {

class ClusterWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ClusterText)
};

} // namespace

QString clusterHeading(const ClusterReport &report)
{
    const ClusterFacts &facts = report.facts;
    if (!report.reached || facts.imageApi == ClusterFacts::Answer::Unknown)
        return ClusterWords::tr("A cluster at %1").arg(report.host);
    if (facts.imageApi == ClusterFacts::Answer::No)
        return ClusterWords::tr("A Kubernetes without image streams at %1").arg(report.host);
    return facts.openshiftVersion.isEmpty()
        ? ClusterWords::tr("OpenShift at %1").arg(report.host)
        : ClusterWords::tr("OpenShift %1 at %2").arg(facts.openshiftVersion, report.host);
}

QString versionSentence(const ClusterFacts &facts)
{
    return facts.kubernetesVersion.isEmpty() ? ClusterWords::tr("Its version is not told.")
                                             : ClusterWords::tr("Kubernetes %1").arg(facts.kubernetesVersion);
}

QString imageApiSentence(const ClusterFacts &facts)
{
    switch (facts.imageApi) {
    case ClusterFacts::Answer::Unknown:
        return ClusterWords::tr("Whether it has image streams is told after a sign-in.");
    case ClusterFacts::Answer::Yes:
        return ClusterWords::tr("Image streams: it has them.");
    case ClusterFacts::Answer::No:
        return ClusterWords::tr("Image streams: it has none, for it is no OpenShift.");
    }
    Q_UNREACHABLE();
}

QString signInWaysSentence(const ClusterFacts &facts)
{
    return facts.oauth.issuer.isEmpty()
        ? ClusterWords::tr("Sign-in: by token, client certificate or kubeconfig; it has no sign-in page of its own.")
        : ClusterWords::tr("Sign-in: by password or browser at %1, or by token.").arg(facts.oauth.issuer.host());
}

QString clusterRegistrySentence(const ClusterFacts &facts)
{
    if (!facts.registryHost.isEmpty())
        return ClusterWords::tr("Its own registry: %1").arg(facts.registryHost);
    return facts.internalRegistryHost.isEmpty()
        ? ClusterWords::tr("Its own registry: none is known from outside.")
        : ClusterWords::tr("Its own registry: %1, from inside the cluster only.").arg(facts.internalRegistryHost);
}

QString identitySentence(const Identity &identity)
{
    const QString name = identity.fullName.isEmpty()
        ? identity.userName
        : ClusterWords::tr("%1 (%2)", "user name and full name").arg(identity.userName, identity.fullName);
    if (identity.groups.isEmpty())
        return ClusterWords::tr("You are signed in as %1.").arg(name);
    return ClusterWords::tr("You are signed in as %1. Groups: %2.")
        .arg(name, QLocale().createSeparatedList(identity.groups));
}

QString entrySentence(const ClusterReport &report)
{
    switch (report.entry) {
    case ClusterReport::Entry::Unknown:
        if (!report.complete)
            return ClusterWords::tr("It is being tried…");
        return ClusterWords::tr("It was not tried to the end.");
    case ClusterReport::Entry::NotAsked:
        return ClusterWords::tr("It answers. You have not signed in.");
    case ClusterReport::Entry::SignedIn:
        return identitySentence(report.identity);
    case ClusterReport::Entry::Shut:
        return ClusterWords::tr("It does not let you in.");
    }
    Q_UNREACHABLE();
}

QString expirySentence(const QDateTime &expiry)
{
    if (!expiry.isValid())
        return {};
    const QString time = QLocale().toString(expiry.toLocalTime(), QLocale::ShortFormat);
    return expiry < QDateTime::currentDateTimeUtc() ? ClusterWords::tr("The token has ended on %1.").arg(time)
                                                    : ClusterWords::tr("The token ends on %1.").arg(time);
}

} // namespace Tagwright
