// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagelookup.h"
#include "values/objectchange.h"

#include <QDialog>

class QPushButton;

namespace Tagwright {

class ConfirmName;
class Workspace;

/*! Says what it means that images are looked up in their project, or are not any more, and what will be written. */
class ConfirmLookupDialog : public QDialog {
    Q_OBJECT

public:
    /*! Of one project. What is so already is left out. */
    ConfirmLookupDialog(Workspace &workspace, const QList<LookupState> &states, bool on, QWidget *parent);

Q_SIGNALS:
    void changesWanted(const Tagwright::ObjectChangeSet &changes); //!< the user said yes

private:
    QString title() const;
    QString consequence() const;

    QList<LookupState> m_states;
    bool m_isOn;
    ObjectChangeSet m_changes;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
};

} // namespace Tagwright
