// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/streamstore.h"

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagestreamtags: the tags of streams one by one, each with its image. Nothing of them is stored by itself. */
class ImageStreamTags final : public ApiResource {
public:
    explicit ImageStreamTags(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> get(ApiRequest &request) override;
    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) override;
    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;
    Outcome<Written> update(ApiRequest &request, QJsonObject object) override;
    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) override;

private:
    QJsonObject viewOf(const StreamDraft &stream, const QString &tag) const;

    std::shared_ptr<ImageApi> m_images;
};

/*! Takes the tag out of the spec and its history out of the status of a stream, as DELETE of both kinds of tag does. */
[[nodiscard]] Outcome<QJsonObject> removeTag(
    ImageApi &images, const ResourceKind &kind, const ApiRequest &request, const DeleteOptions &options);

} // namespace Tagwright::Practice
