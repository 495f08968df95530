// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectchange.h"
#include "values/result.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace Tagwright {

class AccountLinks;
class ConfirmName;
class ObjectChangePreview;
class ReadPullSecrets;
class ToneLabel;
class Workspace;

/*! Which service accounts of its project have a secret, for pulling images and for mounting. */
class LinkPullSecretDialog : public QDialog {
    Q_OBJECT

public:
    /*! Of a secret that is no pull secret nothing is offered but to mount it. */
    enum class Kind { PullSecret, Other };
    LinkPullSecretDialog(Workspace &workspace, const ObjectAddress &secret, Kind kind, QWidget *parent);
    ~LinkPullSecretDialog() override;

Q_SIGNALS:
    void changesWanted(const Tagwright::ObjectChangeSet &changes); //!< the user said yes

private:
    void arrived(const Result<void> &result);
    void edited();

    Workspace &m_workspace;
    ObjectAddress m_secret;
    QPointer<ReadPullSecrets> m_reading;
    ToneLabel *m_state;
    AccountLinks *m_links;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
    ObjectChangeSet m_changes; // as they are shown
};

} // namespace Tagwright
