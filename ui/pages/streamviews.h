// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QTabWidget>
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace Tagwright {

class StreamBrowser;
class TagHistoryModel;

/*! What the Inspector shows of an image stream: its description as oc has it, and the history of the current tag. */
class StreamViews : public QTabWidget {
    Q_OBJECT

public:
    explicit StreamViews(QWidget *parent);

    void show(StreamBrowser &browser, const QString &tag); //!< and follows it
    void leave();

private:
    void createDescription();
    void createHistory();
    void update();
    void describeNow();

    QPointer<StreamBrowser> m_browser;
    QString m_tag;
    QPlainTextEdit *m_description = nullptr;
    TagHistoryModel *m_events;
    QLabel *m_history = nullptr;
    QTimer m_ticking; // "3 minutes ago" does not stay true
};

} // namespace Tagwright
