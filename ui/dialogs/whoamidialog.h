// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QPushButton;

namespace Tagwright {

class ToneLabel;
class WhoAmI;
class Workspace;

/*! Who a cluster takes us for: user, groups, and since when and for how long. */
class WhoAmIDialog : public QDialog {
    Q_OBJECT

public:
    WhoAmIDialog(Workspace &workspace, const QString &connectionId, QWidget *parent = nullptr);
    ~WhoAmIDialog() override;

private:
    void show(const WhoAmI &answer);
    void addRow(const QString &label, const QString &text, const char *name);
    void copy();

    QPointer<WhoAmI> m_asking;
    ToneLabel *m_state;
    QFormLayout *m_form;
    QPushButton *m_copy;
    QString m_text;
};

} // namespace Tagwright
