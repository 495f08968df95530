// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/chips.h"

#include <QWidget>

namespace Tagwright {

/*! Chips in a row, or in as many rows as they need. */
class ChipStrip : public QWidget {
    Q_OBJECT

public:
    explicit ChipStrip(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    const QList<Chip> &chips() const { return m_chips; }

    QSize sizeHint() const override; //!< all in one row
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook look() const;
    QList<QRect> arrange(int width) const;

    QList<Chip> m_chips;
};

} // namespace Tagwright
