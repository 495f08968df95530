// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/tagresource.h"

namespace Tagwright::Practice {

/*! imagestreamtags: the tags of streams, each with its image. */
class ImageStreamTags final : public TagResource {
public:
    explicit ImageStreamTags(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;
    Outcome<Written> update(ApiRequest &request, QJsonObject object) override;

private:
    QJsonObject viewOf(const StreamDraft &stream, const QString &tag) const override;
    bool has(const StreamDraft &stream, const QString &tag, const ApiRequest &request) const override;
    QList<QJsonObject> listed(const StreamDraft &stream) const override;
};

} // namespace Tagwright::Practice
