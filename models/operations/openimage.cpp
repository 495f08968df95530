// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/openimage.h"

#include "imagefiles/openimagefile.h"

#include <QDir>
#include <QFileInfo>

namespace Tagwright {

OpenImage::OpenImage(const QString &path, QObject *parent)
    : Operation(OperationRecord::Verb::OpenFile, QFileInfo(QDir::cleanPath(path)).fileName(),
        QDir::toNativeSeparators(path), parent)
    , m_path(path)
{
}

void OpenImage::run()
{
    auto *opening = new OpenImageFile(m_path, OpenImageFile::Check::Sizes, this);
    m_opening = opening;
    connect(opening, &DiskJob::progressed, this, [this](qint64 done, qint64 total) {
        setReport({.bytes = total, .bytesDone = done}, {});
        Q_EMIT progressed(done, total > 0 ? total : -1);
    });
    connect(opening, &Job::finished, this, [this, opening](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_store = opening->store();
        succeed();
    });
    opening->start();
}

void OpenImage::release()
{
    if (m_opening) {
        m_opening->disconnect(this);
        m_opening->cancel();
    }
}

} // namespace Tagwright
