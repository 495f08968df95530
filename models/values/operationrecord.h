// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QDateTime>
#include <QString>

namespace Tagwright {

/*! How far content is that is brought from one place to another. */
struct TransferProgress {
    int blobs = 0;
    int blobsDone = 0;
    int blobsMounted = 0; //!< of those that are done: taken over within the registry
    int blobsThere = 0; //!< of those that are done: they were there before
    qint64 bytes = 0;
    qint64 bytesDone = 0;

    TransferProgress &operator+=(const TransferProgress &other)
    {
        blobs += other.blobs;
        blobsDone += other.blobsDone;
        blobsMounted += other.blobsMounted;
        blobsThere += other.blobsThere;
        bytes += other.bytes;
        bytesDone += other.bytesDone;
        return *this;
    }

    friend bool operator==(const TransferProgress &, const TransferProgress &) = default;
};

/*! What became of each of several changes. */
struct ChangeTally {
    int done = 0;
    int failed = 0;
    int notStarted = 0;

    friend bool operator==(const ChangeTally &, const ChangeTally &) = default;
};

/*! One operation as the Activity pane shows it. */
struct OperationRecord {
    enum class Verb {
        Connect,
        Probe,
        TestPullSecret, //!< subject is the image that it is tested with
        ListRepositories,
        ListTags,
        ListProjects, //!< of a cluster
        ListStreams, //!< the image streams of a project; subject is its name
        SignIn, //!< to a cluster
        SignOut,
        LoadDetails,
        Inspect,
        Tag,
        Copy,
        Delete,
        Undo,
        FindOut,
        Pull,
        LoadIntoEngine,
        Import, //!< a tag of an image stream; subject is "project/stream:tag"
        Create, //!< an object of a cluster; subject is "project/name"
        Edit, //!< parts of one
        OpenFile, //!< an image folder or archive; subject is its path, connectionName its name
    };
    enum class State { Running, Succeeded, Failed, Cancelled };

    /*! True for what changes a registry or a cluster. */
    bool isWrite() const
    {
        return verb == Verb::Tag || verb == Verb::Copy || verb == Verb::Delete || verb == Verb::Undo
            || verb == Verb::Import || verb == Verb::Create || verb == Verb::Edit;
    }

    quint64 id = 0;
    Verb verb = Verb::Connect;
    QString subject; //!< the repository or reference it works on; empty for the whole connection
    QString connectionName; //!< whose it is
    State state = State::Running;
    qint64 done = 0;
    qint64 total = -1; //!< -1 while unknown
    TransferProgress transfer; //!< all 0 when nothing is brought
    ChangeTally tally; //!< all 0 when nothing is changed
    qint64 journalEntry = 0; //!< what it wrote down of its changes; 0 for none
    Error error; //!< set when state is Failed
    bool canRetry = false;
    QDateTime started;
    QDateTime finished; //!< invalid while it runs
};

} // namespace Tagwright
