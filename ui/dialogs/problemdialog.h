// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"

#include <QDialog>

namespace Tagwright {

/*! Why something failed, what to do now, and the server's own words. */
class ProblemDialog : public QDialog {
    Q_OBJECT

public:
    /*! what is the name of what failed. */
    ProblemDialog(const QString &what, const ErrorText &problem, QWidget *parent);
};

} // namespace Tagwright
