// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Tagwright {

/*! What podman, skopeo and buildah were told of registries (containers-registries.conf(5), versions 1 and 2). */
struct RegistriesConf {
    struct Registry {
        QString prefix; //!< of the names it is for: "quay.io", "quay.io/team", "*.example.com"
        QString location; //!< where they are fetched from; the prefix unless it says something else
        QStringList mirrors; //!< locations that are asked first
        bool insecure = false;
        bool blocked = false;

        friend bool operator==(const Registry &, const Registry &) = default;
    };

    QList<Registry> registries;
    QStringList searched; //!< where a name without a host is looked for
};

/*! Malformed when it is no TOML, with the line. */
[[nodiscard]] Result<RegistriesConf> parseRegistriesConf(QByteArrayView document);

/*! The one for the longest prefix that covers the host; null when nothing is said of it. */
[[nodiscard]] const RegistriesConf::Registry *registryFor(const RegistriesConf &conf, const QString &host);

/*! "host[:port]" of a location, in which a path may follow; empty for a wildcard. */
[[nodiscard]] QString hostOfLocation(const QString &location);

} // namespace Tagwright
