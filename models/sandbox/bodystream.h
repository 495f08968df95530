// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <chrono>

namespace Tagwright {

/*! A body of unknown length, sent in chunks as it comes into being. */
class BodyStream {
public:
    enum class State {
        Open, //!< there may be more
        Ended, //!< these bytes were the last
        Cut, //!< the connection breaks off after these bytes
    };

    virtual ~BodyStream() = default;

    /*! The next bytes; waits for them on the connection's thread, for no longer than patience, and then gives none. */
    virtual State next(std::chrono::milliseconds patience, QByteArray &bytes) = 0;
};

} // namespace Tagwright
