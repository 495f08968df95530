// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagestreammappings: an image that somebody has put into the integrated registry, and the tag it goes by. */
class ImageStreamMappings final : public ApiResource {
public:
    explicit ImageStreamMappings(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;

private:
    std::shared_ptr<ImageApi> m_images;
};

} // namespace Tagwright::Practice
