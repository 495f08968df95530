// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace Tagwright {

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray code(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), data, size_t(bytes.size()),
            reinterpret_cast<unsigned char *>(code.data()), &size))
        qFatal("OpenSSL cannot compute an HMAC");
    code.truncate(qsizetype(size));
    return code;
}

} // namespace Tagwright
