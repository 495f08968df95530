// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/planroles.h"
#include "values/objectchange.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Tagwright {

class ConfirmName;
class ObjectChangePreview;
class ToneLabel;
class Workspace;

/*! Gives a role to somebody or takes it away, in projects or in the whole cluster; shows first what that writes. */
class RoleDialog : public QDialog {
    Q_OBJECT

public:
    /*! wish is what the form begins with; its deed stays. */
    RoleDialog(Workspace &workspace, const QString &connectionId, const RoleWish &wish, QWidget *parent);
    ~RoleDialog() override;

Q_SIGNALS:
    void changesWanted(const Tagwright::ObjectChangeSet &changes); //!< the user said yes

private:
    void createFields(const RoleWish &wish);
    void fillRoles(const RoleName &wanted);
    void layOut();
    void kindChanged();
    void edited();
    void plan();
    void planned();
    void allow();
    void say(const QString &sentence, bool isTrouble);
    bool isGrant() const { return m_deed == RoleWish::Deed::Grant; }
    std::optional<RoleWish> wish() const; //!< none: something is missing or wrong
    QStringList places() const;
    QString problemOf(const PlannedRole &role) const; //!< a sentence; empty when there is none
    QString warning() const;
    ObjectChangeSet changeSet() const;

    Workspace &m_workspace;
    QString m_connectionId;
    RoleWish::Deed m_deed;
    QComboBox *m_role;
    ToneLabel *m_roleMeaning;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QLineEdit *m_projects;
    QCheckBox *m_everywhere;
    ToneLabel *m_state;
    ToneLabel *m_warning;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
    QTimer m_soon;
    QPointer<PlanRoles> m_planning;
    QList<ObjectChange> m_changes; // of the plan that is shown
};

} // namespace Tagwright
