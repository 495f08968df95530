// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"

#include <QDialog>

class QLineEdit;

namespace Tagwright {

/*! Another name for a connection. An empty one means its host. */
class RenameDialog : public QDialog {
    Q_OBJECT

public:
    explicit RenameDialog(const Connection &connection, QWidget *parent = nullptr);

    QString name() const;

private:
    QString m_host;
    QLineEdit *m_edit;
};

} // namespace Tagwright
