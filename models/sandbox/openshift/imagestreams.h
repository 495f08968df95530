// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/storedresource.h"
#include "sandbox/openshift/streamstore.h"

#include <QDateTime>

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagestreams, with layers, secrets and status. */
class ImageStreams final : public StoredResource {
public:
    ImageStreams(ObjectStore &store, std::shared_ptr<ImageApi> images);

    std::optional<ServerAnswer> serve(ApiRequest &request) override;
    Refusal prepareCreate(ApiRequest &request, QJsonObject &object) override;
    void written(ApiRequest &request, const QJsonObject &object) override;
    void removed(ApiRequest &request, const QJsonObject &object) override;
    Refusal prepareUpdate(ApiRequest &request, QJsonObject &object, const QJsonObject &old) override;
    QList<FieldProblem> nameProblems(const QString &name, const QString &field) const override;
    QJsonArray cells(const QJsonObject &object) const override;

private:
    QJsonObject layersOf(const StreamDraft &stream) const;
    QJsonObject secretsOf(const QString &nameSpace) const;

    std::shared_ptr<ImageApi> m_images;
};

/*! "latest,v1,v2 + 3 more…": the newest first, as many as forty columns hold. */
[[nodiscard]] QString tagSummary(const StreamDraft &stream);
/*! "3 seconds ago" */
[[nodiscard]] QString timeAgo(const QString &time, const QDateTime &now);

} // namespace Tagwright::Practice
