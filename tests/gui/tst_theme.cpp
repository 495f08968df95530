// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheWish();
    void textIsReadable_data();
    void textIsReadable();
    void highContrastIsLeftAlone();
    void iconsFollowThePalette();
};

namespace {

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

/*! What WCAG 2 asks of text. */
constexpr double Readable = 4.5;

} // namespace

void ThemeTest::followsTheWish()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::appearanceChanged);
    theme.setAppearance(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    theme.setAppearance(Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    theme.setAppearance(Appearance::Light);
    QCOMPARE(changed.count(), 2);
}

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void ThemeTest::textIsReadable()
{
    QFETCH(Appearance, appearance);
    Theme theme;
    theme.setAppearance(appearance);
    const QPalette palette = QApplication::palette();
    const QList<QColor> grounds{palette.color(QPalette::Base), palette.color(QPalette::Window),
        palette.color(QPalette::Button), palette.color(QPalette::Highlight)};
    for (const QColor &ground : grounds) {
        QVERIFY(contrast(palette.color(QPalette::Text), ground) >= Readable);
        QVERIFY2(contrast(dimText(palette), ground) >= Readable, qPrintable(ground.name()));
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        const QColor text = toneForeground(tone, palette);
        QVERIFY2(contrast(text, toneBackground(tone, palette)) >= Readable, qPrintable(text.name()));
        QVERIFY2(contrast(text, palette.color(QPalette::Base)) >= Readable, qPrintable(text.name()));
        QVERIFY2(contrast(text, palette.color(QPalette::Window)) >= Readable, qPrintable(text.name()));
    }
    QVERIFY(contrast(palette.color(QPalette::BrightText), accentColor(palette)) >= Readable);
}

void ThemeTest::highContrastIsLeftAlone()
{
    QPalette blackOnWhite;
    blackOnWhite.setColor(QPalette::Window, Qt::white);
    blackOnWhite.setColor(QPalette::WindowText, Qt::black);
    blackOnWhite.setColor(QPalette::Text, Qt::black);
    QVERIFY(isHighContrast(blackOnWhite));
    QCOMPARE(dimText(blackOnWhite), QColor(Qt::black));
    QCOMPARE(toneForeground(Tone::Bad, blackOnWhite), QColor(Qt::black));

    Theme theme;
    theme.setAppearance(Appearance::Light);
    QVERIFY(!isHighContrast(QApplication::palette()));
    theme.setAppearance(Appearance::Dark);
    QVERIFY(!isHighContrast(QApplication::palette()));
}

void ThemeTest::iconsFollowThePalette()
{
    Theme theme;
    const QIcon drawing = icon(u"add"_s);
    const auto strongest = [&drawing] {
        const QImage image = drawing.pixmap(32, 32).toImage();
        QColor colour(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > colour.alpha())
                    colour = image.pixelColor(x, y);
            }
        }
        return colour;
    };
    theme.setAppearance(Appearance::Light);
    const QColor onLight = strongest();
    theme.setAppearance(Appearance::Dark);
    const QColor onDark = strongest();
    QCOMPARE(onLight.alpha(), 255);
    QVERIFY(luminance(onDark) > luminance(onLight));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
