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
    /*! A secret that is called otherwise; objectName is that of the line of text. */
    PasswordField(const QString &name, const QString &objectName, QWidget *parent);

    bool isEmpty() const;
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] Secret take(); //!< leaves the field empty
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_edit;
};

} // namespace Tagwright
