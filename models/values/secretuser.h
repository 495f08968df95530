// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Tagwright {

/*! An object of a project that names a secret. */
struct SecretUser {
    enum class How {
        PullsImages, //!< imagePullSecrets
        Mountable, //!< a service account's list of secrets
        Volume,
        Environment,
        Clones, //!< the sources of a build
        Pushes, //!< the image of a build
        Triggers, //!< the address that starts a build
        Encrypts, //!< the certificate of an ingress or a route
    };

    QString secret; //!< its name
    QString kind; //!< "Deployment"
    QString name;
    How how = How::Volume;
    bool isOwned = false; //!< something else made it, and is among the users, too

    friend bool operator==(const SecretUser &, const SecretUser &) = default;
};

} // namespace Tagwright
