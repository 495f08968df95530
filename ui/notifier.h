// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <chrono>

class QAction;
class QSystemTrayIcon;
class QWidget;

namespace Tagwright {

class Workspace;
struct OperationRecord;
struct TagMove;

/*!
    Tells of the end of long operations, and of tags that have moved in image streams which the user follows, where
    somebody sees it who works in another window meanwhile.
*/
class Notifier : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Long{10};

    Notifier(Workspace &workspace, QWidget *window);

    QAction *action() const { return m_action; } //!< the switch
    bool isOn() const;
    void setOn(bool on);

Q_SIGNALS:
    void notified(const QString &what, const QString &outcome);

private:
    void consider(const OperationRecord &operation);
    void tellOfMove(const QString &connectionId, const QString &path, const TagMove &move);
    void notify(const QString &what, const QString &outcome);

    Workspace &m_workspace;
    QWidget *m_window;
    QAction *m_action;
    QSystemTrayIcon *m_tray = nullptr; // made when there is something to say
};

} // namespace Tagwright
