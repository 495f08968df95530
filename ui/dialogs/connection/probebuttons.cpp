// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connection/probebuttons.h"

#include "ui/dialogs/certificatedialog.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Tagwright {

using namespace Qt::StringLiterals;

ProbeButtons::ProbeButtons(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_certificate(new QPushButton(icon(u"lock"_s), words.certificate, this))
    , m_stop(new QPushButton(icon(u"stop"_s), words.stop, this))
{
    m_certificate->setObjectName(u"probeCertificate"_s);
    m_certificate->hide();
    m_stop->setObjectName(u"probeStop"_s);
    m_stop->setToolTip(words.stopTip);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_certificate);
    layout->addStretch();
    layout->addWidget(m_stop);

    connect(m_certificate, &QPushButton::clicked, this, &ProbeButtons::showCertificate);
    connect(m_stop, &QPushButton::clicked, this, &ProbeButtons::stopWanted);
}

void ProbeButtons::probeBegins()
{
    m_certificate->hide();
    m_stop->setEnabled(true);
}

void ProbeButtons::probeEnds(const std::optional<CertificateProblem> &problem)
{
    m_problem = problem;
    m_certificate->setVisible(problem.has_value());
    m_stop->setEnabled(false);
}

void ProbeButtons::showCertificate()
{
    const auto problem = m_problem;
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
