// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/explorermodel.h"

/*! What the rows of the Explorer say about themselves. branch is that of the row's connection; null for a group. */
namespace Tagwright::ExplorerText {

QString name(const ExplorerModel::Node &node);
QVariant connectionFact(const ExplorerModel::Branch &branch, int role);
QVariant projectFact(const ExplorerModel::ProjectFacts &project, int role);
QString detail(const ExplorerModel::Node &node, const ExplorerModel::Branch *branch);
QString tip(const ExplorerModel::Node &node, const ExplorerModel::Branch *branch);

} // namespace Tagwright::ExplorerText
