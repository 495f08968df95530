// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roles.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace Tagwright {

enum class Appearance { System, Light, Dark };

/*!
    The looks of the program: its style, and the palette that follows the system or the user's wish.

    A system that asks for high contrast keeps its own palette, whatever else is chosen.
*/
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr); //!< needs a QApplication

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    /*! Follows the system's changes through this window, which is told of them. */
    void watch(QWidget &window);

Q_SIGNALS:
    void appearanceChanged(Tagwright::Appearance appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_applying = false;
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] bool isHighContrast(const QPalette &palette);

[[nodiscard]] QColor accentColor(const QPalette &palette); //!< the one accent: links, focus, what is current, bars
[[nodiscard]] QColor dimText(const QPalette &palette); //!< secondary text, still readable
[[nodiscard]] QColor hairline(const QPalette &palette); //!< lines between things, frames of fields
[[nodiscard]] QColor barGroove(const QPalette &palette); //!< the empty part of a bar
[[nodiscard]] QColor rowSeparator(const QPalette &palette); //!< fainter than hairline()

/*! How a chip of this tone is painted. The border is the foreground for tones that must be seen without colour. */
[[nodiscard]] QColor toneForeground(Tone tone, const QPalette &palette);
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
[[nodiscard]] QColor toneBorder(Tone tone, const QPalette &palette);

[[nodiscard]] QFont monospaceFont(); //!< the system's, at the size of the other text
[[nodiscard]] QFont headingFont(const QFont &text);
[[nodiscard]] QFont smallFont(const QFont &text); //!< chips, section headings, secondary lines

} // namespace Tagwright
