// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"

#include <QWidget>

class QLineEdit;

namespace Tagwright {

/*! A password, readable only while the button beside it is pressed. */
class PasswordField : public QWidget {
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    bool isEmpty() const;
    [[nodiscard]] Secret take(); //!< leaves the field empty

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_edit;
};

} // namespace Tagwright
