// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guifixture.h"
#include "operations/clustersource.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>

/*! A workspace that is signed in to the sandbox's own cluster. */
namespace Tagwright {

class PracticeFixture : public GuiFixture {
public:
    explicit PracticeFixture(const QString &user = QStringLiteral("developer"))
    {
        auto started = Sandbox::start({.cluster = SandboxOptions::Cluster::OpenShift});
        if (!started)
            qFatal("the sandbox does not start: %s", qPrintable(started.error().message));
        sandbox = std::move(*started);
        workspace.add({.id = QStringLiteral("practice"),
            .name = QStringLiteral("practice"),
            .url = sandbox->cluster()->apiUrl(),
            .kind = ConnectionKind::SandboxCluster});
        source().signInWithPassword(user, Secret(QString(user + QStringLiteral("-pw"))));
    }

    ClusterSource &source() { return *workspace.cluster(QStringLiteral("practice")); }

    /*! What a tag names as the cluster itself holds it; stream is "project/name". */
    QString storedImage(const QString &stream, const QString &tag) const
    {
        const auto object = sandbox->cluster()->cluster().objects().find(
            QStringLiteral("imagestreams.image.openshift.io"), stream.section(u'/', 0, 0), stream.section(u'/', 1));
        const QJsonArray tags =
            object ? (*object)[QLatin1String("status")][QLatin1String("tags")].toArray() : QJsonArray();
        for (const QJsonValue each : tags) {
            if (each[QLatin1String("tag")].toString() == tag)
                return each[QLatin1String("items")][0][QLatin1String("image")].toString();
        }
        return {};
    }

    std::unique_ptr<Sandbox> sandbox;
};

} // namespace Tagwright
