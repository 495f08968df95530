// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "imagefiles/filetask.h"

#include <utility>

namespace Tagwright {

FileTask::FileTask(Task task, QObject *parent)
    : DiskJob(parent)
    , m_task(std::move(task))
{
}

DiskJob::Task FileTask::task() const
{
    return m_task;
}

} // namespace Tagwright
