// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/configplaces.h"
#include "configfiles/planexport.h"
#include "credentials/secretstore.h"
#include "items/roles.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Tagwright {

class ToneLabel;
class Workspace;

/*! Writes kept credentials into a file of docker or podman, after showing what that changes in it. */
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, const ConfigPlaces &places, QWidget *parent = nullptr);

private:
    void createList();
    void createTargets(const ConfigPlaces &places);
    void chooseFile();
    void plan();
    void collect(QList<Connection> chosen, std::vector<ExportedCredential> collected, int round);
    void planned(const Result<void> &result, const PlanExport &job);
    QString sentence(const AuthChange &change) const;
    QString trouble(const Error &error) const;
    void say(const QString &text, Tone tone);
    void write();

    Workspace &m_workspace;
    QListWidget *m_connections;
    QComboBox *m_target;
    QPlainTextEdit *m_preview;
    ToneLabel *m_warning;
    QPushButton *m_write;
    QPointer<PlanExport> m_planning;
    ConfigFile m_before;
    QString m_trouble; // that the last attempt to write met; said beside the new plan
    QByteArray m_document; // empty while there is nothing to write
    int m_round = 0; // counts the plans: an answer to an older one does not count
};

} // namespace Tagwright
