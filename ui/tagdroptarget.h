// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/tagdrop.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QAbstractScrollArea;
class QDropEvent;

namespace Tagwright {

/*!
    Lets tags be dropped on a view. While they are dragged it says in the status line what would happen, or why nothing
    can; what cannot be done is not taken. All else that is dragged is left to the view.
*/
class TagDropTarget : public QObject {
    Q_OBJECT

public:
    using PlaceAt = std::function<DropPlace(const QPoint &position)>; //!< in the viewport

    TagDropTarget(Workspace &workspace, QAbstractScrollArea &view, const PlaceAt &placeAt);

Q_SIGNALS:
    void hovered(const QPoint &position); //!< what is there would take them
    void dropped(const Tagwright::CarriedTags &carried, const Tagwright::DropPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drag(QDropEvent &event);
    void say(const QString &sentence);

    Workspace &m_workspace;
    QAbstractScrollArea &m_view;
    PlaceAt m_placeAt;
};

} // namespace Tagwright
