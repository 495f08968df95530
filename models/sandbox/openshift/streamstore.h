// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/authorizer.h"
#include "sandbox/openshift/outcome.h"
#include "sandbox/openshift/streamdraft.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace Tagwright::Practice {

class OpenShift;

/*! The image streams and images of a cluster, read and written by the API server's rules. */
class StreamStore {
public:
    /*! What a project allows besides; asked with the stream as it would be stored. */
    struct Limits {
        /*! Before a stream is made by a tag or an import: the quota's refusal. */
        std::function<std::optional<KubernetesStatus>(const QJsonObject &stream)> quota;
        /*! Before a stream is written: the limit range's refusal, which becomes one of the stream's problems. */
        std::function<std::optional<KubernetesStatus>(const QJsonObject &stream)> range;
    };

    explicit StreamStore(OpenShift &cluster);

    void setLimits(const Limits &limits); //!< before the cluster listens

    std::optional<StreamDraft> find(const QString &nameSpace, const QString &name) const;
    std::optional<QJsonObject> findImage(const QString &digest) const;

    /*! The stream as it would be stored in place of old, which is empty when it is made; or why it is not. */
    Outcome<StreamDraft> prepare(const ApiUser &user, StreamDraft stream, const std::optional<StreamDraft> &old) const;
    /*! prepare(), and stored unless it is a dry run. */
    Outcome<StreamDraft> write(
        const ApiUser &user, const StreamDraft &stream, const std::optional<StreamDraft> &old, bool dryRun);
    /*! Stored as it is: for imports and pushes. Refused by quota or range only. */
    Outcome<StreamDraft> writeStatus(StreamDraft stream, const std::optional<StreamDraft> &old);

    /*! The quota's refusal of one more stream. */
    std::optional<KubernetesStatus> exceeded(const StreamDraft &stream) const;

    /*! The image as it is after it was stored, or would have been, had it not been there already. */
    QJsonObject keepImage(QJsonObject image);

    /*! "HOST/namespace/name" of the integrated registry. */
    QString repositoryOf(const StreamDraft &stream) const;

private:
    void completeStatus(StreamDraft &stream) const;

    OpenShift &m_cluster;
    Limits m_limits;
};

} // namespace Tagwright::Practice
