// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/plannedset.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tagwright {

class Workspace;

/*! Asks once before a plan is applied: in names and counts, and for production with the name typed. */
class ApplyPlanDialog : public QDialog {
    Q_OBJECT

public:
    ApplyPlanDialog(Workspace &workspace, const QList<PlannedSet> &sets, QWidget *parent);

private:
    void addNameField(const QString &connection, QVBoxLayout &layout);
    void updateButton();

    QList<QLineEdit *> m_names; // each with the name that it wants as its placeholder
    QPushButton *m_apply = nullptr;
};

} // namespace Tagwright
