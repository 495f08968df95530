// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"
#include "sandbox/openshift/streamstore.h"

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagetags: what a stream wants and what it has of a tag, side by side, whether or not there is an image. */
class ImageTags final : public ApiResource {
public:
    explicit ImageTags(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> get(ApiRequest &request) override;
    Outcome<ObjectPage> list(ApiRequest &request, const ListOptions &options) override;
    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;
    Outcome<Written> update(ApiRequest &request, QJsonObject object) override;
    Outcome<QJsonObject> remove(ApiRequest &request, const DeleteOptions &options) override;

private:
    QJsonObject viewOf(const StreamDraft &stream, const QString &tag) const;

    std::shared_ptr<ImageApi> m_images;
};

} // namespace Tagwright::Practice
