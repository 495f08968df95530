// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/flatstyle.h"

#include "ui/flatmarks.h"
#include "ui/flatshapes.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTimerEvent>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyFrame = 40; // milliseconds

int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics().height();
    return option ? option->fontMetrics.height() : QFontMetrics(QFont()).height();
}

int portion(double factor, int of)
{
    return qRound(factor * of);
}

bool isBusy(const QProgressBar &bar)
{
    return bar.minimum() == bar.maximum();
}

QFont headerFont(const QWidget *header)
{
    QFont font = header ? header->font() : QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

// Beside the words of the header, not in a corner of it.
QRect sortArrowRect(const QStyleOptionHeader &header, const QFont &wordsFont, int margin)
{
    const QFontMetrics metrics(wordsFont);
    const int size = metrics.height() * 2 / 3;
    const int words = metrics.horizontalAdvance(header.text) + margin + metrics.height() / 3;
    const QRect &rect = header.rect;
    const bool atEnd = header.textAlignment & (Qt::AlignRight | Qt::AlignTrailing);
    const int offset = std::clamp(words, 0, std::max(0, rect.width() - size - 1));
    const int x = atEnd ? rect.right() + 1 - offset - size : rect.left() + offset;
    return QStyle::visualRect(header.direction, rect, {x, rect.top(), size, rect.height()});
}

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup)
        && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *bar = qobject_cast<QProgressBar *>(widget))
        bar->installEventFilter(this);
}

bool FlatStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_progressBars += static_cast<QProgressBar *>(watched);
        m_busyTimer.start(BusyFrame, this);
    } else if (event->type() == QEvent::Hide) {
        m_progressBars.removeAll(watched);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FlatStyle::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_busyTimer.timerId())
        return QProxyStyle::timerEvent(event);
    m_progressBars.removeAll(nullptr);
    if (m_progressBars.isEmpty())
        m_busyTimer.stop();
    for (const QPointer<QProgressBar> &bar : std::as_const(m_progressBars)) {
        if (isBusy(*bar))
            bar->update();
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int line = lineHeight(option, widget);
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return portion(0.3, line); // wide enough to be caught; only its middle is drawn
    case PM_TabBarTabHSpace:
        return portion(1.4, line);
    case PM_TabBarTabVSpace:
        return portion(0.75, line);
    case PM_MenuBarItemSpacing:
        return portion(0.2, line);
    case PM_MenuBarHMargin:
        return portion(0.25, line);
    case PM_ToolBarItemMargin:
        return portion(0.3, line);
    case PM_ToolBarItemSpacing:
        return portion(0.15, line);
    case PM_ScrollBarExtent:
        return portion(0.75, line);
    case PM_ScrollBarSliderMin:
        return 2 * line;
    case PM_TreeViewIndentation:
        return portion(0.95, line);
    case PM_HeaderMargin:
        return portion(0.45, line);
    case PM_HeaderDefaultSectionSizeVertical:
        return portion(1.7, line);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return std::max(16, portion(0.95, line));
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return line;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DockWidget_ButtonsHaveFrame:
    case SH_MainWindow_SpaceBelowMenuBar:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ToolBox_SelectedPageTitleBold:
        return 1;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_Table_GridLineColor:
        return option ? int(rowSeparator(option->palette).rgba())
                      : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon own = barIcon(picture);
    return own.isNull() ? QProxyStyle::standardIcon(picture, option, widget) : own;
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int line = lineHeight(option, widget);
    const QSize proposed = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeastHigh = [&proposed](int height) { return proposed.expandedTo({0, height}); };
    switch (type) {
    case CT_PushButton:
        return QSize(size.width() + portion(1.4, line), portion(1.75, line)).expandedTo({4 * line, 0});
    case CT_LineEdit:
    case CT_ComboBox:
        return atLeastHigh(portion(1.75, line));
    case CT_ToolButton:
        return QSize(size.width() + portion(0.6, line) + (opensMenu(option) ? line : 0),
            std::max(size.height() + portion(0.3, line), portion(1.6, line)));
    case CT_ItemViewItem:
        return atLeastHigh(portion(1.45, line));
    case CT_HeaderSection:
        return atLeastHigh(portion(1.7, line));
    case CT_MenuBarItem:
        return QSize(size.width() + portion(1.1, line), portion(1.6, line));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return proposed;
        return atLeastHigh(portion(1.5, line)) + QSize(line, 0);
    }
    case CT_ProgressBar:
        return {proposed.width(), std::max(4, portion(0.45, line))};
    default:
        return proposed;
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_LineEditContents: {
        const int inset = portion(0.3, lineHeight(option, widget));
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return Flat::scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
        return;
    case PE_PanelButtonCommand:
        return Flat::drawButton(*option, painter);
    case PE_PanelButtonTool:
        return Flat::drawToolButton(*option, painter);
    case PE_PanelLineEdit:
        return Flat::drawField(*option, painter);
    case PE_FrameLineEdit:
        return Flat::drawFieldFrame(*option, painter);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            Flat::drawFocus(*option, painter);
        return;
    case PE_FrameTabBarBase:
        return Flat::drawLine(*option, painter, Flat::Edge::Bottom);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return Flat::drawPopup(*option, painter);
    case PE_Frame:
        return Flat::drawFrame(*option, painter);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.base());
    case PE_PanelStatusBar:
        return Flat::drawLine(*option, painter, Flat::Edge::Top);
    case PE_PanelItemViewRow:
        return; // the items paint themselves and, below, what is left of the row
    case PE_PanelItemViewItem:
        return Flat::drawItemBackground(*option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return Flat::drawCheckBox(*option, painter);
    case PE_IndicatorRadioButton:
        return Flat::drawRadioButton(*option, painter);
    case PE_IndicatorBranch:
        return Flat::drawBranch(*option, painter);
    case PE_IndicatorArrowDown:
        return Flat::drawChevron(*option, painter, Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return Flat::drawChevron(*option, painter, Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return Flat::drawChevron(*option, painter, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return Flat::drawChevron(*option, painter, Qt::RightArrow);
    case PE_IndicatorHeaderArrow:
        return Flat::drawSortArrow(*option, painter);
    case PE_IndicatorTabClose:
        return Flat::drawCross(*option, painter);
    case PE_IndicatorToolBarSeparator:
        return Flat::drawToolBarSeparator(*option, painter);
    case PE_IndicatorDockWidgetResizeHandle:
        return Flat::drawHandle(*option, painter);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter, widget);
    case CE_TabBarTabShape: {
        const auto *bar = qobject_cast<const QTabBar *>(widget);
        const bool pages = bar && bar->tabsClosable();
        return Flat::drawTab(*option, painter, pages ? Flat::TabLook::Page : Flat::TabLook::Plain);
    }
    case CE_Header:
        return drawHeader(option, painter, widget);
    case CE_TabBarTabLabel:
        return drawTabLabel(option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return Flat::drawLine(*option, painter, Flat::Edge::Bottom);
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter, widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        return Flat::drawMenuBarItem(*option, painter, *this);
    case CE_DockWidgetTitle:
        return Flat::drawDockTitle(*option, painter, *this);
    case CE_ProgressBarGroove:
        return Flat::drawBarGroove(*option, painter);
    case CE_ProgressBarContents:
        return Flat::drawBar(*option, painter);
    case CE_ProgressBarLabel:
        return; // the words stand beside the bar
    case CE_Splitter:
        return Flat::drawHandle(*option, painter);
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return Flat::drawScrollBar(
                *bar, painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return Flat::drawComboBox(
                *box, painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    if (control == CC_ToolButton && opensMenu(option))
        return drawMenuButton(*option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void FlatStyle::drawMenuButton(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton button = static_cast<const QStyleOptionToolButton &>(option);
    drawPrimitive(PE_PanelButtonTool, &button, painter, widget);

    const int arrow = lineHeight(&option, widget);
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -arrow, 0));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);

    const QRect room(option.rect.right() + 1 - arrow - arrow / 4, option.rect.top(), arrow, option.rect.height());
    button.rect = visualRect(option.direction, option.rect, room);
    drawPrimitive(PE_IndicatorArrowDown, &button, painter, widget);
}

void FlatStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton label = *button;
    if (Flat::isAccented(label))
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::BrightText));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void FlatStyle::drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    QStyleOptionTab label = *tab;
    if (!(label.state & (State_Selected | State_MouseOver)))
        label.palette.setColor(QPalette::WindowText, dimText(label.palette));
    label.state &= ~State_HasFocus; // drawn with the shape
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

// As the common style does it, except for the place of the arrow, which that one does not ask for.
void FlatStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->save();
    painter->setClipRect(header->rect);
    drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeader part = *header;
    part.rect = subElementRect(SE_HeaderLabel, header, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = sortArrowRect(*header, headerFont(widget), pixelMetric(PM_HeaderMargin, option, widget));
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
}

void FlatStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    QStyleOptionHeader label = *header;
    label.palette.setColor(QPalette::ButtonText, dimText(label.palette));
    painter->save();
    painter->setFont(headerFont(widget));
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    painter->restore();
}

} // namespace Tagwright
