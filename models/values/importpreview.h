// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"
#include "values/streamimport.h"
#include "values/tagdetails.h"

#include <QList>

#include <optional>

namespace Tagwright {

/*! What an import of one tag would bring. */
struct PreviewedImport {
    ImportedTag tag;
    TagDetails details; //!< of the image that it would name
    std::optional<Error> problem; //!< why the cluster cannot get it, in its own words; code: ImportCode::Failed
    bool isSeen = true; //!< false: the repository has it, but more tags than the cluster looks at in one go

    friend bool operator==(const PreviewedImport &, const PreviewedImport &) = default;
};

} // namespace Tagwright
