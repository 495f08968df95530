// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/problemdialog.h"

#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProblemDialogWidth = 70; // characters
constexpr int LinesOfServersWords = 5;

} // namespace

ProblemDialog::ProblemDialog(const QString &what, const ErrorText &problem, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"problemDialog"_s);
    setWindowTitle(tr("Why it failed"));
    setMinimumWidth(fontMetrics().averageCharWidth() * ProblemDialogWidth);

    auto *sentence = new ToneLabel(this);
    sentence->setObjectName(u"problemWhat"_s);
    sentence->setText(problem.what);
    sentence->setTone(Tone::Bad);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(what, this));
    layout->addWidget(sentence);
    if (!problem.next.isEmpty()) {
        auto *next = new ToneLabel(this);
        next->setText(problem.next);
        layout->addWidget(next);
    }
    if (!problem.details.isEmpty()) {
        auto *words = new QPlainTextEdit(problem.details, this);
        words->setObjectName(u"problemDetails"_s);
        words->setAccessibleName(tr("What the server answered"));
        words->setReadOnly(true);
        words->setFont(monospaceFont());
        words->setTabChangesFocus(true);
        words->setFixedHeight(words->fontMetrics().lineSpacing() * LinesOfServersWords);
        layout->addWidget(hintLabel(tr("What the server answered:"), this));
        layout->addWidget(words);
    }
    layout->addStretch();
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProblemDialog::offerWhy()
{
    QPushButton *why = m_buttons->addButton(tr("&Why can't I…?"), QDialogButtonBox::ActionRole);
    why->setObjectName(u"whyFromProblem"_s);
    why->setToolTip(tr("Say which right is missing, and who could give it"));
    why->setAutoDefault(false);
    connect(why, &QPushButton::clicked, this, &ProblemDialog::whyWanted);
}

} // namespace Tagwright
