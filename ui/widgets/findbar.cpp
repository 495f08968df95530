// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/findbar.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QToolButton *barButton(const QString &name, const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FindBar::FindBar(QPlainTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_edit(new QLineEdit(this))
    , m_count(hintLabel({}, this))
{
    setObjectName(u"findBar"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_edit->setObjectName(u"find"_s);
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setPlaceholderText(tr("Find in this text"));
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setWordWrap(false);
    QToolButton *previous = barButton(u"findPrevious"_s, u"back"_s, tr("Find the previous place"), this);
    QToolButton *next = barButton(u"findNext"_s, u"forward"_s, tr("Find the next place"), this);
    QToolButton *done = barButton(u"closeFind"_s, u"close"_s, tr("Close the search"), this);

    const int gap = fontMetrics().height() / 4;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(done);
    hide();

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::typed);
    connect(previous, &QAbstractButton::clicked, this, [this] { find(Direction::Previous); });
    connect(next, &QAbstractButton::clicked, this, [this] { find(Direction::Next); });
    connect(done, &QAbstractButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    hide();
    m_text.setFocus(Qt::OtherFocusReason);
}

void FindBar::typed()
{
    findFrom(m_text.textCursor().selectionStart(), Direction::Next);
}

void FindBar::find(Direction direction)
{
    const QTextCursor cursor = m_text.textCursor();
    if (m_edit->text().isEmpty())
        return open();
    findFrom(direction == Direction::Next ? cursor.selectionEnd() : cursor.selectionStart() - 1, direction);
}

void FindBar::findFrom(qsizetype position, Direction direction)
{
    const QString wanted = m_edit->text();
    const QString text = m_text.toPlainText();
    if (wanted.isEmpty())
        return m_count->clear();
    qsizetype found = -1;
    if (direction == Direction::Next) {
        found = text.indexOf(wanted, position, Qt::CaseInsensitive);
        if (found < 0)
            found = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    } else {
        found = position < 0 ? -1 : text.lastIndexOf(wanted, position, Qt::CaseInsensitive);
        if (found < 0)
            found = text.lastIndexOf(wanted, -1, Qt::CaseInsensitive);
    }
    if (found < 0)
        return m_count->setText(tr("not found"));

    QTextCursor cursor = m_text.textCursor();
    cursor.setPosition(int(found));
    cursor.setPosition(int(found + wanted.size()), QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
    const qsizetype all = text.count(wanted, Qt::CaseInsensitive);
    const qsizetype before = QStringView(text).first(found).count(wanted, Qt::CaseInsensitive);
    //: which of the places where a text was found is shown
    m_count->setText(tr("%L1 of %L2").arg(before + 1).arg(all));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool back = press->matches(QKeySequence::FindPrevious) || (enter && (press->modifiers() & Qt::ShiftModifier));
    const bool on = press->matches(QKeySequence::FindNext) || (enter && !back);
    const bool done = press->key() == Qt::Key_Escape;
    if (!back && !on && !done)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (done)
        close();
    else
        find(back ? Direction::Previous : Direction::Next);
    return true;
}

} // namespace Tagwright
