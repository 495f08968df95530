// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace Tagwright {

/*!
    Runs a program, without a shell, for what it writes: a credential. It is killed when nobody waits for it any more,
    and what it wrote is wiped.

    Fails with Timeout when the program does not end, TooLarge when it writes too much, and Rejected with the reason
    when it does not start. run() calls runProgram(), and the rest is what a subclass makes of the output.
*/
class ProgramJob : public Job {
    Q_OBJECT

public:
    static constexpr qsizetype MaxOutputBytes = 1024 * 1024;

    ~ProgramJob() override;

protected:
    ProgramJob(std::chrono::milliseconds patience, QObject *parent);

    QProcess &process() { return m_process; }
    void runProgram(const QString &program, const QStringList &arguments);
    void release() override;

    /*! The beginning of what a program says of its failure. */
    [[nodiscard]] static QString wordsIn(const QByteArray &text);

private:
    virtual void gave(const QByteArray &output) = 0; //!< it ended with 0
    virtual void refused(const QByteArray &output, const QByteArray &errorOutput) = 0; //!< it ended otherwise
    /*! An error of this class, as the subclass would have it said. */
    virtual Error described(Error error) const;

    void read();
    void ended(int exitCode, QProcess::ExitStatus status);

    std::chrono::milliseconds m_patience;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_output;
};

} // namespace Tagwright
