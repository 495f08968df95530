// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QObject>

class QMimeData;

namespace Tagwright {

class AddressBar;
class ChangeActions;
class CommandActions;
class ConnectionActions;
class ExplorerPane;
class GoActions;
class InspectorPane;
class Page;
class PageTabs;
class ProjectActions;
class PullActions;
class ReferenceOpener;
class TagActions;
class Workspace;
struct ClusterAddress;

/*! Keeps the panes together: wherever one goes in one of them, the others show the same place. */
class Navigator : public QObject {
    Q_OBJECT

public:
    struct Panes {
        AddressBar &address;
        PageTabs &pages;
        ExplorerPane &explorer;
        InspectorPane &inspector;
        GoActions &goActions;
        ConnectionActions &connectionActions;
        ProjectActions &projectActions;
        TagActions &tagActions;
        PullActions &pullActions;
        CommandActions &commandActions;
        ChangeActions &changeActions;
    };

    Navigator(Workspace &workspace, const Panes &panes, QObject *parent);

    void open(const QString &pasted); //!< as the address bar takes it
    void paste(); //!< opens what was copied; tags that were copied elsewhere are copied to where the user is
    bool applyDropped(const QMimeData &dropped); //!< on the window; false when it is no YAML or JSON to be applied
    void goTo(const Place &place);
    void showConnection(const QString &connectionId);

private:
    void connectExplorer();
    void connectPages();
    void pageOpened(Page *page);
    void followPage(Page *page);
    void followTag(Page *page);
    void showMenu(Page *page, const QPoint &global);
    void openCluster(const ClusterAddress &address);
    void showAdded(const QString &connectionId);
    void forgetConnection(const QString &connectionId);
    void refreshPagesOf(const QString &connectionId);

    Workspace &m_workspace;
    Panes m_panes;
    ReferenceOpener *m_opener;
};

} // namespace Tagwright
