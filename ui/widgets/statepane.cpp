// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/statepane.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailsbox.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int StatePaneWidth = 70; // characters

QLabel *centred(QLabel *label, const QString &name)
{
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_what(centred(hintLabel({}, this), u"stateWhat"_s))
    , m_next(centred(hintLabel({}, this), u"stateNext"_s))
    , m_buttons(new QHBoxLayout)
    , m_details(new DetailsBox(this))
{
    setObjectName(u"statePane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_what->setFont(strong);
    m_what->setForegroundRole(QPalette::WindowText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(fontMetrics().averageCharWidth() * StatePaneWidth / 4);
    m_busy->setAccessibleName(tr("Working"));

    const int gap = fontMetrics().height() / 2;
    m_buttons->setSpacing(gap);
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(gap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_what);
    column->addWidget(m_next);
    column->addLayout(m_buttons);
    column->addWidget(m_details);
    column->addStretch(3);

    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * StatePaneWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
}

void StatePane::showState(const QString &iconName, const Message &message)
{
    m_iconName = iconName;
    display(message);
}

void StatePane::showBusy(const QString &sentence, const QList<QAction *> &actions)
{
    m_iconName.clear();
    display({.text = {.what = sentence, .next = {}, .details = {}}, .actions = actions});
}

void StatePane::display(const Message &message)
{
    m_tone = message.tone;
    m_icon->setVisible(!m_iconName.isEmpty());
    m_busy->setVisible(m_iconName.isEmpty());
    showIcon();
    const bool news = m_what->text() != message.text.what;
    m_what->setText(message.text.what);
    m_next->setText(message.text.next);
    m_next->setVisible(!message.text.next.isEmpty());
    m_details->setText(message.text.details);
    setAccessibleName(message.text.what);
    setAccessibleDescription(message.text.next);

    if (m_actions != message.actions) { // otherwise a button that has the keyboard keeps it
        m_actions = message.actions;
        qDeleteAll(findChildren<ActionButton *>());
        for (qsizetype i = 0; i < m_actions.size(); ++i)
            m_buttons->insertWidget(int(i) + 1, new ActionButton(*m_actions.at(i), this));
    }
    if (news && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatePane::showIcon()
{
    const int size = fontMetrics().height() * 2;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap((m_tone == Tone::Neutral ? icon(m_iconName) : icon(m_iconName, m_tone)).pixmap(size));
}

void StatePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

} // namespace Tagwright
