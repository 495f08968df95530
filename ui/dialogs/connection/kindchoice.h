// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace Tagwright {

/*! What is to be added: a registry or a cluster. */
class KindChoice : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Registry, Cluster };
    KindChoice(Kind kind, QWidget *parent);

Q_SIGNALS:
    void otherWanted(); //!< not the kind that it began with
};

} // namespace Tagwright
