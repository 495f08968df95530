// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/plantags.h"
#include "values/changeset.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace Tagwright {

class CommandPreview;
class ConfirmName;
class PlannedTagModel;
class ToneLabel;
class Workspace;

/*!
    Sets tags: asks what is meant, reads what that would change, shows it, and only then does it or puts it into the
    plan. What is asked for is up to the class above.
*/
class ChangeDialog : public QDialog {
    Q_OBJECT

public:
    ~ChangeDialog() override;

protected:
    struct Words {
        QString title;
        QString from; //!< what is being tagged or copied
        QString button;
    };
    ChangeDialog(Workspace &workspace, ChangeSet::Verb verb, const Words &words, QWidget *parent);

    /*! What the user has asked for; an error says what is missing or wrong. */
    virtual Result<QList<TagWish>> wishes() const = 0;
    virtual PlanTags::Options options() const { return {}; }
    /*! Whether a tag that exists may be moved without being asked about. */
    enum class Moving { Asked, Wanted, Skipped };
    virtual Moving moving() const { return Moving::Asked; }
    virtual void plannedTags(const PlanTags &plan) { Q_UNUSED(plan) }
    virtual QStringList warnings(const PlannedTag &tag) const
    {
        Q_UNUSED(tag)
        return {};
    }

    Workspace &workspace() const { return m_workspace; }
    QFormLayout &form() { return *m_form; }
    void replan(); //!< soon: what was asked for has changed
    /*! A repository by its reference, and the connection that serves it; near decides between two for one host. */
    Result<RepositoryAddress> repositoryNamed(const QString &typed, const RepositoryAddress &near) const;

private:
    void createTable();
    void plan();
    void planned(const Result<void> &result);
    void show(const QString &sentence, bool isTrouble);
    void ticksChanged();
    ChangeSet changeSet() const;
    void confirmProduction();
    void carryOut();
    void addToPlan();

    QFormLayout *m_form;
    Workspace &m_workspace;
    ChangeSet::Verb m_verb;
    PlannedTagModel *m_model;
    QTableView *m_table;
    ToneLabel *m_state;
    ToneLabel *m_warnings;
    CommandPreview *m_commands;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
    QPushButton *m_later = nullptr;
    QPointer<PlanTags> m_planning;
    QTimer m_soon;
    QHash<Digest, ManifestBytes> m_manifests;
    PlanTags::Options m_options; // of the plan that is shown
    bool m_isReady = false;
};

} // namespace Tagwright
