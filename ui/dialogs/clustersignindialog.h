// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secretstore.h"
#include "operations/clustersignin.h"
#include "values/connection.h"

#include <QDialog>

namespace Tagwright {

class SignInFields;

/*! "Sign in to CLUSTER": by password, token or browser, or as it was done before. */
class ClusterSignInDialog : public QDialog {
    Q_OBJECT

public:
    /*! why says what happened before; empty when the user asked for it. */
    ClusterSignInDialog(
        const Connection &connection, const QString &why, const KeychainState &keychain, QWidget *parent = nullptr);

    void useToken(const QString &token);
    [[nodiscard]] ClusterSignIn signIn() const; //!< for an accepted dialog

private:
    SignInFields *m_fields;
};

} // namespace Tagwright
