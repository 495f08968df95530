// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/credentialhelper.h"

#include "values/json.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qsizetype MaxHelperBytes = 1024 * 1024;
constexpr qsizetype MaxWordsBytes = 500;

} // namespace

QString credentialHelperProgram(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_s);
    return allowed.match(name).hasMatch() ? QStandardPaths::findExecutable("docker-credential-"_L1 + name) : QString();
}

CredentialHelper::CredentialHelper(
    const QString &program, const QString &serverUrl, QObject *parent, std::chrono::milliseconds patience)
    : Job(parent)
    , m_program(program)
    , m_serverUrl(serverUrl)
    , m_patience(patience)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { fail(Error{.kind = Error::Kind::Timeout}); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CredentialHelper::read);
    connect(&m_process, &QProcess::finished, this, &CredentialHelper::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Error{.kind = Error::Kind::Rejected, .message = m_process.errorString()});
    });
}

CredentialHelper::~CredentialHelper()
{
    m_process.disconnect(this);
    wipe(m_output);
}

Credential CredentialHelper::takeCredential()
{
    return std::move(m_credential);
}

void CredentialHelper::run()
{
    m_timer.start(m_patience);
    m_process.start(m_program, {u"get"_s});
    m_process.write(m_serverUrl.toUtf8());
    m_process.closeWriteChannel();
}

void CredentialHelper::release()
{
    m_timer.stop();
    m_process.disconnect(this);
    m_process.kill();
}

void CredentialHelper::read()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > MaxHelperBytes)
        fail(Error{.kind = Error::Kind::TooLarge});
}

void CredentialHelper::ended(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (hasEnded())
        return;
    if (status == QProcess::NormalExit && exitCode == 0) {
        const Result<QJsonObject> answer = Json::object(m_output);
        const QString secret = answer ? (*answer)["Secret"_L1].toString() : QString();
        if (secret.isEmpty())
            return fail(Error{.kind = Error::Kind::Malformed, .message = u"the helper gave no credential"_s});
        m_credential = {.userName = (*answer)["Username"_L1].toString(), .secret = Secret(secret)};
        if (m_credential.userName == TokenUserName)
            m_credential = {.userName = {}, .secret = Secret(secret), .kind = Credential::Kind::IdentityToken};
        return succeed();
    }
    // Helpers write their errors to the standard output.
    const QByteArray words = m_output + m_process.readAllStandardError();
    const bool isMissing = words.contains("credentials not found");
    fail(Error{.kind = isMissing ? Error::Kind::NotFound : Error::Kind::Rejected,
        .message = QString::fromUtf8(words.first(std::min(words.size(), MaxWordsBytes))).trimmed()});
}

} // namespace Tagwright
