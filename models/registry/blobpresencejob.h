// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/digest.h"

namespace Tagwright {

/*! Whether a repository has a blob (OCI distribution specification, "Checking if content exists in the registry"). */
class BlobPresenceJob final : public RegistryJob {
    Q_OBJECT

public:
    BlobPresenceJob(RegistryEndpoint &endpoint, const QString &repository, const Digest &digest, QObject *parent);

    bool isThere() const { return m_isThere; } //!< after success

protected:
    void run() override;

private:
    QString m_repository;
    Digest m_digest;
    bool m_isThere = false;
};

} // namespace Tagwright
