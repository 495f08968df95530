// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/programjob.h"

#include "credentials/secret.h"

#include <algorithm>
#include <utility>

namespace Tagwright {

namespace {

constexpr qsizetype MaxProgramWords = 500; // bytes

} // namespace

ProgramJob::ProgramJob(std::chrono::milliseconds patience, QObject *parent)
    : Job(parent)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { fail(described({.kind = Error::Kind::Timeout})); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProgramJob::read);
    connect(&m_process, &QProcess::finished, this, &ProgramJob::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(described({.kind = Error::Kind::Rejected, .message = m_process.errorString()}));
    });
}

ProgramJob::~ProgramJob()
{
    m_process.disconnect(this);
    wipe(m_output);
}

void ProgramJob::runProgram(const QString &program, const QStringList &arguments)
{
    m_timer.start(m_patience);
    m_process.start(program, arguments);
}

void ProgramJob::release()
{
    m_timer.stop();
    m_process.disconnect(this);
    m_process.kill();
}

QString ProgramJob::wordsIn(const QByteArray &text)
{
    return QString::fromUtf8(text.first(std::min(text.size(), MaxProgramWords))).trimmed();
}

Error ProgramJob::described(Error error) const
{
    return error;
}

void ProgramJob::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > MaxOutputBytes)
        fail(described({.kind = Error::Kind::TooLarge}));
}

void ProgramJob::ended(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (hasEnded())
        return;
    if (status == QProcess::NormalExit && exitCode == 0)
        return gave(m_output);
    refused(m_output, m_process.readAllStandardError());
}

} // namespace Tagwright
