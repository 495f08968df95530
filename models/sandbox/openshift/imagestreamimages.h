// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagestreamimages: "stream@sha256:…", an image that a stream has or had, or a child of one. */
class ImageStreamImages final : public ApiResource {
public:
    explicit ImageStreamImages(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> get(ApiRequest &request) override;

private:
    std::shared_ptr<ImageApi> m_images;
};

} // namespace Tagwright::Practice
