// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectiondialog.h"

#include "ui/dialogs/passwordfield.h"
#include "ui/errortext.h"
#include "ui/keychaintext.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ConnectionDialogWidth = 78; // characters
constexpr int MaxPageSize = 100'000;
constexpr int LinesForMeaning = 2; // so that the dialog does not jump while one types

} // namespace

ConnectionDialog::ConnectionDialog(const QList<Connection> &existing, const KeychainState &keychain, QWidget *parent)
    : QDialog(parent)
    , m_existing(existing)
    , m_addressEdit(new QLineEdit(this))
    , m_meaning(new ToneLabel(this))
    , m_nameEdit(new QLineEdit(this))
    , m_userNameEdit(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_pageSize(new QSpinBox(this))
    , m_proxy(new QLineEdit(this))
    , m_unverified(new QCheckBox(tr("Do not &verify the certificate of the registry"), this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Add registry"));
    setMinimumWidth(fontMetrics().averageCharWidth() * ConnectionDialogWidth);

    m_addressEdit->setObjectName(u"registryAddress"_s);
    m_addressEdit->setAccessibleName(tr("Registry address"));
    m_addressEdit->setPlaceholderText(tr("quay.io, localhost:5000 or https://registry.example.com"));
    m_meaning->setObjectName(u"addressMeaning"_s);
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * LinesForMeaning);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nameEdit->setObjectName(u"connectionName"_s);
    m_nameEdit->setAccessibleName(tr("Name"));
    m_userNameEdit->setObjectName(u"userName"_s);
    m_userNameEdit->setAccessibleName(tr("User name"));
    m_userNameEdit->setPlaceholderText(tr("Empty to use the registry without signing in"));
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->setPlaceholderText(tr("None; or http://host:port, socks5://host:port"));
    m_unverified->setObjectName(u"unverified"_s);
    m_unverified->setToolTip(tr("Anybody on the way could pretend to be the registry. To trust one certificate alone, "
                                "leave this off: the program offers it when it meets one that it does not know."));
    m_pageSize->setObjectName(u"pageSize"_s);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSize->setToolTip(
        tr("How many repositories are asked for at once. Smaller pages help where a registry is slow "
           "or refuses long ones."));
    m_pageSize->setRange(0, MaxPageSize);
    m_pageSize->setSingleStep(100);
    m_pageSize->setSpecialValueText(tr("As many as the registry gives"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address:"), m_addressEdit);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&Name:"), m_nameEdit);
    form->addRow(tr("&User name:"), m_userNameEdit);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), hintLabel(keepingSentence(keychain), this));

    form->addRow(tr("Pa&ge size:"), m_pageSize);
    form->addRow(tr("Pro&xy:"), m_proxy);
    form->addRow(QString(), m_unverified);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addRegistry"_s);
    m_add->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(headingLabel(tr("Add a registry"), this));
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_proxy, &QLineEdit::textChanged, this, &ConnectionDialog::addressEdited);
    connect(m_unverified, &QCheckBox::toggled, this, &ConnectionDialog::addressEdited);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &ConnectionDialog::addressEdited);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addressEdited();
}

Connection ConnectionDialog::connection() const
{
    Connection connection = connectionTo(m_address.value_or(RegistryAddress()));
    const QString name = m_nameEdit->text().trimmed();
    if (!name.isEmpty())
        connection.name = name;
    connection.userName = m_userNameEdit->text().trimmed();
    connection.pageSize = m_pageSize->value();
    connection.proxy = proxy();
    connection.trust.verify = !m_unverified->isChecked();
    return connection;
}

QUrl ConnectionDialog::proxy() const
{
    return QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
}

std::optional<Credential> ConnectionDialog::takeCredential()
{
    const QString userName = m_userNameEdit->text().trimmed();
    if (userName.isEmpty())
        return {};
    return Credential{userName, m_password->take()};
}

void ConnectionDialog::addressEdited()
{
    const QString typed = m_addressEdit->text();
    const Result<RegistryAddress> meant = registryMeant(typed);
    m_address.reset();
    m_nameEdit->setPlaceholderText({});
    m_add->setEnabled(false);

    if (typed.trimmed().isEmpty())
        return say(tr("A host, with its port unless that is the usual one, or a web address."), Tone::Neutral);
    if (!meant)
        return say(inOneParagraph(describe(meant.error(), {})), Tone::Bad);
    if (const Connection *existing = alreadyThere(*meant))
        return say(tr("This registry is there already, as “%1”.").arg(existing->name), Tone::Bad);

    if (!proxy().isEmpty() && !isProxyAddress(proxy()))
        return say(tr("The proxy is written as http://host:port or socks5://host:port, without a user."), Tone::Bad);

    m_address = *meant;
    m_add->setEnabled(true);
    m_nameEdit->setPlaceholderText(meant->host);
    const QString url = connectionTo(*meant).url.toDisplayString();
    m_unverified->setEnabled(!connectionTo(*meant).isPlainHttp());
    if (connection().isUnverified())
        say(tr("Connects to %1, encrypted, but anybody on the way can pretend to be it: passwords may be stolen.")
                .arg(url),
            Tone::Warning);
    else if (!connectionTo(*meant).isPlainHttp())
        say(tr("Connects to %1, encrypted.").arg(url), Tone::Neutral);
    else if (isLoopbackHost(meant->host))
        say(tr("Connects to %1: plain HTTP, as is usual on this computer.").arg(url), Tone::Neutral);
    else
        say(tr("Connects to %1 without encryption: everything, passwords too, can be read and changed on the way.")
                .arg(url),
            Tone::Warning);
}

void ConnectionDialog::say(const QString &sentence, Tone tone)
{
    m_meaning->setText(sentence);
    m_meaning->setTone(tone);
    m_addressEdit->setAccessibleDescription(sentence);
}

const Connection *ConnectionDialog::alreadyThere(const RegistryAddress &address) const
{
    const QUrl url = connectionTo(address).url;
    const auto found = std::find_if(
        m_existing.cbegin(), m_existing.cend(), [&url](const Connection &connection) { return connection.url == url; });
    return found == m_existing.cend() ? nullptr : &*found;
}

Result<RegistryAddress> registryMeant(const QString &typed)
{
    const Result<RegistryAddress> address = parseRegistryAddress(typed);
    // Without a scheme, what follows the host is rather an image's name than a path of the registry's API.
    if (address && (address->pathPrefix.isEmpty() || address->scheme != RegistryAddress::Scheme::Unspecified))
        return address;
    const Result<Pasted> pasted = parsePasted(typed);
    if (!pasted)
        return address ? address : pasted.error();
    if (const auto *reference = std::get_if<ImageReference>(&*pasted))
        return RegistryAddress{.host = reference->host};
    return address;
}

} // namespace Tagwright
