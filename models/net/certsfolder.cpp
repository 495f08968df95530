// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/certsfolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr qint64 MaxPemBytes = 1024 * 1024;
constexpr int HttpsPort = 443;

Error unreadable(const QString &file)
{
    return {.kind = Error::Kind::Tls,
        .code = QLatin1StringView(TlsCode::AuthorityUnreadable),
        .message = QDir::toNativeSeparators(file)};
}

QByteArray pemIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaxPemBytes) : QByteArray();
}

QStringList filesIn(const QDir &folder, const QString &pattern)
{
    QStringList files;
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += folder.filePath(name);
    return files;
}

Result<void> readFolder(const QDir &folder, CertsFolder &into)
{
    const QStringList authorities = filesIn(folder, u"*.crt"_s);
    for (const QString &file : authorities) {
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(pemIn(file), QSsl::Pem);
        if (certificates.isEmpty())
            return unreadable(file);
        into.authorities += certificates;
    }
    const QStringList clients = filesIn(folder, u"*.cert"_s);
    for (const QString &file : clients) {
        if (!into.client.chain.isEmpty())
            break;
        // docker and podman have no place for a passphrase.
        Result<ClientIdentity> client = readClientCertificate({file, file.chopped(5) + ".key"_L1}, {});
        if (!client)
            return client.error();
        into.client = *std::move(client);
    }
    return {};
}

} // namespace

QStringList certsFolderPlaces()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
#if defined(Q_OS_WIN)
    return {QDir::homePath() + "/.config/containers/certs.d"_L1,
        qEnvironmentVariable("PROGRAMDATA") + "/docker/certs.d"_L1};
#elif defined(Q_OS_MACOS)
    return {QDir::homePath() + "/.config/containers/certs.d"_L1, QDir::homePath() + "/.docker/certs.d"_L1};
#else
    return {config + "/containers/certs.d"_L1, u"/etc/containers/certs.d"_s, u"/etc/docker/certs.d"_s,
        config + "/docker/certs.d"_L1};
#endif
}

Result<CertsFolder> readCertsFolders(const QStringList &places, const QString &host, int port)
{
    QStringList names{host + u':' + QString::number(port)};
#ifdef Q_OS_WIN
    names.first().remove(u':'); // which no file name may hold there
#endif
    if (port == HttpsPort)
        names += host;
    CertsFolder found;
    // The host comes from an address; it must not lead anywhere else.
    if (host.contains(u'/') || host.contains(u'\\') || host.contains(".."_L1))
        return found;
    for (const QString &place : places) {
        for (const QString &name : std::as_const(names)) {
            if (const Result<void> read = readFolder(QDir(place + u'/' + name), found); !read)
                return read.error();
        }
    }
    return found;
}

} // namespace Tagwright
