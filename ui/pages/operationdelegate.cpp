// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operationdelegate.h"

#include "items/roles.h"
#include "ui/icons.h"
#include "ui/pages/operationtextmodel.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <limits>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxHeights = 10'000;

/*! Where the parts of a row stand. */
struct Parts {
    QRect icon;
    QRect title;
    QRect bar; // empty unless it runs
    QRect text;
};

int padding(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

int barHeight(const QFontMetrics &metrics)
{
    return std::max(4, metrics.height() / 3);
}

Parts partsOf(const QRect &row, const QFontMetrics &metrics, bool running)
{
    const int gap = padding(metrics);
    const int line = metrics.height();
    const QRect inner = row.adjusted(2 * gap, gap, -2 * gap, -gap);
    Parts parts;
    parts.icon = QRect(inner.left(), inner.top(), line, line);
    parts.title = QRect(parts.icon.right() + gap, inner.top(), inner.right() - parts.icon.right() - gap, line);
    int top = parts.title.bottom() + 1 + gap / 2;
    if (running) {
        parts.bar = QRect(parts.title.left(), top, parts.title.width(), barHeight(metrics));
        top = parts.bar.bottom() + 1 + gap / 2;
    }
    parts.text = QRect(parts.title.left(), top, parts.title.width(), inner.bottom() - top + 1);
    return parts;
}

QIcon stateIcon(OperationRecord::State state)
{
    switch (state) {
    case OperationRecord::State::Running:
        return icon(u"activity"_s, Tone::Accent);
    case OperationRecord::State::Succeeded:
        return icon(u"success"_s, Tone::Good);
    case OperationRecord::State::Failed:
        return icon(u"error"_s, Tone::Bad);
    case OperationRecord::State::Cancelled:
        return icon(u"stop"_s);
    }
    Q_UNREACHABLE();
}

void drawBar(const QRect &rect, const OperationRecord &operation, const QStyleOptionViewItem &option, QPainter *painter)
{
    QStyleOptionProgressBar bar;
    bar.rect = rect;
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.direction = option.direction;
    bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.minimum = 0;
    bar.maximum = operation.total > 0 ? 1000 : 0; // the same at both ends: busy
    bar.progress = operation.total > 0 ? int(operation.done * 1000 / operation.total) : 0;
    QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ProgressBarGroove, &bar, painter, option.widget);
    style->drawControl(QStyle::CE_ProgressBarContents, &bar, painter, option.widget);
}

bool isRunning(const OperationRecord &operation)
{
    return operation.state == OperationRecord::State::Running;
}

} // namespace

OperationDelegate::OperationDelegate(const OperationTextModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OperationRecord &operation = m_model.record(index);
    const QStyle *style = option.widget->style();
    QStyleOptionViewItem background = option;
    background.index = index;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    painter->save();
    const Parts parts = partsOf(option.rect, option.fontMetrics, isRunning(operation));
    stateIcon(operation.state).paint(painter, parts.icon);

    const QList<Word> words = this->words(option, index);
    QRect title = parts.title;
    if (!words.isEmpty())
        title.setRight(words.constLast().place.left() - padding(option.fontMetrics));
    const bool failed = operation.state == OperationRecord::State::Failed;
    painter->setFont(option.font);
    painter->setPen(failed ? toneForeground(Tone::Bad, option.palette) : option.palette.color(QPalette::Text));
    painter->drawText(title, int(Qt::AlignVCenter | Qt::TextSingleLine),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, title.width()));
    painter->setPen(accentColor(option.palette));
    for (const Word &word : words)
        painter->drawText(word.place, int(Qt::AlignCenter | Qt::TextSingleLine), word.text);

    if (!parts.bar.isEmpty())
        drawBar(parts.bar, operation, option, painter);
    painter->setFont(smallFont(option.font));
    painter->setPen(dimText(option.palette));
    painter->drawText(parts.text, int(Qt::AlignTop | Qt::TextWordWrap), sentences(index));

    painter->setPen(rowSeparator(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts =
        partsOf({0, 0, width, std::numeric_limits<short>::max()}, option.fontMetrics, isRunning(m_model.record(index)));
    const int height = heightOf(sentences(index), smallFont(option.font), parts.text.width());
    return {0, parts.text.top() + height + padding(option.fontMetrics) + 1};
}

// The list asks for all of its rows whenever one comes or goes.
int OperationDelegate::heightOf(const QString &text, const QFont &font, int width) const
{
    if (m_heights.font != font || m_heights.width != width || m_heights.byText.size() > MaxHeights)
        m_heights = {.font = font, .width = width, .byText = {}};
    int &height = m_heights.byText[text];
    if (height == 0) {
        const QRect room(0, 0, width, std::numeric_limits<short>::max());
        height = QFontMetrics(font).boundingRect(room, int(Qt::AlignTop | Qt::TextWordWrap), text).height();
    }
    return height;
}

bool OperationDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *click = static_cast<QMouseEvent *>(event);
        const QList<Word> words = click->button() == Qt::LeftButton ? this->words(option, index) : QList<Word>();
        for (const Word &word : words) {
            if (!word.place.contains(click->position().toPoint()))
                continue;
            Q_EMIT clicked(word.action, index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QList<OperationDelegate::Action> OperationDelegate::actions(const QModelIndex &index) const
{
    const OperationRecord &operation = m_model.record(index);
    if (isRunning(operation))
        return {Action::Cancel};
    QList<Action> actions;
    if (m_model.canExplain(index))
        actions += Action::Explain;
    if (m_model.canUndo(index))
        actions += Action::Undo;
    if (operation.canRetry)
        actions += Action::Retry;
    return actions;
}

QString OperationDelegate::word(Action action)
{
    switch (action) {
    case Action::Cancel:
        return tr("Cancel");
    case Action::Retry:
        return tr("Retry");
    case Action::Explain:
        //: shows why an operation failed
        return tr("Why?");
    case Action::Undo:
        return tr("Undo");
    }
    Q_UNREACHABLE();
}

QList<OperationDelegate::Word> OperationDelegate::words(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect title = partsOf(option.rect, option.fontMetrics, false).title;
    int end = title.right() + 1;
    QList<Word> words;
    const QList<Action> actions = this->actions(index);
    for (auto action = actions.crbegin(); action != actions.crend(); ++action) {
        const QString text = word(*action);
        const int width = option.fontMetrics.horizontalAdvance(text);
        words += {*action, text, QRect(end - width, title.top(), width, title.height())};
        end -= width + 2 * padding(option.fontMetrics);
    }
    return words;
}

QString OperationDelegate::sentences(const QModelIndex &index) const
{
    const ErrorText failure = m_model.failure(index);
    const QString progress = index.data(Role::Detail).toString();
    if (failure.what.isEmpty())
        return progress;
    const ChangeTally &tally = m_model.record(index).tally;
    const bool isOneOfSeveral = tally.done + tally.failed + tally.notStarted > 1;
    return isOneOfSeveral ? progress + u'\n' + inOneParagraph(failure) : inOneParagraph(failure);
}

} // namespace Tagwright
