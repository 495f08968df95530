// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxoptions.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

const QList<SandboxAccount> &sandboxAccounts()
{
    static const QList<SandboxAccount> accounts{
        {u"tagwright"_s, u"sandbox"_s, SandboxAccount::Rights::Write},
        {u"reader"_s, u"look-only"_s, SandboxAccount::Rights::Read},
    };
    return accounts;
}

} // namespace Tagwright
