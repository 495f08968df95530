// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/capabilities.h"
#include "values/cluster.h"
#include "values/error.h"
#include "values/journalentry.h"
#include "values/loadstate.h"
#include "values/operationrecord.h"
#include "values/projectright.h"
#include "values/result.h"
#include "values/rolebinding.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>

namespace Tagwright {

class ClusterSource;
class Job;
class ProjectAccess;
class RegistrySource;
class Workspace;

/*! Something that somebody wants to do and perhaps may not. */
struct AccessMatter {
    enum class Deed { List, Pull, Push, Delete };

    Deed deed = Deed::Pull;
    QString connectionId;
    QString path; //!< "project", "project/stream" or a repository; empty for all of the connection

    friend bool operator==(const AccessMatter &, const AccessMatter &) = default;
};

/*! What somebody wanted who was refused; none for any other error, or where nothing of it can be explained. */
[[nodiscard]] std::optional<AccessMatter> refusedMatter(const OperationRecord &operation, const Workspace &workspace);
[[nodiscard]] std::optional<AccessMatter> refusedMatter(const JournalEntry::Change &change, ChangeVerb verb);

/*!
    Why something is refused: which rights it needs, which of them we have, who could give the others, and by which line
    of oc. The registry of a cluster is explained by the cluster. Of any other registry it is told what its token
    service grants us of what was asked for. Only reads.
*/
class ExplainAccess final : public QObject {
    Q_OBJECT

public:
    ExplainAccess(Workspace &workspace, const AccessMatter &matter, QObject *parent);
    ~ExplainAccess() override;

    const AccessMatter &matter() const { return m_matter; }
    LoadState state() const { return m_state; } //!< never Failed: what was not answered is told of each part
    bool isOfCluster() const { return m_isOfCluster; }
    QString host() const; //!< who was asked

    // Of a cluster
    struct Need {
        ProjectRight right = ProjectRight::PullImages;
        AccessAnswer answer; //!< Unknown until it is there
        Error error; //!< why it is not
    };
    QString project() const; //!< empty for the whole cluster
    QString userName() const;
    const QList<Need> &needs() const { return m_needs; }
    bool isAllowed() const; //!< all of it
    bool isRefused() const; //!< some of it
    QList<RoleSubject> granters() const; //!< who could give what is missing, as far as that may be read
    bool areGrantersRead() const;
    const QString &requester() const { return m_requester; } //!< who made the project; empty where nobody tells
    QString role() const; //!< the smallest one that has what is missing; empty when nothing is
    QString command() const; //!< for whoever could give it; empty likewise

    // Of another registry
    QString scope() const; //!< what would have to be granted
    Capabilities::SignIn signIn() const { return m_signIn; }
    const std::optional<QStringList> &granted() const { return m_granted; } //!< none where nobody tells
    const Error &scopeError() const { return m_scopeError; } //!< what kept us from a token
    const std::optional<Result<void>> &listing() const { return m_listing; } //!< of the repository's tags

    void ask();

Q_SIGNALS:
    void changed();

private:
    void askCluster();
    void askWhoCould();
    void askRequester();
    void askRegistry();
    void keep(Job *job);
    void stepEnded();

    AccessMatter m_matter;
    bool m_isOfCluster = false;
    QPointer<ClusterSource> m_cluster;
    QPointer<RegistrySource> m_registry;
    QList<Need> m_needs;
    ProjectAccess *m_access = nullptr; // a child
    QString m_requester;
    Capabilities::SignIn m_signIn = Capabilities::SignIn::Unknown;
    std::optional<QStringList> m_granted;
    Error m_scopeError;
    std::optional<Result<void>> m_listing;
    QList<QPointer<Job>> m_jobs;
    int m_open = 0;
    LoadState m_state = LoadState::NotLoaded;
};

} // namespace Tagwright
