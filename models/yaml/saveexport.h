// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "yaml/renderexport.h"

#include <QString>

#include <memory>

namespace Tagwright {

/*! Writes texts into files, each whole or not at all; on another thread. Disk with the system's words. */
class SaveExport final : public Job {
    Q_OBJECT

public:
    /*! The names of the files are their paths. */
    SaveExport(const QList<RenderedExport::File> &files, QObject *parent);

protected:
    void run() override;

private:
    QList<RenderedExport::File> m_files;
    std::shared_ptr<Result<void>> m_result;
};

} // namespace Tagwright
