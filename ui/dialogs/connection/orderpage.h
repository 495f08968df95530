// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Tagwright {

/*! How a connection is told from the others, and what keeps its tags from harm. */
class OrderPage : public QWidget {
    Q_OBJECT

public:
    OrderPage(const QStringList &groups, const Connection &connection, QWidget *parent);

    void applyTo(Connection &connection) const;

private:
    QComboBox *m_group;
    QComboBox *m_tint;
    QCheckBox *m_production;
    QLineEdit *m_protected;
    QCheckBox *m_placeholders;
};

} // namespace Tagwright
