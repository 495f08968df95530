// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QDateTime>
#include <QString>

namespace Tagwright {

/*! One operation as the Activity pane shows it. */
struct OperationRecord {
    enum class Verb { Connect, Probe, ListRepositories, ListTags, LoadDetails, Inspect };
    enum class State { Running, Succeeded, Failed, Cancelled };

    quint64 id = 0;
    Verb verb = Verb::Connect;
    QString subject; //!< the repository or reference it works on; empty for the whole connection
    QString connectionName; //!< whose it is
    State state = State::Running;
    qint64 done = 0;
    qint64 total = -1; //!< -1 while unknown
    Error error; //!< set when state is Failed
    bool canRetry = false;
    QDateTime started;
    QDateTime finished; //!< invalid while it runs
};

} // namespace Tagwright
