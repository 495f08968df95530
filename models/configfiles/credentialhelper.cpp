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

QString credentialHelperProgram(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_s);
    return allowed.match(name).hasMatch() ? QStandardPaths::findExecutable("docker-credential-"_L1 + name) : QString();
}

CredentialHelper::CredentialHelper(
    const QString &program, const QString &serverUrl, QObject *parent, std::chrono::milliseconds patience)
    : ProgramJob(patience, parent)
    , m_program(program)
    , m_serverUrl(serverUrl)
{
}

Credential CredentialHelper::takeCredential()
{
    return std::move(m_credential);
}

void CredentialHelper::run()
{
    runProgram(m_program, {u"get"_s});
    process().write(m_serverUrl.toUtf8());
    process().closeWriteChannel();
}

void CredentialHelper::gave(const QByteArray &output)
{
    const Result<QJsonObject> answer = Json::object(output);
    const QString secret = answer ? (*answer)["Secret"_L1].toString() : QString();
    if (secret.isEmpty())
        return fail(Error{.kind = Error::Kind::Malformed, .message = u"the helper gave no credential"_s});
    m_credential = {.userName = (*answer)["Username"_L1].toString(), .secret = Secret(secret)};
    if (m_credential.userName == TokenUserName)
        m_credential = {.userName = {}, .secret = Secret(secret), .kind = Credential::Kind::IdentityToken};
    succeed();
}

// Helpers write their errors to the standard output.
void CredentialHelper::refused(const QByteArray &output, const QByteArray &errorOutput)
{
    const QByteArray words = output + errorOutput;
    const bool isMissing = words.contains("credentials not found");
    fail(Error{.kind = isMissing ? Error::Kind::NotFound : Error::Kind::Rejected, .message = wordsIn(words)});
}

} // namespace Tagwright
