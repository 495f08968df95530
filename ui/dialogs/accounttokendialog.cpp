// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/accounttokendialog.h"

#include "items/words.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/readpullsecrets.h"
#include "operations/registrysource.h"
#include "operations/requestaccounttoken.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/makepullsecretdialog.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/dialogbutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int AccountTokenWidth = 76; // characters

} // namespace

AccountTokenDialog::AccountTokenDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_account(new QComboBox(this))
    , m_life(new QComboBox(this))
    , m_token(new QLineEdit(this))
    , m_expiry(hintLabel({}, this))
    , m_state(new ToneLabel(this))
{
    setObjectName(u"accountTokenDialog"_s);
    setWindowTitle(tr("Token of a service account in the project %1").arg(project));
    setMinimumWidth(fontMetrics().averageCharWidth() * AccountTokenWidth);
    m_state->setObjectName(u"accountTokenState"_s);
    m_state->setAccessibleName(tr("State"));
    m_expiry->setObjectName(u"accountTokenExpiry"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_request = addDialogButton(
        *buttons, u"requestToken"_s, tr("&Request a token"), tr("Let the cluster make a token; it is shown only here"));
    m_copy = addDialogButton(*buttons, u"copyToken"_s, tr("C&opy"),
        tr("Copy the token; it is taken out of the clipboard again after half a minute"));
    m_secret = addDialogButton(*buttons, u"tokenToSecret"_s, tr("Make &pull secret…"),
        tr("Put the token into a pull secret for the cluster's own registry"));
    m_keep = addDialogButton(*buttons, u"keepToken"_s, tr("&Keep for the registry"),
        tr("Use the cluster's own registry as this service account from now on; the token goes into the keychain"));
    m_request->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("Whoever has the token may do what the service account may, until the token expires. The cluster "
                     "keeps no list of such tokens: to end one early, delete the service account."),
            this));
    layout->addLayout(createForm());
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_request, &QPushButton::clicked, this, &AccountTokenDialog::request);
    connect(m_copy, &QPushButton::clicked, this, &AccountTokenDialog::copy);
    connect(m_secret, &QPushButton::clicked, this, &AccountTokenDialog::makePullSecret);
    connect(m_keep, &QPushButton::clicked, this, &AccountTokenDialog::keep);
    connect(m_account, &QComboBox::currentTextChanged, this, &AccountTokenDialog::update);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        m_value = Secret();
        m_token->clear();
    });
    endWithConnection(*this, workspace, m_connectionId);
    read();
    update();
}

AccountTokenDialog::~AccountTokenDialog()
{
    for (Job *job : {static_cast<Job *>(m_reading.data()), static_cast<Job *>(m_asking.data())}) {
        if (job) {
            job->disconnect(this);
            job->cancel();
        }
    }
}

QLayout *AccountTokenDialog::createForm()
{
    m_account->setObjectName(u"tokenAccount"_s);
    m_account->setAccessibleName(tr("Service account"));
    m_account->view()->setAccessibleName(m_account->accessibleName());
    m_account->setEditable(true); // who may not list them may know one
    m_account->setInsertPolicy(QComboBox::NoInsert);
    m_account->lineEdit()->setAccessibleName(m_account->accessibleName());
    m_account->setEditText(u"default"_s);
    m_life->setObjectName(u"tokenLife"_s);
    m_life->setAccessibleName(tr("How long the token is valid"));
    m_life->view()->setAccessibleName(m_life->accessibleName());
    m_life->setToolTip(tr("The cluster may choose a shorter time"));
    const auto addLife = [this](const QString &text, std::chrono::seconds life) {
        m_life->addItem(text, QVariant::fromValue(qint64(life.count())));
    };
    addLife(tr("an hour"), 1h);
    addLife(tr("eight hours"), 8h);
    addLife(tr("a day"), 24h);
    addLife(tr("%Ln day(s)", nullptr, 30), 24h * 30);
    addLife(tr("a year"), 24h * 365);
    m_token->setObjectName(u"accountToken"_s);
    m_token->setAccessibleName(tr("Token"));
    m_token->setReadOnly(true);
    m_token->setEchoMode(QLineEdit::Password);
    auto *reveal = new QToolButton(this);
    reveal->setObjectName(u"revealToken"_s);
    reveal->setIcon(icon(u"reveal"_s));
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setAccessibleName(tr("Show the token while pressed"));
    reveal->setToolTip(tr("Show the token while this is pressed"));
    connect(reveal, &QAbstractButton::pressed, m_token, [this] { m_token->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QAbstractButton::released, m_token, [this] { m_token->setEchoMode(QLineEdit::Password); });

    auto *token = new QHBoxLayout;
    token->addWidget(m_token, 1);
    token->addWidget(reveal);
    auto *label = new QLabel(tr("&Token:"), this); // a layout is nobody's buddy
    label->setBuddy(m_token);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Service account:"), m_account);
    form->addRow(tr("&Valid for:"), m_life);
    form->addRow(label, token);
    form->addRow(QString(), m_expiry);
    return form;
}

void AccountTokenDialog::read()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return;
    m_reading = new ReadPullSecrets(cluster->client(), m_project, this);
    connect(m_reading, &Job::finished, this, &AccountTokenDialog::arrived);
    m_reading->start();
}

void AccountTokenDialog::arrived(const Result<void> &result)
{
    Q_UNUSED(result) // a name can be typed all the same
    const QString typed = m_account->currentText();
    const QJsonArray accounts = m_reading->accounts();
    m_reading.clear(); // it goes by itself
    for (const QJsonValue account : accounts)
        m_account->addItem(account["metadata"_L1]["name"_L1].toString());
    m_account->setEditText(typed);
}

QStringList AccountTokenDialog::registryHosts() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    QStringList hosts;
    if (cluster)
        hosts = {cluster->facts().registryHost, cluster->facts().internalRegistryHost};
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}

void AccountTokenDialog::request()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || m_asking)
        return;
    m_value = Secret();
    m_token->clear();
    m_expiry->clear();
    m_tokenAccount = m_account->currentText().trimmed();
    const std::chrono::seconds life(m_life->currentData().toLongLong());
    m_asking = new RequestAccountToken(cluster->client(), m_project, m_tokenAccount, life, this);
    connect(m_asking, &Job::finished, this, &AccountTokenDialog::requested);
    show(tr("The cluster makes a token…"), false);
    update();
    m_asking->start();
}

void AccountTokenDialog::requested(const Result<void> &result)
{
    RequestAccountToken &asking = *m_asking;
    m_asking.clear(); // it goes by itself
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (result) {
        m_value = asking.takeToken();
        m_token->setText(QString::fromUtf8(m_value.bytes()));
        m_expiry->setText(asking.expiry().isValid() ? tr("The token expires on %1.").arg(Words::moment(asking.expiry()))
                                                    : tr("The cluster did not say when the token expires."));
        show(tr("The token is shown only now: copy it, make a pull secret of it, or keep it for the registry."), false);
    } else if (result.error().kind == Error::Kind::Forbidden) {
        show(tr("You have no right to make tokens for service accounts of the project %1. Whoever may edit the project "
                "has it.")
                 .arg(m_project),
            true);
    } else if (result.error().kind == Error::Kind::NotFound) {
        show(tr("The project %1 has no service account %2.").arg(m_project, m_tokenAccount), true);
    } else {
        show(inOneParagraph(describe(result.error(), cluster ? cluster->connection().host() : QString())), true);
    }
    update();
}

void AccountTokenDialog::copy()
{
    copySecret(m_token->text());
    show(tr("The token was copied. In half a minute it is taken out of the clipboard again."), false);
}

void AccountTokenDialog::makePullSecret()
{
    MakePullSecretDialog::Subject subject;
    subject.clusterId = m_connectionId;
    subject.project = m_project;
    subject.name = m_tokenAccount + "-pull"_L1;
    const QStringList hosts = registryHosts();
    for (const QString &host : hosts)
        subject.credentials.push_back({host, Credential{m_tokenAccount, m_value.clone()}});
    auto *dialog = new MakePullSecretDialog(m_workspace, std::move(subject), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakePullSecretDialog::changesWanted, this,
        [this](const ObjectChangeSet &changes) { m_workspace.changes().make(changes); });
    dialog->open();
}

void AccountTokenDialog::keep()
{
    const QString id = m_workspace.openIntegratedRegistry(m_connectionId);
    RegistrySource *registry = m_workspace.registry(id);
    if (!registry)
        return;
    registry->keepCredential(Credential{m_tokenAccount, m_value.clone()});
    show(tr("The registry %1 is used as the service account %2 from now on.")
             .arg(registry->connection().name, m_tokenAccount),
        false);
    Q_EMIT registryAdded(id);
}

void AccountTokenDialog::update()
{
    const bool isThere = !m_value.isEmpty();
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    m_request->setEnabled(cluster && !m_asking && !m_account->currentText().trimmed().isEmpty());
    m_copy->setEnabled(isThere);
    m_secret->setEnabled(isThere && !registryHosts().isEmpty());
    m_keep->setEnabled(isThere && cluster && !cluster->facts().registryHost.isEmpty());
}

void AccountTokenDialog::show(const QString &sentence, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
}

} // namespace Tagwright
