// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "guifixture.h"
#include "operations/clustersource.h"
#include "sandbox/openshift/openshift.h"
#include "sandbox/openshift/practicecluster.h"
#include "sandbox/sandbox.h"

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

    std::unique_ptr<Sandbox> sandbox;
};

} // namespace Tagwright
