// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/storedresource.h"

namespace Tagwright::Practice {

/*! images: what the cluster knows of every image, whichever streams have it; for administrators. */
class Images final : public StoredResource {
public:
    explicit Images(ObjectStore &store);

    QList<FieldProblem> nameProblems(const QString &name, const QString &field) const override;
};

} // namespace Tagwright::Practice
