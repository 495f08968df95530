// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/credentialsdialog.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/keychaintext.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CredentialsDialogWidth = 56; // characters
const KeychainState notUsed{KeychainState::Condition::NotUsed, {}}; // for what the program serves itself

} // namespace

CredentialsDialog::CredentialsDialog(
    const Connection &connection, Reason reason, const KeychainState &keychain, QWidget *parent)
    : QDialog(parent)
    , m_userNameEdit(new QLineEdit(connection.userName == TokenUserName ? QString() : connection.userName, this))
    , m_password(new PasswordField(this))
    , m_kind(new QComboBox(this))
    , m_path(new QLineEdit(this))
{
    const QString host = connection.host();
    setObjectName(u"credentialsDialog"_s);
    setWindowTitle(tr("Sign in to %1").arg(host));
    setMinimumWidth(fontMetrics().averageCharWidth() * CredentialsDialogWidth);

    m_userNameEdit->setObjectName(u"userName"_s);
    m_userNameEdit->setAccessibleName(tr("User name"));

    m_kind->setObjectName(u"credentialKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->view()->setAccessibleName(m_kind->accessibleName());
    m_kind->addItem(tr("Password, or an access token"));
    m_kind->addItem(tr("Identity token"));
    m_kind->addItem(tr("Registry token"));
    m_kind->setItemData(1, tr("Given to the token service for short-lived tokens"), Qt::ToolTipRole);
    m_kind->setItemData(2, tr("A ready-made bearer token that is shown to the registry itself"), Qt::ToolTipRole);
    m_path->setObjectName(u"credentialPath"_s);
    m_path->setAccessibleName(tr("Only for repositories below"));
    m_path->setPlaceholderText(tr("The whole registry; or a path such as team/app"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User name:"), m_userNameEdit);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Only for:"), m_path);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setObjectName(u"signIn"_s);
    signIn->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(windowTitle(), this));
    if (reason != Reason::Asked) {
        auto *refused = new ToneLabel(this);
        refused->setTone(Tone::Bad);
        refused->setText(reason == Reason::Wanted || connection.userName.isEmpty()
                ? tr("%1 asks who you are.").arg(host)
                : tr("%1 did not accept the user name and password it was shown.").arg(host));
        layout->addWidget(refused);
    }
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("The password goes to %1, and to the sign-in server it names, and nowhere else.")
                                    .arg(connection.url.toDisplayString())
            + u' ' + keepingSentence(connection.isTransient() ? notUsed : keychain),
        this));
    if (connection.isPlainHttp() && !isLoopbackHost(host)) {
        auto *warning = new ToneLabel(this);
        warning->setObjectName(u"plainHttpWarning"_s);
        warning->setTone(Tone::Bad);
        warning->setText(tr("This connection is plain HTTP: anybody on the way can read the password."));
        layout->addWidget(warning);
    }
    layout->addStretch();
    layout->addWidget(buttons);

    if (!connection.userName.isEmpty())
        m_password->setFocus();
    const auto allowSignIn = [this, signIn] {
        const QString path = m_path->text().trimmed();
        m_userNameEdit->setEnabled(isPassword());
        signIn->setEnabled((!isPassword() || !m_userNameEdit->text().trimmed().isEmpty())
            && (path.isEmpty() || isValidRepository(path)));
    };
    allowSignIn();
    connect(m_userNameEdit, &QLineEdit::textChanged, signIn, allowSignIn);
    connect(m_path, &QLineEdit::textChanged, signIn, allowSignIn);
    connect(m_kind, &QComboBox::currentIndexChanged, signIn, allowSignIn);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool CredentialsDialog::isPassword() const
{
    return m_kind->currentIndex() == int(Credential::Kind::Password);
}

Credential CredentialsDialog::takeCredential()
{
    return {.userName = isPassword() ? m_userNameEdit->text().trimmed() : QString(),
        .secret = m_password->take(),
        .kind = Credential::Kind(m_kind->currentIndex()),
        .path = m_path->text().trimmed()};
}

} // namespace Tagwright
