// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/foundregistry.h"
#include "values/result.h"

#include <QByteArrayView>

namespace Tagwright {

/*!
    Reads docker's config.json, containers' auth.json (containers-auth.json(5)), the data of a Kubernetes secret of type
    kubernetes.io/dockerconfigjson, or the older .dockercfg, which is the map of "auths" alone.

    A helper that a file names for a host, or for all, goes before a password in the file, as docker has it; the entry
    then has no secret. Entries that make no sense are left out. Malformed when it is no such file; no error quotes it.
*/
[[nodiscard]] Result<std::vector<FoundRegistry>> parseDockerConfig(QByteArrayView document, const QString &source);

/*! Where a key of "auths" leads: "https://index.docker.io/v1/" to docker.io, "quay.io/team" to a part of quay.io. */
struct AuthKey {
    QString host; //!< empty when the key is none
    QString path;
};
[[nodiscard]] AuthKey parseAuthKey(const QString &key);

/*! The key that docker and podman use themselves. */
[[nodiscard]] QString authKeyFor(const QString &host, const QString &path);

} // namespace Tagwright
