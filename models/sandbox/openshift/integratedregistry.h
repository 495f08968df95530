// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/distributionapi.h"
#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/upstreams.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxstore.h"

#include <QString>

#include <functional>
#include <optional>

namespace Tagwright::Practice {

class OpenShift;

/*!
    The cluster's own registry: its repositories are the image streams, its users the cluster's.

    What a stream imported is fetched from upstream when it is first asked for; what is pushed is kept here and told to
    the cluster, which gives the stream a tag that only its status has. Called on any thread.
*/
class IntegratedRegistry {
public:
    /*! A manifest that was pushed, with all that it refers to. */
    struct Push {
        QString project;
        QString stream;
        QString tag; //!< empty when it was pushed by its digest
        UpstreamImage image;
    };
    /*! Makes the image and the stream's status of it; the words of a refusal otherwise (quota). */
    using Recorder = std::function<std::optional<QString>(const Push &)>;

    IntegratedRegistry(OpenShift &cluster, SandboxStore &upstream, Recorder recorder);

    ServerAnswer answer(ServerRequest &request);
    /*! What "project/stream" was pushed is found in a repository of upstream: for samples. Before the server listens.
     */
    void lend(const QByteArray &stream, const QByteArray &repository) { m_lent.insert(stream, repository); }

private:
    struct Access {
        QString type;
        QString name;
        QString action;
        AccessQuestion question;
    };

    std::optional<ServerAnswer> refuse(const Route &route, const ServerRequest &request) const;
    QList<Access> neededAccess(const Route &route, const ServerRequest &request) const;
    ServerAnswer issueToken(const ServerRequest &request) const;
    ServerAnswer catalog(const ServerRequest &request) const;
    ServerAnswer tags(const Route &route) const;
    ServerAnswer manifest(Route route, ServerRequest &request);
    ServerAnswer blob(const Route &route, ServerRequest &request);
    ServerAnswer signatures() const;
    std::optional<QJsonObject> streamOf(const QByteArray &repository) const;
    bool fetch(const QByteArray &repository, const Digest &digest);
    void fetchAllOf(const QByteArray &repository);

    OpenShift &m_cluster;
    SandboxStore &m_upstream;
    Recorder m_recorder;
    const SandboxOptions m_options; // of a registry that takes everything
    QHash<QByteArray, QByteArray> m_lent;
    SandboxStore m_kept;
    DistributionApi m_api;
};

} // namespace Tagwright::Practice
