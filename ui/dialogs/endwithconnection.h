// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDialog;
class QString;

namespace Tagwright {

class Workspace;

/*! Rejects the dialog when the connection that it is about is going to be removed. */
void endWithConnection(QDialog &dialog, const Workspace &workspace, const QString &connectionId);

} // namespace Tagwright
