// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/containerengine.h"

#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Tagwright {

QString ContainerEngine::name() const
{
    return kind == Kind::Podman ? u"podman"_s : u"docker"_s;
}

QStringList engineSockets(const QProcessEnvironment &environment)
{
    QStringList sockets;
    const QString chosen = environment.value(u"DOCKER_HOST"_s);
#ifdef Q_OS_WIN
    if (chosen.startsWith("npipe://"_L1))
        sockets += chosen.sliced(8).replace(u'/', u'\\');
    sockets += uR"(\\.\pipe\docker_engine)"_s;
#else
    if (chosen.startsWith("unix:///"_L1))
        sockets += chosen.sliced(7);
    sockets += u"/var/run/docker.sock"_s;
    if (const QString runtime = environment.value(u"XDG_RUNTIME_DIR"_s); runtime.startsWith(u'/'))
        sockets += {runtime + "/docker.sock"_L1, runtime + "/podman/podman.sock"_L1};
    sockets += u"/run/podman/podman.sock"_s;

    // One may be a link to another, as podman-docker makes it.
    QStringList files;
    sockets.removeIf([&files](const QString &socket) {
        const QString file = QFileInfo(socket).canonicalFilePath();
        const bool isKnown = !file.isEmpty() && files.contains(file);
        files += file;
        return isKnown;
    });
#endif
    sockets.removeDuplicates();
    return sockets;
}

} // namespace Tagwright
