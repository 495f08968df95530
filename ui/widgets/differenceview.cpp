// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/differenceview.h"

#include "ui/actions/makeaction.h"
#include "ui/widgets/differencepane.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesAround = 4; // a difference
constexpr int RowsAtOnce = 150; // so that nothing waits for them
constexpr qsizetype LongestLine = 1000; // characters; of more a pane would become slow

QString markedLine(QChar mark, const QString &line)
{
    return QString(mark) + u' ' + (line.size() > LongestLine ? line.left(LongestLine) + u'…' : line);
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_before(new DifferencePane(tr("What is there now"), this))
    , m_after(new DifferencePane(tr("What it will be"), this))
    , m_position(new QLabel(this))
    , m_next(makeAction({.name = u"nextDifference"_s,
                            .icon = u"forward"_s,
                            .text = tr("Ne&xt difference"),
                            .tip = tr("Go to the next place where the two differ"),
                            .shortcuts = {Qt::Key_F7}},
          this))
    , m_previous(makeAction({.name = u"previousDifference"_s,
                                .icon = u"back"_s,
                                .text = tr("Pre&vious difference"),
                                .tip = tr("Go to the place before where the two differ"),
                                .shortcuts = {Qt::SHIFT | Qt::Key_F7}},
          this))
{
    m_before->setObjectName(u"differenceBefore"_s);
    m_after->setObjectName(u"differenceAfter"_s);
    m_position->setObjectName(u"differencePosition"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_position, 1);
    for (QAction *action : {m_previous, m_next}) {
        addAction(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(plainText(*action));
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(bar, 0, 0, 1, 2);
    int column = 0;
    for (DifferencePane *pane : {m_before, m_after}) {
        auto *heading = new QLabel(pane->accessibleName(), this);
        heading->setBuddy(pane);
        layout->addWidget(heading, 1, column);
        layout->addWidget(pane, 2, column);
        layout->setColumnStretch(column++, 1);
    }
    layout->setRowStretch(2, 1);

    scrollTogether(*m_before, *m_after);
    scrollTogether(*m_after, *m_before);
    m_adding.setInterval(0);
    m_adding.callOnTimeout(this, &DifferenceView::addMore);
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    clear();
}

void DifferenceView::scrollTogether(DifferencePane &moved, DifferencePane &other)
{
    const auto follow = [this](QScrollBar *bar, QScrollBar *follower) {
        connect(bar, &QScrollBar::valueChanged, this, [this, follower](int value) {
            if (m_isScrolling)
                return; // a shorter one must not hold the longer one back
            m_isScrolling = true;
            follower->setValue(value);
            m_isScrolling = false;
        });
    };
    follow(moved.verticalScrollBar(), other.verticalScrollBar());
    follow(moved.horizontalScrollBar(), other.horizontalScrollBar());
}

void DifferenceView::clear()
{
    showDifference({});
}

void DifferenceView::showDifference(const ComparedDocuments &compared)
{
    m_adding.stop();
    m_compared = compared;
    m_added = 0;
    m_current = -1;
    fold(compared.rows);
    m_begins.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isDifferent = m_rows.at(row).kind != LineRow::Kind::Same;
        if (isDifferent && (row == 0 || m_rows.at(row - 1).kind == LineRow::Kind::Same))
            m_begins += row;
    }
    for (DifferencePane *pane : {m_before, m_after})
        pane->clearLines();
    showPosition();
    addMore();
}

// A stretch of lines that stay the same is one row that is neither before nor after, when it is longer than that.
void DifferenceView::fold(const QList<LineRow> &rows)
{
    m_rows.clear();
    for (qsizetype row = 0; row < rows.size();) {
        qsizetype end = row;
        while (end < rows.size() && rows.at(end).kind == LineRow::Kind::Same)
            ++end;
        if (end == row) {
            m_rows += rows.at(row++);
            continue;
        }
        const qsizetype first = row == 0 ? row : row + LinesAround;
        const qsizetype last = end == rows.size() ? end : end - LinesAround;
        if (last - first > 1) {
            m_rows += rows.mid(row, first - row);
            m_rows += LineRow{LineRow::Kind::Same, -1, int(last - first)};
            m_rows += rows.mid(last, end - last);
        } else {
            m_rows += rows.mid(row, end - row);
        }
        row = end;
    }
}

void DifferenceView::addMore()
{
    QStringList before;
    QStringList after;
    QList<DifferencePane::Line> beforeLines;
    QList<DifferencePane::Line> afterLines;
    const int end = std::min(m_added + RowsAtOnce, int(m_rows.size()));
    for (; m_added < end; ++m_added) {
        const LineRow &row = m_rows.at(m_added);
        if (row.kind == LineRow::Kind::Same && row.before < 0) {
            const QString folded = tr("… %Ln line(s) that stay the same", nullptr, row.after);
            before += folded;
            after += folded;
            beforeLines += DifferencePane::Line::Folded;
            afterLines += DifferencePane::Line::Folded;
            continue;
        }
        const bool isSame = row.kind == LineRow::Kind::Same;
        before += row.before < 0 ? QString() : markedLine(isSame ? u' ' : u'-', m_compared.before.at(row.before));
        after += row.after < 0 ? QString() : markedLine(isSame ? u' ' : u'+', m_compared.after.at(row.after));
        const auto line = [isSame](int index, DifferencePane::Line other) {
            return index < 0 ? DifferencePane::Line::Absent : isSame ? DifferencePane::Line::Same : other;
        };
        beforeLines += line(row.before, DifferencePane::Line::Removed);
        afterLines += line(row.after, DifferencePane::Line::Added);
    }
    if (!before.isEmpty()) {
        m_before->addLines(before, beforeLines);
        m_after->addLines(after, afterLines);
    }
    if (m_added < m_rows.size()) {
        if (!m_adding.isActive())
            m_adding.start();
        return;
    }
    m_adding.stop();
    if (m_current < 0 && !m_begins.isEmpty())
        step(1);
}

void DifferenceView::step(int by)
{
    if (m_begins.isEmpty())
        return;
    m_current = std::clamp(m_current + by, 0, int(m_begins.size()) - 1);
    for (DifferencePane *pane : {m_before, m_after})
        pane->goToLine(m_begins.at(m_current));
    showPosition();
}

void DifferenceView::showPosition()
{
    const QLocale locale;
    const int count = int(m_begins.size());
    if (m_rows.isEmpty())
        m_position->clear();
    else if (count == 0)
        m_position->setText(tr("There is no difference."));
    else
        m_position->setText(tr("Difference %1 of %2").arg(locale.toString(m_current + 1), locale.toString(count)));
    m_next->setEnabled(m_current + 1 < count);
    m_previous->setEnabled(m_current > 0);
}

} // namespace Tagwright
