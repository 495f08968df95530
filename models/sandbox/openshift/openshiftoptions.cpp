// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/openshiftoptions.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

const QList<ClusterAccount> &clusterAccounts()
{
    static const QList<ClusterAccount> accounts{
        {.userName = u"admin"_s, .password = u"admin-pw"_s, .groups = {}, .isAdministrator = true},
        {.userName = u"developer"_s, .password = u"developer-pw"_s, .groups = {}},
        {.userName = u"viewer"_s, .password = u"viewer-pw"_s, .groups = {}},
        {.userName = u"nobody"_s, .password = u"nobody-pw"_s, .groups = {}},
    };
    return accounts;
}

} // namespace Tagwright::Practice
