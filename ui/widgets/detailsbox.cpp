// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/detailsbox.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int VisibleLines = 4;

} // namespace

DetailsBox::DetailsBox(QWidget *parent)
    : QWidget(parent)
{
    hide();
}

void DetailsBox::createText()
{
    m_toggle = new QToolButton(this);
    m_text = new QPlainTextEdit(this);
    m_toggle->setObjectName(u"detailsToggle"_s);
    m_toggle->setText(tr("Details"));
    m_toggle->setToolTip(tr("What exactly the server answered"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setObjectName(u"details"_s);
    m_text->setAccessibleName(tr("Details"));
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * VisibleLines);
    m_text->setTabChangesFocus(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    connect(m_toggle, &QToolButton::toggled, this, &DetailsBox::unfold);
    unfold(false);
}

void DetailsBox::setText(const QString &text)
{
    if (!m_text && !text.isEmpty())
        createText();
    if (m_text)
        m_text->setPlainText(text);
    setVisible(!text.isEmpty());
}

void DetailsBox::unfold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(open);
}

} // namespace Tagwright
