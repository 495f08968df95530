// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/certificate.h"

#include <QList>

namespace Tagwright {

/*! Whether a private key belongs to a certificate. */
enum class KeyMatch {
    Matches,
    Differs,
    NoCertificate, //!< there is none that could be read
    NoKey, //!< there is none that could be read
    LockedKey, //!< it wants a passphrase, which no server that reads the secret has
};

/*! What a secret for TLS holds: the certificate of a server, those that vouch for it, and its key. */
struct TlsPair {
    QList<Certificate> chain; //!< as it is written; the server's own should come first
    KeyMatch match = KeyMatch::NoCertificate; //!< of the first certificate
    bool isChain = true; //!< each was issued by the next

    friend bool operator==(const TlsPair &, const TlsPair &) = default;
};

} // namespace Tagwright
