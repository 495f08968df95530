// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "operations/clustersignin.h"
#include "values/clusteraddress.h"
#include "values/connection.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Tagwright {

class ContextChoice;
class SignInFields;
struct KubeContext;

/*! Where a cluster is, what it is called, and how one signs in to it. */
class ClusterPage : public QWidget {
    Q_OBJECT

public:
    enum class Parts { All, WithoutSignIn };

    ClusterPage(const Connection &start, Parts parts, const QString &keeping, QWidget *parent);

    QString typed() const;
    Result<ClusterAddress> meant() const;
    QString fault() const; //!< why the sign-in cannot be used, as a sentence; empty when it can
    const KubeContext *context() const; //!< null unless the kubeconfig is to be used
    QWidget *nextField() const; //!< for the sign-in
    void setNameHint(const QString &name);
    void setTyped(const QString &text);
    void begin(const ClusterAddress &address);

    void applyTo(Connection &connection) const;
    [[nodiscard]] ClusterSignIn signIn() const;
    void addSecretsTo(Secrets &secrets) const; //!< what the kubeconfig brings

Q_SIGNALS:
    void edited();
    void contextChosen(); //!< see context()

private:
    void addressEdited();
    void wayChanged();
    bool usesContext() const;

    QFormLayout *m_form;
    QLineEdit *m_address;
    QLineEdit *m_name;
    SignInFields *m_signIn = nullptr;
    ContextChoice *m_contexts = nullptr;
};

} // namespace Tagwright
