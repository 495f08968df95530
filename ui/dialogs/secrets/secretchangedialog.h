// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"
#include "values/result.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace Tagwright {

class ClusterSource;
class ConfirmName;
class ObjectChangePreview;
class ReadSecret;
class ToneLabel;
class Workspace;

/*!
    A dialog that changes one secret: what will be sent is shown, and it stays open until the cluster has said yes. What
    the cluster says against it stands in the dialog.
*/
class SecretChangeDialog : public QDialog {
    Q_OBJECT

public:
    ~SecretChangeDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void written(const QString &project, const QString &name);

protected:
    struct Place {
        QString connectionId;
        QString project;
    };

    SecretChangeDialog(Workspace &workspace, const Place &place, QWidget *parent);

    Workspace &workspace() { return m_workspace; }
    ClusterSource *cluster() const; //!< null when the connection is gone
    const Place &place() const { return m_place; }
    ObjectAddress address(const QString &project, const QString &name) const;

    enum class Danger { Some, None }; // with Some Cancel is the default
    /*! The lower part; nothing is added after it. */
    void addEnd(QVBoxLayout &layout, const QString &button, const QString &objectName, Danger danger);
    void confirmProduction(const QString &name); //!< which has to be typed there
    void confirm(const QString &name, const QString &reason);

    /*! then is called when it was read; what keeps it from that is said here. */
    void read(const QString &name, const std::function<void(const ReadSecret &read)> &then);
    void setChange(
        const ObjectChange &change, ChangeVerb verb, const QString &reason); //!< reason: why it cannot be made
    /*! The keyboard goes through these, whatever is in them, and then through the end. */
    void orderTabs(const QList<QWidget *> &fields);
    virtual void forget() = 0; //!< everything secret in the fields, and what it would change

private:
    void send();
    void sent(const Result<void> &result);
    void update();
    void say(const QString &sentence, bool isBad);

    Workspace &m_workspace;
    Place m_place;
    QPointer<ReadSecret> m_reading;
    ObjectChange m_change;
    ChangeVerb m_verb = ChangeVerb::Edit;
    QString m_reason;
    bool m_isSending = false;
    ToneLabel *m_state;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
};

} // namespace Tagwright
