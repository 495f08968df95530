// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/configplaces.h"
#include "configfiles/foundregistry.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace Tagwright {

class ImportModel;
class ToneLabel;
class Workspace;

/*!
    Shows which registries docker, podman and Kubernetes files know, and takes over what is ticked. Nothing is run and
    nothing is kept before the user says so.
*/
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const ConfigPlaces &places, QWidget *parent = nullptr);
    /*! What was read elsewhere; the files of this computer are not looked at. */
    ImportDialog(Workspace &workspace, FoundRegistries found, QWidget *parent = nullptr);

private:
    ImportDialog(Workspace &workspace, QWidget *parent);

    void createTable();
    void search(const ConfigPlaces &places);
    void add(FoundRegistries found);
    void chooseFile();
    void paste();
    void askHelper();
    void runHelper(int row, const QString &program);
    void updateButtons();
    void import();

    Workspace &m_workspace;
    std::vector<FoundRegistry> m_found; // a row of the model for each
    QStringList m_sources;
    ImportModel *m_model;
    QTableView *m_table;
    QLabel *m_state;
    ToneLabel *m_faults;
    QCheckBox *m_insecure;
    QPushButton *m_askHelper;
    QPushButton *m_import;
};

} // namespace Tagwright
