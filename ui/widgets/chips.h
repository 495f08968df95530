// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QModelIndex;
class QPainter;

namespace Tagwright {

/*! A fact in a word or two, in a rounded frame. */
struct Chip {
    QString text;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Chip &, const Chip &) = default;
};

/*! What chips are painted with: font is that of the text around them, theirs is smaller. */
struct ChipLook {
    QFont font;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    int height() const;
    int gap() const; //!< between two chips
    int width(const QString &text) const;
    int width(const QList<Chip> &chips) const; //!< in one row
};

[[nodiscard]] QList<Chip> chipsOf(const QModelIndex &index); //!< of Role::Chips and Role::ChipTones

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const ChipLook &look);

/*! In one row, from the beginning of room; what has no room is counted in a last one: "+3". */
void paintChips(QPainter *painter, const QRect &room, const QList<Chip> &chips, const ChipLook &look);

} // namespace Tagwright
