// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/passwordfield.h"

#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

PasswordField::PasswordField(QWidget *parent)
    : PasswordField(tr("Password"), u"password"_s, parent)
{
}

PasswordField::PasswordField(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_edit);

    auto *reveal = new QToolButton(this);
    reveal->setObjectName(u"revealPassword"_s);
    reveal->setIcon(icon(u"reveal"_s));
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setAccessibleName(tr("Show the password while pressed"));
    reveal->setToolTip(tr("Show the password while this is pressed"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(reveal);

    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(reveal, &QAbstractButton::pressed, m_edit, [this] { m_edit->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QAbstractButton::released, m_edit, [this] { m_edit->setEchoMode(QLineEdit::Password); });
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

Secret PasswordField::secret() const
{
    return Secret{QStringView(m_edit->text())};
}

Secret PasswordField::take()
{
    Secret taken = secret();
    m_edit->clear();
    return taken;
}

void PasswordField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PasswordField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

} // namespace Tagwright
