// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/windowactions.h"
#include "ui/windowstate.h"

#include <QMainWindow>

namespace Tagwright {

class ActivityPane;
class AddressBar;
class ChangeActions;
class CommandActions;
class ConnectionActions;
class CredentialFileActions;
class ExplorerPane;
class GoActions;
class ImageFileActions;
class InspectorPane;
class JournalActions;
class JournalNotice;
class JournalPane;
class KnownNames;
class Navigator;
class Notifier;
class PageTabs;
class PaneActions;
class ProjectActions;
class PullActions;
class PlanPane;
class RequestPane;
class StatusLine;
class TagActions;
class Theme;
class Workspace;

/*! The window: makes the panes and the menus, and puts them in their places. */
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    void open(const QString &pasted); //!< a reference or an address, as the address bar takes it
    void showConnection(const QString &connectionId); //!< in the Explorer; connects to it if that was not done yet
    void showNotice(const QString &sentence); //!< of something that went well
    void showProblem(const QString &sentence); //!< of something that was asked for and could not be done

    [[nodiscard]] WindowState state() const;
    void restore(const WindowState &state); //!< once the connections are there

Q_SIGNALS:
    void openSandboxRequested();
    void openImageFileRequested(const QString &path); //!< a folder or an archive on this computer

protected:
    void childEvent(QChildEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createPanes();
    void createToolBar();
    void connectActions();
    void openPalette();
    void followPage();
    void showInJournal(qint64 entry);

    Workspace &m_workspace;
    Theme &m_theme;
    KnownNames *m_names;
    WindowActions m_actions;
    ConnectionActions *m_connectionActions;
    ProjectActions *m_projectActions;
    CredentialFileActions *m_credentialFileActions;
    ImageFileActions *m_imageFileActions;
    TagActions *m_tagActions;
    ChangeActions *m_changeActions;
    JournalActions *m_journalActions;
    PullActions *m_pullActions;
    CommandActions *m_commandActions = nullptr;
    GoActions *m_goActions;
    PaneActions *m_paneActions;
    AddressBar *m_address;
    PageTabs *m_pages = nullptr;
    ExplorerPane *m_explorer = nullptr;
    InspectorPane *m_inspector = nullptr;
    ActivityPane *m_activity = nullptr;
    RequestPane *m_requests = nullptr;
    JournalPane *m_journal = nullptr;
    JournalNotice *m_notice = nullptr;
    PlanPane *m_plan = nullptr;
    StatusLine *m_status;
    Notifier *m_notifier;
    Navigator *m_navigator = nullptr;
    bool m_mayCloseWhileChanging = false;
};

} // namespace Tagwright
