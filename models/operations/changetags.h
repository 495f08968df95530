// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/changeoperation.h"

#include <QHash>
#include <QSet>

namespace Tagwright {

class ChangeTag;
class ContentCopier;
class JobQueue;
class TagDeleter;
class Workspace;

/*!
    Makes changes of registries' tags. The bytes that take them back go into the journal, too; those that the set does
    not carry are read before. One that fails keeps no other from being made.
*/
class ChangeTags final : public ChangeOperation {
    Q_OBJECT

public:
    ChangeTags(Workspace &workspace, const ChangeSet &changes, qint64 undoes, QObject *parent);

    const ChangeSet &changes() const { return m_set; }
    ChangeSet rest() const; //!< what was not done
    bool meets(const ChangeOperation &other) const override;

protected:
    void prepare() override;
    void makeAll() override;
    void release() override;
    void tell() override;

private:
    void read(const RepositoryAddress &address, const QSet<Digest> &digests);
    void journalAll();
    Job *make(int position);
    ContentCopier *copierFor(const TagChange &change);
    TagDeleter *deleterFor(const TagChange &change);
    Result<void> permission(const TagChange &change) const;

    ChangeSet m_set;
    JobQueue *m_queue;
    QHash<int, ChangeTag *> m_running;
    QHash<QString, ContentCopier *> m_copiers; // by source and destination
    QHash<RepositoryAddress, TagDeleter *> m_deleters;
};

} // namespace Tagwright
