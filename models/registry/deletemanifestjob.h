// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"

namespace Tagwright {

/*!
    Deletes a tag, or a manifest by its digest and with it every tag that names it (OCI distribution specification,
    "Deleting tags", "Deleting Manifests"). What the answer says of the server is learned into its capabilities.
*/
class DeleteManifestJob final : public RegistryJob {
    Q_OBJECT

public:
    /*! What keeps a server from deleting, when it is not a matter of rights. */
    enum class Refusal {
        None,
        DigestsOnly, //!< it wants a digest, and then would delete (400 DIGEST_INVALID of distribution 2)
        Unsupported, //!< it deletes nothing of the kind
    };

    DeleteManifestJob(
        RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest, QObject *parent);

    Refusal refusal() const { return m_refusal; } //!< after a failure

protected:
    void run() override;

private:
    void answered(const Result<void> &result);
    bool isByDigest() const { return m_reference.contains(u':'); }

    QString m_repository;
    QString m_reference;
    Refusal m_refusal = Refusal::None;
};

} // namespace Tagwright
