// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpanswer.h"
#include "values/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/*! What every Kubernetes API answers with (Kubernetes API concepts; API conventions). Pure; bytes may be anything. */
namespace Tagwright {

inline constexpr qint64 MaxObjectBytes = 16 * 1024 * 1024;
inline constexpr qint64 MaxListPageBytes = 64 * 1024 * 1024;
inline constexpr qsizetype MaxWatchLineBytes = 16 * 1024 * 1024;

/*!
    What an answer other than success says. code is the reason of its Status, or one of ClusterCode; the message is the
    server's, verbatim. Never fails.
*/
[[nodiscard]] Error kubernetesError(const HttpAnswer &answer, const QDateTime &now);

/*! The same of a Status that came with a good answer, as in a watch. */
[[nodiscard]] Error statusError(const QJsonObject &status);

/*! One page of a list. */
struct ObjectPage {
    QJsonArray items; //!< each an object, mostly without kind and apiVersion
    QString resourceVersion; //!< of the snapshot
    QString next; //!< the continue token; empty at the end
};

/*! Malformed when it is no list; items that are null are none. */
[[nodiscard]] Result<ObjectPage> parseObjectPage(const QByteArray &body);

/*! One line of a watch. */
struct WatchEvent {
    enum class Type { Added, Modified, Deleted, Bookmark, Failure };

    Type type = Type::Bookmark;
    QJsonObject object; //!< of Failure: the Status
    QString resourceVersion;
    QString uid;
};

/*! Malformed when it is none, or of a type that does not exist. */
[[nodiscard]] Result<WatchEvent> parseWatchLine(const QByteArray &line);

/*! Splits what arrives of a watch into its lines. */
class WatchLines {
public:
    void add(const QByteArray &bytes);
    /*! The next complete line that is not empty; nothing when there is none yet. */
    std::optional<QByteArray> take();
    bool isTooLong() const; //!< what has begun is longer than any line we read
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0; // of what was not yet taken
    qsizetype m_searched = 0; // no end of a line before
};

} // namespace Tagwright
