// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "testkey.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int KeyBits = 2048;
constexpr long Day = 24 * 60 * 60;

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(PKCS12 *bundle) const { PKCS12_free(bundle); }
};

void addExtension(X509 *certificate, X509 *issuer, int name, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, name, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

template <typename Write>
QByteArray written(Write write)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

} // namespace

struct TestKey::Parts {
    std::unique_ptr<EVP_PKEY, Free> key{EVP_RSA_gen(KeyBits)};
    std::unique_ptr<X509, Free> certificate{X509_new()};

    void describe(const QByteArray &name, long serial)
    {
        X509_set_version(certificate.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -Day);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), Day);
        X509_set_pubkey(certificate.get(), key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    }
};

TestKey::TestKey(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

TestKey::TestKey(TestKey &&) noexcept = default;
TestKey &TestKey::operator=(TestKey &&) noexcept = default;
TestKey::~TestKey() = default;

TestKey TestKey::authority(const QString &name)
{
    auto parts = std::make_unique<Parts>();
    X509 *certificate = parts->certificate.get();
    parts->describe(name.toUtf8(), 1);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature");
    X509_sign(certificate, parts->key.get(), EVP_sha256());
    return TestKey(std::move(parts));
}

TestKey TestKey::server(const TestKey &authority, const QStringList &hosts, Validity validity)
{
    auto parts = std::make_unique<Parts>();
    X509 *certificate = parts->certificate.get();
    X509 *issuer = authority.m_parts->certificate.get();
    parts->describe(hosts.constFirst().toUtf8(), 2);
    if (validity == Validity::Past)
        X509_gmtime_adj(X509_getm_notAfter(certificate), -60);
    else if (validity == Validity::Future)
        X509_gmtime_adj(X509_getm_notBefore(certificate), 60 * 60);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));

    QByteArrayList names;
    for (const QString &host : hosts)
        names += (QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toUtf8();
    addExtension(certificate, issuer, NID_basic_constraints, "CA:FALSE");
    addExtension(certificate, issuer, NID_key_usage, "digitalSignature,keyEncipherment");
    addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(certificate, issuer, NID_subject_alt_name, names.join(','));
    X509_sign(certificate, authority.m_parts->key.get(), EVP_sha256());
    return TestKey(std::move(parts));
}

TestKey TestKey::client(const TestKey &authority, const QString &name)
{
    auto parts = std::make_unique<Parts>();
    X509 *certificate = parts->certificate.get();
    X509 *issuer = authority.m_parts->certificate.get();
    parts->describe(name.toUtf8(), 3);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_basic_constraints, "CA:FALSE");
    addExtension(certificate, issuer, NID_key_usage, "digitalSignature");
    addExtension(certificate, issuer, NID_ext_key_usage, "clientAuth");
    X509_sign(certificate, authority.m_parts->key.get(), EVP_sha256());
    return TestKey(std::move(parts));
}

QByteArray TestKey::certificatePem() const
{
    return written([this](BIO *bio) { PEM_write_bio_X509(bio, m_parts->certificate.get()); });
}

QByteArray TestKey::sha256() const
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    X509_digest(m_parts->certificate.get(), EVP_sha256(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest.first(size);
}

QByteArray TestKey::privateKeyPem() const
{
    return written(
        [this](BIO *bio) { PEM_write_bio_PrivateKey(bio, m_parts->key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray TestKey::privateKeyPem(const QByteArray &passphrase) const
{
    return written([this, &passphrase](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, m_parts->key.get(), EVP_aes_256_cbc(), passphrase.constData(),
            static_cast<int>(passphrase.size()), nullptr, nullptr);
    });
}

QByteArray TestKey::pkcs12(const QByteArray &passphrase) const
{
    const std::unique_ptr<PKCS12, Free> bundle(PKCS12_create(
        passphrase.constData(), "test", m_parts->key.get(), m_parts->certificate.get(), nullptr, 0, 0, 0, 0, 0));
    return written([&bundle](BIO *bio) { i2d_PKCS12_bio(bio, bundle.get()); });
}

QByteArray TestKey::publicKeyDer() const
{
    return written([this](BIO *bio) { i2d_PUBKEY_bio(bio, m_parts->key.get()); });
}

QByteArray TestKey::sign(const QByteArray &bytes) const
{
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_parts->key.get());
    const auto *input = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto length = static_cast<size_t>(bytes.size());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, input, length);
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, input, length);
    return signature.first(static_cast<qsizetype>(size));
}

} // namespace Tagwright
