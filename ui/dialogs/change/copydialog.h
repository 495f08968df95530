// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/dialogs/change/changedialog.h"
#include "ui/tagmime.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace Tagwright {

class KnownNames;
class ListTags;
class ToneLabel;

/*! Copies tags, or a whole repository, into another repository or registry. */
class CopyDialog : public ChangeDialog {
    Q_OBJECT

public:
    /*! destination is a repository, or a registry in which it is to have the same name; either may be empty. */
    CopyDialog(Workspace &workspace, const KnownNames &names, const CarriedTags &carried, const QString &destination,
        QWidget *parent);
    ~CopyDialog() override;

protected:
    Result<QList<TagWish>> wishes() const override;
    PlanTags::Options options() const override;
    Moving moving() const override;
    void plannedTags(const PlanTags &plan) override;

private:
    static Words wordsFor(const CarriedTags &carried);
    void createOptions();
    void listAllTags();
    void showSubset();
    QStringList checkedPlatforms() const;

    CarriedTags m_carried;
    QComboBox *m_repository;
    QLineEdit *m_name; // of the only tag; null for several
    QComboBox *m_existing;
    QListWidget *m_platforms;
    QCheckBox *m_referrers;
    ToneLabel *m_subset;
    QPointer<ListTags> m_listing;
};

} // namespace Tagwright
