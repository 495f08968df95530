// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/pullsecret.h"
#include "values/connection.h"
#include "values/objectchange.h"

#include <QDialog>
#include <QJsonArray>
#include <QPointer>
#include <QStringList>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Tagwright {

class AccountLinks;
class ClusterSource;
class ConfirmName;
class ObjectChangePreview;
class ReadPullSecrets;
class ToneLabel;
class Workspace;

/*!
    Makes a pull secret of what the keychain has for connections, or puts it into one that is there, and has service
    accounts use it. Everything that will be written is shown before, without the passwords.
*/
class MakePullSecretDialog : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        QStringList registries; //!< connections that are ticked at first
        QString clusterId; //!< empty for the first cluster that is connected
        QString project; //!< empty for the first of its projects
        QString secret; //!< that they are put into at first; empty for a new one
        QString name; //!< of the new one at first; empty for the registry's
        /*! What a new one holds besides, as the copy of another one in its other form; Unsupported for nothing. */
        Result<PullSecretContent> content = Error{.kind = Error::Kind::Unsupported};
        /*! Credentials that are in no keychain, as the token of a service account. */
        std::vector<ExportedCredential> credentials = {};
    };

    MakePullSecretDialog(Workspace &workspace, Subject subject, QWidget *parent);
    ~MakePullSecretDialog() override;

Q_SIGNALS:
    void changesWanted(const Tagwright::ObjectChangeSet &changes); //!< the user said yes

private:
    struct Place {
        QString clusterId;
        QString project;
    };

    void createRegistries();
    void createProjects();
    void listProjects(const Place &chosen);
    void projectsChanged();
    Place place() const;
    ClusterSource *cluster() const;
    QString secretName() const;
    bool isNew() const;
    void suggestName();
    void readProject();
    void projectRead(const Result<void> &result);
    void collect();
    void collectNext(QList<Connection> chosen, std::vector<ExportedCredential> collected, int round);
    void targetChosen();
    void plan();
    QString problem() const; //!< why nothing can be made; empty when it can
    Result<PullSecretContent> before() const;
    QStringList planSecret();
    void show(const QStringList &sentences, bool isTrouble);

    Workspace &m_workspace;
    Subject m_subject;
    QListWidget *m_registries;
    QComboBox *m_projects;
    QComboBox *m_target;
    QLineEdit *m_name;
    AccountLinks *m_links;
    ToneLabel *m_state;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_accept = nullptr;
    QPointer<ReadPullSecrets> m_reading;
    QJsonArray m_secrets; // of the project
    QJsonArray m_accounts; // of the project
    QStringList m_names; // of them
    QStringList m_unread; // what could not be read of the project
    std::vector<ExportedCredential> m_credentials;
    QStringList m_without; // ticked connections of which the keychain has nothing
    bool m_hasLent = false; // the user's own token of a cluster is among them
    bool m_isCollecting = false;
    int m_round = 0; // what the keychain says to an earlier one is out of date
    QList<Place> m_places;
    ObjectChangeSet m_changes; // as they are shown
};

} // namespace Tagwright
