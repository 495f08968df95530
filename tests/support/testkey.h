// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace Tagwright {

/*! An RSA key with a certificate, made anew for each test run. */
class TestKey {
public:
    static TestKey authority(const QString &name); //!< signs itself
    enum class Validity { Now, Past, Future };
    /*! For a server that is reached under these names and addresses. */
    static TestKey server(const TestKey &authority, const QStringList &hosts, Validity validity = Validity::Now);

    static TestKey client(const TestKey &authority, const QString &name);

    TestKey(TestKey &&) noexcept;
    TestKey &operator=(TestKey &&) noexcept;
    ~TestKey();

    QByteArray certificatePem() const;
    QByteArray sha256() const; //!< the certificate's fingerprint
    QByteArray privateKeyPem() const;
    QByteArray privateKeyPem(const QByteArray &passphrase) const; //!< encrypted: PKCS#8
    QByteArray pkcs12(const QByteArray &passphrase) const; //!< key and certificate
    QByteArray publicKeyDer() const; //!< SubjectPublicKeyInfo
    QByteArray sign(const QByteArray &bytes) const; //!< RSASSA-PKCS1-v1_5 with SHA-256

private:
    struct Parts;
    explicit TestKey(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace Tagwright
