// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/deletesecretdialog.h"

#include "items/secrettablemodel.h"
#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/readsecret.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/tonelabel.h"
#include "values/secretchanges.h"

#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ToldUsers = 100;

} // namespace

DeleteSecretDialog::DeleteSecretDialog(Workspace &workspace, const Task &task, QWidget *parent)
    : SecretChangeDialog(workspace, {.connectionId = task.connectionId, .project = task.secret.nameSpace}, parent)
    , m_task(task)
    , m_impact(new ImpactList(tr("What the deletion affects"), this))
{
    const ClusterSource *source = cluster();
    setObjectName(u"deleteSecretDialog"_s);
    setWindowTitle(tr("Delete the secret %1?").arg(task.secret.name));
    m_impact->setObjectName(u"impact"_s);
    auto *undo = new ToneLabel(this);
    undo->setObjectName(u"deletionUndo"_s);
    undo->setAccessibleName(tr("How it is taken back"));
    undo->setText(tr("Undo: from the Journal, for as long as the keychain of this computer keeps the values."));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("%1 in the project %2 on %3")
                                    .arg(SecretTableModel::typeText(task.secret.type), task.secret.nameSpace,
                                        source ? source->connection().host() : QString()),
        this));
    layout->addWidget(m_impact, 1);
    layout->addWidget(undo);
    addEnd(*layout, tr("&Delete the secret"), u"delete"_s, Danger::Some);
    orderTabs({m_impact});
    showImpact();
    confirmProduction(task.secret.name);
    read(task.secret.name, [this](const ReadSecret &read) {
        setChange(secretDeletion(address(m_task.secret.nameSpace, m_task.secret.name), read.object()),
            ChangeVerb::Delete, {});
    });
}

void DeleteSecretDialog::showImpact()
{
    QList<ImpactLine> lines;
    if (!m_task.secret.owner.isEmpty())
        lines += {u"⚠ "_s
                + tr("%1 made this secret: without it %1 makes another one, or does not work.")
                      .arg(Words::oneLine(m_task.secret.owner)),
            Tone::Warning};
    if (!m_task.secret.managedBy.isEmpty())
        lines +=
            {u"⚠ "_s + tr("This secret is managed by %1.").arg(Words::oneLine(m_task.secret.managedBy)), Tone::Warning};
    for (const SecretUser &user : m_task.users.mid(0, ToldUsers))
        lines += {u"⚠ "_s + SecretTableModel::userText(user), Tone::Warning};
    if (!m_task.areUsersKnown)
        lines += {u"⚠ "_s + tr("It is not known yet who uses this secret."), Tone::Warning};
    else if (!m_task.unread.isEmpty())
        lines += {u"⚠ "_s
                + tr("Not everything could be read: %1. There may be further uses.").arg(Words::joined(m_task.unread)),
            Tone::Warning};
    else if (m_task.users.isEmpty())
        lines += {u"– "_s + tr("Nothing in the project uses this secret. Programs may still read it by themselves.")};
    if (!m_task.users.isEmpty())
        lines += {tr("Pods that run keep the values that they have read. New pods that need the secret do not start.")};
    m_impact->setLines(lines);
}

} // namespace Tagwright
