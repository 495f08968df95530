// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace Tagwright {

class DetailsBox;
class FailedImportModel;
class FailedImports;
class ToneLabel;
class Workspace;
struct FailedImport;

/*! All tags of a project or a cluster whose last import failed, why, and another try for many of them. */
class FailedImportsDialog : public QDialog {
    Q_OBJECT

public:
    /*! project is empty for the whole cluster. */
    FailedImportsDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);
    ~FailedImportsDialog() override;

Q_SIGNALS:
    void placeWanted(const QString &connectionId, const QString &stream, const QString &tag);

private:
    void createTable();
    void follow();
    void selectionChanged();
    QString stateText() const;
    QList<FailedImport> selected() const;
    AccessAnswer::Verdict verdict(const QString &project);

    Workspace &m_workspace;
    FailedImports *m_imports;
    FailedImportModel *m_model;
    QTableView *m_table;
    ToneLabel *m_state;
    DetailsBox *m_details;
    QPushButton *m_retry = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Tagwright
