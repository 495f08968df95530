// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/findcontexts.h"

#include "jobs/whenfinished.h"

#include <QFile>
#include <QtConcurrentRun>

#include <utility>

namespace Tagwright {

namespace {

constexpr qint64 MaxKubeFileBytes = 4 * 1024 * 1024;
constexpr qint64 MaxAuthorityFileBytes = 1024 * 1024;

KubeContexts readContexts(const QStringList &paths)
{
    std::vector<KubeFile> files;
    QStringList sources;
    QList<KubeContexts::FileFault> faults;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            faults += {path, Error{.kind = Error::Kind::Rejected, .message = file.errorString()}};
            continue;
        }
        QByteArray content = file.read(MaxKubeFileBytes + 1); // one more, so that the parser sees that it is too large
        Result<KubeFile> parsed = parseKubeFile(content, path);
        wipe(content);
        if (!parsed) {
            faults += {path, parsed.error()};
            continue;
        }
        sources += path;
        files.push_back(*std::move(parsed));
    }
    KubeContexts found = mergedContexts(files, [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(MaxAuthorityFileBytes) : QByteArray();
    });
    found.sources = sources;
    found.faults = faults;
    return found;
}

} // namespace

FindContexts::FindContexts(const QStringList &files, QObject *parent)
    : Job(parent)
    , m_files(files)
    , m_found(std::make_shared<KubeContexts>())
{
}

KubeContexts FindContexts::takeFound()
{
    return std::move(*m_found);
}

void FindContexts::run()
{
    // Into memory that both own: the job may be gone when the thread is done.
    const auto read = QtConcurrent::run([files = m_files, found = m_found] { *found = readContexts(files); });
    whenFinished(read, this, [this] {
        if (!hasEnded())
            succeed();
    });
}

} // namespace Tagwright
