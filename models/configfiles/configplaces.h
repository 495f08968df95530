// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! Where the tools of this computer keep what they know of registries. A place is named whether it is there or not. */
struct ConfigPlaces {
    QStringList
        credentials; //!< in containers-auth.json(5)'s order, docker's own behind: the first one with a host wins
    QStringList registries; //!< registries.conf and its drop-ins, the later ones over the earlier
    QStringList kubeconfigs; //!< in kubectl's order: the first one with a name wins
    QString containersAuth; //!< where podman writes
    QString dockerConfig; //!< where docker writes
};

[[nodiscard]] ConfigPlaces configPlaces(const QProcessEnvironment &environment, const QString &home);

} // namespace Tagwright
