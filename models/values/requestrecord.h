// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

#include <optional>

namespace Tagwright {

/*! One HTTP exchange as the Requests pane shows it. Secrets were removed where it was made: see net/wirelog.h. */
struct RequestRecord {
    quint64 id = 0; //!< counts up from 1 in the order of sending
    QString connectionName; //!< whose request it was
    QByteArray method;
    QUrl url; //!< signed queries and token parameters masked
    QList<QPair<QByteArray, QByteArray>> headers; //!< as sent, Authorization masked
    QDateTime started;
    qint64 milliseconds = -1; //!< -1 while it runs
    int status = 0; //!< 0 while it runs, and when there was no answer
    qint64 bytesReceived = 0; //!< of the body, as it came
    std::optional<Error> error; //!< set when there was no answer

    bool isRunning() const { return milliseconds < 0; }
};

} // namespace Tagwright
