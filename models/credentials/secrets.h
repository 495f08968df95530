// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/credential.h"

#include <QStringView>

#include <vector>

namespace Tagwright {

/*! Everything secret that belongs to one connection: one entry in the keychain. */
struct Secrets {
    std::vector<Credential> credentials; //!< one for each path; not a QList: a Credential cannot be copied
    Secret keyPassphrase; //!< of the client certificate's key
    Secret clientKey; //!< that key in PEM, where the certificate came without files
    Secret plugin; //!< the program that gives the token, as the user agreed to it: see configfiles/execplugin.h
    Secret proxyPassword;

    [[nodiscard]] Secrets clone() const;
    bool isEmpty() const;

    /*! The one for the longest path that repository is in; that of the whole registry for an empty repository. */
    const Credential *credentialFor(QStringView repository) const;
    void setCredential(Credential credential); //!< in place of the one for the same path
};

} // namespace Tagwright
