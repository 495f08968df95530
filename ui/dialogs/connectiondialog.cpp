// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectiondialog.h"

#include "credentials/secretstore.h"
#include "operations/workspace.h"
#include "ui/dialogs/connection/dialoglayout.h"
#include "ui/dialogs/connection/kindchoice.h"
#include "ui/dialogs/connection/networkpage.h"
#include "ui/dialogs/connection/orderpage.h"
#include "ui/dialogs/connection/probepanel.h"
#include "ui/dialogs/connection/trustpage.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/errortext.h"
#include "ui/keychaintext.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>
#include <variant>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ConnectionFormWidth = 76; // characters
constexpr int LinesForMeaning = 2; // so that the dialog does not jump while one types

} // namespace

ConnectionDialog::ConnectionDialog(Workspace &workspace, Task task, const Connection &start, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_task(task)
    , m_start(start)
    , m_existing(workspace.connections())
    , m_tabs(new QTabWidget(this))
    , m_addressEdit(new QLineEdit(start.url.toDisplayString(), this))
    , m_nameEdit(new QLineEdit(task == Task::Edit ? start.name : QString(), this))
    , m_userNameEdit(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_order(new OrderPage(workspace.groups(), start, this))
    , m_network(new NetworkPage(start, this))
    , m_trust(new TrustPage(start, this))
    , m_meaning(new ToneLabel(this))
    , m_probe(new ProbePanel(workspace, this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(task == Task::Add ? tr("Add registry") : tr("Edit %1").arg(start.name));

    m_tabs->setObjectName(u"connectionTabs"_s);
    m_tabs->setMinimumWidth(fontMetrics().averageCharWidth() * ConnectionFormWidth);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the connection"));
    m_tabs->addTab(createRegistryPage(), tr("&Registry"));
    m_tabs->addTab(m_order, tr("&Order"));
    m_tabs->addTab(m_network, tr("Net&work"));
    m_tabs->addTab(m_trust, tr("Certificate&s"));
    m_meaning->setObjectName(u"addressMeaning"_s);
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * LinesForMeaning);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_probe->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"testRegistry"_s);
    m_test->setToolTip(tr("Reach for the registry, and show what it is and can do; nothing is changed there"));
    m_accept = buttons->addButton(task == Task::Add ? tr("A&dd") : tr("Sa&ve"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"addRegistry"_s);

    KindChoice *choice = nullptr;
    if (task == Task::Add) {
        choice = new KindChoice(KindChoice::Kind::Registry, this);
        connect(choice, &KindChoice::otherWanted, this, [this] { Q_EMIT clusterWanted(m_addressEdit->text()); });
    }
    layOut(*this,
        {.heading = task == Task::Add ? tr("Add a registry") : start.name,
            .choice = choice,
            .tabs = m_tabs,
            .meaning = m_meaning,
            .panel = m_probe,
            .buttons = buttons});

    connect(m_addressEdit, &QLineEdit::textChanged, this, &ConnectionDialog::edited);
    connect(m_userNameEdit, &QLineEdit::textChanged, this, &ConnectionDialog::edited);
    connect(m_password, &PasswordField::edited, this, &ConnectionDialog::edited);
    connect(m_network, &NetworkPage::edited, this, &ConnectionDialog::edited);
    connect(m_trust, &TrustPage::edited, this, &ConnectionDialog::edited);
    connect(m_probe, &ProbePanel::finished, this, [this] { m_accept->setDefault(true); });
    connect(m_probe, &ProbePanel::signInWanted, this, [this] {
        m_tabs->setCurrentIndex(0);
        (userName().isEmpty() ? static_cast<QWidget *>(m_userNameEdit) : m_password)->setFocus();
    });
    connect(m_probe, &ProbePanel::realmsTrusted, this,
        [this](const QStringList &origins) { m_start.trustedRealms = origins; });
    connect(m_probe, &ProbePanel::certificateTrusted, this, [this](const PinnedCertificate &certificate) {
        m_trust->trust(certificate);
        test();
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
    (task == Task::Edit ? m_nameEdit : m_addressEdit)->setFocus();
}

ConnectionDialog::~ConnectionDialog()
{
    m_probe->cancel();
}

void ConnectionDialog::begin(const QString &typed)
{
    m_addressEdit->setText(typed);
}

QWidget *ConnectionDialog::createRegistryPage()
{
    m_addressEdit->setObjectName(u"registryAddress"_s);
    m_addressEdit->setAccessibleName(tr("Registry address"));
    m_addressEdit->setPlaceholderText(tr("quay.io, localhost:5000 or https://registry.example.com"));
    m_nameEdit->setObjectName(u"connectionName"_s);
    m_nameEdit->setAccessibleName(tr("Name"));
    m_userNameEdit->setObjectName(u"userName"_s);
    m_userNameEdit->setAccessibleName(tr("User name"));
    m_userNameEdit->setPlaceholderText(tr("Empty to use the registry without signing in"));

    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address:"), m_addressEdit);
    form->addRow(tr("&Name:"), m_nameEdit);
    if (m_task == Task::Add) {
        form->addRow(tr("&User name:"), m_userNameEdit);
        form->addRow(tr("&Password:"), m_password);
        form->addRow(QString(), hintLabel(keepingSentence(m_workspace.secrets().state()), this));
    } else {
        m_userNameEdit->hide();
        m_password->hide();
        form->addRow(QString(),
            hintLabel(m_start.userName.isEmpty()
                    ? tr("You use it without signing in. To sign in, close this and choose “Sign in…”.")
                    : tr("You are signed in as %1. To change that, close this and choose “Sign in…”.")
                          .arg(m_start.userName),
                this));
    }
    return page;
}

Connection ConnectionDialog::connection() const
{
    Connection connection = m_start;
    if (m_address) {
        const Connection meant = connectionTo(*m_address);
        connection.url = meant.url;
        connection.name = m_nameEdit->text().trimmed();
        if (connection.name.isEmpty())
            connection.name = meant.name;
    }
    if (m_task == Task::Add) {
        connection.id = newConnectionId();
        connection.userName = userName();
    }
    m_order->applyTo(connection);
    m_network->applyTo(connection);
    m_trust->applyTo(connection);
    return connection;
}

std::optional<Credential> ConnectionDialog::takeCredential()
{
    if (m_task == Task::Edit || userName().isEmpty())
        return {};
    return Credential{userName(), m_password->take()};
}

Secret ConnectionDialog::keyPassphrase() const
{
    return m_trust->keyPassphrase();
}

Secret ConnectionDialog::proxyPassword() const
{
    return m_network->proxyPassword();
}

QString ConnectionDialog::userName() const
{
    return m_userNameEdit->text().trimmed();
}

void ConnectionDialog::edited()
{
    const QString typed = m_addressEdit->text();
    const Result<RegistryAddress> meant = registryMeant(typed);
    const Result<Pasted> pasted = parsePasted(typed);
    m_address.reset();
    m_probe->cancel();
    m_nameEdit->setPlaceholderText({});
    m_accept->setEnabled(false);
    m_test->setEnabled(false);
    (m_task == Task::Add ? m_test : m_accept)->setDefault(true);

    if (typed.trimmed().isEmpty())
        return say(tr("A host, with its port unless that is the usual one, or a web address."), Tone::Neutral);
    if (pasted && std::holds_alternative<ClusterAddress>(*pasted))
        return say(tr("This leads to a cluster: choose “An OpenShift cluster” above."), Tone::Bad);
    if (!meant)
        return say(inOneParagraph(describe(meant.error(), {})), Tone::Bad);
    m_nameEdit->setPlaceholderText(meant->host);
    m_trust->setPlainHttp(connectionTo(*meant).isPlainHttp());
    for (const QString &fault : {m_network->fault(), m_trust->fault()}) {
        if (!fault.isEmpty())
            return say(fault, Tone::Bad);
    }

    m_address = *meant;
    const Connection written = connection();
    if (const Connection *existing = alreadyThere(written)) {
        m_address.reset();
        return say(existing->userName.isEmpty()
                ? tr("This registry is there already, as “%1”. With a user name it can be added once more.")
                      .arg(existing->name)
                : tr("This registry is there already, as “%1” for %2. With another user name it can be added once "
                     "more.")
                      .arg(existing->name, existing->userName),
            Tone::Bad);
    }
    m_accept->setEnabled(true);
    m_test->setEnabled(true);
    sayWhere(written);
}

void ConnectionDialog::sayWhere(const Connection &connection)
{
    const QString url = connection.url.toDisplayString();
    if (m_task == Task::Edit && connection.url != m_start.url)
        say(tr("The address becomes %1: the open repositories of this connection are closed, and you sign in anew.")
                .arg(url),
            Tone::Warning);
    else if (connection.isUnverified())
        say(tr("Connects to %1, encrypted, but anybody on the way can pretend to be it: passwords may be stolen.")
                .arg(url),
            Tone::Warning);
    else if (!connection.isPlainHttp())
        say(tr("Connects to %1, encrypted.").arg(url), Tone::Neutral);
    else if (isLoopbackHost(connection.url.host()))
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

const Connection *ConnectionDialog::alreadyThere(const Connection &connection) const
{
    const auto found =
        std::find_if(m_existing.cbegin(), m_existing.cend(), [this, &connection](const Connection &known) {
            return known.url == connection.url && known.userName == connection.userName
                && (m_task == Task::Add || known.id != m_start.id);
        });
    return found == m_existing.cend() ? nullptr : &*found;
}

void ConnectionDialog::test()
{
    if (!m_address)
        return;
    if (m_task == Task::Edit && connection().url == m_start.url) // with what is stored for it
        return m_workspace.secrets().find(
            secretPlace(m_start), this, [this](Secrets found) { probe(std::move(found)); });
    Secrets typed;
    if (!userName().isEmpty())
        typed.setCredential({userName(), m_password->secret()});
    probe(std::move(typed));
}

void ConnectionDialog::probe(Secrets secrets)
{
    if (!m_address)
        return; // edited meanwhile
    if (Secret passphrase = keyPassphrase(); !passphrase.isEmpty())
        secrets.keyPassphrase = std::move(passphrase);
    if (Secret password = proxyPassword(); !password.isEmpty())
        secrets.proxyPassword = std::move(password);
    if (m_probe->isHidden())
        makeRoomFor(*m_probe, *this, m_tabs);
    m_probe->probe(connection(), std::move(secrets));
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
