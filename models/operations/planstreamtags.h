// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/cluster.h"
#include "values/error.h"
#include "values/objectchange.h"
#include "values/streamtagging.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace Tagwright {

class ClusterClient;
class JobQueue;
class Workspace;

/*! That a tag is to become what was chosen. */
struct StreamTagWish {
    StreamTagging chosen;
    StreamTagPlace place;

    friend bool operator==(const StreamTagWish &, const StreamTagWish &) = default;
};

/*! What would become of one wish. */
struct PlannedStreamTag {
    StreamTagWish wish;
    ObjectChange change; //!< before and after say the same when it is so already
    std::optional<StreamTag> now = {}; //!< none: there is no such tag
    TagFollowing nowFollows = TagFollowing::Pushed;
    StreamTag willBe = {};
    TagFollowing willFollow = TagFollowing::Pushed;
    bool isDone = false; //!< it is so already
    bool isNewStream = false; //!< the stream is made with it
    QStringList namesBefore = {}; //!< tags of its stream with the image that it names now, itself included
    QStringList namesAfter = {}; //!< … and with the one that it will name
    QStringList followers = {}; //!< aliases that lead to it, directly or not
    std::optional<Error> problem = {}; //!< why it cannot be done
    QString protectedBy = {}; //!< the pattern that forbids to change the tag; empty for none
};

/*!
    Reads what wishes of one cluster mean: the streams that they take from and those that they change, and whether the
    rights for it are there. Nothing is changed. A wish that cannot be fulfilled has its problem; the others are not
    kept from it.
*/
class PlanStreamTags final : public Job {
    Q_OBJECT

public:
    PlanStreamTags(
        Workspace &workspace, const QString &connectionId, const QList<StreamTagWish> &wishes, QObject *parent);

    const QList<PlannedStreamTag> &planned() const { return m_planned; } //!< in the order of the wishes

protected:
    void run() override;
    void release() override;

private:
    void read(ClusterClient &client, const QString &nameSpace, const QString &stream);
    void ask(ClusterClient &client, const AccessQuestion &question);
    void plan();
    PlannedStreamTag planned(const StreamTagWish &wish) const;
    std::optional<Error> missingRight(const PlannedStreamTag &planned) const;
    bool isDenied(const AccessQuestion &question) const { return m_denied.contains(question); }

    Workspace &m_workspace;
    QString m_connectionId;
    QList<StreamTagWish> m_wishes;
    JobQueue *m_queue;
    QHash<QString, ImageStream> m_streams; // by path
    QHash<QString, Error> m_errors; // by path; a stream that is not there has none
    QList<AccessQuestion> m_denied;
    QList<PlannedStreamTag> m_planned;
};

} // namespace Tagwright
