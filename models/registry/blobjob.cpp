// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registry/blobjob.h"

#include "crypto/sha.h"
#include "registry/contentcache.h"
#include "registry/registryendpoint.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

BlobJob::BlobJob(RegistryEndpoint &endpoint, const QString &repository, const Descriptor &descriptor, QObject *parent)
    : RegistryJob(endpoint, HttpRequest::Urgency::Background, parent)
    , m_repository(repository)
    , m_descriptor(descriptor)
{
}

void BlobJob::run()
{
    if (const Result<void> name = checkName(m_repository); !name)
        return fail(name.error());
    if (m_descriptor.size > MaxBytes)
        return fail({.kind = Error::Kind::TooLarge});

    // The descriptor may carry the blob with it.
    if (!m_descriptor.content.isEmpty() && isWanted(m_descriptor.content)) {
        m_bytes = m_descriptor.content;
        return succeed();
    }
    if (endpoint().cache()) {
        if (const auto cached = endpoint().cache()->find(m_descriptor.digest)) {
            m_bytes = *cached;
            return succeed();
        }
    }

    const QString path = m_repository + "/blobs/"_L1 + m_descriptor.digest.toString();
    const HttpRequest request{.url = endpoint().url(path),
        .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}}, // the digest is over what was sent
        .maxBytes = MaxBytes};
    send(request, pullScope(m_repository), [this](const Result<void> &result, const HttpAnswer &answer) {
        if (result)
            arrived(answer.body);
        else
            fail(result.error());
    });
}

bool BlobJob::isWanted(const QByteArray &bytes) const
{
    const bool hasSize = m_descriptor.size < 0 || bytes.size() == m_descriptor.size;
    return hasSize && verify(bytes, m_descriptor.digest);
}

void BlobJob::arrived(const QByteArray &bytes)
{
    if (m_descriptor.size >= 0 && bytes.size() != m_descriptor.size)
        return fail({.kind = Error::Kind::DigestMismatch,
            .message = u"expected %1 bytes, received %2"_s.arg(m_descriptor.size).arg(bytes.size())});
    if (const Result<void> verified = verify(bytes, m_descriptor.digest); !verified)
        return fail(verified.error());
    m_bytes = bytes;
    if (endpoint().cache())
        endpoint().cache()->insert(m_descriptor.digest, bytes);
    succeed();
}

} // namespace Tagwright
