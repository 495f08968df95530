// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagefiles/diskjob.h"

namespace Tagwright {

/*! Does one thing with files on another thread. */
class FileTask final : public DiskJob {
    Q_OBJECT

public:
    /*! task may outlive the job, so it holds all that it needs. */
    FileTask(Task task, QObject *parent);

protected:
    Task task() const override;

private:
    Task m_task;
};

} // namespace Tagwright
