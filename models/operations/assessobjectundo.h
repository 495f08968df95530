// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "operations/objectstate.h"
#include "values/objectchange.h"
#include "values/undoprospect.h"

#include <QHash>
#include <QList>
#include <QPointer>

namespace Tagwright {

class ClusterClient;

/*!
    Asks a cluster whether changes of one object, an image stream and its tags being one, could be taken back now.

    A secret whose values the changes have only masks of is ValuesLost. Of an image that is in no history of the stream
   any more only who may look at Images is told whether it is still there; for everybody else it stays Unknown.
*/
class AssessObjectUndo final : public Job {
    Q_OBJECT

public:
    AssessObjectUndo(ClusterClient &client, const QList<ObjectChange> &changes, QObject *parent);

    const QList<UndoProspect> &prospects() const { return m_prospects; } //!< of each change, after success

protected:
    void run() override;
    void release() override;

private:
    void assess(const ObjectReading &now);
    UndoProspect prospectOf(const ObjectChange &change, const ObjectReading &now) const;
    void lookForNextImage();

    QPointer<ClusterClient> m_client;
    QList<ObjectChange> m_changes;
    QStringList m_knownTags;
    QList<UndoProspect> m_prospects;
    QList<int> m_open; // whose image is still to be looked for
    QHash<QString, UndoProspect> m_images; // by digest
    QPointer<Job> m_step;
};

} // namespace Tagwright
