// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QTableView;

namespace Tagwright {

class EmptyText;
class FilterEdit;
class MessageBar;
class PullSecretActions;
class SecretBrowser;
class SecretDetails;
class SecretFilterModel;
class ToneLabel;
class Workspace;
struct ClusterSecret;

/*! The secrets of a project, live: who uses them, what they hold, and the ways to make, edit, copy and delete them. */
class SecretsDialog : public QDialog {
    Q_OBJECT

public:
    SecretsDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);
    ~SecretsDialog() override;

private:
    void createActions();
    void createTable();
    void fillMenu(QMenu &menu) const;
    void follow();
    void followSelection();
    void showState();
    void showLive();
    const ClusterSecret *selected() const; //!< null when none is, or several are
    void make();
    void edit();
    void duplicate();
    void deleteSelected();
    void written(const QString &project, const QString &name);

    Workspace &m_workspace;
    SecretBrowser *m_browser;
    SecretFilterModel *m_secrets;
    FilterEdit *m_filter;
    QTableView *m_table;
    EmptyText *m_empty = nullptr;
    SecretDetails *m_details;
    MessageBar *m_message;
    QCheckBox *m_owned;
    ToneLabel *m_state;
    QLabel *m_live;
    PullSecretActions *m_pullSecrets;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_refresh = nullptr;
    QString m_wanted; // the secret to select once it is listed
};

} // namespace Tagwright
