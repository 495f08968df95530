// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/certificatekey.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QByteArray>

#include <algorithm>
#include <memory>

namespace Tagwright {

namespace {

constexpr qsizetype MaxPemBytes = 1024 * 1024; // more no secret holds

struct BioEnd {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct CertificateEnd {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct KeyEnd {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

using Bio = std::unique_ptr<BIO, BioEnd>;

Bio bioOf(QByteArrayView pem)
{
    return Bio(BIO_new_mem_buf(pem.data(), int(std::min(pem.size(), MaxPemBytes))));
}

// Without it the library asks on the terminal.
int refusePassphrase(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

struct ReadKey {
    std::unique_ptr<EVP_PKEY, KeyEnd> key;
    bool isLocked = false;
};

ReadKey keyOf(QByteArrayView pem)
{
    ReadKey read;
    read.key.reset(PEM_read_bio_PrivateKey(bioOf(pem).get(), nullptr, refusePassphrase, &read.isLocked));
    ERR_clear_error(); // what it says of the bytes is of no use to anybody
    return read;
}

// Its form is its own (PROTOCOL.key): after the magic word comes the name of the cipher.
bool isLockedOpenSsh(QByteArrayView pem)
{
    const qsizetype begin = std::max<qsizetype>(pem.indexOf('\n'), 0);
    const QByteArrayView body = pem.sliced(begin, std::min<qsizetype>(80, pem.size() - begin));
    const QByteArray head = QByteArray::fromBase64(body.toByteArray());
    return head.startsWith("openssh-key-v1") && !head.mid(15).startsWith(QByteArray("\0\0\0\4none", 8));
}

} // namespace

KeyMatch keyMatch(QByteArrayView certificatePem, QByteArrayView keyPem)
{
    const std::unique_ptr<X509, CertificateEnd> certificate(
        PEM_read_bio_X509(bioOf(certificatePem).get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!certificate)
        return KeyMatch::NoCertificate;
    const ReadKey read = keyOf(keyPem);
    if (!read.key)
        return read.isLocked ? KeyMatch::LockedKey : KeyMatch::NoKey;
    const bool isSame = X509_check_private_key(certificate.get(), read.key.get()) == 1;
    ERR_clear_error();
    return isSame ? KeyMatch::Matches : KeyMatch::Differs;
}

KeyMatch privateKeyIn(QByteArrayView pem)
{
    const QByteArrayView text = pem.trimmed();
    if (text.startsWith("-----BEGIN OPENSSH PRIVATE KEY-----"))
        return isLockedOpenSsh(text) ? KeyMatch::LockedKey : KeyMatch::Matches;
    const ReadKey read = keyOf(text);
    if (read.key)
        return KeyMatch::Matches;
    return read.isLocked ? KeyMatch::LockedKey : KeyMatch::NoKey;
}

} // namespace Tagwright
