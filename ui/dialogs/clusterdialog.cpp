// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/clusterdialog.h"

#include "configfiles/kubeconfig.h"
#include "credentials/secretstore.h"
#include "operations/workspace.h"
#include "ui/dialogs/connection/clusterpage.h"
#include "ui/dialogs/connection/clusterpanel.h"
#include "ui/dialogs/connection/dialoglayout.h"
#include "ui/dialogs/connection/kindchoice.h"
#include "ui/dialogs/connection/networkpage.h"
#include "ui/dialogs/connection/orderpage.h"
#include "ui/dialogs/connection/trustpage.h"
#include "ui/errortext.h"
#include "ui/keychaintext.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClusterFormWidth = 76; // characters
constexpr int LinesForClusterMeaning = 2; // so that the dialog does not jump while one types

Connection asCluster(Connection connection)
{
    connection.kind = ConnectionKind::Cluster;
    return connection;
}

} // namespace

ClusterDialog::ClusterDialog(Workspace &workspace, Task task, const Connection &start, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_task(task)
    , m_start(asCluster(start))
    , m_tabs(new QTabWidget(this))
    , m_cluster(
          new ClusterPage(m_start, task == Task::Add ? ClusterPage::Parts::All : ClusterPage::Parts::WithoutSignIn,
              task == Task::Add ? keepingSentence(workspace.secrets().state())
                                : tr("To sign in, or as somebody else, close this and choose “Sign in…”."),
              this))
    , m_order(new OrderPage(workspace.groups(), m_start, this))
    , m_network(new NetworkPage(m_start, this))
    , m_trust(new TrustPage(m_start, this))
    , m_meaning(new ToneLabel(this))
    , m_panel(new ClusterPanel(workspace, this))
{
    setObjectName(u"clusterDialog"_s);
    setWindowTitle(task == Task::Add ? tr("Add cluster") : tr("Edit %1").arg(start.name));

    m_tabs->setObjectName(u"clusterTabs"_s);
    m_tabs->setMinimumWidth(fontMetrics().averageCharWidth() * ClusterFormWidth);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the connection"));
    m_tabs->addTab(m_cluster, tr("C&luster"));
    m_tabs->addTab(m_order, tr("&Order"));
    m_tabs->addTab(m_network, tr("Net&work"));
    m_tabs->addTab(m_trust, tr("Certificate&s"));
    m_meaning->setObjectName(u"clusterMeaning"_s);
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * LinesForClusterMeaning);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_panel->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_test = buttons->addButton(tr("T&est"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"testCluster"_s);
    m_test->setToolTip(tr("Reach for the cluster, sign in, and show what it is; nothing is changed there"));
    m_accept = buttons->addButton(task == Task::Add ? tr("A&dd") : tr("Sa&ve"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"addCluster"_s);

    KindChoice *choice = nullptr;
    if (task == Task::Add) {
        choice = new KindChoice(KindChoice::Kind::Cluster, this);
        connect(choice, &KindChoice::otherWanted, this, [this] { Q_EMIT registryWanted(m_cluster->typed()); });
    }
    layOut(*this,
        {.heading = task == Task::Add ? tr("Add a cluster") : start.name,
            .choice = choice,
            .tabs = m_tabs,
            .meaning = m_meaning,
            .panel = m_panel,
            .buttons = buttons});

    connect(m_cluster, &ClusterPage::edited, this, &ClusterDialog::edited);
    connect(m_cluster, &ClusterPage::contextChosen, this, &ClusterDialog::takeContext);
    connect(m_network, &NetworkPage::edited, this, &ClusterDialog::edited);
    connect(m_trust, &TrustPage::edited, this, &ClusterDialog::edited);
    connect(m_panel, &ClusterPanel::succeeded, this, [this] { m_accept->setDefault(true); });
    connect(m_panel, &ClusterPanel::signInWanted, this, [this] {
        m_tabs->setCurrentWidget(m_cluster);
        m_cluster->nextField()->setFocus();
    });
    connect(m_panel, &ClusterPanel::certificateTrusted, this, [this](const PinnedCertificate &certificate) {
        m_trust->trust(certificate);
        test();
    });
    connect(m_test, &QPushButton::clicked, this, &ClusterDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
    m_cluster->setFocus();
}

ClusterDialog::~ClusterDialog()
{
    m_panel->cancel();
}

void ClusterDialog::begin(const QString &typed)
{
    m_cluster->setTyped(typed);
}

void ClusterDialog::begin(const ClusterAddress &address)
{
    m_cluster->begin(address);
}

Connection ClusterDialog::connection() const
{
    Connection connection = m_start;
    if (m_task == Task::Add)
        connection.id = newConnectionId();
    m_cluster->applyTo(connection);
    m_order->applyTo(connection);
    m_network->applyTo(connection);
    m_trust->applyTo(connection);
    return connection;
}

Secrets ClusterDialog::secrets() const
{
    Secrets secrets;
    secrets.keyPassphrase = m_trust->keyPassphrase();
    secrets.proxyPassword = m_network->proxyPassword();
    m_cluster->addSecretsTo(secrets);
    return secrets;
}

ClusterSignIn ClusterDialog::takeSignIn()
{
    ClusterSignIn proven = m_panel->takeProven();
    return proven.way == ClusterSignIn::Way::None ? m_cluster->signIn() : std::move(proven);
}

void ClusterDialog::takeContext()
{
    const KubeContext *context = m_cluster->context();
    if (!context)
        return;
    m_trust->setTrust(context->connection.trust);
    m_network->setProxy(context->connection.proxy, context->proxyPassword);
}

void ClusterDialog::edited()
{
    const Result<ClusterAddress> meant = m_cluster->meant();
    m_panel->cancel();
    m_cluster->setNameHint({});
    m_accept->setEnabled(false);
    m_test->setEnabled(false);
    (m_task == Task::Add ? m_test : m_accept)->setDefault(true);

    if (m_cluster->typed().trimmed().isEmpty()) {
        const QString fault = m_cluster->fault();
        return say(
            fault.isEmpty() ? tr("The address of the cluster’s API or web console, or an “oc login” line.") : fault,
            Tone::Neutral);
    }
    if (!meant)
        return say(inOneParagraph(describe(meant.error(), {})), Tone::Bad);
    if (meant->api.isEmpty())
        return say(tr("This line does not say at which cluster: it has no --server."), Tone::Bad);
    const Connection written = connection();
    m_cluster->setNameHint(written.host());
    m_trust->setPlainHttp(written.isPlainHttp());
    for (const QString &fault : {m_cluster->fault(), m_network->fault(), m_trust->fault()}) {
        if (!fault.isEmpty())
            return say(fault, Tone::Bad);
    }
    if (isThere(written))
        return say(written.userName.isEmpty()
                ? tr("This cluster is there already. With a user name, or from another context, it can be added once "
                     "more.")
                : tr("This cluster is there already for %1.").arg(written.userName),
            Tone::Bad);
    m_accept->setEnabled(true);
    m_test->setEnabled(true);
    sayWhere(*meant);
}

void ClusterDialog::sayWhere(const ClusterAddress &address)
{
    const Connection written = connection();
    const QString url = written.url.toDisplayString();
    if (m_task == Task::Edit && written.url != m_start.url)
        say(tr("The address becomes %1: what is open of this cluster is closed, and you sign in anew.").arg(url),
            Tone::Warning);
    else if (written.isUnverified())
        say(tr("Connects to %1, encrypted, but anybody on the way can pretend to be it: tokens may be stolen.")
                .arg(url),
            Tone::Warning);
    else if (written.isPlainHttp() && !isLoopbackHost(written.url.host()))
        say(tr("Connects to %1 without encryption: neither a password nor a token is sent there.").arg(url),
            Tone::Warning);
    else if (written.isPlainHttp())
        say(tr("Connects to %1: plain HTTP, on this computer.").arg(url), Tone::Neutral);
    else if (address.read == ClusterAddress::Read::FromConsole)
        say(tr("That is the address of the web console. Connects to the API of the same cluster, %1, encrypted.")
                .arg(url),
            Tone::Neutral);
    else if (address.read == ClusterAddress::Read::FromSignIn)
        say(tr("That is the address of the sign-in page. Connects to the API of the same cluster, %1, encrypted.")
                .arg(url),
            Tone::Neutral);
    else
        say(tr("Connects to %1, encrypted.").arg(url), Tone::Neutral);
}

void ClusterDialog::say(const QString &sentence, Tone tone)
{
    m_meaning->setText(sentence);
    m_meaning->setTone(tone);
    m_cluster->focusProxy()->setAccessibleDescription(sentence);
}

bool ClusterDialog::isThere(const Connection &connection) const
{
    const QList<Connection> existing = m_workspace.connections();
    return std::any_of(existing.cbegin(), existing.cend(), [this, &connection](const Connection &known) {
        return known.isCluster() && known.url == connection.url && known.userName == connection.userName
            && known.cluster.context == connection.cluster.context && (m_task == Task::Add || known.id != m_start.id);
    });
}

void ClusterDialog::test()
{
    if (!m_test->isEnabled())
        return;
    if (m_task == Task::Edit && connection().url == m_start.url) // with what is stored for it
        return m_workspace.secrets().find(
            secretPlace(m_start), this, [this](Secrets found) { probe(std::move(found)); });
    probe({});
}

void ClusterDialog::probe(Secrets stored)
{
    if (!m_test->isEnabled())
        return; // edited meanwhile
    Secrets typed = secrets();
    const auto take = [](Secret &into, Secret &from) {
        if (!from.isEmpty())
            into = std::move(from);
    };
    take(stored.keyPassphrase, typed.keyPassphrase);
    take(stored.proxyPassword, typed.proxyPassword);
    take(stored.clientKey, typed.clientKey);
    take(stored.plugin, typed.plugin);
    ClusterSignIn signIn = m_cluster->signIn();
    if (m_task == Task::Edit) {
        const Credential *kept = stored.credentialFor({});
        if (kept && kept->kind == Credential::Kind::RegistryToken) {
            signIn.way = ClusterSignIn::Way::Token;
            signIn.secret = kept->secret.clone();
        } else if (!connection().trust.client.isNone()) {
            signIn.way = ClusterSignIn::Way::Certificate;
        }
    }
    if (m_panel->isHidden())
        makeRoomFor(*m_panel, *this);
    m_panel->probe(connection(), std::move(stored), std::move(signIn));
}

} // namespace Tagwright
