// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QString>

class QLabel;
class QToolButton;

namespace Tagwright {

class Page;
class Source;
class Workspace;

/*! The line at the bottom: what is selected, how the registry stands, how much it still allows, and
    whether passwords outlive the program. */
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Workspace &workspace, QWidget *parent = nullptr);

    void follow(Page *page); //!< null when none is open

private:
    void showSelection();
    void showConnection();
    void showRunning(int count);
    void showKeychain();

    Workspace &m_workspace;
    QPointer<Page> m_page;
    QPointer<Source> m_source;
    QLabel *m_selection;
    QLabel *m_connection;
    QLabel *m_rateLimit;
    QLabel *m_running;
    QToolButton *m_keychain; // shown while it does not keep what it should
};

} // namespace Tagwright
