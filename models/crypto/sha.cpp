// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sha.h"

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

const EVP_MD *evpAlgorithm(const QString &algorithm)
{
    if (algorithm == "sha256"_L1)
        return EVP_sha256();
    if (algorithm == "sha512"_L1)
        return EVP_sha512();
    return nullptr;
}

} // namespace

struct Sha::Context {
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    explicit Context(const QString &name)
        : algorithm(name)
        , evp(EVP_MD_CTX_new())
    {
        restart();
    }

    void restart()
    {
        if (EVP_DigestInit_ex(evp.get(), evpAlgorithm(algorithm), nullptr) != 1)
            qFatal("OpenSSL cannot compute %s", qPrintable(algorithm));
    }

    QString algorithm;
    std::unique_ptr<EVP_MD_CTX, Free> evp;
};

bool Sha::supports(const QString &algorithm)
{
    return evpAlgorithm(algorithm) != nullptr;
}

Sha::Sha(const QString &algorithm)
    : m_context(std::make_unique<Context>(algorithm))
{
}

Sha::~Sha() = default;
Sha::Sha(Sha &&) noexcept = default;
Sha &Sha::operator=(Sha &&) noexcept = default;

void Sha::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Digest Sha::result()
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char *>(hash.data()), &size);
    hash.truncate(static_cast<qsizetype>(size));
    m_context->restart();
    return Digest::parse(QString(m_context->algorithm + u':' + QString::fromLatin1(hash.toHex()))).value_or(Digest());
}

Digest sha256Of(QByteArrayView bytes)
{
    Sha sha(u"sha256"_s);
    sha.add(bytes);
    return sha.result();
}

Result<void> verify(QByteArrayView bytes, const Digest &digest)
{
    if (!digest.isVerifiable())
        return Error{.kind = Error::Kind::Unsupported, .message = digest.toString()};

    Sha sha(digest.algorithm());
    sha.add(bytes);
    const Digest computed = sha.result();
    if (computed != digest)
        return Error{.kind = Error::Kind::DigestMismatch,
            .message = u"expected %1, received %2"_s.arg(digest.toString(), computed.toString())};
    return {};
}

} // namespace Tagwright
