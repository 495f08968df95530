// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tints.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace Tagwright {

namespace {

struct TintShades {
    QRgb onLight;
    QRgb onDark;
};

// At least 3:1 against the page they are painted on (WCAG 2.1, 1.4.11). In the order of Tint.
constexpr std::array<TintShades, TintCount> Shades{{
    {0, 0},
    {0xffd33a3a, 0xffff7b72},
    {0xffc25a00, 0xffffa657},
    {0xff8f7300, 0xffe3c341},
    {0xff2e8540, 0xff56d364},
    {0xff0e7c86, 0xff4fd1c5},
    {0xff2563eb, 0xff79b8ff},
    {0xff7c3aed, 0xffc4a1ff},
    {0xffbe2f7f, 0xffff8ac4},
}};

class TintWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::Tints)

public:
    static QString name(Tint tint)
    {
        switch (tint) {
        case Tint::None:
            return tr("None", "no colour");
        case Tint::Red:
            return tr("Red");
        case Tint::Orange:
            return tr("Orange");
        case Tint::Yellow:
            return tr("Yellow");
        case Tint::Green:
            return tr("Green");
        case Tint::Teal:
            return tr("Teal");
        case Tint::Blue:
            return tr("Blue");
        case Tint::Purple:
            return tr("Purple");
        case Tint::Pink:
            return tr("Pink");
        }
        return {};
    }
};

} // namespace

QString tintName(Tint tint)
{
    return TintWords::name(tint);
}

QColor tintColor(Tint tint, const QPalette &palette)
{
    if (tint == Tint::None)
        return {};
    const TintShades &shades = Shades.at(std::size_t(tint));
    return QColor::fromRgb(isDark(palette) ? shades.onDark : shades.onLight);
}

QIcon tintIcon(Tint tint, const QPalette &palette)
{
    if (tint == Tint::None)
        return {};
    QIcon dot;
    for (const int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tintColor(tint, palette));
        const qreal margin = size / 8.0;
        painter.drawEllipse(QRectF(pixmap.rect()).adjusted(margin, margin, -margin, -margin));
        dot.addPixmap(pixmap);
    }
    return dot;
}

} // namespace Tagwright
