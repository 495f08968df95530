// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/accessview.h"

#include "items/accesstablemodel.h"
#include "operations/projectrights.h"
#include "ui/actions/makeaction.h"
#include "ui/pages/inspectortable.h"
#include "ui/pages/problem.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/viewcopying.h"

#include <QAction>
#include <QTableView>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

AccessView::AccessView(QWidget *parent)
    : QWidget(parent)
    , m_problem(new MessageBar(this))
    , m_table(makeInspectorTable(tr("Access"), this))
    , m_retry(makeRetryAction(this))
{
    setObjectName(u"accessView"_s);
    m_table->setObjectName(u"rights"_s);
    enableCopying(*m_table, RowDigests::None);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_retry, &QAction::triggered, this, [this] { m_rights->refresh(); });
}

void AccessView::show(ProjectRights *rights)
{
    if (m_rights == rights)
        return;
    if (m_rights)
        m_rights->disconnect(this);
    m_rights = rights;
    if (!rights)
        return;
    setInspectorModel(*m_table, rights->table(), {30, 14, 20});
    connect(rights, &ProjectRights::changed, this, &AccessView::update);
    if (isVisible())
        rights->ask();
    update();
}

void AccessView::offerWho()
{
    QAction *who = makeAction({.name = u"whoMayHere"_s,
                                  .icon = u"key"_s,
                                  .text = tr("Who may do what…"),
                                  .tip = tr("Show who may pull, push and list images in the project, and give roles "
                                            "to others")},
        this);
    connect(who, &QAction::triggered, this, &AccessView::whoWanted);
    auto *button = new ActionButton(*who, this);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignLeading);
}

void AccessView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_rights)
        m_rights->ask();
}

void AccessView::update()
{
    if (m_rights->state() == LoadState::Failed)
        m_problem->showMessage(
            {.tone = Tone::Bad, .text = describe(m_rights->error(), m_rights->connectionName()), .actions = {m_retry}});
    else
        m_problem->hide();
}

} // namespace Tagwright
