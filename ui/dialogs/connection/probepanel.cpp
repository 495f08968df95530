// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/probepanel.h"

#include "operations/operationrunner.h"
#include "operations/proberegistry.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/icons.h"
#include "ui/widgets/capabilitycard.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardWidth = 58; // characters

/*! As tall as the card, where the screen has the room. */
class CardArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const int width = std::max(minimumWidth(), widget()->minimumSizeHint().width());
        return {width, widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height()};
    }
};

} // namespace

ProbePanel::ProbePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(new CapabilityCard(this))
    , m_certificate(new QPushButton(icon(u"lock"_s), tr("Look at the certi&ficate…"), this))
    , m_stop(new QPushButton(icon(u"stop"_s), tr("Stop"), this))
{
    setObjectName(u"probePanel"_s);
    m_certificate->setObjectName(u"probeCertificate"_s);
    m_certificate->hide();
    m_stop->setObjectName(u"probeStop"_s);
    m_stop->setToolTip(tr("Try no further"));

    auto *area = new CardArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * CardWidth);
    area->setWidget(m_card);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_certificate);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area, 1);
    layout->addLayout(buttons);

    connect(m_certificate, &QPushButton::clicked, this, &ProbePanel::showCertificate);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_probe)
            m_probe->cancel();
    });
}

void ProbePanel::probe(const Connection &connection, Secrets secrets)
{
    cancel();
    m_certificate->hide();
    m_probe = m_workspace.makeProbe(connection, std::move(secrets), this);
    connect(m_probe, &ProbeRegistry::reportChanged, this, &ProbePanel::showReport);
    connect(m_probe, &ProbeRegistry::consentWanted, this, &ProbePanel::askConsent);
    connect(m_probe, &Job::finished, this, [this, probe = m_probe.data()](const Result<void> &result) {
        showReport();
        m_stop->setEnabled(false);
        if (!result && result.error().kind != Error::Kind::Cancelled)
            m_card->showError(result.error());
        m_certificateProblem = probe->certificateProblem();
        m_certificate->setVisible(m_certificateProblem.has_value());
        RegistrySource *source = m_workspace.registry(probe->connection().id);
        if (auto renewed = probe->renewedCredential(); renewed && source)
            source->keepCredential(*std::move(renewed));
        Q_EMIT finished();
        if (!result && result.error().kind == Error::Kind::Unauthorized)
            Q_EMIT signInWanted();
    });
    m_stop->setEnabled(true);
    showReport();
    m_workspace.runner().run(m_probe, this, {});
}

void ProbePanel::cancel()
{
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe->cancel();
    m_probe.clear();
}

void ProbePanel::showReport()
{
    if (m_probe)
        m_card->showReport(m_probe->report());
}

void ProbePanel::askConsent(const QUrl &realm)
{
    QDialog *dialog = makeConsentDialog(m_probe->report().host, realm, this);
    connect(dialog, &QDialog::finished, this, [this, realm](int result) {
        const bool granted = result == QDialog::Accepted;
        if (!m_probe)
            return;
        m_probe->answerConsent(realm, granted);
        Q_EMIT realmsTrusted(m_probe->connection().trustedRealms);
    });
    dialog->open();
}

void ProbePanel::showCertificate()
{
    const auto problem = m_certificateProblem;
    if (!problem)
        return;
    auto *dialog = new CertificateDialog(*problem, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, problem] {
        Q_EMIT certificateTrusted({problem->host, problem->certificate.sha256});
    });
    dialog->open();
}

} // namespace Tagwright
