// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/saveexport.h"

#include "jobs/whenfinished.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace Tagwright {

namespace {

Result<void> saved(const QList<RenderedExport::File> &files)
{
    for (const RenderedExport::File &file : files) {
        QSaveFile written(file.name);
        const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(file.text) == file.text.size();
        if (!isWritten || !written.commit())
            return Error{.kind = Error::Kind::Disk, .message = written.errorString()};
    }
    return {};
}

} // namespace

SaveExport::SaveExport(const QList<RenderedExport::File> &files, QObject *parent)
    : Job(parent)
    , m_files(files)
    , m_result(std::make_shared<Result<void>>())
{
}

void SaveExport::run()
{
    const auto done = QtConcurrent::run([files = m_files, result = m_result] { *result = saved(files); });
    whenFinished(done, this, [this] {
        if (hasEnded())
            return;
        if (*m_result)
            succeed();
        else
            fail(m_result->error());
    });
}

} // namespace Tagwright
