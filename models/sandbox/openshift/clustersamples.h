// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/samplestream.h"

#include <functional>

namespace Tagwright::Practice {

/*! "project/stream" of the cluster has the content of a repository of the sandbox's registry. */
using LendContent = std::function<void(const QByteArray &stream, const QByteArray &repository)>;

/*!
    What the sandbox's cluster shows at first: projects with streams of every kind of tag, workloads that use them, pull
    secrets, and rights: "developer" may edit several projects, "viewer" see one, "nobody" nothing, "admin" all.
*/
void addClusterSamples(const SampleSource &source, const LendContent &lend);

/*! Empty projects "<prefix>000" and on, all of one administrator: cheap, for tests of long lists. */
void addProjects(
    OpenShift &cluster, int count, const QString &administrator, const QString &prefix = QStringLiteral("bulk-"));
/*! Streams "<prefix>0000" and on with one pushed tag each, in a project that is there. */
void addStreams(
    OpenShift &cluster, const QString &project, int count, const QString &prefix = QStringLiteral("stream-"));

} // namespace Tagwright::Practice
