// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QObject>

namespace Tagwright {

/*!
    Something that takes time and can be stopped.

    A job is created, connected to, and started. finished() is emitted exactly once: never from inside start(), and
    before cancel() returns if it was cancel() that ended it. The job then deletes itself. Destroying a job ends it in
    silence.
*/
class Job : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Tagwright::Result<void> &result);

protected:
    virtual void run() = 0;
    virtual void release() { } // lets go of whatever the job still holds; called once, before finished()

    bool hasEnded() const { return m_state == State::Ended; }
    void succeed() { end({}); }
    void fail(const Error &error) { end(error); }

private:
    void end(const Result<void> &result);

    enum class State { Created, Running, Ended };
    State m_state = State::Created;
};

} // namespace Tagwright
