// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/arguments.h"

namespace Tagwright {

/*!
    Runs the practice registry without a window until the process is ended. Its addresses and test credentials go to
    standard output as one line of JSON. Returns the exit code.
*/
int serveSandbox(const Arguments &arguments);

} // namespace Tagwright
