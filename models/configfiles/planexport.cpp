// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/planexport.h"

#include "jobs/whenfinished.h"

#include <QtConcurrentRun>

#include <utility>

namespace Tagwright {

PlanExport::Plan::~Plan()
{
    wipe(before.content);
    wipe(change.document);
}

PlanExport::PlanExport(const QString &path, std::vector<ExportedCredential> credentials, QObject *parent)
    : Job(parent)
    , m_path(path)
    , m_plan(std::make_shared<Plan>())
{
    m_plan->credentials = std::move(credentials);
}

void PlanExport::run()
{
    const auto planned = QtConcurrent::run([path = m_path, plan = m_plan] {
        Result<ConfigFile> before = readConfigFile(path);
        if (!before) {
            plan->result = before.error();
            return;
        }
        plan->before = *std::move(before);
        Result<ConfigChange> change = withCredentials(plan->before.content, plan->credentials);
        if (change)
            plan->change = *std::move(change);
        else
            plan->result = change.error();
    });
    whenFinished(planned, this, [this] {
        if (hasEnded())
            return;
        if (m_plan->result)
            succeed();
        else
            fail(m_plan->result.error());
    });
}

} // namespace Tagwright
