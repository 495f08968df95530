// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chips.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QModelIndex>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

int sidePadding(const QFontMetrics &metrics)
{
    return metrics.height() / 2;
}

QString moreText(qsizetype count)
{
    return u"+%1"_s.arg(count);
}

// How many of the chips fit, together with one that counts the others.
qsizetype fitting(int room, const QList<Chip> &chips, const ChipLook &look)
{
    if (look.width(chips) <= room)
        return chips.size();
    int used = 0;
    qsizetype count = 0;
    for (; count < chips.size(); ++count) {
        used += look.width(chips.at(count).text) + look.gap();
        if (used + look.width(moreText(chips.size() - count - 1)) > room)
            break;
    }
    return count;
}

} // namespace

int ChipLook::height() const
{
    const int line = QFontMetrics(smallFont(font)).height();
    return line + line / 4;
}

int ChipLook::gap() const
{
    return QFontMetrics(font).height() / 4;
}

int ChipLook::width(const QString &text) const
{
    const QFontMetrics metrics(smallFont(font));
    return metrics.horizontalAdvance(text) + 2 * sidePadding(metrics);
}

int ChipLook::width(const QList<Chip> &chips) const
{
    int sum = 0;
    for (const Chip &chip : chips)
        sum += width(chip.text) + gap();
    return std::max(0, sum - gap());
}

QList<Chip> chipsOf(const QModelIndex &index)
{
    const QStringList texts = index.data(Role::Chips).toStringList();
    if (texts.isEmpty())
        return {};
    const auto tones = index.data(Role::ChipTones).value<QList<int>>();
    QList<Chip> chips;
    for (qsizetype i = 0; i < texts.size(); ++i)
        chips += {texts.at(i), Tone(tones.value(i, int(Tone::Neutral)))};
    return chips;
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const ChipLook &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(toneBorder(chip.tone, look.palette));
    painter->setBrush(toneBackground(chip.tone, look.palette));
    const double radius = rect.height() / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    painter->setFont(smallFont(look.font));
    painter->setPen(toneForeground(chip.tone, look.palette));
    const QFontMetrics metrics = painter->fontMetrics();
    // An elided word would touch the round ends if it kept to the padding of a whole one.
    const int inner = rect.width() - sidePadding(metrics);
    painter->drawText(
        rect, int(Qt::AlignCenter) | int(Qt::TextSingleLine), metrics.elidedText(chip.text, Qt::ElideRight, inner));
    painter->restore();
}

void paintChips(QPainter *painter, const QRect &room, const QList<Chip> &chips, const ChipLook &look)
{
    const int height = look.height();
    const auto place = [&](int x, int width) {
        const QRect rect(x, room.top() + (room.height() - height) / 2, width, height);
        return QStyle::visualRect(look.direction, room, rect);
    };
    // The first one is shown whatever the room is: half a word says more than a number.
    const qsizetype whole = fitting(room.width(), chips, look);
    const qsizetype shown = std::min(chips.size(), std::max<qsizetype>(whole, 1));
    const qsizetype more = chips.size() - shown;
    const int counted = more > 0 ? look.width(moreText(more)) : 0;
    int x = room.left();
    for (qsizetype i = 0; i < shown; ++i) {
        int width = look.width(chips.at(i).text);
        if (whole == 0) {
            const int rest = room.width() - (counted > 0 ? counted + look.gap() : 0);
            width = std::min(width, std::max(rest, height));
        }
        paintChip(painter, place(x, width), chips.at(i), look);
        x += width + look.gap();
    }
    if (more > 0 && x + counted <= room.right() + 1)
        paintChip(painter, place(x, counted), {moreText(more), Tone::Neutral}, look);
}

} // namespace Tagwright
