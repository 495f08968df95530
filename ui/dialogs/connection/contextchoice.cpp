// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/contextchoice.h"

#include "configfiles/configplaces.h"
#include "configfiles/findcontexts.h"
#include "items/words.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/errortext.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

using Fault = KubeContext::Fault;
using Uses = KubeContext::SignIn;

constexpr int LinesForUses = 2; // so that the dialog does not jump while one chooses

} // namespace

ContextChoice::ContextChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_uses(new ToneLabel(this))
    , m_allow(new QPushButton(tr("Look at the pro&gram…"), this))
{
    m_list->setObjectName(u"kubeContext"_s);
    m_list->setAccessibleName(tr("Context of the kubeconfig"));
    m_list->view()->setAccessibleName(m_list->accessibleName());
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(20);
    m_uses->setObjectName(u"contextUses"_s);
    m_uses->setAccessibleName(tr("What the context uses"));
    m_uses->setMinimumHeight(fontMetrics().lineSpacing() * LinesForUses);
    m_uses->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_allow->setObjectName(u"allowPlugin"_s);
    m_allow->hide();
    auto *file = new QPushButton(tr("Another fi&le…"), this);
    file->setObjectName(u"kubeconfigFile"_s);
    setFocusProxy(m_list);

    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_uses);
    layout->addWidget(m_allow, 0, Qt::AlignLeft);

    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        describeCurrent();
        Q_EMIT chosen();
    });
    connect(file, &QPushButton::clicked, this, &ContextChoice::chooseFile);
    connect(m_allow, &QPushButton::clicked, this, &ContextChoice::askForPlugin);
}

ContextChoice::~ContextChoice()
{
    if (m_finding)
        m_finding->disconnect(this);
}

void ContextChoice::find()
{
    if (!std::exchange(m_wasAsked, true))
        read(configPlaces(QProcessEnvironment::systemEnvironment(), QDir::homePath()).kubeconfigs);
}

void ContextChoice::read(const QStringList &files)
{
    if (m_finding)
        m_finding->cancel();
    m_uses->setTone(Tone::Neutral);
    m_uses->setText(tr("Reading…"));
    m_finding = new FindContexts(files, this);
    connect(m_finding, &Job::finished, this, [this, job = m_finding.data()](const Result<void> &result) {
        if (result)
            show(job->takeFound());
    });
    m_finding->start();
}

void ContextChoice::show(KubeContexts found)
{
    {
        const QSignalBlocker quiet(m_list); // told once, below
        m_list->clear();
        m_found = std::move(found);
        for (const KubeContext &context : m_found.contexts)
            m_list->addItem(context.name);
        m_list->setCurrentIndex(
            std::max(0, m_list->findText(m_found.current, Qt::MatchExactly | Qt::MatchCaseSensitive)));
    }
    describeCurrent();
    Q_EMIT chosen();
}

const KubeContext *ContextChoice::current() const
{
    const int row = m_list->currentIndex();
    return row < 0 || row >= int(m_found.contexts.size()) ? nullptr : &m_found.contexts.at(std::size_t(row));
}

void ContextChoice::describeCurrent()
{
    const KubeContext *context = current();
    m_allow->setVisible(context && context->fault == Fault::None && context->signIn == Uses::Plugin
        && !context->plugin.program().isEmpty() && !context->plugin.wantsTerminal
        && !m_agreed.contains(context->plugin));
    const QString trouble = fault();
    m_uses->setTone(trouble.isEmpty() ? Tone::Neutral : Tone::Bad);
    m_uses->setText(trouble.isEmpty() && context ? whatItUses(*context) : trouble);
    m_list->setAccessibleDescription(m_uses->text());
}

QString ContextChoice::whatItUses(const KubeContext &context) const
{
    switch (context.signIn) {
    case Uses::None:
        return tr("It signs in as nobody.");
    case Uses::Token:
        return tr("It uses the token of “%1”, which is kept in the keychain then.").arg(context.user);
    case Uses::TokenFile:
        return tr("It uses the token in %1, which is read again whenever one is wanted.")
            .arg(QDir::toNativeSeparators(context.connection.cluster.tokenFile));
    case Uses::Password:
        return tr("It uses the name %1 and a password.").arg(context.connection.userName);
    case Uses::ClientCertificate:
        return context.connection.trust.client.pem.isEmpty()
            ? tr("It uses the client certificate %1.")
                  .arg(QDir::toNativeSeparators(context.connection.trust.client.file))
            : tr("It uses the client certificate of “%1”, whose key is kept in the keychain then.").arg(context.user);
    case Uses::Plugin:
        return tr("It uses a token that the program %1 gives; you have allowed it to run.")
            .arg(QDir::toNativeSeparators(context.plugin.program()));
    }
    Q_UNREACHABLE();
}

QString ContextChoice::whyNot(const KubeContext &context) const
{
    switch (context.fault) {
    case Fault::None:
        return {};
    case Fault::NoCluster:
        return tr("Its cluster is not there, or has no address.");
    case Fault::NoUser:
        return tr("Its user “%1” is not there.").arg(context.user);
    case Fault::PlainHttp:
        return tr("It would send a credential without encryption, which is not done.");
    case Fault::InsecureWithAuthority:
        return tr("It names an authority and says not to verify anything; only one of the two can be meant.");
    case Fault::AuthorityUnreadable:
        return tr("The certificate of its authority cannot be read.");
    case Fault::CertificateWithoutKey:
        return tr("Its client certificate and key are not both there in the same form.");
    case Fault::ProxyUnusable:
        return tr("Its proxy cannot be used: only http and socks5 can.");
    }
    Q_UNREACHABLE();
}

QString ContextChoice::fault() const
{
    const KubeContext *context = current();
    if (!context) {
        if (m_finding)
            return tr("The kubeconfig is still being read.");
        if (!m_found.faults.isEmpty())
            return tr("%1 cannot be read: %2.")
                .arg(QDir::toNativeSeparators(m_found.faults.constFirst().path),
                    m_found.faults.constFirst().error.message);
        return tr("No kubeconfig with a context was found. Choose a file.");
    }
    if (context->fault != Fault::None)
        return whyNot(*context);
    if (!context->impersonated.isEmpty())
        return tr("It acts as somebody else, “%1”, which Tagwright does not do.").arg(context->impersonated);
    if (context->signIn == Uses::None && !context->provider.isEmpty())
        return tr("It signs in by the provider “%1”, which Tagwright does not have. Take its address, and sign in in "
                  "another way.")
            .arg(context->provider);
    if (context->signIn != Uses::Plugin)
        return {};
    const ExecPlugin &plugin = context->plugin;
    if (plugin.program().isEmpty())
        return plugin.installHint.isEmpty()
            ? tr("The program %1 that gives its token is not on this computer.").arg(plugin.command)
            : tr("The program %1 that gives its token is not on this computer. %2")
                  .arg(plugin.command, plugin.installHint.simplified());
    if (plugin.wantsTerminal)
        return tr("The program %1 that gives its token wants a terminal, and has none here.").arg(plugin.command);
    if (!m_agreed.contains(plugin))
        return tr("The program %1 gives its token. It is run only when you allow it.")
            .arg(QDir::toNativeSeparators(plugin.program()));
    return {};
}

ClusterSignIn ContextChoice::signIn() const
{
    ClusterSignIn signIn;
    const KubeContext *context = current();
    if (!context || !fault().isEmpty())
        return signIn;
    signIn.secret = context->secret.clone();
    switch (context->signIn) {
    case Uses::None:
        break;
    case Uses::Token:
        signIn.way = ClusterSignIn::Way::Token;
        break;
    case Uses::TokenFile:
        signIn.way = ClusterSignIn::Way::TokenFile;
        break;
    case Uses::Password:
        signIn.way = ClusterSignIn::Way::Password;
        signIn.userName = context->connection.userName;
        break;
    case Uses::ClientCertificate:
        signIn.way = ClusterSignIn::Way::Certificate;
        break;
    case Uses::Plugin:
        signIn.way = ClusterSignIn::Way::Plugin;
        signIn.plugin = context->plugin;
        break;
    }
    return signIn;
}

void ContextChoice::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Kubeconfig"), QDir::homePath() + "/.kube"_L1, tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { read({path}); });
    dialog->open();
}

void ContextChoice::askForPlugin()
{
    const KubeContext *context = current();
    if (!context)
        return;
    const ExecPlugin plugin = context->plugin;
    QStringList variables;
    for (const auto &[name, value] : plugin.environment)
        variables += name;
    QString consequence =
        tr("The context “%1” of the kubeconfig gets its token from this program:\n\n%2\n\nIt runs with "
           "your rights, now and whenever another token is wanted. Allow it only if you know it.")
            .arg(context->name, plugin.commandLine());
    if (!variables.isEmpty())
        consequence += u"\n\n"_s + tr("It is also given the variables %1.").arg(Words::joined(variables));
    auto *dialog = new ConfirmDialog({.title = tr("Run %1 to sign in?").arg(plugin.command),
                                         .consequence = consequence,
                                         .button = tr("&Allow, and remember")},
        this);
    dialog->setObjectName(u"pluginDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plugin] {
        m_agreed += plugin;
        describeCurrent();
        Q_EMIT chosen();
    });
    dialog->open();
}

} // namespace Tagwright
