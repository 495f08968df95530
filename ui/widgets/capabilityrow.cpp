// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/capabilityrow.h"

#include "ui/capabilitytext.h"
#include "ui/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString factIcon(const ProbeFact &fact)
{
    switch (fact.answer) {
    case ProbeFact::Answer::Yes:
        return u"success"_s;
    case ProbeFact::Answer::No:
        return u"cancel"_s;
    case ProbeFact::Answer::Refused:
        return u"lock"_s;
    case ProbeFact::Answer::Unknown:
        break;
    }
    return u"info"_s;
}

} // namespace

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

CapabilityRow::CapabilityRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_subject(plainLabel(this))
    , m_answer(new ToneLabel(this))
    , m_reason(plainLabel(this))
{
    m_answer->setTextInteractionFlags(Qt::NoTextInteraction); // the row is what is read out
    m_answer->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_subject, 0, 1, Qt::AlignTop);
    layout->addWidget(m_answer, 0, 2, Qt::AlignTop);
    layout->addWidget(m_reason, 1, 1, 1, 2, Qt::AlignTop);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 1);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    // Room for a sentence of two lines before it is known.
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void CapabilityRow::showFact(const ProbeFact &fact)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(icon(factIcon(fact), toneOf(fact)).pixmap(QSize(size, size), devicePixelRatio()));
    m_subject->setText(subjectWord(fact.subject));
    m_answer->setText(answerWord(fact));
    m_answer->setTone(toneOf(fact));
    m_reason->setText(reasonSentence(fact));
    setAccessibleName(tr("%1: %2", "ability and whether there is it").arg(m_subject->text(), m_answer->text()));
    setAccessibleDescription(m_reason->text());
}

void CapabilityRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    QWidget::changeEvent(event);
}

} // namespace Tagwright
