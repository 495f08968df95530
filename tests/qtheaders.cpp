// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Empty: what is compiled here are the headers that CMakeLists.txt names.
