// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/usagebrowser.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace Tagwright {

class MessageBar;
class StatePane;

/*! What uses an image stream or one of its tags, what a new image would set going, and what could not be read. */
class UsageView : public QWidget {
    Q_OBJECT

public:
    explicit UsageView(QWidget *parent);

    /*! browser lives until another one is shown; null for none. */
    void show(UsageBrowser *browser);

private:
    void update();
    QString summary() const;
    static QString elsewhereSentence(UsageBrowser::Elsewhere elsewhere);

    UsageBrowser *m_browser = nullptr;
    QLabel *m_summary;
    MessageBar *m_unread;
    QTableView *m_table;
    StatePane *m_state;
    QStackedWidget *m_stack;
    QAction *m_retry;
};

} // namespace Tagwright
