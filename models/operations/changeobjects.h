// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "operations/changeoperation.h"
#include "values/objectchange.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Tagwright {

class ChangeObject;
class JobQueue;
class Workspace;

/*!
    Makes changes of objects of clusters.

    What changes one object, an image stream and its tags being one, is made one after the other, in the order of the
    set; several objects are worked on at once. One that fails keeps no other from being made, unless the stream itself
    is among them: it is made before its tags, and when it fails they are not begun. One that imports make comes after
    them. Deletions of tags that go with the deletion of their stream are one request: all of them are compared before,
    and all have its result.

    What needs others of the set, see ObjectChange::needs, is begun when they are done. When one of them is not, it
   fails with ChangeCode::NotBegun.

    The values of secrets are not in the journal; nothing is sent before they are kept: see KeptValues.
*/
class ChangeObjects final : public ChangeOperation {
    Q_OBJECT

public:
    ChangeObjects(Workspace &workspace, const ObjectChangeSet &changes, qint64 undoes, QObject *parent);

    const ObjectChangeSet &changes() const { return m_set; }
    ObjectChangeSet rest() const; //!< what was not done
    bool meets(const ChangeOperation &other) const override;

protected:
    void prepare() override;
    void makeAll() override;
    void release() override;

private:
    struct Chain {
        QList<int> positions; // still to be made
        QList<int> withFirst; // they have the result of the first
        QList<int> needs; // of other chains before it
        bool endsWithFailure = false;
        bool hasBegun = false;
    };

    void makeChains();
    QList<Chain> chains() const;
    void orderByNeed(QList<Chain> &chains) const;
    void add(const Chain &chain);
    void addReady();
    void close(const QList<int> &positions);
    Job *makeNext(Chain chain);
    ChangeObject *make(int position, const QList<int> &parts);
    void forgetImportedStream(Chain &chain);
    void endedAll(const QList<int> &positions, const Result<void> &result);
    Result<void> permission(int position) const;

    ObjectChangeSet m_set;
    JournalEntry m_masked; // what the journal has of it
    Secrets m_values; // until they are kept
    JobQueue *m_queue;
    QHash<int, ChangeObject *> m_running;
    QHash<int, QList<int>> m_parts; // of what runs
    QList<Chain> m_waiting; // for what they need
    QSet<int> m_open; // what may still be made
};

} // namespace Tagwright
