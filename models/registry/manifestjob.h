// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/fetchedmanifest.h"

namespace Tagwright {

/*!
    Fetches a manifest by tag or digest, with the bytes that its digest is over.

    By digest the answer is checked, and what was seen before comes from the cache. By tag the digest is computed; a
    server that names another one is only marked, because several do.
*/
class ManifestJob final : public RegistryJob {
    Q_OBJECT

public:
    /*! known is the digest that the tag had before: what has not changed is not sent again. */
    ManifestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest, const Digest &known,
        QObject *parent);

    const FetchedManifest &manifest() const { return m_manifest; } //!< after success

protected:
    void run() override;

private:
    void ask(const QByteArray &accept);
    void answered(const Result<void> &result, const HttpAnswer &answer);
    void arrived(const HttpAnswer &answer);
    void learnRateLimit(const HttpAnswer &answer);
    bool takeFromCache(const Digest &digest);

    QString m_repository;
    QString m_reference;
    Digest m_digest; // that was asked for; null for a tag
    Digest m_known;
    FetchedManifest m_manifest;
    bool m_askedPlainly = false;
};

} // namespace Tagwright
