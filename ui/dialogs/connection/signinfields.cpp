// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/signinfields.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/widgets/tonelabel.h"
#include "values/clusteraddress.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

using Way = ClusterSignIn::Way;

// A whole "oc login" line counts as the token in it.
Secret tokenMeant(const Secret &typed)
{
    const QString text = QString::fromUtf8(typed.bytes()).trimmed();
    const Result<ClusterAddress> login = parseClusterAddress(text);
    return Secret(login && !login->token.isEmpty() ? login->token : text);
}

} // namespace

SignInFields::SignInFields(QFormLayout &form, const QString &userName, QWidget *page)
    : QObject(page)
    , m_form(form)
    , m_way(new QComboBox(page))
    , m_userName(new QLineEdit(userName, page))
    , m_password(new PasswordField(tr("Password"), u"clusterPassword"_s, page))
    , m_token(new PasswordField(tr("Token"), u"clusterToken"_s, page))
    , m_browser(hintLabel(tr("The sign-in page of the cluster opens in your browser. Tagwright gets a token from it, "
                             "and never sees the password."),
          page))
{
    m_way->setObjectName(u"signInWay"_s);
    m_way->setAccessibleName(tr("Way of signing in"));
    m_way->view()->setAccessibleName(m_way->accessibleName());
    addWay(tr("User name and password"), int(Way::Password));
    addWay(tr("Token"), int(Way::Token));
    addWay(tr("In the browser"), int(Way::Browser));
    m_userName->setObjectName(u"clusterUserName"_s);
    m_userName->setAccessibleName(tr("User name"));
    m_token->setPlaceholderText(tr("sha256~…, or the whole “oc login” line of the web console"));

    form.addRow(tr("Sign &in:"), m_way);
    form.addRow(tr("&User name:"), m_userName);
    form.addRow(tr("&Password:"), m_password);
    form.addRow(tr("&Token:"), m_token);
    form.addRow(QString(), m_browser);

    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT wayChanged();
        Q_EMIT edited();
    });
    connect(m_userName, &QLineEdit::textChanged, this, &SignInFields::edited);
    connect(m_password, &PasswordField::edited, this, &SignInFields::edited);
    connect(m_token, &PasswordField::edited, this, &SignInFields::edited);
    showFields();
}

void SignInFields::addWay(const QString &words, int way)
{
    m_way->addItem(words, way);
}

int SignInFields::way() const
{
    return m_way->currentData().toInt();
}

void SignInFields::setWay(int way)
{
    m_way->setCurrentIndex(m_way->findData(way));
}

void SignInFields::useToken(const QString &token)
{
    setWay(int(Way::Token));
    m_token->setText(token);
}

QWidget *SignInFields::firstField() const
{
    if (way() == int(Way::Password))
        return m_userName->text().isEmpty() ? static_cast<QWidget *>(m_userName) : m_password;
    return way() == int(Way::Token) ? static_cast<QWidget *>(m_token) : m_way;
}

bool SignInFields::isFilledIn() const
{
    if (way() == int(Way::Password))
        return !m_userName->text().trimmed().isEmpty() && !m_password->isEmpty();
    return way() != int(Way::Token) || !m_token->isEmpty();
}

ClusterSignIn SignInFields::signIn() const
{
    ClusterSignIn signIn;
    if (!isFilledIn())
        return signIn;
    if (way() == int(Way::Password)) {
        signIn.way = Way::Password;
        signIn.userName = m_userName->text().trimmed();
        signIn.secret = m_password->secret();
    } else if (way() == int(Way::Token)) {
        signIn.way = Way::Token;
        signIn.secret = tokenMeant(m_token->secret());
    } else if (way() == int(Way::Browser)) {
        signIn.way = Way::Browser;
    }
    return signIn;
}

void SignInFields::showFields()
{
    m_form.setRowVisible(m_userName, way() == int(Way::Password));
    m_form.setRowVisible(m_password, way() == int(Way::Password));
    m_form.setRowVisible(m_token, way() == int(Way::Token));
    m_form.setRowVisible(m_browser, way() == int(Way::Browser));
}

} // namespace Tagwright
