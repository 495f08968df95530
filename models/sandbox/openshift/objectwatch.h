// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/bodystream.h"
#include "sandbox/openshift/objectstore.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace Tagwright::Practice {

/*!
    The answer to a watch: one line for each change, bookmarks, and an ERROR when the history does not go back so far.

    Ends at the timeout, when the store closes, and breaks off with ObjectStore::cutWatches().
*/
class ObjectWatch final : public BodyStream {
public:
    struct Plan {
        QString resource; //!< the store's name for it
        QString nameSpace; //!< empty for all
        /*! What the watcher sees of an object, typed; nothing when it does not see it at all. */
        std::function<std::optional<QJsonObject>(const QJsonObject &)> view;
        std::optional<quint64> after; //!< changes after this revision; without one everything is ADDED first
        QJsonObject blank; //!< of bookmarks, typed; empty for none
        std::chrono::milliseconds timeout{0};
    };

    ObjectWatch(const ObjectStore &store, Plan plan);

    State next(std::chrono::milliseconds patience, QByteArray &bytes) override;

private:
    using Clock = std::chrono::steady_clock;

    void addInitial(QByteArray &bytes);
    void addChange(const ObjectStore::Change &change, QByteArray &bytes) const;
    void addBookmark(QByteArray &bytes);

    const ObjectStore &m_store;
    const Plan m_plan;
    const QByteArray m_prefix;
    const quint64 m_epoch;
    const Clock::time_point m_deadline;
    Clock::time_point m_nextBookmark;
    quint64 m_revision = 0;
    bool m_begun = false;
};

/*! {"type":"ADDED","object":…} and a line feed */
[[nodiscard]] QByteArray watchEvent(const QString &type, const QJsonObject &object);

} // namespace Tagwright::Practice
