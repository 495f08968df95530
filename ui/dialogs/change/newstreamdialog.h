// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Tagwright {

class ConfirmName;
class ObjectChangePreview;
class ToneLabel;
class Workspace;

/*! Makes an image stream that is empty at first. */
class NewStreamDialog : public QDialog {
    Q_OBJECT

public:
    NewStreamDialog(Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent);

Q_SIGNALS:
    void changesWanted(const Tagwright::ObjectChangeSet &changes); //!< the user said yes

private:
    void edited();
    QString name() const;
    QString problem() const; //!< of the name; empty when there is none
    ObjectChangeSet changeSet() const;

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QCheckBox *m_lookup;
    ToneLabel *m_meaning;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_create = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Tagwright
