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

const QString UserKey = u"username"_s;
const QString PasswordKey = u"password"_s;

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
    connect(m_user, &QLineEdit::textEdited, this, &LoginForm::touch);
    connect(m_password, &PasswordField::edited, this, &LoginForm::touch);
}

void LoginForm::fill(SecretValues values)
{
    const auto user = values.find(UserKey);
    if (user != values.end())
        m_user->setText(QString::fromUtf8(user->second.bytes()));
    const auto password = values.find(PasswordKey);
    if (password != values.end())
        m_password->setText(QString::fromUtf8(password->second.bytes()));
    values.erase(UserKey);
    values.erase(PasswordKey);
    keepOthers(std::move(values));
}

SecretValues LoginForm::values() const
{
    SecretValues values = others();
    if (!m_user->text().isEmpty())
        values[UserKey] = Secret{QStringView(m_user->text())};
    if (!m_password->isEmpty())
        values[PasswordKey] = m_password->secret();
    return values;
}

void LoginForm::clear()
{
    m_user->clear();
    m_password->setText({});
    keepOthers({});
}

} // namespace Tagwright
