// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/deletionimpact.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QPushButton;

namespace Tagwright {

class AssessDeletion;
class CommandPreview;
class ConfirmName;
class ImpactList;
class ToneLabel;
class Workspace;

/*! Deletes tags, after saying what goes with them and what stays. Cancel is the default. */
class DeleteDialog : public QDialog {
    Q_OBJECT

public:
    DeleteDialog(Workspace &workspace, const RepositoryAddress &place, const QStringList &tags, QWidget *parent);
    ~DeleteDialog() override;

private:
    void assess();
    void assessed(const Result<void> &result);
    void showWay();
    void update();
    ChangeSet changeSet() const;
    void carryOut();
    void addToPlan();

    Workspace &m_workspace;
    RepositoryAddress m_place;
    QStringList m_tags;
    QPointer<AssessDeletion> m_assessing;
    DeletionImpact m_impact;
    bool m_isAssessed = false;
    ToneLabel *m_state;
    ImpactList *m_going;
    ImpactList *m_impactList;
    ToneLabel *m_way;
    QCheckBox *m_placeholder;
    CommandPreview *m_commands;
    ConfirmName *m_confirm;
    QPushButton *m_delete = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Tagwright
