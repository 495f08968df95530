// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/planbutton.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class PlanButtonWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ChangeDialog)
};

} // namespace

QPushButton *addPlanButton(QDialogButtonBox &buttons)
{
    QPushButton *later = buttons.addButton(PlanButtonWords::tr("Add to &plan"), QDialogButtonBox::ResetRole);
    later->setObjectName(u"addToPlan"_s);
    later->setAutoDefault(false);
    later->setToolTip(
        PlanButtonWords::tr("Nothing is sent now: it is collected in the Plan pane, to be applied with others"));
    return later;
}

} // namespace Tagwright
