// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/unreadkinds.h"
#include "values/cluster.h"
#include "values/error.h"
#include "values/loadstate.h"
#include "values/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

namespace Tagwright {

class Job;
class UsageTableModel;
class Workspace;
struct ImageStream;
struct WorkloadKind;

/*!
    What uses one image stream, or one of its tags: the workloads of its project are read once, whoever may not list
    some of them is told which, and the streams that take images from it. Then, if we may list what the whole cluster
    has of them, those of other projects that react to its tags.
*/
class UsageBrowser final : public QObject {
    Q_OBJECT

public:
    /*! path is "project/stream". */
    UsageBrowser(Workspace &workspace, const QString &connectionId, const QString &path, QObject *parent);
    ~UsageBrowser() override;

    UsageTableModel &usages() { return *m_usages; }
    QString connectionName() const;
    const QString &project() const { return m_project; }
    const QString &tag() const { return m_tag; }
    LoadState state() const { return m_state; }
    const Error &error() const { return m_error; } //!< of all kinds together: none could be read
    const UnreadKinds &unread() const { return m_unread; } //!< the kinds that could not be read
    enum class Elsewhere {
        Unread,
        Reading,
        Read,
        NotAllowed, //!< we may not list what other projects have
        Failed, //!< they could not be read
    };
    Elsewhere elsewhere() const { return m_elsewhere; } //!< in other projects
    /*! Of any of these tags, whichever is set; an empty one stands for all of the stream. */
    QList<Usage> usesOfTags(const QStringList &tags) const;

    void setTag(const QString &tag); //!< empty: all tags
    QList<Usage> usagesWith(const QString &tag) const; //!< of what was read; empty: all tags
    void load(); //!< unless that was done
    void refresh(); //!< reads again

Q_SIGNALS:
    void changed();

private:
    void read(int kind);
    void kindRead(int kind, const Result<void> &result);
    void readElsewhere(int kind);
    void list(
        int kind, const QString &project, const std::function<void(const Result<void> &, const QList<Usage> &)> &then);
    void show();
    UsageTarget target(const QString &tagName) const;
    QList<Usage> streamsThatFollow(const UsageTarget &wanted) const;
    const ImageStream *stream() const;

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_project;
    QString m_stream;
    QString m_tag;
    std::unique_ptr<UsageTableModel> m_usages;
    QList<WorkloadKind> m_kinds;
    QList<QPointer<Job>> m_jobs;
    QList<Usage> m_found; // in the whole project, and elsewhere
    Elsewhere m_elsewhere = Elsewhere::Unread;
    UnreadKinds m_unread;
    int m_open = 0; // kinds that are not read yet
    LoadState m_state = LoadState::NotLoaded;
    Error m_error;
};

} // namespace Tagwright
