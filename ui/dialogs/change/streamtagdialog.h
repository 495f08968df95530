// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/planstreamtags.h"
#include "ui/dialogs/change/streamtagform.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

class QPushButton;
class QTableView;

namespace Tagwright {

class ConfirmName;
class ImpactList;
class ObjectChangePreview;
class PlannedStreamTagModel;
class StreamBrowser;
class ToneLabel;
class UsageBrowser;
class Workspace;

/*!
    Sets tags of image streams: asks what is meant, reads what that would change and what would react to it, shows it,
    and only then does it.
*/
class StreamTagDialog : public QDialog {
    Q_OBJECT

public:
    /*! The dialog closes when browser goes. */
    StreamTagDialog(Workspace &workspace, StreamBrowser &browser, const StreamTagTask &task, QWidget *parent);
    ~StreamTagDialog() override;

private:
    void createTable();
    void createLayout();
    void replan(); // soon: what was asked for has changed
    void plan();
    void planned(const Result<void> &result);
    void show(const QString &sentence, bool isTrouble);
    void ticksChanged();
    void showReactions();
    void showRequests();
    void confirmProduction();
    void carryOut();
    void addToPlan();

    ObjectChangeSet changeSet() const; // of what is ticked
    QStringList warnings(const PlannedStreamTag &tag) const;
    QList<PlannedStreamTag> ticked() const;
    UsageBrowser &usages(const QString &path);

    Workspace &m_workspace;
    QPointer<StreamBrowser> m_browser;
    const StreamTagTask m_task;
    const QString m_connectionId;
    const StreamTagPlace m_here; // the browsed stream, and the task's tag
    StreamTagForm *m_form;
    PlannedStreamTagModel *m_model;
    QTableView *m_table;
    ToneLabel *m_state;
    ToneLabel *m_warnings;
    ImpactList *m_reactions;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
    QPushButton *m_later = nullptr;
    QPointer<PlanStreamTags> m_planning;
    QTimer m_soon;
    QList<PlannedStreamTag> m_planned; // a row of the table each
    std::map<QString, std::unique_ptr<UsageBrowser>> m_usages; // by the stream's path
    bool m_isReady = false;
};

} // namespace Tagwright
