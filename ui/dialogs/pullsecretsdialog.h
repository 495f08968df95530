// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecret.h"
#include "ui/dialogs/change/makepullsecretdialog.h"
#include "values/objectchange.h"

#include <QDialog>
#include <QJsonArray>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Tagwright {

class ImpactList;
class PullSecretTable;
class ReadPullSecrets;
class TestPullSecret;
class ToneLabel;
class Workspace;

/*!
    The pull secrets of a project: what registries are in each, what is wrong with it, whether an image can be got with
    it, and what can be done with it.
*/
class PullSecretsDialog : public QDialog {
    Q_OBJECT

public:
    /*! secret is the one that is shown first; empty for any. */
    PullSecretsDialog(Workspace &workspace, const QString &connectionId, const QString &project, const QString &secret,
        QWidget *parent);
    ~PullSecretsDialog() override;

private:
    void createButtons(QLayout &layout);
    void read();
    void arrived(const Result<void> &result);
    void showSecret();
    void showFindings();
    void showOrder(); // in which an import tries them
    void test();
    void tested(const Result<void> &result, const QString &userName);
    void endTest();
    void askConsent(const QUrl &realm);
    void link();
    void convert();
    void import();
    void makePullSecret(MakePullSecretDialog::Subject subject);
    void make(const ObjectChangeSet &changes);
    QString secretName() const;
    QJsonObject secret() const;
    ObjectAddress place() const;
    QString image() const; //!< "host/repository"; empty when there is none

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QString m_wanted; // the secret that is to be shown as soon as it is known
    QComboBox *m_secret;
    PullSecretTable *m_registries;
    ImpactList *m_findings;
    QLineEdit *m_image;
    ToneLabel *m_order;
    ToneLabel *m_result;
    ToneLabel *m_state;
    QPushButton *m_test;
    QPushButton *m_close;
    QPushButton *m_link = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_convert = nullptr;
    QPushButton *m_import = nullptr;
    QPointer<ReadPullSecrets> m_reading;
    QPointer<TestPullSecret> m_testing;
    QJsonArray m_secrets;
    PullSecretContent m_content; // of the one that is shown
};

} // namespace Tagwright
