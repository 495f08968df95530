// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace Tagwright {

/*!
    Manifests and configurations by digest, in a folder, over sessions. What is read was verified; what is longest
    unused goes first when the folder grows above its bound. A cache that cannot be written is no error.

    Writing and tidying up happen on another thread; reading does not, because what is kept is small.
*/
class ContentCache : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype MaxEntryBytes = 1024 * 1024; //!< larger content is not kept

    ContentCache(const QString &folder, qint64 maxBytes, QObject *parent = nullptr);
    ~ContentCache() override;

    std::optional<QByteArray> find(const Digest &digest);
    void insert(const Digest &digest, const QByteArray &verifiedBytes);

private:
    QString pathOf(const Digest &digest) const;

    QString m_folder;
    qint64 m_maxBytes;
    QHash<Digest, QByteArray> m_beingWritten;
    qint64 m_bytesOnDisk = -1; // used by the pool's one thread only; -1 until it has looked
    QThreadPool m_pool; // last: its destruction waits for the thread that uses the members above
};

} // namespace Tagwright
