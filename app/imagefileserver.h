// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"
#include "values/result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace Tagwright {

class Sandbox;
struct ImageStore;

/*!
    An image folder or archive as a registry that can be read: on a loopback port, for who has the password. Others who
    use this computer can reach the port, too.

    It answers from the file, in threads of its own; nothing is held but the manifests. Destroying it closes every
    connection.
*/
class ImageFileServer {
public:
    /*! store is what OpenImageFile made of path. The only error is that no port can be had. */
    [[nodiscard]] static Result<std::unique_ptr<ImageFileServer>> start(const QString &path, const ImageStore &store);
    ~ImageFileServer();

    QUrl url() const; //!< "http://127.0.0.1:40123"
    const QString &displayName() const { return m_displayName; } //!< the name of the file or folder
    Credential credential() const; //!< made anew for each server, from the system's random numbers

private:
    ImageFileServer(std::unique_ptr<Sandbox> sandbox, const QString &displayName, const QString &password);

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_displayName;
    Secret m_password;
};

} // namespace Tagwright
