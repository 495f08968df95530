// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/goactions.h"

#include "ui/actions/makeaction.h"

#include <QAction>
#include <QMouseEvent>

namespace Tagwright {

using namespace Qt::StringLiterals;

GoActions::GoActions(QObject *parent)
    : QObject(parent)
    , m_back(makeAction({.name = u"goBack"_s,
                            .icon = u"back"_s,
                            .text = tr("&Back"),
                            .tip = tr("Go to the place visited before"),
                            .shortcuts = {Qt::ALT | Qt::Key_Left, Qt::Key_Back}},
          this))
    , m_forward(makeAction({.name = u"goForward"_s,
                               .icon = u"forward"_s,
                               .text = tr("&Forward"),
                               .tip = tr("Go to the place visited next"),
                               .shortcuts = {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}},
          this))
{
    connect(m_back, &QAction::triggered, this, [this] { goTo(m_history.back()); });
    connect(m_forward, &QAction::triggered, this, [this] { goTo(m_history.forward()); });
    updateActions();
}

void GoActions::visit(const Place &place)
{
    if (m_going)
        return;
    m_history.visit(place);
    updateActions();
}

void GoActions::forget(const QString &connectionId)
{
    m_history.forget(connectionId);
    updateActions();
}

bool GoActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            (button == Qt::BackButton ? m_back : m_forward)->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void GoActions::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    m_going = true;
    Q_EMIT placeWanted(*place);
    m_going = false;
    updateActions();
}

void GoActions::updateActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace Tagwright
