// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/showcredentialdialog.h"

#include "ui/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ShowCredentialDialogWidth = 56; // characters
constexpr auto ClipboardTime = 30s;

// On the application, because it outlives the dialog.
void clearClipboardLater(const QString &ours)
{
    QTimer::singleShot(ClipboardTime, qApp, [ours] {
        if (QGuiApplication::clipboard()->text() == ours)
            QGuiApplication::clipboard()->clear();
    });
}

} // namespace

ShowCredentialDialog::ShowCredentialDialog(const Connection &connection, SecretStore &secrets, QWidget *parent)
    : QDialog(parent)
    , m_state(hintLabel(tr("Reading the keychain…"), this))
    , m_userName(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_copy(new QPushButton(tr("&Copy password"), this))
{
    setObjectName(u"showCredentialDialog"_s);
    setWindowTitle(tr("Credential for %1").arg(connection.host()));
    setMinimumWidth(fontMetrics().averageCharWidth() * ShowCredentialDialogWidth);
    m_state->setObjectName(u"credentialState"_s);

    m_userName->setObjectName(u"credentialUserName"_s);
    m_userName->setAccessibleName(tr("User name"));
    m_userName->setReadOnly(true);
    m_secret->setObjectName(u"credentialSecret"_s);
    m_secret->setAccessibleName(tr("Password"));
    m_secret->setReadOnly(true);
    m_secret->setEchoMode(QLineEdit::Password);
    auto *reveal = new QToolButton(this);
    reveal->setObjectName(u"revealCredential"_s);
    reveal->setIcon(icon(u"reveal"_s));
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setAccessibleName(tr("Show the password while pressed"));
    reveal->setToolTip(tr("Show the password while this is pressed"));
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret);
    secret->addWidget(reveal);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User name:"), m_userName);
    form->addRow(tr("&Password:"), secret);

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
    secrets.find(secretPlace(connection), this, [this](const Secrets &found) { display(found); });
}

void ShowCredentialDialog::display(const Secrets &secrets)
{
    const Credential *credential = secrets.credentialFor({});
    if (!credential)
        return m_state->setText(tr("Nothing is kept for this connection, or the keychain does not give it."));
    m_userName->setText(credential->userName);
    m_secret->setText(QString::fromUtf8(credential->secret.bytes()));
    m_copy->setEnabled(true);
    m_state->setText(tr("A copy stays in the clipboard for half a minute."));
}

void ShowCredentialDialog::copy()
{
    auto *copied = new QMimeData;
    copied->setText(m_secret->text());
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret"); // clipboard managers leave it alone
    QGuiApplication::clipboard()->setMimeData(copied);
    clearClipboardLater(m_secret->text());
    m_state->setText(tr("The password was copied. In half a minute it is taken out of the clipboard again."));
}

} // namespace Tagwright
