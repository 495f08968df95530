// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/kubeconfig.h"
#include "jobs/job.h"

#include <QStringList>

#include <memory>

namespace Tagwright {

/*!
    Reads kubeconfig files and merges them; on another thread. It succeeds whatever is in them: a file that cannot be
    read is a fault among what was found, one that is not there is nothing.
*/
class FindContexts final : public Job {
    Q_OBJECT

public:
    FindContexts(const QStringList &files, QObject *parent);

    [[nodiscard]] KubeContexts takeFound(); //!< once it has finished

protected:
    void run() override;

private:
    QStringList m_files;
    std::shared_ptr<KubeContexts> m_found;
};

} // namespace Tagwright
