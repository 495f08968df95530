// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/clusterpage.h"

#include "configfiles/kubeconfig.h"
#include "ui/dialogs/connection/contextchoice.h"
#include "ui/dialogs/connection/signinfields.h"
#include "ui/widgets/tonelabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int FromKubeconfig = -1; // no way of its own: the context says which

} // namespace

ClusterPage::ClusterPage(const Connection &start, Parts parts, const QString &keeping, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_address(new QLineEdit(start.url.toDisplayString(), this))
    , m_name(new QLineEdit(parts == Parts::All ? QString() : start.name, this))
{
    m_address->setObjectName(u"clusterAddress"_s);
    m_address->setAccessibleName(tr("Address of the API"));
    m_address->setPlaceholderText(tr("api.example.com:6443, or the address of the web console"));
    m_name->setObjectName(u"clusterName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Address:"), m_address);
    m_form->addRow(tr("&Name:"), m_name);
    setFocusProxy(parts == Parts::All ? m_address : m_name);
    if (parts == Parts::All) {
        m_signIn = new SignInFields(*m_form, start.userName, this);
        m_signIn->addWay(tr("As a kubeconfig says"), FromKubeconfig);
        m_signIn->addWay(tr("Later"), int(ClusterSignIn::Way::None));
        m_contexts = new ContextChoice(this);
        m_form->addRow(tr("Conte&xt:"), m_contexts);
        m_form->setRowVisible(m_contexts, false);
        connect(m_signIn, &SignInFields::wayChanged, this, &ClusterPage::wayChanged);
        connect(m_signIn, &SignInFields::edited, this, &ClusterPage::edited);
        connect(m_contexts, &ContextChoice::chosen, this, &ClusterPage::wayChanged);
    }
    m_form->addRow(QString(), hintLabel(keeping, this));
    connect(m_address, &QLineEdit::textChanged, this, &ClusterPage::addressEdited);
}

bool ClusterPage::usesContext() const
{
    return m_signIn && m_signIn->way() == FromKubeconfig;
}

QString ClusterPage::typed() const
{
    return m_address->text();
}

Result<ClusterAddress> ClusterPage::meant() const
{
    return parseClusterAddress(m_address->text());
}

QString ClusterPage::fault() const
{
    return usesContext() ? m_contexts->fault() : QString();
}

const KubeContext *ClusterPage::context() const
{
    return usesContext() ? m_contexts->current() : nullptr;
}

QWidget *ClusterPage::nextField() const
{
    return usesContext() || !m_signIn ? m_address : m_signIn->firstField();
}

void ClusterPage::setNameHint(const QString &name)
{
    m_name->setPlaceholderText(name);
}

void ClusterPage::setTyped(const QString &text)
{
    m_address->setText(text);
}

void ClusterPage::begin(const ClusterAddress &address)
{
    m_address->setText(address.api.toDisplayString());
    if (m_signIn && !address.token.isEmpty())
        m_signIn->useToken(address.token);
}

// A whole "oc login" line is taken apart: what it holds has fields of its own.
void ClusterPage::addressEdited()
{
    const Result<ClusterAddress> meant = this->meant();
    if (m_signIn && meant && !meant->token.isEmpty()) {
        const QSignalBlocker quiet(m_address);
        m_address->setText(meant->api.toDisplayString());
        m_signIn->useToken(meant->token);
    }
    Q_EMIT edited();
}

void ClusterPage::wayChanged()
{
    m_form->setRowVisible(m_contexts, usesContext());
    if (usesContext())
        m_contexts->find();
    if (const KubeContext *chosen = context(); chosen && chosen->fault == KubeContext::Fault::None) {
        m_address->setText(chosen->connection.url.toDisplayString());
        Q_EMIT contextChosen();
    }
    Q_EMIT edited();
}

void ClusterPage::applyTo(Connection &connection) const
{
    if (const Result<ClusterAddress> meant = this->meant(); meant && !meant->api.isEmpty()) {
        connection.kind = ConnectionKind::Cluster;
        connection.url = meant->api;
        connection.name = m_name->text().trimmed();
        if (connection.name.isEmpty())
            connection.name = connection.host();
    }
    if (!m_signIn)
        return;
    connection.userName = signIn().userName;
    connection.cluster = {};
    if (const KubeContext *chosen = context()) {
        connection.cluster = chosen->connection.cluster;
        connection.pinned = chosen->connection.pinned;
        if (chosen->signIn == KubeContext::SignIn::Plugin)
            connection.cluster.program = chosen->plugin.command;
    }
}

ClusterSignIn ClusterPage::signIn() const
{
    if (!m_signIn)
        return {};
    return usesContext() ? m_contexts->signIn() : m_signIn->signIn();
}

void ClusterPage::addSecretsTo(Secrets &secrets) const
{
    const KubeContext *chosen = context();
    if (!chosen)
        return;
    secrets.clientKey = chosen->clientKey.clone();
    const ClusterSignIn signIn = m_contexts->signIn();
    if (signIn.way == ClusterSignIn::Way::Plugin)
        secrets.plugin = pluginDocument(signIn.plugin);
}

} // namespace Tagwright
