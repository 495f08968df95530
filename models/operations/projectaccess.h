// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/roletablemodel.h"
#include "values/error.h"
#include "values/loadstate.h"
#include "values/result.h"
#include "values/rolebinding.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Tagwright {

class ClusterClient;
class Job;
struct ResourcePath;

/*!
    Who may do what with the images of one project: its role bindings and those of the cluster, each with what its role
    allows. Read once, and again when asked. What may not be read is told, and what could be read is there all the same.
*/
class ProjectAccess final : public QObject {
    Q_OBJECT

public:
    ProjectAccess(ClusterClient &client, const QString &project, QObject *parent);
    ~ProjectAccess() override;

    RoleTableModel &table() { return *m_table; }
    LoadState state() const { return m_state; } //!< never Failed: see problems()
    enum class Part { ProjectBindings, ClusterBindings, ClusterRoles, ProjectRoles };
    static constexpr int PartCount = int(Part::ProjectRoles) + 1;
    QList<Part> unread() const;
    const Error &problem(Part part) const { return m_errors[int(part)]; } //!< none where it was read

    /*! People, groups and accounts that have the right by a binding that was read, each once; the cluster's own parts
     * are left out. */
    QList<RoleSubject> holders(ProjectRight right) const;

    void refresh();

Q_SIGNALS:
    void changed();

private:
    void read(Part part, const ResourcePath &path, const std::function<void(const QJsonArray &items)> &take);
    void partRead(Part part, const Result<void> &result);
    void show();
    RoleRow rowOf(const RoleBinding &binding, const RoleSubject &subject) const;

    QPointer<ClusterClient> m_client;
    QString m_project;
    std::unique_ptr<RoleTableModel> m_table;
    QList<RoleBinding> m_bindings;
    QList<RoleRow> m_rows;
    QHash<QString, ImageAccess> m_clusterRoles;
    QHash<QString, ImageAccess> m_projectRoles;
    Error m_errors[PartCount];
    QList<QPointer<Job>> m_jobs;
    int m_open = 0; // parts that are not read yet
    LoadState m_state = LoadState::NotLoaded;
};

} // namespace Tagwright
