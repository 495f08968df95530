// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/apiresource.h"

#include <memory>

namespace Tagwright::Practice {

class ImageApi;

/*! imagestreamimports: looks at images of other registries, and takes them into a stream. */
class ImageStreamImports final : public ApiResource {
public:
    explicit ImageStreamImports(std::shared_ptr<ImageApi> images);

    Outcome<QJsonObject> create(ApiRequest &request, QJsonObject object) override;

private:
    std::shared_ptr<ImageApi> m_images;
};

} // namespace Tagwright::Practice
