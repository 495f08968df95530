// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/progressline.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace Tagwright {

using namespace Qt::StringLiterals;

ProgressLine::ProgressLine(QAction &cancel, QWidget *parent)
    : QWidget(parent)
    , m_sentence(hintLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"progressLine"_s);
    m_sentence->setObjectName(u"progressSentence"_s);
    m_sentence->setWordWrap(false);
    m_bar->setTextVisible(false);
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar, 1);
    layout->addWidget(new ActionButton(cancel, this));
    hide();
}

void ProgressLine::showProgress(const QString &sentence, int done, int total)
{
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
}

} // namespace Tagwright
