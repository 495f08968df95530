// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "operations/objectstate.h"
#include "values/applydocument.h"

#include <QList>
#include <QPointer>

#include <functional>

namespace Tagwright {

class ClusterClient;
class JobQueue;
class ObjectJob;

/*!
    Asks a cluster what it would say to documents that are to be applied: reads what is there, and lets the server try
    what would be written, without storing it. Whatever it says to one of them keeps no other from being asked for, so
    that this fails with Cancelled alone. Documents that are refused already come out as they are.
*/
class PlanApply final : public Job {
    Q_OBJECT

public:
    struct Wish {
        ApplyDocument document; //!< see directed()
        ApplyMode mode = ApplyMode::Replace;
    };

    PlanApply(ClusterClient &client, const ApplyTarget &target, const QList<Wish> &wishes, QObject *parent);

    const QList<ApplyPlanned> &planned() const { return m_planned; } //!< in the order of the wishes

Q_SIGNALS:
    void progressed(int done, int total);

protected:
    void run() override;
    void release() override;

private:
    Job *read(int position);
    void compare(int position, const ObjectReading &now);
    void compareStream(int position, const ObjectReading &now);
    void compareTag(int position, const ObjectReading &now);
    void triedStream(int position, const ObjectReading &now, const QJsonObject &answer);
    void triedTag(int position, const ObjectReading &now, const QJsonObject &answer);
    using Trial = std::function<ObjectJob *(ClusterClient &client)>;
    void ask(int position, const Trial &trial, const std::function<void(const QJsonObject &answer)> &then);
    void settle(int position, const QJsonObject &before, const QJsonObject &after);
    void refuse(int position, const Error &error);
    void told();

    QPointer<ClusterClient> m_client;
    ApplyTarget m_target;
    QList<ApplyPlanned> m_planned;
    JobQueue *m_queue;
    int m_open = 0; // documents that are not settled
};

/*! The changes that make it so: one of each document that has one. */
[[nodiscard]] ObjectChangeSet changesOf(const QList<ApplyPlanned> &planned);

} // namespace Tagwright
