// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/linkpullsecretdialog.h"

#include "operations/clustersource.h"
#include "operations/readpullsecrets.h"
#include "operations/workspace.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/widgets/accountlinks.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinkPullSecretWidth = 84; // characters

} // namespace

LinkPullSecretDialog::LinkPullSecretDialog(
    Workspace &workspace, const ObjectAddress &secret, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_secret(secret)
    , m_state(new ToneLabel(this))
    , m_links(new AccountLinks(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"linkPullSecretDialog"_s);
    setWindowTitle(tr("Service accounts with the secret %1").arg(secret.name));
    setMinimumWidth(fontMetrics().averageCharWidth() * LinkPullSecretWidth);
    m_state->setObjectName(u"linkState"_s);
    m_state->setAccessibleName(tr("State"));
    m_links->setColumnHidden(AccountLinks::Pull, kind == Kind::Other);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Change the service accounts"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"link"_s);
    m_accept->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("A pod gets the secrets that its service account has when the pod is made: pods that run already "
                     "do not change. Imports into image streams may use every pull secret of the project."),
            this));
    layout->addWidget(m_links, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    connect(m_links, &AccountLinks::changed, this, &LinkPullSecretDialog::edited);
    connect(m_confirm, &ConfirmName::changed, this, &LinkPullSecretDialog::edited);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT changesWanted(m_changes);
        accept();
    });
    endWithConnection(*this, workspace, m_secret.connectionId);
    ClusterSource *cluster = workspace.cluster(secret.connectionId);
    if (!cluster)
        return;
    if (cluster->connection().production)
        m_confirm->want(secret.nameSpace,
            tr("%1 is production. Type the project's name to go on.").arg(cluster->connection().name));
    m_reading = new ReadPullSecrets(cluster->client(), secret.nameSpace, this);
    m_state->setText(tr("The service accounts of the project are read…"));
    connect(m_reading, &Job::finished, this, &LinkPullSecretDialog::arrived);
    m_reading->start();
    edited();
}

LinkPullSecretDialog::~LinkPullSecretDialog()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
}

void LinkPullSecretDialog::arrived(const Result<void> &result)
{
    const auto error = !result ? std::optional(result.error()) : m_reading->accountsError();
    m_state->setTone(error ? Tone::Bad : Tone::Neutral);
    m_state->setText(error ? inOneParagraph(describe(*error, m_secret.host)) : QString());
    m_state->setVisible(error.has_value());
    m_links->setAccounts(m_reading->accounts(), m_secret.name);
    edited();
}

void LinkPullSecretDialog::edited()
{
    m_changes = {.verb = ObjectChangeSet::Verb::Edit, .changes = m_links->changes(m_secret, m_secret.name)};
    m_preview->setChanges(m_changes.changes);
    m_accept->setEnabled(!m_changes.changes.isEmpty() && m_confirm->isGiven());
}

} // namespace Tagwright
