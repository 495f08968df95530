// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/showcredentialdialog.h"

#include "ui/icons.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShowCredentialDialogWidth = 56; // characters

} // namespace

ShowCredentialDialog::ShowCredentialDialog(const Connection &connection, SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_state(hintLabel(tr("Reading the keychain…"), this))
    , m_form(new QFormLayout)
    , m_path(new QComboBox(this))
    , m_userName(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_copy(new QPushButton(connection.isCluster() ? tr("&Copy token") : tr("&Copy password"), this))
    , m_isToken(connection.isCluster())
{
    setObjectName(u"showCredentialDialog"_s);
    setWindowTitle(
        m_isToken ? tr("Token for %1").arg(connection.host()) : tr("Credential for %1").arg(connection.host()));
    setMinimumWidth(fontMetrics().averageCharWidth() * ShowCredentialDialogWidth);
    m_state->setObjectName(u"credentialState"_s);

    m_userName->setObjectName(u"credentialUserName"_s);
    m_userName->setAccessibleName(tr("User name"));
    m_userName->setReadOnly(true);
    m_secret->setObjectName(u"credentialSecret"_s);
    m_secret->setAccessibleName(m_isToken ? tr("Token") : tr("Password"));
    m_secret->setReadOnly(true);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *reveal = new QToolButton(this);
    reveal->setObjectName(u"revealCredential"_s);
    reveal->setIcon(icon(u"reveal"_s));
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setAccessibleName(m_isToken ? tr("Show the token while pressed") : tr("Show the password while pressed"));
    reveal->setToolTip(
        m_isToken ? tr("Show the token while this is pressed") : tr("Show the password while this is pressed"));
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret);
    secret->addWidget(reveal);

    m_path->setObjectName(u"credentialPath"_s);
    m_path->setAccessibleName(tr("What it is for"));
    m_path->view()->setAccessibleName(m_path->accessibleName());
    QFormLayout *form = m_form;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&For:"), m_path);
    form->addRow(tr("&User name:"), m_userName);
    auto *password = new QLabel(m_isToken ? tr("&Token:") : tr("&Password:"), this); // a layout is nobody's buddy
    password->setBuddy(m_secret);
    form->addRow(password, secret);

    m_copy->setObjectName(u"copyCredential"_s);
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(reveal, &QAbstractButton::pressed, m_secret, [this] { m_secret->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QAbstractButton::released, m_secret, [this] { m_secret->setEchoMode(QLineEdit::Password); });
    connect(m_copy, &QPushButton::clicked, this, &ShowCredentialDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &QComboBox::currentIndexChanged, this, &ShowCredentialDialog::displayAt);
    m_path->hide();
    m_form->labelForField(m_path)->hide();
    secrets.find(secretPlace(connection), this, [this](Secrets found) { display(std::move(found)); });
}

void ShowCredentialDialog::display(Secrets secrets)
{
    m_secrets = std::move(secrets);
    if (m_secrets.credentials.empty())
        return m_state->setText(tr("Nothing is kept for this connection, or the keychain does not give it."));
    for (const Credential &credential : m_secrets.credentials)
        m_path->addItem(credential.path.isEmpty() ? tr("The whole registry") : credential.path);
    m_path->setVisible(m_secrets.credentials.size() > 1);
    m_form->labelForField(m_path)->setVisible(m_path->isVisibleTo(this));
    m_copy->setEnabled(true);
    m_state->setText(tr("A copy stays in the clipboard for half a minute."));
}

void ShowCredentialDialog::displayAt(int row)
{
    const Credential &credential = m_secrets.credentials.at(std::size_t(row));
    m_userName->setText(credential.userName.isEmpty() ? TokenUserName.toString() : credential.userName);
    m_secret->setText(QString::fromUtf8(credential.secret.bytes()));
}

void ShowCredentialDialog::copy()
{
    copySecret(m_secret->text());
    m_state->setText(m_isToken
            ? tr("The token was copied. In half a minute it is taken out of the clipboard again.")
            : tr("The password was copied. In half a minute it is taken out of the clipboard again."));
}

} // namespace Tagwright
