// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/secrets.h"
#include "values/result.h"

#include <QByteArrayView>

namespace Tagwright {

/*!
    All secrets of a connection as one JSON object, which is what an entry of the keychain holds:

        {"credentials":[{"user":"bob","secret":"…","kind":"password","path":"team"}],"keyPassphrase":"…",
         "clientKey":"…","plugin":"…","proxyPassword":"…"}

    A secret that is no UTF-8 is written as base64 under "…64". Empty members are left out.
*/
[[nodiscard]] Secret secretsDocument(const Secrets &secrets);

/*! What is longer, or has more credentials, is not read: it is not to be kept in a keychain. */
inline constexpr qsizetype MaxSecretsDocument = 1024 * 1024;
inline constexpr qsizetype MaxStoredCredentials = 1000;

/*! Members that are not known are ignored. Malformed when it is no such object; the error never quotes it. */
[[nodiscard]] Result<Secrets> parseSecretsDocument(QByteArrayView document);

} // namespace Tagwright
