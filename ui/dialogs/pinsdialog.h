// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/connection.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace Tagwright {

class ToneLabel;

/*! The repositories that are always shown, one in each line: the way into a registry that lists none. */
class PinsDialog : public QDialog {
    Q_OBJECT

public:
    explicit PinsDialog(const Connection &connection, QWidget *parent = nullptr);

    QStringList repositories() const; //!< for an accepted dialog

private:
    void edited();

    Connection m_connection;
    QPlainTextEdit *m_edit;
    ToneLabel *m_meaning;
    QPushButton *m_save;
    QStringList m_repositories;
};

} // namespace Tagwright
