// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableWidget>

namespace Tagwright {

struct PullSecretContent;

/*! The registries of a pull secret and the users for them; of a password only whether there is one. */
class PullSecretTable : public QTableWidget {
    Q_OBJECT

public:
    explicit PullSecretTable(QWidget *parent);

    void setContent(const PullSecretContent &content);
};

} // namespace Tagwright
