// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/writecredentials.h"

#include "jobs/whenfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxConfigFileBytes = 4 * 1024 * 1024;
constexpr QFileDevice::Permissions OwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions OthersRead = QFileDevice::ReadGroup | QFileDevice::ReadOther;

Error refusal(const QString &words)
{
    return {.kind = Error::Kind::Rejected, .message = words};
}

Result<void> replaceFile(const ConfigFile &before, const QByteArray &document)
{
    const Result<ConfigFile> now = readConfigFile(before.path);
    if (!now)
        return now.error();
    if (now->exists != before.exists || now->content != before.content)
        return Error{.kind = Error::Kind::Rejected, .code = QLatin1StringView(WriteCredentials::ChangedMeanwhile)};
    const QFileInfo info(before.path);
    if (!QDir().mkpath(info.absolutePath()))
        return refusal(u"the folder %1 cannot be made"_s.arg(QDir::toNativeSeparators(info.absolutePath())));
    const QFileDevice::Permissions mode = before.exists ? QFile::permissions(before.path) : OwnerAlone;
    QSaveFile file(before.path);
    // Before anything secret is in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mode) || file.write(document) != document.size()
        || !file.commit())
        return refusal(file.errorString());
    return {};
}

} // namespace

Result<ConfigFile> readConfigFile(const QString &path)
{
    QFileInfo info(path);
    ConfigFile config{.path = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath()};
    info.setFile(config.path);
    config.exists = info.exists();
    if (!config.exists)
        return config;
    QFile file(config.path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(file.errorString());
    if (file.size() > MaxConfigFileBytes)
        return Error{.kind = Error::Kind::TooLarge};
    config.content = file.readAll();
    config.isReadableByOthers = file.permissions() & OthersRead;
    return config;
}

WriteCredentials::WriteCredentials(const ConfigFile &before, const QByteArray &document, QObject *parent)
    : Job(parent)
    , m_before(before)
    , m_document(document)
    , m_result(std::make_shared<Result<void>>())
{
}

WriteCredentials::~WriteCredentials()
{
    wipe(m_document);
    wipe(m_before.content);
}

void WriteCredentials::run()
{
    const auto written = QtConcurrent::run(
        [before = m_before, document = m_document, result = m_result] { *result = replaceFile(before, document); });
    whenFinished(written, this, [this] {
        if (hasEnded())
            return;
        if (*m_result)
            succeed();
        else
            fail(m_result->error());
    });
}

} // namespace Tagwright
