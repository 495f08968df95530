// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "registryprocess.h"

#include "testkey.h"
#include "tokenserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

constexpr int StartTime = 10'000;

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QString RegistryStorage::repositoryPath(const QString &name) const
{
    return path() + "/docker/registry/v2/repositories/"_L1 + name;
}

void RegistryStorage::addRepositories(const QStringList &names) const
{
    for (const QString &name : names)
        QDir().mkpath(repositoryPath(name) + "/_layers"_L1);
}

void RegistryStorage::addTags(const QString &repository, const QStringList &tags, const QString &digest) const
{
    for (const QString &tag : tags)
        writeFile(repositoryPath(repository) + "/_manifests/tags/"_L1 + tag + "/current/link"_L1, digest.toLatin1());
}

QString RegistryProcess::program()
{
    // What is named is meant: no other one stands in for a name with a slip in it.
    if (const QString named = qEnvironmentVariable("TAGWRIGHT_DOCKER_REGISTRY"); !named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    if (const auto fetched = QStringLiteral(TAGWRIGHT_FETCHED_REGISTRY); QFileInfo(fetched).isExecutable())
        return fetched;
    return QStandardPaths::findExecutable(u"docker-registry"_s);
}

void RegistryStorage::replaceBlob(const Digest &digest, const QByteArray &content) const
{
    writeFile(blobPath(digest), content);
}

QString RegistryStorage::blobPath(const Digest &digest) const
{
    const QString name = digest.encoded();
    return path() + u"/docker/registry/v2/blobs/sha256/%1/%2/data"_s.arg(name.first(2), name);
}

RegistryProcess::RegistryProcess(const RegistryStorage &storage)
    : m_storage(storage.path())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, [this] { m_output += m_process.readAll(); });
}

RegistryProcess::~RegistryProcess()
{
    kill();
}

void RegistryProcess::useTls(const TestKey &key)
{
    m_tls = true;
    m_http += "  tls:\n    certificate: " + write(u"server.crt"_s, key.certificatePem()).toUtf8()
        + "\n    key: " + write(u"server.key"_s, key.privateKeyPem()).toUtf8() + '\n';
}

void RegistryProcess::wantClientCertificates(const TestKey &authority)
{
    m_http += "    clientcas:\n      - " + write(u"clients.crt"_s, authority.certificatePem()).toUtf8() + '\n';
}

void RegistryProcess::usePassword(const QByteArray &htpasswd)
{
    m_auth = "auth:\n  htpasswd:\n    realm: test\n    path: " + write(u"htpasswd"_s, htpasswd).toUtf8() + '\n';
}

void RegistryProcess::useTokens(const TokenServer &service)
{
    m_auth = "auth:\n  token:\n    realm: " + service.realm().toEncoded() + "\n    service: " + TokenServer::Service
        + "\n    issuer: " + TokenServer::Issuer
        + "\n    rootcertbundle: " + write(u"token.crt"_s, service.certificatePem()).toUtf8() + '\n';
}

bool RegistryProcess::start()
{
    m_process.start(program(), {u"serve"_s, write(u"config.yml"_s, configuration())});
    static const QRegularExpression listening(u"listening on 127\\.0\\.0\\.1:(\\d+)"_s);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < StartTime && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        if (const auto match = listening.match(output()); match.hasMatch()) {
            m_port = match.captured(1).toInt();
            return true;
        }
    }
    return false;
}

void RegistryProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl RegistryProcess::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port));
}

QByteArray RegistryProcess::configuration() const
{
    return "version: 0.1\n"
           "log:\n  level: info\n  accesslog:\n    disabled: true\n"
           "storage:\n  delete:\n    enabled: true\n  filesystem:\n    rootdirectory: "
        + m_storage.toUtf8() + "\nhttp:\n  addr: 127.0.0.1:0\n" + m_http + m_auth;
}

QString RegistryProcess::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    writeFile(path, content);
    return path;
}

} // namespace Tagwright
