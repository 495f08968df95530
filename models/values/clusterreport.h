// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/cluster.h"

#include <QDateTime>
#include <QString>

namespace Tagwright {

/*! What is known of a cluster that is being tried. Holds no secret. */
struct ClusterReport {
    enum class Entry {
        Unknown,
        NotAsked, //!< it was reached, and nobody tried to sign in
        SignedIn,
        Shut, //!< it does not let us in with what we hold
    };

    QString host; //!< as the user writes it
    bool reached = false; //!< facts are told
    ClusterFacts facts;
    Entry entry = Entry::Unknown;
    Identity identity; //!< of SignedIn
    QDateTime expiry; //!< of the token; invalid when it is not known
    bool complete = false; //!< no more will come

    friend bool operator==(const ClusterReport &, const ClusterReport &) = default;
};

} // namespace Tagwright
