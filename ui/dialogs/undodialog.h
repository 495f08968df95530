// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace Tagwright {

class ImpactList;
class ObjectChangePreview;
class ToneLabel;
class UndoTableModel;
class Workspace;

/*!
    Says in names what taking back an entry of the journal would do, and what the registries say to that; of an object
    of a cluster what comes back and what goes, and what will be sent. Cancel is the default. Where a connection is for
   production, the name of its repository has to be typed.
*/
class UndoDialog : public QDialog {
    Q_OBJECT

public:
    UndoDialog(Workspace &workspace, qint64 entry, QWidget *parent);

private:
    QWidget *createTable();
    void showObject(); //!< of the current row
    QWidget *createProof(const QString &connectionName);
    void showOutlook();
    int hopelessCount() const;

    UndoTableModel *m_model;
    QTableView *m_table;
    ImpactList *m_facts;
    ObjectChangePreview *m_preview;
    ToneLabel *m_outlook;
    bool m_isOfCluster;
    QLineEdit *m_typed = nullptr; // null where nothing has to be
    QString m_proof;
    QPushButton *m_confirm;
};

} // namespace Tagwright
