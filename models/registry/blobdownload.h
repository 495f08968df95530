// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/sha.h"
#include "registry/registryjob.h"
#include "values/manifest.h"

#include <QPointer>

namespace Tagwright {

/*!
    Streams a blob of any size, and verifies it at the end: until it has succeeded, what was received proves nothing.
    It goes on where a connection broke off (RFC 9110, "Range Requests"), for as long as more arrives.
*/
class BlobDownload final : public RegistryJob {
    Q_OBJECT

public:
    BlobDownload(RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor, QObject *parent);

    /*! Before start(): so many bytes are there from an earlier time, and sha has been given them. */
    void continueAfter(qint64 bytes, Sha sha);
    void setPaused(bool paused); //!< nothing more is asked of the line until it is set to false

Q_SIGNALS:
    void received(const QByteArray &bytes); //!< each byte once, in order

protected:
    void run() override;

private:
    void ask();
    void take(const HttpAnswer &head, QByteArray bytes);
    void answered(const Result<void> &result, const HttpAnswer &answer);
    void complete();

    QString m_repository;
    Descriptor m_descriptor;
    Sha m_sha;
    qint64 m_offset = 0; // of the next byte that nobody has seen
    qint64 m_position = -1; // of the next byte of the answer that is under way; -1 before its first
    qint64 m_offsetOfTry = -1;
    QPointer<HttpJob> m_http;
    bool m_paused = false;
};

} // namespace Tagwright
