// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/certificate.h"
#include "values/connection.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Tagwright {

/*! Below what a probe shows: to end it, and to look at the certificate that has ended it. */
class ProbeButtons : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString certificate;
        QString stop;
        QString stopTip;
    };

    ProbeButtons(const Words &words, QWidget *parent);

    void probeBegins();
    void probeEnds(const std::optional<CertificateProblem> &problem);

Q_SIGNALS:
    void stopWanted();
    void certificateTrusted(const Tagwright::PinnedCertificate &certificate); //!< the user trusts it from now on

private:
    void showCertificate();

    std::optional<CertificateProblem> m_problem;
    QPushButton *m_certificate;
    QPushButton *m_stop;
};

} // namespace Tagwright
