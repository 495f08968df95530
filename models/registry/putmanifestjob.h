// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/changeset.h"

namespace Tagwright {

/*! Stores a manifest, exactly these bytes, under a tag or its digest (OCI distribution specification, "Pushing
    Manifests"). DigestMismatch when the server says that it keeps another content. */
class PutManifestJob final : public RegistryJob {
    Q_OBJECT

public:
    PutManifestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest,
        const ManifestBytes &manifest, QObject *parent);

    /*! After success: the server lists it below its subject by itself ("OCI-Subject"). */
    bool isReferrerListed() const { return m_isReferrerListed; }

protected:
    void run() override;

private:
    void stored(const HttpAnswer &answer);

    QString m_repository;
    QString m_reference;
    ManifestBytes m_manifest;
    bool m_isReferrerListed = false;
};

} // namespace Tagwright
