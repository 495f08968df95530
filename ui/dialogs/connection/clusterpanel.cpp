// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/clusterpanel.h"

#include "operations/operationrunner.h"
#include "operations/probecluster.h"
#include "operations/workspace.h"
#include "ui/clustertext.h"
#include "ui/dialogs/connection/probebuttons.h"
#include "ui/errortext.h"
#include "ui/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int ClusterPanelWidth = 58; // characters

} // namespace

ClusterPanel::ClusterPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(headingLabel({}, this))
    , m_facts(hintLabel({}, this))
    , m_entry(new ToneLabel(this))
    , m_copyAddress(new QPushButton(icon(u"copy"_s), tr("Cop&y the address of the sign-in page"), this))
    , m_buttons(new ProbeButtons(
          {.certificate = tr("Look at the certi&ficate…"), .stop = tr("Stop"), .stopTip = tr("Try no further")}, this))
{
    setObjectName(u"clusterPanel"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * ClusterPanelWidth);
    m_heading->setObjectName(u"clusterHeading"_s);
    m_heading->setWordWrap(true);
    m_facts->setObjectName(u"clusterFacts"_s);
    m_entry->setObjectName(u"clusterEntry"_s);
    m_entry->setAccessibleName(tr("Sign-in"));
    m_copyAddress->setObjectName(u"copySignInAddress"_s);
    m_copyAddress->setAutoDefault(false);
    m_copyAddress->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_entry);
    layout->addWidget(m_copyAddress, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    layout->addStretch();
    layout->addWidget(m_buttons);

    connect(m_copyAddress, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_browserAddress.toString(QUrl::FullyEncoded)); });
    connect(m_buttons, &ProbeButtons::stopWanted, this, [this] {
        if (m_probe)
            m_probe->cancel();
    });
    connect(m_buttons, &ProbeButtons::certificateTrusted, this, &ClusterPanel::certificateTrusted);
}

void ClusterPanel::probe(const Connection &connection, Secrets secrets, ClusterSignIn signIn)
{
    cancel();
    m_probe = m_workspace.makeClusterProbe({.connection = connection,
                                               .secrets = std::move(secrets),
                                               .signIn = std::move(signIn),
                                               .signedInWords = signedInWords(),
                                               .refusedWords = refusedWords()},
        this);
    connect(m_probe, &ProbeCluster::reportChanged, this, [this] {
        if (m_probe)
            showReport(m_probe->report());
    });
    connect(m_probe, &ProbeCluster::browserWanted, this, &ClusterPanel::openBrowser);
    connect(m_probe, &Job::finished, this, [this, probe = m_probe.data()](const Result<void> &result) {
        showReport(probe->report());
        m_copyAddress->hide();
        if (!result && result.error().kind != Error::Kind::Cancelled)
            showError(result.error(), probe->report().host);
        m_buttons->probeEnds(result ? std::nullopt : probe->certificateProblem());
        m_proven = probe->takeProven();
        if (result)
            Q_EMIT succeeded();
        else if (result.error().kind == Error::Kind::Unauthorized)
            Q_EMIT signInWanted();
    });
    m_buttons->probeBegins();
    showReport(m_probe->report());
    m_workspace.runner().run(m_probe, this, {});
}

void ClusterPanel::cancel()
{
    m_proven = {};
    m_copyAddress->hide();
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->cancel();
    m_probe.clear();
}

ClusterSignIn ClusterPanel::takeProven()
{
    return std::exchange(m_proven, {});
}

QString ClusterPanel::signedInWords()
{
    return tr("You are signed in. You may close this page and go back to Tagwright.");
}

QString ClusterPanel::refusedWords()
{
    return tr("The cluster did not sign you in. Go back to Tagwright, which says why.");
}

void ClusterPanel::showReport(const ClusterReport &report)
{
    m_heading->setText(clusterHeading(report));
    m_entry->setTone(report.entry == ClusterReport::Entry::Shut ? Tone::Warning : Tone::Neutral);
    const QString ends = report.entry == ClusterReport::Entry::SignedIn ? expirySentence(report.expiry) : QString();
    m_entry->setText(ends.isEmpty() ? entrySentence(report) : entrySentence(report) + u' ' + ends);
    if (!report.reached)
        return m_facts->clear();
    const ClusterFacts &facts = report.facts;
    QStringList lines{versionSentence(facts), imageApiSentence(facts), signInWaysSentence(facts)};
    if (facts.imageApi != ClusterFacts::Answer::No)
        lines += clusterRegistrySentence(facts);
    if (!facts.consoleUrl.isEmpty())
        lines += tr("Web console: %1").arg(facts.consoleUrl);
    m_facts->setText(lines.join(u'\n'));
}

void ClusterPanel::showError(const Error &error, const QString &host)
{
    m_entry->setTone(Tone::Bad);
    m_entry->setText(inOneParagraph(describe(error, host)));
}

void ClusterPanel::openBrowser(const QUrl &address)
{
    m_browserAddress = address;
    m_entry->setText(tr("Sign in in the browser. It was sent to %1; if none came up, copy the address and open it.")
                         .arg(address.host()));
    m_copyAddress->show();
    QDesktopServices::openUrl(address);
}

} // namespace Tagwright
