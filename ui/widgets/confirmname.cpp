// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/confirmname.h"

#include "ui/widgets/tonelabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

ConfirmName::ConfirmName(QWidget *parent)
    : QWidget(parent)
    , m_reason(new ToneLabel(this))
    , m_typed(new QLineEdit(this))
{
    m_reason->setTone(Tone::Warning);
    m_reason->setAccessibleName(tr("Why it is asked"));
    m_typed->setObjectName(u"confirmName"_s);
    m_typed->setAccessibleName(tr("The name, to confirm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmName::changed);
    setVisible(false);
}

void ConfirmName::want(const QString &name, const QString &reason)
{
    m_name = name;
    m_reason->setText(reason);
    m_typed->setPlaceholderText(name);
    setVisible(!name.isEmpty());
    Q_EMIT changed();
}

bool ConfirmName::isGiven() const
{
    return m_name.isEmpty() || m_typed->text().trimmed() == m_name;
}

} // namespace Tagwright
