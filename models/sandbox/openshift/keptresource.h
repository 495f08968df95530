// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/storedresource.h"

namespace Tagwright::Practice {

/*! A resource that nobody acts upon: it is kept, counted by the project's quotas, and its status can be written. */
class KeptResource : public StoredResource {
public:
    using StoredResource::StoredResource;

    std::optional<ServerAnswer> serve(ApiRequest &request) override;
    Refusal prepareCreate(ApiRequest &request, QJsonObject &object) override;
    void written(ApiRequest &request, const QJsonObject &object) override;
    void removed(ApiRequest &request, const QJsonObject &object) override;

private:
    ServerAnswer serveStatus(ApiRequest &request);
};

} // namespace Tagwright::Practice
