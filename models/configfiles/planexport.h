// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/writecredentials.h"

namespace Tagwright {

/*! Reads a file and works out what writing credentials into it would change; on another thread. */
class PlanExport final : public Job {
    Q_OBJECT

public:
    PlanExport(const QString &path, std::vector<ExportedCredential> credentials, QObject *parent);

    const ConfigFile &before() const { return m_plan->before; } //!< once it has succeeded
    const ConfigChange &change() const { return m_plan->change; }

protected:
    void run() override;

private:
    struct Plan {
        std::vector<ExportedCredential> credentials;
        ConfigFile before;
        ConfigChange change;
        Result<void> result;

        ~Plan();
    };

    QString m_path;
    std::shared_ptr<Plan> m_plan;
};

} // namespace Tagwright
