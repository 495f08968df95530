// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/icons.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

/*! Draws a one-colour SVG in a colour that is asked for at each painting, so that it follows the palette. */
class RecolouredIcon final : public QIconEngine {
public:
    RecolouredIcon(QString path, std::optional<Tone> tone)
        : m_path(std::move(path))
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new RecolouredIcon(*this); }
    QString key() const override { return u"tagwright"_s; }
    bool isNull() override { return false; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap drawing = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawing.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawing);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key =
            u"%1 %2x%3 %4"_s.arg(m_path).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb));
        QPixmap drawing;
        if (QPixmapCache::find(key, &drawing))
            return drawing;

        drawing = QPixmap(size);
        drawing.fill(Qt::transparent);
        QPainter painter(&drawing);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawing.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawing);
        return drawing;
    }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_tone ? toneForeground(*m_tone, palette) : dimText(palette);
    }

    QString m_path;
    std::optional<Tone> m_tone;
};

QString pathOf(const QString &name)
{
    return u":/tagwright/icons/%1.svg"_s.arg(name);
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new RecolouredIcon(pathOf(name), {}));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new RecolouredIcon(pathOf(name), tone));
}

QIcon applicationIcon()
{
    return QIcon(u":/tagwright/tagwright.svg"_s);
}

} // namespace Tagwright
