// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/requestpreview.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int RequestLinesInSight = 4;
constexpr qsizetype PreviewedRequests = 50; // more nobody reads here

} // namespace

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent)
    , m_as(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    m_as->setObjectName(u"requestForm"_s);
    m_as->setAccessibleName(tr("What is shown"));
    m_as->addItems({tr("The same with oc"), tr("The request that is sent")});
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("What will be sent"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFontMetrics metrics = m_text->fontMetrics();
    m_text->setFixedHeight(metrics.lineSpacing() * RequestLinesInSight + metrics.height());

    auto *form = new QFormLayout;
    form->addRow(tr("S&how:"), m_as);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_text);
    connect(m_as, &QComboBox::currentIndexChanged, this, &RequestPreview::showChosen);
    setVisible(false);
}

void RequestPreview::setRequests(const QStringList &commands, const QStringList &requests)
{
    m_commands = commands.mid(0, PreviewedRequests);
    m_requests = requests.mid(0, PreviewedRequests);
    setVisible(!requests.isEmpty());
    showChosen();
}

void RequestPreview::showChosen()
{
    const QString text = m_as->currentIndex() == 0 ? m_commands.join(u'\n') : m_requests.join(u'\n');
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

} // namespace Tagwright
