// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/manifest.h"

#include <QSet>
#include <QUrl>

namespace Tagwright {

/*! Lists what refers to a digest: signatures, SBOMs, attestations. Asks the API, or reads the fallback tag. */
class ReferrersJob final : public RegistryJob {
    Q_OBJECT

public:
    ReferrersJob(RegistryEndpoint &endpoint, const QString &repository, const Digest &digest, QObject *parent);

    const QList<Descriptor> &referrers() const { return m_referrers; } //!< after success; each digest once

protected:
    void run() override;

private:
    void askApi(const QUrl &page);
    void pageArrived(const HttpAnswer &answer);
    void readFallbackTag();
    void fallbackArrived(const HttpAnswer &answer);
    void add(const QList<Descriptor> &referrers);

    QString m_repository;
    Digest m_digest;
    QList<Descriptor> m_referrers;
    QSet<Digest> m_seen;
    QSet<QUrl> m_pages;
};

} // namespace Tagwright
