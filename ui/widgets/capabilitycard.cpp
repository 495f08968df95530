// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/capabilitycard.h"

#include "ui/capabilitytext.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

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

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// To a screen reader the card is a list with a line for each ability.
QAccessibleInterface *capabilityInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "Tagwright::CapabilityList"_L1)
        return new QAccessibleWidget(widget, QAccessible::List);
    if (className == "Tagwright::CapabilityRow"_L1)
        return new QAccessibleWidget(widget, QAccessible::ListItem);
    return nullptr;
}

} // namespace

class CapabilityList final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
};

/*! Shape and word, and below them the reason. */
class CapabilityRow final : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityRow(QWidget *parent)
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

    void showFact(const ProbeFact &fact)
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

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
        QWidget::changeEvent(event);
    }

private:
    QLabel *m_icon;
    QLabel *m_subject;
    ToneLabel *m_answer;
    QLabel *m_reason;
};

CapabilityCard::CapabilityCard(QWidget *parent)
    : QWidget(parent)
    , m_product(headingLabel({}, this))
    , m_evidence(plainLabel(this))
    , m_signIn(new ToneLabel(this))
    , m_list(new CapabilityList(this))
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(capabilityInterface);
        return true;
    }();
    m_product->setObjectName(u"product"_s);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setAccessibleName(tr("Sign-in"));
    m_list->setAccessibleName(tr("What the registry can do"));

    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    for (qsizetype i = 0; i < probeSubjects().size(); ++i) {
        m_rows += new CapabilityRow(m_list);
        rows->addWidget(m_rows.constLast());
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_product);
    layout->addWidget(m_evidence);
    layout->addWidget(m_signIn);
    layout->addWidget(m_list);
    layout->addStretch();
}

void CapabilityCard::showReport(const ProbeReport &report)
{
    m_host = report.host;
    m_product->setText(tr("%1 at %2", "product and address").arg(productName(report.product.product), report.host));
    m_evidence->setText(evidenceSentence(report.product));
    m_signIn->setTone(report.entry == ProbeReport::Entry::Shut ? Tone::Warning : Tone::Neutral);
    m_signIn->setText(signInSentence(report));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->showFact(report.fact(probeSubjects().at(i)));
}

void CapabilityCard::showError(const Error &error)
{
    m_signIn->setTone(Tone::Bad);
    m_signIn->setText(inOneParagraph(describe(error, m_host)));
}

} // namespace Tagwright

#include "capabilitycard.moc"
