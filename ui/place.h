// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*! Where one can be in the window: a repository, and in it perhaps a tag. */
struct Place {
    QString connectionId;
    QString repository;
    QString tag; //!< or a digest; empty for the repository itself

    bool isSameRepository(const Place &other) const
    {
        return connectionId == other.connectionId && repository == other.repository;
    }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace Tagwright
