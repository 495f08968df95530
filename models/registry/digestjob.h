// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/digest.h"

namespace Tagwright {

/*!
    Which digest a tag names now, or whether a digest is there: HEAD, which costs little and counts against no limit of
    pulls; GET where a server does not tell it. NotFound when there is none.
*/
class DigestJob final : public RegistryJob {
    Q_OBJECT

public:
    DigestJob(RegistryEndpoint &endpoint, const QString &repository, const QString &tagOrDigest, QObject *parent);

    const QString &reference() const { return m_reference; }
    const Digest &digest() const { return m_digest; } //!< after success

protected:
    void run() override;

private:
    void ask(HttpRequest::Method method);
    void headArrived(const Result<void> &result, const HttpAnswer &answer);

    QString m_repository;
    QString m_reference;
    Digest m_digest;
};

} // namespace Tagwright
