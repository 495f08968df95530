// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Tagwright {

/*! How far something that is fetched has come. */
enum class LoadState { NotLoaded, Loading, Loaded, Failed };

} // namespace Tagwright
