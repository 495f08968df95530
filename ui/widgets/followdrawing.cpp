// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/followdrawing.h"

#include "ui/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

namespace Tagwright {

namespace {

constexpr int DrawingWidth = 44; // characters
constexpr qreal DrawingLines = 4.5;
constexpr qreal BoxShare = 0.36; // of the width, for each of the two names

/*! Boxes and arrows in the colours of a palette. */
class FollowPainter {
public:
    FollowPainter(QPainter &painter, const QPalette &palette, const QFontMetrics &metrics)
        : m_painter(painter)
        , m_palette(palette)
        , m_metrics(metrics)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void box(const QRectF &rect, const QString &text, Tone tone)
    {
        m_painter.setPen(QPen(toneForeground(tone, m_palette), 1));
        m_painter.setBrush(toneBackground(tone, m_palette));
        m_painter.drawRoundedRect(rect, 4, 4);
        const int room = int(rect.width()) - m_metrics.averageCharWidth();
        m_painter.drawText(rect, Qt::AlignCenter, m_metrics.elidedText(text, Qt::ElideMiddle, room));
    }

    // Layers on one another: what a tag names.
    void image(const QRectF &rect, Tone tone)
    {
        m_painter.setPen(QPen(toneForeground(tone, m_palette), 1));
        m_painter.setBrush(toneBackground(tone, m_palette));
        constexpr int Layers = 3;
        const qreal height = rect.height() / (Layers + 1);
        for (int layer = 0; layer < Layers; ++layer) {
            const QRectF place(rect.left(), rect.top() + height * (layer + 0.5), rect.width(), height * 0.8);
            m_painter.drawRoundedRect(place, 2, 2);
        }
    }

    void clock(const QPointF &centre, qreal radius)
    {
        m_painter.setPen(QPen(toneForeground(Tone::Accent, m_palette), 1.4));
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.drawEllipse(centre, radius, radius);
        m_painter.drawLine(centre, centre - QPointF(0, radius * 0.7));
        m_painter.drawLine(centre, centre + QPointF(radius * 0.5, 0));
    }

    void arrow(const QLineF &line, Tone tone, Qt::PenStyle style)
    {
        const QColor colour = toneForeground(tone, m_palette);
        m_painter.setPen(QPen(colour, 1.4, style));
        m_painter.drawLine(line);
        const qreal size = m_metrics.height() * 0.3;
        const QLineF back = QLineF::fromPolar(size, line.angle() + 180);
        QPainterPath head(line.p2());
        for (const int turn : {-25, 25}) {
            QLineF side = back.translated(line.p2());
            side.setAngle(back.angle() + turn);
            head.lineTo(side.p2());
        }
        head.closeSubpath();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPath(head);
    }

private:
    QPainter &m_painter;
    const QPalette &m_palette;
    QFontMetrics m_metrics;
};

} // namespace

FollowDrawing::FollowDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FollowDrawing::draw(TagFollowing kind, const QString &source, const QString &tag)
{
    m_kind = kind;
    m_source = source;
    m_tag = tag;
    update();
}

QSize FollowDrawing::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * DrawingWidth, int(fontMetrics().lineSpacing() * DrawingLines)};
}

QSize FollowDrawing::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void FollowDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    FollowPainter draw(painter, palette(), fontMetrics());
    const QRectF all = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal high = fontMetrics().height() * 1.6;
    const qreal wide = all.width() * BoxShare;
    const QRectF source(all.left(), all.top(), wide, high);
    const QRectF tag(all.right() - wide, all.top(), wide, high);
    const qreal side = fontMetrics().height() * 1.8;
    const auto below = [&](qreal x) { return QRectF(x - side / 2, all.bottom() - side, side, side); };
    const QPointF fromSource(source.center().x(), source.bottom());
    const QPointF fromTag(tag.center().x(), tag.bottom());
    const QRectF ofSource = below(source.center().x());
    const QRectF ofTag = below(tag.center().x());
    const auto top = [](const QRectF &image) { return QPointF(image.center().x(), image.top()); };

    draw.box(source, m_source, Tone::Neutral);
    draw.box(tag, m_tag, Tone::Accent);
    switch (m_kind) {
    case TagFollowing::Pushed:
    case TagFollowing::Permanent:
        // The source may go on to another image; the tag stays.
        draw.image(ofSource, Tone::Neutral);
        draw.image(ofTag, Tone::Accent);
        draw.arrow({fromTag, top(ofTag)}, Tone::Accent, Qt::SolidLine);
        draw.arrow({fromSource, top(ofTag) + QPointF(-side / 2, side / 4)}, Tone::Neutral, Qt::SolidLine);
        draw.arrow({fromSource, top(ofSource)}, Tone::Neutral, Qt::DotLine);
        break;
    case TagFollowing::Alias:
        draw.image(ofSource, Tone::Neutral);
        draw.arrow({QPointF(tag.left(), tag.center().y()), QPointF(source.right(), source.center().y())}, Tone::Accent,
            Qt::SolidLine);
        draw.arrow({fromSource, top(ofSource)}, Tone::Neutral, Qt::SolidLine);
        break;
    case TagFollowing::Scheduled:
        draw.image(ofTag, Tone::Accent);
        draw.arrow({QPointF(source.right(), source.center().y()), QPointF(tag.left(), tag.center().y())}, Tone::Accent,
            Qt::SolidLine);
        draw.clock(QPointF((source.right() + tag.left()) / 2, source.center().y()), high * 0.38);
        draw.arrow({fromTag, top(ofTag)}, Tone::Accent, Qt::SolidLine);
        break;
    case TagFollowing::Reference:
        draw.image(ofSource, Tone::Neutral);
        draw.arrow({QPointF(tag.left(), tag.center().y()), QPointF(source.right(), source.center().y())}, Tone::Accent,
            Qt::DashLine);
        draw.arrow({fromSource, top(ofSource)}, Tone::Neutral, Qt::SolidLine);
        break;
    }
}

} // namespace Tagwright
