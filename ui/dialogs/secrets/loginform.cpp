// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/loginform.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/widgets/tonelabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UserKeyName = "username"_L1;
constexpr auto PasswordKeyName = "password"_L1;

} // namespace

LoginForm::LoginForm(const QString &type, QWidget *parent)
    : SecretForm(type, parent)
    , m_user(new QLineEdit(this))
    , m_password(new PasswordField(this))
{
    m_user->setObjectName(u"userName"_s);
    m_user->setAccessibleName(tr("User name"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&User name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(problemLabel());
    connect(m_user, &QLineEdit::textEdited, this, [this] {
        m_isUserTyped = true;
        touch();
    });
    connect(m_password, &PasswordField::edited, this, [this] {
        m_isPasswordTyped = true;
        touch();
    });
}

void LoginForm::fill(SecretValues values)
{
    const auto user = values.find(QString(UserKeyName));
    if (user != values.end())
        m_user->setText(QString::fromUtf8(user->second.bytes()));
    const auto password = values.find(QString(PasswordKeyName));
    if (password != values.end())
        m_password->setText(QString::fromUtf8(password->second.bytes()));
    keepOthers(std::move(values));
}

// What nobody typed stays to the byte: a line of text may have lost some, as a line break at the end.
SecretValues LoginForm::values() const
{
    SecretValues values = others();
    if (m_isUserTyped)
        values[QString(UserKeyName)] = Secret{QStringView(m_user->text())};
    if (m_isUserTyped && m_user->text().isEmpty())
        values.erase(QString(UserKeyName));
    if (m_isPasswordTyped)
        values[QString(PasswordKeyName)] = m_password->secret();
    if (m_isPasswordTyped && m_password->isEmpty())
        values.erase(QString(PasswordKeyName));
    return values;
}

void LoginForm::clear()
{
    m_user->clear();
    m_password->setText({});
    keepOthers({});
}

} // namespace Tagwright
