// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/capabilitycard.h"

#include "ui/capabilitytext.h"
#include "ui/errortext.h"
#include "ui/widgets/capabilityrow.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

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
