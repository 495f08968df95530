// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tonelabel.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>

namespace Tagwright {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setForegroundRole(QPalette::WindowText); // a tool bar would lend it another
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QLabel::changeEvent(event);
}

void ToneLabel::recolour()
{
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::WindowText, toneForeground(m_tone, colours));
    if (colours.color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        setPalette(colours); // announces the change that brings us here again
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(headingFont(label->font()));
    return label;
}

} // namespace Tagwright
