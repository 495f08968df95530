// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/clustersignin.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace Tagwright {

class PasswordField;

/*! The rows of a form in which somebody says how they sign in to a cluster. */
class SignInFields : public QObject {
    Q_OBJECT

public:
    SignInFields(QFormLayout &form, const QString &userName, QWidget *page);

    void addWay(const QString &words, int way); //!< besides password, token and browser: no fields belong to it
    int way() const; //!< a ClusterSignIn::Way, or what addWay() was given
    void setWay(int way);
    void useToken(const QString &token);
    QWidget *firstField() const; //!< to be filled in, for the way that is chosen
    bool isFilledIn() const;

    [[nodiscard]] ClusterSignIn signIn() const; //!< for the three ways that have fields

Q_SIGNALS:
    void edited();
    void wayChanged();

private:
    void showFields();

    QFormLayout &m_form;
    QComboBox *m_way;
    QLineEdit *m_userName;
    PasswordField *m_password;
    PasswordField *m_token;
    QLabel *m_browser;
};

} // namespace Tagwright
