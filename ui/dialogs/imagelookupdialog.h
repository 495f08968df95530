// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTableView;

namespace Tagwright {

class LookupBrowser;
class MessageBar;
class ToneLabel;
class Workspace;

/*! Which image streams and workloads of a project look images up there, and the way to change it. */
class ImageLookupDialog : public QDialog {
    Q_OBJECT

public:
    ImageLookupDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);
    ~ImageLookupDialog() override;

private:
    void createTable();
    void update();
    void change(bool on);
    QString refusal(bool on) const; //!< why the selected rows cannot be changed; empty when some can

    Workspace &m_workspace;
    LookupBrowser *m_browser;
    QTableView *m_table;
    MessageBar *m_unread;
    ToneLabel *m_state;
    QCheckBox *m_owned;
    QPushButton *m_on = nullptr;
    QPushButton *m_off = nullptr;
};

} // namespace Tagwright
