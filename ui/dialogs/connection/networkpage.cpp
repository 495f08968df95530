// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/networkpage.h"

#include "ui/dialogs/passwordfield.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxPageSize = 100'000;

} // namespace

NetworkPage::NetworkPage(const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox(this))
    , m_proxy(new QLineEdit(this))
    , m_userName(new QLineEdit(this))
    , m_password(new PasswordField(tr("Password for the proxy"), u"proxyPassword"_s, this))
    , m_pageSize(new QSpinBox(this))
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->view()->setAccessibleName(m_mode->accessibleName());
    m_mode->addItem(tr("The system’s"), int(ProxySettings::Mode::System));
    m_mode->addItem(tr("None"), int(ProxySettings::Mode::None));
    m_mode->addItem(tr("Another"), int(ProxySettings::Mode::Own));
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setAccessibleName(tr("Address of the proxy"));
    m_proxy->setPlaceholderText(tr("http://host:port or socks5://host:port"));
    m_userName->setObjectName(u"proxyUserName"_s);
    m_userName->setAccessibleName(tr("User name for the proxy"));
    m_userName->setPlaceholderText(tr("Empty where the proxy asks nobody"));
    setProxy(connection.proxy);
    if (!m_userName->text().isEmpty())
        m_password->setPlaceholderText(tr("As before"));

    m_pageSize->setObjectName(u"pageSize"_s);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSize->setToolTip(
        tr("How many repositories are asked for at once. Smaller pages help where a registry is slow "
           "or refuses long ones."));
    m_pageSize->setRange(0, MaxPageSize);
    m_pageSize->setSingleStep(100);
    m_pageSize->setSpecialValueText(tr("As many as the registry gives"));
    m_pageSize->setValue(connection.pageSize);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Pro&xy:"), m_mode);
    form->addRow(tr("&Address:"), m_proxy);
    form->addRow(tr("&User name:"), m_userName);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(tr("Pa&ge size:"), m_pageSize);
    form->setRowVisible(m_pageSize, !connection.isCluster());

    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        Q_EMIT edited();
    });
    connect(m_proxy, &QLineEdit::textChanged, this, &NetworkPage::edited);
    connect(m_userName, &QLineEdit::textChanged, this, &NetworkPage::edited);
    connect(m_password, &PasswordField::edited, this, &NetworkPage::edited);
    connect(m_pageSize, &QSpinBox::valueChanged, this, &NetworkPage::edited);
    updateFields();
}

void NetworkPage::setProxy(const ProxySettings &proxy, const Secret &password)
{
    QUrl address = proxy.url;
    m_userName->setText(address.userName(QUrl::FullyDecoded));
    address.setUserInfo({});
    m_proxy->setText(address.toString());
    m_password->setText(QString::fromUtf8(password.bytes()));
    m_mode->setCurrentIndex(m_mode->findData(int(proxy.mode)));
}

void NetworkPage::updateFields()
{
    const bool own = mode() == ProxySettings::Mode::Own;
    m_proxy->setEnabled(own);
    m_userName->setEnabled(own);
    m_password->setEnabled(own);
}

ProxySettings::Mode NetworkPage::mode() const
{
    return ProxySettings::Mode(m_mode->currentData().toInt());
}

QUrl NetworkPage::url() const
{
    QUrl url(m_proxy->text().trimmed(), QUrl::StrictMode);
    if (url.userInfo().isEmpty() && !m_userName->text().trimmed().isEmpty())
        url.setUserName(m_userName->text().trimmed());
    return url;
}

QString NetworkPage::fault() const
{
    if (mode() == ProxySettings::Mode::Own && !isProxyAddress(url()))
        return tr("The proxy is written as http://host:port or socks5://host:port; its password has a field of its "
                  "own.");
    return {};
}

void NetworkPage::applyTo(Connection &connection) const
{
    connection.proxy.mode = mode();
    connection.proxy.url = mode() == ProxySettings::Mode::Own ? url() : QUrl();
    connection.pageSize = m_pageSize->value();
}

Secret NetworkPage::proxyPassword() const
{
    return mode() == ProxySettings::Mode::Own ? m_password->secret() : Secret();
}

} // namespace Tagwright
