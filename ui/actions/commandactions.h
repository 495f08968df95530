// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/place.h"

#include <QObject>

class QAction;
class QWidget;

namespace Tagwright {

class InspectorPane;
class Workspace;

/*! Shows what was read of a place as command lines. */
class CommandActions : public QObject {
    Q_OBJECT

public:
    /*! The dialog opens over window. inspector knows more of the image that it shows. */
    CommandActions(Workspace &workspace, const InspectorPane &inspector, QWidget *window);

    QAction *showAsCommand() const { return m_showAsCommand; }

    /*! What the action is about: without a repository the registry, without a connection nothing. */
    void setPlace(const Place &place);

private:
    void show();

    Workspace &m_workspace;
    const InspectorPane &m_inspector;
    QWidget *m_window;
    Place m_place;
    QAction *m_showAsCommand;
};

} // namespace Tagwright
