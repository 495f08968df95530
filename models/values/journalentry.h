// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/changeset.h"
#include "values/error.h"
#include "values/objectchange.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace Tagwright {

/*! Whether what failed like this may have been carried out all the same: its answer was lost, or says nothing. */
[[nodiscard]] inline bool mayBeDone(const Error &error)
{
    if (error.code == QLatin1String(ImportCode::Failed))
        return false; // whatever kept the cluster from it, its answer is here
    static constexpr Error::Kind Kinds[] = {Error::Kind::Cancelled, Error::Kind::Timeout, Error::Kind::ConnectionLost,
        Error::Kind::ServerFailed, Error::Kind::Malformed, Error::Kind::TooLarge, Error::Kind::DigestMismatch,
        Error::Kind::ForeignOrigin, Error::Kind::NotDone};
    return std::find(std::cbegin(Kinds), std::cend(Kinds), error.kind) != std::cend(Kinds);
}

/*! One set of changes as the journal keeps it. */
struct JournalEntry {
    enum class State {
        NotSent, //!< not begun; after the end of a session in its middle it may have been sent all the same
        Done, //!< and read again
        Failed, //!< see error; it may have been carried out although its answer was lost
        Undone, //!< and taken back by a later entry
    };
    struct Change {
        TagChange change; //!< empty for one of a cluster
        std::optional<ObjectChange> object = {}; //!< of a cluster
        State state = State::NotSent;
        Error error; //!< of Failed

        bool isUncertain() const { return state == State::Failed && mayBeDone(error); }
        QString connectionId() const { return object ? object->place.connectionId : change.place.connectionId; }
        QString host() const { return object ? object->place.host : change.place.host; }
        bool isDeletion() const { return object ? object->isDeletion() : change.isDeletion(); }
        bool isCreation() const { return object ? object->isCreation() : change.isCreation(); }
        /*! "quay.io/org/app:1.2", and of a cluster "api.example.com:6443/shop/app:1.2". */
        QString name() const
        {
            return object ? object->place.host + u'/' + object->place.path() : change.reference().toString();
        }

        friend bool operator==(const Change &, const Change &) = default;
    };

    qint64 id = 0; //!< rises with time
    ChangeVerb verb = ChangeVerb::Tag;
    QDateTime when; //!< UTC
    QList<Change> changes;
    bool withReferrers = false; //!< see ChangeSet
    bool mayUsePlaceholder = false; //!< see ChangeSet
    qint64 undoes = 0; //!< the entry that it takes back; 0 for none
    bool ended = false; //!< nothing of it will be sent any more
    bool interrupted = false; //!< the program ended before it did; what is NotSent is not known
    /*! Under which name the keychain has the values of which the changes have masks only; empty when it has none. */
    QString keptValues = {};

    bool isOfCluster() const { return !changes.isEmpty() && changes.constFirst().object.has_value(); }
    int count(State state) const
    {
        return int(std::count_if(
            changes.cbegin(), changes.cend(), [state](const Change &change) { return change.state == state; }));
    }

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace Tagwright
