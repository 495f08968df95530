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

/*! Draws an SVG without Qt's plugins, which Debian 13 has in a package of their own. */
class SvgIcon : public QIconEngine {
public:
    explicit SvgIcon(QString path)
        : m_path(std::move(path))
    {
    }

    QIconEngine *clone() const override { return new SvgIcon(*this); }
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
        if (colour.isValid()) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(drawing.rect(), colour);
        }
        painter.end();
        QPixmapCache::insert(key, drawing);
        return drawing;
    }

protected:
    virtual QColor colourFor(QIcon::Mode) const { return {}; } //!< invalid for those that the SVG has

private:
    QString m_path;
};

/*! Draws a one-colour SVG in a colour that is asked for at each painting, so that it follows the palette. */
class RecolouredIcon final : public SvgIcon {
public:
    RecolouredIcon(const QString &path, std::optional<Tone> tone)
        : SvgIcon(path)
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new RecolouredIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const override
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_tone ? toneForeground(*m_tone, palette) : dimText(palette);
    }

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

QIcon barIcon(QStyle::StandardPixmap picture)
{
    switch (picture) {
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return icon(u"chevron-right"_s);
    case QStyle::SP_ToolBarVerticalExtensionButton:
        return icon(u"chevron-down"_s);
    case QStyle::SP_TitleBarCloseButton:
        return icon(u"close"_s);
    case QStyle::SP_TitleBarNormalButton:
        return icon(u"panel-right"_s);
    default:
        return {};
    }
}

QIcon applicationIcon()
{
    return QIcon(new SvgIcon(u":/tagwright/tagwright.svg"_s));
}

} // namespace Tagwright
