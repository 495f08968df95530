// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/flatshapes.h"

#include "ui/theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace Tagwright::Flat {

namespace {

/*! Keeps the caller's painter as it was. */
class Brush {
public:
    explicit Brush(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Brush() { m_painter->restore(); }
    Brush(const Brush &) = delete;
    Brush &operator=(const Brush &) = delete;

private:
    QPainter *m_painter;
};

double radius(const QStyleOption &option)
{
    return 0.25 * option.fontMetrics.height();
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    return QColor::fromRgbF(float(one.redF() + (other.redF() - one.redF()) * share),
        float(one.greenF() + (other.greenF() - one.greenF()) * share),
        float(one.blueF() + (other.blueF() - one.blueF()) * share));
}

/*! A ground as it looks under the pointer, or pressed. */
QColor touched(const QColor &ground, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return ground;
    const QColor text = option.palette.color(QPalette::WindowText);
    if (option.state & QStyle::State_Sunken)
        return mixed(ground, text, 0.14);
    if (option.state & QStyle::State_MouseOver)
        return mixed(ground, text, 0.06);
    return ground;
}

void roundedRect(const QStyleOption &option, QPainter *painter, const QColor &fill, const QColor &line, double width)
{
    const Brush brush(painter);
    const double inset = width / 2;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius(option), radius(option));
}

bool showsFocus(const QStyleOption &option)
{
    constexpr QStyle::State Focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option.state & Focused) == Focused;
}

void chevron(const QRectF &rect, QPainter *painter, const QColor &colour, Qt::ArrowType direction, double size)
{
    const Brush brush(painter);
    painter->translate(rect.center());
    painter->rotate(direction == Qt::DownArrow ? 0
            : direction == Qt::LeftArrow       ? 90
            : direction == Qt::UpArrow         ? 180
                                               : 270);
    painter->setPen(QPen(colour, std::max(1.2, size / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        std::array{QPointF(-size / 2, -size / 4), QPointF(0, size / 4), QPointF(size / 2, -size / 4)}.data(), 3);
}

QColor arrowColour(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled ? dimText(option.palette)
                                                : option.palette.color(QPalette::Disabled, QPalette::WindowText);
}

} // namespace

bool isAccented(const QStyleOptionButton &button)
{
    return (button.features & QStyleOptionButton::DefaultButton) && (button.state & QStyle::State_Enabled)
        && !isHighContrast(button.palette);
}

void drawButton(const QStyleOption &option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    QColor ground = option.palette.color(QPalette::Button);
    QColor line = hairline(option.palette);
    if (button && isAccented(*button))
        ground = line = accentColor(option.palette);
    else if (flat)
        line = QColor();

    if (!flat || (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        roundedRect(option, painter, touched(ground, option), line, 1);
    if (showsFocus(option))
        drawFocus(option, painter);
}

void drawToolButton(const QStyleOption &option, QPainter *painter)
{
    if (option.state & QStyle::State_On)
        roundedRect(option, painter, touched(option.palette.color(QPalette::Highlight), option), {}, 1);
    else if ((option.state & QStyle::State_Enabled)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        roundedRect(option, painter, touched(option.palette.color(QPalette::Window), option),
            isHighContrast(option.palette) ? hairline(option.palette) : QColor(), 1);
    if (showsFocus(option))
        drawFocus(option, painter);
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0) { // part of another field, which draws the frame
        painter->fillRect(option.rect, option.palette.base());
        return;
    }
    roundedRect(option, painter, option.palette.color(QPalette::Base), {}, 1);
    drawFieldFrame(option, painter);
}

void drawFieldFrame(const QStyleOption &option, QPainter *painter)
{
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
    roundedRect(option, painter, {}, focused ? accentColor(option.palette) : hairline(option.palette), focused ? 2 : 1);
}

void drawFocus(const QStyleOption &option, QPainter *painter)
{
    roundedRect(option, painter, {}, accentColor(option.palette), 2);
}

void drawLine(const QStyleOption &option, QPainter *painter, Edge edge)
{
    const int y = edge == Edge::Top ? option.rect.top() : option.rect.bottom();
    painter->fillRect(option.rect.left(), y, option.rect.width(), 1, hairline(option.palette));
}

void drawFrame(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setPen(hairline(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawPopup(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, option.palette.base());
    drawFrame(option, painter);
}

void drawItemBackground(const QStyleOption &option, QPainter *painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                                  ? QPalette::Active
                                                                               : QPalette::Inactive;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver && !isHighContrast(option.palette))
        painter->fillRect(
            option.rect, mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.035));
}

void drawBranch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    chevron(
        option.rect, painter, arrowColour(option), open ? Qt::DownArrow : closed, 0.45 * option.fontMetrics.height());
}

void drawChevron(const QStyleOption &option, QPainter *painter, Qt::ArrowType direction)
{
    const double room = std::min(option.rect.width(), option.rect.height());
    chevron(option.rect, painter, arrowColour(option), direction, std::min(room, 0.45 * option.fontMetrics.height()));
}

void drawSortArrow(const QStyleOption &option, QPainter *painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // As in every table of the desktop: the arrow points to where the larger values are.
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    chevron(option.rect, painter, accentColor(option.palette), ascending ? Qt::UpArrow : Qt::DownArrow,
        0.4 * option.fontMetrics.height());
}

void drawCross(const QStyleOption &option, QPainter *painter)
{
    const bool hovered = option.state & QStyle::State_Raised && option.state & QStyle::State_Enabled
        && option.state & QStyle::State_MouseOver;
    if (hovered)
        roundedRect(option, painter,
            mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.12), {}, 1);
    const Brush brush(painter);
    const double arm = 0.2 * option.rect.width();
    const QPointF centre = QRectF(option.rect).center();
    painter->setPen(QPen(
        hovered ? option.palette.color(QPalette::Text) : dimText(option.palette), 1.3, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter->drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void drawToolBarSeparator(const QStyleOption &option, QPainter *painter)
{
    const int inset = option.rect.height() / 5;
    painter->fillRect(option.rect.center().x(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset,
        hairline(option.palette));
}

void drawHandle(const QStyleOption &option, QPainter *painter)
{
    // Panes on both sides are painted in the base colour; the handle continues them and draws only the line between.
    painter->fillRect(option.rect, option.palette.base());
    const QRect &rect = option.rect;
    if (rect.width() < rect.height())
        painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(), hairline(option.palette));
    else
        painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, hairline(option.palette));
}

void drawTab(const QStyleOption &option, QPainter *painter, TabLook look)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab)
        return;
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const int thickness = std::max(2, qRound(0.12 * option.fontMetrics.height()));
    if (look == TabLook::Page) {
        if (selected)
            painter->fillRect(rect, option.palette.base());
        else
            drawLine(option, painter, Edge::Bottom);
        painter->fillRect(rect.right(), rect.top(), 1, rect.height(), hairline(option.palette));
        if (selected)
            painter->fillRect(rect.left(), rect.top(), rect.width(), thickness, accentColor(option.palette));
    } else {
        drawLine(option, painter, Edge::Bottom);
        if (selected)
            painter->fillRect(
                rect.left(), rect.bottom() - thickness + 1, rect.width(), thickness, accentColor(option.palette));
    }
    if (showsFocus(option)) {
        QStyleOption focus = option;
        const int inset = thickness + 1;
        focus.rect = rect.adjusted(inset, inset, -inset, -inset);
        drawFocus(focus, painter);
    }
}

void drawMenuBarItem(const QStyleOption &option, QPainter *painter, const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    painter->fillRect(option.rect, option.palette.window());
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Enabled)) {
        QStyleOption ground = option;
        ground.rect = option.rect.adjusted(1, 2, -1, -2);
        roundedRect(ground, painter, option.palette.color(QPalette::Highlight),
            isHighContrast(option.palette) ? hairline(option.palette) : QColor(), 1);
    }
    int flags = int(Qt::AlignCenter) | int(Qt::TextShowMnemonic) | int(Qt::TextDontClip) | int(Qt::TextSingleLine);
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option))
        flags |= int(Qt::TextHideMnemonic);
    const bool onHighlight = (option.state & QStyle::State_Selected) && isHighContrast(option.palette);
    style.drawItemText(painter, option.rect, flags, option.palette, option.state & QStyle::State_Enabled, item->text,
        onHighlight ? QPalette::HighlightedText : QPalette::WindowText);
}

void drawDockTitle(const QStyleOption &option, QPainter *painter, const QStyle &style)
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&option);
    if (!dock)
        return;
    painter->fillRect(option.rect, option.palette.window());
    drawLine(option, painter, Edge::Bottom);
    const QRect text = style.subElementRect(QStyle::SE_DockWidgetTitleBarText, &option);
    painter->save();
    QFont font = smallFont(painter->font());
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(dimText(option.palette));
    const int inset = option.fontMetrics.height() / 3;
    painter->drawText(text.adjusted(inset, 0, 0, 0), int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
        painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, text.width() - inset));
    painter->restore();
}

void drawBarGroove(const QStyleOption &option, QPainter *painter)
{
    const Brush brush(painter);
    painter->setPen(isHighContrast(option.palette) ? QPen(hairline(option.palette)) : QPen(Qt::NoPen));
    painter->setBrush(barGroove(option.palette));
    const double round = option.rect.height() / 2.0;
    painter->drawRoundedRect(option.rect, round, round);
}

void drawBar(const QStyleOption &option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF filled = option.rect;
    if (bar->maximum == bar->minimum) { // busy: a quarter that wanders
        constexpr int Round = 1600; // milliseconds from end to end and back
        static const QElapsedTimer clock = [] {
            QElapsedTimer timer;
            timer.start();
            return timer;
        }();
        const double phase = double(clock.elapsed() % Round) / Round;
        const double position = phase < 0.5 ? 2 * phase : 2 - 2 * phase;
        filled.setWidth(option.rect.width() / 4.0);
        filled.moveLeft(option.rect.left() + position * (option.rect.width() - filled.width()));
    } else {
        const double share = double(qint64(bar->progress) - bar->minimum) / double(qint64(bar->maximum) - bar->minimum);
        filled.setWidth(std::clamp(share, 0.0, 1.0) * option.rect.width());
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(option.rect.right() + 1);
    }
    const Brush brush(painter);
    const double round = option.rect.height() / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(option.rect, round, round);
    painter->setClipPath(groove);
    painter->setPen(Qt::NoPen);
    painter->setBrush(accentColor(option.palette));
    painter->drawRoundedRect(filled, round, round);
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow)
{
    if (option.editable)
        drawField(option, painter);
    else
        roundedRect(
            option, painter, touched(option.palette.color(QPalette::Button), option), hairline(option.palette), 1);
    QStyleOption indicator;
    indicator.state = option.state;
    indicator.palette = option.palette;
    indicator.rect = arrow;
    drawChevron(indicator, painter, Qt::DownArrow);
    if (!option.editable && showsFocus(option))
        drawFocus(option, painter);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestSlider)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int sliderLength = length;
    if (range > 0) {
        sliderLength = int(qint64(option.pageStep) * length / (range + option.pageStep));
        sliderLength = std::min(length, std::max(sliderLength, shortestSlider));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - sliderLength, option.upsideDown);
    const auto along = [&option, horizontal](int from, int to) {
        const QRect rect = horizontal ? QRect(from, 0, to - from, option.rect.height())
                                      : QRect(0, from, option.rect.width(), to - from);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + sliderLength, length);
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + sliderLength);
    case QStyle::SC_ScrollBarGroove:
        return along(0, length);
    default: // no buttons at the ends
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider)
{
    painter->fillRect(option.rect, option.palette.base());
    if (option.maximum <= option.minimum)
        return;
    const Brush brush(painter);
    const bool touchedNow = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor ground = option.palette.color(QPalette::Base);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHighContrast(option.palette)
            ? option.palette.color(QPalette::Text)
            : mixed(ground, option.palette.color(QPalette::Text), touchedNow ? 0.45 : 0.25));
    const bool horizontal = option.orientation == Qt::Horizontal;
    const double inset = (horizontal ? slider.height() : slider.width()) / 4.0;
    const QRectF thumb =
        horizontal ? QRectF(slider).adjusted(2, inset, -2, -inset) : QRectF(slider).adjusted(inset, 2, -inset, -2);
    const double round = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
}

} // namespace Tagwright::Flat
