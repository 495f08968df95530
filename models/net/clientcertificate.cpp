// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/clientcertificate.h"

#include "credentials/secret.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxCertificateFileBytes = 1024 * 1024;

Error unusable(const char *code, const QString &file)
{
    return {.kind = Error::Kind::Tls, .code = QLatin1StringView(code), .message = QDir::toNativeSeparators(file)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaxCertificateFileBytes) : QByteArray();
}

QSslKey keyIn(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase); !key.isNull())
            return key;
    }
    return {};
}

bool isEncrypted(const QByteArray &pem)
{
    return pem.contains("BEGIN ENCRYPTED PRIVATE KEY") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

Result<ClientIdentity> fromPem(
    const ClientCertificate &files, const QByteArray &pem, const QByteArray &passphrase, const QByteArray &keyPem)
{
    ClientIdentity identity{.chain = QSslCertificate::fromData(pem, QSsl::Pem), .key = {}};
    if (identity.chain.isEmpty())
        return unusable(TlsCode::ClientCertificateUnreadable, files.file);
    const QString keyFile = files.keyFile.isEmpty() ? files.file : files.keyFile;
    identity.key = keyIn(keyPem, passphrase);
    const bool isLocked = isEncrypted(keyPem);
    if (identity.key.isNull())
        return unusable(isLocked ? TlsCode::ClientKeyLocked : TlsCode::ClientCertificateUnreadable, keyFile);
    return identity;
}

Result<ClientIdentity> fromPkcs12(const QString &file, const QByteArray &content, const QByteArray &passphrase)
{
    // A DER sequence (X.690, 8.9), as every PKCS#12 file begins (RFC 7292, 4). What fails then is the passphrase.
    if (!content.startsWith('\x30'))
        return unusable(TlsCode::ClientCertificateUnreadable, file);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    ClientIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &others, passphrase))
        return unusable(TlsCode::ClientKeyLocked, file);
    identity.chain = QList<QSslCertificate>{own} + others;
    return identity;
}

} // namespace

Result<ClientIdentity> readClientCertificate(
    const ClientCertificate &files, QByteArrayView passphrase, QByteArrayView keyPem)
{
    const bool hasFiles = files.pem.isEmpty();
    QByteArray content = hasFiles ? contentOf(files.file) : files.pem;
    QByteArray key = !hasFiles ? keyPem.toByteArray() : files.keyFile.isEmpty() ? content : contentOf(files.keyFile);
    QByteArray word = passphrase.toByteArray();
    const Result<ClientIdentity> identity = !hasFiles || content.contains("-----BEGIN ")
        ? fromPem(files, content, word, key)
        : fromPkcs12(files.file, content, word);
    wipe(content);
    wipe(key);
    wipe(word);
    return identity;
}

} // namespace Tagwright
