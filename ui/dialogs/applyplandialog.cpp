// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/applyplandialog.h"

#include "items/planmodel.h"
#include "items/words.h"
#include "ui/planwords.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ApplyPlanDialogWidth = 76; // characters
constexpr int TagsNamed = 6; // of each set
constexpr int PlannedLines = 12;

// The names of the first tags, and how many more there are.
QString tagsOf(const PlannedSet &set)
{
    const QString names = Words::joined(PlanModel::names(set, TagsNamed));
    const int count = int(changeCount(set));
    return count <= TagsNamed ? names : ApplyPlanDialog::tr("%1 and %Ln more", nullptr, count - TagsNamed).arg(names);
}

} // namespace

ApplyPlanDialog::ApplyPlanDialog(Workspace &workspace, const QList<PlannedSet> &sets, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"applyPlanDialog"_s);
    setWindowTitle(tr("Apply the plan"));
    setMinimumWidth(fontMetrics().averageCharWidth() * ApplyPlanDialogWidth);

    int count = 0;
    int step = 0;
    QStringList lines;
    for (const PlannedSet &set : sets) {
        count += int(changeCount(set));
        lines += tr("%1. %2").arg(++step).arg(PlanModel::sentence(set));
        if (changeCount(set) > 1) // or its sentence has named it
            lines += u"    "_s + tagsOf(set);
    }
    auto *what = new QPlainTextEdit(lines.join(u'\n'), this);
    what->setObjectName(u"plannedSets"_s);
    what->setAccessibleName(tr("What will be done"));
    what->setReadOnly(true);
    what->setTabChangesFocus(true);
    const int shown = std::clamp(int(lines.size()) + 1, 3, PlannedLines);
    what->setMinimumHeight(what->fontMetrics().lineSpacing() * shown + what->fontMetrics().height());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Make %Ln change(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"confirmApply"_s);
    m_apply->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(tr("Make %Ln change(s) as planned?", nullptr, count), this));
    layout->addWidget(what, 1);
    layout->addWidget(hintLabel(tr("One step begins when the one before has ended, and the first failure stops them. "
                                   "What was changed since is left alone. The Journal can take back what is "
                                   "done."),
        this));
    const QStringList connections = productionConnections(workspace, sets);
    for (const QString &connection : connections)
        addNameField(connection, *layout);
    layout->addWidget(buttons);
    (m_names.isEmpty() ? static_cast<QWidget *>(cancel) : m_names.constFirst())->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void ApplyPlanDialog::addNameField(const QString &connection, QVBoxLayout &layout)
{
    auto *warning = new ToneLabel(this);
    warning->setTone(Tone::Bad);
    warning->setText(tr("%1 is in production. Type its name to go on:").arg(connection));
    auto *name = new QLineEdit(this);
    name->setObjectName(u"productionName"_s);
    name->setAccessibleName(tr("Name of the connection %1").arg(connection));
    name->setPlaceholderText(connection);
    warning->setBuddy(name);
    m_names += name;
    auto *field = new QVBoxLayout;
    field->setSpacing(fontMetrics().height() / 3);
    field->addWidget(warning);
    field->addWidget(name);
    layout.addLayout(field);
    connect(name, &QLineEdit::textChanged, this, &ApplyPlanDialog::updateButton);
}

void ApplyPlanDialog::updateButton()
{
    m_apply->setEnabled(std::all_of(m_names.cbegin(), m_names.cend(),
        [](const QLineEdit *name) { return name->text().trimmed() == name->placeholderText(); }));
}

} // namespace Tagwright
