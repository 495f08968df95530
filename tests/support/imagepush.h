// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace Tagwright {

/*! Pushes tiny images to a registry that wants no credential, and waits for it. Not through the program's own client.
 */
class ImagePush {
public:
    explicit ImagePush(const QUrl &registry);
    ~ImagePush();

    /*! An image whose configuration is this JSON; null when something went wrong, which error() tells. */
    Digest image(const QString &repository, const QString &tag, const QByteArray &config);
    /*! An OCI index of manifests that were pushed before. */
    Digest index(const QString &repository, const QString &tag, const QList<Digest> &manifests);
    Digest manifest(const QString &repository, const QString &tag, const QByteArray &body, const QByteArray &type);
    Digest blob(const QString &repository, const QByteArray &content);
    bool remove(const QString &repository, const Digest &manifest);

    const QString &error() const { return m_error; }

private:
    QNetworkReply *send(const QByteArray &method, const QUrl &url, const QByteArray &body, const QByteArray &type);

    QUrl m_registry;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_error;
};

} // namespace Tagwright
