// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/messagebar.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailsbox.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideInCharacters = 80;

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return u"info"_s;
    case Tone::Good:
        return u"success"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_what(new ToneLabel(this))
    , m_next(hintLabel({}, this))
    , m_details(new DetailsBox(this))
    , m_buttons(new QWidget(this))
    , m_close(new QToolButton(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const int gap = fontMetrics().height() / 2;
    setObjectName(u"messageBar"_s);
    m_what->setObjectName(u"messageWhat"_s);
    m_next->setObjectName(u"messageNext"_s);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(gap / 3);
    words->addWidget(m_what);
    words->addWidget(m_next);
    words->addWidget(m_details);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(gap / 2);
    buttons->addStretch();

    m_layout->setSpacing(gap);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_buttons, 0, Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_layout, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_tone = message.tone;
    const int iconSize = fontMetrics().height();
    m_icon->setPixmap(icon(iconName(message.tone), message.tone).pixmap(iconSize));
    m_what->setText(message.text.what);
    m_what->setTone(message.tone);
    m_next->setText(message.text.next);
    m_next->setVisible(!message.text.next.isEmpty());
    m_details->setText(message.text.details);
    setActions(message.actions);
    setAccessibleName(message.text.what);
    setAccessibleDescription(message.text.next);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setActions(const QList<QAction *> &actions)
{
    m_buttons->setVisible(!actions.isEmpty());
    if (m_actions == actions)
        return; // a button that has the keyboard keeps it
    m_actions = actions;
    qDeleteAll(m_buttons->findChildren<ActionButton *>());
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    for (qsizetype i = 0; i < actions.size(); ++i)
        row->insertWidget(int(i), new ActionButton(*actions.at(i), m_buttons));
    placeButtons();
}

void MessageBar::placeButtons()
{
    const bool wide = width() > fontMetrics().averageCharWidth() * WideInCharacters;
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
    const int mark = std::max(2, fontMetrics().height() / 6);
    const QColor colour = m_tone == Tone::Neutral ? accentColor(palette()) : toneForeground(m_tone, palette());
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - mark : 0, 0, mark, height(), colour);
}

} // namespace Tagwright
