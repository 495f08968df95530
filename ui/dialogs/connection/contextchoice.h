// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/kubeconfig.h"
#include "operations/clustersignin.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Tagwright {

class FindContexts;
class ToneLabel;

/*!
    The contexts of the kubeconfig files, what each would use, and what keeps it from being used. A program that one
    names is not run before the user has agreed to it, by name and arguments.
*/
class ContextChoice : public QWidget {
    Q_OBJECT

public:
    explicit ContextChoice(QWidget *parent);
    ~ContextChoice() override;

    void find(); //!< reads the files, once
    const KubeContext *current() const; //!< null when none is chosen
    QString fault() const; //!< why the chosen one cannot be used; empty when it can
    [[nodiscard]] ClusterSignIn signIn() const;

Q_SIGNALS:
    void chosen(); //!< another one, or another fault

private:
    void read(const QStringList &files);
    void show(KubeContexts found);
    void chooseFile();
    void describeCurrent();
    void askForPlugin();
    QString whatItUses(const KubeContext &context) const;
    QString whyNot(const KubeContext &context) const;

    QPointer<FindContexts> m_finding;
    KubeContexts m_found;
    QList<ExecPlugin> m_agreed;
    bool m_wasAsked = false;
    QComboBox *m_list;
    ToneLabel *m_uses;
    QPushButton *m_allow;
};

} // namespace Tagwright
