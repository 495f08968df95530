// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/navigationhistory.h"

#include <QObject>

class QAction;

namespace Tagwright {

/*! Back and forward through the places that were visited. */
class GoActions : public QObject {
    Q_OBJECT

public:
    explicit GoActions(QObject *parent);

    QAction *back() const { return m_back; }
    QAction *forward() const { return m_forward; }

    void visit(const Place &place);
    void forget(const QString &connectionId);

Q_SIGNALS:
    void placeWanted(const Tagwright::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< on a window: its mouse's back and forward buttons

private:
    void goTo(const std::optional<Place> &place);
    void updateActions();

    NavigationHistory m_history;
    bool m_going = false; // the place that is gone to is no new visit
    QAction *m_back;
    QAction *m_forward;
};

} // namespace Tagwright
