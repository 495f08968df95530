// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/linkbutton.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace Tagwright {

LinkButton::LinkButton(const QIcon &icon, const QString &text, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_explanation(explanation)
{
    setIcon(icon);
    setText(text);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics small(smallFont(font()));
    const int textWidth = std::max(fontMetrics().horizontalAdvance(text()), small.horizontalAdvance(m_explanation));
    const int textHeight = fontMetrics().height() + (m_explanation.isEmpty() ? 0 : small.height());
    // One padding more than is painted: widths are rounded, and a line that just fits may lose its last letter.
    return {textWidth + iconSize() + 4 * padding(), textHeight + padding() * (m_explanation.isEmpty() ? 1 : 2)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {iconSize() + 3 * padding(), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.features = m_explanation.isEmpty() ? QStyleOptionButton::Flat : QStyleOptionButton::None;
    option.state.setFlag(QStyle::State_Sunken, isDown());
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const QRect inner = rect().adjusted(padding(), 0, -padding(), 0);
    const QRect picture(inner.left(), (height() - iconSize()) / 2, iconSize(), iconSize());
    const QRect words = inner.adjusted(iconSize() + padding(), 0, 0, 0);
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    icon().paint(&painter, place(picture), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QFontMetrics small(smallFont(font()));
    const int textHeight = fontMetrics().height() + (m_explanation.isEmpty() ? 0 : small.height());
    QRect textLine(words.left(), (height() - textHeight) / 2, words.width(), fontMetrics().height());
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? int(Qt::TextShowMnemonic)
                                                                                         : int(Qt::TextHideMnemonic);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(textLine), int(side) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | mnemonic,
        fontMetrics().elidedText(text(), Qt::ElideRight, textLine.width(), int(Qt::TextShowMnemonic)));
    if (!m_explanation.isEmpty()) {
        const QRect second(words.left(), textLine.bottom() + 1, words.width(), small.height());
        painter.setFont(smallFont(font()));
        painter.setPen(dimText(palette()));
        painter.drawText(place(second), int(side) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
            small.elidedText(m_explanation, Qt::ElideRight, second.width()));
    }
}

int LinkButton::padding() const
{
    return fontMetrics().height() / 2;
}

int LinkButton::iconSize() const
{
    return fontMetrics().height() * 5 / 4;
}

} // namespace Tagwright
