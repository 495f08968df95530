// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Tagwright {

class ToneLabel;
struct Connection;

/*! Asks for the name of a project, which the cluster does not tell. */
class ProjectDialog : public QDialog {
    Q_OBJECT

public:
    ProjectDialog(const Connection &cluster, QWidget *parent);

    QString project() const; //!< a valid name, once it is accepted

private:
    void edited();

    QLineEdit *m_name;
    ToneLabel *m_meaning;
    QPushButton *m_open;
};

} // namespace Tagwright
