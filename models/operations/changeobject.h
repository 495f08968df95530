// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "openshift/resourcepath.h"
#include "operations/objectstate.h"
#include "values/objectchange.h"

#include <QPointer>

#include <functional>

namespace Tagwright {

class ClusterClient;
class ObjectJob;

/*!
    Makes one change of an object of a cluster: reads it again, sends, and reads what came of it.

    Moved when it is neither as it was when this was planned nor as it is to be; then nothing was sent. What is sent
    holds only for the object as it was just read: when somebody was faster (409) it is read and compared again. NotDone
    when the server says that it has done it and reading shows otherwise.

    A tag is set as `oc tag` does: by itself, or, where the server lets us write no tags, as a part of its stream. When
    the server resolves its source to another image than it is to name, which only taking something back asks for, the
    tag is then pointed to that image, as a push does (ImageStreamMapping); the same comes first where an image of its
    own stream is in no history any more. A source in a registry is imported anew by the server; should it be another
    image there by now, the tag names that one as soon as the import has ended. An Image that the cluster has pruned
    comes back only by such an import; else this fails with NotFound, where we may see that it is gone.

    An import's result is what the server says of the image. One that fails may leave a new tag without an image behind.
*/
class ChangeObject final : public Job {
    Q_OBJECT

public:
    /*! parts are the deletions of an image stream's tags that go with the deletion of it: they are compared, too. */
    ChangeObject(ClusterClient &client, const ObjectChange &change, const QList<ObjectChange> &parts, QObject *parent);

    bool wasSent() const { return m_wasSent; } //!< the cluster may have carried it out
    bool foundWhole() const { return m_foundWhole; } //!< the object, of a tag its stream, was there at first

protected:
    void run() override;
    void release() override;

private:
    using Then = std::function<void(const Result<void> &result)>;

    void read(const std::function<void(const ObjectReading &now)> &then, const Then &failed);
    void ask(ObjectJob *job, const Then &then);
    void begin();
    void compared(const ObjectReading &now);
    bool isExpected(const ObjectReading &now) const;
    bool isDoneAlready(const ObjectReading &now) const;
    void send(const ObjectReading &now);
    void sendTag(const ObjectReading &now);
    void put(const ObjectReading &now);
    void create(const QJsonObject &tag, const ObjectReading &now, const Error &refusal);
    void changeStream(const QJsonObject &tag, const ObjectReading &now, const Error &refusal);
    void removeSource(const ObjectReading &now);
    void lookForImage(const ObjectReading &now);
    void map();
    void import(const ObjectReading &now);
    void sendImported(const ObjectReading &now);
    void sendWhole(const ObjectReading &now);
    void sendNow(ObjectJob *job, const Then &then = {});
    void sent(const Result<void> &result);
    void verify(const std::optional<Error> &failure);
    void verified(const ObjectReading &now, const std::optional<Error> &failure);
    void notDone(const ObjectReading &now);

    enum class Sent { Source, Image }; // of a tag
    bool wasDone(Sent what) const { return m_done.contains(what); }

    QPointer<ClusterClient> m_client;
    ObjectChange m_change;
    QList<ObjectChange> m_parts;
    QPointer<Job> m_step;
    QList<Sent> m_done; // the server has said yes to it
    Sent m_sending = Sent::Source;
    int m_conflicts = 0;
    int m_readings = 0; // that did not show it yet
    bool m_wasSent = false;
    bool m_foundWhole = false;
    bool m_hasBegun = false; // it is not as before any more, by our doing
};

} // namespace Tagwright
