// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;
class QPlainTextEdit;
class QTableView;

namespace Tagwright {

class RequestListModel;
struct RequestRecord;

/*! Every HTTP request that was sent, as it was sent, without its secrets. */
class RequestPane : public QWidget {
    Q_OBJECT

public:
    explicit RequestPane(RequestListModel &requests, QWidget *parent = nullptr);

    QList<QAction *> paneActions() const; //!< for the menu bar and the command palette

private:
    void createActions();
    void createTable();
    void currentChanged();
    void followNewest();
    const RequestRecord *current() const; //!< null when no row is

    RequestListModel &m_requests;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QAction *m_copyCurl = nullptr;
    QAction *m_copyUrl = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace Tagwright
