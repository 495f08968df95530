// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "configfiles/configplaces.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString runtimeAuth(const QProcessEnvironment &environment)
{
#if defined(Q_OS_LINUX)
    const QString fallback = u"/run/containers/%1"_s.arg(getuid());
    const QString runtime = environment.value(u"XDG_RUNTIME_DIR"_s);
    return (runtime.isEmpty() ? fallback : runtime + "/containers"_L1) + "/auth.json"_L1;
#else
    Q_UNUSED(environment);
    return {};
#endif
}

QStringList dropIns(const QString &folder)
{
    QStringList files;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.conf"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files += dir.filePath(name);
    return files;
}

} // namespace

ConfigPlaces configPlaces(const QProcessEnvironment &environment, const QString &home)
{
    const QString config = environment.value(u"XDG_CONFIG_HOME"_s, home + "/.config"_L1);
    const QString runtime = runtimeAuth(environment);
    ConfigPlaces places;
    places.dockerConfig = environment.value(u"DOCKER_CONFIG"_s, home + "/.docker"_L1) + "/config.json"_L1;
    if (const QString given = environment.value(u"REGISTRY_AUTH_FILE"_s); !given.isEmpty()) {
        places.containersAuth = given;
        places.credentials = {given, places.dockerConfig}; // containers' tools look no further; docker does not care
    } else {
        places.containersAuth = runtime.isEmpty() ? config + "/containers/auth.json"_L1 : runtime;
        places.credentials = {
            runtime, config + "/containers/auth.json"_L1, places.dockerConfig, home + "/.dockercfg"_L1};
        places.credentials.removeAll(QString());
    }

    places.kubeconfigs = environment.value(u"KUBECONFIG"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    if (places.kubeconfigs.isEmpty())
        places.kubeconfigs = {home + "/.kube/config"_L1};

    const QString own = config + "/containers/registries.conf"_L1;
    if (const QString given = environment.value(u"CONTAINERS_REGISTRIES_CONF"_s); !given.isEmpty())
        places.registries = {given};
    else
        places.registries = {QFile::exists(own) ? own : u"/etc/containers/registries.conf"_s};
    places.registries += dropIns(u"/etc/containers/registries.conf.d"_s);
    places.registries += dropIns(config + "/containers/registries.conf.d"_L1);
    return places;
}

} // namespace Tagwright
