// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registry/registryjob.h"
#include "values/manifest.h"

namespace Tagwright {

/*! Fetches a small blob, such as a configuration, and verifies it. */
class BlobJob final : public RegistryJob {
    Q_OBJECT

public:
    static constexpr qint64 MaxBytes = 8 * 1024 * 1024;

    BlobJob(RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor, QObject *parent);

    const QByteArray &bytes() const { return m_bytes; } //!< after success

protected:
    void run() override;

private:
    bool isWanted(const QByteArray &bytes) const;
    void arrived(const QByteArray &bytes);

    QString m_repository;
    Descriptor m_descriptor;
    QByteArray m_bytes;
};

} // namespace Tagwright
