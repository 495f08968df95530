// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/certificate.h"

#include <QDialog>

namespace Tagwright {

/*! A certificate that was refused, with the reasons: to be trusted for one connection, or not. Not is the default. */
class CertificateDialog : public QDialog {
    Q_OBJECT

public:
    explicit CertificateDialog(const CertificateProblem &problem, QWidget *parent = nullptr);
};

} // namespace Tagwright
