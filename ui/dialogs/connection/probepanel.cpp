// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/probepanel.h"

#include "operations/operationrunner.h"
#include "operations/proberegistry.h"
#include "operations/registrysource.h"
#include "operations/workspace.h"
#include "ui/dialogs/connection/probebuttons.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/widgets/capabilitycard.h"

#include <QDialog>
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
    , m_buttons(new ProbeButtons(
          {.certificate = tr("Look at the certi&ficate…"), .stop = tr("Stop"), .stopTip = tr("Try no further")}, this))
{
    setObjectName(u"probePanel"_s);

    auto *area = new CardArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * CardWidth);
    area->setWidget(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area, 1);
    layout->addWidget(m_buttons);

    connect(m_buttons, &ProbeButtons::stopWanted, this, [this] {
        if (m_probe)
            m_probe->cancel();
    });
    connect(m_buttons, &ProbeButtons::certificateTrusted, this, &ProbePanel::certificateTrusted);
}

void ProbePanel::probe(const Connection &connection, Secrets secrets)
{
    cancel();
    m_probe = m_workspace.makeProbe(connection, std::move(secrets), this);
    connect(m_probe, &ProbeRegistry::reportChanged, this, &ProbePanel::showReport);
    connect(m_probe, &ProbeRegistry::consentWanted, this, &ProbePanel::askConsent);
    connect(m_probe, &Job::finished, this, [this, probe = m_probe.data()](const Result<void> &result) {
        showReport();
        if (!result && result.error().kind != Error::Kind::Cancelled)
            m_card->showError(result.error());
        m_buttons->probeEnds(probe->certificateProblem());
        RegistrySource *source = m_workspace.registry(probe->connection().id);
        if (auto renewed = probe->renewedCredential(); renewed && source)
            source->keepCredential(*std::move(renewed));
        Q_EMIT finished();
        if (!result && result.error().kind == Error::Kind::Unauthorized)
            Q_EMIT signInWanted();
    });
    m_buttons->probeBegins();
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

} // namespace Tagwright
