// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/filteredit.h"

#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_problem(new ToneLabel(this))
{
    m_edit->setObjectName(u"filter"_s);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_edit->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition)->setObjectName(u"filterMark"_s);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setFont(smallFont(font()));
    m_problem->setTone(Tone::Bad);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterEdit::edited);
}

QString FilterEdit::text() const
{
    return m_edit->text();
}

void FilterEdit::clear()
{
    m_edit->clear();
}

void FilterEdit::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterEdit::type(const QString &text)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setText(text);
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FilterEdit::edited(const QString &text)
{
    const Result<TagFilter> parsed = TagFilter::parse(text);
    QString problem;
    if (!parsed) {
        const ErrorText words = describe(parsed.error(), {});
        problem = words.details.isEmpty() ? words.what : tr("%1 %2.").arg(words.what, words.details);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    if (!parsed || m_filter == *parsed)
        return;
    m_filter = *parsed;
    Q_EMIT filterChanged(m_filter);
}

} // namespace Tagwright
