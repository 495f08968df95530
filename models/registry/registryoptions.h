// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpsession.h"

#include <QList>

namespace Tagwright {

/*! How a registry is asked; the defaults are for people, tests shorten the waits and the pages. */
struct RegistryOptions {
    struct CatalogPaging {
        int firstPage = 100; //!< small, for a quick first sight
        QList<int> laterPages{1000, 500, 100}; //!< the first that the server takes; distribution refuses more than 1000
        int maxPages = 10'000;
    };

    CatalogPaging catalog;
    int maxTagPages = 10'000;
    HttpSession::Options http; //!< its connectionName and registry are filled in by the client
};

} // namespace Tagwright
