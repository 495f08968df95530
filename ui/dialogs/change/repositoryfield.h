// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QComboBox;
class QWidget;

namespace Tagwright {

class KnownNames;

/*! A field for a repository, with every one that the program knows to choose from: "host/repository". */
[[nodiscard]] QComboBox *makeRepositoryField(const KnownNames &names, QWidget *parent);

} // namespace Tagwright
