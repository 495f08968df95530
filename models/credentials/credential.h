// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"

#include <QString>

namespace Tagwright {

/*! Who somebody is at a registry. */
struct Credential {
    QString userName;
    Secret password;

    [[nodiscard]] Credential clone() const { return {userName, password.clone()}; }
};

} // namespace Tagwright
