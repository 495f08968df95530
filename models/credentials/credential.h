// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secret.h"

#include <QString>
#include <QStringView>

namespace Tagwright {

/*! What stands where a user name would, for a token without one; docker writes it so, too. */
inline constexpr QStringView TokenUserName = u"<token>";

/*! Who somebody is at a registry, or in a part of it. */
struct Credential {
    enum class Kind {
        Password, //!< or an access token that is given as one
        IdentityToken, //!< an OAuth2 refresh token: docker's "identitytoken"; the user name means nothing
        RegistryToken, //!< a ready-made bearer token: docker's "registrytoken"
    };

    QString userName;
    Secret secret;
    Kind kind = Kind::Password;
    QString path; //!< the repositories it is for: this one and all below it; empty for the whole registry

    [[nodiscard]] Credential clone() const { return {userName, secret.clone(), kind, path}; }
};

} // namespace Tagwright
