// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/flatmarks.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace Tagwright::Flat {

namespace {

constexpr double MarkFrame = 1.25;

bool isEnabledMark(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

QRectF markSquare(const QStyleOption &option)
{
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option.rect).center());
    return square;
}

// Fills what is on with the accent, and frames what is off.
void beginMark(const QStyleOption &option, QPainter *painter, bool isOn)
{
    const QPalette &palette = option.palette;
    const QColor strong =
        isEnabledMark(option) ? accentColor(palette) : palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor frame = isEnabledMark(option) ? dimText(palette) : hairline(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isOn ? strong : palette.color(QPalette::Base));
    painter->setPen(QPen(isOn ? strong : frame, MarkFrame));
}

} // namespace

void drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isOn = (option.state & QStyle::State_On) || isPartly;
    const QRectF square = markSquare(option).adjusted(0.5, 0.5, -0.5, -0.5);
    beginMark(option, painter, isOn);
    painter->drawRoundedRect(square, square.width() / 5, square.width() / 5);
    if (isOn) {
        painter->setPen(
            QPen(option.palette.color(QPalette::Base), square.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&square](double x, double y) {
            return square.topLeft() + QPointF(x * square.width(), y * square.height());
        };
        if (isPartly)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter->drawPolyline(std::array{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.32)}.data(), 3);
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state & QStyle::State_On;
    const QRectF square = markSquare(option).adjusted(0.5, 0.5, -0.5, -0.5);
    beginMark(option, painter, isOn);
    painter->drawEllipse(square);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawEllipse(square.center(), square.width() / 5, square.width() / 5);
    }
    painter->restore();
}

} // namespace Tagwright::Flat
