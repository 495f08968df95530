// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chipstrip.h"

#include "items/words.h"

#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

ChipStrip::ChipStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipStrip::setChips(const QList<Chip> &chips)
{
    if (m_chips == chips)
        return;
    m_chips = chips;
    QStringList words;
    for (const Chip &chip : chips)
        words += chip.text;
    setAccessibleName(Words::joined(words));
    updateGeometry();
    update();
}

ChipLook ChipStrip::look() const
{
    return {font(), palette(), layoutDirection()};
}

QList<QRect> ChipStrip::arrange(int width) const
{
    const ChipLook chipLook = look();
    const int height = chipLook.height();
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const Chip &chip : m_chips) {
        const int chipWidth = std::min(chipLook.width(chip.text), std::max(width, height));
        if (x > 0 && x + chipWidth > width) {
            x = 0;
            y += height + chipLook.gap();
        }
        places += QRect(x, y, chipWidth, height);
        x += chipWidth + chipLook.gap();
    }
    return places;
}

QSize ChipStrip::sizeHint() const
{
    return {look().width(m_chips), look().height()};
}

QSize ChipStrip::minimumSizeHint() const
{
    return {look().height() * 2, look().height()};
}

int ChipStrip::heightForWidth(int width) const
{
    const QList<QRect> places = arrange(width);
    return places.isEmpty() ? look().height() : places.constLast().bottom() + 1;
}

void ChipStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChipLook chipLook = look();
    const QList<QRect> places = arrange(width());
    for (qsizetype i = 0; i < places.size(); ++i)
        paintChip(&painter, QStyle::visualRect(layoutDirection(), rect(), places.at(i)), m_chips.at(i), chipLook);
}

} // namespace Tagwright
