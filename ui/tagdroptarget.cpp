// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tagdroptarget.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QDropEvent>
#include <QStatusTipEvent>

namespace Tagwright {

TagDropTarget::TagDropTarget(Workspace &workspace, QAbstractScrollArea &view, const PlaceAt &placeAt)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
    , m_placeAt(placeAt)
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

bool TagDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return drag(static_cast<QDropEvent &>(*event));
    case QEvent::DragLeave:
        say({});
        return QObject::eventFilter(watched, event);
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TagDropTarget::drag(QDropEvent &event)
{
    const auto carried = carriedTagsIn(event.mimeData());
    if (!carried)
        return false;
    const QPoint position = event.position().toPoint();
    const DropPlace place = m_placeAt(position);
    const TagDrop drop = tagDrop(m_workspace, *carried, place);
    const bool isPossible = drop.does != TagDrop::Does::Nothing;
    say(drop.sentence);
    event.setDropAction(isPossible ? Qt::CopyAction : Qt::IgnoreAction);
    event.accept();
    if (!isPossible && event.type() != QEvent::DragEnter)
        event.ignore(); // not the entering: the next row may take them, and the window itself is to take nothing
    if (event.type() == QEvent::Drop && isPossible) {
        say({});
        Q_EMIT dropped(*carried, place);
    } else if (isPossible) {
        Q_EMIT hovered(position);
    }
    return true;
}

void TagDropTarget::say(const QString &sentence)
{
    QStatusTipEvent told(sentence);
    QCoreApplication::sendEvent(m_view.window(), &told);
}

} // namespace Tagwright
