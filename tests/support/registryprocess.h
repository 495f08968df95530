// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace Tagwright {

class TestKey;
class TokenServer;

/*! The files of a docker-registry. Several processes may serve them, one after the other or together. */
class RegistryStorage {
public:
    QString path() const { return m_folder.path(); }

    /*! Repositories and tags as the registry keeps them: a push of thousands would take minutes. */
    void addRepositories(const QStringList &names) const;
    void addTags(const QString &repository, const QStringList &tags, const QString &digest) const;
    /*! What a broken disk or an intruder does: the registry serves this under the digest of what was there. */
    void replaceBlob(const Digest &digest, const QByteArray &content) const;
    QString blobPath(const Digest &digest) const; //!< of the file that holds it

private:
    QString repositoryPath(const QString &name) const;

    QTemporaryDir m_folder;
};

/*! A real docker-registry on a free port of this computer. */
class RegistryProcess final : public QObject {
    Q_OBJECT

public:
    /*! TAGWRIGHT_DOCKER_REGISTRY, or what was fetched, or what is in the PATH; empty when there is none. */
    static QString program();

    explicit RegistryProcess(const RegistryStorage &storage);
    ~RegistryProcess() override;

    void useTls(const TestKey &key);
    void wantClientCertificates(const TestKey &authority); //!< after useTls()
    void usePassword(const QByteArray &htpasswd); //!< lines of "name:bcrypt"
    void useTokens(const TokenServer &service);

    bool start(); //!< false with output() telling why
    void kill(); //!< without a word to whoever is connected
    QUrl url() const;
    QString output() const { return QString::fromUtf8(m_output); }

private:
    QByteArray configuration() const;
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QString m_storage;
    QByteArray m_http; // lines of the configuration
    QByteArray m_auth;
    bool m_tls = false;
    QProcess m_process;
    QByteArray m_output;
    int m_port = 0;
};

} // namespace Tagwright
