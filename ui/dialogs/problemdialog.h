// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/errortext.h"

#include <QDialog>

class QDialogButtonBox;

namespace Tagwright {

/*! Why something failed, what to do now, and the server's own words. */
class ProblemDialog : public QDialog {
    Q_OBJECT

public:
    /*! what is the name of what failed. */
    ProblemDialog(const QString &what, const ErrorText &problem, QWidget *parent);

    void offerWhy(); //!< a button, for what was refused

Q_SIGNALS:
    void whyWanted(); //!< the user wants to know which right is missing

private:
    QDialogButtonBox *m_buttons;
};

} // namespace Tagwright
