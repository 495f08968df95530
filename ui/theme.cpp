// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme.h"

#include "ui/flatstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Tagwright {

namespace {

struct Colours {
    QColor bars; // menu bar, tool bar, headers, status bar
    QColor base; // where content stands
    QColor button;
    QColor text;
    QColor dim;
    QColor line;
    QColor selection;
    QColor accent;
    QColor onAccent;
    QColor chip;
    QColor accentTint;
    QColor good;
    QColor warning;
    QColor bad;
};

// Every text colour keeps a contrast of at least 4.5 : 1 on each ground it is used on (tests/gui/tst_theme.cpp).
const Colours &light()
{
    static const Colours colours{
        .bars = QColor(0xf4, 0xf5, 0xf7),
        .base = QColor(0xff, 0xff, 0xff),
        .button = QColor(0xf4, 0xf5, 0xf7),
        .text = QColor(0x1b, 0x1f, 0x27),
        .dim = QColor(0x57, 0x60, 0x70),
        .line = QColor(0xd5, 0xd9, 0xe0),
        .selection = QColor(0xdf, 0xe9, 0xfc),
        .accent = QColor(0x25, 0x63, 0xd9),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .chip = QColor(0xed, 0xef, 0xf3),
        .accentTint = QColor(0xe8, 0xef, 0xfd),
        .good = QColor(0x14, 0x71, 0x3c),
        .warning = QColor(0x8f, 0x54, 0x00),
        .bad = QColor(0xb4, 0x23, 0x18),
    };
    return colours;
}

const Colours &dark()
{
    static const Colours colours{
        .bars = QColor(0x1c, 0x1f, 0x26),
        .base = QColor(0x22, 0x26, 0x2e),
        .button = QColor(0x2b, 0x30, 0x3a),
        .text = QColor(0xe6, 0xe9, 0xee),
        .dim = QColor(0xa0, 0xa8, 0xb6),
        .line = QColor(0x3b, 0x41, 0x4d),
        .selection = QColor(0x2b, 0x3b, 0x5a),
        .accent = QColor(0x74, 0xa5, 0xff),
        .onAccent = QColor(0x10, 0x16, 0x22),
        .chip = QColor(0x31, 0x37, 0x42),
        .accentTint = QColor(0x2a, 0x39, 0x57),
        .good = QColor(0x55, 0xc9, 0x8d),
        .warning = QColor(0xf0, 0xb4, 0x4c),
        .bad = QColor(0xff, 0x86, 0x7a),
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? dark() : light();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.button, colours.bars);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::All, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto setAlways = [&set](QPalette::ColorRole role, const QColor &colour) { set(role, colour, colour); };
    const QColor faint((colours.dim.red() + colours.bars.red()) / 2, (colours.dim.green() + colours.bars.green()) / 2,
        (colours.dim.blue() + colours.bars.blue()) / 2);

    setAlways(QPalette::Window, colours.bars);
    setAlways(QPalette::Base, colours.base);
    setAlways(QPalette::AlternateBase, colours.bars);
    setAlways(QPalette::Button, colours.button);
    setAlways(QPalette::ToolTipBase, colours.base);
    setAlways(QPalette::ToolTipText, colours.text);
    set(QPalette::WindowText, colours.text, faint);
    set(QPalette::Text, colours.text, faint);
    set(QPalette::ButtonText, colours.text, faint);
    set(QPalette::PlaceholderText, colours.dim, faint);
    set(QPalette::Highlight, colours.selection, colours.chip);
    set(QPalette::HighlightedText, colours.text, faint);
    set(QPalette::Link, colours.accent, faint);
    setAlways(QPalette::LinkVisited, colours.accent);
    setAlways(QPalette::BrightText, colours.onAccent);
    setAlways(QPalette::Mid, colours.line);
    setAlways(QPalette::Midlight, colours.chip);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, colours.accent, faint);
#endif
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool systemIsDark(const QPalette &system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(system);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new FlatStyle);
    apply();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
}

void Theme::setAppearance(Appearance appearance)
{
    if (std::exchange(m_appearance, appearance) == appearance)
        return;
    apply();
    Q_EMIT appearanceChanged(appearance);
}

void Theme::watch(QWidget &window)
{
    window.installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (std::exchange(m_applying, true))
        return; // taking back our own palette is announced as a change of the system's
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Also reaches what the platform draws: title bars, file dialogs.
    QGuiApplication::styleHints()->setColorScheme(m_appearance == Appearance::Light ? Qt::ColorScheme::Light
            : m_appearance == Appearance::Dark                                      ? Qt::ColorScheme::Dark
                                                                                    : Qt::ColorScheme::Unknown);
#endif
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    if (!isHighContrast(system)) {
        const bool wantsDark =
            m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemIsDark(system));
        QApplication::setPalette(paletteOf(wantsDark ? dark() : light()));
    }
    m_applying = false;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    // No ordinary palette puts pure black on pure white, or the reverse, into its windows; those for high contrast do.
    constexpr double BlackOnWhite = 20.5;
    return contrast(
               palette.color(QPalette::Active, QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText))
        > BlackOnWhite;
}

QColor accentColor(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::WindowText : QPalette::Link);
}

QColor dimText(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::WindowText : QPalette::PlaceholderText);
}

QColor hairline(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::WindowText : QPalette::Mid);
}

QColor barGroove(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::Base : QPalette::Midlight);
}

QColor rowSeparator(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::WindowText : QPalette::Midlight);
}

QColor toneForeground(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Text);
    const Colours &colours = coloursOf(palette);
    switch (tone) {
    case Tone::Neutral:
        return colours.text;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE();
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Base);
    const Colours &colours = coloursOf(palette);
    switch (tone) {
    case Tone::Neutral:
        return colours.chip;
    case Tone::Accent:
        return colours.accentTint;
    case Tone::Good:
    case Tone::Warning:
    case Tone::Bad:
        return colours.base;
    }
    Q_UNREACHABLE();
}

QColor toneBorder(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Text);
    return tone == Tone::Neutral || tone == Tone::Accent ? toneBackground(tone, palette)
                                                         : toneForeground(tone, palette);
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = QApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    else
        font.setPixelSize(text.pixelSize());
    return font;
}

QFont headingFont(const QFont &text)
{
    QFont font = scaled(text, 1.3);
    font.setBold(true);
    return font;
}

QFont smallFont(const QFont &text)
{
    return scaled(text, 0.9);
}

} // namespace Tagwright
