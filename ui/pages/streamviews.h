// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tagmime.h"

#include <QPointer>
#include <QTabWidget>
#include <QTimer>

#include <memory>

class QAction;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace Tagwright {

class AccessView;
class ImagePane;
class StreamBrowser;
class TagHistoryModel;
class UsageBrowser;
class UsageView;
class Workspace;

/*!
    What the Inspector shows of an image stream: its description as oc has it, the image behind the current tag as the
    cluster knows it, the tag's history, who uses it, and what we may do. Each is read once somebody looks at it.
*/
class StreamViews : public QTabWidget {
    Q_OBJECT

public:
    StreamViews(Workspace &workspace, QWidget *parent);
    ~StreamViews() override;

    void show(StreamBrowser &browser, const QString &tag); //!< and follows it
    void leave();

Q_SIGNALS:
    void signInRequested(const QString &connectionId);

private:
    void createImage();
    void createDescription();
    void createHistory();
    CarriedTags carriedImages() const; //!< of the history, the selected ones
    void addCopyImage();
    QAction *createRollBack();
    void updateRollBack();
    void rollBack();
    void update();
    void describeNow();
    void fillCurrent();
    void inspectImage();
    void exportImage(const QString &digest);

    Workspace &m_workspace;
    QPointer<StreamBrowser> m_browser;
    QString m_tag;
    QString m_inspectedDigest; // of m_tag, when its image was read
    ImagePane *m_image = nullptr; // made for the first stream: who has no cluster needs none
    UsageView *m_usage;
    AccessView *m_access;
    std::unique_ptr<UsageBrowser> m_uses; // of the shown stream
    QPlainTextEdit *m_description = nullptr;
    TagHistoryModel *m_events;
    QLabel *m_history = nullptr;
    QTableView *m_historyTable = nullptr;
    QAction *m_rollBack = nullptr;
    QTimer m_ticking; // "3 minutes ago" does not stay true
};

} // namespace Tagwright
